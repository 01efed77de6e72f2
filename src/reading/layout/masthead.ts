import { readDateValue } from "../dates/published.ts";
import { agencyName } from "./agencies.ts";
import { wordCount } from "./block.ts";
import { type Draft, headZone, keyOf, note, type Working } from "./drafts.ts";
import { isInstitution, isName, isOutlet } from "./media.ts";
import { isSections } from "./menus.ts";
import { phrasesOf, sourceOf } from "./phrases.ts";

/** Lines at the end among which a paper's rights are looked for. */
const footerZone = 8;
const longestMasthead = 4;
const shortestHeadline = 3;

const phrases = (field: "release" | "edition") => sourceOf(phrasesOf((words) => words[field]));
/** What stands beside a paper's or an office's name: a communiqué's kind and number, an edition, a file's mark, a post code. */
const particulars: readonly RegExp[] = [
  new RegExp(`^(?:${phrases("release")})(?:\\s(?:n[.º°o]{1,2}|№|#)?\\s?\\d[\\d/.-]*)?:?$`, "iu"),
  new RegExp(`^(?:${phrases("edition")})$`, "iu"),
  /^(?=.*\d)[\p{Lu}\d]+(?:[/.-][\p{Lu}\d]+)+$/u,
  /^\d{5,6},\s\p{Lu}/u,
];
/** How agencies number a report: capitals and figures, "XYZ0412 4 F 0301 XYZ-CC33". */
const slug = /^(?=(?:\S*\d\S*\s){2})(?=(?:\S+\s){2})[\p{Lu}\d][\p{Lu}\d\s:./-]*$/u;
const slugAgency = new RegExp(`(?<![\\p{L}])(${agencyName.replace("(?![\\p{L}\\d])", "")})(?!\\p{L})`, "u");
/** Words chained as agencies name what a report belongs to: "Peru-Ecuador-peace". */
const chain = /^\p{L}+-\p{L}+/u;

/**
 * Takes the name of a paper, an agency or an office, and what belongs to it, off the lines that stand before the text, so long
 * as a line like a headline is left: that one is the title.
 */
export function readMasthead(working: Working): void {
  const { drafts } = working;
  const first = drafts.findIndex((draft) => draft.rule === null && draft.prose);
  const head = drafts
    .slice(0, first < 0 ? headZone : first)
    .filter(isOpen)
    .slice(0, headZone);
  const top = head[0];
  if (top === undefined) return;
  const isLeft = (besides: Draft) =>
    working.found.title !== null ||
    head.some(
      (draft) =>
        draft !== besides && isOpen(draft) && wordCount(draft.text) >= shortestHeadline && !isMasthead(draft.text),
    );
  if (slug.test(top.text) && isLeft(top)) {
    const written = /\d{4}-\d{2}-\d{2}.*/u.exec(top.text)?.[0] ?? "";
    const publisher = slugAgency.exec(top.text)?.[1] ?? null;
    note(working, top, { publisher, published: readDateValue(written, "header") }, "header");
    const next = head[1];
    if (next !== undefined && chain.test(next.text) && isLeft(next)) next.rule = "kicker";
  }
  for (const draft of head) {
    if (!isOpen(draft) || !isLeft(draft)) continue;
    const name = nameOf(draft.text);
    if (isOutlet(name) || (draft === top && (isOwner(working, draft.text) || isSite(working, draft))))
      note(working, draft, { publisher: name }, "header");
    else if (isInstitution(draft.text)) note(working, draft, { publisher: draft.text }, "header");
    else if (isParticular(draft.text)) draft.rule = "header";
  }
}

function isOpen({ rule, prose, block }: Draft): boolean {
  return rule === null && !prose && block.kind === "plain";
}

function isMasthead(line: string): boolean {
  return isOutlet(nameOf(line)) || isInstitution(line) || isParticular(line);
}

function isParticular(line: string): boolean {
  return line.length <= 80 && particulars.some((pattern) => pattern.test(line));
}

/** A name without what its site puts behind it: "The Guardian - Back to home". */
function nameOf(line: string): string {
  return line.replace(/\s[-–—|·]\s\S+(?:\s\S+){0,2}$/u, "");
}

/** Whether the rights at the end of the text are those of whoever the line names. */
function isOwner({ drafts }: Working, line: string): boolean {
  if (wordCount(line) > longestMasthead || line.length < 4) return false;
  return drafts.slice(-footerZone).some(({ rule, text }) => rule === "copyright" && keyOf(text).includes(keyOf(line)));
}

/** Lines below a site's name that are its buttons and menu. */
const shortestMenu = 2;

/** Whether a line is the name of a site whose page was copied whole: below its first button, above others and its sections. */
function isSite({ drafts }: Working, draft: Draft): boolean {
  if (wordCount(draft.text) > longestMasthead || !isName(draft.text)) return false;
  const at = drafts.indexOf(draft);
  const isSites = ({ rule }: Draft) => rule === "furniture" || rule === "navigation";
  const end = drafts.findIndex((other, index) => index > at && !isSites(other));
  const menu = drafts.slice(at + 1, Math.max(end, at + 1));
  const isBelow = at > 0 && drafts.slice(0, at).every(isSites);
  return isBelow && menu.length >= shortestMenu && menu.some(({ text }) => isSections(text));
}
