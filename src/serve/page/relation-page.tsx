import type { JSX } from "preact";
import type { EventAnswer } from "../../projections/events/queries.ts";
import type { Inexact } from "../../projections/relations/queries.ts";
import type { SourceText } from "../texts.ts";
import { Chart, ChartTable } from "./chart.tsx";
import { type Column, conflict, cooperation, type Kind } from "./columns.ts";
import { EventList } from "./events.tsx";
import { labelOf } from "./names.ts";
import { type Step, sayPeriod } from "./periods.ts";
import { count, listed } from "./phrases.ts";

/** What stands in the form, as it was typed: the page's whole state. */
export interface Asked {
  readonly a: string;
  readonly b: string;
  readonly from: string;
  readonly to: string;
  readonly by: Step | "";
}

/** Everything that the page about two actors shows. */
export interface RelationView {
  readonly asked: Asked;
  /** Codes of the two actors; null when none was named or none is known by that name. */
  readonly a: string | null;
  readonly b: string | null;
  readonly notices: readonly string[];
  /** Codes that can be chosen from. */
  readonly actors: readonly string[];
  /** Pairs of codes with the most events. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly columns: readonly Column[];
  /** Events that no column holds, since their date is unknown or not exact enough; null where there is no chart. */
  readonly inexact: Inexact | null;
  readonly events: readonly EventAnswer[];
  readonly texts: ReadonlyMap<string, SourceText>;
  /** Address of the page with the events before these. */
  readonly earlier: string | null;
  /** Set when the log holds no article: the folder to drop some in, where there is one. */
  readonly empty: { readonly inbox: string | null } | null;
}

/** The analyst's page: two actors, their relation over time, its events, and the sentences behind each. */
export function RelationPage({ view }: { view: RelationView }): JSX.Element {
  const { a, b, empty } = view;
  return (
    <>
      <Question view={view} />
      {view.notices.map((notice) => (
        <p key={notice} class="notice" role="status">
          {notice}
        </p>
      ))}
      {empty ? (
        <Empty inbox={empty.inbox} />
      ) : (
        <>
          {a && b && <Relation view={view} a={a} b={b} />}
          {!(a && b) && <h1>{a || b ? `Events of ${labelOf(a ?? b ?? "")}` : "Newest events"}</h1>}
          <Events view={view} />
        </>
      )}
    </>
  );
}

function Question({ view: { asked, actors, pairs, a, b } }: { view: RelationView }): JSX.Element {
  return (
    <section class="ask" aria-label="Choose a relation">
      <form method="get" action="/">
        <label class="actor">
          Actor
          <input name="a" value={asked.a} list="actors" autocomplete="off" placeholder="Russia, NATO …" />
        </label>
        <label class="actor">
          and actor
          <input name="b" value={asked.b} list="actors" autocomplete="off" placeholder="VEN, VENGOV …" />
        </label>
        <label>
          from
          <input type="date" name="from" value={asked.from} />
        </label>
        <label>
          to
          <input type="date" name="to" value={asked.to} />
        </label>
        <label>
          by
          <select name="by">
            <option value="" selected={asked.by === ""}>
              auto
            </option>
            <option value="month" selected={asked.by === "month"}>
              month
            </option>
            <option value="day" selected={asked.by === "day"}>
              day
            </option>
          </select>
        </label>
        <button type="submit">Show</button>
        <datalist id="actors">
          {actors.map((code) => (
            <option key={code} value={labelOf(code)} label={code} />
          ))}
        </datalist>
      </form>
      {pairs.length > 0 && (
        <nav class="pairs" aria-label="Relations with the most events">
          {pairs.map(([one, other]) => (
            <a
              key={`${one} ${other}`}
              href={addressOf({ a: labelOf(one), b: labelOf(other), from: "", to: "", by: "" })}
              aria-current={samePair([one, other], [a, b]) ? "true" : undefined}
            >
              {labelOf(one)} – {labelOf(other)}
            </a>
          ))}
        </nav>
      )}
    </section>
  );
}

