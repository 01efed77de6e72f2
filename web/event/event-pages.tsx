import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { EventAnswer } from "../../src/projections/events/queries.ts";
import { hrefOf } from "../address.ts";
import { Answer, Problem } from "../notices.tsx";
import { usePages } from "../pages.ts";
import { periodOf, type Step, sayDate, sayPeriod } from "../periods.ts";
import { capital } from "../relation/words.ts";
import { EventRow } from "./event-row.tsx";

interface EventPage {
  readonly events: readonly EventAnswer[];
  readonly next: string | null;
}

const eventsAPage = "30";

/** Where the first page of events is asked for. */
export function firstEventsUrl(asked: Readonly<Record<string, string>>): string {
  return hrefOf("/api/events", { ...asked, limit: eventsAPage });
}

/**
 * Events page by page, the newest first, under the periods that they lie in. `asked` is what the API is asked for. The first event
 * that is shown at first is open; what somebody opens or closes stays so, whatever comes to stand before it.
 */
export function EventPages({ asked, by }: { asked: Readonly<Record<string, string>>; by: Step }): JSX.Element {
  const list = usePages<EventPage>("/api/events", { ...asked, limit: eventsAPage });
  const events = list.answer?.flatMap((page) => page.events) ?? null;
  return (
    <>
      <Answer of={{ ...list, answer: events, problem: events ? null : list.problem }}>
        {(shown) => <Events events={shown} by={by} asOf={asked.as_of ?? ""} first={asked.a ?? ""} />}
      </Answer>
      {events && list.problem && <Problem detail={list.problem} />}
      {list.more && (
        <button type="button" class="more" onClick={list.more}>
          Earlier events
        </button>
      )}
    </>
  );
}

function Events({
  events,
  by,
  asOf,
  first,
}: {
  events: readonly EventAnswer[];
  by: Step;
  asOf: string;
  /** The actor who was asked for first. */
  first: string;
}): JSX.Element {
  const opened = useRef(new Set(events.slice(0, 1).map(({ id }) => id)));
  const toggle = (id: string, open: boolean) => {
    if (open) opened.current.add(id);
    else opened.current.delete(id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows in it take the focus; their keys are heard here
    <div onKeyDown={stepThrough}>
      {groupsOf(events, by).map(({ heading, nth, events: grouped }) => (
        <section key={`${heading} ${nth}`} class="group">
          <h3>{heading}</h3>
          <ol class="events">
            {grouped.map((event) => (
              <li key={event.id}>
                <EventRow
                  event={event}
                  asOf={asOf}
                  heading={heading}
                  first={first}
                  open={opened.current.has(event.id)}
                  onToggle={(open) => toggle(event.id, open)}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** In a list of events, j and k go to the next and the one before. */
function stepThrough(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (!["j", "k"].includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof HTMLInputElement) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("details.event > summary")];
  const here = rows.findIndex((row) => row.parentElement?.contains(document.activeElement));
  const next = rows[here + (event.key === "j" ? 1 : -1)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/** Events under one heading; `nth` of those with the same words, since one that is less exact may stand between. */
interface Group {
  readonly heading: string;
  readonly nth: number;
  readonly events: EventAnswer[];
}

/** Events in a row under the period that they lie in, or under their own date where that is less exact. */
function groupsOf(events: readonly EventAnswer[], by: Step): Group[] {
  const groups: Group[] = [];
  for (const event of events) {
    const heading = headingOf(event, by);
    const last = groups.at(-1);
    const nth = groups.filter((group) => group.heading === heading).length;
    if (last?.heading === heading) last.events.push(event);
    else groups.push({ heading, nth, events: [event] });
  }
  return groups;
}

const coarseness: Readonly<Record<Step, number>> = { day: 0, week: 1, month: 2, year: 3 };

function headingOf({ date }: EventAnswer, by: Step): string {
  if (!date) return "No date";
  if (coarseness[date.precision] > coarseness[by]) return `${capital(sayDate(date))}, not known more exactly`;
  return capital(sayPeriod(periodOf(date.date, by)));
}
