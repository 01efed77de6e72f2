import { agencyName } from "./agencies.ts";
import { endsSentence, wordCount } from "./block.ts";
import { beginsWith, phrasesOf, sourceOf } from "./phrases.ts";

/** A line that is no part of the article, as its words show. */
export interface FurnitureLine {
  test(line: string): boolean;
}

const wordEnd = "(?!\\p{L})";
/** Networks and messengers on which pages are shared, and what stands between their names. */
const shareBar =
  /^(?=\p{L}{3})(?:(?:facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|messenger|bluesky|mastodon|threads|vkontakte|вконтакте|одноклассники|телеграм|дзен|flipboard|e-?mail|print|copy link|x(?!\p{L}))[\s|,/·•]*)+$/iu;

const whole = beginsWith(
  phrasesOf((words) => words.furniture),
  "[.!:…]*$",
);
const invitation = beginsWith(
  phrasesOf((words) => words.invitation),
  wordEnd,
);
const counted = new RegExp(`^(?:\\d{1,2}\\+|\\d+\\s+(?:${sourceOf(phrasesOf((words) => words.counted))}))$`, "iu");
/** Several buttons in a row: "Print | Share". */
function isMenu(line: string): boolean {
  const parts = line.length <= 80 ? line.split(/\s*[|/·•]\s*/) : [];
  return parts.length > 1 && parts.every((part) => whole.test(part) || part === "");
}

const trail = beginsWith(
  phrasesOf((words) => words.homePage),
  "\\s*[>»›/|→]\\s*\\S",
);
const tags = beginsWith(
  phrasesOf((words) => words.tags),
  "\\s*:",
);
const picture = beginsWith(
  phrasesOf((words) => words.picture),
  "(?:\\s+(?:by|credit|de|por|par|d'archives))?\\s*[:/]",
);
const pictureLabel = beginsWith(
  phrasesOf((words) => words.pictureCredit),
  "\\s*[:/]",
);
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

const sources = beginsWith(
  phrasesOf((words) => words.sources),
  "\\s*:",
);
const rights = beginsWith(
  phrasesOf((words) => words.rights),
  "(?:[\\s.,;:!|–—-]*$|\\s*[.,;:!|–—-]\\s)",
);
const rightsAtEnd = new RegExp(`[.,;:|©\\d–—-]\\s*(?:${sourceOf(phrasesOf((words) => words.rights))})[.!]*$`, "iu");
const copying = beginsWith(
  phrasesOf((words) => words.copying),
  "",
);
const copyright = /^(?:©|\(c\)\s|copyright\b)|\s(?:©|\(c\))\s*(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?\.?$/iu;

/**
 * Lines that sites put around an article, by the rule under which they are cut. All are tried against whole short lines,
 * never against running text.
 */
export const furniture: readonly (readonly [rule: string, line: FurnitureLine])[] = [
  ["furniture", whole],
  ["furniture", invitation],
  ["furniture", { test: isMenu }],
  ["furniture", counted],
  ["share", shareBar],
  ["navigation", { test: (line) => trail.test(line) && !endsSentence(line) }],
  ["tags", tags],
  ["caption", { test: (line) => picture.test(line) && (wordCount(line) <= 40 || !endsSentence(line)) }],
  ["caption", { test: (line) => pictureLabel.test(line) && wordCount(line) <= 8 }],
  ["caption", { test: (line) => line.endsWith(")") && pictureNote.test(line) }],
  ["caption", { test: endsInCredit }],
  ["sources", sources],
  ["copyright", { test: (line) => copyright.test(line) || rights.test(line) || rightsAtEnd.test(line.slice(-60)) }],
  ["copyright", copying],
];

const leads = "\\s*(?:[:：→>]\\s*|\\s[-–—|]\\s+)\\S";
/** A line that leads to other articles and names one itself. */
export const pointer: FurnitureLine = beginsWith(
  phrasesOf((words) => words.pointer),
  leads,
);

/** The rule that cuts a short line for its words, null where it may be text. */
export function furnitureRule(line: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(line)) return "furniture";
  return furniture.find(([, pattern]) => pattern.test(line))?.[0] ?? (pointer.test(line) ? "related" : null);
}

/** A line after which other articles are listed. */
export const relatedHeading: FurnitureLine = beginsWith(
  phrasesOf((words) => words.related),
  "\\s*[:.…]*$",
);

/** A line after which the sources of an article are listed. */
export const sourcesHeading: FurnitureLine = beginsWith(
  phrasesOf((words) => words.sources),
  "\\s*:?$",
);

/** A site's name standing alone. */
export const domainLine = /^(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]{1,63}\.)+[a-z]{2,12})\/?$/i;

/** An address at the end of a line that says little else: "See more at: https://…". */
export const addressLine = /^(?:[\p{L}'’]+\s+){0,5}(?:[\p{L}'’]+\s*:\s*)?https?:\/\/\S+$/iu;
