import { ByteReader } from "../../unpacking/byte-reader.ts";
import { type ByteStream, defineContainer, type Entry, type Opening } from "../../unpacking/container.ts";
import { entryOfItem } from "../../unpacking/feed-item.ts";
import { tooLarge } from "../../unpacking/unpack-refusals.ts";
import { documentTag, xmlDecoder } from "../../unpacking/xml-document.ts";
import { isPublishedPost, itemOf } from "./item.ts";
import { type Element, FeedScan } from "./xml.ts";

/** How a feed's own element begins. */
const feedElement =
  /^<(?:rss(?:\s|$)|(?:\w+:)?feed\s[^>]*(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom\/ns)|rdf:RDF\s[^>]*purl\.org\/rss\/1\.0)/i;

/** RSS of all versions and Atom: each item whose full text the feed has is an article. */
export const feed = defineContainer({
  name: "feed",
  about: "RSS and Atom: each item that has its full text is an article, the others are refused with that reason",
  extensions: ["rss", "atom", "xml"],
  layer: false,
  detect(head) {
    const tag = documentTag(head);
    return tag !== null && feedElement.test(tag) ? 0.95 : 0;
  },
  open: (source, opening) => itemsOf(source.stream(), opening),
});

async function* itemsOf(stream: ByteStream, { maxMemberBytes }: Opening): AsyncGenerator<Entry> {
  const { SaxesParser } = await import("saxes");
  const items: (Element | null)[] = [];
  const scan = new FeedScan(new SaxesParser({ xmlns: true }), maxMemberBytes, (item) => items.push(item));
  const reader = new ByteReader(stream);
  const decoder = xmlDecoder(await reader.peek(1024));
  let number = 0;
  let others = 0;
  for await (const bytes of reader.rest()) {
    // little at a time, so that the items of one piece are few
    for (let at = 0; at < bytes.length; at += 16_384) {
      scan.write(decoder.write(Buffer.from(bytes.subarray(at, at + 16_384))));
      for (const item of items.splice(0)) {
        number += 1;
        if (item !== null && !isPublishedPost(item)) others += 1;
        else if (item !== null) yield entryOfItem(itemOf(item, scan.channel), number, maxMemberBytes);
        else yield { kind: "refused", name: `${number}.json`, refused: tooLarge(maxMemberBytes, null) };
      }
    }
  }
  if (others > 0) yield { kind: "notice", notice: `passed over: ${others} entries that are no published posts` };
  scan.end();
}
