import { Refused } from "../../../core/errors.ts";
import { defineFormat, hasExtension, startOf } from "../../format.ts";
import { articleOfDocument } from "../../layout/document.ts";
import { saneTitle } from "../../layout/document-title.ts";
import { startTranscript } from "../../layout/transcript.ts";
import { decodeXml } from "../../parsers/xml.ts";
import { openZip } from "../../parsers/zip-entries.ts";
import { readDocument } from "./document.ts";

const extensions = ["odt", "ott", "fodt"];

/** A text document of LibreOffice and of programs that write its format, packed or as one XML file. */
export const odt = defineFormat({
  name: "odt",
  about: "an OpenDocument text, packed or flat",
  extensions,
  detect(head, hints) {
    const start = startOf(head);
    if (start.startsWith("PK\u0003\u0004")) {
      if (start.includes("mimetypeapplication/vnd.oasis.opendocument.text")) return 0.97;
      return hasExtension(hints.name, extensions) ? 0.8 : 0;
    }
    return /<(?:\w+:)?document\s[^>]{0,4000}opendocument:xmlns:office/.test(start) ? 0.9 : 0;
  },
  async parse(bytes, hints) {
    const transcript = startTranscript();
    if (bytes[0] !== 0x50) {
      const flat = decodeXml(bytes, hints);
      return finish(readDocument(flat.text, transcript).title, flat);
    }
    const zip = await openZip(bytes);
    const part = async (name: string) => decodeXml(await zip.read(name), { name });
    if (zip.has("META-INF/manifest.xml") && (await part("META-INF/manifest.xml")).text.includes("encryption-data")) {
      throw new Refused("encrypted", "expected a document without a password, came one that is encrypted");
    }
    const content = await part("content.xml");
    if (zip.has("styles.xml")) readDocument((await part("styles.xml")).text, transcript);
    const found = readDocument(content.text, transcript);
    const meta = zip.has("meta.xml") ? readDocument((await part("meta.xml")).text, transcript) : found;
    return finish(meta.title, content);

    function finish(title: string | null, { charset, decoding }: ReturnType<typeof decodeXml>) {
      // when a document was begun or saved is no date of publication
      const properties = { title: saneTitle(title), published: null };
      return articleOfDocument(transcript, { charset, decoding, properties });
    }
  },
});
