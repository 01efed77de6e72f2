import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Dyad as DirectedPair } from "../../src/projections/relations/queries.ts";
import { labelOf } from "../../src/serve/names.ts";
import type { SummaryAnswer } from "../../src/serve/page-answers.ts";
import { goTo, hrefOf } from "../address.ts";
import { ask, Refusal, useAnswer, useAsked } from "../answers.ts";
import { Begin } from "../article/begin.tsx";
import { useUploads } from "../article/uploads.ts";
import { firstEventsUrl } from "../event/event-pages.tsx";
import { EventsSection } from "../event/events-section.tsx";
import { useTitle } from "../frame.tsx";
import { Answer, AsOf, Problem } from "../notices.tsx";
import { type Days, overlap, sayDays } from "../periods.ts";
import { Chart } from "./chart.tsx";
import { ChartTable } from "./chart-table.tsx";
import { columnsOf, frameOf } from "./columns.ts";
import { Filters } from "./filters.tsx";
import { Overview } from "./overview.tsx";
import { Picker, pairsOf } from "./picker.tsx";
import {
  addressOf,
  codesOf,
  during,
  eventsAsked,
  type Question,
  readQuestion,
  summaryCsv,
  summaryUrl,
} from "./question.ts";
import { sayAll, sayUndrawn } from "./words.ts";

/** What the API tells of the pairs with the most events. */
interface Dyads {
  readonly dyads: readonly DirectedPair[];
}

/** Two actors, their relation over time, its events, and the sentences behind each. */
export function RelationView({ query }: { query: URLSearchParams }): JSX.Element {
  const { question, notices: misread } = readQuestion(query);
  const { a, b, notices } = codesOf(question);
  const dyads = useAnswer<Dyads>(hrefOf("/api/dyads", { limit: "32", as_of: question.asOf }));
  // whoever has just given files sees what becomes of them until he goes on by himself
  const isAdding = useUploads().length > 0 && [...query].length === 0;
  useBusiest(query, isAdding ? null : dyads.answer);
  useTitle(a && b ? `${labelOf(a)} and ${labelOf(b)}` : "Relations");
  return (
    <>
      <Picker question={question} dyads={dyads.answer?.dyads ?? []} />
      <AsOf asOf={question.asOf || null} now={addressOf({ ...question, asOf: "" })} />
      {[...misread, ...notices].map((notice) => (
        <Problem key={notice} detail={notice} />
      ))}
      {notices.length > 0 && <ToActors asOf={question.asOf} />}
      {a && b && a !== b ? (
        <Relation key={`${a} ${b}`} question={{ ...question, a, b }} />
      ) : (
        <Answer of={dyads}>
          {({ dyads: known }) =>
            known.length === 0 || isAdding ? (
              <Begin />
            ) : (
              <p class="aside">Choose two actors, or one of the pairs above.</p>
            )
          }
        </Answer>
      )}
    </>
  );
}

/** Somebody who asks nothing is shown the relation with the most events. */
function useBusiest(query: URLSearchParams, answer: Dyads | null): void {
  const nothing = [...query].length === 0;
  useEffect(() => {
    const [busiest] = pairsOf(answer?.dyads ?? []);
    if (!nothing || !busiest) return;
    const [a, b] = busiest;
    goTo(hrefOf("/", { a, b }), { replacing: true });
  }, [nothing, answer]);
}

/** Where somebody finds how an actor is called here. */
function ToActors({ asOf }: { asOf: string }): JSX.Element {
  return (
    <p>
      <a href={hrefOf("/actors", { as_of: asOf })}>All actors that are known</a>
    </p>
  );
}

/** What is known between two actors, with the question that it answers: the next may be asked while it is shown. */
type Told = { readonly question: Question } & ({ readonly summary: SummaryAnswer } | { readonly refusal: Refusal });

