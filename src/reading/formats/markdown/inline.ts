import { cleanText } from "../../layout/block.ts";

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
]);

/** The words of a stretch of Markdown: links give their text, pictures and footnote marks nothing, emphasis is dropped. */
export function cleanMarkdown(raw: string): string {
  // Each pattern excludes the character it begins with from what it skips: that is what keeps it linear on hostile input.
  const words = raw
    .replace(/^[ \t]*>[ \t>]*/gm, "")
    .replace(/!\[[^[\]]*\](?:\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)|\[[^[\]]*\])/g, "")
    .replace(/\[\^[^[\]\s]{1,40}\]/g, "")
    .replace(/\[([^[\]]*)\](?:\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)|\[[^[\]]*\])/g, "$1")
    .replace(/<(?:br|BR)\s?\/?>/g, " ")
    .replace(/<[a-zA-Z/!][^<>]*>/g, "")
    .replace(/(?<!\\)(?:\*+(?=\S)|(?<=\S)\*+|~~|`+)/g, "")
    .replace(/(?<![\p{L}\d\\])_+(?=\S)|(?<=[^\s\\])_+(?![\p{L}\d])/gu, "")
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "")
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, decodeEntity);
  return cleanText(words);
}

function decodeEntity(
  written: string,
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return entities.get(name) ?? written;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : written;
}
