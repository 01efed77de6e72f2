import { Refused } from "../../../core/errors.ts";
import { ByteReader } from "../../unpacking/byte-reader.ts";
import { type ByteStream, defineContainer, type Entry, headText, type Opening } from "../../unpacking/container.ts";
import { nameOfAddress } from "../../unpacking/member-name.ts";
import { tooLarge } from "../../unpacking/unpack-refusals.ts";
import {
  type Headers,
  headersOf,
  httpHeadOf,
  longestHead,
  mediaTypeOf,
  warcLine,
} from "../../unpacking/warc-record.ts";

/** Media types whose answers are read. */
const read = new Set(["text/html", "application/xhtml+xml", "text/plain"]);
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

/** What a crawler kept: the pages among the answers of servers are articles, each with its record's headers. */
export const warc = defineContainer({
  name: "warc",
  about: "a web archive, such as those of Common Crawl News: each page that a server answered with is an article",
  extensions: ["warc"],
  layer: false,
  detect(head) {
    const [first = ""] = headText(head.subarray(0, 16)).split("\n", 1);
    return warcLine.test(first) ? 1 : 0;
  },
  open: (source, opening) => recordsOf(source.stream(), opening),
});

interface RecordHead {
  readonly bytes: Uint8Array;
  readonly headers: Headers;
  readonly length: number;
}

async function* recordsOf(stream: ByteStream, { maxMemberBytes }: Opening): AsyncGenerator<Entry> {
  const reader = new ByteReader(stream);
  const passed = new Map<string, number>();
  let failure: unknown = null;
  try {
    for (let head = await nextHead(reader); head !== null; head = await nextHead(reader)) {
      const reason = passedOver(head, await reader.peek(Math.min(head.length, longestHead)));
      if (reason !== null) {
        passed.set(reason, (passed.get(reason) ?? 0) + 1);
        if ((await reader.skip(head.length)) < head.length) throw cutOff();
        continue;
      }
      const size = head.bytes.length + head.length;
      const name = nameOf(head.headers);
      if (size > maxMemberBytes) {
        await reader.skip(head.length);
        yield { kind: "refused", name, refused: tooLarge(maxMemberBytes, size) };
        continue;
      }
      const block = await reader.take(head.length);
      if (block.length < head.length) throw cutOff();
      yield { kind: "article", name, bytes: Buffer.concat([head.bytes, block]) };
    }
  } catch (error) {
    failure = error;
  }
  const counts = [...passed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, count]) => `${count} ${what}`);
  if (counts.length > 0) yield { kind: "notice", notice: `passed over: ${counts.join(", ")}` };
  if (failure) throw failure;
}

/** The head of the next record as it stands, and read; null at the end. */
async function nextHead(reader: ByteReader): Promise<RecordHead | null> {
  let line = await reader.line(longestHead);
  while (line !== null && latin1(line.bytes).trim() === "") line = await reader.line(longestHead);
  if (line === null) return null;
  if (!warcLine.test(latin1(line.bytes))) throw new Refused("damaged", "expected a WARC record, came something else");
  const parts = [line.bytes.slice()];
  let size = line.bytes.length;
  while (/\S/.test(latin1(line.bytes))) {
    line = await reader.line(longestHead);
    if (line === null) throw cutOff();
    size += line.bytes.length + line.omitted;
    if (size > longestHead) throw new Refused("damaged", `expected headers of at most ${longestHead} bytes, came more`);
    parts.push(line.bytes.slice());
  }
  const headers = headersOf(parts.slice(1).map(latin1));
  const length = Number(headers.get("content-length"));
  if (!Number.isSafeInteger(length) || length < 0) {
    throw new Refused("damaged", "expected a WARC record that states its length, came one that does not");
  }
  return { bytes: Buffer.concat(parts), headers, length };
}

/** Why a record is no page, in words for a count; null when it is one. */
function passedOver({ headers }: RecordHead, block: Uint8Array): string | null {
  const kind = headers.get("warc-type")?.toLowerCase();
  if (kind === "resource") return read.has(mediaTypeOf(headers)) ? null : "resources that are no pages";
  if (kind !== "response") return `records of the kind ${/^[a-z]{1,20}$/.test(kind ?? "") ? kind : "unknown"}`;
  const http = httpHeadOf(block);
  if (http === null) return "answers that are not of the web";
  if (http.status >= 300 && http.status < 400) return "redirects";
  if (http.status !== 200) return "answers without success";
  if (/\/robots\.txt$/i.test(headers.get("warc-target-uri") ?? "")) return "rules for robots";
  const type = mediaTypeOf(http.headers);
  const isPage = type === "" ? /<(?:!doctype|html)/i.test(latin1(block.subarray(http.length))) : read.has(type);
  return isPage ? null : "answers that are no pages";
}

function nameOf(headers: Headers): string {
  const address = headers.get("warc-target-uri")?.replace(/^<|>$/g, "") ?? null;
  return nameOfAddress(address, headers.get("warc-record-id") ?? `${address} ${headers.get("warc-date")}`, "warc");
}

function cutOff(): Refused {
  return new Refused("damaged", "expected the rest of a WARC record, but it is cut off");
}
