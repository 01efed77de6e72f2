import type { ComponentChildren, JSX } from "preact";
import type { ArticleAnswer } from "../../projections/articles/queries.ts";
import type { EventAnswer } from "../../projections/events/queries.ts";
import type { HeldEntry } from "../../projections/held.ts";
import type { Passage } from "../../projections/intake/queries.ts";
import { articleOfJob } from "../../queue/jobs.ts";
import { readable, spoken } from "../phrases.ts";
import { titleOf } from "../titles.ts";
import type { TracedEntry, TracedFile, TracedJob, TracedRows, TracedStage } from "../trace.ts";
import { Action } from "./action.tsx";
import { StreamLink, sayAge, sayMoment, Table } from "./operations-page.tsx";
import { Search } from "./search.tsx";

/** Everything that is known of one article, for whoever asks why it is where it is. */
export interface ArticleTraceView {
  readonly id: string;
  /** Null while no projection has come to it. */
  readonly article: ArticleAnswer | null;
  readonly passage: Passage | null;
  readonly files: readonly TracedFile[];
  readonly unfinished: readonly TracedStage[];
  /** Null while the queues do not answer. */
  readonly jobs: readonly TracedJob[] | null;
  readonly entries: readonly TracedEntry[];
  readonly events: readonly EventAnswer[];
  readonly rows: readonly TracedRows[];
}

/** One article: its files, where it is, its jobs, entries, events and rows, each leading to itself. */
export function ArticleTrace({ view }: { view: ArticleTraceView }): JSX.Element {
  const { id, article, passage, files, unfinished, jobs, entries, events, rows } = view;
  const stopped =
    passage?.state === "refused" || passage?.state === "stalled" || unfinished.some(({ stalled }) => stalled);
  return (
    <Trace title={article ? titleOf(article) : `Article ${id.slice(0, 12)}`}>
      <dl class="facts">
        <dt>Article</dt>
        <dd class="path">
          <a href={`/articles/${id}`}>{id}</a>
        </dd>
        <dt>Files</dt>
        <dd>
          {files.length === 0
            ? "none now"
            : files.map(({ file, path }) => (
                <a key={file} href={`/operations/files/${file}`}>
                  <bdi class="path">{readable(path)}</bdi>
                </a>
              ))}
        </dd>
        <dt>State</dt>
        <dd>
          {passage ? (
            <>
              {passage.stage} <span class={`status ${passage.state}`}>{passage.state}</span> since{" "}
              {sayMoment(passage.since)}
              {passage.code && <span class="refusal">{` ${passage.code}: ${readable(passage.detail ?? "")}`}</span>}
            </>
          ) : (
            "not projected yet"
          )}
        </dd>
      </dl>
      {stopped && <Action to="/operations/retry" says="Retry" what="this article" fields={{ article: id }} />}
      {passage && <Steps passage={passage} />}
      <h2>Jobs</h2>
      <Jobs unfinished={unfinished} jobs={jobs} />
      <Entries entries={entries} />
      <h2>Events</h2>
      {events.length === 0 ? <p class="aside">None.</p> : null}
      <ul class="plain">
        {events.map((event) => (
          <li key={event.id}>
            <a href={`/operations/events/${event.id}`}>{`${spoken(event.plover)} (${event.status})`}</a>{" "}
            <small class="path">{event.id}</small>
          </li>
        ))}
      </ul>
      <Rows rows={rows} />
    </Trace>
  );
}

/** One path: what it holds, and what the log says of it. */
export function FileTrace({
  view: { file, entries, rows },
}: {
  view: { readonly file: TracedFile; readonly entries: readonly TracedEntry[]; readonly rows: readonly TracedRows[] };
}): JSX.Element {
  return (
    <Trace title={readable(file.path.split(/[\\/]/).at(-1) ?? file.path)}>
      <dl class="facts">
        <dt>Path</dt>
        <dd class="path">
          <bdi>{readable(file.path)}</bdi>
        </dd>
        <dt>Id</dt>
        <dd class="path">{file.file}</dd>
        <dt>Holds</dt>
        <dd class="path">
          {file.article ? (
            <a href={`/operations/articles/${file.article}`}>article {file.article}</a>
          ) : (
            "nothing that could be taken in"
          )}
        </dd>
      </dl>
      {file.article === null && (
        <Action to="/operations/retry" says="Look at it again" what={file.path} fields={{ file: file.file }} />
      )}
      <Entries entries={entries} />
      <Rows rows={rows} />
    </Trace>
  );
}

