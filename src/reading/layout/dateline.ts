import { monthPattern, readDate } from "../dates/calendar.ts";
import { weekdayNames } from "../dates/calendar-words.ts";
import { publishedOn, type StatedDate } from "../dates/published.ts";
import { agencyName } from "./agencies.ts";
import { isDatelineCity } from "./dateline-cities.ts";

/** Characters in which a dateline must have come to its end. */
const longest = 200;
/** Characters within which a date has its number. */
const longestDate = 40;
/** Parts of a dateline: places, a date, an agency, a time. */
const mostParts = 7;

const weekday = `(?:${weekdayNames
  .split(" ")
  .flatMap((name) => [name, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1)])
  .sort((a, b) => b.length - a.length)
  .join("|")})(?!\\p{L})\\.?`;
const word = `(?!(?:${monthPattern}|${weekday}),?\\s+(?:\\d|${monthPattern}))\\p{Lu}(?:\\.\\p{Lu}\\.|\\p{L}{0,2}\\.(?=\\s\\p{Lu})|[\\p{L}'’-]*)`;
// a city with a month in its name
const onePlace = `(?:Rio de Janeiro|RIO DE JANEIRO|${word}(?:\\s(?:(?:de|del|do|da|of|на|la)\\s){0,2}${word}){0,3})`;
const dayAndMonth = `(?:${weekday},?\\s+)?(?:le\\s+|el\\s+)?(?:\\d{1,2}(?:er|º|°|-?го)?\\s+(?:de\\s+)?${monthPattern}|${monthPattern}\\s+\\d{1,2}(?:st|nd|rd|th)?)`;
const dashes = "(?:--?|–|—|―|_)";
const loneDash = new RegExp(`\\s${dashes}\\s`, "u");
/** What most paragraphs lack at their beginning: a dash, a number, or a stop behind the first word. */
const mayEnd = /^(?:.{0,90}?[-–—―_|]\s|.{0,45}?\d|[\p{L}/-]+[.,]\s)/u;

const slashed = `/(?<slashes>[^/]{0,15}${agencyName}[^/]{0,25})/`;

/** Who reports for an agency, as a sentence of its own behind the place and the day: "Корр. ТАСС …", "РИА Новости, …". */
const reporter = new RegExp(
  `^/?(?:(?:[Кк]орр\\.|[Кк]орреспонденты?|[Сс]пецкорр?\\.)\\s${agencyName},?|${agencyName},)` +
    `(?:\\s\\p{Lu}\\p{L}+\\s\\p{Lu}\\p{L}+,?){1,3}/?\\.\\s+(?=["«]?\\p{Lu})`,
  "u",
);

