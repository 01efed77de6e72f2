import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Dyad } from "../../src/projections/relations/queries.ts";
import { labelOf } from "../../src/serve/names.ts";
import { codeMeant, useFound } from "../actor/find.ts";
import { goTo } from "../address.ts";
import { addressOf, type Question } from "./question.ts";

/**
 * Which two actors, and in which direction: two fields that take a code, an English name or a name as articles write it, and the
 * pairs with the most events.
 */
export function Picker({ question, dyads }: { question: Question; dyads: readonly Dyad[] }): JSX.Element {
  const [a, setA] = useTyped(question.a);
  const [b, setB] = useTyped(question.b);
  const [sought, setSought] = useState("");
  const offered = useFound(sought, question.asOf);
  const ask = async (first: string, second: string, way: Question["way"] = question.way) => {
    const [one = "", other = ""] = await Promise.all([first, second].map((typed) => codeMeant(typed, question.asOf)));
    goTo(addressOf({ ...question, a: one, b: other, way }));
  };
  const typing = (set: (text: string) => void) => (text: string) => {
    set(text);
    setSought(text);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void ask(a, b);
  };
  return (
    <section class="ask" aria-label="Choose a relation">
      <form onSubmit={submit}>
        <Field label="Actor" value={a} onType={typing(setA)} />
        <button
          type="button"
          class="swap"
          title="Swap the two actors"
          aria-label="Swap the two actors"
          onClick={() => ask(b, a)}
        >
          ⇄
        </button>
        <Field label="and actor" value={b} onType={typing(setB)} />
        <label class="way">
          direction
          <select
            value={question.way}
            onChange={({ currentTarget }) => ask(a, b, currentTarget.value as Question["way"])}
          >
            <option value="">both ways</option>
            <option value="forth">first → second</option>
            <option value="back">second → first</option>
          </select>
        </label>
        <button type="submit">Show</button>
        <datalist id="actors">
          {offered.map(({ code, names }) => (
            <option key={code} value={labelOf(code)} label={[code, ...names.map(({ name }) => name)].join(" · ")} />
          ))}
        </datalist>
      </form>
      {dyads.length > 0 && (
        <nav class="pairs" aria-label="Relations with the most events">
          {pairsOf(dyads)
            .slice(0, 8)
            .map(([one, other]) => (
              <a
                key={`${one} ${other}`}
                href={addressOf({ ...noQuestion, a: one, b: other, asOf: question.asOf })}
                aria-current={samePair([one, other], [question.a, question.b]) ? "true" : undefined}
              >
                {labelOf(one)} – {labelOf(other)}
              </a>
            ))}
        </nav>
      )}
    </section>
  );
}

function Field({ label, value, onType }: { label: string; value: string; onType(text: string): void }): JSX.Element {
  return (
    <label class="actor">
      {label}
      <input
        value={value}
        list="actors"
        autocomplete="off"
        spellcheck={false}
        required
        maxlength={200}
        placeholder="a country, an organisation or a code"
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </label>
  );
}

/** What stands in a field: what the address says, until somebody types. */
function useTyped(code: string): [string, (text: string) => void] {
  const [typed, setTyped] = useState(labelOf(code));
  useEffect(() => setTyped(labelOf(code)), [code]);
  return [typed, setTyped];
}

/** A question about nothing. */
export const noQuestion: Question = {
  a: "",
  b: "",
  way: "",
  from: "",
  to: "",
  by: "",
  type: "",
  group: "",
  list: "",
  asOf: "",
};

/** The unordered pairs, those with the most events first. */
export function pairsOf(dyads: readonly Dyad[]): [string, string][] {
  const sums = new Map<string, number>();
  for (const { source, target, events } of dyads) {
    const key = [source, target].sort().join(" ");
    sums.set(key, (sums.get(key) ?? 0) + events);
  }
  return [...sums].sort(([, one], [, other]) => other - one).map(([key]) => key.split(" ") as [string, string]);
}

function samePair(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}
