import { Refused } from "../../../core/errors.ts";
import { defineFormat, hasExtension, startOf } from "../../format.ts";
import { readPayload } from "../../payload.ts";
import { openPropertyList } from "./property-list.ts";
import { openXmlList } from "./xml-list.ts";

const extensions = ["webarchive"];

/** A web page as Safari saves it: a property list with the page and what belongs to it. */
export const webarchive = defineFormat({
  name: "webarchive",
  about: "a web page saved by Safari",
  extensions,
  detect(head, hints) {
    const start = startOf(head);
    if (!isBinary(start) && !isXml(start)) return 0;
    return start.includes("WebMainResource") ? 0.95 : hasExtension(hints.name, extensions) ? 0.8 : 0;
  },
  async parse(bytes) {
    const list = isBinary(startOf(bytes.subarray(0, 8))) ? openPropertyList(bytes) : openXmlList(bytes);
    const resource = list.entry(list.top, "WebMainResource");
    const value = (key: string) => (resource === null ? null : list.value(list.entry(resource, key)));
    const data = value("WebResourceData");
    if (!(data instanceof Uint8Array))
      throw new Refused("damaged", "expected a saved page, came a list without one in it");
    const [address, charset, type] = ["URL", "TextEncodingName", "MIMEType"].map((key) => value(`WebResource${key}`));
    const url = typeof address === "string" && /^https?:\/\/\S+$/.test(address) ? address : null;
    const name = type === "text/plain" ? "page.txt" : "page.html";
    const part = await readPayload(data, {
      name,
      ...(typeof charset === "string" && { charset }),
      ...(url && { url }),
    });
    return { ...part, url: part.url ?? url };
  },
});

function isBinary(start: string): boolean {
  return start.startsWith("bplist00");
}

function isXml(start: string): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?:\?xml|!doctype\s+plist|plist)\b/i.test(start) && start.includes("<plist");
}