function Relation({ view, a, b }: { view: RelationView; a: string; b: string }): JSX.Element {
  const { columns, asked } = view;
  const inexact = sayInexact(view.inexact);
  const summary = summaryOf(columns, inexact !== "");
  const linkTo = (days: { from: string; to: string }) => addressOf({ ...asked, ...days, by: "" });
  return (
    <section class="relation">
      <h1>
        {labelOf(a)} <abbr title={labelOf(a)}>{a}</abbr> and {labelOf(b)} <abbr title={labelOf(b)}>{b}</abbr>
      </h1>
      <p class="lead">{summary}</p>
      {columns.length > 0 && (
        <>
          <Chart
            columns={columns}
            title={`${labelOf(a)} and ${labelOf(b)} over time`}
            summary={summary}
            linkTo={linkTo}
          />
          <ChartTable columns={columns} linkTo={linkTo} />
        </>
      )}
      {inexact && <p class="aside">Listed below, but not in the chart for want of an exact date: {inexact}.</p>}
    </section>
  );
}

function Events({ view: { events, texts, earlier } }: { view: RelationView }): JSX.Element {
  if (events.length === 0) return <p class="aside">No events.</p>;
  return (
    <section>
      <h2>Events</h2>
      <p class="aside">Newest first. Each opens to the sentences that say it.</p>
      <EventList events={events} texts={texts} />
      {earlier && (
        <p>
          <a href={earlier}>Earlier events</a>
        </p>
      )}
    </section>
  );
}

function Empty({ inbox }: { inbox: string | null }): JSX.Element {
  return (
    <section class="empty">
      <h1>No articles yet</h1>
      <p>
        Drop news articles, plain text or Markdown, into{" "}
        {inbox ? <code>{inbox}</code> : "the folder that Entente watches"}. A few seconds later their events stand here:
        who did what to whom, when, and the sentence that says so.
      </p>
      <p>To see what it looks like first, stop Entente and start it with the articles that come with it:</p>
      <pre>
        <code>npm start -- --example</code>
      </pre>
    </section>
  );
}

/** The page's address for what is asked; empty fields are left out. */
export function addressOf(asked: Asked, more: Readonly<Record<string, string>> = {}): string {
  const filled = Object.entries({ ...asked, ...more }).filter(([, value]) => value !== "");
  return filled.length > 0 ? `/?${new URLSearchParams(filled)}` : "/";
}

/** What is known of the dates of the events that the chart leaves out: "2 known only by month, 7 undated"; empty for none. */
export function sayInexact(inexact: Inexact | null): string {
  if (!inexact) return "";
  const known = (["week", "month", "year"] as const).map((precision) => [
    inexact[precision],
    `known only by ${precision}`,
  ]);
  return [...known, [inexact.undated, "undated"] as const]
    .filter(([number]) => number !== 0)
    .map(([number, what]) => `${number?.toLocaleString("en")} ${what}`)
    .join(", ");
}

/** The chart in a sentence: how much of what, from when to when. `inexact`: whether there is more without an exact date. */
export function summaryOf(columns: readonly Column[], inexact: boolean): string {
  const filled = columns.filter(({ counts }) => Object.values(counts).some((value) => value > 0));
  const first = filled[0];
  const last = filled.at(-1);
  if (!first || !last) {
    return inexact
      ? "Nothing in this time is dated exactly enough for the chart."
      : "Nothing is known to have happened or to be planned in this time.";
  }
  const sum = (kinds: readonly Kind[]) =>
    filled.reduce((all, { counts }) => all + kinds.reduce((some, kind) => some + counts[kind], 0), 0);
  const done = (["materialCooperation", "verbalCooperation", "materialConflict", "verbalConflict"] as const).flatMap(
    (kind) => {
      const number = sum([kind]);
      return number > 0 ? [`${number.toLocaleString("en")} of ${phraseOf[kind]}`] : [];
    },
  );
  const plans = sum(["plannedCooperation", "plannedConflict"]);
  const happened = sum([...cooperation, ...conflict]) - plans;
  const span =
    first.period === last.period
      ? `${first.period.length > 7 ? "on" : "in"} ${sayPeriod(first.period)}`
      : `from ${sayPeriod(first.period)} to ${sayPeriod(last.period)}`;
  const parts = [
    happened > 0 ? `${count(happened, "event")} ${span}: ${listed(done)}` : `No event that happened ${span}`,
    plans > 0 ? `${count(plans, "more act")} planned` : "",
  ];
  return `${parts.filter(Boolean).join("; ")}.`;
}

const phraseOf = {
  materialCooperation: "material cooperation",
  verbalCooperation: "verbal cooperation",
  materialConflict: "material conflict",
  verbalConflict: "verbal conflict",
} as const;

function samePair(one: readonly (string | null)[], other: readonly (string | null)[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}
