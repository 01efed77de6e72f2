import type { Kysely } from "kysely";
import { z } from "zod";
import type { App } from "../app.ts";
import { SystemError, UsageError } from "../core/errors.ts";
import type { ExportFormat } from "../export/define.ts";
import { exportFormats } from "../export/index.ts";
import { type ExportFilter, readRows } from "../export/read-rows.ts";
import { type ExportTable, exportTables } from "../export/tables.ts";
import { asOf } from "../log/moments.ts";
import { partyOf } from "../projections/parties.ts";
import { actorCode } from "./actor-code.ts";
import { type CommandInput, defineCommand, rangeOptions } from "./define.ts";
import { dayRange } from "./option-values.ts";
import { say, stopSignal, withApp } from "./terminal.ts";
import { openOutput, type WholeOutput } from "./whole-output.ts";

type Options = CommandInput["options"];

/** Writes a public view to a file or standard output. */
export const exportCommand = defineCommand({
  name: "export",
  summary: "write a table to a file or standard output, however large it is",
  args: [["<format>", exportFormats.map(({ name, about }) => `${name}: ${about}`).join("; ")]],
  options: [
    {
      flags: "--what <table>",
      help: `the public view to write: ${exportTables.map(({ view }) => view.name).join(", ")}`,
      fallback: "events",
    },
    ...rangeOptions,
    { flags: "--a <actor>", help: "only rows of this actor: a name, or a code such as VEN or VENGOV" },
    { flags: "--b <actor>", help: "with --a: only rows between the two, in either direction" },
    { flags: "--as-of <when>", help: "as it was known then: a log position, a day or a time with its zone" },
    {
      flags: "--out <file>",
      help: "the file to write, which appears when it is whole; - is standard output",
      fallback: "-",
    },
  ],
  settings: true,
  example: "entente export parquet --what mentions --a RUS --b VEN --out mentions.parquet",
  async run(input) {
    const format = formatOf(input.args[0]);
    const table = tableOf(input.options.what);
    const path = String(input.options.out);
    const filter = filterOf(table, input.options);
    if (path === "-" && format.binary && process.stdout.isTTY)
      throw new UsageError(`a terminal cannot show ${format.name}: name a file with --out, or send it on with > or |`);
    const output = await openOutput(path);
    try {
      await withApp(input, async (app) => {
        const rows = await write(app, { format, table, output, filter, asOf: input.options.asOf });
        await output.finish();
        if (path !== "-") say(`${rows} row${rows === 1 ? "" : "s"} of entente.${table.view.name} are in ${path}`);
        return 0;
      });
    } catch (error) {
      await output.abandon();
      throw error;
    }
    return 0;
  },
});

interface Writing {
  readonly format: ExportFormat;
  readonly table: ExportTable;
  readonly output: WholeOutput;
  readonly filter: ExportFilter;
  readonly asOf: unknown;
}

/** Answers the number of rows. Stops at once, and throws SystemError, when the person or the system asks to. */
async function write(app: App, { format, table, output, filter, asOf }: Writing): Promise<number> {
  const db = app.db<unknown>("entente_server");
  let rows = 0;
  const position = await positionOf(db, asOf);
  async function* counted() {
    for await (const batch of readRows(db, table, { ...filter, asOf: position })) {
      rows += batch.length;
      yield batch;
    }
  }
  const { signal, ignore } = stopSignal();
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new SystemError("stopped before the export was whole")));
  });
  stopped.catch(() => {});
  try {
    for await (const bytes of format.encode(table.columns, counted())) {
      await Promise.race([output.write(bytes), stopped]);
    }
  } finally {
    ignore();
  }
  return rows;
}

function formatOf(given: unknown): ExportFormat {
  const format = exportFormats.find(({ name }) => name === given);
  if (!format)
    throw new UsageError(`export expects one of ${exportFormats.map(({ name }) => name).join(", ")}, not ${given}`);
  return format;
}

function tableOf(given: unknown): ExportTable {
  const table = exportTables.find(({ view }) => view.name === given);
  const known = exportTables.map(({ view }) => view.name).join(", ");
  if (!table) throw new UsageError(`--what expects one of ${known}, not ${given}`);
  return table;
}

/** Throws UsageError for an option that the table has no columns for: leaving it out in silence would export too much. */
function filterOf({ view, days, actors }: ExportTable, options: Options): ExportFilter {
  const range = dayRange(options);
  if (!days && (range.from || range.to))
    throw new UsageError(`--from and --to do not go with ${view.name}, whose rows have no days`);
  const [a, b] = [options.a, options.b].map((typed) => (typed === undefined ? undefined : actorCode(String(typed))));
  if (b && !a) throw new UsageError("--b goes with --a");
  if (a && a === b) throw new UsageError(`--a and --b expect two different actors, and both are ${a}`);
  if (!actors && a)
    throw new UsageError(`--a and --b do not go with ${view.name}, which is not about who acts on whom`);
  for (const code of [a, b]) {
    if (actors === "parties" && code && partyOf(code) !== code)
      throw new UsageError(
        `${view.name} tells of countries and organisations: give ${partyOf(code)} instead of ${code}`,
      );
  }
  return { ...range, a, b };
}

/** The position that --as-of asks about: the one given, or the last that was settled by a time; a day means its end (UTC). */
async function positionOf(db: Kysely<unknown>, given: unknown): Promise<number | undefined> {
  if (given === undefined) return undefined;
  const typed = String(given);
  if (/^\d{1,15}$/.test(typed)) return Number(typed);
  const moment = z.iso.date().safeParse(typed).success ? `${typed}T23:59:59.999Z` : typed;
  if (!z.iso.datetime({ offset: true }).safeParse(moment).success)
    throw new UsageError(`--as-of expects a log position, a day or a time such as 2025-05-07T12:00:00Z, not ${typed}`);
  return asOf(db, new Date(moment));
}
