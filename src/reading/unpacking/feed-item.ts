import { Refused } from "../../core/errors.ts";
import type { Entry } from "./container.ts";
import { nameOfAddress } from "./member-name.ts";
import { tooLarge } from "./unpack-refusals.ts";

/** One item of a feed, of whatever kind the feed is. `key` is what the feed calls it by, and stays the same. */
export interface FeedItem {
  readonly key: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  /** The item's words; `isWhole` when the feed says that they are the article, not what it says of it. */
  readonly content: { readonly kind: "html" | "text"; readonly value: string; readonly isWhole: boolean } | null;
}

/** A text that a feed does not call whole is taken for the article from this length on, in characters. */
const articleLength = 1000;
/** A text that the feed calls whole and that breaks off is a teaser all the same, when it is short. */
const breaksOff = /(?:\[\s*(?:…|\.\.\.|&#8230;)\s*\]|…|\.\.\.)\s*(?:\S+\s+){0,5}\S*$/u;

/** An item as a member: one JSON object in the plain shape of articles, or refused when the feed has not its full text. */
export function entryOfItem(item: FeedItem, number: number, maxBytes: number): Entry {
  const { key, url, title, content } = item;
  const name = nameOfAddress(url, key ?? url ?? title ?? String(number), "json");
  const words = content?.kind === "html" ? wordsOf(content.value) : (content?.value ?? "").trim();
  const isTeaser = words.length < articleLength && (content?.isWhole !== true || breaksOff.test(words.slice(-100)));
  if (words === "" || isTeaser) {
    const came = words === "" ? "none" : `${words.length} characters that announce it`;
    const refused = new Refused("no-body-text", `expected the full text of the item, came ${came}`);
    return { kind: "refused", name, refused };
  }
  const bytes = new TextEncoder().encode(JSON.stringify(plainShape(item)));
  if (bytes.length > maxBytes) return { kind: "refused", name, refused: tooLarge(maxBytes, bytes.length) };
  return { kind: "article", name, bytes };
}

/** The words of HTML, near enough to count them. */
export function wordsOf(html: string): string {
  return withoutElements(withoutElements(html, "script"), "style")
    .replace(/<[^<>]*>/g, " ")
    .replace(/&(?:#160|#xa0|nbsp);/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** HTML without the elements of a name and what is in them; one that is never closed stays. */
function withoutElements(html: string, name: string): string {
  const [opening, closing] = [new RegExp(`<${name}\\b`, "gi"), new RegExp(`</${name}\\s{0,9}>`, "gi")];
  const kept: string[] = [];
  let from = 0;
  for (let open = opening.exec(html); open !== null; open = opening.exec(html)) {
    closing.lastIndex = open.index;
    // where none is closed any more, none has to be looked for
    if (closing.exec(html) === null) break;
    kept.push(html.slice(from, open.index));
    from = closing.lastIndex;
    opening.lastIndex = from;
  }
  return [...kept, html.slice(from)].join(" ");
}

/** A time as feeds write it (RFC 822), in ISO 8601 with its own zone; any other writing as it is. */
export function isoTime(time: string): string {
  const found =
    /^(?:\p{L}+,?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(\S*)/u.exec(
      time,
    );
  const month = months.indexOf((found?.[2] ?? "").toLowerCase()) + 1;
  if (found === null || month === 0) return time;
  const [, day = "", , year = "", hour = "", minute = "", second = "00", zone = ""] = found;
  const two = (text: string | number) => String(text).padStart(2, "0");
  const century = year.length === 4 ? "" : Number(year) < 70 ? "20" : "19";
  return `${century}${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${isoZone(zone)}`;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const zones: Readonly<Record<string, string>> = {
  ...{ z: "Z", ut: "Z", utc: "Z", gmt: "Z" },
  ...{ est: "-05:00", edt: "-04:00", cst: "-06:00", cdt: "-05:00" },
  ...{ mst: "-07:00", mdt: "-06:00", pst: "-08:00", pdt: "-07:00" },
};

function isoZone(zone: string): string {
  const [, hours, minutes] = /^([+-]\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return hours === undefined ? (zones[zone.toLowerCase()] ?? "") : `${hours}:${minutes}`;
}

/** The documented shape of an article in JSON, without what the feed does not say. */
function plainShape({ title, url, published, modified, authors, publisher, language, content }: FeedItem) {
  const shape = {
    title: title === null ? null : wordsOf(title),
    url,
    published: published && isoTime(published),
    modified: modified && isoTime(modified),
    authors: authors.length > 0 ? authors : null,
    publisher,
    language,
    ...(content === null ? {} : { [content.kind]: content.value }),
  };
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== null && value !== ""));
}
