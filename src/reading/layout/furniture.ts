import { agencyName } from "./agencies.ts";
import { endsSentence, wordCount } from "./block.ts";
import { isPaywallNote } from "./paywall.ts";
import { beginsWith, type LinePattern, phrasesOf, sourceOf, tellBeginning } from "./phrases.ts";

const wordEnd = "(?!\\p{L})";
/** Networks and messengers on which pages are shared, and what stands between their names. */
const shareBar =
  /^(?=\p{L}{3})(?:(?:facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|messenger|bluesky|mastodon|threads|vkontakte|вконтакте|одноклассники|телеграм|дзен|flipboard|e-?mail|print|copy link|x(?!\p{L}))[\s|,/·•]*)+$/iu;

const whole = beginsWith(
  phrasesOf((words) => words.furniture),
  "[.!:…]*$",
);
const beginningOf = tellBeginning([
  ["furniture", phrasesOf((words) => words.furniture), "[.!:…]*$"],
  ["furniture", phrasesOf((words) => words.invitation), wordEnd],
  ["navigation", phrasesOf((words) => words.homePage), "\\s*[>»›/|→]\\s*\\S"],
  ["tags", phrasesOf((words) => words.tags), "\\s*:"],
  ["caption", phrasesOf((words) => words.picture), "(?:\\s+(?:by|credit|de|por|par|d'archives))?\\s*[:/]"],
  ["credit", phrasesOf((words) => words.pictureCredit), "\\s*[:/]"],
  ["sources", phrasesOf((words) => words.sources), "\\s*:"],
  ["copyright", phrasesOf((words) => words.rights), "(?:[\\s.,;:!|–—-]*$|\\s*[.,;:!|–—-]\\s)"],
  ["copyright", phrasesOf((words) => words.copying), ""],
  [
    "related",
    [...phrasesOf((words) => words.pointer), ...phrasesOf((words) => words.alsoRead)],
    "\\s*(?:[:：→>]\\s*|\\s[-–—|]\\s+)\\S",
  ],
]);

const alsoRead = beginsWith(
  phrasesOf((words) => words.alsoRead),
  "\\s+",
);

/** Several buttons in a row: "Print | Share". */
function isMenu(line: string): boolean {
  const parts = line.length <= 80 && /[|/·•]/.test(line) ? line.split(/\s*[|/·•]\s*/) : [];
  return parts.length > 1 && parts.every((part) => whole.test(part) || part === "");
}

/** What an agency sends beside a report: "(foto)(audio)". */
const enclosed = new RegExp(
  `^(?:\\((?:${sourceOf(phrasesOf((words) => words.picture))}|audio|video|vídeo)\\)\\s?)+$`,
  "iu",
);

/** What a browser prints on the edge of a page: "1 of 2   10/27/98, 9:14 AM". */
const printed =
  /^\d{1,3}\s?(?:of|de|sur|из|\/)\s?\d{1,3}\s.{0,150}?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s+\d{1,2}:\d{2}(?:\s?[AP]M)?$/u;
const counted = new RegExp(`^(?:\\d{1,2}\\+|\\d+\\s+(?:${sourceOf(phrasesOf((words) => words.counted))}))$`, "iu");
const pictureNote = new RegExp(
  `\\((?:(?:${agencyName}\\s)?(?:${sourceOf(phrasesOf((words) => words.pictureNote))}))(?!\\p{L})[^)]*\\)$`,
  "iu",
);
const pictureWords = phrasesOf((words) => words.picture);
/** What stands before a picture's credit at the end of a line: "… . Foto: EFE", "(photo: AFP)". */
const creditLabels: readonly RegExp[] = [
  new RegExp(`[.!?»"”)(/|–—-]\\s*(?:${sourceOf(pictureWords)})(?:\\s+by)?\\s*[:/]\\s*`, "iu"),
  new RegExp(`\\s(?:${sourceOf(pictureWords.map(capitalized))})(?: by)?\\s*[:/]\\s*`, "u"),
];
const creditName = /^[\p{Lu}©][^.!?:]{1,50}\)?\.?$/u;
const agencyPicture = new RegExp(
  `(?:\\s|^)\\(?(?:©\\s*${agencyName}(?:/[\\p{L}\\s.'’-]{2,40})?|REUTERS/\\p{Lu}[\\p{L}\\s.'’-]{2,40}|[\\p{L}.'’-]{2,20}\\s/\\s?(?:${agencyName}|Getty Images|GETTY IMAGES))\\)?\\.?$`,
  "u",
);
const longestCredit = 90;
const longestCaption = 45;

