import { readDateValue, readHeaderDate } from "../dates/published.ts";
import { isLong } from "./block.ts";
import { behindBy, namesIn, readByline } from "./byline.ts";
import { cutPrefix, type Draft, note, type Working } from "./drafts.ts";

/** What a label of an archive announces: something that is known of the article, its text, or a particular that is left out. */
type Field = "title" | "byline" | "publisher" | "published" | "text" | "other";

/** How a news archive writes articles down that people take out of it. */
interface Archive {
  /** A label at the beginning of a line; its first group is the name. */
  readonly label: RegExp;
  /** What labels announce, by their names in small letters; every other one is left out. */
  readonly fields: Readonly<Record<string, Field>>;
  /** Labels of which every article has one of each list. */
  readonly signs: readonly (readonly string[])[];
}

/** "Section: Politics", or the label alone on its line. */
const labelled = (names: string) => new RegExp(`^(${names.replaceAll(" | ", "|")})(?:\\s*:\\s*|\\s*$)`, "i");

const nexis: Archive = {
  label: labelled(
    "headline | title | byline | author | date | section | length | dateline | highlight | body | full text | load-date | " +
      "language | publication-type | pub-type | document-type | journal-code | acc-no | subject | graphic | notes? | " +
      "series | type | column | source | company | organization | person | geographic | country | city | state | " +
      "industry | ticker | classification | correction | correction-date | copyright notice | end of document",
  ),
  fields: {
    headline: "title",
    title: "title",
    byline: "byline",
    author: "byline",
    date: "published",
    body: "text",
    "full text": "text",
  },
  signs: [["body", "full text"], ["length"], ["load-date", "section", "byline", "dateline", "language", "headline"]],
};

const proquest: Archive = {
  label: labelled(
    "title | authors? | publication info | abstract | abstract \\(summary\\) | full text | links | subject | location | " +
      "people | company / organization | classification | identifier / keyword | publication title | pages | " +
      "first page | publication year | publication date | year | section | publisher | place of publication | " +
      "country of publication | publication subject | issn | source type | language of publication | document type | " +
      "proquest document id | document url | copyright | last updated | database | issue | volume | " +
      "number of pages | column | dateline | proquest document link | credit",
  ),
  fields: {
    title: "title",
    author: "byline",
    authors: "byline",
    "publication title": "publisher",
    "publication date": "published",
    "full text": "text",
  },
  signs: [["full text"], ["publication title", "publication info", "proquest document id"]],
};

/** Factiva's codes, in capitals and without a colon. */
const factiva: Archive = {
  label:
    /^(AN|ART|BY|CLM|CO|CR|CT|CX|CY|ED|ET|HD|HL|HLP|IN|IPC|IPD|LA|LP|NS|PD|PG|PUB|RE|RF|RST|SC|SE|SN|TD|VOL|WC)(?:\s{1,8}|$)/,
  fields: { hd: "title", by: "byline", sn: "publisher", pd: "published", lp: "text", td: "text" },
  signs: [["hd"], ["lp", "td"], ["pd", "sn"], ["wc", "la", "cy", "sc"]],
};

/** The archives whose articles have labels; LexisNexis and Nexis Uni differ in capitals only. */
const archives: readonly Archive[] = [nexis, proquest, factiva];

/** Labels that every archive has and hardly any other text: without one of them near the head nothing more is asked. */
const telling = /^(?:body|full text)\s*(?::|$)|^(?:LP|TD)(?:\s|$)|^\d[\d.,\s]{0,6} \p{L}{3,9}$/iu;
/** Lines among which an article's text begins. */
const headZone = 60;
const longestName = 250;

/**
 * Reads an article as a news archive gives it out: fields between labels, or in a fixed order. Does nothing to any other.
 */
export function readArchive(working: Working): void {
  const { drafts } = working;
  if (!drafts.slice(0, headZone).some(({ text }) => telling.test(text))) return;
  const archive = archives.find((each) => isOf(each, drafts));
  if (archive !== undefined) readLabelled(working, archive);
  else readOrdered(working);
}

/** Whether what begins so is an archive's own: what was asked for, a list of what was found, who has the rights in its data. */
export function beginsNote(line: string): boolean {
  return /^(?:search summary|report information from|table of contents|bibliography|contact proquest|database copyright)\b/i.test(
    line,
  );
}

/** Whether a line is the title of an article with Factiva's codes, its first. */
export function beginsCoded(line: string): boolean {
  return /^HD\s+\S/.test(line);
}

function labelOf({ text }: Draft, { label }: Archive): { readonly name: string; readonly length: number } | null {
  const found = label.exec(text);
  return found?.[1] === undefined ? null : { name: found[1].toLowerCase(), length: found[0].length };
}

function isOf(archive: Archive, drafts: readonly Draft[]): boolean {
  const names = new Set(drafts.map((draft) => labelOf(draft, archive)?.name));
  return archive.signs.every((list) => list.some((name) => names.has(name)));
}

