import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { TypeSummary } from "../../src/projections/relations/summary.ts";
import { spoken } from "../../src/serve/page/phrases.ts";
import type { SummaryAnswer } from "../../src/serve/page-answers.ts";
import { goTo } from "../address.ts";
import type { Step } from "../periods.ts";
import { addressOf, during, type Question } from "./question.ts";

/** What of a relation is shown: which days, cut how finely, which acts. Each change is a new address. */
export function Filters({
  question,
  summary,
  types,
}: {
  question: Question;
  summary: SummaryAnswer;
  /** All types that the relation has, whatever days are shown. */
  types: readonly TypeSummary[];
}): JSX.Element {
  const ask = (change: Partial<Question>) => goTo(addressOf({ ...question, ...change }));
  return (
    <form class="filters" aria-label="What is shown" onSubmit={(event) => event.preventDefault()}>
      <Day
        label="from"
        value={question.from}
        onChange={(from) => ask({ ...during(question, null), from, to: question.to })}
      />
      <Day
        label="to"
        value={question.to}
        onChange={(to) => ask({ ...during(question, null), from: question.from, to })}
      />
      <Choice
        label="by"
        value={question.by}
        choices={[
          ["", `auto (${summary.by})`],
          ["day", "day"],
          ["week", "week"],
          ["month", "month"],
          ["year", "year"],
        ]}
        onChange={(by) => ask({ by: by as Step | "" })}
      />
      <Choice
        label="type"
        value={question.type}
        choices={[["", "all types"], ...typeChoices(types, question.type)]}
        onChange={(type) => ask({ type })}
      />
      <Choice
        label="acts"
        value={question.group}
        choices={[
          ["", "all"],
          ["occurred", "that happened"],
          ["planned", "planned"],
          ["denied", "denied"],
          ["hypothetical", "only supposed"],
        ]}
        onChange={(group) => ask({ group })}
      />
    </form>
  );
}

function typeChoices(types: readonly TypeSummary[], chosen: string): [string, string][] {
  const choices = types
    .map(({ plover, occurred, planned, denied, hypothetical }): [string, number] => [
      plover,
      occurred + planned + denied + hypothetical,
    ])
    .sort(([, one], [, other]) => other - one)
    .map(([plover, number]): [string, string] => [plover, `${spoken(plover)} (${number.toLocaleString("en")})`]);
  if (chosen && !types.some(({ plover }) => plover === chosen)) choices.push([chosen, spoken(chosen)]);
  return choices;
}

function Choice({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  value: string;
  choices: readonly (readonly [value: string, text: string])[];
  onChange(value: string): void;
}): JSX.Element {
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A day that is asked for once it is typed out: while it is typed, a field of dates changes with every digit. */
function Day({ label, value, onChange }: { label: string; value: string; onChange(day: string): void }): JSX.Element {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const settle = () => {
    if (typed !== value) onChange(typed);
  };
  return (
    <label>
      {label}
      <input
        type="date"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === "Enter") settle();
        }}
      />
    </label>
  );
}
