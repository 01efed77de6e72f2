import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Duck, openDuck } from "./support/duckdb.ts";
import {
  environmentOf,
  eventually,
  type Running,
  run,
  runJson,
  startEntente,
  type Workplace,
  workplace,
} from "./support/entente.ts";

const bin = resolve("bin/entente.js");
let place: Workplace;
let start: Running;
let duck: Duck;
let reader: string;
let events: number;

beforeAll(async () => {
  place = await workplace({ ENTENTE_DATA: ".entente-example" });
  start = startEntente(place, ["start", "--example"]);
  await start.until(/Entente is running/);
  await eventually(
    async () => (await runJson<{ articles: Record<string, number> }>(place, ["status", "--json"]))[0]?.articles,
    (articles) => articles?.recorded === 12,
    300,
  );
  reader = (await run(place, ["url", "--reader"])).stdout.trim();
  events = (await runJson(place, ["events", "--limit", "1000", "--json"])).length;
  duck = await openDuck();
}, 600_000);

afterAll(async () => {
  duck.close();
  await start.stop("SIGINT");
  await place.remove();
});

describe("export", () => {
  test("writes a file under its name when it is whole, and says what is in it", async () => {
    const { code, stdout, stderr } = await run(place, ["export", "parquet", "--out", "events.parquet"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toContain(`${events} rows of entente.events are in events.parquet`);
    const rows = await duck.rows(`select count(*) as n from read_parquet('${place.path("events.parquet")}')`);
    expect(Number(rows[0]?.n)).toBe(events);
  });

  test("writes to standard output, narrowed to a dyad and its days", async () => {
    const { code, stdout } = await run(place, [
      "export",
      "csv",
      "--what",
      "mentions",
      "--a",
      "Peru",
      "--b",
      "ECU",
      "--from",
      "1998-10-01",
    ]);
    expect(code).toBe(0);
    const [head, ...lines] = stdout.trimEnd().split("\n");
    expect(head).toMatch(/^mention_id,event_id,article,title,quote,/);
    expect(lines.length).toBeGreaterThan(3);
    expect(stdout).not.toContain("MOMEP");
  });

  test.each([
    [["xlsx"], "export expects one of csv, parquet, not xlsx"],
    [["csv", "--what", "entries"], "--what expects one of articles, events,"],
    [["csv", "--what", "event_actors", "--from", "2025-01-01"], "--from and --to do not go with event_actors"],
    [["csv", "--what", "feed", "--as-of", "1"], "--as-of does not go with feed"],
    [["csv", "--what", "articles", "--a", "PER"], "--a and --b do not go with articles"],
    [["csv", "--what", "relations_daily", "--a", "PERGOV"], "give PER instead of PERGOV"],
    [["csv", "--b", "PER"], "--b goes with --a"],
    [["csv", "--as-of", "yesterday"], "--as-of expects a log position, a day, or a time with its zone"],
  ])("%j is refused with what was expected", async (args, message) => {
    const { code, stdout, stderr } = await run(place, ["export", ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  test("as of a position before anything was known, there is nothing but the header", async () => {
    const { code, stdout } = await run(place, ["export", "csv", "--as-of", "1"]);
    expect({ code, lines: stdout.trimEnd().split("\n").length }).toEqual({ code: 0, lines: 1 });
  });

  test("a disk that is full ends it with a clear error, and the file that stood there still stands", async () => {
    mkdirSync(place.path("full"));
    writeFileSync(place.path("full", "events.csv"), "as it was");
    // one block: what a full disk does, for one process
    const { status, stderr } = shell(`ulimit -f 1; node '${bin}' export csv --out full/events.csv`);
    expect(status).toBe(3);
    expect(stderr).toContain(
      "entente: cannot write full/events.csv: the file would become larger than is allowed here",
    );
    expect(readdirSync(place.path("full"))).toEqual(["events.csv"]);
    expect(readFileSync(place.path("full", "events.csv"), "utf8")).toBe("as it was");
    const toFull = shell(`node '${bin}' export csv > /dev/full`);
    expect(toFull).toMatchObject({ status: 3, stderr: "entente: cannot write standard output: the disk is full\n" });
  });

  test.each([
    ["nowhere/events.csv", "its folder does not exist"],
    [".", "it is a folder; name a file in it"],
  ])("--out %s is refused before anything is read", async (path, reason) => {
    const { code, stderr } = await run(place, ["export", "csv", "--out", path]);
    expect(code).toBe(3);
    expect(stderr).toContain(`cannot write ${path}: ${reason}`);
  });

  test("a reader who goes before the end is told of, since the export is not whole then", () => {
    const { status, stderr } = shell(`node '${bin}' export csv --what mentions | true; exit \${PIPESTATUS[0]}`);
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: "entente: cannot write standard output: whoever read it went before it was whole\n",
    });
  });

  test("being stopped leaves no file behind", async () => {
    // nobody reads the pipe, so that the export waits there
    spawnSync("mkfifo", [place.path("pipe")]);
    const child = spawn(process.execPath, [bin, "export", "csv", "--what", "mentions", "--out", "pipe"], {
      cwd: place.folder,
      env: environmentOf(place),
      stdio: ["ignore", "ignore", "pipe"],
    });
    const end = once(child, "exit");
    const pipe = openSync(place.path("pipe"), "r");
    expect(pipe).toBeGreaterThan(0);
    child.kill("SIGTERM");
    const [code, signal] = await end;
    expect([code, signal]).not.toEqual([0, null]);
    expect(readdirSync(place.folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});

describe("follow", () => {
  interface Change {
    readonly cursor: string;
    readonly position: number;
    readonly change: string;
    readonly event_id: string;
    readonly plover: string | null;
  }

  test("killed again and again, it goes on after the last change that was taken in", async () => {
    const whole = await runJson<Change>(place, ["follow", "--from", "start", "--once", "--json"]);
    expect(whole.length).toBeGreaterThanOrEqual(events);
    const taken: Change[] = [];
    for (let life = 0; taken.length < whole.length; life++) {
      const from = taken.at(-1)?.cursor ?? "start";
      const child = spawn(process.execPath, [bin, "follow", "--from", from, "--json"], {
        cwd: place.folder,
        env: environmentOf(place),
        stdio: ["ignore", "pipe", "inherit"],
      });
      let left = 5 + 9 * life;
      for await (const text of createInterface({ input: child.stdout })) {
        taken.push(JSON.parse(text));
        left -= 1;
        if (left === 0 || taken.length === whole.length) break;
      }
      child.kill("SIGKILL");
      await once(child, "exit");
    }
    expect(taken).toEqual(whole);
  });

  test("tells people a line a change, and refuses a cursor of another log", async () => {
    const { stdout } = await run(place, ["follow", "--from", "start", "--once"]);
    expect(stdout).toMatch(/^\d+ {2}recorded {3}[0-9a-f]{8} {2}\d{4}-\d\d-\d\d \S+ [A-Z]+ /m);
    expect(stdout).toMatch(/ week of 1998-08-10 /);
    expect(stdout).not.toMatch(/ \d{4}-01-01 /);
    const foreign = await run(place, ["follow", "--from", "00000000-0000-4000-8000-000000000000:3", "--once"]);
    expect(foreign.code).toBe(2);
    expect(foreign.stderr).toMatch(/epoch .* restored or is another one, so build anew what you keep, from start/);
    expect((await run(place, ["follow", "--from", "yesterday"])).stderr).toContain("expected start, now, a position");
  });
});

describe("the scripts that read the views", () => {
  const python = "/usr/bin/python3";
  const hasPython = spawnSync(python, ["-c", "import psycopg2"]).status === 0;
  const hasR = spawnSync("Rscript", ["-e", "library(RPostgreSQL)"]).status === 0;
  const required = (process.env.ENTENTE_REQUIRE ?? "").split(",");
  const script = (name: string) => resolve("examples/downstream", name);

  test("Python and R are there where they must be", () => {
    expect(hasPython || !required.includes("python")).toBe(true);
    expect(hasR || !required.includes("r")).toBe(true);
  });

  test.skipIf(!hasPython)("Python: a relation by month, and the sentences behind it", () => {
    const { status, stdout, stderr } = shell(`${python} '${script("relation.py")}' '${reader}' PER ECU`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^month,cooperation,conflict\n(\d{4}-\d\d,\d+,\d+\n)+date_from,plover,quote\n/);
    expect(stdout).toMatch(/^1998-10-26,SUPPORT,/m);
  });

  test.skipIf(!hasPython)("Python: a copy that is kept by the feed holds what the view holds", async () => {
    const mirror = () => shell(`${python} '${script("mirror.py")}' '${reader}' events.sqlite`);
    expect(mirror()).toMatchObject({ status: 0, stderr: "" });
    expect(mirror()).toMatchObject({ status: 0, stderr: "" });
    const copied = shell(
      `${python} -c "import sqlite3; [print(*row, sep='|') for row in sqlite3.connect('events.sqlite').execute('select event_id, reports from events order by 1')]"`,
    );
    const { stdout } = await run(place, ["export", "csv"]);
    const [head = "", ...lines] = stdout.trimEnd().split("\n");
    const reports = head.split(",").indexOf("reports") - head.split(",").length;
    // the columns after figures hold no commas
    const shown = lines.map((line) => `${line.split(",")[0]}|${line.split(",").at(reports)}`);
    expect(copied.stdout.trimEnd().split("\n")).toEqual(shown.sort());
  });

  test.skipIf(!hasR)("R: a relation by month as a data frame", () => {
    const { status, stdout, stderr } = shell(`Rscript '${script("relation.R")}' '${reader}' PER ECU`);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stdout).toMatch(
      /^"month","kind","quad","events","goldstein"\n(\d{4}-\d\d-01,"(cooperation|conflict)",\d,\d+,[-\d.]+\n)+$/,
    );
  });
});

describe("one question, asked in several ways", () => {
  const port = () => place.env.ENTENTE_PORT;
  const ask = async (path: string) => (await fetch(`http://127.0.0.1:${port()}/api/${path}`)).json();

  test("what has no date is in no span", async () => {
    const span = ["--from", "1998-10-20", "--to", "1998-10-31"];
    interface Relation {
      undated: number;
      events: { id: string; date: object | null }[];
    }
    const [told] = await runJson<Relation>(place, ["relations", "PER", "ECU", ...span, "--json"]);
    const days = "from=1998-10-20&to=1998-10-31";
    const { events: listed } = (await ask(`events?a=PER&b=ECU&${days}`)) as Relation;
    expect(told?.events.map(({ id }) => id)).toEqual(listed.map(({ id }) => id));
    expect(listed.length).toBeGreaterThan(0);
    const { undated } = (await ask(`relations/PER/ECU?${days}`)) as Relation;
    const { inexact } = (await ask(`relations/PER/ECU/summary?by=month&${days}`)) as {
      inexact: Record<string, number>;
    };
    expect([undated, inexact.undated]).toEqual([told?.undated, 0]);
    expect(undated).toBe((inexact.week ?? 0) + (inexact.month ?? 0) + (inexact.year ?? 0));
    const [whole] = await runJson<Relation>(place, ["relations", "PER", "ECU", "--json"]);
    expect(whole?.events.some(({ date }) => date === null)).toBe(true);
  });

  test("an actor has the same names, and a code without a country is no option", async () => {
    const ids = async (...args: string[]) =>
      (await runJson<{ id: string }>(place, ["events", ...args, "--json"])).map(({ id }) => id);
    const [inFrench, inCodes] = [await ids("Pérou", "Equador"), await ids("PER", "ECU")];
    expect(inFrench.length).toBeGreaterThan(10);
    expect(inFrench).toEqual(inCodes);
    const { events: asked } = (await ask("events?a=P%C3%A9rou&b=Equador")) as { events: { id: string }[] };
    expect(asked.map(({ id }) => id)).toEqual(inFrench);
    for (const nobody of ["VENGVO", "PERXYZ", "Ruritania"])
      expect(await ask(`events?a=${nobody}`)).toMatchObject({ status: 400, errors: [{ parameter: "a" }] });
    const placeless = await run(place, ["events", "---GOV", "--limit", "5"]);
    expect(placeless).toMatchObject({ code: 0 });
    expect((await run(place, ["export", "csv", "--a", "---GOV"])).code).toBe(0);
  });

  test("a copy under another publisher's name, or with a comma less, is no report more", async () => {
    const reports = async () =>
      new Map(
        (await runJson<{ id: string; reports: number }>(place, ["events", "--limit", "1000", "--json"])).map(
          ({ id, reports }) => [id, reports],
        ),
      );
    const before = await reports();
    const peace = readFileSync("examples/articles/1998-10-27-brasilia-peace.md", "utf8");
    writeFileSync(place.path("copy.md"), peace.replace("publisher: Entente examples", "publisher: Another paper"));
    writeFileSync(place.path("comma.md"), peace.replace("Under the agreement,", "Under the agreement"));
    const taken = await runJson<{ state: string; new: boolean }>(place, ["ingest", "copy.md", "comma.md", "--json"]);
    expect(taken).toMatchObject([
      { state: "recorded", new: true },
      { state: "recorded", new: true },
    ]);
    expect(await reports()).toEqual(before);
  });
});

function shell(command: string) {
  return spawnSync("bash", ["-c", command], {
    cwd: place.folder,
    encoding: "utf8",
    env: environmentOf(place),
  });
}
