/*
 * How codes are shown to people: English names of countries, organisations and roles. For display and for what is typed
 * into the form only; what a code means to the coder is decided elsewhere.
 */

// ISO 3166-1 alpha-3 and the alpha-2 that Intl names it by; XKX as elsewhere in the project
const alphas = `
ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT AZEAZ BDIBI BELBE BENBJ BESBQ
BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA CCKCC CHECH
CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK
DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB GEOGE GGYGG GHAGH GIBGI
GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN
IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB
LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH MKDMK MLIML MLTMT
MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO
NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE PHLPH PLWPW PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO
RUSRU RWARW SAUSA SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR SVKSK SVNSI
SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG
UKRUA UMIUM URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS XKXXK YEMYE ZAFZA ZMBZM ZWEZW`
  .trim()
  .split(/\s+/);

// where the everyday English name is not the one that Intl gives, or the state is no more
const ownNames: Readonly<Record<string, string>> = {
  PSE: "Palestine",
  HKG: "Hong Kong",
  MAC: "Macao",
  MMR: "Myanmar",
  COD: "DR Congo",
  COG: "Republic of the Congo",
  SUN: "Soviet Union",
  YUG: "Yugoslavia",
  SCG: "Serbia and Montenegro",
  CSK: "Czechoslovakia",
  DDR: "East Germany",
};

const organisations: Readonly<Record<string, string>> = {
  EUR: "European Union",
  IGO: "International organisation",
  NGO: "Non-governmental organisation",
  MNC: "Multinational company",
  IGOUNO: "United Nations",
  IGONAT: "NATO",
  IGOOPC: "OPEC",
  IGOAFU: "African Union",
  IGOARL: "Arab League",
  IGOOAS: "Organization of American States",
  IGOWAS: "ECOWAS",
  IGOSAD: "Southern African Development Community",
  IGOIGD: "IGAD",
  IGOEAC: "East African Community",
  IGOIAE: "International Atomic Energy Agency",
  IGOIMF: "International Monetary Fund",
  IGOWBK: "World Bank",
  IGOWTO: "World Trade Organization",
  IGOWHO: "World Health Organization",
  IGOICC: "International Criminal Court",
  IGOICJ: "International Court of Justice",
  IGOMER: "Mercosur",
  IGOASN: "ASEAN",
  IGOSCE: "OSCE",
  IGOCOE: "Council of Europe",
  IGOGCC: "Gulf Cooperation Council",
  IGOOIC: "Organisation of Islamic Cooperation",
  IGOSCO: "Shanghai Cooperation Organisation",
  IGOCIS: "Commonwealth of Independent States",
  IGOCST: "Collective Security Treaty Organization",
  IGOBRI: "BRICS",
  IGOCEL: "CELAC",
  IGOCAN: "Andean Community",
  IGOCRM: "Caribbean Community",
  IGOUNS: "UNASUR",
  IGOALB: "ALBA",
  IGOGSV: "Group of Seven",
  IGOGTW: "Group of Twenty",
  IGOOCD: "OECD",
  IGOITP: "Interpol",
  IGOADB: "Asian Development Bank",
  IGOIDB: "Inter-American Development Bank",
};

const roles: Readonly<Record<string, string>> = {
  GOV: "government",
  MIL: "military",
  LEG: "legislature",
  JUD: "judiciary",
  COP: "police",
  SPY: "intelligence service",
  OPP: "opposition",
  PTY: "party",
  REB: "rebels",
  INS: "insurgents",
  SEP: "separatists",
  UAF: "armed group",
  RAD: "radicals",
  MOD: "moderates",
  CRM: "criminals",
  CVL: "civilians",
  ELI: "elites",
  REF: "refugees",
  BUS: "business",
  MED: "media",
  EDU: "education",
  LAB: "workers",
  HLH: "health workers",
  REL: "religious group",
  SOC: "civil society",
  JEW: "Jewish community",
  MOS: "Muslim community",
  CHR: "Christian community",
  NGO: "non-governmental organisation",
  ENV: "environmentalists",
  HRI: "human rights group",
  AGR: "farmers",
  DEV: "development",
  TRA: "transnational",
};

const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** English names of countries by ISO 3166-1 alpha-3 code, and of states that are no more. */
export const countryNames: ReadonlyMap<string, string> = new Map([
  ...alphas.map((pair): [string, string] => [pair.slice(0, 3), regions.of(pair.slice(3)) ?? pair.slice(0, 3)]),
  ...Object.entries(ownNames),
]);

/** What a code stands for: `VENGOV` is "Venezuela (government)", `---COP` "unknown country (police)"; an unknown code is itself. */
export function labelOf(code: string): string {
  const organisation = organisations[code];
  if (organisation) return organisation;
  const head = code.slice(0, 3);
  const place = head === "---" ? "unknown country" : (countryNames.get(head) ?? organisations[head]);
  const parts = (code.slice(3).match(/.{1,3}/g) ?? []).map((part) => roles[part] ?? part);
  if (place) return parts.length > 0 ? `${place} (${parts.join(", ")})` : place;
  const role = roles[head];
  return role && parts.length === 0 ? role : code;
}

const codesByLabel = new Map<string, string>(
  [...countryNames.keys(), ...Object.keys(organisations)].map((code) => [fold(labelOf(code)), code]),
);

/**
 * The code that somebody means who typed a code or an English name, or null: "rus", "Russia" and "Russia (government)"
 * are RUS, RUS and RUSGOV.
 */
export function codeFrom(typed: string): string | null {
  const text = typed.trim();
  const named = codesByLabel.get(fold(text));
  if (named) return named;
  const withRole = /^(.+?)\s*\(([^)]+)\)$/.exec(text);
  if (withRole?.[1] && withRole[2]) {
    const place = fold(withRole[1]) === "unknown country" ? "---" : codeFrom(withRole[1]);
    const wanted = withRole[2].split(",").map((part) => fold(part));
    const parts = wanted.map((label) => Object.keys(roles).find((role) => fold(roles[role] ?? "") === label));
    if (place && !parts.includes(undefined)) return place + parts.join("");
  }
  const code = text.toUpperCase();
  // an unknown word in small letters is a misspelt name rather than a code
  const known = text === code || labelOf(code) !== code;
  return known && /^(-{3}|[A-Z]{3})([A-Z]{3}){0,4}$/.test(code) ? code : null;
}

/** The codes of the countries and organisations with this text in their English names. */
export function codesNamed(text: string): string[] {
  const part = fold(text);
  return part === "" ? [] : [...codesByLabel].filter(([label]) => label.includes(part)).map(([, code]) => code);
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/’/g, "'").trim().toLowerCase();
}
