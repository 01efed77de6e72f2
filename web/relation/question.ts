import { codeFrom, labelOf } from "../../src/serve/names.ts";
import { hrefOf } from "../address.ts";
import type { Days, Step } from "../periods.ts";

/** What the view of a relation is asked: its whole state, kept in the address. */
export interface Question {
  /** The two actors as they stand in the address; codes unless somebody typed otherwise. */
  readonly a: string;
  readonly b: string;
  /** Both ways, only what `a` did to `b`, or only what `b` did to `a`. */
  readonly way: "" | "forth" | "back";
  readonly from: string;
  readonly to: string;
  readonly by: Step | "";
  readonly type: string;
  readonly group: string;
  /** How the events are listed: by date, or by type. */
  readonly list: "" | "type";
  readonly asOf: string;
}

/** The question that an address asks. */
export function questionOf(query: URLSearchParams): Question {
  const of = (name: string) => query.get(name)?.trim() ?? "";
  return {
    a: of("a"),
    b: of("b"),
    way: oneOf(of("way"), ["forth", "back"]),
    from: dayOf(of("from")),
    to: dayOf(of("to")),
    by: oneOf(of("by"), ["day", "week", "month", "year"]),
    type: of("type"),
    group: oneOf(of("group"), ["occurred", "planned", "denied", "hypothetical"]),
    list: oneOf(of("list"), ["type"]),
    asOf: of("as_of"),
  };
}

/** The address that asks a question. */
export function addressOf({ asOf, ...question }: Question): string {
  return hrefOf("/", { ...question, as_of: asOf });
}

/** A dyad that was understood: codes, and everything else that was asked. */
export interface Dyad extends Question {
  readonly a: string;
  readonly b: string;
}

/** The codes that somebody means; null with what is wrong where there is none. */
export function codesOf({ a, b }: Question): { a: string | null; b: string | null; notices: string[] } {
  const notices: string[] = [];
  const [first = null, second = null] = [a, b].map((typed) => {
    const code = typed === "" ? null : codeFrom(typed);
    if (typed !== "" && !code) {
      notices.push(
        `No actor is known as “${typed}”: try an English country name, an organisation, or a code such as VENGOV.`,
      );
    }
    return code;
  });
  if (first && first === second) notices.push(`A relation is between two actors, and both are ${labelOf(first)}.`);
  return { a: first, b: second, notices };
}

/** What the API is asked about a dyad, besides its two actors and what is particular to a route. */
export function filterOf({ way, from, to, type, group, asOf }: Question): Record<string, string> {
  return { directed: way ? "true" : "", from, to, plover: type, group, as_of: asOf };
}

/** The two actors in the order in which the API is asked: who did something first. */
export function ordered({ a, b, way }: Question): [string, string] {
  return way === "back" ? [b, a] : [a, b];
}

/** The address of a dyad's numbers. */
export function summaryUrl(question: Question): string {
  const [a, b] = ordered(question);
  return hrefOf(`/api/relations/${encodeURIComponent(a)}/${encodeURIComponent(b)}/summary`, {
    by: question.by,
    ...filterOf(question),
  });
}

/** What the API is asked for a dyad's events, the newest first; undated ones come last, where no days are asked for. */
export function eventsAsked(question: Question): Record<string, string> {
  const [a, b] = ordered(question);
  return { a, b, ...filterOf(question) };
}

/** The question about these days only, or about all time. */
export function during(question: Question, days: Days | null): Question {
  return { ...question, from: days?.from ?? "", to: days?.to ?? "", by: "" };
}

function oneOf<Choice extends string>(text: string, choices: readonly Choice[]): Choice | "" {
  return choices.find((choice) => choice === text) ?? "";
}

function dayOf(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : "";
}

/** The address of a dyad's numbers as CSV. */
export function summaryCsv(question: Question): string {
  return summaryUrl(question).replace(/summary(?=\?|$)/, "summary.csv");
}
