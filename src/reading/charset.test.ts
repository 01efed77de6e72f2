import { expect, test } from "vitest";
import { decode, firstInvalidUtf8, whyNotText } from "./charset.ts";

const name = "article.txt";
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

test("a byte order mark decides and is left out of the text", () => {
  expect(decode(latin1("\u00ef\u00bb\u00bfPeru"), { name })).toMatchObject({ text: "Peru", charset: "utf-8" });
  expect(decode(latin1("\u00ff\u00fe\u001f\u0004"), { name })).toMatchObject({ text: "П", charset: "utf-16le" });
  expect(decode(latin1("\u00fe\u00ff\u0004\u001f"), { name })).toMatchObject({ text: "П", charset: "utf-16be" });
});

test("valid UTF-8 wins over a declared eight-bit charset, not over one of seven bits", () => {
  expect(decode(utf8("Perú"), { name, charset: "windows-1251" })).toMatchObject({ text: "Perú", charset: "utf-8" });
  const japanese = latin1("\u001b$BF|K\\\u001b(B");
  expect(decode(japanese, { name, charset: "iso-2022-jp" })).toMatchObject({ text: "日本", charset: "iso-2022-jp" });
});

test("a charset is taken from the hints, an editor's mark or a header line", () => {
  const peru = latin1("Per\u00fa");
  expect(decode(peru, { name, charset: "latin1" }).text).toBe("Perú");
  expect(decode(latin1("-*- coding: latin-1 -*-\nPer\u00fa"), { name }).charset).toBe("windows-1252");
  expect(decode(latin1("Charset: koi8-r\n\u00ed\u00e9\u00f2"), { name }).text).toContain("МИР");
  expect(decode(latin1("Content-Type: text/plain; charset=windows-1251\n\u00cc\u00e8\u00f0"), { name }).text).toContain(
    "Мир",
  );
});

test("windows-1252 is not taken for Latin-1", () => {
  expect(decode(latin1("\u0093Per\u00fa\u0094"), { name, charset: "iso-8859-1" }).text).toBe("“Perú”");
});

test("what no charset fits is refused with the offset of the first wrong byte", () => {
  expect(() => decode(latin1("Per\u00fa"), { name })).toThrow(
    "bad-encoding: expected UTF-8 or a declared charset, came byte 0xfa at offset 3",
  );
  expect(() => decode(latin1("Per\u00fa"), { name, charset: "no-such" })).toThrow("bad-encoding");
  expect(() => decode(latin1("\u00a8\u00ff"), { name, charset: "gb18030" })).toThrow("UTF-8 or the declared gb18030");
});

test.each([
  ["", 0],
  ["\u00c3\u00a9", 2],
  ["a\u00c0\u0080", 1],
  ["\u00ed\u00a0\u0080", 0],
  ["\u00f4\u0090\u0080\u0080", 0],
  ["\u00e2\u0082", 0],
  ["\u00f0\u009f\u0095\u008a", 4],
])("well-formed UTF-8 in %j ends at %i", (bytes, offset) => {
  expect(firstInvalidUtf8(latin1(bytes))).toBe(offset);
});

test("what is not text is told apart, in any charset", () => {
  expect(whyNotText(new Uint8Array(8), { name })).toBe("a NUL byte at offset 0");
  expect(whyNotText(latin1("%PDF-1.7\n"), { name })).toBe("a PDF");
  expect(whyNotText(latin1("\u00ff\u00d8\u00ff\u00e0"), { name })).toBe("a picture");
  expect(whyNotText(latin1("\u0001\u0002\u0003\u0004abc"), { name })).toBe("4 control characters in 7 bytes");
  expect(whyNotText(utf8("Peru\tand\nEcuador"), { name })).toBeNull();
  expect(() => decode(latin1("\u00ff\u00fe\u0000\u0000"), { name })).toThrow("not-text");
  expect(() => decode(utf8(" \u00a0\n"), { name })).toThrow("empty: expected an article, came 4 bytes of white space");
});

test.each([
  "<!DOCTYPE html>\n<title>Peace</title>",
  "\n<!-- saved --> <html lang='es'>",
  '<?xml version="1.0"?><rss>',
  "<RSS version='2.0'>",
])("a web page or feed is not taken for text: %s", (start) => {
  expect(whyNotText(utf8(start), { name })).toBe("a web page or feed, which is not read yet");
});

test("a text that only speaks of markup is text", () => {
  expect(whyNotText(utf8("The <html> tag, said Peru, is old."), { name })).toBeNull();
});
