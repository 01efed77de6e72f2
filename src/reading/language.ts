import { eld } from "eld/extrasmall";
import { francAll } from "franc";
import type { Language } from "./article.ts";
import { type KnownLanguage, knownLanguages, scriptBlocks, soleLanguage } from "./languages.ts";

/** Letters from which a sample counts as a whole article: below, franc guesses and eld does not. */
const wholeArticle = 200;
/** Characters given to a detector: more costs time in proportion and changes nothing. */
const sampleLength = 320;
/** How many of eld's best franc is asked to choose from: its time goes with their number. */
const shortlistLength = 5;
/** A lead of franc's first over its second that is seldom wrong. */
const safeLead = 0.05;
/** The same for eld, whose scores lie closer together. */
const halfLead = 0.02;
/** Five times as much: asking franc as well would double the time and change nothing. */
const decisiveLead = 0.1;

/**
 * The language of a text: the script first, since many scripts are one language's, then `franc` for whole articles and
 * `eld` for short ones and for those it cannot mistake, each with a veto where the other is unsure. `und` with confidence 0 when nothing fits.
 */
export function detectLanguage(text: string): Language {
  const sample = sampleOf(text);
  const { script, letters, share } = dominantScript(sample);
  const sole = soleLanguage.get(script);
  if (sole !== undefined) return { code: sole, confidence: rounded(share), script };
  const candidates = knownLanguages.filter((language) => language.script === script);
  const guess = letters < 10 || candidates.length === 0 ? null : guessFrom(sample, letters, candidates);
  return guess === null
    ? { code: "und", confidence: 0, script }
    : { code: guess.language.code, confidence: rounded(guess.confidence * share), script };
}

/** `sure` says whether the guess can stand against the other detector's; `lead` is on its detector's own scale. */
interface Guess {
  readonly language: KnownLanguage;
  readonly confidence: number;
  readonly lead: number;
  readonly sure: boolean;
}

function guessFrom(sample: string, letters: number, candidates: readonly KnownLanguage[]): Guess | null {
  const { guess: short, shortlist } = byEld(sample, candidates);
  if (short?.sure && (letters < wholeArticle || short.lead >= decisiveLead)) return short;
  const long = byFranc(sample, shortlist);
  if (long === null) return null;
  if (long.language === short?.language) return { ...long, confidence: Math.max(long.confidence, short.confidence) };
  const unknownToEld = long.language.eld === null;
  if (long.sure && (letters >= wholeArticle || unknownToEld)) return long;
  return letters >= wholeArticle && short?.sure ? short : null;
}

/** The best of the candidates, and those worth a second look: eld's next ones and the languages it does not know. */
function byEld(
  sample: string,
  candidates: readonly KnownLanguage[],
): { guess: Guess | null; shortlist: readonly KnownLanguage[] } {
  const result = eld.detect(sample);
  const scores = result.getScores();
  const scoreOf = (language: KnownLanguage) => (language.eld === null ? 0 : (scores[language.eld] ?? 0));
  const ranked = candidates.filter((language) => scoreOf(language) > 0).sort((a, b) => scoreOf(b) - scoreOf(a));
  const [best, next] = ranked;
  if (best === undefined) return { guess: null, shortlist: candidates };
  const lead = next === undefined ? 0 : scoreOf(best) - scoreOf(next);
  return {
    guess: {
      language: best,
      confidence: certainty(next === undefined ? scoreOf(best) : lead, halfLead),
      lead,
      sure: result.language === best.eld && result.isReliable(),
    },
    shortlist: [...ranked.slice(0, shortlistLength), ...candidates.filter((language) => language.eld === null)],
  };
}

function byFranc(sample: string, candidates: readonly KnownLanguage[]): Guess | null {
  const [best, next] = francAll(sample, { only: candidates.map((language) => language.franc) });
  const language = candidates.find((candidate) => candidate.franc === best?.[0]);
  if (best === undefined || language === undefined) return null;
  const lead = best[1] - (next?.[1] ?? 0);
  return { language, confidence: certainty(lead, safeLead), lead, sure: lead >= safeLead };
}

/** From a half, where the lead is nothing, towards one; three quarters at `half`. */
function certainty(lead: number, half: number): number {
  return 1 - 0.5 ** (1 + lead / half);
}

/** The beginning and a piece from the middle, so that an article which opens with a quotation is not taken for it. */
function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text;
  const half = sampleLength / 2;
  const middle = Math.max(half, text.length >> 1);
  return `${text.slice(0, half)} ${text.slice(middle, middle + half)}`;
}

/** `letters` counts those of the script that has most, `share` their part of all letters. */
function dominantScript(sample: string): { script: string; letters: number; share: number } {
  const counts = new Map<string, number>();
  let all = 0;
  for (let at = 0; at < sample.length; at++) {
    const script = scriptOf(sample.charCodeAt(at));
    if (script === null) continue;
    counts.set(script, (counts.get(script) ?? 0) + 1);
    all++;
  }
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
