import { Refused } from "../../../core/errors.ts";
import { hasExtension } from "../../format.ts";
import { parseJson } from "../../parsers/json.ts";
import { ByteReader } from "../../unpacking/byte-reader.ts";
import { defineContainer } from "../../unpacking/container.ts";
import { inUtf8, jsonStart } from "../../unpacking/json-text.ts";
import { tooLarge } from "../../unpacking/unpack-refusals.ts";

const extensions = ["jsonl", "ndjson", "jl"];

/** One JSON object a line: each is an article in the format of JSON. Its name is the number of its line. */
export const jsonLines = defineContainer({
  name: "json-lines",
  about: "JSON lines: each line is an article",
  extensions,
  layer: false,
  detect(head, hints) {
    const start = jsonStart(head, "{");
    if (start === null) return 0;
    if (hasExtension(hints.name, extensions)) return 0.95;
    const [first = "", second] = start.split("\n").filter((line) => line.trim() !== "");
    return second?.startsWith("{") && isObject(first) ? 0.9 : 0;
  },
  async *open(source, { maxMemberBytes }) {
    const reader = new ByteReader(inUtf8(source.stream()));
    for (let number = 1; ; number++) {
      const line = await reader.line(maxMemberBytes);
      if (line === null) return;
      const name = `${number}.json`;
      const bytes = trimmed(number === 1 ? withoutMark(line.bytes) : line.bytes);
      const refused = line.omitted > 0 ? tooLarge(maxMemberBytes, line.bytes.length + line.omitted) : notObject(bytes);
      if (refused) yield { kind: "refused", name, refused };
      else if (bytes.length > 0) yield { kind: "article", name, bytes };
    }
  },
});

function notObject(bytes: Uint8Array): Refused | null {
  if (bytes.length === 0 || bytes[0] === 0x7b) return null;
  return new Refused("bad-json-line", "expected a JSON object, came something else");
}

function isObject(line: string): boolean {
  try {
    const value: unknown = parseJson(line);
    return typeof value === "object" && value !== null;
  } catch {
    return false;
  }
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** A line without white space around it, and without the separator of JSON text sequences (RFC 7464). */
function trimmed(bytes: Uint8Array): Uint8Array {
  let start = 0;
  let end = bytes.length;
  const isSpace = (byte: number | undefined) => byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
  while (start < end && (isSpace(bytes[start]) || bytes[start] === 0x1e)) start++;
  while (end > start && isSpace(bytes[end - 1])) end--;
  return bytes.subarray(start, end);
}
