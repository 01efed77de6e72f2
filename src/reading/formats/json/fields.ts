import { Refused } from "../../../core/errors.ts";
import type { PublishedDate } from "../../article.ts";
import { fieldDate, laterThan } from "../../dates/field-date.ts";
import { cleanText } from "../../layout/block.ts";
import { namesIn } from "../../layout/byline.ts";
import type { Particulars } from "../../layout/layout.ts";

/** What an object says of an article, and its body as markup or as text. */
export interface Fields {
  readonly known: Particulars;
  readonly modified: PublishedDate | null;
  readonly language: string | null;
  readonly html: string | null;
  readonly text: string | null;
}

/**
 * Keys by what they mean, in the order in which they are asked: schema.org's, ninjs's and those of the plain shape, then
 * those that other programs write. A dot leads into an object or into the first of a list that has it.
 */
const keys = {
  title: ["headline", "headlines.value", "title", "name", "alternativeHeadline"],
  byline: ["author", "authors", "byline", "by", "bylines", "creator"],
  publisher: [
    "publisher",
    "infosources.name",
    "infosource.name",
    "copyrightholder",
    "copyrightHolder",
    "source",
    "sourceOrganization",
  ],
  published: [
    "datePublished",
    "firstcreated",
    "published",
    "date",
    "date_published",
    "published_at",
    "publishedAt",
    "pubDate",
    "contentcreated",
    "versioncreated",
    "dateCreated",
  ],
  modified: ["dateModified", "versioncreated", "modified", "updated", "date_modified", "updated_at", "updatedAt"],
  url: ["url", "mainEntityOfPage", "canonical", "link", "uri"],
  language: ["inLanguage", "language", "lang"],
  html: ["body_xhtml", "html", "content_html", "body_html"],
  text: ["articleBody", "body_text", "text", "content_text", "body", "content", "maintext", "bodies.value"],
} as const;

const articleTypes = /(?:Article|BlogPosting|LiveBlogPosting|Report|NewsItem)$/;
/** Objects looked at in search of the article in a graph. */
const maxNodes = 2000;

type Node = Readonly<Record<string, unknown>>;

/** The object that is the article: the one given, or the one in its graph. Throws `Refused` with `unsupported`. */
export function articleNode(value: unknown): Node {
  if (!isNode(value)) throw new Refused("unsupported", "expected a JSON object, came another value");
  if (isArticle(value) || value["@graph"] === undefined) {
    const inner = value.mainEntity;
    return isNode(inner) && isArticle(inner) && !isArticle(value) ? inner : value;
  }
  const graph = [value["@graph"]].flat().slice(0, maxNodes);
  const found = graph.find((node): node is Node => isNode(node) && isArticle(node));
  if (found === undefined) throw new Refused("unsupported", "expected an article in the graph, came other things");
  return found;
}

function isArticle(node: Node): boolean {
  return [node["@type"]].flat().some((type) => typeof type === "string" && articleTypes.test(type));
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads the article's fields. */
export function fieldsOf(node: Node): Fields {
  const body = first(node, keys.text);
  const isMarkup = body !== null && /<(?:p|br|div|h\d|ul|span)\b[^<>]*>/i.test(body.slice(0, 20_000));
  const published = firstDate(node, keys.published);
  const modified = firstDate(node, keys.modified);
  return {
    known: {
      title: cleanText(first(node, keys.title) ?? "") || null,
      byline: bylineOf(node),
      publisher: cleanText(first(node, keys.publisher) ?? "") || null,
      published,
      url:
        keys.url
          .map((key) => one(node, key, ["@id", "url"]))
          .find((value) => value && /^https?:\/\/\S+$/.test(value)) ?? null,
    },
    modified: laterThan(published, modified),
    language: keys.language.map((key) => one(node, key, ["alternateName", "@value", "name"])).find(Boolean) ?? null,
    html: first(node, keys.html) ?? (isMarkup ? body : null),
    text: isMarkup ? null : body,
  };
}

function firstDate(node: Node, among: readonly string[]): PublishedDate | null {
  for (const key of among) {
    const value = one(node, key, ["@value", "value"]);
    const date = value === null ? null : fieldDate(value);
    if (date !== null) return date;
  }
  return null;
}

function bylineOf(node: Node): readonly string[] {
  for (const key of keys.byline) {
    const names = [node[key]].flat().flatMap((author) => {
      const name = cleanText(stringOf(author, ["name", "@value"]) ?? "").replace(/^(?:by|por|par)\s+/i, "");
      const told = namesIn(name);
      return told.length > 0 ? told : name === "" ? [] : [name];
    });
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

function first(node: Node, among: readonly string[]): string | null {
  for (const key of among) {
    const value = one(node, key, ["name", "@value", "value"]);
    if (value !== null && value.trim() !== "") return value;
  }
  return null;
}

/** The string under a key, or under one of the inner keys of an object that stands there. */
function one(node: Node, path: string, inner: readonly string[]): string | null {
  const [key = "", ...rest] = path.split(".");
  const values = [node[key]].flat();
  for (const value of values) {
    const found = rest.length > 0 ? (isNode(value) ? one(value, rest.join("."), inner) : null) : stringOf(value, inner);
    if (found !== null) return found;
  }
  return null;
}

function stringOf(value: unknown, inner: readonly string[]): string | null {
  if (typeof value === "string") return value;
  if (!isNode(value)) return null;
  for (const key of inner) if (typeof value[key] === "string") return value[key];
  return null;
}
