import { eld } from "eld/extrasmall";
import { francAll } from "franc";
import { sureLanguage } from "../../core/doubts.ts";
import type { Language } from "../article.ts";
import { type WordCounts, wordEvidence } from "./language-evidence.ts";
import {
  type KnownLanguage,
  knownLanguages,
  languageOfTag,
  muchWritten,
  scriptBlocks,
  soleLanguage,
} from "./languages.ts";

/** Letters below which a text is a name or a number and may be in any language. */
const fewestLetters = 10;
/** Letters from which a sample counts as a whole article: below, franc guesses. */
const wholeArticle = 200;
/** Characters given to a detector: more costs time in proportion and changes nothing. */
const sampleLength = 320;
/** How many of the best franc is asked to choose from: its time goes with their number. */
const shortlistLength = 5;
/** A lead of franc's first over its second that is seldom wrong. */
const safeLead = 0.05;
/** The same for eld and words together, whose scores lie closer together. */
const halfLead = 0.04;
/** From here asking franc as well would double the time and change nothing. */
const decisiveLead = 0.06;
/** A lead in words alone with which no detector disagrees in a text of that length, and what makes it three quarters sure. */
const plainLead = 0.12;
const halfPlain = 0.02;
/** Different words of the language that there must be: one short word may be frequent in a language that is not known. */
const fewestDifferent = 6;
/** What a language that eld does not know is given in place of its score: as much as the best has, less this. */
const unknownHandicap = 0.25;
/** How much more words must say of a language that eld does not know. */
const unknownWords = 3;
/** What a language is given for the much that is written in it. */
const oftenWritten = 0.03;
/** What has so little in common with a language is in none of those known. */
const leastLikeness = 0.35;

/** Below this confidence a language is hardly likelier than the next one: a toss, which what an article declares may decide. */
export const tossBelow = sureLanguage;
/** How far from the likeliest language a declared one may be to win a toss: no farther than one that is three quarters sure. */
const tossLead = halfLead;
/** Letters below which a text that fits no language is taken for what it is declared to be: a headline of names. */
const shortLine = 40;
/** How sure a language is that was declared and that the words leave open, and one of which the words say nothing. */
const declaredToss = 0.7;
const declaredAlone = 0.5;

/**
 * The language of a text: the script first, since many scripts are one language's, then the words and letters that tell
 * neighbours apart, which are enough for an article that is plainly in one, else together with `eld`, and for whole
 * articles that leave these unsure `franc`, each with a veto where the other has little to say. `und` with confidence 0 when nothing fits. What the article `declared` (a tag such as "pt-BR") decides
 * a toss and a text too short to tell, and nothing else.
 */
export function detectLanguage(text: string, declared: string | null = null): Language {
  const sample = sampleOf(text);
  const { script, letters, share } = dominantScript(sample);
  const sole = soleLanguage.get(script);
  if (sole !== undefined) return { code: sole, confidence: rounded(share), script };
  const candidates = candidatesOf.get(script);
  const named = declared === null ? null : languageOfTag(declared);
  const guess = candidates === undefined ? null : guessFrom(sample, letters, candidates, named);
  return guess === null
    ? { code: "und", confidence: 0, script }
    : { code: guess.language.code, confidence: rounded(guess.confidence * share), script };
}

const candidatesOf: ReadonlyMap<string, readonly KnownLanguage[]> = new Map(
  knownLanguages.map(({ script }) => [script, knownLanguages.filter((language) => language.script === script)]),
);

interface Guess {
  readonly language: KnownLanguage;
  readonly confidence: number;
}

function guessFrom(
  sample: string,
  letters: number,
  candidates: readonly KnownLanguage[],
  named: string | null,
): Guess | null {
  const words = wordEvidence(sample);
  const plain = letters < wholeArticle ? null : plainlyOf(words, candidates);
  if (plain !== null) return plain;
  const ranked = letters < fewestLetters ? [] : rank(sample, candidates, words);
  const guess = guessAmong(ranked, sample, letters);
  const declared = named === null ? undefined : candidates.find(({ code }) => code === named);
  if (declared === undefined) return guess;
  if (guess === null) return letters < shortLine ? { language: declared, confidence: declaredAlone } : null;
  const behind = (ranked[0]?.likeness ?? 0) - (ranked.find(({ language }) => language === declared)?.likeness ?? 0);
  return guess.confidence < tossBelow && behind < tossLead ? { language: declared, confidence: declaredToss } : guess;
}

/** The language of which a text has so many more words than of any other that nothing else need be asked; null where it has not. */
function plainlyOf(words: WordCounts, candidates: readonly KnownLanguage[]): Guess | null {
  let [best, share, next]: [KnownLanguage | null, number, number] = [null, 0, 0];
  for (const language of candidates) {
    const own = words.shareOf(language.code);
    if (own > share) [best, share, next] = [language, own, share];
    else if (own > next) next = own;
  }
  const lead = share - next;
  if (best === null || lead < plainLead || words.differentOf(best.code) < fewestDifferent) return null;
  return { language: best, confidence: certainty(lead, halfPlain) };
}

