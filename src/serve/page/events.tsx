import type { JSX } from "preact";
import type { ActorAnswer, EventAnswer } from "../../projections/events/queries.ts";
import type { SourceText } from "../texts.ts";
import { labelOf } from "./names.ts";
import { sayDate } from "./periods.ts";
import { count, readable, sayBasis, sayQuad, spoken } from "./phrases.ts";
import { Quotation } from "./quotation.tsx";

/** The most sentences that are shown behind one event. */
export const mostSentences = 12;

/** Events as rows, each opening to the sentences that say it. The first is open, so that it shows what can be opened. */
export function EventList({
  events,
  texts,
}: {
  events: readonly EventAnswer[];
  texts: ReadonlyMap<string, SourceText>;
}): JSX.Element {
  return (
    <ol class="events">
      {events.map((event, index) => (
        <li key={event.id}>
          <EventRow event={event} texts={texts} open={index === 0} />
        </li>
      ))}
    </ol>
  );
}

function EventRow({
  event,
  texts,
  open,
}: {
  event: EventAnswer;
  texts: ReadonlyMap<string, SourceText>;
  open: boolean;
}): JSX.Element {
  return (
    <details class="event" id={`event-${event.id}`} open={open}>
      <summary>
        <EventLine event={event} />
      </summary>
      <div class="behind">
        {event.mentions.slice(0, mostSentences).map((mention) => (
          <Quotation key={mention.mention} mention={mention} text={texts.get(mention.article) ?? null} />
        ))}
        {event.mentions.length > mostSentences && (
          <p class="aside">
            All {count(event.mentions.length, "sentence")}: <a href={`/api/events/${event.id}`}>JSON</a>
          </p>
        )}
        <Facts event={event} />
      </div>
    </details>
  );
}

/** One event in a line: date and what it rests on, type, who to whom, status, reports. */
export function EventLine({ event }: { event: EventAnswer }): JSX.Element {
  const tone = event.quad <= 2 ? "Cooperation" : "Conflict";
  const strength =
    event.status === "occurred" || event.status === "ongoing"
      ? event.quad % 2 === 0
        ? "material"
        : "verbal"
      : "planned";
  return (
    <>
      <span class="when">
        {event.date ? <time datetime={whenOf(event.date)}>{sayDate(event.date)}</time> : <span>no date</span>}
        {event.date && <small>{sayBasis(event.date.basis)}</small>}
      </span>
      <span class="what">
        <span class="line">
          <i class={`swatch ${strength}${tone}`} aria-hidden="true" /> <b class="type">{spoken(event.plover)}</b>{" "}
          <Parties parties={event.source} joined={event.symmetric} />
          {!event.symmetric && (
            <>
              {" "}
              <Arrow sign="→" says="to" />{" "}
              {event.target.length > 0 ? <Parties parties={event.target} joined={false} /> : <i>nobody named</i>}
            </>
          )}
        </span>
        <small>{manner(event)}</small>
      </span>
      <span class="how">
        <span class={`status ${event.status}`}>{event.status}</span>
        <small>{count(event.reports, "report")}</small>
      </span>
    </>
  );
}

function Parties({ parties, joined }: { parties: readonly ActorAnswer[]; joined: boolean }): JSX.Element {
  if (parties.length === 0) return <i>nobody named</i>;
  return (
    <>
      {parties.map((party, index) => (
        <span key={`${party.code} ${party.name}`}>
          {index > 0 && (joined ? <Arrow sign=" ↔ " says=" with " /> : ", ")}
          <span class="party">
            <bdi>{readable(party.name ?? labelOf(party.code))}</bdi>{" "}
            <abbr title={labelOf(party.code)}>{party.code}</abbr>
          </span>
        </span>
      ))}
    </>
  );
}

function Arrow({ sign, says }: { sign: string; says: string }): JSX.Element {
  return (
    <>
      <span class="arrow" aria-hidden="true">
        {sign}
      </span>
      <span class="unseen">{says}</span>
    </>
  );
}

function Facts({ event }: { event: EventAnswer }): JSX.Element {
  const figures = Object.entries(event.figures).map(([name, value]) => `${spoken(name)} ${value.toLocaleString("en")}`);
  const parties = [...event.source, ...event.target].map((party) => `${party.code} ${labelOf(party.code)}`);
  return (
    <dl class="facts">
      <Fact name="Actors" value={[...new Set(parties)].join("; ")} />
      <Fact name="Class" value={`${sayQuad(event.quad)}, CAMEO ${event.cameo}, Goldstein ${event.goldstein}`} />
      <Fact name="Place" value={event.place ? labelOf(event.place) : ""} />
      <Fact name="Figures" value={figures.join(", ")} />
      <Fact name="Confidence" value={event.confidence.toFixed(2)} />
      <dt>Event</dt>
      <dd>
        {event.id} (<a href={`/api/events/${event.id}`}>JSON</a>)
      </dd>
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: string }): JSX.Element | null {
  if (value === "") return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

/** Mode, what a verbal act is about, and contexts, in one line. */
function manner({ mode, content, context }: EventAnswer): string {
  const about = content
    ? `about: ${spoken(content.plover).toLowerCase()}${content.mode ? ` (${spoken(content.mode)})` : ""}`
    : "";
  return [mode ? spoken(mode) : "", about, context.map(spoken).join(", ")].filter(Boolean).join(" · ");
}

/** The value of a `datetime` attribute: no more digits than the date is precise. */
function whenOf({ date, precision }: { date: string; precision: string }): string {
  if (precision === "year") return date.slice(0, 4);
  return precision === "month" ? date.slice(0, 7) : date;
}
