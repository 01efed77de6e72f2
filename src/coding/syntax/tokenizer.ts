import type { Span } from "../../core/spans.ts";
import { boundedCache } from "./bounded-cache.ts";
import { chooseExpansion, type Expansion } from "./contractions.ts";
import { findHash } from "./hash-index.ts";
import type { SyntaxModel } from "./model.ts";
import type { Enclitics, TextRules } from "./text-rules.ts";
import type { Token } from "./types.ts";
import { wordKey } from "./word-info.ts";

/** Finds the words of one sentence. */
export type Tokenizer = (text: string, sentence: Span) => Token[];

const address = String.raw`(?:https?:\/\/|www\.)[^\s<>"«»“”]+`;
const site = String.raw`\p{L}[\p{L}\p{N}-]{1,40}\.(?:com|org|net|gov|edu|info|ru|es|br|fr|pt|ca|uk)(?![\p{L}\p{N}])`;
const mailbox = String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64})+`;
const handle = String.raw`[@#][\p{L}\p{N}_]+`;
/** What is left of markup, as one word. */
const entities = "(?:&#?[A-Za-z0-9]{1,8};)+";
const money = String.raw`(?:US|R|A|C|NZ|HK|S)\$`;
const inWord = String.raw`[\p{L}\p{M}\p{N}\p{Cf}_]`;
const word = `${inWord}+(?:[-‐‑'’&]${inWord}+)*['’]?`;
const repeated = "\\.{2,}|-{2,}|[!?]{2,}|`{2,}";
const anything = String.raw`[^\s]\p{M}*`;

const invisible = /\p{Cf}/u;
/** Pieces of which one thread remembers whether they are one word: most are, and need not be tried again. */
const rememberedPieces = 20_000;
const everyInvisible = /\p{Cf}/gu;
const beginsWithLetter = /^[\p{L}\p{M}]/u;
const endsWithApostrophe = /['’]$/;
const oneCapital = /^\p{Lu}$/u;
const hyphenated = /^[\p{L}\p{N}]{2,}(?:-[\p{L}\p{N}]+)+$/u;

/** A tokenizer for one language, by its rules and by the contractions that its model knows. */
export function tokenizer(model: SyntaxModel, rules: TextRules): Tokenizer {
  const scan = scanner(rules);
  const shortened = new Set([...rules.titles, ...rules.abbreviations]);
  const divide = divider(model, rules);
  const isPlain = boundedCache(rememberedPieces, (piece: string) => {
    const alone: Token[] = [];
    divide({ form: piece, start: 0, end: piece.length }, "", "", alone);
    return alone.length === 1 && alone[0]?.form === piece && !Object.hasOwn(model.contractions, piece.toLowerCase());
  });
  return (text, sentence) => {
    const pieces = text.slice(sentence.start, sentence.end).match(scan) ?? [];
    const tokens: Token[] = [];
    let at = sentence.start;
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index] as string;
      const start = text.indexOf(piece, at);
      at = start + piece.length;
      if (!beginsWithLetter.test(piece)) {
        tokens.push({ form: visible(piece), start, end: at });
        continue;
      }
      const atEnd = index + 2 >= pieces.length;
      if (text[at] === "." && pieces[index + 1] === "." && takesDot(piece, atEnd, tokens.length, shortened)) {
        tokens.push({ form: `${piece}.`, start, end: at + 1 });
        at++;
        index++;
        continue;
      }
      if (isPlain(piece)) {
        tokens.push({ form: piece, start, end: at });
        continue;
      }
      const before = tokens.at(-1)?.form ?? "";
      divide({ form: piece, start, end: at }, before, pieces[index + 1] ?? "", tokens);
    }
    return tokens;
  };
}

/** One pattern that finds what stands between white space and punctuation. */
function scanner(rules: TextRules): RegExp {
  const afterNumber = rules.hyphenPrefixes ? String.raw`(?!['’]?\p{L})` : String.raw`(?!['’-]?\p{L})`;
  const joint = rules.hyphenPrefixes ? "[.,:/]" : "[.,:/-]";
  const number = String.raw`\p{N}+(?:${joint}\p{N}+)*(?!\p{N})${afterNumber}`;
  const parts = [
    address,
    mailbox,
    site,
    handle,
    entities,
    money,
    number,
    rules.dotted?.source,
    word,
    repeated,
    anything,
  ];
  return new RegExp(parts.filter((part) => part !== undefined).join("|"), "gu");
}

