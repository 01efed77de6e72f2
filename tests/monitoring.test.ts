import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { openRegistry } from "../src/serve/metrics/registry.ts";
import { alertRules, expectAlerts, expectPromql, promtoolIsHere, type Series } from "./support/promtool.ts";

interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly description: string };
}
interface Panel {
  readonly type: string;
  readonly title: string;
  readonly targets?: readonly { readonly expr: string }[];
}
interface Dashboard {
  readonly uid: string;
  readonly __inputs: readonly { readonly name: string; readonly pluginId: string }[];
  readonly panels: readonly Panel[];
}

const alerts = (parse(readFileSync(alertRules, "utf8")) as { groups: { rules: Alert[] }[] }).groups.flatMap(
  ({ rules }) => rules,
);
const dashboards = readdirSync("deploy/grafana/dashboards").map(
  (file) => JSON.parse(readFileSync(`deploy/grafana/dashboards/${file}`, "utf8")) as Dashboard,
);
const expressions = dashboards.flatMap(({ panels }) =>
  panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr.replaceAll("$__rate_interval", "5m"))),
);

/** For each alert a state that it is for, held for two hours, and the same series as they are when all is well. */
const states: Readonly<Record<string, { fires: Series; quiet: Series }>> = {
  EntenteDown: one('up{job="entente-work",instance="w1"}', "0+0x150", "1+0x150"),
  EntenteDatabaseAway: one('entente_up{instance="s1"}', "0+0x150", "1+0x150"),
  EntenteQueuesAway: one('entente_queues_up{instance="s1"}', "0+0x150", "1+0x150"),
  EntenteNotConsuming: one('entente_consuming{part="code"}', "0+0x150", "1+0x150"),
  EntenteStalled: one('entente_stalled_stages{stage="code"}', "2+0x150", "0+0x150"),
  EntenteBacklogOld: one('entente_unfinished_oldest_seconds{stage="read"}', "700+60x150", "590+0x150"),
  EntenteProjectionLag: one('entente_projection_lag_seconds{projection="events"}', "61+0x150", "59+0x150"),
  EntenteEntriesHeld: one('entente_projection_held_entries{projection="relations"}', "4+0x150", "0+0x150"),
  EntenteAppendIdle: one("entente_log_oldest_ticket_seconds", "31+60x150", "0+0x150"),
  EntenteIntakePaused: one("entente_intake_paused", "1+0x150", "1+0x50 0+0x100"),
  EntenteIntakeTrouble: one('entente_intake_waits{reason="trouble"}', "1+0x150", "0+0x150"),
  EntenteManyRefused: {
    fires: { 'entente_refusals_total{stage="read",code="not-text"}': "0+1x150", entente_files_total: "0+2x150" },
    quiet: { 'entente_refusals_total{stage="read",code="not-text"}': "0+1x150", entente_files_total: "0+9x150" },
  },
  EntenteStagesFail: one('entente_stages_total{stage="code",outcome="failed"}', "0+1x150", "0+0.1x150"),
  EntenteJobsLost: one("entente_requeued_jobs_total", "0+2x150", "0+0.1x150"),
};

function one(series: string, fires: string, quiet: string): { fires: Series; quiet: Series } {
  return { fires: { [series]: fires }, quiet: { [series]: quiet } };
}

/** Names of the metrics in an expression: what precedes labels, a range or an operator and is no function. */
function metricsIn(expr: string): string[] {
  return [...expr.matchAll(/\b(entente_\w+|up)\b/g)].map(([name]) => name);
}

async function existing(): Promise<Set<string>> {
  const types = [...(await openRegistry().text()).matchAll(/^# TYPE (\S+) (\S+)$/gm)];
  const names = types.flatMap(([, name = "", kind]) =>
    kind === "histogram" ? ["_bucket", "_sum", "_count"].map((suffix) => name + suffix) : [name],
  );
  // what Prometheus itself says of each scrape
  return new Set([...names, "up"]);
}

test("every metric that an alert or a panel names exists", async () => {
  const known = await existing();
  const named = [...alerts.map(({ expr }) => expr), ...expressions].map((expr) => ({ expr, metrics: metricsIn(expr) }));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter(({ metrics }) => metrics.length === 0)).toEqual([]);
  expect(named.flatMap(({ metrics }) => metrics).filter((name) => !known.has(name))).toEqual([]);
});

test("every alert says what it means and what to do, in the rules and under its name in docs/operating.md", () => {
  const page = readFileSync("docs/operating.md", "utf8");
  expect(alerts.length).toBeGreaterThan(10);
  for (const { alert, labels, annotations } of alerts) {
    expect(annotations.summary.length, alert).toBeGreaterThan(10);
    expect(annotations.description.length, alert).toBeGreaterThan(60);
    expect(["critical", "warning", "info"], alert).toContain(labels.severity);
    const section = new RegExp(`^### ${alert}\n\n([\\s\\S]+?)(?=\n##|$(?![\\s\\S]))`, "m").exec(page)?.[1] ?? "";
    expect(section.length, `docs/operating.md says of ${alert} what to do`).toBeGreaterThan(120);
  }
});

test("a dashboard can be imported by any Grafana and provisioned from a file", () => {
  expect(dashboards.map(({ uid }) => uid)).toEqual(["entente"]);
  for (const { __inputs, panels } of dashboards) {
    expect(__inputs).toMatchObject([{ name: "DS_PROMETHEUS", pluginId: "prometheus" }]);
    expect(panels.length).toBeGreaterThan(20);
    expect(panels.filter(({ type, targets = [] }) => type !== "row" && targets.length === 0)).toEqual([]);
  }
});

test("there is a state for every alert", () => {
  expect(Object.keys(states)).toEqual(alerts.map(({ alert }) => alert));
});

describe.skipIf(!promtoolIsHere)("by Prometheus' own tool", () => {
  test("every panel asks in PromQL", () => expectPromql(expressions));

  test(
    "each alert fires in its state, and none when all is well",
    () =>
      expectAlerts(
        Object.entries(states).flatMap(([alert, { fires, quiet }]) => [
          { series: fires, alerts: [alert] },
          { series: quiet, alerts: [] },
        ]),
      ),
    120_000,
  );

  test("an alert that does not fire is missed", async () => {
    const missed = { series: states.EntenteDown?.quiet ?? {}, alerts: ["EntenteDown"] };
    await expect(expectAlerts([missed])).rejects.toThrow(/promtool test rules: .*EntenteDown/s);
  }, 120_000);
});