/** One event: its articles, and what the log says of it. */
export function EventTrace({
  view: { id, event, entries, rows },
}: {
  view: {
    readonly id: string;
    readonly event: EventAnswer | null;
    readonly entries: readonly TracedEntry[];
    readonly rows: readonly TracedRows[];
  };
}): JSX.Element {
  const articles = [...new Set(event?.mentions.map(({ article }) => article) ?? [])];
  return (
    <Trace title={event ? `${spoken(event.plover)} (${event.status})` : "Event"}>
      <dl class="facts">
        <dt>Event</dt>
        <dd class="path">
          <a href={`/events/${id}`}>{id}</a> (<a href={`/api/events/${id}`}>JSON</a>)
        </dd>
        {event && event.id !== id && (
          <>
            <dt>Became</dt>
            <dd class="path">
              <a href={`/operations/events/${event.id}`}>{event.id}</a>
            </dd>
          </>
        )}
        <dt>Articles</dt>
        <dd class="path">
          {articles.length === 0
            ? "none that count"
            : articles.map((article) => (
                <a key={article} href={`/operations/articles/${article}`}>
                  <bdi>{article}</bdi>
                </a>
              ))}
        </dd>
      </dl>
      <Entries entries={entries} />
      <Rows rows={rows} />
    </Trace>
  );
}

/** One entry of the log as it is stored. */
export function EntryTrace({
  view: { entry, held },
}: {
  view: { readonly entry: TracedEntry; readonly held: readonly HeldEntry[] };
}): JSX.Element {
  return (
    <Trace title={`${entry.type} at ${entry.position.toLocaleString("en")}`}>
      <nav class="pairs" aria-label="Neighbours">
        {entry.position > 1 && <a href={`/operations/entries/${entry.position - 1}`}>Entry before</a>}
        <a href={`/operations/entries/${entry.position + 1}`}>Entry after</a>
      </nav>
      {held.map((one) => (
        <p key={one.projection} class="notice wrong">
          {one.projection} holds it{" "}
          {one.behind === null ? (
            <>
              : {one.code && `${one.code}: `}
              <bdi>{readable(one.error ?? "")}</bdi>
            </>
          ) : (
            <>
              behind <a href={`/operations/entries/${one.behind}`}>{one.behind}</a>
            </>
          )}
        </p>
      ))}
      {held.some(({ behind }) => behind === null) &&
        held.map(({ projection }) => (
          <Action key={projection} to="/operations/replay" says="Replay" what={projection} fields={{ projection }} />
        ))}
      <dl class="facts">
        <dt>Stream</dt>
        <dd>
          <StreamLink stream={entry.stream} />, version {entry.version}
        </dd>
        <dt>Recorded</dt>
        <dd>{sayMoment(entry.recordedAt)} (UTC)</dd>
        <dt>Schema</dt>
        <dd>{entry.schema}</dd>
      </dl>
      <h2>Data</h2>
      <Json value={entry.data} />
      <h2>Meta</h2>
      <Json value={entry.meta} />
    </Trace>
  );
}

function Trace({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="operations">
      <p class="aside">
        <a href="/operations">Operations</a>
      </p>
      <h1 dir="auto">{title}</h1>
      <Search typed="" />
      {children}
    </div>
  );
}

