import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { metricHelp } from "./metrics.ts";

test("docs/metrics.md lists every metric with what it means", () => {
  const page = readFileSync(new URL("../../docs/metrics.md", import.meta.url), "utf8");
  const rows = [...page.matchAll(/^\| `(entente_\w+)` \|[^|]*\| (.+) \|$/gm)].map(([, name, help]) => [name, help]);
  expect(rows).toEqual(Object.entries(metricHelp));
});
