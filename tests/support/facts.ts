import { sha256, uuidOf } from "../../src/core/ids.ts";
import { articleCoded } from "../../src/log/entries/article-coded.ts";
import { articleRead } from "../../src/log/entries/article-read.ts";
import { articleReceived } from "../../src/log/entries/article-received.ts";
import { articleRecorded } from "../../src/log/entries/article-recorded.ts";
import { articleRefused } from "../../src/log/entries/article-refused.ts";
import { articleReplaced } from "../../src/log/entries/article-replaced.ts";
import { articleRetried } from "../../src/log/entries/article-retried.ts";
import { articleStalled } from "../../src/log/entries/article-stalled.ts";
import { articleUncoded } from "../../src/log/entries/article-uncoded.ts";
import { articleWithdrawn } from "../../src/log/entries/article-withdrawn.ts";
import type { NewEntry } from "../../src/log/entries/define.ts";
import { eventMerged } from "../../src/log/entries/event-merged.ts";
import { eventRecorded } from "../../src/log/entries/event-recorded.ts";
import { eventReported } from "../../src/log/entries/event-reported.ts";
import { eventUnreported } from "../../src/log/entries/event-unreported.ts";
import { eventWithdrawn } from "../../src/log/entries/event-withdrawn.ts";
import { intakeOpened } from "../../src/log/entries/intake-opened.ts";
import { intakeRefused } from "../../src/log/entries/intake-refused.ts";
import type { EventState, LoggedMention } from "../../src/log/entries/shapes.ts";

/* Log entries for tests, said in a word each. Names of articles, mentions and events stand for ids computed from them. */

/** A row that must be in store.texts before the entry is appended. */
export interface TextToStore {
  readonly article: string;
  readonly textHash: string;
  readonly title: string | null;
  readonly body: string;
}

/** A row that must be in store.files before the entry is appended. */
export interface FileToStore {
  readonly file: string;
  readonly path: string;
  readonly article: string | null;
}

/** An entry, what must be in the store when it is appended, or both. */
export interface Fact {
  readonly entry?: NewEntry;
  readonly text?: TextToStore;
  readonly file?: FileToStore;
}

export const articleId = (name: string): string => sha256(`article ${name}`);
export const mentionId = (name: string): string => uuidOf("mention", name);
export const eventId = (name: string): string => uuidOf("event", name);
export const fileId = (path: string): string => sha256(path);
const textHash = (body: string): string => sha256(body);

export function received(name: string, path: string | null = `inbox/${name}.txt`): Fact {
  const article = articleId(name);
  const file = path === null ? null : fileId(path);
  const entry = articleReceived.of({
    article,
    file,
    origin: path === null ? "stdin" : "watch",
    fileTime: null,
    size: 400,
  });
  return path === null ? { entry } : { entry, file: { file: fileId(path), path, article } };
}

export function read(
  name: string,
  body: string,
  { title = `On ${name}`, date = "2025-05-08", stored = true } = {},
): Fact {
  const article = articleId(name);
  const entry = articleRead.of({
    article,
    textHash: textHash(body),
    format: "txt",
    charset: "utf-8",
    language: { code: "eng", confidence: 1, script: "Latn" },
    published: date === "" ? null : { date, time: null, precision: "day", basis: "header" },
    characters: body.length,
    modified: null,
    passages: [],
    decoding: { undecodable: 0, mended: false },
    recognition: null,
    cut: [],
  });
  return stored ? { entry, text: { article, textHash: textHash(body), title, body } } : { entry };
}

export function coded(name: string, body: string, mentions: readonly LoggedMention[]): Fact {
  const data = { article: articleId(name), textHash: textHash(body), language: "eng", unresolved: [] };
  return { entry: articleCoded.of({ ...data, release: { number: 1, hash: "test" }, mentions: [...mentions] }) };
}

export const uncoded = (name: string, language = "swe"): Fact => ({
  entry: articleUncoded.of({ article: articleId(name), language }),
});
export const counted = (name: string, mentions: number): Fact => ({
  entry: articleRecorded.of({ article: articleId(name), mentions }),
});
export const refused = (name: string): Fact => ({
  entry: articleRefused.of({
    article: articleId(name),
    stage: "read",
    code: "no-body-text",
    detail: "expected a body",
  }),
});
export const stalled = (name: string): Fact => ({
  entry: articleStalled.of({ article: articleId(name), stage: "code", attempts: 3 }),
});
export const retried = (name: string, stage: "read" | "code" | "record", after: "stalled" | "refused"): Fact => ({
  entry: articleRetried.of({ article: articleId(name), stage, after }),
});
export const replaced = (name: string, by: string, path = `inbox/${name}.txt`): Fact => ({
  entry: articleReplaced.of({ article: articleId(name), by: articleId(by), file: fileId(path) }),
});
export const withdrawn = (name: string): Fact => ({ entry: articleWithdrawn.of({ article: articleId(name) }) });
export const unreadable = (path: string): Fact => ({
  entry: intakeRefused.of({ file: fileId(path), origin: "watch", code: "unreadable", detail: "permission denied" }),
  file: { file: fileId(path), path, article: null },
});

