import fc from "fast-check";
import { expect, test } from "vitest";
import { ItemScan } from "./items.ts";

/** What a scan makes of characters that come in pieces. */
function scanned(pieces: readonly string[], longest = 1000) {
  const scan = new ItemScan(longest);
  return { items: pieces.flatMap((piece) => [...scan.write(piece)]), isOpen: scan.isOpen };
}

const text = '<newsItem guid="urn:a"><p>Peace</p></newsItem>';
const picture = "<nar:packageItem\n guid='urn:b'><x/></nar:packageItem >";
const hidden = "<!-- <newsItem> --><![CDATA[</newsItem><newsItem>]]>";
const within = `<newsItem><![CDATA[</newsItem>]]><!-- </newsItem> --><newsItemRef/></newsItem>`;

test("items come as they are written, and what looks like one in a comment or a section is none", () => {
  const { items, isOpen } = scanned([`<newsMessage>${hidden}${text} ${picture}${within}</newsMessage>`]);
  expect(items).toEqual([
    { text, guid: "urn:a" },
    { text: picture, guid: "urn:b" },
    { text: within, guid: null },
  ]);
  expect(isOpen).toBe(false);
});

test("an item that is cut off is none, and one that is too long is passed over", () => {
  expect(scanned([text, "<newsItem><p>Pea"])).toEqual({ items: [{ text, guid: "urn:a" }], isOpen: true });
  const long = `<newsItem guid="urn:c">${"<p>Peace</p>".repeat(20)}</newsItem>`;
  const expected = [
    { text: null, guid: null },
    { text, guid: "urn:a" },
  ];
  expect(scanned([long, text], 100).items).toEqual(expected);
  expect(scanned([...`${long}${text}`], 100).items).toEqual(expected);
});

test("how the characters come in pieces makes no difference", () => {
  const scrap = fc.constantFrom(text, picture, hidden, within, "<newsItem>", "</newsItem>", "<!--", "-->", "]]>", " <");
  const message = fc.array(scrap, { maxLength: 12 }).map((scraps) => scraps.join(""));
  fc.assert(
    fc.property(message, fc.integer({ min: 1, max: 90 }), (whole, size) => {
      const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, n) =>
        whole.slice(n * size, (n + 1) * size),
      );
      expect(scanned(pieces)).toEqual(scanned([whole]));
    }),
    { numRuns: 500 },
  );
});
