import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const promtool = "/usr/bin/promtool";
const run = promisify(execFile);

/** Whether Prometheus' own tool is here. Where `ENTENTE_REQUIRE` names `promtool`, its absence is a failure. */
export const promtoolIsHere = existsSync(promtool);
if (!promtoolIsHere && (process.env.ENTENTE_REQUIRE ?? "").split(",").includes("promtool")) {
  throw new Error(`ENTENTE_REQUIRE names promtool, and there is no ${promtool}: apt-get install prometheus`);
}

/** The alert rules that are shipped. */
export const alertRules = resolve("deploy/prometheus/alerts.yml");

/** Values of a series, a minute apart, in promtool's notation, such as `0+0x29 1+0x120`, by the series' text. */
export type Series = Readonly<Record<string, string>>;

/** What Prometheus would scrape: each sample by its name and labels. */
export type Scrape = ReadonlyMap<string, string>;

/** The samples of a scrape. */
export function parseScrape(text: string): Scrape {
  const samples = text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line): [string, string] => {
      const end = line.lastIndexOf(" ");
      return [line.slice(0, end), line.slice(end + 1)];
    });
  return new Map(samples);
}

/** Half an hour of one scrape's values, then two hours of another's: what is not in the first begins with the second. */
export function overTime(before: Scrape, after: Scrape): Series {
  const finite = (value: string | undefined) => value !== undefined && Number.isFinite(Number(value));
  return Object.fromEntries(
    [...after]
      .filter(([, value]) => finite(value))
      .map(([name, value]) => {
        const first = before.get(name);
        return [name, `${finite(first) ? `${first}+0x29` : "_x30"} ${value}+0x120`];
      }),
  );
}

/** Series of two and a half hours, and the alerts that are to fire at some time within them: these and no others. */
export interface Expected {
  readonly series: Series;
  readonly alerts: readonly string[];
}

/** Throws what promtool says unless exactly the expected alerts fire in each case. */
export async function expectAlerts(cases: readonly Expected[]): Promise<void> {
  const tests = cases.map(({ series, alerts }) => ({
    interval: "1m",
    input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
    promql_expr_test: [
      {
        expr: 'count by (alertname) (count_over_time(ALERTS{alertstate="firing"}[3h]) > 0) > bool 0',
        eval_time: "150m",
        exp_samples: alerts.map((alertname) => ({ labels: `{alertname="${alertname}"}`, value: 1 })),
      },
    ],
  }));
  await promtoolOn("test", { rule_files: [alertRules], evaluation_interval: "1m", tests });
}

/** Throws what promtool says of expressions that are not PromQL. */
export async function expectPromql(expressions: readonly string[]): Promise<void> {
  const rules = expressions.map((expr, n) => ({ record: `expression:${n}`, expr }));
  await promtoolOn("check", { groups: [{ name: "expressions", rules }] });
}

async function promtoolOn(command: "test" | "check", file: object): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "entente-promtool-"));
  try {
    const path = join(folder, "file.yml");
    // JSON is YAML
    await writeFile(path, JSON.stringify(file));
    await run(promtool, [command, "rules", path]).catch((error: { stdout?: string; stderr?: string }) => {
      throw new Error(`promtool ${command} rules: ${error.stdout}${error.stderr}`);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
