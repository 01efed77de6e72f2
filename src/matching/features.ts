import { type DatedBy, type EventDateBasis, isoDay, weekdayOf } from "../core/dates.ts";
import type { LoggedMention } from "../log/entries/shapes.ts";
import { hash32 } from "./hash.ts";
import { storyBands, storySketch, wordHashes } from "./story.ts";

/** An actor as matching sees it: its code and the hash of the surname, where the text names a person. */
export interface Participant {
  readonly code: string;
  readonly person: number | null;
}

/**
 * A mention as it is compared with others and combined with them: codes, dates and hashes, never a word or a name. Plain
 * JSON, so that what comes back from the database equals what was put there.
 */
export interface MatchMention {
  readonly id: string;
  readonly article: string;
  /** All countries and organisations of both sides, sorted and joined: what recording locks. */
  readonly block: string;
  /** Block, type and kind of status: only mentions of one lane can be the same event. */
  readonly lane: string;
  readonly source: readonly Participant[];
  readonly target: readonly Participant[];
  readonly symmetric: boolean;
  readonly plover: string;
  readonly mode: string | null;
  readonly content: LoggedMention["content"];
  readonly status: LoggedMention["status"];
  readonly date: DatedBy<EventDateBasis> | null;
  readonly open: LoggedMention["open"];
  readonly context: readonly string[];
  readonly cameo: string;
  readonly quad: LoggedMention["quad"];
  readonly goldstein: number;
  readonly place: string | null;
  readonly figures: Readonly<Record<string, number>>;
  readonly confidence: number;
  /** Content words of the sentence without the actors', hashed and sorted. */
  readonly words: readonly number[];
  /** The article's story, the same for all its mentions. */
  readonly story: readonly number[];
  /** Hashes by which an index finds whom to compare with: a pair that has none in common is never compared across days. */
  readonly keys: readonly number[];
  /** Those of the keys that can say by themselves that two mentions are the same; the others need alike stories. */
  readonly ties: readonly number[];
}

/** What is compared of a mention. Blocking is exact: other participants, even one more, are another event. */
export function features(mention: LoggedMention, { article, text }: { article: string; text: string }): MatchMention {
  const { id, plover, mode, content, status, date, open, symmetric, evidence } = mention;
  const source = mention.source.map((actor) => participant(actor, text));
  const target = mention.target.map((actor) => participant(actor, text));
  const parties = [...new Set([...source, ...target].map(({ code }) => partyOf(code)))].sort();
  const block = parties.length > 0 ? parties.join("+") : "nobody";
  // mentions that name nobody have nothing that could make them the same
  const lane = [block, plover, statusKind(status), ...(parties.length > 0 ? [] : [id])].join("/");
  const actors = [...mention.source, ...mention.target, ...mention.attributed];
  const words = wordHashes(without(text, evidence, actors));
  const story = sketchOf(text);
  return {
    id,
    article,
    block,
    lane,
    source,
    target,
    symmetric,
    plover,
    mode,
    content,
    status,
    date,
    open,
    context: mention.context,
    cameo: mention.cameo,
    quad: mention.quad,
    goldstein: mention.goldstein,
    place: mention.place,
    figures: mention.figures,
    confidence: mention.confidence,
    words,
    story,
    ...keysOf({ lane, article, story, date, open, words, persons: personsOf([...source, ...target]) }),
  };
}

const organisation = /^(?:IGO|IMG|INT|MNC|NGM|NGO|UIS|---)/;

/** What exact copies' mentions of one lane have in common among their keys: a text too short to be told by is none but its own. */
export function copyKey({ lane, article, story }: Pick<MatchMention, "lane" | "article" | "story">): number {
  return story.length > 0 ? hash32(lane, "copy", ...story) : hash32(lane, "article", article);
}

/** The country or organisation that an actor belongs to: the unit of blocking. */
export function partyOf(code: string): string {
  return organisation.test(code) ? code : code.slice(0, 3);
}

