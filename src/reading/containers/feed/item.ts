import type { FeedItem } from "../../unpacking/feed-item.ts";
import { type Channel, type Element, htmlOf, textOf } from "./xml.ts";

/** What an item of RSS or an entry of Atom says. */
export function itemOf(item: Element, channel: Channel): FeedItem {
  const children = item.parts.filter((part) => typeof part !== "string");
  const first = (...names: string[]): string | null => {
    for (const name of names) {
      const found = children.find((child) => child.name === name && textOf(child).trim() !== "");
      if (found !== undefined) return textOf(found).trim();
    }
    return null;
  };
  const key = first("guid", "atom:id") ?? item.attributes.get("rdf:about") ?? null;
  const publisher = first("source", "dc:publisher") ?? sourceOf(children) ?? feedName(channel);
  return {
    key,
    title: first("title", "atom:title", "dc:title"),
    url: addressOf(children, first("feedburner:origLink", "link"), key),
    published: first("pubDate", "atom:published", "atom:issued", "dcterms:created", "dc:date", "atom:updated"),
    modified: first("atom:updated", "atom:modified", "dcterms:modified"),
    authors: authorsOf(children).map((name) => channel.get(`wp:author ${name}`) ?? name),
    publisher,
    language:
      item.attributes.get("xml:lang") ??
      first("dc:language") ??
      channel.get("language") ??
      channel.get("dc:language") ??
      null,
    content: contentOf(children),
  };
}

/** What WordPress keeps beside posts and pages: files, menus, styles, earlier versions and the like. */
const noPost =
  /^(?:attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_.*|acf-.*)$/;

/** Whether an item of a site's export is a post that was published: exports hold comments, templates and drafts too. */
export function isPublishedPost(item: Element): boolean {
  const children = item.parts.filter((part) => typeof part !== "string");
  const value = (name: string) => textOf(children.find((child) => child.name === name) ?? noElement).trim();
  const kind = children
    .filter(({ name, attributes }) => name === "atom:category" && /#kind$/.test(attributes.get("scheme") ?? ""))
    .map(({ attributes }) => attributes.get("term") ?? "")[0];
  const control = children.find(({ name }) => name === "app:control");
  const isDraft = control !== undefined && /\byes\b/.test(textOf(control));
  return (
    /^(?:|publish)$/.test(value("wp:status")) &&
    !noPost.test(value("wp:post_type")) &&
    /^(?:|POST|PAGE)$/.test(value("blogger:type")) &&
    /^(?:|LIVE)$/.test(value("blogger:status")) &&
    (kind === undefined || /#(?:post|page)$/.test(kind)) &&
    !isDraft
  );
}

const noElement: Element = { name: "", attributes: new Map(), parts: [] };

function feedName(channel: Channel): string | null {
  return channel.get("title") ?? channel.get("atom:title") ?? null;
}

/** The feed that an entry of Atom was taken from. */
function sourceOf(children: readonly Element[]): string | null {
  const source = children.find(({ name }) => name === "atom:source");
  const title = source?.parts.find((part) => typeof part !== "string" && part.name === "atom:title");
  return title === undefined || typeof title === "string" ? null : textOf(title).trim() || null;
}

function addressOf(children: readonly Element[], stated: string | null, key: string | null): string | null {
  const links = children.filter(({ name, attributes }) => name === "atom:link" && attributes.has("href"));
  const chosen = links.find(({ attributes }) => (attributes.get("rel") ?? "alternate") === "alternate");
  const address = stated ?? chosen?.attributes.get("href") ?? key;
  return address !== null && /^https?:\/\/\S+$/i.test(address) ? address : null;
}

/** A longer one is text. */
const longestName = 500;

function authorsOf(children: readonly Element[]): string[] {
  const named = children.flatMap((child) => {
    if (child.name === "dc:creator") return [textOf(child)];
    // an address, and the name in brackets
    if (child.name === "author") return [nameBesideAddress(textOf(child).trim())];
    if (child.name !== "atom:author") return [];
    return child.parts.flatMap((part) => (typeof part !== "string" && part.name === "atom:name" ? [textOf(part)] : []));
  });
  const names = named.filter((name) => name.length <= longestName).map((name) => name.replace(/\s+/g, " ").trim());
  return [...new Set(names)].filter((name) => name !== "" && !/^[^\s@]+@\S+$/.test(name)).slice(0, 50);
}

/** What stands in the brackets of `address (name)`; anything else as it is. */
function nameBesideAddress(author: string): string {
  const bracket = author.indexOf("(");
  const isNamed = bracket > 0 && author.endsWith(")") && /^[^\s@]+@\S+$/.test(author.slice(0, bracket).trim());
  return isNamed ? author.slice(bracket + 1, -1) : author;
}

function contentOf(children: readonly Element[]): FeedItem["content"] {
  const whole = children.find(({ name, parts }) => name === "content:encoded" && parts.length > 0);
  if (whole !== undefined) return { kind: "html", value: textOf(whole).trim(), isWhole: true };
  const atom = children.find(({ name, attributes }) => name === "atom:content" && !attributes.has("src"));
  if (atom !== undefined) return { ...atomText(atom), isWhole: true };
  const said = children.find(({ name }) => name === "description" || name === "atom:summary");
  if (said === undefined) return null;
  const value = said.name === "description" ? ({ kind: "html", value: textOf(said).trim() } as const) : atomText(said);
  return { ...value, isWhole: false };
}

/** A text of Atom: plain, HTML in characters, or XHTML in elements. */
function atomText(element: Element): { readonly kind: "html" | "text"; readonly value: string } {
  const type = element.attributes.get("type") ?? "text";
  if (/xhtml/.test(type)) return { kind: "html", value: htmlOf(element).trim() };
  return { kind: /html/.test(type) ? "html" : "text", value: textOf(element).trim() };
}
