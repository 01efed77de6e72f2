import type { JSX } from "preact";
import type { EventAnswer } from "../../src/projections/events/queries.ts";
import { EventLine } from "./event-line.tsx";
import { Sentences } from "./evidence.tsx";
import { WhenOpen } from "./when-open.tsx";

/** An event as a row that opens to the sentences that say it. */
export function EventRow({
  event,
  asOf,
  heading,
  first,
  open,
  onToggle,
}: {
  event: EventAnswer;
  asOf: string;
  /** What stands above the row, so that the row need not say it again. */
  heading: string;
  /** The actor who was asked for first. */
  first: string;
  open: boolean;
  onToggle(open: boolean): void;
}): JSX.Element {
  return (
    <details
      class="event"
      id={`event-${event.id}`}
      open={open}
      onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
    >
      <summary>
        <EventLine event={event} heading={heading} first={first} />
      </summary>
      <WhenOpen>
        <Sentences id={event.id} asOf={asOf} />
      </WhenOpen>
    </details>
  );
}
