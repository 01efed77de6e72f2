import { expect, test } from "vitest";
import { Refused } from "../core/errors.ts";
import { openBytes } from "../producers/files.ts";
import { readArticle } from "./read.ts";
import { unpack } from "./unpacking/unpack.ts";

const sentence = "The presidents of Peru and Ecuador signed the act of Brasilia on 26 October 1998. ";
const feed = (item: string) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Peace</title><item><title>Peru</title>${item}</item></channel></rss>`;
const page = (body: string) => `<html><body><h1>Peru</h1>${body}<p>${sentence.repeat(9)}</p></body></html>`;
const record = (header: string) => `WARC/1.0\r\nWARC-Type: response\r\n${header}\r\nContent-Length: 0\r\n\r\n\r\n\r\n`;

/** What of the files with `count` of something comes out: in quadratic time none of them ends before the test's own limit. */
test.each([
  ["comments before what is no page", "a.html", (count: number) => `${"<!---->".repeat(count)}x`],
  ["comments before what is no feed", "a.xml", (count: number) => `${"<!---->".repeat(count)}x`],
  ["an author of signs", "a.xml", (count: number) => feed(`<author>${"@(".repeat(count)}</author>`)],
  ["a creator of signs", "a.xml", (count: number) => feed(`<dc:creator>${"@".repeat(count)} b</dc:creator>`)],
  [
    "a leader of dots",
    "a.xml",
    (count: number) =>
      feed(`<content:encoded>${sentence}${".".repeat(Math.min(count, 80))} 5 6 7 8 9 10 11</content:encoded>`),
  ],
  [
    "elements without an end",
    "a.xml",
    (count: number) => feed(`<description><![CDATA[${sentence}${"<script ".repeat(count)}]]></description>`),
  ],
  [
    "brackets without an end",
    "a.xml",
    (count: number) => feed(`<description><![CDATA[${sentence}${"<".repeat(count)}]]></description>`),
  ],
  ["an address of dots", "a.xml", (count: number) => feed(`<link>http://example.org/${".".repeat(count)}a</link>`)],
  ["a header of blanks", "a.warc", (count: number) => record(`X-Note: a${" ".repeat(count)}b`)],
  ["separators of lines", "a.txt", (count: number) => `Peru\n\n${sentence}${"\u2028".repeat(count)}${sentence}`],
  [
    "blanks in a script",
    "a.html",
    (count: number) => page(`<script type="application/ld+json">{"a":${" ".repeat(count)}1}</script>`),
  ],
  [
    "returns in a mail",
    "a.eml",
    (count: number) =>
      `From: a@example.org\nTo: b@example.org\nSubject: Peru\n\n${sentence}\n${"\r".repeat(count)}x${sentence}`,
  ],
  [
    "introductions in a mail",
    "a.eml",
    (count: number) =>
      `From: a@example.org\nTo: b@example.org\nSubject: Re: Peru\n\n${sentence}\n${"On 26 October 1998, 18:00, a wrote:\n".repeat(count / 10)}> a\n`,
  ],
  [
    "marks of a quotation in a mail",
    "a.eml",
    (count: number) =>
      `From: a@example.org\nTo: b@example.org\nSubject: Re: Peru\n\n${sentence}\n${"On 26, ".repeat(count)} a wrote:\n${">\n\n".repeat(count)}`,
  ],
])(
  "%s are read in time that grows with their number",
  async (_, name, make) => {
    const bytes = new TextEncoder().encode(make(200_000));
    expect(await outcomes(bytes, name)).not.toEqual([]);
  },
  60_000,
);

async function outcomes(bytes: Uint8Array, name: string): Promise<string[]> {
  const opened = openBytes(bytes, name, { path: name, size: bytes.length, modified: 0 });
  if (opened.kind === "article") return [await read(bytes, name)];
  const { container, source } = opened.opened;
  const bounds = { maxBytes: 1e9, maxMembers: 1000, maxDepth: 6, maxRatio: 200, maxMemberBytes: 16e6 };
  const found: string[] = [];
  for await (const entry of unpack(container, source, { name, bounds })) found.push(entry.kind);
  return found;
}

async function read(bytes: Uint8Array, name: string): Promise<string> {
  try {
    return (await readArticle(bytes, { name }, { maxBytes: 16e6 })).format;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}
