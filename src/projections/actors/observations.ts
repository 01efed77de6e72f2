import type { z } from "zod";
import type { articleCoded } from "../../log/entries/article-coded.ts";
import { nameIn } from "../actor-name.ts";
import type { Known } from "../known.ts";
import type { StoredText } from "../texts.ts";
import type { ObservationRow } from "./tables.ts";

/** The longest name that is kept: what is longer is no name, and would not fit in an index. */
const longestName = 200;

/** What a coded article calls the actors of its mentions: a row for each code and name, in the order in which they come. */
export function observationsOf(
  { article, mentions }: z.infer<typeof articleCoded.data>,
  { text, published }: { text: StoredText | undefined; published: string | null },
): Omit<ObservationRow, keyof Known>[] {
  const seen = new Map<string, { code: string; name: string; is_person: boolean; mentions: number }>();
  for (const mention of mentions) {
    const here = new Set<string>();
    for (const actor of [...mention.source, ...mention.target, ...mention.attributed]) {
      const words = nameIn(text, mention, actor)?.replace(/\s+/g, " ") ?? "";
      const name = [...words].length > longestName ? "" : words;
      const key = `${actor.code} ${name}`;
      const row = seen.get(key) ?? { code: actor.code, name, is_person: false, mentions: 0 };
      row.is_person ||= actor.person;
      if (!here.has(key)) row.mentions += 1;
      here.add(key);
      seen.set(key, row);
    }
  }
  const codes = new Set<string>();
  return [...seen.values()].map((row, number) => {
    const isFirst = !codes.has(row.code);
    codes.add(row.code);
    return { article, number, is_first: isFirst, ...row, published };
  });
}