/** How most paragraphs begin: a word and one in small letters that joins no places. */
const beginsSentence = /^\p{Lu}[\p{L}'’-]*\s(?!(?:de|del|do|da|of|на|la|and|y|e|et|и|le)\s)\p{Ll}/u;

type Kind = "agency" | "bracketed" | "date" | "time" | "place";

/** What a dateline is made of, in the order in which its parts are tried. */
const parts: readonly (readonly [kind: Kind, part: RegExp])[] = [
  ["bracketed", new RegExp(`\\((?<brackets>\\p{Lu}[^()]{1,50})\\)|${slashed}`, "uy")],
  [
    "date",
    new RegExp(
      `\\d{1,2}(?=\\s\\(${agencyName}\\))|${dayAndMonth}(?:,?\\s+(?:del?\\s+)?(?:\\d{4}|\\d{2}(?=\\s\\())(?:\\s?(?:года|г)(?!\\p{L})\\.?)?)?(?!\\d)`,
      "uy",
    ),
  ],
  ["time", /\d{1,2}[:h.]\d{2}(?:\s?[A-ZМСК]{2,4})?(?!\d)/uy],
  ["agency", new RegExp(agencyName, "uy")],
  // several places share a report: LIMA/QUITO, LIMA and QUITO
  ["place", new RegExp(`${onePlace}(?:(?:\\s(?:and|y|e|et|и)\\s|\\s[-–]\\s(?=\\p{Lu}+,))${onePlace})?`, "uy")],
].map(([kind, part]) => [kind as Kind, part as RegExp]);

/** What stands between two parts, or after the last. */
const parting = new RegExp(
  `(?<dash>\\s*[.,:]?\\s*${dashes}\\s+)|(?<stop>\\s*[.:]\\s+)|(?<bar>\\s*\\|\\s*)|(?<comma>\\s*[,.·]\\s*)|(?=\\s?${slashed.replace("?<slashes>", "?:")})\\s*|(?<slash>\\s*/\\s*)|\\s+|(?=\\()`,
  "uy",
);
type Parting = "dash" | "stop" | "bar" | "comma" | "slash" | "space" | "none";

const partings = ["dash", "stop", "bar", "comma", "slash"] as const;

/** A sentence that begins with an article: what follows a city's name and a dash otherwise may be the other end of a road. */
const opensWithArticle = /^["'“«]?(?:(?:The|An?|El|L[aeo]s?|Una?|O|Os|A|As|Uma?|Une|Des)\s\p{Ll}|L['’]\p{Ll})/u;

/** Names that stand in capitals before a dash without being a place: "NATO – Russia Council". */
const notPlaces = new Set(
  (
    "NATO OTAN OPEC OPEP ASEAN MERCOSUR MERCOSUL UNASUR UNESCO UNICEF BRICS USSR URSS OSCE OPAQ FARC SENDERO IAEA " +
    "BREAKING UPDATE ANALYSIS EXCLUSIVE URGENT CORRECTED OPINION FACTBOX TIMELINE INTERVIEW URGENTE EXCLUSIVO ANÁLISIS ANALISIS ANÁLISE " +
    "ENTREVISTA OPINIÓN OPINIÃO ALERTA ENTRETIEN EXCLUSIF ANALYSE REPORTAGE ENQUÊTE НАТО ОПЕК СССР ЮНЕСКО ЮНИСЕФ БРИКС ОБСЕ " +
    "МАГАТЭ СРОЧНО МОЛНИЯ ЭКСКЛЮЗИВ АНАЛИЗ ИНТЕРВЬЮ МНЕНИЕ ОБНОВЛЕНО ВАЖНО"
  ).split(" "),
);

/** The parts read so far. */
interface Reading {
  readonly kinds: Kind[];
  place: string;
  /** Whether an agency and a dash stand before the place. */
  isPlaceApart: boolean;
  date: string;
  hasKnownAgency: boolean;
}

/**
 * The dateline with which a paragraph begins ("MOSCOW, May 7 (Agency) —", "(EFE) Lima, 26 oct. -", "Москва. 7 мая."), up to
 * the first word of the sentence. It states a publication date only when it has a year: the file's time or today's date
 * never completes it.
 */
export function readDateline(paragraph: string): StatedDate | null {
  const head = paragraph.slice(0, longest);
  if (!/^[\p{Lu}\d(/]/u.test(head) || beginsSentence.test(head) || !mayEnd.test(head)) return null;
  const reading: Reading = { kinds: [], place: "", isPlaceApart: false, date: "", hasKnownAgency: false };
  let at = 0;
  let length = 0;
  let before: Parting = "none";
  while (reading.kinds.length < mostParts) {
    const part = partAt(head, at, mayFollow("place", before, reading));
    if (part === null || !mayFollow(part.kind, before, reading)) break;
    const wasDateline = length > 0;
    note(reading, part, before);
    const gap = partingAt(head, at + part.text.length);
    if (gap.kind === "space" && part.kind === "date" && part.text.endsWith(".")) gap.kind = "stop";
    // after an end only another end goes on: a place there may already be the sentence
    const isEnd = ends(head, gap, reading);
    if (wasDateline && part.kind === "place" && gap.kind === "space") break;
    at = gap.end;
    before = gap.kind;
    if (isEnd) length = at;
    if (gap.kind === "none" || (gap.kind === "space" && part.kind === "place" && !/[(/]/.test(head.charAt(at)))) break;
  }
  if (length === 0) return null;
  length += reporter.exec(head.slice(length))?.[0].length ?? 0;
  const written = readDate(reading.date.replace(/(?:^|\s)(?:le|el)\s+/u, " ").trim(), "unknown");
  return { published: written === null ? null : publishedOn(written, "dateline"), length };
}

/** The dateline that a whole line is, with a date or an agency and nothing after it; null for any other line. */
export function readWholeDateline(line: string): StatedDate | null {
  if (line.length > 100) return null;
  const hasMore = /\d/.test(line) || knownAgency.test(line);
  const alone = hasMore ? readDateline(`${line} — X`) : null;
  return alone !== null && alone.length > line.length ? alone : null;
}

interface Found {
  readonly kind: Kind;
  readonly text: string;
  readonly name: string;
}

/** The part that stands there; places are looked for last, and only where one may stand. */
function partAt(head: string, at: number, mayBePlace: boolean): Found | null {
  const sign = head.charAt(at);
  const isOpening = sign === "(" || sign === "/";
  const hasFigure = /\d/.test(head.slice(at, at + longestDate));
  for (const [kind, part] of parts) {
    // what cannot be there is not looked for
    if ((kind === "bracketed") !== isOpening || ((kind === "date" || kind === "time") && !hasFigure)) continue;
    if (kind === "place" && !mayBePlace) continue;
    part.lastIndex = at;
    const found = part.exec(head);
    if (found !== null) return { kind, text: found[0], name: found.groups?.brackets ?? found[0] };
  }
  return null;
}

function partingAt(head: string, at: number): { kind: Parting; readonly end: number } {
  parting.lastIndex = at;
  const found = parting.exec(head);
  if (found === null) return { kind: "none", end: at };
  const kind = partings.find((name) => found.groups?.[name] !== undefined) ?? "space";
  return { kind, end: parting.lastIndex };
}

/** Whether a part belongs to the dateline whose parts were read: what follows a dash or a full stop may be the sentence. */
function mayFollow(kind: Kind, before: Parting, { kinds }: Reading): boolean {
  const isFirst = kinds.length === 0;
  if (isFirst) return kind !== "time";
  const has = (other: Kind) => kinds.includes(other);
  const hasAgency = has("agency") || has("bracketed");
  if (kind === "agency" || kind === "bracketed") return !hasAgency && (before !== "space" || kind === "bracketed");
  if (kind === "date") return !has("date") && before !== "space" && (before !== "dash" || has("place"));
  if (kind === "time") return has("date") && before !== "dash";
  const followsAgency = hasAgency && !has("place") && !has("date");
  if (followsAgency) return before !== "stop" && (before !== "space" || has("bracketed"));
  return before === "comma" || before === "bar" || before === "slash" ? !has("date") : false;
}

function note(reading: Reading, { kind, text, name }: Found, before: Parting): void {
  reading.kinds.push(kind);
  if (kind === "place" && reading.place === "") {
    reading.place = text;
    reading.isPlaceApart = before === "dash";
  }
  if (kind === "date") reading.date = text;
  if (kind === "agency" || (kind === "bracketed" && knownAgency.test(name))) reading.hasKnownAgency = true;
}

const knownAgency = new RegExp(`(?<!\\p{L})${agencyName}`, "u");

/**
 * Whether a dateline may end here: in a dash, or after a date or an agency in a full stop, before what begins as a sentence
 * does. A place alone is one only in capitals before a dash, or if it is a known city; an agency alone, and a city, only
 * where no second dash closes an insertion.
 */
function ends(head: string, gap: { readonly kind: Parting; readonly end: number }, reading: Reading): boolean {
  const { kinds, place, isPlaceApart, hasKnownAgency } = reading;
  const next = head.slice(gap.end, gap.end + 4);
  if (next === "" || /^["'“«(¿¡]*\p{Ll}/u.test(next)) return false;
  const has = (kind: Kind) => kinds.includes(kind);
  if (gap.kind === "space") {
    // "Quito, 26 oct (Prensa Latina) Los presidentes": the brackets are the end
    return kinds.at(-1) === "bracketed" && hasKnownAgency && has("place") && has("date") && !/^[\d(/]/.test(next);
  }
  const rest = head.slice(gap.end);
  if (gap.kind === "bar") {
    // between the names of a menu bars stand too, and no word in small letters
    const isWhole = kinds.length === 1 || has("date") || hasKnownAgency;
    return isWhole && isDatelineCity(place) && /\s\p{Ll}/u.test(rest) && !rest.includes("|");
  }
  if (gap.kind !== "dash" && gap.kind !== "stop") return false;
  if (!has("place")) {
    if (gap.kind !== "dash" || !hasKnownAgency) return false;
    if (has("date") || kinds[0] === "bracketed") return true;
    return !goesOnWithDash(rest);
  }
  const inCapitals = place === place.toUpperCase();
  const agencyFirst = kinds[0] === "agency" || kinds[0] === "bracketed";
  if (has("date")) return true;
  if (agencyFirst) return gap.kind === "dash" && (inCapitals || !isPlaceApart);
  if (hasKnownAgency) return true;
  if (gap.kind === "stop") return false;
  if (!inCapitals)
    return isDatelineCity(place) && kinds.length === 1 && opensWithArticle.test(rest) && !goesOnWithDash(rest);
  return has("bracketed") || ((place.length >= 4 || place === "RIO") && !notPlaces.has(place));
}

function goesOnWithDash(rest: string): boolean {
  return loneDash.test(rest.split(/[.!?]\s/u, 1)[0] ?? "");
}
