import { expect, test } from "vitest";
import { metricCatalogue } from "./catalogue.ts";
import { openRegistry } from "./registry.ts";

test("every metric of the catalogue is in the registry, with its kind and meaning, and no other of ours", async () => {
  const text = await openRegistry().text();
  const ours = [...text.matchAll(/^# TYPE (entente_(?!process_|nodejs_)\w+) (\w+)$/gm)].map(([, name, kind]) => [
    name,
    kind,
  ]);
  expect(ours).toEqual(Object.entries(metricCatalogue).map(([name, { kind }]) => [name, kind]));
  for (const [name, { help }] of Object.entries(metricCatalogue)) expect(text).toContain(`# HELP ${name} ${help}\n`);
});

test("nothing is claimed of the installation where nobody asked it", async () => {
  const samples = (await openRegistry().text())
    .split("\n")
    .filter((line) => /^entente_(?!process_|nodejs_)/.test(line));
  const ofSystem = Object.entries(metricCatalogue).filter(([, { of }]) => of === "system");
  expect(ofSystem.length).toBeGreaterThan(10);
  for (const [name] of ofSystem) expect(samples.filter((sample) => sample.startsWith(name))).toEqual([]);
});
