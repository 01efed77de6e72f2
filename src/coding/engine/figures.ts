import type { Word } from "../syntax/types.ts";
import { feature } from "../syntax/types.ts";
import type { Figures } from "../types.ts";
import type { EventIndex } from "./lexicon.ts";

const reach = 5;

/** The numbers a sentence gives of people killed, wounded, arrested or displaced: for each, the one nearest to the word for the harm. */
export function harmIn(words: readonly Word[], index: EventIndex): Figures {
  const figures: Record<string, number> = {};
  words.forEach((word, at) => {
    const harm = index.figures.get(word.lemma.toLowerCase());
    if (harm === undefined || figures[harm] !== undefined) return;
    const number = numberNear(words, at, index);
    if (number !== null) figures[harm] = number;
  });
  return figures;
}

/** Amounts of money a sentence gives, by ISO code of the currency, the largest of each. */
export function moneyIn(words: readonly Word[], index: EventIndex): Figures {
  const figures: Record<string, number> = {};
  words.forEach((word, at) => {
    const currency = index.currencies.get(word.lemma.toLowerCase()) ?? index.currencies.get(word.form.toLowerCase());
    if (currency === undefined) return;
    const amount = amountBefore(words, at, index) ?? amountAfter(words, at, index);
    if (amount !== null) figures[currency] = Math.max(amount, figures[currency] ?? 0);
  });
  return figures;
}

function numberNear(words: readonly Word[], at: number, index: EventIndex): number | null {
  for (const step of [1, -1]) {
    for (let away = 1; away <= reach; away += 1) {
      const word = words[at + step * away];
      if (
        word === undefined ||
        (word.upos === "PUNCT" && word.form !== ",") ||
        index.figures.has(word.lemma.toLowerCase())
      )
        break;
      const value = countAt(words, at + step * away, index);
      if (value !== null) return value;
    }
  }
  return null;
}

/** A whole count: "12", "1,200", "two hundred"; never a year. */
function countAt(words: readonly Word[], at: number, index: EventIndex): number | null {
  const word = words[at];
  if (word === undefined || /^(?:19|20)\d\d$/.test(word.form)) return null;
  const value = amountOf(word, index);
  if (value === null || !Number.isInteger(value) || value < 1 || (value === 1 && !/\d/.test(word.form))) return null;
  const before = words[at - 1];
  // "dozens", "hundreds": as many as nobody counted
  const several = feature(word, "Number") === "Plur" && word.upos === "NOUN" && !/\d/.test(word.form);
  if (several && (before === undefined || amountOf(before, index) === null)) return null;
  const multiplied = value >= 100 && !/\d/.test(word.form) && before !== undefined ? amountOf(before, index) : null;
  return multiplied !== null && multiplied < value ? multiplied * value : value;
}

function amountBefore(words: readonly Word[], at: number, index: EventIndex): number | null {
  let factor = 1;
  for (let away = 1; away <= 3; away += 1) {
    const word = words[at - away];
    const value = word === undefined ? null : amountOf(word, index);
    if (word === undefined) return null;
    if (value === null) continue;
    if (value >= 1000 && !/\d/.test(word.form)) factor *= value;
    else return value * factor;
  }
  return null;
}

function amountAfter(words: readonly Word[], at: number, index: EventIndex): number | null {
  const first = words[at + 1];
  const value = first === undefined ? null : amountOf(first, index);
  if (value === null) return null;
  const next = words[at + 2];
  const factor = next === undefined || /\d/.test(next.form) ? null : amountOf(next, index);
  return factor !== null && factor >= 1000 ? value * factor : value;
}

/** "1,200" and "1.200" are counts; "1.5" and "1,5" are not whole. */
function amountOf(word: Word, index: EventIndex): number | null {
  const known = index.numbers.get(word.lemma.toLowerCase()) ?? index.numbers.get(word.form.toLowerCase());
  if (known !== undefined) return known;
  const { form } = word;
  if (/^\d{1,12}$/.test(form)) return Number(form);
  if (/^\d{1,3}(?:[.,\u00a0\u202f]\d{3})+$/.test(form)) return Number(form.replaceAll(/[.,\u00a0\u202f]/g, ""));
  if (/^\d{1,9}[.,]\d{1,2}$/.test(form)) return Number(form.replace(",", "."));
  return null;
}
