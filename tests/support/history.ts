import { type Kysely, sql } from "kysely";
import { sha256, uuidOf } from "../../src/core/ids.ts";
import { type Access, database, openPool } from "../../src/db/pool.ts";
import { append } from "../../src/log/append.ts";
import { articleCoded } from "../../src/log/entries/article-coded.ts";
import { articleRead } from "../../src/log/entries/article-read.ts";
import { articleReceived } from "../../src/log/entries/article-received.ts";
import { articleRecorded } from "../../src/log/entries/article-recorded.ts";
import { articleRefused } from "../../src/log/entries/article-refused.ts";
import { articleUncoded } from "../../src/log/entries/article-uncoded.ts";
import type { NewEntry } from "../../src/log/entries/define.ts";
import { eventRecorded } from "../../src/log/entries/event-recorded.ts";
import { eventReported } from "../../src/log/entries/event-reported.ts";
import { intakeRefused } from "../../src/log/entries/intake-refused.ts";
import type { EventState, LoggedMention } from "../../src/log/entries/shapes.ts";
import { prepareProjections } from "../../src/projections/catch-up.ts";
import { projections } from "../../src/projections/index.ts";
import { catchUp } from "../../src/projections/step.ts";
import type { Recognition } from "../../src/reading/article.ts";

/** An article that is only words: everything else about it is made up from them. */
interface Source {
  readonly path: string;
  readonly title: string;
  readonly language: string;
  readonly published: string;
  readonly body: string;
  /** How its words were made out, where it came as a scan. */
  readonly recognition?: Recognition;
}

/** Two articles that report one treaty, and one whose author is no friend of whoever reads it. */
export const sources = {
  treaty: {
    path: "/inbox/1984-11-30 treaty.txt",
    title: "Argentina and Chile sign treaty of peace and friendship",
    language: "eng",
    published: "1984-11-30",
    body: `After six years of papal mediation, the dispute over the Beagle Channel is over. Argentina and Chile signed a treaty of peace and friendship in the Vatican on Thursday. It leaves Picton, Lennox and Nueva to Chile.

Both governments plan to meet in the Vatican in May 1985 to exchange the instruments of ratification.`,
  },
  second: {
    path: "/inbox/1984-12-01 beagle.txt",
    title: "Treaty ends Beagle dispute",
    language: "eng",
    published: "1984-12-01",
    body: "The foreign ministers of Argentina and Chile signed the treaty on 29 November 1984. Argentine voters had backed it four days earlier.",
    recognition: { program: "tesseract 5", language: "eng", pages: 2, confidence: 0.9 },
  },
  hostile: {
    path: `/inbox/<img src=x onerror="fetch('http:\u002f/outside.example/')">\u202etxt.exe`,
    title: `</title><script>document.title = "taken"</script>`,
    language: "eng",
    published: "1978-01-26",
    body: `<svg onload="document.title='taken'"><style>main{display:none}</style> Argentina <b onclick="alert(1)">rejected</b> \u202ethe award\u202c of the arbitrators on 25 January 1978, to the dismay of Chile. <a href="javascript:alert(1)">more</a> <img src="http://outside.example/pixel">`,
  },
  german: {
    path: "/inbox/vertrag.txt",
    title: "Vertrag über den Beagle-Kanal",
    language: "deu",
    published: "1984-11-30",
    body: "Argentinien und Chile unterzeichneten am Donnerstag im Vatikan einen Friedensvertrag.",
  },
} as const satisfies Record<string, Source>;

/** An article that runs from right to left and tells of another dyad; `recordArabic` records it. */
export const arabic = {
  path: "/inbox/معاهدة.txt",
  title: "مصر وإسرائيل توقعان معاهدة السلام",
  language: "ara",
  published: "1979-03-27",
  body: "NATO تابعت الحدث. وقّعت مصر وإسرائيل معاهدة السلام في واشنطن يوم الاثنين. ورحبت الأمم المتحدة بالاتفاق.",
} as const satisfies Source;

/** The id of one of the articles. */
export function articleOf(source: Source): string {
  return sha256(source.body);
}

/** The id of the event that both articles on the treaty report. */
export const treatyEvent = uuidOf("event", "treaty");

/** Records a small history of Argentina and Chile through the log and projects it; returns the last position. */
export async function recordHistory(access: Access): Promise<number> {
  const writer = openPool(access, "entente_writer", 2);
  const projector = openPool(access, "entente_projector", 2);
  try {
    await write(database(writer));
    return await project(database(projector));
  } finally {
    await writer.end();
    await projector.end();
  }
}

