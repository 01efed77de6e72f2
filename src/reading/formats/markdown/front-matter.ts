import { readDateValue } from "../../dates/published.ts";
import { cleanText } from "../../layout/block.ts";
import { namesIn } from "../../layout/byline.ts";
import type { Particulars } from "../../layout/layout.ts";

/** What front matter says, null when there is none; `end` is where the article begins. */
export interface FrontMatter {
  readonly known: Particulars | null;
  readonly language: string | null;
  readonly end: number;
}

const longestFrontMatter = 20_000;

/** Reads the lines between `---` and `---` at the very beginning, as simple `key: value` pairs and lists. */
export function readFrontMatter(source: string): FrontMatter {
  const none = { known: null, language: null, end: 0 };
  const opening = /^---[ \t]*\r?\n/.exec(source);
  if (opening === null) return none;
  const head = source.slice(0, longestFrontMatter);
  const closing = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;
  closing.lastIndex = opening[0].length - 1;
  const closed = closing.exec(head);
  if (closed === null) return none;
  const values = valuesIn(head.slice(opening[0].length, closed.index));
  if (values.size === 0) return none;
  const language = values.get("language")?.[0] ?? values.get("lang")?.[0] ?? null;
  return { known: particularsOf(values), language, end: closing.lastIndex };
}

type Values = ReadonlyMap<string, readonly string[]>;

/** Each key with its values, of which a list has several; keys in lower case without separators. */
function valuesIn(lines: string): Values {
  const values = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of lines.split(/\r?\n/)) {
    const pair = /^([A-Za-z][\w -]{0,40})\s*:\s*(.*)$/.exec(line);
    const item = /^\s*-\s+(.+)$/.exec(line);
    if (pair !== null) {
      current = listOf(pair[2] ?? "");
      values.set((pair[1] ?? "").toLowerCase().replace(/[\s_-]/g, ""), current);
    } else if (item !== null) current.push(unquoted(item[1] ?? ""));
  }
  return values;
}

function listOf(value: string): string[] {
  const list = /^\[(.*)\]\s*$/.exec(value.trim());
  return (list === null ? [value] : (list[1] ?? "").split(",")).map(unquoted).filter((entry) => entry !== "");
}

function unquoted(value: string): string {
  const trimmed = value.trim();
  return /^(["']).*\1$/.test(trimmed) && trimmed.length > 1 ? trimmed.slice(1, -1) : trimmed;
}

function particularsOf(values: Values): Particulars {
  const first = (...keys: readonly string[]) =>
    keys.map((key) => values.get(key)?.[0]).find((value) => value !== undefined) ?? null;
  const date = first("date", "published", "publishdate", "datepublished", "pubdate", "publicationdate");
  const source = first("source");
  const sourceIsUrl = source !== null && /^https?:/.test(source);
  return {
    title: cleanText(first("title", "headline") ?? "") || null,
    byline: ["author", "authors", "byline"]
      .flatMap((key) => values.get(key) ?? [])
      .flatMap((names) => {
        const told = namesIn(names);
        return told.length > 0 ? told : [names];
      }),
    publisher: first("publisher", "publication", "site", "sitename") ?? (sourceIsUrl ? null : source),
    published: date === null ? null : readDateValue(date, "frontmatter"),
    url: first("url", "canonical", "canonicalurl", "link", "sourceurl", "permalink") ?? (sourceIsUrl ? source : null),
  };
}
