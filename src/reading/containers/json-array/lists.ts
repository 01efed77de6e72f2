import { keys, lists } from "../../formats/json/shapes.ts";

/** Keys of an object that is an article itself, whatever lists it has. */
const bodyKeys: ReadonlySet<string> = new Set([...keys.html, ...keys.text, "@context", "@type", "@graph"]);
/** What an article among others has one of. */
const bodyKey = new RegExp(
  `"(?:${[...keys.html, ...keys.text, "description", "lead_paragraph", "content_elements"].join("|")})"\\s*:`,
  "iu",
);
const stringPattern = /"(?:[^"\\]|\\.)*"/sy;
const objectBegins = /\s*\{/y;
/** Objects and lists within one another before a list of articles. */
const deepest = 8;

interface Open {
  readonly isList: boolean;
  key: string;
}

/**
 * Where the list of articles begins in the beginning of an object, behind its bracket; null where there is none: no list has
 * a name that one of articles has, nothing in it has a body, or the object is an article itself.
 */
export function listStart(text: string): number | null {
  const open: Open[] = [];
  let found: number | null = null;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    const top = open.at(-1);
    if (character === '"') {
      stringPattern.lastIndex = at;
      const written = stringPattern.exec(text)?.[0];
      if (written === undefined) break;
      at += written.length - 1;
      const colon = /^\s*:\s*("?)/.exec(text.slice(at + 1, at + 50));
      if (top === undefined || top.isList || colon === null) continue;
      top.key = written.slice(1, -1);
      const isText = colon[1] === '"';
      if (open.length === 1 && bodyKeys.has(top.key) && (isText || top.key.startsWith("@"))) return null;
    } else if (character === "{" || character === "[") {
      objectBegins.lastIndex = at + 1;
      if (found === null && character === "[" && lists.has(pathOf(open)) && objectBegins.test(text)) found = at + 1;
      open.push({ isList: character === "[", key: "" });
      if (open.length > deepest && found === null) return null;
    } else if (character === "}" || character === "]") open.pop();
  }
  return found !== null && bodyKey.test(text.slice(found)) ? found : null;
}

function pathOf(open: readonly Open[]): string {
  return open.flatMap(({ isList, key }) => (isList ? [] : [key])).join(".");
}