export const opened = (path: string): Fact => ({
  entry: intakeOpened.of({ file: fileId(path), origin: "watch" }),
});

/** What a mention says and where: its actors as `{ code: words }`, found in the sentence, and the sentence in the body. */
export interface Telling {
  readonly body: string;
  readonly sentence: string;
  readonly source?: Readonly<Record<string, string>>;
  readonly target?: Readonly<Record<string, string>>;
  readonly trigger: string;
}

/** A mention of the kind of `act`, with spans where its words stand. */
export function mention(
  name: string,
  act: Act,
  { body, sentence, source = {}, target = {}, trigger }: Telling,
): LoggedMention {
  const start = body.indexOf(sentence);
  const spanOf = (words: string) => {
    const at = body.indexOf(words, start);
    return { start: at, end: at + words.length };
  };
  const actors = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([code, words]) => ({ code, person: false, ...spanOf(words) }));
  const { of: _, reports: __, ...columns } = stateOf(act);
  return {
    ...columns,
    id: mentionId(name),
    source: actors(source),
    target: actors(target),
    attributed: [],
    open: null,
    trigger: spanOf(trigger),
    evidence: { start, end: start + sentence.length },
    why: ["rule:test"],
  };
}

/** An event's state in a few words; what is left out is plain. `date` may be exact to the month (`2025-05`) or year. */
export interface Act {
  readonly of?: string;
  readonly source?: readonly string[];
  readonly target?: readonly string[];
  readonly plover?: string;
  readonly content?: EventState["content"];
  readonly quad?: EventState["quad"];
  readonly goldstein?: number;
  readonly symmetric?: boolean;
  readonly status?: EventState["status"];
  readonly date?: string | null;
  readonly week?: boolean;
  readonly reports?: number;
}

export function stateOf(act: Act): EventState {
  return {
    of: mentionId(act.of ?? "m1"),
    plover: act.plover ?? "CONSULT",
    mode: null,
    context: ["diplomatic"],
    content: act.content ?? null,
    cameo: "040",
    quad: act.quad ?? 1,
    goldstein: act.goldstein ?? 1,
    source: [...(act.source ?? ["RUS"])],
    target: [...(act.target ?? (act.symmetric ? [] : ["VEN"]))],
    symmetric: act.symmetric ?? false,
    status: act.status ?? "occurred",
    date: dateOf(act.date ?? null, act.week ?? false),
    place: null,
    figures: {},
    confidence: 0.8,
    reports: act.reports ?? 1,
  };
}

function dateOf(date: string | null, week: boolean): EventState["date"] {
  if (date === null) return null;
  const precision = week ? "week" : (["year", "month", "day"] as const)[date.split("-").length - 1];
  return { date: `${date}-01-01`.slice(0, 10), precision: precision ?? "day", basis: "explicit" };
}

/** The state of event `as` (e1) after mention `by` (m1, or the one that stands for it) of article `in` (a1). */
export interface Report extends Act {
  readonly as?: string;
  readonly in?: string;
  readonly by?: string;
}

const about = (report: Report) => ({
  event: eventId(report.as ?? "e1"),
  mention: mentionId(report.by ?? report.of ?? "m1"),
  article: articleId(report.in ?? "a1"),
  reason: "test",
  state: stateOf(report),
});
export const recorded = (report: Report): Fact => ({ entry: eventRecorded.of(about(report)) });
export const reported = (report: Report): Fact => ({ entry: eventReported.of(about(report)) });
export const unreported = (report: Report): Fact => ({ entry: eventUnreported.of(about(report)) });
export const merged = (event: string, into: string): Fact => ({
  entry: eventMerged.of({ event: eventId(event), into: eventId(into), reason: "test" }),
});
export const eventGone = (event: string): Fact => ({
  entry: eventWithdrawn.of({ event: eventId(event), reason: "test" }),
});
