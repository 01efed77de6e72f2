/*
 * How codes are shown to people: English names of countries, organisations and roles; and what people type, as far as a page
 * can tell that is no larger for it: `actor-from.ts` knows every name that the coder knows. No code of a state that is no more
 * is here: its acts are coded as those of the state that came after it.
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

// where the everyday English name is not the one that Intl gives
const ownNames: Readonly<Record<string, string>> = {
  PSE: "Palestine",
  HKG: "Hong Kong",
  MAC: "Macao",
  MMR: "Myanmar",
  COD: "DR Congo",
  COG: "Republic of the Congo",
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

// those without a name here
const otherOrganisations = `
IGOWPA IGOIAC IGOCEM IGOPCA IGOSAA IGOEEU IGOCAI IGOLIM IGOPAL IGOGSS IGONAM IGOOPW IGOIEA IGOAIB IGOAFB IGOEBR IGOBIS IGOPCL
IGOCPL IGOCWN IGOFRN IGOAPC IGOPIF IGOQUA IGOLON IGODTE NGOIRC NGOAMN NGOHRW NGOMSF NGORSF NGOGRN NGOOXF NGOCRI NGOTRI NGOICG
NGOWWF NGOCPJ NGOIOC NGOFIF NGOSOH IMGALQ`
  .trim()
  .split(/\s+/);

// what begins the code of an organisation, and is one for all of them
const kindsOfOrganisation = new Set(["IGO", "NGO", "NGM", "MNC", "IMG", "INT", "UIS", "EUR"]);

// short and former names, which no dictionary of countries has; in small letters
const otherNames = `
USA|us;u.s.;america
GBR|uk;u.k.;britain;england
ARE|uae
RUS|ussr;urss;ссср;soviet union
DEU|east germany;west germany
CZE|czechoslovakia
SRB|yugoslavia;serbia and montenegro
COD|congo;zaire
MMR|burma
NLD|holland
TUR|turkey
IRN|persia
MKD|macedonia
CIV|ivory coast
EUR|eu;ue
IGOUNO|un;onu;оон
IGONAT|otan;нато
GBRREB|ira`
  .trim()
  .split("\n");

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

/** English names of countries by ISO 3166-1 alpha-3 code. */
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

const otherCodes = new Map(
  otherNames.flatMap((line) => {
    const [code = "", names = ""] = line.split("|");
    return names.split(";").map((name): [string, string] => [name, code]);
  }),
);

// as Intl has them in the languages of the coder; found out when a name is first asked for that is not shown here
let otherLanguages: ReadonlyMap<string, string> | null = null;

/**
 * The code that somebody means who typed a code or a name, or null for what can be no actor: "rus", "Russia", "Rusia" and
 * "Russia (government)" are RUS, RUS, RUS and RUSGOV. A code that people know comes before a name that reads like it.
 */
export function codeFrom(typed: string): string | null {
  const text = typed.trim();
  const code = text.toUpperCase();
  if (isActorCode(code)) return code;
  const named = otherCodes.get(text.toLowerCase()) ?? codesByLabel.get(fold(text));
  if (named) return named;
  const withRole = /^(.+?)\s*\(([^)]+)\)$/.exec(text);
  if (withRole?.[1] && withRole[2]) {
    const place = fold(withRole[1]) === "unknown country" ? "---" : codeFrom(withRole[1]);
    const wanted = withRole[2].split(",").map((part) => fold(part));
    const parts = wanted.map((label) => Object.keys(roles).find((role) => fold(roles[role] ?? "") === label));
    if (place && !parts.includes(undefined)) return place + parts.join("");
  }
  otherLanguages ??= namesIn(["en", "es", "pt", "fr", "ru"]);
  return otherLanguages.get(fold(text)) ?? null;
}

/** The codes of the countries and organisations with this text in their English names. */
export function codesNamed(text: string): string[] {
  const part = fold(text);
  return part === "" ? [] : [...codesByLabel].filter(([label]) => label.includes(part)).map(([, code]) => code);
}

const organisationCodes: ReadonlySet<string> = new Set([...Object.keys(organisations), ...otherOrganisations]);

/** Whether a code can be an actor's: a country, an organisation or none known (`---`), and roles. */
export function isActorCode(code: string): boolean {
  if (!/^(-{3}|[A-Z]{3})([A-Z]{3}){0,4}$/.test(code)) return false;
  const areRoles = (blocks: string) => (blocks.match(/.{3}/g) ?? []).every((block) => block in roles);
  const [head, rest] = [code.slice(0, 3), code.slice(3)];
  if (head === "---") return rest !== "" && areRoles(rest);
  if (organisationCodes.has(code.slice(0, 6)) && areRoles(code.slice(6))) return true;
  return (countryNames.has(head) || kindsOfOrganisation.has(head)) && areRoles(rest);
}

function namesIn(languages: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const pair of alphas) {
      const name = fold(names.of(pair.slice(3)) ?? "");
      if (!found.has(name)) found.set(name, pair.slice(0, 3));
    }
  }
  found.delete("");
  return found;
}

/** A name without what is typed one way or the other: capitals, marks, curled apostrophes. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/’/g, "'").trim().toLowerCase();
}
