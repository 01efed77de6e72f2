import type { ComponentChildren, JSX } from "preact";
import type { HeldCount, HeldEntry } from "../../projections/held.ts";
import type { AgedCount, Throughput, WhyRefused } from "../../projections/intake/queries.ts";
import type { ProjectionLag } from "../../projections/lag.ts";
import type { StageCounts } from "../../queue/queues.ts";
import type { Pause } from "../../store/intake-state.ts";
import { count, readable } from "../phrases.ts";
import { Action } from "./action.tsx";
import { Search } from "./search.tsx";

/** What somebody has just done with a button of this page. */
export const doneKinds = ["paused", "resumed", "retried", "lookedAgain", "replayed"] as const;

export interface Done {
  readonly kind: (typeof doneKinds)[number];
  readonly number: number;
  readonly left: number;
}

/** What ended within a stretch of time until now. */
export interface Stretch {
  readonly name: string;
  readonly ended: readonly Throughput[];
}

/** An article that stopped, or a path that holds nothing to take in. */
export interface Stopped {
  readonly article: string | null;
  readonly file: string | null;
  readonly stage: string;
  readonly code: string;
  readonly detail: string;
  readonly at: string;
}

/** Everything that the operator's page shows. */
export interface OperationsView {
  readonly at: Date;
  readonly done: Done | null;
  readonly pause: Pause | null;
  readonly complaints: readonly string[];
  readonly places: readonly AgedCount[];
  readonly throughput: readonly Stretch[];
  /** Null while the queues do not answer. */
  readonly queues: Readonly<Record<string, StageCounts>> | null;
  readonly lags: readonly ProjectionLag[];
  readonly held: readonly HeldEntry[];
  readonly heldCounts: readonly HeldCount[];
  readonly reasons: readonly WhyRefused[];
  /** Only what stopped for this reason is listed; null for all. */
  readonly code: string | null;
  readonly stopped: readonly Stopped[];
}

/** What goes on, what is stuck and why, and what can be done about it. */
export function OperationsPage({ view }: { view: OperationsView }): JSX.Element {
  return (
    <div class="operations">
      <h1>Operations</h1>
      <p class="aside">
        At <time datetime={view.at.toISOString()}>{sayMoment(view.at.toISOString())}</time> (UTC).{" "}
        <a href="/operations">Look again</a>
      </p>
      <Search typed="" />
      {view.done && <p class="notice done">{sayDone(view.done)}</p>}
      {view.complaints.map((complaint) => (
        <p key={complaint} class="notice wrong">
          {complaint}
        </p>
      ))}
      {view.queues === null && (
        <p class="notice wrong">The queues do not answer. Work goes on by itself when they are back.</p>
      )}
      <Intake pause={view.pause} />
      <Places view={view} />
      <ThroughputTable stretches={view.throughput} />
      <Projections view={view} />
      <StoppedList view={view} />
    </div>
  );
}

/** A moment to the second. */
export function sayMoment(moment: string): string {
  return moment.slice(0, 19).replace("T", " ");
}

/** Seconds in the largest unit that leaves a number above 1: "45 s", "3 min", "2.5 h", "4 d". */
export function sayAge(seconds: number): string {
  const units = [
    ["d", 86_400],
    ["h", 3_600],
    ["min", 60],
  ] as const;
  const [unit, size] = units.find(([, size]) => seconds >= size) ?? ["s", 1];
  const number = seconds / size;
  return `${number < 10 && unit !== "s" ? number.toFixed(1).replace(".0", "") : Math.round(number)} ${unit}`;
}

function sayDone({ kind, number, left }: Done): string {
  const more = left > 0 ? `; ${left.toLocaleString("en")} more are left` : "";
  if (kind === "paused") return "Intake is paused. Each watcher stops within seconds.";
  if (kind === "resumed") return "Intake goes on.";
  if (kind === "retried") return `${count(number, "article")} started again${more}.`;
  if (kind === "lookedAgain") {
    const them = number === 1 ? "it" : "them";
    return (
      `${count(number, "file")} marked to be looked at again${more}: whoever watches the folder takes ${them} in anew. ` +
      "What lies in no watched folder, or was sent to this page, stays refused until it is sent again."
    );
  }
  return left > 0
    ? `${count(number, "entry", "entries")} applied; ${count(left, "entry", "entries")} cannot be applied yet.`
    : `${count(number, "entry", "entries")} applied; nothing is held any longer.`;
}

