import { Refused } from "../../../core/errors.ts";
import { defineFormat } from "../../format.ts";
import { readPayload } from "../../payload.ts";
import {
  type Headers,
  headersOf,
  httpHeadOf,
  longestHead,
  mediaTypeOf,
  warcLine,
} from "../../unpacking/warc-record.ts";
import { payloadOf } from "./payload.ts";

/** One page of a web archive, with what its record and the server say of it: address, charset, packing. */
export const warcRecord = defineFormat({
  name: "warc-record",
  about: "one page of a web archive, as its record holds it; the page itself is read by its own format",
  extensions: ["warc"],
  detect(head) {
    const start = Buffer.from(head.subarray(0, 16)).toString("latin1");
    return warcLine.test(start.slice(0, start.indexOf("\n") + 1)) ? 1 : 0;
  },
  async parse(bytes, hints) {
    const { headers, page, body } = recordOf(bytes);
    const payload = payloadOf(body, page);
    if (payload.length === 0) throw new Refused("empty", "expected a page, came 0 bytes");
    const url = headers.get("warc-target-uri")?.replace(/^<|>$/g, "") ?? hints.url;
    const charset = /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(page.get("content-type") ?? "")?.[1];
    const known = { name: nameByType(mediaTypeOf(page)), ...(charset ? { charset } : {}), ...(url ? { url } : {}) };
    const part = await readPayload(payload, known);
    return { ...part, url: part.url ?? url ?? null };
  },
});

interface PageRecord {
  readonly headers: Headers;
  /** What the server says of the page; for a page kept without an answer, what the record says. */
  readonly page: Headers;
  readonly body: Uint8Array;
}

function recordOf(bytes: Uint8Array): PageRecord {
  const head = Buffer.from(bytes.subarray(0, longestHead)).toString("latin1");
  const end = /\r?\n\r?\n/.exec(head);
  if (end === null) throw new Refused("damaged", "expected the headers of a WARC record, but they are cut off");
  const headers = headersOf(head.slice(0, end.index).split(/\r?\n/).slice(1));
  const start = end.index + end[0].length;
  const stated = Number(headers.get("content-length"));
  const block = bytes.subarray(start, Number.isSafeInteger(stated) && stated >= 0 ? start + stated : undefined);
  const http = httpHeadOf(block);
  return http === null
    ? { headers, page: headers, body: block }
    : { headers, page: http.headers, body: block.subarray(http.length) };
}

/** A name that tells the formats what the server said; an address may end in anything. */
function nameByType(type: string): string {
  if (type === "text/plain") return "page.txt";
  return type === "" ? "page" : "page.html";
}
