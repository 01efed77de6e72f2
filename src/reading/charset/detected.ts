import { createRequire } from "node:module";
import { canonicalCharset, decodeLoosely } from "./code-pages.ts";
import { mostOdd, oddity } from "./wording.ts";

/** Loaded when it is first needed, since its model takes a while: most files are UTF-8 or name their charset. */
let loaded: typeof import("jschardet") | undefined;
function jschardet(): typeof import("jschardet") {
  loaded ??= createRequire(import.meta.url)("jschardet") as typeof import("jschardet");
  return loaded;
}

/** A charset that the bytes look like, and how much so, on the detector's scale from 0 to 1. */
export interface Candidate {
  readonly charset: string;
  readonly likeness: number;
}

/** Bytes that are looked at, from shortly before the first one beyond ASCII. */
const sampleBytes = 32_768;
const leadIn = 512;
/** Candidates worth decoding to see whether the text is one. */
const shortlistLength = 6;

/** What news comes in: where the detector finds several charsets about as likely, these go before those of old computers. */
const common =
  /^(?:windows-(?:125\d|874)|iso-8859-(?:[256789]|13)|gb18030|gbk|shift_jis|euc-kr|big5|euc-jp|koi8-[ru])$/;
const commonBonus = 0.01;

/** The charsets that the bytes may be in and that can be decoded, likeliest first. */
export function charsetsLike(bytes: Uint8Array): readonly Candidate[] {
  const sample = sampleOf(bytes);
  const found = jschardet()
    .chardet.detectAll(sample, { ignoreThreshold: true })
    .flatMap(({ encoding, confidence }): Candidate[] => {
      const charset = encoding === null ? undefined : ourName(encoding);
      return charset === undefined ? [] : [{ charset, likeness: confidence + commonnessOf(charset) }];
    });
  const best = new Map<string, Candidate>();
  for (const candidate of found) {
    if ((best.get(candidate.charset)?.likeness ?? -1) < candidate.likeness) best.set(candidate.charset, candidate);
  }
  return [...best.values()].sort((a, b) => b.likeness - a.likeness);
}

/** The likeliest charset in which the bytes are a text; undefined when they are none in any. */
export function detectCharset(bytes: Uint8Array): string | undefined {
  const sample = sampleOf(bytes);
  let best: { readonly charset: string; readonly worth: number } | undefined;
  for (const { charset, likeness } of charsetsLike(bytes).slice(0, shortlistLength)) {
    if (best !== undefined && likeness <= best.worth) break;
    const odd = oddity(decodeLoosely(sample, charset));
    const worth = likeness * (1 - odd);
    if (odd <= mostOdd && (best === undefined || worth > best.worth)) best = { charset, worth };
  }
  return best?.charset;
}

const ourNames = new Map<string, string | undefined>();

/** The detector knows a hundred charsets; to look a name up takes longer than to remember it. */
function ourName(encoding: string): string | undefined {
  if (!ourNames.has(encoding)) ourNames.set(encoding, canonicalCharset(encoding));
  return ourNames.get(encoding);
}

function commonnessOf(charset: string): number {
  return common.test(charset) ? commonBonus : 0;
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = Math.max(
    0,
    bytes.findIndex((byte) => byte >= 0x80 || byte === 0x1b),
  );
  const start = Math.max(0, first - leadIn);
  return withoutDeclarations(bytes.subarray(start, start + sampleBytes));
}

/** The detector believes a declaration before the bytes, which is what it is asked to judge. */
function withoutDeclarations(sample: Uint8Array): Uint8Array {
  const characters = Buffer.from(sample.buffer, sample.byteOffset, sample.length).toString("latin1");
  if (!/charset|coding/i.test(characters)) return sample;
  return Buffer.from(characters.replace(/charset|(?:en)?coding/gi, "declared"), "latin1");
}