function Intake({ pause }: { pause: Pause | null }): JSX.Element {
  return (
    <section aria-labelledby="intake">
      <h2 id="intake">Intake</h2>
      {pause ? (
        <>
          <p class="notice">
            Paused by <bdi>{readable(pause.who)}</bdi> since{" "}
            <time datetime={pause.since}>{sayMoment(pause.since)}</time>
            {pause.reason && (
              <>
                : <bdi>{readable(pause.reason)}</bdi>
              </>
            )}
          </p>
          <Action to="/operations/resume" says="Resume intake" />
        </>
      ) : (
        <form class="act wide" method="post" action="/operations/pause">
          <label>
            Goes on. Reason for a pause
            <input name="reason" maxLength={500} autocomplete="off" />
          </label>
          <button type="submit">Pause intake</button>
        </form>
      )}
    </section>
  );
}

function Places({ view: { places, queues, at } }: { view: OperationsView }): JSX.Element {
  return (
    <section aria-labelledby="places">
      <h2 id="places">Articles by stage and age</h2>
      <Table
        of="Articles by stage and age"
        head={["stage", "state", "articles", "< 1 min", "< 1 h", "< 1 day", "older", "oldest"]}
        rows={places.map((place) => [
          place.stage,
          <span key="state" class={`status ${place.state}`}>
            {place.state}
          </span>,
          number(place.articles),
          number(place.underMinute),
          number(place.underHour),
          number(place.underDay),
          number(place.older),
          sayAge((at.getTime() - Date.parse(place.oldest)) / 1000),
        ])}
        none="No articles yet."
      />
      {queues && (
        <p class="aside">
          Jobs waiting and at work:{" "}
          {Object.entries(queues).map(([stage, { waiting, active, delayed, failed }], index) => (
            <span key={stage}>
              {index > 0 && " · "}
              <a href={`/queues/queue/${stage}`}>{stage}</a> {waiting + delayed} and {active}
              {failed > 0 && `, ${failed} failed`}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

const throughputRows = [
  ["receive", "done", "articles received"],
  ["intake", "refused", "files refused at intake"],
  ["read", "done", "read"],
  ["read", "refused", "refused when read"],
  ["code", "done", "coded"],
  ["code", "uncoded", "in a language without a pack"],
  ["code", "refused", "refused when coded"],
  ["record", "done", "recorded"],
] as const;

function ThroughputTable({ stretches }: { stretches: readonly Stretch[] }): JSX.Element {
  const of = ({ ended }: Stretch, stage: string, outcome: string) =>
    ended.filter((row) => row.stage === stage && row.outcome === outcome).reduce((sum, row) => sum + row.number, 0);
  return (
    <section aria-labelledby="throughput">
      <h2 id="throughput">Throughput</h2>
      <Table
        of="Throughput"
        head={["in the last", ...stretches.map(({ name }) => name)]}
        rows={throughputRows.map(([stage, outcome, says]) => [
          says,
          ...stretches.map((stretch) => number(of(stretch, stage, outcome))),
        ])}
        none=""
      />
    </section>
  );
}

function Projections({ view: { lags, held, heldCounts } }: { view: OperationsView }): JSX.Element {
  const heldOf = (projection: string) => heldCounts.find((one) => one.projection === projection);
  return (
    <section aria-labelledby="projections">
      <h2 id="projections">Projections</h2>
      <Table
        of="Projections"
        head={["projection", "behind", "by", "held", "", "position"]}
        rows={lags.map(({ projection, position, entries, seconds }) => {
          const { failing = 0, waiting = 0 } = heldOf(projection) ?? {};
          return [
            projection,
            entries === 0 ? "up to date" : `${number(entries)} entries`,
            entries === 0 ? "" : sayAge(seconds),
            failing === 0 ? "" : `${number(failing)}, ${number(waiting)} behind`,
            failing > 0 ? (
              <Action key="replay" to="/operations/replay" says="Replay" what={projection} fields={{ projection }} />
            ) : (
              ""
            ),
            number(position),
          ];
        })}
        none="No projection is prepared."
      />
      {held.length > 0 && (
        <>
          <h3>Held</h3>
          <p class="aside">
            Entries that could not be applied. Everything else goes on; what is about the same waits behind them. Mend
            the cause, then replay.
          </p>
          <ol class="rows">
            {held.map((entry) => (
              <li key={`${entry.projection} ${entry.position}`}>
                <span class="what">
                  <a href={`/operations/entries/${entry.position}`}>
                    {entry.type} at {number(entry.position)}
                  </a>
                  <small>
                    <StreamLink stream={entry.stream} />
                  </small>
                  <small class="refusal">
                    {entry.code && `${entry.code}: `}
                    <bdi>{readable(entry.error ?? "")}</bdi>
                  </small>
                </span>
                <span class="how">
                  <span class="status refused">{entry.projection}</span>
                  <small>
                    <time datetime={entry.heldAt}>{sayMoment(entry.heldAt)}</time>
                  </small>
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function StoppedList({ view: { reasons, code, stopped } }: { view: OperationsView }): JSX.Element {
  return (
    <section aria-labelledby="stopped">
      <h2 id="stopped">Refused and stalled</h2>
      <Table
        of="Refused and stalled, by reason"
        head={["reason", "stage", "number", "", "latest"]}
        rows={reasons.map(({ stage, code, number: many, latest }) => [
          <a key="code" href={`/operations?code=${code}#stopped`}>
            {code}
          </a>,
          stage,
          number(many),
          <Action
            key="retry"
            to="/operations/retry"
            says="Retry all"
            what={`${code} at ${stage}`}
            fields={{ code, stage }}
          />,
          sayMoment(latest),
        ])}
        none="Nothing is refused or stalled."
      />
      {code && (
        <p class="aside">
          Only {code}. <a href="/operations#stopped">Show all</a>
        </p>
      )}
      {stopped.length > 0 && (
        <ol class="rows">
          {stopped.map((one) => (
            <StoppedRow key={`${one.at} ${one.article ?? ""} ${one.file ?? ""}`} one={one} />
          ))}
        </ol>
      )}
    </section>
  );
}

function StoppedRow({ one: { article, file, stage, code, detail, at } }: { one: Stopped }): JSX.Element {
  const name = readable(
    file?.split(/[\\/]/).at(-1) ?? (article ? `Article ${article.slice(0, 12)}` : "standard input"),
  );
  const place = article
    ? `/operations/articles/${article}`
    : file
      ? `/operations/find?q=${encodeURIComponent(file)}`
      : null;
  return (
    <li>
      <span class="what">
        {place ? (
          <a href={place}>
            <bdi class="path">{name}</bdi>
          </a>
        ) : (
          <bdi class="path">{name}</bdi>
        )}
        <small class="refusal">
          {code}: {readable(detail)}
        </small>
        <small>
          {stage}, <time datetime={at}>{sayMoment(at)}</time>
        </small>
      </span>
      <span class="how">
        {article && <Action to="/operations/retry" says="Retry" what={name} fields={{ article }} />}
      </span>
    </li>
  );
}

/** A stream's name, leading to what it is about. */
export function StreamLink({ stream }: { stream: string }): JSX.Element {
  const [kind = "", id = ""] = stream.split("/");
  const place = ({ article: "articles", event: "events", file: "files" } as const)[kind];
  return place ? (
    <a class="path" href={`/operations/${place}/${id}`}>
      {stream}
    </a>
  ) : (
    <span class="path">{stream}</span>
  );
}

/** Figures for people: "12,400". */
function number(value: number): string {
  return value.toLocaleString("en");
}

interface TableView {
  readonly of: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
  /** What stands in place of a table without rows. */
  readonly none: string;
}

/** A table that scrolls by itself where it is wider than the screen; also by keyboard. */
export function Table({ of, head, rows, none }: TableView): JSX.Element {
  if (rows.length === 0) return <p class="aside">{none}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
    <section class="scroll" aria-label={`${of}: table`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name || <span class="unseen">action</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={head[column]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={head[column]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
