import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** What a folder of `src` may import besides itself: other folders, and packages that nobody else may. */
interface Rule {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

/** The one list of import rules: the checker and the table in docs/architecture.md are made from it. */
export const mayImport: Readonly<Record<string, Rule>> = {
  core: { folders: [], packages: [] },
  reading: {
    folders: ["core"],
    packages: [
      "franc",
      "eld",
      "saxes",
      "yauzl",
      "tar-stream",
      "fzstd",
      "postal-mime",
      "htmlparser2",
      "iconv-lite",
      "jschardet",
      "unpdf",
      "@mozilla",
    ],
  },
  coding: { folders: ["core"], packages: [] },
  matching: { folders: ["core", "log/entries"], packages: [] },
  db: { folders: ["core"], packages: ["pg", "node:fs", "node:child_process", "node:net"] },
  queue: { folders: ["core"], packages: ["bullmq", "ioredis", "pg"] },
  log: { folders: ["core"], packages: [] },
  store: { folders: ["core", "log/entries", "matching"], packages: [] },
  bounded: { folders: [], packages: ["piscina", "node:child_process"] },
  coders: { folders: ["core", "coding", "bounded"], packages: ["node:fs"] },
  readers: { folders: ["core", "reading", "bounded"], packages: [] },
  recognition: { folders: ["core", "reading"], packages: ["node:child_process"] },
  corrections: { folders: ["core", "log", "store"], packages: [] },
  producers: { folders: ["core", "reading", "log", "store", "queue"], packages: ["node:fs", "chokidar"] },
  workers: { folders: ["core", "coding", "coders", "readers", "matching", "log", "store", "queue"], packages: [] },
  projections: { folders: ["core", "db", "log", "store"], packages: [] },
  export: { folders: ["core", "projections"], packages: ["hyparquet-writer"] },
  serve: {
    folders: [
      "core",
      "coding",
      "reading",
      "log",
      "store",
      "producers",
      "corrections",
      "projections",
      "export",
      "queue",
    ],
    packages: ["fastify", "@bull-board", "prom-client", "preact", "preact-render-to-string", "node:fs", "node:net"],
  },
};

/** Packages that anybody may import: builders of values, without effects. */
const common = new Set([
  "zod",
  "kysely",
  "node:util",
  "node:path",
  "node:url",
  "node:crypto",
  "node:zlib",
  "node:stream",
]);

/** Files and folders at the top of `src` that put everything together: they may import anything, and nobody imports them. */
export const composition = ["app.ts", "main.ts", "config.ts", "release.ts", "commands"];

/** Folders whose sub-folders are units that must not know each other. */
const strangers = ["reading/formats", "reading/containers", "coding/languages", "projections"];

/** What a check found, and how many modules it read, so that a check of nothing cannot pass. */
export interface Checked {
  readonly modules: number;
  readonly violations: readonly string[];
}

/** Checks every module below a source folder against the rules. */
export function checkImports(source: string): Checked {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
  );
  const violations = files.flatMap((file) =>
    importsOf(readFileSync(join(source, file), "utf8")).flatMap((imported) => {
      const reason = refusal(source, file, imported);
      return reason ? [`${file} imports ${imported}: ${reason}`] : [];
    }),
  );
  return { modules: files.length, violations };
}

function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const patterns = [
    /\bfrom\s+"([^"]+)"/g,
    /\bimport\s+"([^"]+)"/g,
    /\bimport\(\s*"([^"]+)"/g,
    /\brequire\(\s*"([^"]+)"/g,
  ];
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ""));
}

/** Why a file may not import something, or null. */
function refusal(source: string, file: string, imported: string): string | null {
  const [folder = ""] = file.split(sep);
  if (composition.includes(folder)) return null;
  const rule = mayImport[folder];
  if (!rule) return `${folder} has no rule`;
  if (!imported.startsWith(".")) return packageRefusal(rule, imported, folder);
  const target = relative(source, resolve(source, dirname(file), imported));
  const [targetFolder = ""] = target.split(sep);
  if (targetFolder === folder) return strangerRefusal(file, target);
  if (composition.includes(targetFolder)) return "nobody imports what puts everything together";
  const allowed = rule.folders.some((name) => target === name || target.startsWith(`${name}${sep}`));
  if (!allowed) return `${folder} may import ${rule.folders.join(", ") || "nothing else"}`;
  if (folder === "projections" && target === join("log", "append.ts")) return "a projection never appends";
  return null;
}

function packageRefusal(rule: Rule, imported: string, folder: string): string | null {
  const name = imported.startsWith("@") ? (imported.split("/")[0] ?? "") : (imported.split("/")[0] ?? "");
  const owned = Object.values(mayImport).some(({ packages }) => packages.includes(name));
  if (rule.packages.includes(name) || (common.has(name) && !owned)) return null;
  if (folder !== "core" && !owned && name.startsWith("node:")) return null;
  if (folder === "core" && name.startsWith("node:")) return null;
  return owned ? `${name} belongs to ${ownersOf(name).join(", ")}` : `${name} is no one's package`;
}

function ownersOf(name: string): string[] {
  return Object.entries(mayImport).flatMap(([folder, { packages }]) => (packages.includes(name) ? [folder] : []));
}

function strangerRefusal(file: string, target: string): string | null {
  for (const parent of strangers) {
    const unit = unitIn(parent, file);
    const other = unitIn(parent, target);
    if (unit && other && unit !== other) return `${unit} and ${other} are siblings, and siblings are strangers`;
  }
  return null;
}

function unitIn(parent: string, file: string): string | null {
  if (!file.startsWith(`${parent}${sep}`)) return null;
  const rest = file.slice(parent.length + 1).split(sep);
  return rest.length > 1 ? (rest[0] ?? null) : null;
}