/** Records an Arabic article on Egypt and Israel besides, and projects it. */
export async function recordArabic(access: Access): Promise<void> {
  const [writer, projector] = [openPool(access, "entente_writer", 2), openPool(access, "entente_projector", 2)];
  const signed = actOf(arabic, {
    sentence: "وقّعت مصر وإسرائيل معاهدة السلام في واشنطن يوم الاثنين.",
    trigger: "وقّعت",
    date: { date: "1979-03-26", precision: "day", basis: "relative" },
    act: {
      confidence: 0.45,
      source: [
        { ...spanOf(arabic, "مصر"), code: "EGY", person: false },
        { ...spanOf(arabic, "إسرائيل"), code: "ISR", person: false },
      ],
    },
  });
  try {
    const db = database<unknown>(writer);
    await add(db, "read arabic", [articleReceivedOf(arabic), articleReadOf(arabic)], arabic);
    await add(db, "arabic", [
      coded(arabic, [signed]),
      recorded(uuidOf("event", "arabic"), arabic, signed, 1),
      articleRecorded.of({ article: articleOf(arabic), mentions: 1 }),
    ]);
    await project(database(projector));
  } finally {
    await writer.end();
    await projector.end();
  }
}

/** Brings all projections up to the horizon; returns it. */
export async function project(db: Kysely<unknown>): Promise<number> {
  await prepareProjections(db);
  let reached = 0;
  for (const projection of projections) {
    for (;;) {
      const { position, horizon } = await catchUp(db, projection, { limit: 1000 });
      reached = position;
      if (position >= horizon) break;
    }
  }
  return reached;
}

async function write(db: Kysely<unknown>): Promise<void> {
  const { treaty, second, hostile, german } = sources;
  const signed = actOf(treaty, {
    sentence: "Argentina and Chile signed a treaty of peace and friendship in the Vatican on Thursday.",
    trigger: "signed",
    date: { date: "1984-11-29", precision: "day", basis: "relative" },
  });
  const again = actOf(second, {
    sentence: "The foreign ministers of Argentina and Chile signed the treaty on 29 November 1984.",
    trigger: "signed",
    date: { date: "1984-11-29", precision: "day", basis: "explicit" },
  });
  const planned = actOf(treaty, {
    sentence: "Both governments plan to meet in the Vatican in May 1985 to exchange the instruments of ratification.",
    trigger: "plan to meet",
    date: { date: "1985-05-01", precision: "month", basis: "explicit" },
    act: {
      status: "planned",
      content: { plover: "CONSULT", mode: "visit" },
      source: [
        { ...spanOf(treaty, "Both governments"), code: "ARGGOV", person: false },
        { ...spanOf(treaty, "Both governments"), code: "CHLGOV", person: false },
      ],
    },
  });
  const rejected = actOf(hostile, {
    sentence: hostile.body.slice(0, hostile.body.indexOf(" <a href")),
    trigger: "rejected",
    date: { date: "1978-01-25", precision: "day", basis: "explicit" },
    act: {
      plover: "REJECT",
      quad: 3,
      goldstein: -2,
      cameo: "120",
      symmetric: false,
      source: [{ ...spanOf(hostile, `Argentina <b onclick="alert(1)">`), code: "ARGGOV", person: false }],
      target: [{ ...spanOf(hostile, "Chile"), code: "CHL", person: false }],
    },
  });

  for (const source of [treaty, second, hostile, german]) {
    await add(db, `read ${source.path}`, [articleReceivedOf(source), articleReadOf(source)], source);
  }
  await add(db, "code", [coded(treaty, [signed, planned]), coded(second, [again]), coded(hostile, [rejected])]);
  await add(db, "uncoded", [articleUncoded.of({ article: articleOf(german), language: "deu" })]);
  await add(db, "record", [
    recorded(treatyEvent, treaty, signed, 1),
    recorded(uuidOf("event", "meeting"), treaty, planned, 1),
    articleRecorded.of({ article: articleOf(treaty), mentions: 2 }),
    eventReported.of({ ...eventDataOf(treatyEvent, second, again, 2), state: stateOf(signed, 2) }),
    articleRecorded.of({ article: articleOf(second), mentions: 1 }),
    recorded(uuidOf("event", "award"), hostile, rejected, 1),
    articleRecorded.of({ article: articleOf(hostile), mentions: 1 }),
  ]);
  const short = "too short to be an article";
  await keepPath(db, "/inbox/short.txt");
  await keepPath(db, "/inbox/empty.txt");
  await add(db, "refused", [
    articleReceived.of({
      article: sha256(short),
      file: sha256("/inbox/short.txt"),
      origin: "watch",
      fileTime: null,
      size: short.length,
    }),
    articleRefused.of({
      article: sha256(short),
      stage: "read",
      code: "no-body-text",
      detail: "a .txt article needs a title line and a body; one line came",
    }),
    intakeRefused.of({ file: sha256("/inbox/empty.txt"), origin: "watch", code: "empty", detail: "0 bytes came" }),
  ]);
}

