import type { PublishedBasis } from "../../core/dates.ts";
import type { PublishedDate } from "../article.ts";
import { exists } from "../dates/calendar.ts";
import { dayFirstDomains } from "../dates/date-words.ts";
import { type DateHabits, findDay } from "../dates/written-date.ts";
import type { PageBlock } from "./blocks.ts";
import type { Verdicts } from "./body.ts";
import {
  afterLabel,
  beforeLabel,
  isDateLine,
  isDayAlone,
  isParticular,
  longestDateLine,
  modified,
  published,
} from "./date-lines.ts";
import { type DatePlaces, datePlaces, isElsewhere } from "./date-places.ts";
import { nameOf, type Statements } from "./statements.ts";
import { textWithin } from "./tree.ts";

/** What in a page may say when the article was published: the lower the rank, the more it is to be believed. */
export interface DateCandidate {
  readonly basis: PublishedBasis;
  readonly rank: number;
  readonly date: string;
  readonly time: string | null;
  /** The moment in milliseconds where the zone is stated, and whether that zone is UTC. */
  readonly moment: number | null;
  readonly utc: boolean;
}

/** Where a page states its dates: its statements, its blocks, which of them is title and text, and its address. */
export interface DatedPage {
  readonly statements: Statements;
  readonly blocks: readonly PageBlock[];
  readonly title: number | null;
  readonly verdicts: Verdicts;
  readonly url: string | null;
}

/** When the article was published and last changed. */
export interface PageDates {
  readonly published: PublishedDate | null;
  readonly modified: PublishedDate | null;
}

/** Meta elements that name the day of publication and nothing else. */
const publishedMeta = (
  "article:published_time og:article:published_time article:published og:published_time og:published datepublished " +
  "date.published publisheddate published_date publish_date publish-date publication_date publicationdate pubdate " +
  "parsely-pub-date sailthru.date dc.date.issued dcterms.issued dc.date.published dcterms.created dc.date.created " +
  "dcterms.available cxenseparse:recs:publishtime cxenseparse:publishtime article.published vr:published_time rnews:datepublished " +
  "mediator_published_time analyticsattributes.articledate article_date_original originalpublicationdate bt:pubdate ptime " +
  "article:published-time shareaholic:article_published_time swiftype:published_at citation_publication_date citation_date " +
  "citation_online_date datecreated created article:create_at"
).split(" ");

/** Meta elements whose date may be that of publication. */
const looseMeta =
  "date dc.date dcterms.date dc:date article.date date_published artdate release_date displaydate eprints.date".split(
    " ",
  );

const modifiedMeta = (
  "article:modified_time og:article:modified_time og:updated_time article:updated_time datemodified date.modified lastmod last-modified " +
  "dcterms.modified dc.date.modified modified revised updated_time cxenseparse:recs:articlemodifiedtime last_updated_date updated"
).split(" ");

const hour = 3_600_000;
/** Finds when a page's article was published and changed, each with the basis that is most to be believed. */
export function datesOf(page: DatedPage, habits: DateHabits): PageDates {
  const places = datePlaces(page);
  const first = choose([
    ...linkedDates(page, habits),
    ...metaDates(page, habits),
    ...elementDates(page, places, habits),
    ...addressDates(page),
    ...visibleDates(page, places, habits),
  ]);
  const last = choose(changes(page, places, habits));
  if (first === null) return { published: last && statedBy(last), modified: null };
  const isLater = last !== null && stampOf(last) > stampOf(first);
  return { published: statedBy(first), modified: isLater ? statedBy(last) : null };
}

function stampOf({ date, time }: DateCandidate): string {
  return `${date} ${time ?? ""}`;
}

function statedBy({ date, time, basis }: DateCandidate): PublishedDate {
  return { date, time, precision: "day", basis };
}

/** The candidate of the lowest rank, in the page's own zone where another candidate gives the same moment in it. */
function choose(candidates: readonly DateCandidate[]): DateCandidate | null {
  const best = candidates.filter((one) => isSet(one, candidates)).sort((a, b) => a.rank - b.rank)[0];
  if (best === undefined) return null;
  if (!best.utc || best.moment === null) return best;
  const local = candidates.find(({ moment, utc }) => !utc && moment === best.moment);
  if (local !== undefined) return { ...best, date: local.date, time: local.time };
  const at = best.moment;
  const ownDay = candidates.find((other) => other.basis === "url" || (other.basis === "text" && other.rank < 8));
  const isOwn = ownDay !== undefined && ownDay.date !== best.date && isDayOf(at, ownDay.date);
  return isOwn ? { ...best, date: ownDay.date, time: ownDay.time } : best;
}

/** Days at which programs' calendars begin or end: a field with one of them was most likely never set. */
const placeholders = new Set(
  "1899-12-30 1899-12-31 1900-01-01 1904-01-01 1969-12-31 1970-01-01 1970-01-02 1980-01-01".split(" "),
);