function readLabelled(working: Working, archive: Archive): void {
  const { drafts } = working;
  const lastParagraph = drafts.findLastIndex((draft) => draft.prose && labelOf(draft, archive) === null);
  const unlabelled: Draft[] = [];
  let field: Field | null = null;
  for (const [index, draft] of drafts.entries()) {
    const label = labelOf(draft, archive);
    // a paragraph may begin as a label does
    const isText = field === "text" && index < lastParagraph && !isWrittenAsLabel(draft.text);
    if (label === null || isText) {
      if (field === null) unlabelled.push(draft);
      else if (field !== "text") draft.rule = "header";
      continue;
    }
    field = archive.fields[label.name] ?? "other";
    const value = draft.text.slice(label.length).trim();
    if (field !== "text" || value === "") draft.rule = field === "title" || field === "byline" ? field : "header";
    else cutPrefix(working, draft, label.length, "header");
    if (field !== "text" && value !== "") noteField(working, field, value);
  }
  readUnlabelled(working, unlabelled);
}

/** In capitals, as no paragraph of a text begins. */
function isWrittenAsLabel(line: string): boolean {
  const [beginning = ""] = line.split(/[:\s]/, 1);
  return beginning === beginning.toUpperCase();
}

function noteField(working: Working, field: Field, value: string): void {
  if (field === "title") note(working, null, { title: value }, "title");
  else if (field === "publisher") note(working, null, { publisher: value }, "header");
  else if (field === "published") note(working, null, { published: readDateValue(value, "header") }, "header");
  else if (field === "byline") note(working, null, { byline: authorsIn(value) }, "byline");
}

/** Names as archives order them: "Quispe, Ana; Herrera, Luis", or as a byline has them. */
function authorsIn(value: string): readonly string[] {
  const inverted = value.split(/\s*;\s*/).map((name) => /^([^,]+), ([^,]+?)\.?$/u.exec(name));
  if (inverted.every((name) => name !== null) && !/^by /i.test(value))
    return inverted.map((name) => `${name?.[2]} ${name?.[1]}`);
  const byline = readByline(value);
  if (byline !== null) return byline.names;
  const names = namesIn(value);
  return names.length > 0 ? names : [behindBy(value)];
}

/**
 * What stands above the first label: the paper, the day and the title, or the title, the paper and the day. Rights and
 * numbers are left out.
 */
function readUnlabelled(working: Working, drafts: readonly Draft[]): void {
  const names: Draft[] = [];
  let before: number | null = null;
  for (const draft of drafts) {
    const published = before === null ? dayOf(draft.text) : null;
    draft.rule = "header";
    if (published !== null) {
      note(working, null, { published }, "header");
      before = names.length;
    } else if (!rights.test(draft.text) && !numbered.test(draft.text) && draft.text.length <= longestName)
      names.push(draft);
  }
  const [first, second] = names;
  const titleIsLast = before !== null && before > 0 && before < names.length;
  const title = titleIsLast ? names[before ?? 0] : first;
  const publisher = before === null ? undefined : titleIsLast || working.found.title !== null ? first : second;
  if (title !== undefined && working.found.title === null) note(working, title, { title: title.text }, "title");
  note(working, null, { publisher: publisher?.text ?? null }, "header");
}

const rights = /^(?:copyright|\(c\)|©|all rights reserved)/iu;
const numbered = /^(?:\p{L}+ )?\d+ \p{L}{1,4} \d+(?: \p{L}+)?$/iu;

/** The day on a line that begins with it and says little more: "October 26, 1998, Monday, Late Edition". */
function dayOf(line: string): Working["found"]["published"] {
  if (line.length > 90) return null;
  const published = readHeaderDate(line)?.published ?? readDateValue(line, "header");
  return published?.precision === "day" ? published : null;
}

/** Factiva's own sign below an article, and how many words it counts above one. */
const signature = /^Document [A-Z]{2}\w{0,20}\d{5}\w{0,30}$/i;
const words = /^\d[\d.,\s]{0,6} \p{L}{3,9}$/u;

/** Factiva without its codes: title, who wrote, how many words, day, hour, paper, its code, language and rights, the text, a sign. */
function readOrdered(working: Working): void {
  const { drafts } = working;
  const sign = drafts.findIndex(({ text }) => signature.test(text));
  const end = sign < 0 ? drafts.length : sign;
  const counted = drafts.slice(0, headZone).findIndex(({ text }) => words.test(text));
  const last = drafts.slice(0, headZone).findIndex(({ text }) => rights.test(text));
  if (counted < 1 || last < counted || last > end) return;
  // the sign of one among several is what parts them
  if (sign < 0 && dayOf(drafts[counted + 1]?.text ?? "") === null) return;
  const above = drafts.slice(0, counted);
  const byline = above.findIndex((draft, index) => index > 0 && readByline(draft.text)?.isAnnounced === true);
  const title = above.slice(0, byline < 0 ? counted : byline).filter(({ text }) => !isLong(text));
  for (const [index, draft] of drafts.slice(counted + 1, last).entries()) {
    const published = index === 0 ? dayOf(draft.text) : null;
    if (published !== null) note(working, null, { published }, "header");
    else if (!/^\d/.test(draft.text)) note(working, null, { publisher: draft.text }, "header");
  }
  for (const draft of [...drafts.slice(0, last + 1), ...drafts.slice(end)]) draft.rule = "header";
  note(working, null, { title: title.map(({ text }) => text).join(" ") || null }, "title");
  for (const draft of title) draft.rule = "title";
  const signed = above[byline];
  if (signed !== undefined) note(working, signed, { byline: readByline(signed.text)?.names ?? [] }, "byline");
}
