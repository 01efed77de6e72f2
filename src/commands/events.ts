import { ploverTypes } from "../coding/ontology/plover.ts";
import { statuses } from "../coding/types.ts";
import { UsageError } from "../core/errors.ts";
import { type EventAnswer, events as eventsProjection } from "../projections/events/projection.ts";
import { actorCode } from "./actor-code.ts";
import { asOfOption, positionOf } from "./as-of.ts";
import { atMost } from "./at-most.ts";
import { defineCommand, jsonOption, rangeOptions } from "./define.ts";
import { dayRange, ploverType, wholeNumber } from "./option-values.ts";
import { plain, print, say, table, withApp } from "./terminal.ts";

/** Lists events, newest first. */
export const events = defineCommand({
  name: "events",
  summary: "list events, newest first, undated ones last",
  args: [
    [
      "[actors...]",
      "one or two actors: a country's name or code, an organisation's code, or a code such as VENGOV, or ---GOV for a role of no known country",
      "actors",
    ],
  ],
  options: [
    ...rangeOptions,
    {
      flags: "--type <plover>",
      help: `only this PLOVER type: ${ploverTypes.join(", ")}`,
      completes: ploverTypes,
    },
    { flags: "--status <status>", help: "only this status", choices: statuses },
    { flags: "--limit <n>", help: "at most so many", fallback: "100" },
    asOfOption,
    jsonOption,
  ],
  settings: true,
  example: "entente events RUS VEN --from 2025-01-01 --json",
  manual: {
    group: "asking",
    about:
      "Lists events with who, to whom, what, whether it happened, how many articles report it, and the sentence that says so. With one actor, all events that it takes part in; with two, those between them in either direction. An event whose date is only known to the month or year is listed when it may lie between the days asked for.",
    reads: [],
    output: "a row an event for people; with --json one object an event (see docs/formats.md).",
    refuses: null,
    examples: [
      ["entente events VENGOV --status planned", "what Venezuela’s government plans or others plan with it"],
      ["entente events --type SANCTION --from 2025-01-01 --limit 20", "the twenty latest sanctions of a year on"],
    ],
    seeAlso: ["relations", "show", "docs/formats.md"],
  },
  async run(input) {
    const [a, b, another] = input.args.map(actorCode);
    if (another) throw new UsageError("events expects one or two actors, not more");
    const { type, status, json } = input.options;
    const limit = wholeNumber(input.options.limit, "--limit");
    const filter = {
      limit: limit + 1,
      ...(a ? { a } : {}),
      ...(b ? { b } : {}),
      ...dayRange(input.options),
      ...(type === undefined ? {} : { plover: ploverType(type, "--type") }),
      ...(status ? { status: String(status) } : {}),
    };
    return withApp(input, async (app) => {
      const db = app.db<unknown>("entente_server");
      const found = await eventsProjection.queries.list(db, { ...filter, ...(await positionOf(db, input.options)) });
      const { shown, more } = atMost(found, limit, "the newest");
      if (json) for (const event of shown) await print(JSON.stringify(eventLine(event)));
      else if (shown.length === 0) say("no events");
      else await print(table(shown.map(eventRow)));
      if (more !== null) say(more);
      return 0;
    });
  },
});

/** The public form of an event; see docs/formats.md. */
export function eventLine(event: EventAnswer) {
  const { id, plover, mode, content, cameo, quad, goldstein, symmetric, status, date, place, confidence } = event;
  const { reports, position } = event;
  const actors = (list: EventAnswer["source"]) => list.map(({ code, name }) => ({ code, name }));
  const mentions = event.mentions.map(({ article, start, end, quote }) => ({ article, start, end, quote }));
  const sides = { source: actors(event.source), target: actors(event.target) };
  const act = { id, plover, mode, content, cameo, quad, goldstein, ...sides, symmetric, status, date, place };
  return { ...act, confidence, reports, position, mentions };
}

/** An event as a row for people: id, date, who did what to whom, reports. */
export function eventRow(event: EventAnswer): string[] {
  const what = [event.plover, event.mode, event.content && `[${event.content.plover}]`].filter(Boolean).join(" ");
  const side = (list: EventAnswer["source"]) => list.map(({ code }) => code).join("+") || "—";
  const who = event.symmetric ? side(event.source) : `${side(event.source)} → ${side(event.target)}`;
  const [first] = event.mentions;
  return [
    event.id.slice(0, 8),
    event.date ? dateText(event.date) : "undated",
    who,
    what,
    event.status,
    `${event.reports} report${event.reports === 1 ? " " : "s"}`,
    first?.quote ? plain(first.quote).slice(0, 90) : "",
  ];
}

/** A date as far as it is known: 2025-05-07, week of 2025-05-05, 2025-05 or 2025. */
export function dateText({ date, precision }: { date: string; precision: string }): string {
  if (precision === "day") return date;
  if (precision === "week") return `week of ${date}`;
  return precision === "month" ? date.slice(0, 7) : date.slice(0, 4);
}