/** Whether somebody set the field: a placeholder is a day only where the address or the page's words have it too. */
function isSet({ date, basis }: DateCandidate, candidates: readonly DateCandidate[]): boolean {
  if (!placeholders.has(date) || isWritten(basis)) return true;
  return candidates.some((other) => other.date === date && isWritten(other.basis));
}

function isWritten(basis: PublishedBasis): boolean {
  return basis === "url" || basis === "text";
}

/** Whether it is that day at a moment somewhere on earth. */
function isDayOf(moment: number, day: string): boolean {
  const start = Date.parse(`${day}T00:00:00Z`);
  return moment > start - 14 * hour && moment < start + 36 * hour;
}

/** What a page's language and country let expect of its dates in figures. */
export function habitsOf({ statements, url }: Pick<DatedPage, "statements" | "url">): DateHabits {
  const tag = (statements.language ?? "").toLowerCase();
  const language = tag.slice(0, 2);
  const domain = /^https?:\/\/[^/:?#]*\.([a-z]+)(?=[/:?#]|$)/i.exec(url ?? "")?.[1]?.toLowerCase() ?? "";
  if (language !== "" && language !== "en") return { language, order: "day-first" };
  if (tag === "en-us") return { language, order: "month-first" };
  const dayFirst =
    dayFirstDomains.has(domain) ||
    /^en-(?!us)[a-z]{2}/.test(tag) ||
    (language === "" && domain.length === 2 && domain !== "us");
  return { language, order: dayFirst ? "day-first" : "month-first" };
}

const moment =
  /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\s?(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?/i;

/** A candidate from a value that is meant for programs, null when it is no day. */
function fromValue(
  value: string | null | undefined,
  basis: PublishedBasis,
  rank: number,
  habits: DateHabits,
): DateCandidate | null {
  if (value === null || value === undefined || value === "") return null;
  const seconds = /^(\d{9,10})(?:\d{3})?$/.exec(value.trim());
  if (seconds !== null) return fromSeconds(Number(seconds[1]), basis, rank);
  const found = moment.exec(value);
  if (found === null) return fromText(value, basis, rank, habits);
  const [, year, month, day, hour, minute, zone] = found;
  if (!exists(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  const time =
    hour === undefined || Number(hour) > 23 || Number(minute) > 59 ? null : `${hour.padStart(2, "0")}:${minute}`;
  const offset = zone === undefined ? null : offsetOf(zone);
  const at = time === null || offset === null ? null : Date.parse(`${date}T${time}:00Z`) - offset * 60_000;
  return { basis, rank, date, time, moment: at, utc: offset === 0 };
}

function offsetOf(zone: string): number {
  const found = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (found === null) return 0;
  return (found[1] === "-" ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3] ?? 0));
}

function fromSeconds(seconds: number, basis: PublishedBasis, rank: number): DateCandidate {
  const iso = new Date(seconds * 1000).toISOString();
  return { basis, rank, date: iso.slice(0, 10), time: iso.slice(11, 16), moment: seconds * 1000, utc: true };
}

function fromText(text: string, basis: PublishedBasis, rank: number, habits: DateHabits): DateCandidate | null {
  const day = findDay(text, habits);
  return day === null ? null : { basis, rank, date: day.date, time: day.time, moment: null, utc: false };
}

function present(candidates: readonly (DateCandidate | null)[]): DateCandidate[] {
  return candidates.filter((candidate) => candidate !== null);
}

function linkedDates({ statements }: DatedPage, habits: DateHabits): DateCandidate[] {
  return present(
    statements.linked.things.map((thing) => {
      const isArticle = thing.types.some((type) => /Article$|Posting$|^Report$/.test(type));
      const isPage = thing.types.some((type) => /Page$/.test(type));
      return fromValue(thing.published, "json-ld", isArticle ? 1 : isPage ? 6 : 7, habits);
    }),
  );
}

function metaDates({ statements }: DatedPage, habits: DateHabits): DateCandidate[] {
  const from = (names: readonly string[], rank: number) =>
    names.flatMap((name) =>
      (statements.meta.get(name) ?? []).slice(0, 3).map((value) => fromValue(value, "meta", rank, habits)),
    );
  return present([...from(publishedMeta, 2), ...from(looseMeta, 8)]);
}

const modifiedName = /(?:^|[-_\s])(?:updated|update|modified|lastmod|edited|aktualisiert|actualizado|modifi)/i;
const publishedName =
  /(?:^|[-_\s])(?:published|publish|pubdate|pub-date|posted|date-published|datepublished|entry-date)/i;

/** Elements that are dates: those that say of themselves that they are the article's first, then those near the title. */
function elementDates(page: DatedPage, places: DatePlaces, habits: DateHabits): DateCandidate[] {
  const { statements, blocks, title } = page;
  const titleOrder = title === null ? null : (blocks[title]?.element.order ?? null);
  const candidates = statements.dates.flatMap((element) => {
    const { attributes } = element;
    const name = nameOf(attributes);
    const itemprop = attributes.itemprop ?? "";
    const isNamed = publishedName.test(name);
    if (/datemodified/i.test(itemprop) || (modifiedName.test(name) && !isNamed) || isElsewhere(element)) return [];
    const isFirst = /datepublished|datecreated/i.test(itemprop) || attributes.pubdate !== undefined;
    const isPlaced = isFirst || (isNamed ? places.isElementAbout(element) : places.isElementBesideTitle(element));
    if (!isPlaced) return [];
    const value =
      attributes.datetime ?? attributes.content ?? attributes["data-datetime"] ?? attributes["data-timestamp"] ?? null;
    const words = element.tag === "time" || value === null ? textWithin(element, 200) : "";
    const distance = titleOrder === null ? 500 : Math.abs(element.order - titleOrder);
    const rank = isFirst ? 3 : (isNamed ? 5 : element.tag === "time" ? 5.5 : 6.5) + Math.min(distance, 900) / 1000;
    if (
      words.length > longestDateLine ||
      (afterLabel(words, modified) !== null && afterLabel(words, published) === null)
    )
      return [];
    return [
      fromValue(value, "time-element", rank, habits) ??
        (words === "" ? null : fromText(words, "time-element", rank, habits)),
    ];
  });
  return present(candidates);
}

function addressDates({ url }: DatedPage): DateCandidate[] {
  const path = (url ?? "").replace(/^[a-z]+:\/\/[^/]*/i, "");
  const found =
    /(?:^|[/_.-])((?:19|20)\d{2})[/_.-](\d{1,2})[/_.-](\d{1,2})(?!\d)/.exec(path) ??
    /(?<!\d)(20\d{2})([01]\d)([0-3]\d)(?!\d)/.exec(path) ??
    /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})\//i.exec(path);
  if (found === null) return [];
  const [, year = "", written = "", day = ""] = found;
  const month = /^\d/.test(written)
    ? Number(written)
    : "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(written.toLowerCase()) / 3 + 1;
  if (!exists(Number(year), month, Number(day))) return [];
  const date = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return [{ basis: "url", rank: 4, date, time: null, moment: null, utc: false }];
}

