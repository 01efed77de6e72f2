import { posix } from "node:path";
import { Refused } from "../../../core/errors.ts";
import type { PublishedDate } from "../../article.ts";
import { fieldDate } from "../../dates/field-date.ts";
import { namesIn } from "../../layout/byline.ts";
import { at, childrenOf, descendants, textOf, type XmlElement, xmlTree } from "../../parsers/xml.ts";

/** What a book's package says of it, and the names of its documents in the order in which they are read. */
export interface Package {
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly published: PublishedDate | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly documents: readonly string[];
}

/** What a date of EPUB 2 may be the date of; of creation and of modification are others. */
const publication = /^(?:|original-publication|publication|ops-publication)$/;

/** What programs that make books write where they know no author. */
const nobody = /^(?:calibre|pandoc|unknown|desconocido|desconhecido|inconnu|unbekannt|неизвестный)(?:$|\s*[\d(])/i;

/** The name of the package in a book's container. */
export function rootFile(container: string): string {
  const name = descendants(xmlTree(container), "rootfile")[0]?.attributes["full-path"];
  if (name === undefined)
    throw new Refused("damaged", "expected a book with a package, came a container that names none");
  return name;
}

/** Reads a package. `name` is where it stands: the names in it are relative to that. */
export function readPackage(document: string, name: string): Package {
  const root = xmlTree(document);
  const metadata = at(root, "metadata") ?? root;
  const value = (field: string) => textOf(descendants(metadata, field)[0] ?? null) || null;
  const dates = descendants(metadata, "date");
  const dated = dates.find(({ attributes }) => publication.test(attributes.event ?? ""));
  const modified = descendants(metadata, "meta").find(({ attributes }) => attributes.property === "dcterms:modified");
  const identifiers = [...descendants(metadata, "source"), ...descendants(metadata, "identifier")].map(textOf);
  return {
    title: value("title"),
    byline: descendants(metadata, "creator").flatMap((creator) => {
      const written = textOf(creator);
      if (written === "" || nobody.test(written)) return [];
      const names = namesIn(written);
      return names.length > 0 ? names : [written];
    }),
    publisher: value("publisher"),
    published: publishedOn(textOf(dated ?? null), textOf(modified ?? null)),
    url: identifiers.find((identifier) => /^https?:\/\/\S+$/.test(identifier)) ?? null,
    language: value("language"),
    documents: documentsOf(root, name),
  };
}

/** A date with a time on the day on which the file was last changed is when a program made the book. */
function publishedOn(written: string, modified: string): PublishedDate | null {
  const day = (text: string) => text.trim().slice(0, 10);
  const isMade = written.trim() === modified.trim() || (/T\d/.test(written) && day(written) === day(modified));
  return isMade ? null : fieldDate(written);
}

/** The documents of the spine, without the table of contents, the cover, and what is not read in order. */
function documentsOf(root: XmlElement, packageName: string): readonly string[] {
  const items = new Map(
    childrenOf(at(root, "manifest") ?? root, "item").map((item) => [item.attributes.id ?? "", item]),
  );
  const spine = childrenOf(at(root, "spine") ?? root, "itemref");
  return spine.flatMap(({ attributes }) => {
    const item = items.get(attributes.idref ?? "");
    const isText = /^(?:application\/xhtml\+xml|text\/html|application\/xml)?$/.test(
      item?.attributes["media-type"] ?? "",
    );
    const isApart = attributes.linear === "no" || /\bnav\b/.test(item?.attributes.properties ?? "");
    const href = item?.attributes.href?.replace(/[#?].*$/, "");
    if (href === undefined || !isText || isApart) return [];
    return [posix.join(posix.dirname(packageName), decoded(href))];
  });
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
