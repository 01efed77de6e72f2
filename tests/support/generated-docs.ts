import { readFileSync, writeFileSync } from "node:fs";
import { type Command, settingFlags } from "../../src/commands/define.ts";
import { allChecks } from "../../src/commands/doctor/examine.ts";
import { commands } from "../../src/commands/index.ts";
import { byGroup, exitMeanings, manualOf } from "../../src/commands/manual.ts";
import { settings } from "../../src/config.ts";
import { refusalMeanings } from "../../src/core/errors.ts";
import { lineFields } from "../../src/core/logger.ts";
import { rolesOfProcesses } from "../../src/db/rights.ts";
import { entryDefinitions } from "../../src/log/entries/index.ts";
import { tablesDoc } from "../../src/projections/tables-doc.ts";
import { containers } from "../../src/reading/containers/index.ts";
import { formats } from "../../src/reading/formats/index.ts";
import { metricCatalogue } from "../../src/serve/metrics/catalogue.ts";
import { isForPrograms } from "../../src/serve/openapi.ts";
import { routes } from "../../src/serve/routes.ts";
import { mayImport } from "./import-rules.ts";

/** A part of a page that is written from a catalogue, between `<!-- generated: NAME -->` and `<!-- end -->`. */
export interface GeneratedPart {
  readonly page: string;
  readonly name: string;
  readonly text: string;
}

/** Every generated part of the docs, as the catalogues have it now. */
export function generatedParts(): GeneratedPart[] {
  return [
    { page: "docs/operating.md", name: "checks", text: checksTable() },
    { page: "docs/operating.md", name: "rights", text: rightsTable() },
    { page: "docs/operating.md", name: "settings", text: settingsTable() },
    { page: "docs/operating.md", name: "refusals", text: refusalsTable() },
    { page: "docs/commands.md", name: "exit codes", text: exitCodesTable() },
    { page: "docs/operating.md", name: "log fields", text: lineFieldsTable() },
    { page: "docs/metrics.md", name: "metrics", text: metricsTable() },
    { page: "docs/commands.md", name: "commands", text: commandsText() },
    { page: "docs/api.md", name: "routes", text: routesTable() },
    { page: "docs/formats.md", name: "formats", text: formatsTable() },
    { page: "docs/formats.md", name: "containers", text: containersTable() },
    { page: "docs/tables.md", name: "tables", text: tablesDoc() },
    { page: "docs/architecture.md", name: "imports", text: importsTable() },
    { page: "docs/architecture.md", name: "entries", text: entriesTable() },
  ];
}

/** What a page holds between a part's marks; throws when the marks are missing. */
export function partOf(page: string, name: string): string {
  const found = pattern(name).exec(readFileSync(page, "utf8"));
  if (!found) throw new Error(`${page} has no part between <!-- generated: ${name} --> and <!-- end -->`);
  return found[2] ?? "";
}

/** Writes a part into its page. */
export function writePart({ page, name, text }: GeneratedPart): void {
  const before = readFileSync(page, "utf8");
  writeFileSync(
    page,
    before.replace(pattern(name), (_, open, __, close) => `${open}${text}${close}`),
  );
}

function pattern(name: string): RegExp {
  return new RegExp(`(<!-- generated: ${name} -->\\n)([\\s\\S]*?)(<!-- end -->)`);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return `${[line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")}\n`;
}

function settingsTable(): string {
  const rows = Object.entries(settings).map(([name, { schema, meaning }]) => [
    `\`${name}\``,
    name === "ENTENTE_THREADS" ? "processors − 1, at most 4" : fallbackOf(schema.parse(undefined)),
    meaning,
  ]);
  return table(
    ["variable", "default", "meaning"],
    [
      ...rows,
      ["`DATABASE_URL`", "the embedded database", "An own PostgreSQL, version 14 or newer."],
      ["`REDIS_URL`", "queues in the database", "Redis for the queues."],
    ],
  );
}

function fallbackOf(value: unknown): string {
  const unset = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  return unset ? "—" : `\`${String(value)}\``;
}

