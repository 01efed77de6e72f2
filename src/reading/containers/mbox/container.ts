import { Refused } from "../../../core/errors.ts";
import { ByteReader } from "../../unpacking/byte-reader.ts";
import { type ByteStream, defineContainer, type Entry, headText, type Opening } from "../../unpacking/container.ts";
import { tooLarge } from "../../unpacking/unpack-refusals.ts";

/** The line between two messages: an address and a time, which has a colon and ends in a year or a zone. */
const separator = /^From \S.{0,200}\d{1,2}:\d{2}.{0,40}\r?\n?$/;
/** A line of a message that looks like a separator has a mark before it. */
const quoted = /^>+From /;

/** Mail of a folder, one message after another: each is an article in the format of mail. */
export const mbox = defineContainer({
  name: "mbox",
  about: "a mailbox: each message is an article",
  extensions: ["mbox", "mbx"],
  layer: false,
  detect(head) {
    const [first = "", second = ""] = headText(head.subarray(0, 2048)).split("\n", 2);
    return separator.test(first) && /^[>A-Za-z][A-Za-z0-9-]*[: ]/.test(second) ? 0.95 : 0;
  },
  open: (source, opening) => messagesOf(source.stream(), opening),
});

async function* messagesOf(stream: ByteStream, { maxMemberBytes }: Opening): AsyncGenerator<Entry> {
  const reader = new ByteReader(stream);
  let lines: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  let afterBlank = true;
  let hasHead = false;
  const message = (): Entry | null => {
    const [bytes, length] = [Buffer.concat(lines), size];
    [lines, size] = [[], 0];
    const name = `${number}.eml`;
    if (number === 0) return null;
    if (!hasHead && length > 0 && length <= maxMemberBytes) return { kind: "refused", name, refused: cutInHead() };
    if (length > maxMemberBytes) return { kind: "refused", name, refused: tooLarge(maxMemberBytes, length) };
    return { kind: "article", name, bytes: withoutLastBlank(bytes) };
  };
  for (let line = await reader.line(maxMemberBytes); line !== null; line = await reader.line(maxMemberBytes)) {
    const start = Buffer.from(line.bytes.subarray(0, 300)).toString("latin1");
    if (afterBlank && separator.test(start)) {
      const done = message();
      if (done) yield done;
      number += 1;
      afterBlank = hasHead = false;
      continue;
    }
    afterBlank = start === "\n" || start === "\r\n";
    hasHead ||= afterBlank;
    const kept = quoted.test(start) ? line.bytes.subarray(1) : line.bytes;
    size += kept.length + line.omitted;
    if (size > maxMemberBytes) lines = [];
    else lines.push(kept);
  }
  const last = message();
  if (last) yield last;
}

function cutInHead(): Refused {
  return new Refused("damaged", "expected the rest of a message's headers, but they are cut off");
}

/** The blank line before a separator is no part of the message. */
function withoutLastBlank(bytes: Buffer): Buffer {
  const end = bytes.subarray(-4).toString("latin1");
  if (end.endsWith("\r\n\r\n")) return bytes.subarray(0, -2);
  return end.endsWith("\n\n") ? bytes.subarray(0, -1) : bytes;
}