/** The hashes of all persons named, sorted. */
export function personsOf(participants: readonly Participant[]): number[] {
  return sorted(participants.flatMap(({ person }) => person ?? []));
}

function statusKind(status: LoggedMention["status"]): string {
  return status === "occurred" || status === "ongoing" ? "real" : status;
}

// pronouns that can begin a sentence and so be written like a name
const pronouns = new Set("he she they it his her their el ella ellos il elle ils ele ela eles он она они".split(" "));

function participant({ code, person, start, end }: LoggedMention["source"][number], text: string): Participant {
  return { code, person: person ? surnameOf(text.slice(start, end)) : null };
}

/** The hash of the last word that is written like a name, without diacritics and case; null for a pronoun. */
function surnameOf(name: string): number | null {
  const words = name.replace(/['’]s?(?!\p{L})/gu, "").match(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu) ?? [];
  const surname = words.findLast((word) => !/^\p{Ll}/u.test(word));
  const plain = surname
    ?.normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return plain === undefined || pronouns.has(plain) ? null : hash32("person", plain);
}

function without(text: string, evidence: { start: number; end: number }, spans: LoggedMention["source"]): string {
  let rest = text.slice(evidence.start, evidence.end);
  for (const { start, end } of spans) {
    const from = Math.max(0, start - evidence.start);
    const to = Math.min(rest.length, end - evidence.start);
    // blanks of the same length keep the other spans in place
    if (from < to) rest = rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to);
  }
  return rest;
}

// an article's mentions come one after the other: its text is looked through once
let latest = { text: "", sketch: storySketch("") };

function sketchOf(text: string): readonly number[] {
  if (latest.text !== text) latest = { text, sketch: storySketch(text) };
  return latest.sketch;
}

/**
 * The keys of a mention: its article, what that is a copy of, the bands of its sentence, and the persons it names together with each stretch of time
 * that its date lies in or that a vaguer date would name. Within a week or month one person is enough, and a tie; what is known
 * by year, month, day or weekday alone needs two.
 */
function keysOf(of: {
  lane: string;
  article: string;
  story: readonly number[];
  date: MatchMention["date"];
  open: MatchMention["open"];
  words: readonly number[];
  persons: readonly number[];
}): { keys: number[]; ties: number[] } {
  const { lane, article, date, open, words, persons } = of;
  const few = persons.slice(0, 4);
  const pairs = few.flatMap((one, at) => few.slice(at + 1).map((other) => `${one}+${other}`));
  const ties = [hash32(lane, "article", article), copyKey(of)];
  const keys = storyBands(words).map((band) => hash32(lane, band));
  for (const stretch of stretchesOf(date, open)) {
    const isNarrow = stretch.startsWith("week") || stretch.startsWith("month");
    if (isNarrow) ties.push(...few.map((who) => hash32(lane, stretch, who)));
    else keys.push(...pairs.map((who) => hash32(lane, stretch, who)));
  }
  return { keys: sorted([...ties, ...keys]), ties: sorted(ties) };
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function stretchesOf(date: MatchMention["date"], open: MatchMention["open"]): string[] {
  if (!date) return open ? [openStretch(open)] : [];
  if (date.precision !== "day") return [`${date.precision} ${date.date}`];
  const day = date.date;
  const numbers = { weekday: weekdayOf(day), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
  const opens = [
    { weekday: numbers.weekday },
    { month: numbers.month },
    { day: numbers.day },
    { month: numbers.month, day: numbers.day },
  ];
  return [
    `week ${weekOf(day)}`,
    `month ${day.slice(0, 7)}-01`,
    `year ${day.slice(0, 4)}-01-01`,
    ...opens.map(openStretch),
  ];
}

function openStretch({ weekday, month, day }: NonNullable<MatchMention["open"]>): string {
  // a weekday beside a day of the month narrows what the latter finds
  return month || day ? `open -${month ?? ""}-${day ?? ""}` : `open ${weekday ?? ""}`;
}

/** The Monday of a day's week. */
function weekOf(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - weekdayOf(day) + 1);
  return isoDay(moment);
}