/** Whether the full stop behind a word is the word's own. At the end of a sentence only an abbreviation that cannot be a word keeps it. */
function takesDot(piece: string, atEnd: boolean, wordsBefore: number, shortened: ReadonlySet<string>): boolean {
  if (shortened.has(piece)) return !atEnd || (wordsBefore > 0 && piece.length > 2);
  return !atEnd && oneCapital.test(piece);
}

type Divide = (token: Token, before: string, after: string, out: Token[]) => void;

/** Takes contractions, clitics and compounds apart. */
function divider(model: SyntaxModel, rules: TextRules): Divide {
  const undivided = new Set(rules.undivided);
  const prefixes = rules.hyphenPrefixes ? new Set(rules.hyphenPrefixes) : undefined;

  function divide(token: Token, before: string, after: string, out: Token[]): void {
    const form = visible(token.form).replaceAll("’", "'");
    const lower = form.toLowerCase();
    if (form.length !== token.form.length || undivided.has(lower)) {
      out.push({ ...token, form });
      return;
    }
    const expansion = chooseExpansion(model, lower, before, after);
    if (expansion) {
      pushExpansion({ ...token, form }, expansion, out);
      return;
    }
    for (const division of rules.divisions) {
      const match = division.exec(form);
      if (match && match.length > 1) {
        divideParts({ ...token, form }, match.slice(1), before, after, out);
        return;
      }
    }
    if (endsWithApostrophe.test(form) && form.length > 1) {
      divideParts({ ...token, form }, [form.slice(0, -1), form.slice(-1)], before, after, out);
      return;
    }
    if (prefixes && hyphenated.test(form) && !prefixes.has(lower.slice(0, lower.indexOf("-")))) {
      pushParts({ ...token, form }, form.split(/(-)/), out);
      return;
    }
    const parts = rules.enclitics ? encliticParts(model, rules.enclitics, form) : undefined;
    if (parts) pushExpansion({ ...token, form }, parts, out);
    else out.push({ ...token, form });
  }

  function divideParts(token: Token, parts: readonly string[], before: string, after: string, out: Token[]): void {
    let left = before;
    for (const part of placed(token, parts)) {
      if (part.form.length < token.form.length && beginsWithLetter.test(part.form)) divide(part, left, after, out);
      else out.push(part);
      left = part.form;
    }
  }

  return divide;
}

/** Words that stand one after another in a longer one, each with its own span. */
function placed(token: Token, parts: readonly string[]): Token[] {
  let from = 0;
  return parts
    .filter((part) => part)
    .map((form) => {
      const at = token.form.indexOf(form, from);
      from = at + form.length;
      return { form, start: token.start + at, end: token.start + from };
    });
}

function pushParts(token: Token, parts: readonly string[], out: Token[]): void {
  for (const part of placed(token, parts)) out.push(part);
}

/** The words of a contraction: with spans of their own where it is only they written together, else all with the whole span. */
function pushExpansion(token: Token, expansion: Expansion, out: Token[]): void {
  const { form } = token;
  if (expansion.join("") === form.toLowerCase()) {
    let from = 0;
    for (const part of expansion) {
      const to = from + part.length;
      out.push({ form: form.slice(from, to), start: token.start + from, end: token.start + to });
      from = to;
    }
    return;
  }
  const capital = form[0] !== form[0]?.toLowerCase();
  for (const [index, part] of expansion.entries()) {
    const first = index === 0 && capital ? `${part[0]?.toUpperCase() ?? ""}${part.slice(1)}` : part;
    out.push({ form: first, start: token.start, end: token.end });
  }
}

/** A verb and the pronouns behind it, unless the whole is a word of its own. */
function encliticParts(model: SyntaxModel, enclitics: Enclitics, form: string): Expansion | undefined {
  if (form[0] !== form[0]?.toLowerCase() || findHash(model.words, wordKey(form)) >= 0) return undefined;
  const [, verb, pronouns] = enclitics.pattern.exec(form) ?? [];
  if (!verb || !pronouns) return undefined;
  const plain = verb.replace(/./gu, (letter) => enclitics.unaccented[letter] ?? letter);
  return [plain, ...(pronouns.match(enclitics.pronoun) ?? [])];
}

/** A form without soft hyphens, joiners and marks of direction. */
function visible(form: string): string {
  if (!invisible.test(form)) return form;
  return form.replace(everyInvisible, "") || form;
}