/** Dates in the words of the page: behind a label about the article, without one beside the title, alone at the text's end. */
function visibleDates({ blocks, title }: DatedPage, places: DatePlaces, habits: DateHabits): DateCandidate[] {
  const candidates: (DateCandidate | null)[] = [];
  for (const block of blocks) {
    const { id, text, hidden, element } = block;
    if (hidden || text.length > longestDateLine || !/\p{Nd}/u.test(text)) continue;
    const distance = Math.min(title === null ? id : id < title ? (title - id) * 2 : id - title, 900) / 1000;
    const labelled = places.isAbout(block) ? afterLabel(text, published) : null;
    if (labelled !== null) candidates.push(fromText(labelled, "text", 4.5 + distance, habits));
    else {
      const first = beforeLabel(text, modified);
      const isHeading = /^h[1-6]$/.test(element.tag);
      if (places.isBesideTitle(block) && (isHeading ? isDateLine(first, habits) : isParticular(first, habits)))
        candidates.push(fromText(first, "text", 7 + distance, habits));
      else if (places.isAtEnd(block) && isDayAlone(text, habits))
        candidates.push(fromText(text, "text", atEndRank, habits));
    }
  }
  return present(candidates);
}

/** What a date alone below the text is worth: less than one beside the title. */
const atEndRank = 7.95;

function changes({ statements, blocks }: DatedPage, places: DatePlaces, habits: DateHabits): DateCandidate[] {
  const linked = statements.linked.things.flatMap((thing) => [
    fromValue(thing.latest, "json-ld", 0, habits),
    fromValue(thing.modified, "json-ld", 1, habits),
  ]);
  const metas = modifiedMeta.flatMap((name) =>
    (statements.meta.get(name) ?? []).slice(0, 1).map((value) => fromValue(value, "meta", 2, habits)),
  );
  const elements = statements.dates
    .filter(
      ({ attributes }) => /datemodified/i.test(attributes.itemprop ?? "") || modifiedName.test(nameOf(attributes)),
    )
    .filter(places.isElementAbout)
    .map((element) =>
      fromValue(
        element.attributes.datetime ?? element.attributes.content ?? textWithin(element, 200),
        "time-element",
        3,
        habits,
      ),
    );
  const visible = blocks
    .filter((block) => block.text.length <= longestDateLine && places.isAbout(block))
    .map(({ text }) => fromText(afterLabel(text, modified) ?? "", "text", 4, habits));
  return present([...linked, ...metas, ...elements, ...visible]);
}
