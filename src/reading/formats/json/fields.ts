import { Refused } from "../../../core/errors.ts";
import type { PublishedDate } from "../../article.ts";
import { fieldDate, laterThan } from "../../dates/field-date.ts";
import { cleanText } from "../../layout/block.ts";
import { namesIn } from "../../layout/byline.ts";
import type { Particulars } from "../../layout/layout.ts";
import { keys, type Shape, shapes, wrappings } from "./shapes.ts";
import { isNode, type Node, stringOf, valuesAt, withPlainKeys } from "./values.ts";

/** What an object says of an article, and its body as markup or as text. */
export interface Fields {
  readonly known: Particulars;
  readonly modified: PublishedDate | null;
  readonly language: string | null;
  readonly html: string | null;
  readonly text: string | null;
}

const articleTypes = /(?:Article|BlogPosting|LiveBlogPosting|Report|NewsItem)$/;
/** Keys of a string within an object that stands in its place. */
const inner = ["name", "@value", "value"];
/** Objects looked at in search of the article in a graph. */
const maxNodes = 2000;

/** The object that is the article: the one given, or the one within it. Throws `Refused` with `unsupported`. */
export function articleNode(value: unknown): Node {
  if (!isNode(value)) throw new Refused("unsupported", "expected a JSON object, came another value");
  if (isArticle(value)) return value;
  if (value["@graph"] === undefined) {
    const main = value.mainEntity;
    return isNode(main) && isArticle(main) ? main : withoutWrapping(value);
  }
  const graph = [value["@graph"]].flat().slice(0, maxNodes);
  const found = graph.find((node): node is Node => isNode(node) && isArticle(node));
  if (found === undefined) throw new Refused("unsupported", "expected an article in the graph, came other things");
  return found;
}

function isArticle(node: Node): boolean {
  return [node["@type"]].flat().some((type) => typeof type === "string" && articleTypes.test(type));
}

/** What an answer's envelope holds, where it has no body itself. */
function withoutWrapping(node: Node): Node {
  if (hasBody(fieldsOf(node))) return node;
  const within = wrappings.flatMap((path) => valuesAt(node, path).filter(isNode).slice(0, 1));
  return within.find((candidate) => hasBody(fieldsOf(candidate))) ?? node;
}

function hasBody({ html, text }: Fields): boolean {
  return html !== null || text !== null;
}

/** Whether an object is a message without words, or about its channel: exports have many. */
export function isWordless(node: Node): boolean {
  const isMessage = typeof node.type === "string" && node.date !== undefined && node.text !== undefined;
  return isMessage && (node.type === "service" || !hasBody(fieldsOf(node)));
}

/** What programs say of an article that is not out. */
const unpublished = /^(?:draft|auto-draft|pending|private|future|scheduled|trash|inherit|unpublished|archived)$/i;
/** Where an article says how far it has come, where `status` is that and nothing else. */
const stateMarks = ["content.rendered", "published_at", "attributes.status", "post_status"];

/** The word for what is no published article, such as a draft; null where nothing says so. */
export function unpublishedState(node: Node): string | null {
  if (!stateMarks.some((path) => path in node || valuesAt(node, path).length > 0)) return null;
  const said = ["status", "attributes.status", "post_status"].flatMap((path) => valuesAt(node, path));
  const words = said.flatMap((state) => (typeof state === "string" ? state : state === false ? "unpublished" : []));
  return words.find((state) => unpublished.test(state)) ?? null;
}

/** Reads the article's fields. */
export function fieldsOf(given: Node): Fields {
  const node = withPlainKeys(given);
  const shape = shapes.find(({ marks }) => marks.every((mark) => isMarked(node, mark))) ?? { marks: [] };
  const asked = (field: keyof typeof keys) => [...(shape[field] ?? []), ...keys[field]];
  const body = first(node, shape.text ?? []) ?? inPieces(node, shape) ?? firstText(node);
  const isMarkup = body !== null && /<(?:p|br|div|h\d|ul|span)\b[^<>]*>/i.test(body.slice(0, 20_000));
  const published = firstDate(node, asked("published"));
  const modified = firstDate(node, asked("modified"));
  const url = asked("url").map((path) => one(node, path, ["@id", "url"]));
  return {
    known: {
      title: cleanText(first(node, asked("title")) ?? "") || null,
      byline: bylineOf(node, asked("byline")),
      publisher: publisherOf(node, asked("publisher")),
      published,
      url: url.find((value) => value && /^https?:\/\/\S+$/.test(value)) ?? null,
    },
    modified: laterThan(published, modified),
    language:
      asked("language")
        .map((path) => one(node, path, ["alternateName", "@value", "name"]))
        .find(Boolean) ?? null,
    html: first(node, asked("html")) ?? (isMarkup ? body : null),
    text: isMarkup ? null : body,
  };
}

function isMarked(node: Node, mark: string): boolean {
  const [path = "", beginning = ""] = mark.split("^=");
  return valuesAt(node, path).some(
    (value) => beginning === "" || (typeof value === "string" && value.startsWith(beginning)),
  );
}

/** A body whose paragraphs or runs stand apart from one another. */
function inPieces(node: Node, { pieces }: Shape): string | null {
  if (pieces === undefined) return null;
  const words = valuesAt(node, pieces.path).flatMap((value) => stringOf(value, ["text", "content"]) ?? []);
  const body = words.join(pieces.between);
  return body.trim() === "" ? null : body;
}

/** The first body; of one that is a list of strings all of it. */
function firstText(node: Node): string | null {
  for (const path of keys.text) {
    const values = valuesAt(node, path);
    const isList = values.length > 1 && values.every((value) => typeof value === "string");
    const body = isList ? values.join("\n\n") : one(node, path, inner);
    if (body !== null && body.trim() !== "") return body;
  }
  return null;
}

function firstDate(node: Node, among: readonly string[]): PublishedDate | null {
  for (const path of among) {
    const value = one(node, path, ["@value", "value"]);
    const date = value === null ? null : fieldDate(value);
    if (date !== null) return date;
  }
  return null;
}

/** An address is no publisher's name. */
function publisherOf(node: Node, among: readonly string[]): string | null {
  for (const path of among) {
    const name = cleanText(one(node, path, inner) ?? "");
    if (name !== "" && !/^https?:/i.test(name)) return name.replace(/^www\./i, "");
  }
  return null;
}

function bylineOf(node: Node, among: readonly string[]): readonly string[] {
  for (const path of among) {
    const names = valuesAt(node, path).flatMap((author) => {
      const name = cleanText(stringOf(author, ["name", "@value"]) ?? "").replace(/^(?:by|por|par)\s+/i, "");
      const told = namesIn(name);
      return told.length > 0 ? told : name === "" ? [] : [name];
    });
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

function first(node: Node, among: readonly string[]): string | null {
  for (const path of among) {
    const value = one(node, path, inner);
    if (value !== null && value.trim() !== "") return value;
  }
  return null;
}

/** The first string at a path, or under one of the inner keys of an object that stands there. */
function one(node: Node, path: string, innerKeys: readonly string[]): string | null {
  for (const value of valuesAt(node, path)) {
    const found = stringOf(value, innerKeys);
    if (found !== null) return found;
  }
  return null;
}
