import type { Span } from "../../core/spans.ts";
import type { Language, Passage } from "../article.ts";
import { detectLanguage } from "./language.ts";
import { isPlainlyIn, wordEvidence } from "./language-evidence.ts";

/** Characters from which a paragraph by itself tells its language; ideographs need fewer, as each says more. */
const tellingLength = 100;
const tellingIdeographs = 40;
/** Below it a paragraph is taken for the article's own language. */
const leastConfidence = 0.75;
/** Share of the article's language's words in a paragraph from which nothing else is asked, if no other has more. */
const plainlyOwn = 0.1;
/** How much of a paragraph is looked at for that. */
const glance = 90;

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
  const passages = passagesIn(text, paragraphs, detected.code);
  const other = passages.find(({ language }) => lengthIn(passages, language.code) > text.length / 2)?.language;
  if (other === undefined) return { language: detected, passages };
  return { language: other, passages: passagesIn(text, paragraphs, other.code) };
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

function passagesIn(text: string, paragraphs: readonly Span[], own: string): readonly Passage[] {
  const passages: Passage[] = [];
  let isOpen = false;
  for (const { start, end } of paragraphs) {
    const language = languageOf(text.slice(start, end), own);
    if (language === null) continue;
    const last = passages.at(-1);
    if (language === "own") isOpen = false;
    else if (isOpen && last?.language.code === language.code) passages[passages.length - 1] = { ...last, end };
    else {
      passages.push({ start, end, language });
      isOpen = true;
    }
  }
  return passages;
}

/** Null for a paragraph that does not tell. */
function languageOf(paragraph: string, own: string): Language | "own" | null {
  const needed = /^\P{L}*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(paragraph)
    ? tellingIdeographs
    : tellingLength;
  if (paragraph.length < needed) return null;
  if (isPlainlyIn(paragraph.slice(0, 2 * glance), own)) return "own";
  const words = wordEvidence(paragraph.slice(0, glance));
  if (words.shareOf(own) >= plainlyOwn && words.isMost(own)) return "own";
  const language = detectLanguage(paragraph);
  if (language.code === own) return "own";
  return language.confidence < leastConfidence ? null : language;
}

function lengthIn(passages: readonly Passage[], code: string): number {
  return passages.reduce((sum, { start, end, language }) => sum + (language.code === code ? end - start : 0), 0);
}
