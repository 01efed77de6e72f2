import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Dyad as DirectedPair } from "../../src/projections/relations/queries.ts";
import { labelOf } from "../../src/serve/names.ts";
import type { SummaryAnswer } from "../../src/serve/page-answers.ts";
import { goTo, hrefOf } from "../address.ts";
import { useAnswer } from "../answers.ts";
import { Begin } from "../article/begin.tsx";
import { useUploads } from "../article/uploads.ts";
import { EventsSection } from "../event/events-section.tsx";
import { useTitle } from "../frame.tsx";
import { Answer, AsOf, Problem } from "../notices.tsx";
import { type Days, sayDays } from "../periods.ts";
import { Chart } from "./chart.tsx";
import { ChartTable } from "./chart-table.tsx";
import { columnsOf, frameOf } from "./columns.ts";
import { Filters } from "./filters.tsx";
import { Overview } from "./overview.tsx";
import { Picker, pairsOf } from "./picker.tsx";
import { addressOf, codesOf, during, type Question, questionOf, summaryCsv, summaryUrl } from "./question.ts";
import { sayAll, sayUndrawn } from "./words.ts";

/** What the API tells of the pairs with the most events. */
interface Dyads {
  readonly dyads: readonly DirectedPair[];
}

/** Two actors, their relation over time, its events, and the sentences behind each. */
export function RelationView({ query }: { query: URLSearchParams }): JSX.Element {
  const question = questionOf(query);
  const { a, b, notices } = codesOf(question);
  const dyads = useAnswer<Dyads>(hrefOf("/api/dyads", { limit: "400", as_of: question.asOf }));
  // whoever has just given files sees what becomes of them until he goes on by himself
  const isAdding = useUploads().length > 0 && [...query].length === 0;
  useBusiest(query, isAdding ? null : dyads.answer);
  useTitle(a && b ? `${labelOf(a)} and ${labelOf(b)}` : "Relations");
  return (
    <>
      <Picker question={question} dyads={dyads.answer?.dyads ?? []} />
      <AsOf asOf={question.asOf || null} now={addressOf({ ...question, asOf: "" })} />
      {notices.map((notice) => (
        <Problem key={notice} detail={notice} />
      ))}
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

function Relation({ question }: { question: Question }): JSX.Element {
  const { a, b } = question;
  const shown = useAnswer<SummaryAnswer>(summaryUrl(question));
  const whole = useAnswer<SummaryAnswer>(summaryUrl(during(question, null)));
  const unfiltered = useAnswer<SummaryAnswer>(summaryUrl({ ...question, type: "" }));
  const select = (days: Days | null) => goTo(addressOf(during(question, days)));
  return (
    <section class="relation">
      <h1>
        {labelOf(a)} <abbr title={labelOf(a)}>{a}</abbr> and {labelOf(b)} <abbr title={labelOf(b)}>{b}</abbr>
      </h1>
      <Answer of={shown}>
        {(summary) => (
          <>
            <Filters question={question} summary={summary} types={unfiltered.answer?.types ?? summary.types} />
            <Picture question={question} summary={summary} whole={whole.answer} onSelect={select} />
          </>
        )}
      </Answer>
      <Answer of={shown}>{(summary) => <EventsSection question={question} summary={summary} />}</Answer>
    </section>
  );
}

function Picture({
  question,
  summary,
  whole,
  onSelect,
}: {
  question: Question;
  summary: SummaryAnswer;
  whole: SummaryAnswer | null;
  onSelect(days: Days | null): void;
}): JSX.Element {
  const asked = { ...(question.from && { from: question.from }), ...(question.to && { to: question.to }) };
  const frame = whole && frameOf(whole, summary.by);
  const columns = columnsOf(summary.periods, { by: summary.by, asked: { ...frame, ...asked } });
  const all = whole && frame ? columnsOf(whole.periods, { by: whole.by, asked: frame }) : [];
  const title = `${labelOf(question.a)} and ${labelOf(question.b)} over time`;
  const told = sayAll(summary);
  const undrawn = sayUndrawn(summary);
  return (
    <>
      <p class="lead">{told}</p>
      {question.by && question.by !== summary.by && (
        <p class="notice" role="status">
          Shown by {summary.by}: in this span there are more {question.by}s than a chart can tell apart.
        </p>
      )}
      {all.length > 0 && (
        <Overview columns={all} days={question.from || question.to ? asked : null} onSelect={onSelect} />
      )}
      {columns.length > 0 && (
        <>
          <Chart columns={columns} title={title} summary={`${told} ${undrawn}`.trim()} onSelect={onSelect} />
          <ChartTable
            columns={columns}
            csv={summaryCsv(question)}
            linkTo={(days) => addressOf(during(question, days))}
          />
        </>
      )}
      {undrawn && <p class="aside">{undrawn}</p>}
      {(question.from || question.to) && (
        <p class="span">
          <b>
            {sayDays({
              from: question.from || (summary.span?.from ?? ""),
              to: question.to || (summary.span?.to ?? ""),
            })}
          </b>{" "}
          <a href={addressOf(during(question, null))}>Show all time</a>
        </p>
      )}
    </>
  );
}
