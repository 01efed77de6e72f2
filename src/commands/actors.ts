import { type ActorSeen, actors as actorsProjection, type PersonSeen } from "../projections/actors/projection.ts";
import { asOfOption, positionOf } from "./as-of.ts";
import { atMost } from "./at-most.ts";
import { defineCommand, jsonOption } from "./define.ts";
import { wholeNumber } from "./option-values.ts";
import { plain, print, say, table, withApp } from "./terminal.ts";

/** Lists who is seen in events and articles, by which names and when. */
export const actors = defineCommand({
  name: "actors",
  summary: "list who takes part in events: codes with their names, or persons with their roles",
  args: [["[text]", "part of a name, or the beginning of a code such as VEN"]],
  options: [
    { flags: "--people", help: "persons by name, with the roles that articles show them in" },
    { flags: "--limit <n>", help: "at most so many", fallback: "100" },
    asOfOption,
    jsonOption,
  ],
  settings: true,
  example: "entente actors VENGOV",
  manual: {
    group: "asking",
    about:
      "Lists the actors of events and articles by code, each with the names it is told under, how many events and articles it is in, and their first and last day; with --people the persons that articles name, with the roles and the days they are seen in them.",
    reads: [],
    output: "a line each for people; with --json one object each (see docs/formats.md).",
    refuses: null,
    examples: [
      ["entente actors --people Fujimori", "a person and his roles"],
      ["entente actors PER --as-of 1998-10-27", "what was known of them then"],
    ],
    seeAlso: ["events", "articles", "relations"],
  },
  run(input) {
    const [text] = input.args;
    const { people, json } = input.options;
    const limit = wholeNumber(input.options.limit, "--limit");
    return withApp(input, async (app) => {
      const db = app.db<unknown>("entente_server");
      const asked = { text, limit: limit + 1, ...(await positionOf(db, input.options)) };
      const { queries } = actorsProjection;
      const found = people
        ? (await queries.people(db, asked)).map((person) => ({ told: person, rows: personRows(person) }))
        : (await queries.list(db, asked)).map((actor) => ({ told: actor, rows: [actorRow(actor)] }));
      const { shown, more } = atMost<{ told: unknown; rows: string[][] }>(found, limit, "the first");
      if (json) for (const { told } of shown) await print(JSON.stringify(told));
      else if (shown.length === 0) say("no actors");
      else await print(table(shown.flatMap(({ rows }) => rows)));
      if (more !== null) say(more);
      return 0;
    });
  },
});

const namesShown = 4;

function actorRow({ code, events, articles, first, last, names }: ActorSeen): string[] {
  return [
    code,
    `${events} event${events === 1 ? "" : "s"}`,
    `${articles} article${articles === 1 ? "" : "s"}`,
    span(first, last),
    names
      .slice(0, namesShown)
      .map(({ name }) => plain(name))
      .join(", "),
  ];
}

/** A row for each role; the name stands beside the first. */
function personRows({ name, roles }: PersonSeen): string[][] {
  return roles.map(({ code, articles, from, to }, n) => [
    n === 0 ? plain(name) : "",
    code,
    `${articles} article${articles === 1 ? "" : "s"}`,
    span(from, to),
  ]);
}

function span(first: string | null, last: string | null): string {
  if (first === null || last === null) return "undated";
  return first === last ? first : `${first} – ${last}`;
}
