import { meantBy, tableOf } from "./back-to-bytes.ts";
import { isCertain } from "./mojibake.ts";

const table = tableOf("windows-1252");
/** A quotation mark, a dash, an ellipsis or the sign of the euro: no word of any language has these signs side by side. */
const punctuation = /â(?:[€\u0080][^\p{ASCII}]|[‚\u0082]¬)/gu;
/** A capital with an accent and a sign, within a word in small letters. */
const withinWord = /\p{Ll}[ÃÄÅ][^\p{L}\p{ASCII}]\p{Ll}/u;
/** Characters of a line that go back from which it is no chance. */
const telling = 4;

/**
 * The text that was meant where some of its lines, or its quotation marks and dashes alone, are UTF-8 that was read as
 * windows-1252 ("recibiÃ³", "dâ€™un"), as of texts put together; null where that is not certain. A line is mended where all of
 * it goes back to well-formed UTF-8, in a text of which one line at least shows that it is no chance. `beyond` is what
 * `beyondAscii` gives for it.
 */
export function mendMojibakeLines(text: string, beyond: string): string | null {
  if (!/[ÂÃÄÅÐÑâ][^\0-\x7f]/.test(beyond)) return null;
  const lines = text.split(/(?<=\n)/);
  const meant = lines.map(lineBack);
  const isNoChance = lines.some((line, at) => isTelling(line, meant[at] ?? null));
  const mended = (isNoChance ? lines.map((line, at) => meant[at] ?? line) : lines).join("");
  const known = new Map<string, string>();
  const punctuated = mended.replace(punctuation, (signs) => {
    const sign = known.get(signs) ?? signBack(signs) ?? signs;
    known.set(signs, sign);
    return sign;
  });
  return punctuated === text ? null : punctuated;
}

function lineBack(line: string): string | null {
  if (/^\p{ASCII}*$/u.test(line)) return null;
  const meant = meantBy(line, table);
  return meant !== null && isCertain(meant) ? meant : null;
}

function isTelling(line: string, meant: string | null): boolean {
  if (meant === null) return false;
  return withinWord.test(line) || (meant.match(/[^\p{ASCII}]/gu)?.length ?? 0) >= telling;
}

function signBack(signs: string): string | null {
  const sign = meantBy(signs, table);
  return sign !== null && /^[\p{P}\p{Sc}]$/u.test(sign) ? sign : null;
}
