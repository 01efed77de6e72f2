import { Refused } from "../../../core/errors.ts";
import { ByteReader } from "../../unpacking/byte-reader.ts";
import { type ByteStream, defineContainer, type Entry, type Opening } from "../../unpacking/container.ts";
import { nameOfAddress } from "../../unpacking/member-name.ts";
import { tooLarge } from "../../unpacking/unpack-refusals.ts";
import { documentTag, xmlDecoder } from "../../unpacking/xml-document.ts";
import { type Item, ItemScan } from "./items.ts";

/** Bytes that are decoded and looked through at once, so that the items of one piece are few. */
const pieceBytes = 65_536;

/** A message of NewsML-G2: each of its items is an article, as it is written there and in UTF-8. */
export const newsMessage = defineContainer({
  name: "news-message",
  about: "a NewsML-G2 news message: each of its items is an article",
  extensions: ["xml", "newsml", "g2"],
  layer: false,
  detect(head) {
    const tag = documentTag(head) ?? "";
    return /^<(?:[\w.-]+:)?(?:newsMessage|itemSet)(?:\s|$)/.test(tag) ? 0.95 : 0;
  },
  open: (source, opening) => itemsOf(source.stream(), opening),
});

async function* itemsOf(stream: ByteStream, { maxMemberBytes }: Opening): AsyncGenerator<Entry> {
  const reader = new ByteReader(stream);
  const head = await reader.peek(1024);
  const decoder = xmlDecoder(head);
  const scan = new ItemScan(maxMemberBytes);
  let number = 0;
  for await (const bytes of reader.rest()) {
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      for (const item of scan.write(decoder.write(Buffer.from(bytes.subarray(at, at + pieceBytes))))) {
        number += 1;
        yield entryOf(item, number, maxMemberBytes);
      }
    }
  }
  if (scan.isOpen) throw new Refused("damaged", "expected the end of a news item, but it is cut off");
  if (number === 0) throw new Refused("no-body-text", "expected a message with news items, came one without");
}

function entryOf({ text, guid }: Item, number: number, maxBytes: number): Entry {
  const name = guid === null ? `${number}.xml` : nameOfAddress(guid, guid, "xml");
  const bytes = text === null ? null : Buffer.from(text);
  if (bytes !== null && bytes.length <= maxBytes) return { kind: "article", name, bytes };
  return { kind: "refused", name, refused: tooLarge(maxBytes, bytes?.length ?? null) };
}
