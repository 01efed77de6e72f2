import iconv from "iconv-lite";
import { replacement } from "../../charset/code-pages.ts";

/** Adobe's collections of characters, the charset that holds what news is written in, and the encodings that fonts name. */
const collections: Readonly<Record<string, { readonly charset: string; readonly encodings: RegExp }>> = {
  GB1: { charset: "gbk", encodings: /^(?:GB-EUC|GBpc-EUC|GBKp?-EUC|GBK2K)-[HV]$/ },
  CNS1: { charset: "big5-hkscs", encodings: /^(?:B5pc|ETen(?:ms)?-B5|HKscs-B5)-[HV]$/ },
  Japan1: { charset: "shift_jis", encodings: /^(?:(?:90msp?|90pv|83pv|Add|Ext)-RKSJ)-[HV]$/ },
  Korea1: { charset: "cp949", encodings: /^(?:KSC-EUC|KSCms-UHC(?:-HW)?|KSCpc-EUC)-[HV]$/ },
};
/** Encodings whose codes are Unicode, by the collection that they are of. */
const unicode: readonly (readonly [encodings: RegExp, collection: string])[] = [
  [/^UniGB-(?:UCS2|UTF16)-[HV]$/, "GB1"],
  [/^UniCNS-(?:UCS2|UTF16)-[HV]$/, "CNS1"],
  [/^UniJIS(?:2004|X0213|X02132004)?-(?:UCS2|UTF16)(?:-HW)?-[HV]$/, "Japan1"],
  [/^UniKS-(?:UCS2|UTF16)-[HV]$/, "Korea1"],
];

/** Where our own numbers of characters begin: above all that the collections have given out themselves. */
const firstOwn = 0x8000;

/**
 * Gives pdf.js the character maps that come with readers of PDF and not with it, for fonts that are not in the file: codes to
 * numbers of characters, and those to Unicode. The numbers are our own, since the collections' tables are not here; what is
 * numbered by the collections is U+FFFD, so that it is seen to be unknown. Nothing is fetched.
 */
export class CharacterMaps {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    return Buffer.from(characterMap(filename));
  }
}

/** The map of a name, in the language of such maps. One that is not known makes every character unknown. */
function characterMap(name: string): string {
  const collection = /^Adobe-(GB1|CNS1|Japan1|Korea1)-UCS2$/.exec(name)?.[1];
  if (collection !== undefined) return toUnicode(collection);
  const [, ofUnicode] = unicode.find(([encodings]) => encodings.test(name)) ?? [];
  if (ofUnicode !== undefined) {
    const codes = charactersOf(ofUnicode).map(({ character }) => hex(character.charCodeAt(0), 2));
    return toNumbers(["<0000> <FFFF>"], codes);
  }
  const [legacy] = Object.entries(collections).find(([, { encodings }]) => encodings.test(name)) ?? [];
  if (legacy === undefined) return allUnknown;
  const codes = charactersOf(legacy).map(({ code }) => hex(code, code > 0xff ? 2 : 1));
  const ofJapanese = ["<00> <80>", "<A0> <DF>", "<8140> <9FFC>", "<E040> <FCFC>"];
  return toNumbers(legacy === "Japan1" ? ofJapanese : ["<00> <80>", "<8140> <FEFE>"], codes);
}

/** Every code is a number of the collections. */
const allUnknown = written([
  "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange",
  "2 begincidrange\n<0000> <7FFF> 0\n<8000> <FFFF> 0\nendcidrange",
]);

interface Character {
  readonly code: number;
  readonly character: string;
}

const known = new Map<string, readonly Character[]>();

/** The characters of a collection's charset with their codes, in the order of their codes. */
function charactersOf(collection: string): readonly Character[] {
  const before = known.get(collection);
  if (before !== undefined) return before;
  const { charset = "" } = collections[collection] ?? {};
  const found = new Map<string, number>();
  const add = (code: number, bytes: readonly number[]) => {
    const character = iconv.decode(Buffer.from(bytes), charset);
    if (character.length === 1 && character !== replacement && !found.has(character)) found.set(character, code);
  };
  for (let code = 0x20; code < 0xff; code++) add(code, [code]);
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) add(lead * 256 + trail, [lead, trail]);
  const characters = [...found].map(([character, code]) => ({ code, character }));
  known.set(collection, characters);
  return characters;
}

function toNumbers(ranges: readonly string[], codes: readonly string[]): string {
  const lines = codes.map((code, index) => `<${code}> ${firstOwn + index}`);
  return written([
    `${ranges.length} begincodespacerange\n${ranges.join("\n")}\nendcodespacerange`,
    `${lines.length} begincidchar\n${lines.join("\n")}\nendcidchar`,
  ]);
}

function toUnicode(collection: string): string {
  const theirs = Array.from({ length: firstOwn }, (_, number) => `<${hex(number, 2)}> <FFFD>`);
  const ours = charactersOf(collection).map(
    ({ character }, index) => `<${hex(firstOwn + index, 2)}> <${hex(character.charCodeAt(0), 2)}>`,
  );
  const lines = [...theirs, ...ours];
  return written([
    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange",
    `${lines.length} beginbfchar\n${lines.join("\n")}\nendbfchar`,
  ]);
}

function written(sections: readonly string[]): string {
  return `begincmap\n${sections.join("\n")}\nendcmap\n`;
}

function hex(number: number, bytes: number): string {
  return number.toString(16).padStart(2 * bytes, "0");
}
