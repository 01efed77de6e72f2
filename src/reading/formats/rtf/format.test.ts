import { expect, test } from "vitest";
import { Refused } from "../../../core/errors.ts";
import { rtf } from "./format.ts";

const paragraph = "Peru and Ecuador signed a peace agreement on Monday.\\par ";
const read = async (file: string) => rtf.parse(Buffer.from(file, "latin1"), { name: "a.rtf" });

test.each([
  ["in its text", `{\\rtf1\\ansi ${paragraph}The guarantors praised the acc`],
  ["behind the last paragraph, before the last brace", `{\\rtf1\\ansi {\\b ${paragraph}}`],
  ["within data that state more bytes than there are", `{\\rtf1\\ansi ${paragraph}{\\bin999999999 abc}${paragraph}}`],
  ["within a control word", `{\\rtf1\\ansi ${paragraph}\\pa`],
])("a document cut off %s is damaged", async (_, file) => {
  await expect(read(file)).rejects.toThrow(Refused);
  await expect(read(file)).rejects.toMatchObject({ code: "damaged" });
});

test("a whole document may hold data, and have anything behind its last brace", async () => {
  const file = `{\\rtf1\\ansi {\\pict\\bin3 }}{}${paragraph}}\r\n\0}`;
  expect((await read(file)).text).toBe("Peru and Ecuador signed a peace agreement on Monday.");
});

test.each([
  ["\\ansicpg1251", "windows-1251", "Мир"],
  ["\\ansicpg99999", "windows-1252", "Ìèð"],
  ["\\mac", "macintosh", "ÃË\uf8ff"],
  ["\\pc", "cp437", "╠Φ≡"],
])("%s is told as %s", async (page, charset, word) => {
  const { text, ...part } = await read(`{\\rtf1\\ansi${page} \\'cc\\'e8\\'f0 ${paragraph}}`);
  expect(part.charset).toBe(charset);
  expect(text).toContain(word);
});
