import type { App } from "../app.ts";
import { SystemError, UsageError } from "../core/errors.ts";
import type { ExportFormat } from "../export/define.ts";
import { exportFormats } from "../export/index.ts";
import { type ExportFilter, readRows } from "../export/read-rows.ts";
import { type ExportTable, exportTables } from "../export/tables.ts";
import { partyOf } from "../projections/parties.ts";
import { actorCode } from "./actor-code.ts";
import { asOfOption, positionOf } from "./as-of.ts";
import { type CommandInput, defineCommand, rangeOptions } from "./define.ts";
import { dayRange } from "./option-values.ts";
import { say, stopSignal, withApp } from "./terminal.ts";
import { openOutput, type WholeOutput } from "./whole-output.ts";

type Options = CommandInput["options"];

/** Writes a public view to a file or standard output. */
export const exportCommand = defineCommand({
  name: "export",
  summary: "write a table to a file or standard output, however large it is",
  args: [
    [
      "<format>",
      exportFormats.map(({ name, about }) => `${name}: ${about}`).join("; "),
      exportFormats.map(({ name }) => name),
    ],
  ],
  options: [
    {
      flags: "--what <table>",
      help: `the public view to write: ${exportTables.map(({ view }) => view.name).join(", ")}`,
      completes: exportTables.map(({ view }) => view.name),
      fallback: "events",
    },
    ...rangeOptions,
    { flags: "--a <actor>", help: "only rows of this actor: a name, or a code such as VEN or VENGOV" },
    { flags: "--b <actor>", help: "with --a: only rows between the two, in either direction" },
    asOfOption,
    {
      flags: "--out <file>",
      help: "the file to write, which appears when it is whole; - is standard output",
      fallback: "-",
    },
  ],
  settings: true,
  example: "entente export parquet --what mentions --a RUS --b VEN --out mentions.parquet",
  manual: {
    group: "taking",
    about:
      "Writes one of the public views, whole or what --a, --b, --from, --to and --as-of leave of it. Rows are streamed: memory does not grow with them. A file appears under its name only when it is whole; where whoever reads standard output goes before the end, as head does, the export is not whole, and ends with exit code 3.",
    reads: [],
    output: "the rows in the format; with --out a file instead.",
    refuses: null,
    examples: [["entente export csv --from 1998-01-01 --to 1998-12-31 --out 1998.csv", "events of a year as a table"]],
    seeAlso: ["follow", "events", "docs/tables.md"],
  },
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
        const rows = await write(app, { format, table, output, filter, options: input.options });
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
  readonly options: Options;
}

/** Answers the number of rows. Stops at once, and throws SystemError, when the person or the system asks to. */
async function write(app: App, { format, table, output, filter, options }: Writing): Promise<number> {
  const db = app.db<unknown>("entente_server");
  let rows = 0;
  const when = await positionOf(db, options);
  async function* counted() {
    for await (const batch of readRows(db, table, { ...filter, ...when })) {
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
function filterOf({ view, days, actors, hasPast }: ExportTable, options: Options): ExportFilter {
  if (!hasPast && options.asOf !== undefined)
    throw new UsageError(`--as-of does not go with ${view.name}, which tells how far one can follow now`);
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
