/**
 * A language that reading can tell: ISO 639-3, its script (ISO 15924), and its name in each of the two detectors. Where eld does
 * not know a language and takes it for a near neighbour, that one stands here: words and letters then tell the two apart.
 */
export interface KnownLanguage {
  readonly code: string;
  readonly script: string;
  readonly franc: string | null;
  readonly eld: string | null;
}

/**
 * The languages that articles may be in: those with much news, and their neighbours, since a text in a language that is
 * missing here would come out as its nearest neighbour. Languages alone in their script stand in `soleLanguage`.
 */
export const knownLanguages: readonly KnownLanguage[] = [
  ["eng", "Latn", "eng", "en"],
  ["spa", "Latn", "spa", "es"],
  ["por", "Latn", "por", "pt"],
  ["fra", "Latn", "fra", "fr"],
  ["deu", "Latn", "deu", "de"],
  ["ita", "Latn", "ita", "it"],
  ["nld", "Latn", "nld", "nl"],
  ["pol", "Latn", "pol", "pl"],
  ["ron", "Latn", "ron", "ro"],
  ["tur", "Latn", "tur", "tr"],
  ["aze", "Latn", "azj", "az"],
  ["kur", "Latn", null, "ku"],
  ["ces", "Latn", "ces", "cs"],
  ["slk", "Latn", "slk", "sk"],
  ["slv", "Latn", "slv", "sl"],
  ["hrv", "Latn", "hrv", "hr"],
  ["hun", "Latn", "hun", "hu"],
  ["swe", "Latn", "swe", "sv"],
  ["dan", "Latn", "dan", "da"],
  ["nob", "Latn", "nob", "no"],
  ["isl", "Latn", null, "is"],
  ["fin", "Latn", "fin", "fi"],
  ["est", "Latn", "ekk", "et"],
  ["lav", "Latn", "lvs", "lv"],
  ["lit", "Latn", "lit", "lt"],
  ["sqi", "Latn", "als", "sq"],
  ["eus", "Latn", null, "eu"],
  ["cat", "Latn", "cat", "ca"],
  ["glg", "Latn", "glg", "pt"],
  ["ind", "Latn", "ind", "ms"],
  ["msa", "Latn", "zlm", "ms"],
  ["tgl", "Latn", "tgl", "tl"],
  ["vie", "Latn", "vie", "vi"],
  ["afr", "Latn", "afr", "nl"],
  ["swa", "Latn", "swh", null],
  ["hau", "Latn", "hau", null],
  ["som", "Latn", "som", null],
  ["yor", "Latn", "yor", "yo"],
  ["ibo", "Latn", "ibo", null],
  ["lin", "Latn", "lin", null],
  ["lug", "Latn", "lug", null],
  ["orm", "Latn", null, null],
  ["pcm", "Latn", null, "en"],
  ["kin", "Latn", "kin", null],
  ["run", "Latn", "run", null],
  ["sna", "Latn", "sna", null],
  ["xho", "Latn", "xho", null],
  ["zul", "Latn", "zul", null],
  ["rus", "Cyrl", "rus", "ru"],
  ["ukr", "Cyrl", "ukr", "uk"],
  ["bul", "Cyrl", "bul", "bg"],
  ["srp", "Cyrl", "srp", "sr"],
  ["bel", "Cyrl", "bel", "be"],
  ["mkd", "Cyrl", "mkd", "bg"],
  ["kaz", "Cyrl", "kaz", null],
  ["kir", "Cyrl", "kir", null],
  ["mon", "Cyrl", "khk", null],
  ["tgk", "Cyrl", "tgk", null],
  ["sah", "Cyrl", null, null],
  ["arb", "Arab", "arb", "ar"],
  ["fas", "Arab", "pes", "fa"],
  ["urd", "Arab", "urd", "ur"],
  ["pus", "Arab", "pbu", null],
  ["ckb", "Arab", null, null],
  ["hin", "Deva", "hin", "hi"],
  ["mar", "Deva", "mar", "mr"],
  ["nep", "Deva", "npi", "mr"],
  ["amh", "Ethi", "amh", "am"],
  ["tir", "Ethi", "tir", "am"],
].map(([code, script, franc, eld]) => ({ code, script, franc, eld })) as readonly KnownLanguage[];

/** Languages by the shortest tag that there is for them; Norwegian is mostly declared without saying which. */
const byTag: ReadonlyMap<string, string> = new Map([
  ["no", "nob"],
  ...knownLanguages.map(({ code }) => [Intl.getCanonicalLocales(code)[0] ?? code, code] as const),
]);

/** The known language that an article declares by a tag ("pt-BR", "por", "pt_BR"); null for none. */
export function languageOfTag(tag: string): string | null {
  try {
    const [canonical = ""] = Intl.getCanonicalLocales(tag.trim().replaceAll("_", "-"));
    return byTag.get(canonical.split("-", 1)[0] ?? "") ?? null;
  } catch {
    return null;
  }
}

/** Languages in which most news is written: where a line of names may be in any, it is in one of these. */
export const muchWritten: ReadonlySet<string> = new Set(
  "eng spa por fra deu ita nld pol tur rus ukr arb hin ind".split(" "),
);

/** Scripts that decide the language by themselves. */
export const soleLanguage: ReadonlyMap<string, string> = new Map([
  ["Grek", "ell"],
  ["Hebr", "heb"],
  ["Armn", "hye"],
  ["Geor", "kat"],
  ["Beng", "ben"],
  ["Guru", "pan"],
  ["Gujr", "guj"],
  ["Taml", "tam"],
  ["Telu", "tel"],
  ["Knda", "kan"],
  ["Mlym", "mal"],
  ["Sinh", "sin"],
  ["Thai", "tha"],
  ["Laoo", "lao"],
  ["Mymr", "mya"],
  ["Khmr", "khm"],
  ["Hani", "cmn"],
  ["Jpan", "jpn"],
  ["Kore", "kor"],
]);

/** The blocks of Unicode whose letters count for a script: first and last code unit, in ascending order. */
export const scriptBlocks: readonly (readonly [first: number, last: number, script: string])[] = [
  [0x41, 0x5a, "Latn"],
  [0x61, 0x7a, "Latn"],
  [0xc0, 0x24f, "Latn"],
  [0x370, 0x3ff, "Grek"],
  [0x400, 0x52f, "Cyrl"],
  [0x531, 0x58a, "Armn"],
  [0x5d0, 0x5f4, "Hebr"],
  [0x620, 0x77f, "Arab"],
  [0x900, 0x97f, "Deva"],
  [0x980, 0x9ff, "Beng"],
  [0xa00, 0xa7f, "Guru"],
  [0xa80, 0xaff, "Gujr"],
  [0xb80, 0xbff, "Taml"],
  [0xc00, 0xc7f, "Telu"],
  [0xc80, 0xcff, "Knda"],
  [0xd00, 0xd7f, "Mlym"],
  [0xd80, 0xdff, "Sinh"],
  [0xe00, 0xe7f, "Thai"],
  [0xe80, 0xeff, "Laoo"],
  [0x1000, 0x109f, "Mymr"],
  [0x10a0, 0x10ff, "Geor"],
  [0x1200, 0x139f, "Ethi"],
  [0x1780, 0x17ff, "Khmr"],
  [0x1e00, 0x1eff, "Latn"],
  [0x1f00, 0x1fff, "Grek"],
  [0x3041, 0x30ff, "Kana"],
  [0x3400, 0x9fff, "Hani"],
  [0xac00, 0xd7a3, "Kore"],
  [0xfb50, 0xfefc, "Arab"],
];
