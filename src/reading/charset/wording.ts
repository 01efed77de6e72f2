/** How much of a text is looked at: its characters beyond ASCII are alike throughout. */
const sampleLength = 4000;

/** What no writer types: control characters, private use, and what stands for undecodable bytes. */
const unwritten = /[^\P{C}\t\n\v\f\r\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufffd/gu;
/** Letters as words have them not: a capital after a small letter and before another, or a sign between two letters. */
const jumbled = /\p{Ll}\p{Lu}(?=\p{Ll})|\p{Ll}[\p{So}\p{Sk}\p{Sc}¡¿¶§±¬¦†‡‰]+(?=\p{L})/gu;

/**
 * How far a text is from anything that people write: 0 for clean text, towards 1 for bytes in a charset that is not theirs.
 */
export function oddity(text: string): number {
  const sample = beyondAscii(text);
  if (isUnparted(sample)) return 1;
  const strange = (sample.match(unwritten)?.length ?? 0) * 3 + (sample.match(jumbled)?.length ?? 0);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return Math.min(1, letters === 0 ? 1 : strange / letters);
}

/** Characters from which it shows whether words are parted, and how many of them white space parts at least once. */
const tellingLength = 80;
const longestWords = 40;
/** Scripts that part no words. */
const unpartedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/gu;

/** Letters of a script that parts its words, with hardly any white space: another code has the space elsewhere, as EBCDIC does. */
function isUnparted(sample: string): boolean {
  if (sample.length < tellingLength) return false;
  const spaces = sample.match(/\s/gu)?.length ?? 0;
  if (spaces * longestWords > sample.length) return false;
  return (sample.match(unpartedScript)?.length ?? 0) * 10 < sample.length;
}

/** Whether a text can be one at all. */
export function isWording(text: string): boolean {
  return oddity(text) <= mostOdd;
}

/** Above this share no text of any charset comes out, below it nothing but text does. */
export const mostOdd = 0.15;

/** The stretch in which the charset shows: from before the first character beyond ASCII. */
function beyondAscii(text: string): string {
  const first = text.search(/[^\p{ASCII}]/u);
  const start = Math.max(0, first - 200);
  return text.slice(start, start + sampleLength);
}
