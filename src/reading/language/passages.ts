import type { Span } from "../../core/spans.ts";
import type { Language, Passage } from "../article.ts";
import { detectLanguage, sampleOf } from "./language.ts";
import { isPlainlyIn, wordEvidence } from "./language-evidence.ts";

/** Characters from which a text tells its language, in one paragraph or in several together; an ideograph says as much as `ideographWorth`. */
const tellingLength = 100;
const ideographWorth = 2.5;
/** Below it a paragraph, or a short one among several, is taken for the article's own language. */
const leastConfidence = 0.75;
const leastConfidenceOfShort = 0.9;
/** The same for one in another script, which cannot be the article's own language. */
const leastConfidenceOfOtherScript = 0.5;
/** Below it a paragraph does not tell even beside others. */
const shortLength = 40;
/** Share of the article's language's words in a paragraph from which nothing else is asked, if no other has as much. */
const plainlyOwn = 0.05;
/** How much of a paragraph is looked at for words that hardly another language has. */
const glance = 180;

/** An article's language, and the paragraphs that are in another. */
export interface Languages {
  readonly language: Language;
  readonly passages: readonly Passage[];
}

/**
 * Tells the paragraphs (parted by blank lines) that are in another language than the article. Neighbours in one language are
 * one passage, with what is too short to tell between them. Where most of the text is in one other language, that is the article's.
 */
export function tellLanguages(text: string, detected: Language): Languages {
  const paragraphs = paragraphsOf(text);
  if (detected.code === "und" || paragraphs.length < 2) return { language: detected, passages: [] };
  const passages = passagesIn(text, paragraphs, detected);
  const other = passages.find(({ language }) => lengthIn(passages, language.code) > text.length / 2)?.language;
  if (other === undefined) return { language: detected, passages };
  return { language: other, passages: passagesIn(text, paragraphs, other) };
}

function paragraphsOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n", start)) {
    spans.push({ start, end });
    start = end + 2;
  }
  return [...spans, { start, end: text.length }];
}

function passagesIn(text: string, paragraphs: readonly Span[], own: Language): readonly Passage[] {
  const told = paragraphs.map((span) => tell(text, span, own));
  const worths = new Map<string, number>();
  for (const { worth, language } of told)
    if (language !== null && language !== "own") worths.set(language.code, (worths.get(language.code) ?? 0) + worth);
  const passages: Passage[] = [];
  let isOpen = false;
  for (const { start, end, language } of told) {
    if (language === null) continue;
    const last = passages.at(-1);
    if (language === "own" || (worths.get(language.code) ?? 0) < tellingLength) isOpen = false;
    else if (isOpen && last?.language.code === language.code) passages[passages.length - 1] = { ...last, end };
    else {
      passages.push({ start, end, language });
      isOpen = true;
    }
  }
  return passages;
}

/** A paragraph, what it is worth in characters, and its language: null for one that does not tell. */
interface Told extends Span {
  readonly worth: number;
  readonly language: Language | "own" | null;
}

const startsIdeographic = /^\P{L}*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

function tell(text: string, { start, end }: Span, own: Language): Told {
  const paragraph = text.slice(start, end);
  const worth = paragraph.length * (startsIdeographic.test(paragraph) ? ideographWorth : 1);
  if (worth < shortLength) return { start, end, worth, language: null };
  const least = worth < tellingLength ? leastConfidenceOfShort : leastConfidence;
  return { start, end, worth, language: languageOf(paragraph, own, least) };
}

function languageOf(paragraph: string, own: Language, least: number): Language | "own" | null {
  if (isPlainlyIn(paragraph.slice(0, glance), own.code)) return "own";
  const words = wordEvidence(sampleOf(paragraph));
  if (words.shareOf(own.code) >= plainlyOwn && words.isMost(own.code)) return "own";
  const language = detectLanguage(paragraph);
  if (language.code === own.code) return "own";
  const needed = language.script === own.script ? least : leastConfidenceOfOtherScript;
  return language.confidence < needed ? null : language;
}

function lengthIn(passages: readonly Passage[], code: string): number {
  return passages.reduce((sum, { start, end, language }) => sum + (language.code === code ? end - start : 0), 0);
}
