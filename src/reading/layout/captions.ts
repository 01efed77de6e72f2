import { type Draft, headZone, keyOf } from "./drafts.ts";

const longestCaption = 300;

/** A sentence that stands above and below the title, word for word, is a picture's. */
export function markRepeatedCaption(left: readonly Draft[]): void {
  const head = left.slice(0, headZone);
  for (const [index, draft] of head.entries()) {
    if (!draft.prose || draft.text.length > longestCaption) continue;
    const again = head.findIndex((other, at) => at > index + 1 && other.text === draft.text);
    const between = head.slice(index + 1, Math.max(again, 0));
    if (again < 0 || between.some(({ prose }) => prose) || left.length <= again + 1) continue;
    for (const caption of [draft, head[again]]) if (caption !== undefined) caption.rule = "caption";
  }
}

/** A line that the next one repeats with a credit, or that comes back twice later on, is a picture's. */
export function markCaptions(head: readonly Draft[], left: readonly Draft[]): void {
  const times = new Map<string, number>();
  for (const { block, prose } of left) {
    if (!prose) times.set(keyOf(block.text), (times.get(keyOf(block.text)) ?? 0) + 1);
  }
  const inHead = (key: string) => head.filter((draft) => keyOf(draft.text) === key).length;
  const captions = new Set<Draft>();
  for (const [index, draft] of head.entries()) {
    const next = head[index + 1];
    const key = keyOf(draft.text);
    if (next?.text.startsWith(`${draft.text} `)) captions.add(draft).add(next);
    if ((times.get(key) ?? 0) - inHead(key) >= 2) captions.add(draft);
  }
  if (captions.size === 0) return;
  const titleRemains = head.some((draft) => draft.block.kind === "plain" && !captions.has(draft));
  if (!titleRemains) return;
  const keys = new Set([...captions].map((draft) => keyOf(draft.text)));
  for (const draft of left) if (keys.has(keyOf(draft.text)) && !draft.prose) draft.rule = "caption";
}
