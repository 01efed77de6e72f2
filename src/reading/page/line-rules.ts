import { endsSentence, wordCount } from "../layout/block.ts";
import { furnitureRule, isPointer, relatedHeading } from "../layout/furniture.ts";
import { isPaywallNote } from "../layout/paywall.ts";
import { signersOf } from "./author-names.ts";
import type { PageBlock } from "./blocks.ts";
import { isDayWithHalf } from "./date-lines.ts";

/** Lines that pages have between an article's paragraphs, whole or from their beginning, by the rule that cuts them. */
const lines: readonly (readonly [rule: string, line: RegExp])[] = [
  [
    "related",
    /^(?:read(?: more| also| next)?|see(?: more| also)?|more|also(?: read)?|related(?: post| article| story)?|don['’]t miss|watch|listen|lesen sie(?: auch| hier)?|lesen sie auch|mehr(?: dazu| zum thema)?|zum artikel|auch interessant|siehe auch|leggi anche|lees ook|läs också|les også|læs også|czytaj też|czytaj także|čtěte také|citește și|okuyun|baca juga|читайте також|关联阅读|相关阅读|相關新聞|関連記事|【関連記事】|관련기사)\s*[:：>›»|-]/iu,
  ],
  [
    "caption",
    /^(?:image (?:copyright|caption|source)|media caption|photo(?:graph)?\s?(?:by|credit)|picture by|bild(?:er)?:|foto:|quelle:|©)/iu,
  ],
  ["caption", /\((?:photo|image|picture|file photo|credit|getty|ap photo|foto|bild)\b[^()]{0,80}\)\s*$/iu],
  [
    "caption",
    /(?:^|\s)(?:photograph|photo)(?: by|:)\s.{2,60}$|\/(?:getty images|afp|reuters|ap|epa|shutterstock)(?:[/ ].{0,40})?$/iu,
  ],
  [
    "newsletter",
    /^(?:(?:sign up|subscribe|register)(?: now| today| here)?(?: to| for)\b.{0,200}$|get (?:the|our|all the|access to) .{0,80}(?:newsletter|inbox|alerts|subscription|app)\b|abonnieren sie|jetzt abonnieren|newsletter|skip past newsletter)/iu,
  ],
  [
    "author-note",
    /^(?:follow (?:me|us|him|her|@\S+|\S+ \S+) on\b|(?:you can )?(?:follow|contact|reach|e-?mail) .{2,60} (?:at|on) |write to .{2,40} at |got a (?:story|tip)|have a (?:story|tip)|send (?:tips|news))/iu,
  ],
  [
    "byline",
    /^[（(【[]?\s*(?:(?:本文)?责任编辑|責任編輯|责编|責編|编辑|編輯|编审|校对|校對|审核|監製|监制|편집|المحرر|تحرير|редактор|editor|redaktor|redaktör|redaktør|redakteur)\s*[:：]\s*[^.。!?！？]{1,60}$/iu,
  ],
  [
    "furniture",
    /^(?:inhalt|contents?|advert|anzeige|werbung|text size|order reprints|print article|view author archive|e-?mail the author|read in app|embed|lesezeit.*|auch interessant|trending|home|comments?|externen inhalt anzeigen|empfohlener redaktioneller inhalt)$/iu,
  ],
  [
    "consent",
    /^(?:an dieser stelle finde(?:n sie|st du) einen? .{0,60}extern|ich bin (?:damit )?einverstanden|personenbezogene daten können an|this site is protected by recaptcha|we (?:and our partners )?use cookies|this (?:content|video) (?:is|was) (?:hosted|provided) by)/iu,
  ],
];

/** Lines that are cut only before the text begins: what stands between title and text. */
const headLines: readonly (readonly [rule: string, line: RegExp])[] = [
  [
    "date",
    /^(?:\p{L}+,?\s+)?(?:\d{1,2}\.?\s\p{L}+,?\s\d{4}|\p{L}+\.?\s\d{1,2},?\s\d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})[^.!?]{0,40}$/u,
  ],
  ["byline", /^(?:by|von|por|par|di|door|av|af|автор|текст)[\s:]\s*\p{Lu}[^.!?]{2,80}$/iu],
  [
    "date",
    /^\|?\s*(?:published|updated|posted|last updated|publicado|actualizado|publié|mis à jour|опубликовано|обновлено|veröffentlicht|aktualisiert|stand)[\s:].{0,80}\d.{0,30}$/iu,
  ],
];

/** A heading longer than this that ends as a sentence does is a paragraph that is only set like one. */
const longestSubhead = 100;

/** The rule that cuts a block for its words alone, null where it is text. Running text is never cut for how it begins. */
export function lineRule({ text, linked, element }: PageBlock, beforeText: boolean): string | null {
  if (/^h[1-6]$/.test(element.tag) && !(endsSentence(text) && text.length > longestSubhead)) {
    return relatedHeading.test(text) ? "related" : "subhead";
  }
  if (text.length > 400) return null;
  if (!/[\p{L}\p{N}]/u.test(text)) return "furniture";
  const mostlyLink = linked * 10 >= text.length * 8;
  if (mostlyLink && !endsSentence(text) && text.length > 20) return "related";
  if (text.length <= 250 && isPointer(text)) return "related";
  if (text.length <= 80 && relatedHeading.test(text)) return "related";
  if (isPaywallNote(text)) return "paywall";
  const sets = beforeText ? [...lines, ...headLines] : lines;
  const found = sets.find(([, line]) => line.test(text))?.[0];
  if (found === undefined && beforeText && isDayWithHalf(text)) return "date";
  if (found === undefined && beforeText && signersOf(text).length > 0) return "byline";
  return found ?? (wordCount(text) <= 40 ? furnitureRule(text) : null);
}
