import { Refused } from "../../../core/errors.ts";
import { parseJson } from "../../parsers/json.ts";
import { ByteReader } from "../../unpacking/byte-reader.ts";
import { type ByteStream, defineContainer, type Entry, type Opening } from "../../unpacking/container.ts";
import { entryOfItem, type FeedItem } from "../../unpacking/feed-item.ts";
import { elementsOf } from "../../unpacking/json-elements.ts";
import { inUtf8, jsonStart } from "../../unpacking/json-text.ts";
import { tooLarge } from "../../unpacking/unpack-refusals.ts";

const version = /"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//;
/** What stands before the items of a feed is not longer. */
const longestHead = 65_536;

/** JSON Feed: each item whose full text the feed has is an article. */
export const jsonFeed = defineContainer({
  name: "json-feed",
  about: "JSON Feed: as RSS and Atom",
  extensions: ["json"],
  layer: false,
  detect(head) {
    return version.test(jsonStart(head, "{") ?? "") ? 0.97 : 0;
  },
  open: (source, opening) => itemsOf(inUtf8(source.stream()), opening),
});

async function* itemsOf(stream: ByteStream, { maxMemberBytes }: Opening): AsyncGenerator<Entry> {
  const reader = new ByteReader(stream);
  const head = Buffer.from(await reader.peek(longestHead));
  const start = /"items"\s*:\s*\[/.exec(head.toString("latin1"));
  if (start === null) throw new Refused("damaged", "expected the items of a JSON feed, came none");
  await reader.skip(start.index + start[0].length);
  const told = fieldsOf(`${head.subarray(0, start.index).toString("utf8")}"items":[]}`);
  const feed = told instanceof Refused ? {} : told;
  const cutOff = () => new Refused("damaged", "expected the end of a JSON feed, but it is cut off");
  let number = 0;
  for await (const { bytes, tooLarge: size } of elementsOf(reader, maxMemberBytes, cutOff)) {
    number += 1;
    const name = `${number}.json`;
    if (bytes === null) {
      yield { kind: "refused", name, refused: tooLarge(maxMemberBytes, size) };
      continue;
    }
    const fields = fieldsOf(new TextDecoder().decode(bytes));
    if (fields instanceof Refused) yield { kind: "refused", name, refused: fields };
    else yield entryOfItem(itemOf(fields, feed), number, maxMemberBytes);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(json: string): Fields | Refused {
  try {
    const value = parseJson(json);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.code === "too-large") return error;
  }
  return new Refused("bad-json-line", "expected a JSON object as item");
}

function itemOf(item: Fields, feed: Fields): FeedItem {
  const html = text(item.content_html);
  const plain = text(item.content_text);
  const summary = text(item.summary);
  const authors = [item.authors, item.author, feed.authors, feed.author].map(namesOf).find(({ length }) => length > 0);
  return {
    key: typeof item.id === "number" ? String(item.id) : text(item.id),
    title: text(item.title),
    url: text(item.external_url) ?? text(item.url),
    published: text(item.date_published),
    modified: text(item.date_modified),
    authors: authors ?? [],
    publisher: text(feed.title),
    language: text(item.language) ?? text(feed.language),
    content:
      html !== null
        ? { kind: "html", value: html, isWhole: true }
        : plain !== null
          ? { kind: "text", value: plain, isWhole: true }
          : summary === null
            ? null
            : { kind: "text", value: summary, isWhole: false },
  };
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function namesOf(value: unknown): string[] {
  const people: unknown[] = Array.isArray(value) ? value.slice(0, 50) : [value];
  return people.flatMap((person) => {
    const name = typeof person === "object" && person !== null && "name" in person ? text(person.name) : null;
    return name === null ? [] : [name];
  });
}
