import { wordCount } from "./block.ts";
import { beginsWith, phrasesOf, sourceOf } from "./phrases.ts";

/** A line above the running text, as menus are looked for among them. */
export interface HeadLine {
  readonly text: string;
  /** Whether a blank line stands before it. */
  readonly isApart: boolean;
  /** Whether it may still be the title: no other rule has cut it. */
  readonly isOpen: boolean;
  /** Whether its words alone have shown it to be a site's: a button, a menu's entry, a trail of pages. */
  readonly isFurniture: boolean;
}

const sections = phrasesOf((words) => words.section);
const sectionLine = beginsWith(sections, "$");
const homeLine = new RegExp(
  `^[^.!?]{2,40}\\s[-–—|]\\s(?:${sourceOf(phrasesOf((words) => words.homePage))})$|^(?:${sourceOf(phrasesOf((words) => words.homePage))})\\s\\p{Lu}`,
  "iu",
);
const sectionWord = new RegExp(
  `(?<!\\p{L})(?:${sourceOf([...sections, ...phrasesOf((words) => words.homePage)])})(?!\\p{L})`,
  "giu",
);
/** Lines that a menu has at least. */
const shortestMenu = 3;
const headlineWords = 4;

/**
 * Which lines above the running text are a site's menu: names of sections, and what stands in one list with a site's buttons,
 * where a line like a headline remains below. A single line of few words may be the title, so that it takes the company of a
 * menu or a section's name to make it one.
 */
export function menuLines(lines: readonly HeadLine[]): readonly boolean[] {
  const lists = listsOf(lines);
  const marks = lines.map((line, index) => {
    const list = lists[index] ?? [];
    const hasMore = lines.some((other, at) => at > index && other.isOpen && lists[at] !== list);
    return isEntry(line, list, lines.slice(0, index), hasMore);
  });
  const lastOpen = lines.findLastIndex((line, index) => line.isOpen && !marks[index]);
  if (lastOpen >= 0) return marks.map((mark, index) => mark && index < lastOpen);
  return lines.map(() => false);
}

/** For every line the lines that stand together with it, with no blank line between them. */
function listsOf(lines: readonly HeadLine[]): readonly (readonly HeadLine[])[] {
  const lists: HeadLine[][] = [];
  const own: HeadLine[][] = [];
  for (const line of lines) {
    if (line.isApart || lists.length === 0) lists.push([]);
    const list = lists.at(-1) ?? [];
    list.push(line);
    own.push(list);
  }
  return own;
}

function isEntry(line: HeadLine, list: readonly HeadLine[], above: readonly HeadLine[], hasMore: boolean): boolean {
  if (!line.isOpen) return false;
  if (isSections(line.text) || homeLine.test(line.text)) return true;
  const words = wordCount(line.text);
  if (words >= headlineWords || /[\d.:!?]/.test(line.text)) return false;
  // the last line of a list may be the title
  const isInside = list.at(-1) !== line || (words <= 2 && hasMore);
  const isMenu = list.length >= shortestMenu && isInside && list.filter(isSites).length * 2 >= list.length;
  return isMenu || (words <= 2 && list.length === 1 && above.length >= shortestMenu && above.every(isSites));
}

/** Whether a line is a site's and no article's. */
function isSites(line: HeadLine): boolean {
  return line.isFurniture || isSections(line.text);
}

/** What parts the names of a trail of sections, and the words that each has at most. */
const trailMark = /\s+[|/>›»]\s+/;
const longestOfTrail = 3;

/** A section's name, or several of them in a row: "World Africa Asia Europe", "World | Americas". */
export function isSections(line: string): boolean {
  if (sectionLine.test(line) || isTrail(line)) return true;
  const named = line.length <= 100 ? (line.match(sectionWord) ?? []) : [];
  return named.length >= shortestMenu && wordCount(named.join(" ")) * 2 > wordCount(line);
}

function isTrail(line: string): boolean {
  const names = line.length <= 100 ? line.split(trailMark) : [];
  return names.length > 1 && names.every((name) => wordCount(name) <= longestOfTrail) && names.some(sectionLine.test);
}
