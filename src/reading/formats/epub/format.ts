import { Refused } from "../../../core/errors.ts";
import { defineFormat, hasExtension, startOf } from "../../format.ts";
import { saneTitle } from "../../layout/document-title.ts";
import { startTranscript } from "../../layout/transcript.ts";
import { readMarkup } from "../../parsers/markup-text.ts";
import { decodeXml } from "../../parsers/xml.ts";
import { openZip, type ZipEntries } from "../../parsers/zip-entries.ts";
import { type Package, readPackage, rootFile } from "./package.ts";

const extensions = ["epub"];
/** Documents of one book: an article is one of a few, a book some dozens. */
const maxDocuments = 1000;

/** An article as an electronic book, as services that keep articles for later send it. */
export const epub = defineFormat({
  name: "epub",
  about: "an article as an EPUB; the chapters of a longer one are one text",
  extensions,
  detect(head, hints) {
    const start = startOf(head);
    if (!start.startsWith("PK\u0003\u0004")) return 0;
    if (start.includes("mimetypeapplication/epub+zip")) return 0.97;
    return hasExtension(hints.name, extensions) ? 0.8 : 0;
  },
  async parse(bytes) {
    const zip = await openZip(bytes);
    const xml = async (name: string) => decodeXml(await zip.read(name), { name });
    const packageName = rootFile((await xml("META-INF/container.xml")).text);
    const { text, charset, decoding } = await xml(packageName);
    const book = readPackage(text, packageName);
    await refuseProtected(zip, book);
    const transcript = startTranscript();
    for (const name of book.documents.slice(0, maxDocuments)) {
      if (zip.has(name)) await readMarkup((await xml(name)).text, transcript);
    }
    if (transcript.isEmpty) throw new Refused("no-body-text", "expected a book with text, came one without");
    const { title, byline, publisher, published, url } = book;
    const known = { title: saneTitle(title) ?? title, byline, publisher, published, url };
    return { ...transcript.article({ charset, decoding, known, modified: null }), declaredLanguage: book.language };
  },
});

/** Fonts may be obfuscated; where a chapter is, the book opens with its seller's program only. */
async function refuseProtected(zip: ZipEntries, book: Package): Promise<void> {
  if (!zip.has("META-INF/encryption.xml")) return;
  const { text } = decodeXml(await zip.read("META-INF/encryption.xml"), { name: "" });
  if (book.documents.some((name) => text.includes(name))) {
    throw new Refused("encrypted", "expected a book without copy protection, came one whose chapters are encrypted");
  }
}
