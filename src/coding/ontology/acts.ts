import { cameo } from "./cameo.ts";
import { modes } from "./modes.ts";
import type { PloverType } from "./plover.ts";

/** A type and mode, and what it is about where it is a verbal act. */
export interface Act {
  readonly plover: PloverType;
  readonly mode: string | null;
  readonly content: { readonly plover: PloverType; readonly mode: string | null } | null;
}

type Cell = Readonly<Record<string, string>>;

/** CAMEO code of a type and mode; the key `*` stands for no mode and for modes not listed. */
const plain: Readonly<Record<PloverType, Cell>> = {
  AGREE: { "*": "030" },
  CONSULT: { "*": "040", visit: "042", phone: "041", "third-party": "044" },
  SUPPORT: { "*": "050" },
  CONCEDE: { "*": "080" },
  COOPERATE: { "*": "060" },
  AID: { "*": "070" },
  RETREAT: {
    "*": "087",
    withdraw: "0874",
    release: "084",
    disarm: "0873",
    ceasefire: "0871",
    access: "086",
    resign: "0831",
  },
  REQUEST: { "*": "100", assist: "101", change: "104", yield: "105", meet: "106" },
  ACCUSE: { "*": "110", disapprove: "111", allege: "112", investigate: "090" },
  REJECT: { "*": "120", assist: "121", change: "123", yield: "124", meet: "125" },
  THREATEN: {
    "*": "130",
    restrict: "1312",
    arrest: "132",
    relations: "1313",
    expel: "136",
    territory: "1382",
    violence: "138",
  },
  PROTEST: { "*": "140", demo: "141", riot: "145", strike: "143", boycott: "143", hunger: "142", obstruct: "144" },
  SANCTION: { "*": "160", convict: "116", expel: "166", withdraw: "161", discontinue: "160" },
  MOBILIZE: { "*": "150", troops: "154", weapons: "154", police: "153", militia: "154" },
  COERCE: {
    "*": "170",
    seize: "171",
    restrict: "172",
    censor: "172",
    curfew: "1723",
    "martial-law": "1724",
    arrest: "173",
    deport: "174",
  },
  ASSAULT: {
    "*": "190",
    abduct: "181",
    beat: "182",
    torture: "1822",
    sexual: "1821",
    targeted: "186",
    destroy: "1712",
    firearms: "193",
    explosives: "183",
    "suicide-attack": "1831",
    aerial: "195",
    drone: "195",
    "heavy-weapons": "194",
    "crowd-control": "175",
    unconventional: "2041",
  },
};

/** CAMEO code of a verbal act by what it is about: `TYPE` or `TYPE/mode`. */
const about: Readonly<Partial<Record<PloverType, Cell>>> = {
  AGREE: {
    AGREE: "030",
    CONSULT: "036",
    SUPPORT: "032",
    COOPERATE: "031",
    AID: "033",
    CONCEDE: "035",
    RETREAT: "035",
    "RETREAT/release": "0353",
    "RETREAT/access": "0355",
    "RETREAT/withdraw": "0356",
    "RETREAT/ceasefire": "0356",
    "RETREAT/disarm": "0356",
  },
  CONCEDE: {
    RETREAT: "080",
    "RETREAT/ceasefire": "0871",
    "RETREAT/withdraw": "0356",
    "RETREAT/disarm": "0356",
    "RETREAT/release": "0353",
    "RETREAT/access": "0355",
    "RETREAT/resign": "0831",
  },
  REQUEST: {
    AGREE: "100",
    CONSULT: "106",
    SUPPORT: "102",
    COOPERATE: "101",
    AID: "103",
    CONCEDE: "105",
    RETREAT: "105",
    "RETREAT/release": "1053",
    "RETREAT/access": "1055",
    "RETREAT/withdraw": "1056",
    "RETREAT/ceasefire": "1056",
    "RETREAT/disarm": "1056",
    "RETREAT/resign": "1041",
  },
  REJECT: {
    AGREE: "120",
    CONSULT: "125",
    SUPPORT: "120",
    COOPERATE: "121",
    AID: "122",
    CONCEDE: "124",
    RETREAT: "124",
    "RETREAT/release": "1243",
    "RETREAT/access": "1245",
    "RETREAT/withdraw": "1246",
    "RETREAT/ceasefire": "1246",
    "RETREAT/disarm": "1246",
    "RETREAT/resign": "1231",
  },
  THREATEN: {
    PROTEST: "133",
    SANCTION: "1313",
    "SANCTION/discontinue": "1312",
    "SANCTION/expel": "136",
    MOBILIZE: "138",
    COERCE: "132",
    "COERCE/curfew": "1323",
    "COERCE/martial-law": "1324",
    ASSAULT: "138",
    "ASSAULT/unconventional": "1385",
  },
};

const askedOrRefused: Readonly<Partial<Record<PloverType, string>>> = {
  CONSULT: "meet",
  AID: "assist",
  COOPERATE: "assist",
  SUPPORT: "assist",
  RETREAT: "yield",
  CONCEDE: "yield",
};

const threatened: Readonly<Partial<Record<PloverType, string>>> = {
  ASSAULT: "violence",
  MOBILIZE: "violence",
  SANCTION: "relations",
  COERCE: "restrict",
};

/** The mode of a verbal act that follows from what it is about, or null: asking for a meeting is REQUEST meet. */
export function modeFor(plover: PloverType, content: Act["content"]): string | null {
  if (content === null) return null;
  if (plover === "REQUEST" || plover === "REJECT") return askedOrRefused[content.plover] ?? null;
  if (plover !== "THREATEN") return null;
  if (content.plover === "SANCTION" && content.mode === "expel") return "expel";
  if (content.plover === "COERCE" && content.mode === "arrest") return "arrest";
  return threatened[content.plover] ?? null;
}

/** The one table act × content → CAMEO code, for every language. */
export function cameoFor({ plover, mode, content }: Act): string {
  const contents = content === null ? undefined : about[plover];
  const byContent = content && (contents?.[`${content.plover}/${content.mode}`] ?? contents?.[content.plover]);
  const cell = plain[plover];
  return byContent ?? cell[mode ?? "*"] ?? cell["*"] ?? "";
}

/** Whether this type has this mode (no mode is always right). */
export function hasMode(plover: PloverType, mode: string | null): boolean {
  return mode === null || Object.hasOwn(modes[plover] ?? {}, mode);
}

/** Goldstein score of a CAMEO code; 0 for a code that does not exist. */
export function goldsteinOf(code: string): number {
  return cameo.get(code)?.goldstein ?? 0;
}
