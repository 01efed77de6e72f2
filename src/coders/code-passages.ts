import type { CodedEvent, Coding, CodingInput } from "../coding/types.ts";
import type { Span } from "../core/spans.ts";

/** A stretch of a text that is in another language than the text. */
export interface CodedPassage extends Span {
  readonly language: { readonly code: string };
}

/** A text and its language, with the passages that are in others: in their order, none within another. */
export interface MixedInput extends Omit<CodingInput, "lang" | "actors"> {
  readonly lang: string;
  readonly passages: readonly CodedPassage[];
}

/** A text as the coder of one of its languages is given it. */
export type LanguageInput = Omit<MixedInput, "passages">;

/** What codes one text in one language. */
export interface LanguageCoder {
  speaks(lang: string): boolean;
  code(input: LanguageInput): Coding | Promise<Coding>;
}

/**
 * Codes each passage of a text by the coder of its own language, with offsets in the whole text. `lang` is the text's own language,
 * or the first that has a coder; null where none has.
 */
export async function codePassages(input: MixedInput, coder: LanguageCoder): Promise<Coding | null> {
  const codings: Coding[] = [];
  for (const one of inputsByLanguage(input, coder)) codings.push(await coder.code(one));
  const [first] = codings;
  if (first === undefined) return null;
  return {
    lang: first.lang,
    events: inOrder(codings.map(({ events }) => events)),
    unresolved: codings.flatMap(({ unresolved }) => unresolved),
  };
}

/** The text once for each of its languages that has a coder, its own first, and blank where it is in others. */
export function inputsByLanguage(
  { passages, ...input }: MixedInput,
  { speaks }: Pick<LanguageCoder, "speaks">,
): readonly LanguageInput[] {
  const all = stretches(passages, input.lang, input.text.length);
  const languages = [...new Set([input.lang, ...passages.map(({ language }) => language.code)])];
  return languages.filter(speaks).map((lang) => {
    const others = all.filter(({ code }) => code !== lang);
    return { ...input, lang, text: blanked(input.text, others) };
  });
}

/** The whole text from passage to passage, each stretch with its language. */
function stretches(
  passages: readonly CodedPassage[],
  own: string,
  length: number,
): readonly (Span & { code: string })[] {
  const all: (Span & { code: string })[] = [];
  let at = 0;
  for (const { start, end, language } of passages) {
    all.push({ start: at, end: start, code: own }, { start, end, code: language.code });
    at = end;
  }
  return [...all, { start: at, end: length, code: own }];
}

/** The text with some stretches blank, so that all offsets stay what they are. */
function blanked(text: string, stretches: readonly Span[]): string {
  return stretches.reduce(
    (left, { start, end }) => left.slice(0, start) + left.slice(start, end).replace(/[^\n]/g, " ") + left.slice(end),
    text,
  );
}

/** One list in the order of the text; a single language's stays as it came. */
function inOrder(lists: readonly (readonly CodedEvent[])[]): readonly CodedEvent[] {
  return lists.length === 1 ? (lists[0] ?? []) : lists.flat().sort((a, b) => a.evidence.start - b.evidence.start);
}
