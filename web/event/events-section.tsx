import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { SummaryAnswer } from "../../src/serve/page-answers.ts";
import { count, spoken } from "../../src/serve/phrases.ts";
import { hrefOf } from "../address.ts";
import { addressOf, eventsAsked, type Question } from "../relation/question.ts";
import { countAll } from "../relation/words.ts";
import { EventPages } from "./event-pages.tsx";
import { WhenOpen } from "./when-open.tsx";

/** The events of a relation, grouped by date or by type, and the way to have them as CSV. */
export function EventsSection({ question, summary }: { question: Question; summary: SummaryAnswer }): JSX.Element {
  const asked = eventsAsked(question);
  const all = countAll(summary.totals);
  return (
    <section aria-labelledby="events">
      <div class="over">
        <h2 id="events">{count(all, "event")}</h2>
        <nav class="switch" aria-label="Group the events">
          <a href={addressOf({ ...question, list: "" })} aria-current={question.list === "" ? "true" : undefined}>
            by date
          </a>
          <a
            href={addressOf({ ...question, list: "type" })}
            aria-current={question.list === "type" ? "true" : undefined}
          >
            by type
          </a>
        </nav>
        {all > 0 && (
          <a href={hrefOf("/api/events.csv", asked)} download>
            CSV
          </a>
        )}
      </div>
      {all === 0 && <p class="aside">No events.</p>}
      {all > 0 && question.list === "" && <EventPages key={hrefOf("", asked)} asked={asked} by={summary.by} />}
      {all > 0 && question.list === "type" && <ByType key={hrefOf("", asked)} asked={asked} summary={summary} />}
    </section>
  );
}

function ByType({ asked, summary }: { asked: Record<string, string>; summary: SummaryAnswer }): JSX.Element {
  const types = summary.types
    .map((type) => ({ ...type, all: type.occurred + type.planned + type.denied + type.hypothetical }))
    .sort((one, other) => other.all - one.all);
  // the type that had the most at first stays the one that is opened
  const [first] = useState(types[0]?.plover);
  return (
    <>
      {types.map(({ plover, quad, all, planned, denied, hypothetical }) => (
        <details key={plover} class="kind" open={plover === first}>
          <summary>
            <i
              class={`swatch ${quad % 2 === 0 ? "material" : "verbal"}${quad <= 2 ? "Cooperation" : "Conflict"}`}
              aria-hidden="true"
            />{" "}
            <b>{spoken(plover)}</b> {count(all, "event")}
            <small>
              {[
                planned > 0 ? `${planned.toLocaleString("en")} planned` : "",
                denied > 0 ? `${denied.toLocaleString("en")} denied` : "",
                hypothetical > 0 ? `${hypothetical.toLocaleString("en")} only supposed` : "",
              ]
                .filter(Boolean)
                .join(", ")}
            </small>
          </summary>
          <WhenOpen>
            <EventPages asked={{ ...asked, plover }} by={summary.by} />
          </WhenOpen>
        </details>
      ))}
    </>
  );
}
