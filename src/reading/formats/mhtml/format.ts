import { Refused } from "../../../core/errors.ts";
import { defineFormat, startOf } from "../../format.ts";
import { type MimePart, mimeTree, wholeBytesOf } from "../../parsers/mime.ts";
import { readPayload } from "../../payload.ts";

/** A web page that a browser saved with its pictures in one file. */
export const mhtml = defineFormat({
  name: "mhtml",
  about: "a web page saved with its pictures as one file (MHTML)",
  extensions: ["mhtml", "mht"],
  detect(head) {
    const start = startOf(head).split(/\r?\n\r?\n/, 1)[0] ?? "";
    if (!/^content-type:\s*multipart\/related/im.test(start) || !/^mime-version:/im.test(start)) return 0;
    return /^(?:snapshot-content-location:|from:\s*"?<?saved by )/im.test(start) || !/^(?:received|to):/im.test(start)
      ? 0.97
      : 0;
  },
  async parse(bytes) {
    const message = mimeTree(bytes);
    const page = pageOf(message);
    const url =
      addressOf(page.headers.get("content-location")) ?? addressOf(message.headers.get("snapshot-content-location"));
    const charset = page.parameters.get("charset");
    const name = page.type === "text/plain" ? "page.txt" : "page.html";
    const part = await readPayload(wholeBytesOf(page), { name, ...(charset && { charset }), ...(url && { url }) });
    return { ...part, url: part.url ?? url };
  },
});

/** The part that is the page: the one named as the start, else the first of a readable kind; frames come after it. */
function pageOf(message: MimePart): MimePart {
  const start = message.parameters.get("start");
  const parts = message.children.flatMap((part) => (part.children.length > 0 ? part.children : [part]));
  const page =
    parts.find((part) => start !== undefined && part.headers.get("content-id")?.trim() === start) ??
    parts.find(({ type }) => /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/.test(type));
  if (page === undefined) throw new Refused("damaged", "expected a saved page, came a file without one in it");
  return page;
}

function addressOf(value: string | undefined): string | null {
  const address = value?.trim().replace(/\s+/g, "") ?? "";
  return /^https?:\/\/\S+$/.test(address) ? address : null;
}