function Steps({ passage }: { passage: Passage }): JSX.Element {
  return (
    <Table
      of="Stages that ended"
      head={["stage", "outcome", "at", "took", "entry"]}
      rows={passage.steps.map(({ position, stage, outcome, code, at, seconds }) => [
        stage,
        <span key="outcome" class={`status ${outcome}`}>
          {code ?? outcome}
        </span>,
        sayMoment(at),
        seconds === null ? "" : sayAge(seconds),
        <a key="entry" href={`/operations/entries/${position}`}>
          {position}
        </a>,
      ])}
      none=""
    />
  );
}

function Jobs({
  unfinished,
  jobs,
}: {
  unfinished: readonly TracedStage[];
  jobs: readonly TracedJob[] | null;
}): JSX.Element {
  if (jobs === null) return <p class="notice wrong">The queues do not answer.</p>;
  const known = new Set(jobs.map(({ stage, id }) => `${stage} ${id}`));
  const without = unfinished.filter(({ stage, job }) => !known.has(`${stage} ${job}`));
  return (
    <Table
      of="Jobs"
      head={["stage", "job", "state", "asked for"]}
      rows={[
        ...jobs.map(({ stage, id, state }) => {
          const asked = unfinished.find((one) => one.stage === stage && one.job === id);
          return [
            stage,
            <a key="job" class="path" href={`/queues/queue/${stage}/${encodeURIComponent(id)}`}>
              {shortJob(id)}
            </a>,
            state,
            asked ? sayAsked(asked) : "finished",
          ];
        }),
        ...without.map((one) => [one.stage, shortJob(one.job), "no job", sayAsked(one)]),
      ]}
      none="None is waiting, and none that ended lately is kept."
    />
  );
}

function sayAsked({ askedAt, attempts, stalled }: TracedStage): string {
  const failed = attempts > 0 ? `, failed ${attempts} times` : "";
  return `${sayMoment(askedAt)}${failed}${stalled ? ", stalled" : ""}`;
}

function shortJob(id: string): string {
  return `${id.slice(0, 12)}…${id.slice(articleOfJob(id).length)}`;
}

function Entries({ entries }: { entries: readonly TracedEntry[] }): JSX.Element {
  return (
    <>
      <h2>Log entries</h2>
      <Table
        of="Log entries"
        head={["position", "type", "version", "recorded", "by"]}
        rows={entries.map(({ position, type, version, recordedAt, meta }) => [
          <a key="position" href={`/operations/entries/${position}`}>
            {position}
          </a>,
          type,
          version,
          sayMoment(recordedAt),
          readable(String(meta.who ?? (meta.release === undefined ? "" : `release ${String(meta.release)}`))),
        ])}
        none="None."
      />
    </>
  );
}

function Rows({ rows }: { rows: readonly TracedRows[] }): JSX.Element {
  return (
    <>
      <h2>Rows</h2>
      {rows.length === 0 && <p class="aside">No projection has a row about it.</p>}
      {rows.map(({ table, rows }) => (
        <details key={table} class="fold">
          <summary>
            {table}: {rows.length}
          </summary>
          <Json value={rows} />
        </details>
      ))}
    </>
  );
}

/** Stored data, indented, its ids leading to what they name. */
function Json({ value }: { value: unknown }): JSX.Element {
  const text = readable(JSON.stringify(value, null, 2));
  const ids =
    /("(?:article|by|replaced_by)": ")([0-9a-f]{64})|("(?:file)": ")([0-9a-f]{64})|("(?:event|into|event_id)": ")([0-9a-f-]{36})/g;
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const match of text.matchAll(ids)) {
    const [, beforeArticle, article, beforeFile, file, beforeEvent, event] = match;
    const id = article ?? file ?? event ?? "";
    const start = match.index + (beforeArticle ?? beforeFile ?? beforeEvent ?? "").length;
    const place = article ? "articles" : file ? "files" : "events";
    parts.push(text.slice(end, start));
    parts.push(
      <a key={start} href={`/operations/${place}/${id}`}>
        {id}
      </a>,
    );
    end = start + id.length;
  }
  parts.push(text.slice(end));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
    <pre class="json" tabIndex={0}>
      <bdi>{parts}</bdi>
    </pre>
  );
}