function capitalized(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** A line whose end says who took a picture: "… Foto: EFE", "REUTERS/Name", "© AFP". */
function endsInCredit(line: string): boolean {
  const tail = line.slice(-longestCredit);
  if (!/[:/©]/.test(tail) || wordCount(line) > longestCaption) return false;
  const labelled = creditLabels.some((label) => {
    const found = label.exec(tail);
    return found !== null && creditName.test(tail.slice(found.index + found[0].length));
  });
  return labelled || agencyPicture.test(tail);
}

const rightsAtEnd = new RegExp(`[.,;:|©\\d–—-]\\s*(?:${sourceOf(phrasesOf((words) => words.rights))})[.!]*$`, "iu");
const copyright = /^(?:©|\(c\)\s|copyright\b)|\s(?:©|\(c\))\s*(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?\.?$/iu;

/**
 * The rule that cuts a short line for its words, null where it may be text: what sites put around an article, and lines that
 * lead to other articles (`related`). Whole short lines are asked for, never running text.
 */
export function furnitureRule(line: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(line)) return "furniture";
  const rule = beginningRule(line);
  if (rule !== null) return rule;
  if (printed.test(line) || isMenu(line) || counted.test(line) || enclosed.test(line)) return "furniture";
  if (shareBar.test(line)) return "share";
  if (isPaywallNote(line)) return "paywall";
  if (leadsToTitle(line)) return "related";
  if ((line.endsWith(")") && pictureNote.test(line)) || endsInCredit(line)) return "caption";
  return copyright.test(line) || rightsAtEnd.test(line.slice(-60)) ? "copyright" : null;
}

/**
 * The rule of how a line begins. A label before a sentence may be the article's: "Credit: the bank approved …", "Photo: that
 * one word was …".
 */
function beginningRule(line: string): string | null {
  const kind = beginningOf(line)?.kind ?? null;
  if (kind === "navigation") return endsSentence(line) ? null : kind;
  if (kind === "credit") return wordCount(line) <= 8 ? "caption" : null;
  if (kind === "caption") return endsSentence(line) && mayBeSentence(line) ? null : kind;
  return kind;
}

/** Longer than a caption is, or going on in small letters behind its label. */
function mayBeSentence(line: string): boolean {
  const words = wordCount(line);
  return words > 40 || (words > 8 && /^[^:/]{1,40}[:/]\s*\p{Ll}/u.test(line));
}

/** Whether a line leads to another article and names it. */
export function isPointer(line: string): boolean {
  return beginningOf(line)?.kind === "related" || leadsToTitle(line);
}

/** Words such as "Read also" with a title right behind them, which begins in a capital and ends in no full stop. */
function leadsToTitle(line: string): boolean {
  const lead = alsoRead.exec(line);
  return lead !== null && !/[.…]$/u.test(line) && /^["'“«(¿¡]*\s?\p{Lu}/u.test(line.slice(lead[0].length));
}

/** A line after which other articles are listed. */
export const relatedHeading: LinePattern = beginsWith(
  phrasesOf((words) => words.related),
  "\\s*[:.…]*$",
);

const comments = phrasesOf((words) => words.comments);
const number = "\\d[\\d.,\\s]{0,8}";

/** A line after which readers have their say, with how many did: "Comments (412)". */
export const commentsHeading: LinePattern = beginsWith(comments, `\\s*[(\\[]${number}[)\\]]\\s*:?$`);

/** A heading, known to be one, after which readers have their say: "Readers' comments", with or without how many did. */
export const commentsTitle: LinePattern = beginsWith(comments, `\\s*(?:[(\\[]?${number}[)\\]]?)?\\s*:?$`);

/** A line in which the first reader has his say beside the word that announces it: "Comments: Name: …". */
export const firstComment: LinePattern = beginsWith(comments, "\\s*:\\s*\\p{Lu}[\\p{L}\\d_-]{1,30}:\\s");

/** A line after which the sources of an article are listed. */
export const sourcesHeading: LinePattern = beginsWith(
  phrasesOf((words) => words.sources),
  "\\s*:?$",
);

/** A site's name standing alone. */
export const domainLine = /^(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]{1,63}\.)+[a-z]{2,12})\/?$/i;

/** An address at the end of a line that says little else: "See more at: https://…". */
export const addressLine = /^(?:[\p{L}'’]+\s+){0,5}(?:[\p{L}'’]+\s*:\s*)?https?:\/\/\S+$/iu;
