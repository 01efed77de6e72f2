import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { EventAnswer } from "../../src/projections/events/queries.ts";
import { hrefOf } from "../address.ts";
import { ask, messageOf, useAnswer } from "../answers.ts";
import { Answer, Problem } from "../notices.tsx";
import { periodOf, type Step, sayDate, sayPeriod } from "../periods.ts";
import { capital } from "../relation/words.ts";
import { EventRow } from "./event-row.tsx";

interface Page {
  readonly events: readonly EventAnswer[];
  readonly next: string | null;
}

const eventsAPage = "30";

/** Where the first page of events is asked for. */
export function firstEventsUrl(asked: Readonly<Record<string, string>>): string {
  return hrefOf("/api/events", { ...asked, limit: eventsAPage });
}

/** Events page by page, the newest first, under the periods that they lie in. `asked` is what the API is asked for. */
export function EventPages({ asked, by }: { asked: Readonly<Record<string, string>>; by: Step }): JSX.Element {
  const first = useAnswer<Page>(firstEventsUrl(asked));
  return <Answer of={first}>{(page) => <Pages key={page.events[0]?.id} first={page} asked={asked} by={by} />}</Answer>;
}

function Pages({ first, asked, by }: { first: Page; asked: Readonly<Record<string, string>>; by: Step }): JSX.Element {
  const [more, setMore] = useState<readonly Page[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  // another first page begins anew
  useEffect(() => setMore([]), [first]);
  const pages = [first, ...more];
  const next = pages.at(-1)?.next ?? null;
  const load = () => {
    setProblem(null);
    ask<Page>(hrefOf("/api/events", { ...asked, limit: eventsAPage, before: next ?? "" })).then(
      (page) => setMore([...more, page]),
      (error) => setProblem(messageOf(error)),
    );
  };
  const groups = groupsOf(
    pages.flatMap(({ events }) => events),
    by,
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows in it take the focus; their keys are heard here
    <div onKeyDown={stepThrough}>
      {groups.map(({ heading, events }, number) => (
        <section key={`${heading} ${events[0]?.id}`} class="group">
          <h3>{heading}</h3>
          <ol class="events">
            {events.map((event, index) => (
              <li key={event.id}>
                <EventRow
                  event={event}
                  asOf={asked.as_of ?? ""}
                  heading={heading}
                  first={asked.a ?? ""}
                  open={number === 0 && index === 0}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {problem && <Problem detail={problem} />}
      {next && (
        <button type="button" class="more" onClick={load}>
          Earlier events
        </button>
      )}
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

/** Events in a row under the period that they lie in, or under their own date where that is less exact. */
export function groupsOf(events: readonly EventAnswer[], by: Step): { heading: string; events: EventAnswer[] }[] {
  const groups: { heading: string; events: EventAnswer[] }[] = [];
  for (const event of events) {
    const heading = headingOf(event, by);
    const last = groups.at(-1);
    if (last?.heading === heading) last.events.push(event);
    else groups.push({ heading, events: [event] });
  }
  return groups;
}

const coarseness: Readonly<Record<Step, number>> = { day: 0, week: 1, month: 2, year: 3 };

function headingOf({ date }: EventAnswer, by: Step): string {
  if (!date) return "No date";
  if (coarseness[date.precision] > coarseness[by]) return `${capital(sayDate(date))}, not known more exactly`;
  return capital(sayPeriod(periodOf(date.date, by)));
}
