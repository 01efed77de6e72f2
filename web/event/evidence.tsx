import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { EventAnswer } from "../../src/projections/events/queries.ts";
import { labelOf } from "../../src/serve/names.ts";
import type { EventEvidence } from "../../src/serve/page-answers.ts";
import { count, sayQuad, signed, spoken } from "../../src/serve/phrases.ts";
import { hrefOf } from "../address.ts";
import { useAnswer } from "../answers.ts";
import { Answer } from "../notices.tsx";
import { useMay } from "../session.ts";
import { sayAct } from "./acts.ts";
import { citationOf } from "./citation.ts";
import { Quotation } from "./quotation.tsx";

/** Address of an event with its evidence. */
export function evidenceUrl(id: string, asOf: string): string {
  return hrefOf(`/api/events/${encodeURIComponent(id)}/evidence`, { as_of: asOf });
}

/** The sentences behind an event, what was coded of it, and how to cite it. */
export function Sentences({ id, asOf }: { id: string; asOf: string }): JSX.Element {
  const told = useAnswer<EventEvidence>(evidenceUrl(id, asOf));
  return <Answer of={told}>{(evidence) => <Behind evidence={evidence} asOf={asOf} />}</Answer>;
}

/** What stands behind an event. */
export function Behind({ evidence, asOf }: { evidence: EventEvidence; asOf: string }): JSX.Element {
  const { event, mentions } = evidence;
  return (
    <div class="behind">
      {mentions.map((mention) => (
        <Quotation key={mention.mention} mention={mention} asOf={asOf} />
      ))}
      {mentions.length < event.mentions.length && (
        <p class="aside">
          {mentions.length} of {count(event.mentions.length, "sentence")};{" "}
          <a href={`/api/events/${event.id}`}>all as JSON</a>.
        </p>
      )}
      <Facts event={event} />
      <Cite evidence={evidence} />
    </div>
  );
}

function Facts({ event }: { event: EventAnswer }): JSX.Element {
  const figures = Object.entries(event.figures).map(([name, value]) => `${spoken(name)} ${value.toLocaleString("en")}`);
  const act = sayAct(event.cameo);
  const parties = [...event.source, ...event.target].map((party) => `${party.code} ${labelOf(party.code)}`);
  return (
    <dl class="facts">
      <Fact name="Actors" value={[...new Set(parties)].join("; ")} />
      <Fact
        name="Class"
        value={`${sayQuad(event.quad)}, CAMEO ${event.cameo}${act && ` (${act})`}, Goldstein ${signed(event.goldstein)}`}
      />
      <Fact name="Place" value={event.place ? labelOf(event.place) : ""} />
      <Fact name="Figures" value={figures.join(", ")} />
      <Fact name="Confidence" value={`about ${Math.round(event.confidence * 100)} of 100 events like this are right`} />
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

/** Where an event is found, and how to cite it: in words that can be copied, whether or not a script may copy them. */
function Cite({ evidence }: { evidence: EventEvidence }): JSX.Element {
  const { event, position } = evidence;
  const [copied, setCopied] = useState(false);
  const isOperator = useMay("operator");
  const citation = citationOf(evidence, location.origin);
  // a page that is not on this machine and not under https has no clipboard
  const copy = () => navigator.clipboard?.writeText(citation).then(() => setCopied(true));
  return (
    <>
      <p class="cite">
        <a href={`/events/${event.id}`}>Event</a> <code>{event.id}</code> at position{" "}
        {(position ?? 0).toLocaleString("en")} (<a href={`/api/events/${event.id}`}>JSON</a>
        {isOperator && (
          <>
            , <a href={`/operations/events/${event.id}`}>log entries</a>
          </>
        )}
        )
      </p>
      <details class="fold">
        <summary>Citation</summary>
        <p class="cite">
          <bdi>{citation}</bdi>{" "}
          {"clipboard" in navigator && (
            <button type="button" class="small" onClick={copy}>
              {copied ? "Copied" : "Copy citation"}
            </button>
          )}
        </p>
      </details>
    </>
  );
}