function Relation({ question }: { question: Question }): JSX.Element {
  const { a, b } = question;
  const told = useAsked<Told>(`${summaryUrl(question)} ${firstEventsUrl(eventsAsked(question))}`, () => tell(question));
  const whole = useAnswer<SummaryAnswer>(summaryUrl(during(question, null)));
  const unfiltered = useAnswer<SummaryAnswer>(summaryUrl({ ...question, type: "" }));
  const select = (days: Days | null) => goTo(addressOf(during(question, days)));
  if (told.answer && "refusal" in told.answer) {
    return (
      <>
        <Problem detail={told.answer.refusal.message} />
        <ToActors asOf={question.asOf} />
      </>
    );
  }
  return (
    <section class="relation">
      <h1>
        {labelOf(a)} <abbr title={labelOf(a)}>{a}</abbr> and {labelOf(b)} <abbr title={labelOf(b)}>{b}</abbr>
      </h1>
      <Answer of={told}>
        {(shown) =>
          "summary" in shown && (
            <>
              <Filters
                question={question}
                summary={shown.summary}
                types={unfiltered.answer?.types ?? shown.summary.types}
              />
              <Picture
                question={question}
                shown={shown.question}
                summary={shown.summary}
                whole={whole.answer}
                onSelect={select}
              />
              <EventsSection question={shown.question} summary={shown.summary} />
            </>
          )
        }
      </Answer>
    </section>
  );
}

/** Asks for a relation's numbers and the first of its events together, so that one is not shown beside an older other. */
async function tell(question: Question): Promise<Told> {
  try {
    const [summary] = await Promise.all([
      ask<SummaryAnswer>(summaryUrl(question)),
      // the list itself tells what goes wrong with it
      question.list === "" && ask(firstEventsUrl(eventsAsked(question))).catch(() => null),
    ]);
    return { question, summary };
  } catch (error) {
    const isOfActor = error instanceof Refusal && error.parameters.some((name) => name === "a" || name === "b");
    if (isOfActor) return { question, refusal: error };
    throw error;
  }
}

function Picture({
  question,
  shown,
  summary,
  whole,
  onSelect,
}: {
  /** What is asked: where the brush stands. */
  question: Question;
  /** What `summary` answers. */
  shown: Question;
  summary: SummaryAnswer;
  whole: SummaryAnswer | null;
  onSelect(days: Days | null): void;
}): JSX.Element {
  const asked = daysOf(shown);
  const frame = whole && frameOf(whole, summary.by);
  const columns = columnsOf(summary.periods, { by: summary.by, asked: { ...frame, ...asked } });
  const all = whole && frame ? columnsOf(whole.periods, { by: whole.by, asked: frame }) : [];
  const title = `${labelOf(question.a)} and ${labelOf(question.b)} over time`;
  const told = sayAll({ ...summary, span: summary.span && overlap(summary.span, asked) });
  const undrawn = sayUndrawn(summary);
  return (
    <>
      <p class="lead">{told}</p>
      {shown.by && shown.by !== summary.by && (
        <p class="notice" role="status">
          Shown by {summary.by}: in this span there are more {shown.by}s than a chart can tell apart.
        </p>
      )}
      {all.length > 0 && (
        <Overview columns={all} days={question.from || question.to ? daysOf(question) : null} onSelect={onSelect} />
      )}
      {columns.length > 0 && (
        <>
          <Chart columns={columns} title={title} summary={`${told} ${undrawn}`.trim()} onSelect={onSelect} />
          <ChartTable columns={columns} csv={summaryCsv(shown)} linkTo={(days) => addressOf(during(question, days))} />
        </>
      )}
      {undrawn && <p class="aside">{undrawn}</p>}
      {(shown.from || shown.to) && (
        <p class="span">
          <b>
            {sayDays({
              from: shown.from || (summary.span?.from ?? ""),
              to: shown.to || (summary.span?.to ?? ""),
            })}
          </b>{" "}
          <a href={addressOf(during(question, null))}>Show all time</a>
        </p>
      )}
    </>
  );
}

function daysOf({ from, to }: Question): Partial<Days> {
  return { ...(from && { from }), ...(to && { to }) };
}
