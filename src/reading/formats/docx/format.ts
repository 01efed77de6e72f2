import { Refused } from "../../../core/errors.ts";
import { defineFormat, hasExtension, startOf } from "../../format.ts";
import { articleOfDocument } from "../../layout/document.ts";
import { saneTitle } from "../../layout/document-title.ts";
import { startTranscript, type Transcript } from "../../layout/transcript.ts";
import { at, decodeXml, textOf, xmlTree } from "../../parsers/xml.ts";
import { openZip, type ZipEntries } from "../../parsers/zip-entries.ts";
import { readBody } from "./body.ts";
import { readStyles } from "./styles.ts";

const extensions = ["docx", "docm", "dotx"];

/** A document of Word and of programs that write its format. */
export const docx = defineFormat({
  name: "docx",
  about: "a Word document (from 2007 on)",
  extensions,
  detect(head, hints) {
    const start = startOf(head);
    if (!start.startsWith("PK\u0003\u0004")) return 0;
    if (/word\/[\w/]+\.xml/.test(start)) return 0.95;
    const isPackage = start.includes("[Content_Types].xml");
    return hasExtension(hints.name, extensions) ? 0.8 : isPackage ? 0.7 : 0;
  },
  async parse(bytes) {
    const zip = await openZip(bytes);
    const main = await mainPart(zip);
    const folder = main.replace(/[^/]*$/, "");
    const transcript = startTranscript();
    const xml = async (name: string) => decodeXml(await zip.read(name), { name });
    const styles = zip.has(`${folder}styles.xml`) ? readStyles((await xml(`${folder}styles.xml`)).text) : new Map();
    const document = await xml(main);
    await leaveOutParts(zip, new RegExp(`^${folder}header\\d*\\.xml$`), "running-header", transcript);
    readBody(document.text, styles, transcript, null);
    for (const [part, rule] of [
      ["footer", "running-header"],
      ["footnotes", "footnote"],
      ["endnotes", "footnote"],
    ] as const) {
      await leaveOutParts(zip, new RegExp(`^${folder}${part}\\d*\\.xml$`), rule, transcript);
    }
    const core = zip.has("docProps/core.xml") ? xmlTree((await xml("docProps/core.xml")).text) : null;
    // when a document was begun is no date of publication, and who typed it is no author
    const properties = { title: saneTitle(textOf(at(core, "title"))), published: null };
    const { charset, decoding } = document;
    return articleOfDocument(transcript, { charset, decoding, properties });
  },
});

/** The part that the package says is the document. */
async function mainPart(zip: ZipEntries): Promise<string> {
  if (zip.has("word/document.xml")) return "word/document.xml";
  const other = zip.names.some((name) => name.startsWith("xl/")) ? "an Excel workbook" : null;
  const came = other ?? (zip.names.some((name) => name.startsWith("ppt/")) ? "a PowerPoint presentation" : null);
  if (came !== null) throw new Refused("unsupported", `expected a Word document, came ${came}`);
  if (!zip.has("_rels/.rels"))
    throw new Refused("unsupported", "expected a Word document, came a zip archive without one");
  const relations = xmlTree(decodeXml(await zip.read("_rels/.rels"), { name: "" }).text);
  for (const relation of relations.children) {
    if (typeof relation === "string" || !/\/officeDocument$/.test(relation.attributes.Type ?? "")) continue;
    return (relation.attributes.Target ?? "").replace(/^\//, "");
  }
  throw new Refused("unsupported", "expected a Word document, came another Office document");
}

/** Headers of pages come once a section, mostly alike. */
const maxParts = 20;

async function leaveOutParts(zip: ZipEntries, names: RegExp, rule: string, transcript: Transcript): Promise<void> {
  for (const name of zip.names.filter((entry) => names.test(entry)).slice(0, maxParts)) {
    readBody(decodeXml(await zip.read(name), { name }).text, new Map(), transcript, rule);
  }
}