async function add(db: Kysely<unknown>, key: string, entries: NewEntry[], source?: Source): Promise<void> {
  await db.transaction().execute(async (tx) => {
    if (source) await keepWords(tx, source);
    await append(tx, { key, entries, meta: {} });
  });
}

async function keepWords(db: Kysely<unknown>, source: Source): Promise<void> {
  const article = articleOf(source);
  await sql`insert into store.articles (article, size) values (${article}, ${source.body.length})`.execute(db);
  await sql`
    insert into store.texts (article, text_hash, title, byline, body, source)
    values (${article}, ${sha256(source.body)}, ${source.title}, '{}', ${source.body}, ${wholeOf(source)})
  `.execute(db);
  await sql`
    insert into store.originals (article, encoding, bytes) values (${article}, 'identity', ${Buffer.from(wholeOf(source))})
  `.execute(db);
  await keepPath(db, source.path, article);
}

async function keepPath(db: Kysely<unknown>, path: string, article: string | null = null): Promise<void> {
  await sql`
    insert into store.files (file, path, article, size, modified) values (${sha256(path)}, ${path}, ${article}, 1, 0)
  `.execute(db);
}

function articleReceivedOf(source: Source): NewEntry {
  const { length } = source.body;
  const file = sha256(source.path);
  return articleReceived.of({ article: articleOf(source), file, origin: "watch", fileTime: null, size: length });
}

/** What an article was read from: its title and its body. */
export function wholeOf({ title, body }: Source): string {
  return `${title}\n\n${body}`;
}

function articleReadOf(source: Source): NewEntry {
  return articleRead.of({
    article: articleOf(source),
    textHash: sha256(source.body),
    format: "txt",
    charset: "utf-8",
    language: { code: source.language, confidence: 1, script: "Latn" },
    published: { date: source.published, time: null, precision: "day", basis: "header" },
    characters: source.body.length,
    modified: null,
    passages: [],
    decoding: { undecodable: 0, mended: false },
    recognition: source.recognition ?? null,
    cut: [{ start: 0, end: source.title.length, rule: "title" }],
  });
}

function coded(source: Source, mentions: LoggedMention[]): NewEntry {
  return articleCoded.of({
    article: articleOf(source),
    textHash: sha256(source.body),
    language: source.language,
    release: { number: 1, hash: "test" },
    mentions,
    unresolved: [],
  });
}

function recorded(event: string, source: Source, mention: LoggedMention, reports: number): NewEntry {
  return eventRecorded.of(eventDataOf(event, source, mention, reports));
}

function eventDataOf(event: string, source: Source, mention: LoggedMention, reports: number) {
  const article = articleOf(source);
  return { event, mention: mention.id, article, reason: "test", state: stateOf(mention, reports) };
}

function stateOf(mention: LoggedMention, reports: number): EventState {
  const { id, attributed, open, trigger, evidence, why, ...act } = mention;
  const codes = (actors: LoggedMention["source"]) => actors.map(({ code }) => code);
  return { ...act, of: id, source: codes(act.source), target: codes(act.target), reports };
}

function actOf(
  source: Source,
  {
    sentence,
    trigger,
    date,
    act = {},
  }: { sentence: string; trigger: string; date: LoggedMention["date"]; act?: Partial<LoggedMention> },
): LoggedMention {
  return {
    id: uuidOf(articleOf(source), sentence),
    plover: "AGREE",
    mode: null,
    context: ["diplomatic"],
    content: null,
    cameo: "057",
    quad: 1,
    goldstein: 2.5,
    source: (act.source ? [] : ["Argentina", "Chile"]).map((name) => ({
      ...spanOf(source, name),
      code: name === "Chile" ? "CHLGOV" : "ARGGOV",
      person: false,
    })),
    target: [],
    symmetric: true,
    status: "occurred",
    attributed: [],
    date,
    open: null,
    place: null,
    figures: {},
    confidence: 0.9,
    trigger: spanOf(source, trigger),
    evidence: spanOf(source, sentence),
    why: [`frame ${trigger}`],
    ...act,
  };
}

function spanOf({ body }: Source, words: string): { start: number; end: number } {
  const start = body.indexOf(words);
  if (start < 0) throw new Error(`the text does not say: ${words}`);
  return { start, end: start + words.length };
}
