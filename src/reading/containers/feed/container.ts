import iconv from "iconv-lite";
import { ByteReader } from "../../unpacking/byte-reader.ts";
import {
  type ByteStream,
  defineContainer,
  type Entry,
  firstCharacter,
  headText,
  type Opening,
} from "../../unpacking/container.ts";
import { entryOfItem } from "../../unpacking/feed-item.ts";
import { tooLarge } from "../../unpacking/unpack-refusals.ts";
import { itemOf } from "./item.ts";
import { type Element, FeedScan } from "./xml.ts";

/** How a feed's own element begins, after declarations and comments. */
const feedElement =
  /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>)*<(?:rss[\s>]|(?:\w+:)?feed\s[^>]*(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom\/ns)|rdf:RDF\s[^>]*purl\.org\/rss\/1\.0)/i;

/** RSS of all versions and Atom: each item whose full text the feed has is an article. */
export const feed = defineContainer({
  name: "feed",
  about: "RSS and Atom: each item that has its full text is an article, the others are refused with that reason",
  extensions: ["rss", "atom", "xml"],
  layer: false,
  detect(head) {
    const isMarked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
    if (!isMarked && firstCharacter(head) !== "<") return 0;
    const text = isMarked
      ? decoderOf(head).write(Buffer.from(head.subarray(0, 8192)))
      : headText(head.subarray(0, 8192));
    return feedElement.test(text.replace(/^\ufeff/, "")) ? 0.95 : 0;
  },
  open: (source, opening) => itemsOf(source.stream(), opening),
});

async function* itemsOf(stream: ByteStream, { maxMemberBytes }: Opening): AsyncGenerator<Entry> {
  const { SaxesParser } = await import("saxes");
  const items: (Element | null)[] = [];
  const scan = new FeedScan(new SaxesParser({ xmlns: true }), maxMemberBytes, (item) => items.push(item));
  const reader = new ByteReader(stream);
  const decoder = decoderOf(await reader.peek(1024));
  let number = 0;
  for await (const bytes of reader.rest()) {
    // little at a time, so that the items of one piece are few
    for (let at = 0; at < bytes.length; at += 16_384) {
      scan.write(decoder.write(Buffer.from(bytes.subarray(at, at + 16_384))));
      for (const item of items.splice(0)) {
        number += 1;
        if (item !== null) yield entryOfItem(itemOf(item, scan.channel), number, maxMemberBytes);
        else yield { kind: "refused", name: `${number}.json`, refused: tooLarge(maxMemberBytes, null) };
      }
    }
  }
  scan.end();
}

/** The decoder for what a document says it is in: a byte order mark, the XML declaration, else UTF-8. */
function decoderOf(head: Uint8Array) {
  if (head[0] === 0xff && head[1] === 0xfe) return iconv.getDecoder("utf-16le");
  if (head[0] === 0xfe && head[1] === 0xff) return iconv.getDecoder("utf-16be");
  const declared = /^\W*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(headText(head))?.[1] ?? "utf-8";
  const label = /^(?:iso-?8859-?1|latin-?1|us-ascii)$/i.test(declared) ? "windows-1252" : declared;
  return iconv.getDecoder(iconv.encodingExists(label) && !/^utf-?16/i.test(label) ? label : "utf-8");
}
