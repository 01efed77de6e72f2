import { ploverTypes } from "../../src/coding/ontology/plover.ts";
import { isDay } from "../../src/core/dates.ts";
import { codeFrom, labelOf } from "../../src/serve/names.ts";
import { hrefOf, sayUnread } from "../address.ts";
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

/** A parameter of the address: what it may be, and the value that some text means; null for none. */
interface Parameter {
  readonly possible: string;
  readonly read: (text: string) => string | null;
}

const day: Parameter = { possible: "a day such as 2025-05-07", read: (text) => (isDay(text) ? text : null) };
const words: Parameter = { possible: "any words", read: (text) => text };

const parameters = {
  a: words,
  b: words,
  way: oneOf(["forth", "back"]),
  from: day,
  to: day,
  by: oneOf(["day", "week", "month", "year"]),
  type: oneOf(ploverTypes, (text) => text.toUpperCase()),
  group: oneOf(["occurred", "planned", "denied", "hypothetical"]),
  list: oneOf(["type"]),
  as_of: words,
} satisfies Record<string, Parameter>;
type Name = keyof typeof parameters;

/** Parameters of the API that have another name here; who writes an address by hand may know those. */
const apiParameters: Readonly<Record<string, Parameter & { readonly name: Name }>> = {
  plover: { name: "type", ...parameters.type },
  directed: {
    name: "way",
    possible: "true or false",
    read: (text) => ({ true: "forth", false: "" })[text.toLowerCase()] ?? null,
  },
};

/** The question that an address asks, and in words what in the address is not understood and left out of the question. */
export function readQuestion(query: URLSearchParams): { question: Question; notices: string[] } {
  const values: Partial<Record<Name, string>> = {};
  const notices: string[] = [];
  const unread: string[] = [];
  for (const [given, value] of query) {
    const text = value.trim();
    const name = isOwn(given) ? given : apiParameters[given]?.name;
    if (!name) unread.push(given);
    if (!name || text === "") continue;
    const { possible, read } = isOwn(given) ? parameters[given] : (apiParameters[given] ?? words);
    const meant = read(text);
    if (meant === null) notices.push(`${given}: “${text}” is not understood and left out; possible is ${possible}.`);
    else if (isOwn(given) || values[name] === undefined) values[name] = meant;
  }
  if (unread.length > 0) notices.push(sayUnread(unread, Object.keys(parameters)));
  const of = (name: Name) => values[name] ?? "";
  const [from, to] = [of("from"), of("to")];
  if (from && to && from > to)
    notices.push(`from: ${from} lies after ${to}, the end of the span: nothing lies between.`);
  const question = {
    ...{ a: of("a"), b: of("b"), way: of("way") as Question["way"], from, to, by: of("by") as Question["by"] },
    ...{ type: of("type"), group: of("group"), list: of("list") as Question["list"], asOf: of("as_of") },
  };
  return { question, notices };
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

function oneOf(choices: readonly string[], written: (text: string) => string = (text) => text): Parameter {
  const read = (text: string) => choices.find((choice) => choice === written(text)) ?? null;
  return { possible: choices.length > 1 ? `one of ${choices.join(", ")}` : `${choices[0]}`, read };
}

function isOwn(name: string): name is Name {
  return Object.hasOwn(parameters, name);
}

/** The address of a dyad's numbers as CSV. */
export function summaryCsv(question: Question): string {
  return summaryUrl(question).replace(/summary(?=\?|$)/, "summary.csv");
}