function checksTable(): string {
  return table(
    ["check", "looks at"],
    allChecks.map(({ name, about }) => [name, about]),
  );
}

function rightsTable(): string {
  return table(
    ["the login of", "is a member of"],
    Object.entries(rolesOfProcesses).map(([process, roles]) => [
      `\`${process}\``,
      roles.map((role) => `\`${role}\``).join(", "),
    ]),
  );
}

function refusalsTable(): string {
  return table(
    ["code", "meaning"],
    Object.entries(refusalMeanings).map(([code, meaning]) => [`\`${code}\``, meaning]),
  );
}

function lineFieldsTable(): string {
  return table(
    ["field", "meaning"],
    Object.entries(lineFields).map(([name, meaning]) => [`\`${name}\``, meaning]),
  );
}

function metricsTable(): string {
  return table(
    ["metric", "kind", "labels", "of", "meaning"],
    Object.entries(metricCatalogue).map(([name, { kind, labels, of, help }]) => [
      `\`${name}\``,
      kind,
      labels.map((label) => `\`${label}\``).join(", "),
      of === "system" ? "the installation" : "the process",
      help,
    ]),
  );
}

function commandsText(): string {
  return byGroup(commands)
    .flatMap(([title, some]) => [`## ${title}\n`, ...some.map(commandText)])
    .join("\n");
}

/** What stands in each command's help and once at the head of the page. */
const commonTerms = new Set([
  ...settingFlags.map(({ flags }) => flags),
  ...["-h, --help", "ENTENTE_DATABASE_PORT", "DATABASE_URL", "REDIS_URL", "0", "2", "3"],
]);

function commandText(command: Command): string {
  const parts = manualOf(command).flatMap(({ heading, paragraphs, terms, lines }) => {
    if (heading === "Synopsis") return fenced(lines.map(([line]) => line));
    const told = terms.filter(([term]) => !commonTerms.has(term)).map(([term, meaning]) => `- \`${term}\`: ${meaning}`);
    const typed = lines.flatMap(([line, meaning]) => [...(meaning ? [`# ${meaning}`] : []), line]);
    const title = heading === "Description" ? [] : [`**${heading}.**`];
    if (told.length + paragraphs.length + typed.length === 0) return [];
    return [
      [...title, ...paragraphs].join(" "),
      told.join("\n"),
      ...(typed.length > 0 ? fenced(typed, "sh") : []),
    ].filter(Boolean);
  });
  const { name, summary } = command;
  return [`### ${name}`, `${summary[0]?.toUpperCase()}${summary.slice(1)}.`, ...parts, ""]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

function fenced(lines: readonly string[], language = ""): string[] {
  return [[`\`\`\`${language}`, ...lines, "```"].join("\n")];
}

function exitCodesTable(): string {
  return table(
    ["exit code", "meaning"],
    exitMeanings.map(([code, meaning]) => [String(code), meaning]),
  );
}

function routesTable(): string {
  const forPrograms = routes.filter(isForPrograms);
  return table(
    ["request", "open to", "what it answers"],
    forPrograms.map(({ method, path, may, summary }) => [`\`${method} ${path}\``, may, summary]),
  );
}

function formatsTable(): string {
  return unitsTable(["format", "extensions", "what is read"], formats);
}

function containersTable(): string {
  return unitsTable(["container", "extensions", "what is opened"], containers);
}

interface Unit {
  readonly name: string;
  readonly about: string;
  readonly extensions: readonly string[];
}

function unitsTable(head: readonly string[], units: readonly Unit[]): string {
  return table(
    head,
    units.map(({ name, extensions, about }) => [
      name,
      extensions.map((extension) => `\`.${extension}\``).join(" "),
      about,
    ]),
  );
}

function importsTable(): string {
  return table(
    ["folder", "may import", "packages only these folders import"],
    Object.entries(mayImport).map(([folder, { folders, packages }]) => [
      folder,
      folders.join(", ") || "—",
      packages.join(", ") || "—",
    ]),
  );
}

function entriesTable(): string {
  return table(
    ["entry", "schema"],
    entryDefinitions.map(({ type, schema }) => [`\`${type}\``, String(schema)]),
  );
}
