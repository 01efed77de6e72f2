import { type Change, followChanges, parseFrom } from "../projections/feed.ts";
import { defineCommand, jsonOption } from "./define.ts";
import { dateText } from "./events.ts";
import { print, say, stopSignal, withApp } from "./terminal.ts";

/** Tells changes of events as they become known, and from any earlier position on. */
export const follow = defineCommand({
  name: "follow",
  summary: "tell every change of events in the order in which it became known, and go on with what is new",
  args: [],
  options: [
    {
      flags: "--from <position>",
      help: "where to begin: start, now, a position of the log, or the cursor of the last change that you have",
      fallback: "now",
    },
    { flags: "--once", help: "end when everything known now is told" },
    jsonOption,
  ],
  settings: true,
  example: "entente follow --from start --json",
  manual: {
    group: "taking",
    about:
      "Tells each change of the public view of events in the order in which it became known, then goes on with what is new until it is stopped. Each change has a cursor from which a consumer goes on without loss or repetition; a cursor of a log that was restored since is refused.",
    reads: [],
    output: "a line each for people; with --json one object each (see docs/formats.md).",
    refuses: null,
    examples: [["entente follow --from start --once --json", "all that is known now, then the end"]],
    seeAlso: ["export", "events", "docs/tables.md"],
  },
  async run(input) {
    const from = parseFrom(String(input.options.from));
    return withApp(input, async (app) => {
      const { signal, ignore } = stopSignal();
      try {
        const following = { from, once: Boolean(input.options.once), stopped: signal, onTrouble: say };
        for await (const changes of followChanges(app.db("entente_server"), following)) {
          for (const change of changes) await print(input.options.json ? JSON.stringify(change) : line(change));
        }
        return 0;
      } finally {
        ignore();
      }
    });
  },
});

/** A change for people: position, what happened to which event, who did what to whom. */
function line({ position, change, event_id, into_id, source, target, plover, status, ...dated }: Change): string {
  const { date_from: date, date_precision: precision } = dated;
  const what =
    plover === null
      ? into_id
        ? `into ${String(into_id).slice(0, 8)}`
        : ""
      : [
          date ? dateText({ date: String(date), precision: String(precision) }) : "undated",
          source || "—",
          plover,
          target || "",
          status,
        ].join(" ");
  return `${position}  ${change.padEnd(9)}  ${event_id.slice(0, 8)}  ${what}`.trimEnd();
}