/** A guess with its lead, on its detector's own scale. */
interface Leading extends Guess {
  readonly lead: number;
}

function guessAmong(ranked: readonly Ranked[], sample: string, letters: number): Guess | null {
  const [best, next] = ranked;
  if (best === undefined || best.likeness < leastLikeness) return null;
  const lead = best.likeness - (next?.likeness ?? 0);
  const short: Leading = { language: best.language, confidence: certainty(lead, halfLead), lead };
  if (letters < wholeArticle || lead >= decisiveLead) return short;
  const long = byFranc(sample, ranked.slice(0, shortlistLength));
  if (long === null) return short;
  if (long.language === short.language) return { ...short, confidence: Math.max(long.confidence, short.confidence) };
  return long.lead >= safeLead && lead < halfLead ? long : { ...short, confidence: short.confidence / 2 };
}

/** A candidate and how like it the text is: eld's score (0 to 1) and what words and letters add. */
interface Ranked {
  readonly language: KnownLanguage;
  readonly likeness: number;
}

function rank(sample: string, candidates: readonly KnownLanguage[], words: WordCounts): readonly Ranked[] {
  const scores = eld.detect(sample).getScores();
  const scoreOf = ({ eld: name }: KnownLanguage) => (name === null ? null : (scores[name] ?? 0));
  const highest = Math.max(0, ...candidates.map((language) => scoreOf(language) ?? 0));
  return candidates
    .map((language) => ({ language, likeness: likenessOf(language, scoreOf(language), highest, words) }))
    .sort((a, b) => b.likeness - a.likeness);
}

function likenessOf({ code }: KnownLanguage, score: number | null, highest: number, words: WordCounts): number {
  if (score === null) return Math.max(0, highest - unknownHandicap) + words.shareOf(code) * unknownWords;
  return score + words.shareOf(code) + (muchWritten.has(code) ? oftenWritten : 0);
}

function byFranc(sample: string, candidates: readonly Ranked[]): Leading | null {
  const known = candidates.flatMap(({ language }) => (language.franc === null ? [] : [language.franc]));
  const [best, next] = francAll(sample, { only: known });
  const language = candidates.find((candidate) => candidate.language.franc === best?.[0])?.language;
  if (best === undefined || language === undefined) return null;
  const lead = best[1] - (next?.[1] ?? 0);
  return { language, confidence: certainty(lead, safeLead), lead };
}

/** From a half, where the lead is nothing, towards one; three quarters at `half`. */
function certainty(lead: number, half: number): number {
  return 1 - 0.5 ** (1 + lead / half);
}

/** What is looked at of a text: the beginning and a piece from the middle, so that an article which opens with a quotation is not taken for it. */
export function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text;
  const half = sampleLength / 2;
  const middle = Math.max(half, text.length >> 1);
  return `${text.slice(0, half)} ${text.slice(middle, middle + half)}`;
}

/** Where kana and ideographs begin: one of them is as much of a word as several letters are. */
const firstIdeograph = 0x3041;
const lettersOfIdeograph = 3;

/** `letters` counts those of the script that has most, `share` their part of all letters. */
function dominantScript(sample: string): { script: string; letters: number; share: number } {
  const counts = new Map<string, number>();
  let basic = 0;
  let all = 0;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    const small = unit | 0x20;
    if (small >= 0x61 && small <= 0x7a) basic++;
    const script = unit < 0x80 ? null : scriptOf(unit);
    if (script === null) continue;
    const letters = unit >= firstIdeograph ? lettersOfIdeograph : 1;
    counts.set(script, (counts.get(script) ?? 0) + letters);
    all += letters;
  }
  all += basic;
  if (basic > 0) counts.set("Latn", (counts.get("Latn") ?? 0) + basic);
  mergeJapanese(counts);
  const [script, letters] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ["Zyyy", 0]);
  return { script, letters, share: all === 0 ? 0 : letters / all };
}

/** Japanese is written with Chinese characters between its own: a tenth of kana is enough to tell it from Chinese. */
function mergeJapanese(counts: Map<string, number>): void {
  const kana = counts.get("Kana") ?? 0;
  const han = counts.get("Hani") ?? 0;
  counts.delete("Kana");
  if (kana === 0 || kana * 10 < han) return;
  counts.delete("Hani");
  counts.set("Jpan", kana + han);
}

function scriptOf(unit: number): string | null {
  let low = 0;
  let high = scriptBlocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last, script] = scriptBlocks[middle] ?? [0, 0, ""];
    if (unit < first) high = middle - 1;
    else if (unit > last) low = middle + 1;
    else return script;
  }
  return null;
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
