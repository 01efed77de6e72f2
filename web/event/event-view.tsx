import type { JSX } from "preact";
import { partiesOf } from "../../src/projections/parties.ts";
import { labelOf } from "../../src/serve/names.ts";
import type { EventEvidence } from "../../src/serve/page-answers.ts";
import { hrefOf } from "../address.ts";
import { useAnswer } from "../answers.ts";
import { useTitle } from "../frame.tsx";
import { Answer, AsOf, Unread } from "../notices.tsx";
import { sayDate } from "../periods.ts";
import { sayTypeAndAct } from "./acts.ts";
import { EventLine } from "./event-line.tsx";
import { Behind, evidenceUrl } from "./evidence.tsx";

/** One event by itself: what a citation leads to. */
export function EventView({ id, query }: { id: string; query: URLSearchParams }): JSX.Element {
  const asOf = query.get("as_of") ?? "";
  const told = useAnswer<EventEvidence>(evidenceUrl(id, asOf));
  useTitle(titleOf(told.answer));
  return (
    <section>
      <h1>{titleOf(told.answer)}</h1>
      <Unread query={query} known={["as_of"]} />
      <AsOf asOf={asOf || null} now={`/events/${id}`} />
      <Answer of={told}>
        {(evidence) => (
          <>
            {evidence.event.id !== id && !evidence.event.id.startsWith(id) && (
              <p class="notice">The event {id} turned out to be this one.</p>
            )}
            <div class="event flat">
              <EventLine event={evidence.event} />
            </div>
            <Behind evidence={evidence} asOf={asOf} />
            <Relations event={evidence.event} asOf={asOf} />
          </>
        )}
      </Answer>
    </section>
  );
}

function titleOf(told: EventEvidence | null): string {
  if (!told) return "Event";
  const { date, source, target } = told.event;
  const parties = partiesOf([...source, ...target].map(({ code }) => code)).map(labelOf);
  return [`${sayTypeAndAct(told.event)}: ${parties.join(", ") || "nobody named"}`, date ? sayDate(date) : ""]
    .filter(Boolean)
    .join(", ");
}

function Relations({ event, asOf }: { event: EventEvidence["event"]; asOf: string }): JSX.Element | null {
  const parties = partiesOf([...event.source, ...event.target].map(({ code }) => code));
  const [a, b] = parties;
  if (!a || !b || parties.length > 2) return null;
  return (
    <p>
      <a href={hrefOf("/", { a, b, as_of: asOf })}>
        All between {labelOf(a)} and {labelOf(b)}
      </a>
    </p>
  );
}
