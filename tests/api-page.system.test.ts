import { execFile } from "node:child_process";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isForPrograms } from "../src/serve/openapi.ts";
import { routes } from "../src/serve/routes.ts";
import { eventually, type Running, startEntente, type Workplace, workplace } from "./support/entente.ts";

const run = promisify(execFile);
const page = readFileSync("docs/api.md", "utf8");
/** Each command of the page with the answer that stands below it. */
const examples = [...page.matchAll(/```sh\n([^`]*)```\n\n```json\n([\s\S]*?)```/g)].flatMap(
  ([, commands = "", answer = ""]) =>
    commands
      .trim()
      .split("\n")
      .map((command) => [command, JSON.parse(answer) as unknown] as const),
);

let place: Workplace;
let entente: Running;
let variables: Record<string, string>;

beforeAll(async () => {
  place = await workplace();
  cpSync("examples/articles", place.inbox, { recursive: true });
  entente = startEntente(place, ["start"]);
  const [, address = ""] = await entente.until(/Look at\s+(http:\S+)/);
  const ask = async (path: string) => (await fetch(new URL(path, address))).json();
  const articles = readdirSync("examples/articles").length;
  await eventually(
    () => ask("/api/status"),
    ({ articles: { recorded }, log }) => recorded === articles && log.entries === 0,
    100,
  );
  const { events } = await ask("/api/events?limit=1");
  const ententeAddress = address.replace(/\/$/, "");
  variables = { ENTENTE: ententeAddress, EVENT: events[0].id, ARTICLE: events[0].mentions[0].article };
});

afterAll(async () => {
  await entente?.stop("SIGTERM");
  await place?.remove();
});

test("every path that programs ask for has an example", () => {
  const asked = examples.map(([command]) => /\$ENTENTE(\/[^"?]*)/.exec(command)?.[1] ?? "");
  const wanted = routes.filter((route) => isForPrograms(route) && route.method === "GET" && route.kind === "json");
  expect(wanted.length).toBeGreaterThan(8);
  for (const { path } of wanted) {
    const pattern = new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}$`);
    expect(
      asked.filter((address) => pattern.test(address)),
      path,
    ).not.toEqual([]);
  }
});

test.each(examples)("%s", async (command, shown) => {
  const { stdout } = await run("sh", ["-c", command], { env: { ...process.env, ...variables } });
  expect(differences(shown, JSON.parse(stdout), "$")).toEqual([]);
});

test("a difference in shape is seen", () => {
  expect(differences({ a: 1 }, { a: "1" }, "$")).toEqual(["$.a: number and string"]);
  expect(differences({ a: [{ b: 1 }] }, { a: [{ c: 1 }] }, "$")).toEqual(["$.a[0]: b and c"]);
  expect(differences([1], [], "$")).toEqual(["$: an example of what does not come"]);
  expect(differences({ a: null }, { a: { b: 1 } }, "$")).toEqual([]);
});

/** Keyed by what they name rather than by their fields. */
const records = /\.(articles|figures)$|^\$\.(info|paths)/;

/** Where two values are of different shapes: other fields, or other types, null standing for any. Of a list the first item counts. */
function differences(shown: unknown, came: unknown, path: string): string[] {
  if (shown === null || came === null) return [];
  if (Array.isArray(shown) && Array.isArray(came)) {
    if (shown.length === 0) return [];
    return came.length === 0
      ? [`${path}: an example of what does not come`]
      : differences(shown[0], came[0], `${path}[0]`);
  }
  if (typeof shown !== typeof came || Array.isArray(shown) !== Array.isArray(came)) {
    return [`${path}: ${typeof shown} and ${typeof came}`];
  }
  if (typeof shown !== "object" || typeof came !== "object") return [];
  if (records.test(path) || "openapi" in shown) return [];
  const [shownKeys, cameKeys] = [Object.keys(shown), Object.keys(came)];
  if (shownKeys.sort().join() !== cameKeys.sort().join()) return [`${path}: ${shownKeys} and ${cameKeys}`];
  return shownKeys.flatMap((key) =>
    differences((shown as Record<string, unknown>)[key], (came as Record<string, unknown>)[key], `${path}.${key}`),
  );
}
