import type { JSX } from "preact";
import type { ActorAnswer, EventAnswer } from "../../src/projections/events/queries.ts";
import { labelOf } from "../../src/serve/names.ts";
import { count, lowConfidence, readable, sayBasis, spoken } from "../../src/serve/phrases.ts";
import { sayDate } from "../periods.ts";
import { capital } from "../relation/words.ts";
import { sayAct } from "./acts.ts";

/** One event in a line: date and what it rests on, type, who to whom, status, reports, and doubt where there is some. */
export function EventLine({
  event,
  heading = "",
  first = "",
}: {
  event: EventAnswer;
  heading?: string;
  /** The actor who was asked for first: in a joint act it stands first. */
  first?: string;
}): JSX.Element {
  return (
    <>
      <span class="when">
        <When event={event} heading={heading} />
      </span>
      <span class="what">
        <span class="line">
          <i class={`swatch ${kindOf(event)}`} aria-hidden="true" /> <b class="type">{spoken(event.plover)}</b>{" "}
          <Parties parties={event.symmetric ? withFirst(event.source, first) : event.source} joined={event.symmetric} />
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
        {event.confidence < lowConfidence && (
          <small class="doubt" title="The coder is less sure than usual: read the sentence.">
            {Math.round(event.confidence * 100)} % sure
          </small>
        )}
      </span>
    </>
  );
}

function withFirst(parties: readonly ActorAnswer[], first: string): readonly ActorAnswer[] {
  const isFirst = ({ code }: ActorAnswer) => first !== "" && code.startsWith(first);
  return [...parties.filter(isFirst), ...parties.filter((party) => !isFirst(party))];
}

function When({ event: { date }, heading }: { event: EventAnswer; heading: string }): JSX.Element {
  if (!date) return <span>no date</span>;
  const said = sayDate(date);
  return (
    <>
      <time datetime={whenOf(date)} class={heading === capital(said) ? "said" : undefined}>
        {said}
      </time>
      <small>{sayBasis(date.basis)}</small>
    </>
  );
}

/** The actors of one side; a joint act's stand side by side. */
export function Parties({ parties, joined }: { parties: readonly ActorAnswer[]; joined: boolean }): JSX.Element {
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

/** The bar that an event stands in. What was denied or is only supposed stands in none, and looks like a plan. */
function kindOf({ quad, status }: EventAnswer): string {
  const done = !["planned", "denied", "hypothetical"].includes(status);
  const strength = done ? (quad % 2 === 0 ? "material" : "verbal") : "planned";
  return `${strength}${quad <= 2 ? "Cooperation" : "Conflict"}`;
}

/** What was done, mode, what a verbal act is about, and contexts, in one line. */
function manner({ plover, cameo, mode, content, context }: EventAnswer): string {
  const act = sayAct(cameo);
  const about = content
    ? `about: ${spoken(content.plover).toLowerCase()}${content.mode ? ` (${spoken(content.mode)})` : ""}`
    : "";
  return [
    act === spoken(plover).toLowerCase() ? "" : act,
    mode ? spoken(mode) : "",
    about,
    context.map(spoken).join(", "),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** The value of a `datetime` attribute: no more digits than the date is precise. */
function whenOf({ date, precision }: { date: string; precision: string }): string {
  if (precision === "year") return date.slice(0, 4);
  return precision === "month" ? date.slice(0, 7) : date;
}
