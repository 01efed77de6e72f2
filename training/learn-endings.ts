/** A form of a dictionary: what it may be, and its lemma as each part of speech. */
export interface DictionaryForm {
  readonly form: string;
  readonly analyses: readonly string[];
  readonly lemmas: ReadonlyMap<string, string>;
}

/** What a form is to be told by: a number for each form. */
export interface NumberedForm {
  readonly form: string;
  readonly value: number;
}

/** What endings say of the forms that have them, and the short forms of which they say the wrong thing. */
export interface Endings {
  readonly byEnding: ReadonlyMap<string, number>;
  readonly exceptions: readonly NumberedForm[];
}

const leastGroup = 4;
const pureEnough = 0.97;
/** Words that are read often are short: only their exceptions are worth keeping. */
const longestException = 12;

/**
 * Learns which value goes with which endings: millions of forms in as many endings as it takes to tell most of them apart.
 * A longer ending is kept only where it says something else than the shorter.
 */
export function learnEndings(forms: readonly NumberedForm[], longest: number): Endings {
  const sorted = forms
    .map(({ form, value }) => ({ reversed: reversed(form), value }))
    .sort((a, b) => (a.reversed < b.reversed ? -1 : 1));
  const byEnding = new Map<string, number>();
  const exceptions: NumberedForm[] = [];
  const except = (from: number, to: number, value: number): void => {
    for (let at = from; at < to; at++) {
      const form = sorted[at];
      if (form && form.value !== value && form.reversed.length <= longestException)
        exceptions.push({ form: reversed(form.reversed), value: form.value });
    }
  };
  const split = (from: number, to: number, depth: number, inherited: number): void => {
    const { best, share } = majority(sorted, from, to);
    if (best !== inherited) byEnding.set(reversed(sorted[from]?.reversed.slice(0, depth) ?? ""), best);
    if (share >= pureEnough || to - from < leastGroup || depth === longest) {
      except(from, to, best);
      return;
    }
    let start = from;
    while (start < to) {
      const letter = sorted[start]?.reversed[depth] ?? "";
      let end = start + 1;
      while (end < to && (sorted[end]?.reversed[depth] ?? "") === letter) end++;
      if (letter !== "" && end - start >= leastGroup) split(start, end, depth + 1, best);
      else except(start, end, best);
      start = end;
    }
  };
  if (sorted.length > 0) split(0, sorted.length, 0, -1);
  return { byEnding, exceptions };
}

function reversed(form: string): string {
  let result = "";
  for (let at = form.length - 1; at >= 0; at--) result += form[at];
  return result;
}

function majority(
  forms: readonly { readonly value: number }[],
  from: number,
  to: number,
): { best: number; share: number } {
  const counts = new Map<number, number>();
  let best = 0;
  let highest = 0;
  for (let at = from; at < to; at++) {
    const value = forms[at]?.value ?? 0;
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (count > highest) {
      highest = count;
      best = value;
    }
  }
  return { best, share: highest / (to - from) };
}
