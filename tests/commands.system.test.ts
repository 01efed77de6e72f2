import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run, runJson, startEntente, type Workplace, workplace } from "./support/entente.ts";

let place: Workplace;

beforeAll(async () => {
  place = await workplace();
});

afterAll(() => place.remove());

interface EventLine {
  id: string;
  plover: string;
  source: { code: string; name: string }[];
  target: { code: string; name: string }[];
  reports: number;
  mentions: { article: string; start: number; end: number; quote: string }[];
}

interface IngestLine {
  file: string | null;
  article: string | null;
  new: boolean;
  state: string;
  code?: string;
}

const peace =
  "Date: 1998-10-27\n\nPeace in Brasilia\n\nPeruvian President Alberto Fujimori and Ecuadorian President Jamil Mahuad signed a peace agreement in Brasilia on Monday.\n";
const praise =
  "Date: 1998-10-28\n\nThe day after\n\nEcuador thanked Brazil. Peru and Ecuador signed a peace agreement on October 26, 1998.\n";

describe("one article after another, with no start running", () => {
  test("ingest takes in, waits, and says what became of each", async () => {
    writeFileSync(place.path("peace 🕊.txt"), peace);
    writeFileSync(place.path("praise.txt"), praise);
    writeFileSync(place.path("zeros.txt"), Buffer.alloc(5000));
    writeFileSync(
      place.path("latin.txt"),
      Buffer.from("Título\n\nEl señor habló del año pasado en la montaña.\n", "latin1"),
    );
    writeFileSync(place.path("empty.txt"), "");
    writeFileSync(place.path("enormous.txt"), "");
    truncateSync(place.path("enormous.txt"), 200 * 1024 * 1024);
    const { code, stdout, stderr } = await run(place, [
      "ingest",
      "peace 🕊.txt",
      "praise.txt",
      "zeros.txt",
      "latin.txt",
      "empty.txt",
      "enormous.txt",
      "missing.txt",
      "--json",
    ]);
    expect(code).toBe(1);
    const lines = stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as IngestLine);
    expect(lines.map(({ file, state, code }) => [file?.slice(place.folder.length + 1), state, code ?? null])).toEqual([
      ["peace 🕊.txt", "recorded", null],
      ["praise.txt", "recorded", null],
      ["zeros.txt", "refused", "not-text"],
      ["latin.txt", "recorded", null],
      ["empty.txt", "refused", "empty"],
      ["enormous.txt", "refused", "too-large"],
      ["missing.txt", "refused", "gone"],
    ]);
    expect(stderr).toMatch(/3 new, 0 known, 4 refused/);
  });

  test("the same bytes again are the same article", async () => {
    const [line] = await runJson<IngestLine>(place, ["ingest", "praise.txt", "--json"]);
    expect(line).toMatchObject({ new: false, state: "recorded" });
    const [piped] = await runJson<IngestLine>(place, ["ingest", "-", "--json"], praise);
    expect(piped).toMatchObject({ file: null, new: false, article: line?.article });
  });

  test("events prints the documented line, with the sentence behind each mention", async () => {
    const events = await runJson<EventLine>(place, ["events", "PER", "ecuador", "--json"]);
    const signing = events.find(({ plover }) => plover === "SUPPORT");
    expect(Object.keys(signing ?? {})).toEqual([
      "id",
      "plover",
      "mode",
      "content",
      "cameo",
      "quad",
      "goldstein",
      "source",
      "target",
      "symmetric",
      "status",
      "date",
      "place",
      "confidence",
      "reports",
      "position",
      "mentions",
    ]);
    expect(signing).toMatchObject({
      symmetric: true,
      status: "occurred",
      date: { date: "1998-10-26", precision: "day" },
      reports: 2,
    });
    const quotes = signing?.mentions.map(({ quote }) => quote) ?? [];
    expect(quotes).toHaveLength(2);
    expect(peace + praise).toEqual(expect.stringContaining(quotes[0] ?? "no quote"));
    const { stdout } = await run(place, ["show", String(signing?.id)]);
    for (const quote of quotes) expect(stdout).toContain(quote);
  });

  test("relations, articles, show and status speak to people, too", async () => {
    const relations = await run(place, ["relations", "Peru", "Ecuador"]);
    expect(relations.stdout).toMatch(/1998-10\s+ECU ↔ PER\s+SUPPORT\s+occurred\s+1 event\s+2 reports/);
    expect(relations.stdout.match(/SUPPORT +occurred +1 event /g)).toHaveLength(1);
    expect((await run(place, ["articles"])).stdout).toMatch(/1998-10-27\s+eng\s+recorded.*Peace in Brasilia/);
    const { stdout: shown } = await run(place, ["show", "praise.txt"]);
    expect(shown).toMatch(/title +The day after\n {2}state +recorded\n/);
    expect(shown).not.toMatch(/null|[{}]/);
    const { stdout } = await run(place, ["status"]);
    expect(stdout).toMatch(/3 recorded/);
    expect(stdout).toMatch(/too-large.*enormous\.txt.*expected at most/);
  });

  test("a withdrawn article counts no longer, and cannot be withdrawn twice", async () => {
    await runJson(place, ["withdraw", "praise.txt", "--json"]);
    const events = await runJson<EventLine>(place, ["events", "--json"]);
    expect(events.map(({ reports, mentions }) => [reports, mentions.length])).toEqual([[1, 1]]);
    expect((await run(place, ["articles"])).stdout).toMatch(/withdrawn.*The day after/);
    const { stdout: shown } = await run(place, ["show", "praise.txt"]);
    expect(shown).toMatch(/state +withdrawn: its mentions do not count/);
    const again = await run(place, ["withdraw", "praise.txt"]);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain("was withdrawn already");
  });

  test("a reader that goes early ends the command quietly, and the database with it", async () => {
    for (const args of [["events", "--json"], ["articles"], ["read", "peace 🕊.txt"]]) {
      const { child, output } = startEntente(place, args);
      child.stdin?.end();
      child.stdout?.destroy();
      const [code] = await once(child, "close");
      expect([args, code, output()]).toEqual([args, 0, ""]);
      expect(existsSync(place.path(".entente", "postgres", "postmaster.pid"))).toBe(false);
    }
  });

  test("the reader's connection string reads the views", async () => {
    const [line] = await runJson<{ url: string }>(place, ["url", "--reader", "--json"]);
    expect(line?.url).toMatch(/^postgresql:\/\/entente_reader:\S+@127\.0\.0\.1:\d+\/entente/);
  });
});

describe("filters need no database", () => {
  test("read prints a line an article, and refuses what it must by line", async () => {
    const { code, stdout } = await run(place, ["read", "peace 🕊.txt", "zeros.txt"]);
    expect(code).toBe(1);
    const [article, refused] = stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(article).toMatchObject({
      title: "Peace in Brasilia",
      published: { date: "1998-10-27" },
      language: { code: "eng" },
    });
    expect(refused).toEqual({ file: "zeros.txt", refused: { code: "not-text", detail: expect.any(String) } });
  });

  test("code answers each line in order, also those it cannot read", async () => {
    const mixed = "Peru thanked Brazil for its help.\n\nLe Pérou a attaqué l’Équateur.";
    const french = { start: mixed.indexOf("Le"), end: mixed.length, language: { code: "fra" } };
    const input = [
      '\uFEFF{"id":"a","text":"Peru thanked Brazil for its help."}',
      "not json",
      '{"id":7,"text":5}',
      '{"id":8,"text":"Peru","actors":[{"start":3,"end":1},null]}',
      '{"file":"a.txt","text":"Le Pérou a attaqué l’Équateur.","language":{"code":"fra"},"published":{"date":"1995-01-26"}}',
      JSON.stringify({ file: "b.txt", text: mixed, language: { code: "eng" }, passages: [french] }),
      JSON.stringify({ id: 9, text: mixed, lang: "eng", passages: [french, french] }),
      "",
    ].join("\n");
    const { code, stdout } = await run(place, ["code"], input);
    expect(code).toBe(1);
    const lines = stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(7);
    expect(lines[5]).toMatchObject({
      id: "b.txt",
      lang: "eng",
      events: [{ plover: "SUPPORT" }, { plover: "ASSAULT" }],
    });
    const { start, end } = lines[5].events[1].evidence;
    expect(mixed.slice(start, end)).toBe("Le Pérou a attaqué l’Équateur.");
    expect(lines[6]).toMatchObject({
      refused: { detail: "passages.1: expected 65 <= start < end <= 65, came 35 and 65" },
    });
    expect(lines[4]).toMatchObject({ id: "a.txt", lang: "fra", events: [{ plover: "ASSAULT" }] });
    expect(lines[3]).toMatchObject({ refused: { detail: "actors.0: expected start < end <= 4, came 3 and 1" } });
    expect(lines[0]).toMatchObject({ id: "a", lang: "eng", events: [{ plover: "SUPPORT", status: "occurred" }] });
    expect(lines[1]).toMatchObject({ id: null, line: 2, refused: { code: "bad-json-line" } });
    expect(lines[2]).toMatchObject({ id: null, line: 3, refused: { detail: expect.stringContaining("text") } });
  });
});

describe("what is typed wrongly ends with 2 and says what was expected", () => {
  test.each([
    [["relation", "PER", "ECU"], /Did you mean relations/],
    [["relations", "PER"], /missing required argument 'b'/],
    [["relations", "PER", "Atlantis!"], /no actor Atlantis!/],
    [["code", "--min-confidence", ""], /--min-confidence expects a number from 0 to 1, such as 0\.6, not ""/],
    [["code", "--min-confidence", "1.5"], /--min-confidence expects a number from 0 to 1.*not "1\.5"/],
    [["help", "nothing"], /no command nothing: expected one of start, /],
    [["completions", "fish"], /completions expects bash or zsh, not fish/],
    [["events", "--limit", "many"], /--limit expects a whole number/],
    [["relations", "Maduro", "Putin"], /no actor Maduro: expected a country/],
    [["relations", "RUS", "XXX"], /no actor XXX/],
    [["events", "VENGVO"], /no actor VENGVO: expected a country/],
    [["events", "PERXYZ"], /no actor PERXYZ/],
    [["relations", "RUS", "russia"], /two different actors, and both are RUS/],
    [["events", "PER", "ECU", "BRA"], /one or two actors/],
    [["events", "--from", "2025-13-40"], /--from expects a day of the calendar as YYYY-MM-DD.*not 2025-13-40/],
    [["relations", "PER", "ECU", "--to", "2025-02-29"], /--to expects a day of the calendar/],
    [["events", "--from", "2025-02-02", "--to", "2025-02-01"], /2025-02-02 is after 2025-02-01/],
    [["events", "--type", "hug"], /--type expects one of AGREE, .*not hug/],
    [["events", "--status", "done"], /Allowed choices are occurred,/],
    [["articles", "--state", "gone"], /Allowed choices/],
    [["ingest", "--port", "99999", "x"], /ENTENTE_PORT must be at most 65535, not "99999"/],
  ])("%j", async (args, message) => {
    const { code, stderr } = await run(place, args);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n").length).toBeLessThanOrEqual(3);
    expect(code).toBe(2);
  });

  test("an unknown setting is an error, not a silent default", async () => {
    const { code, stderr } = await run({ ...place, env: { ...place.env, ENTENTE_FODLER: "x" } }, ["status"]);
    expect(code).toBe(2);
    expect(stderr).toContain("unknown setting ENTENTE_FODLER");
  });

  test("every command has help", async () => {
    const { stdout } = await run(place, ["--help"]);
    const names = [...stdout.matchAll(/^ {2}(\w+)/gm)].map((match) => match[1] ?? "").filter((name) => name !== "help");
    expect(names.length).toBeGreaterThan(15);
    const { stdout: help } = await run(place, ["relations", "--help"]);
    expect(help).toContain("$ entente relations RUS VEN");
    expect((await run(place, ["help", "relations"])).stdout).toBe(help);
    const { stdout: script, code } = await run(place, ["completions", "bash"]);
    expect([code, script.trimEnd().split("\n").at(-1)]).toEqual([0, "complete -F _entente entente"]);
  });
});

test("beside a running start, commands end by themselves, and start says what became of each article", async () => {
  const shared = await workplace();
  const running = startEntente(shared, ["start"]);
  await running.until(/Look at/);
  // again and again: what a command opens last may still be opening when it closes
  for (const name of ["a.txt", "b.txt", "c.txt"]) {
    writeFileSync(shared.path(name), `${peace}\nSo says ${name}.\n`);
    const { code, stderr } = await run(shared, ["ingest", name]);
    expect([name, code], stderr).toEqual([name, 0]);
  }
  expect((await run(shared, ["withdraw", "a.txt"])).code).toBe(0);
  writeFileSync(join(shared.inbox, "d.txt"), peace);
  await running.until(/✓ d\.txt {2}1 mention\n/);
  writeFileSync(join(shared.inbox, "d.txt"), praise);
  await running.until(/– [0-9a-f]{12} {2}replaced: its mentions no longer count/);
  await running.stop("SIGTERM");
  expect(running.output()).not.toMatch(/✓ \S+ {2}0 mentions/);
  await shared.remove();
});

test("a taken port is told with what to do, and nothing is left half started", async () => {
  const taken = await workplace();
  const first = startEntente(taken, ["start"]);
  await first.until(/Look at/);
  const other = await workplace({ ENTENTE_PORT: String(taken.env.ENTENTE_PORT) });
  const { code, stderr } = await run(other, ["start"]);
  expect(code).toBe(3);
  expect(stderr).toMatch(/port \d+ on 127\.0\.0\.1 is taken: .*--port/);
  expect(existsSync(other.data)).toBe(false);
  await first.stop("SIGINT");
  await other.remove();
  await taken.remove();
});

const jsonLines = (stdout: string) =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test("a pipe is no file: it is refused without waiting for whoever may write to it", async () => {
  execFileSync("mkfifo", [place.path("pipe.txt")]);
  const { code, stdout } = await run(place, ["read", "pipe.txt", "praise.txt"]);
  expect(code).toBe(1);
  expect(jsonLines(stdout)).toMatchObject([
    { file: "pipe.txt", refused: { code: "unreadable", detail: "expected a regular file" } },
    { file: "praise.txt", title: "The day after" },
  ]);
});

test("read keeps the bounds of memory that workers keep, and reads on", async () => {
  const paragraph = `<p>${"Peru thanked the four guarantors of the peace. ".repeat(7)}</p>`;
  writeFileSync(place.path("many.html"), `<!doctype html><body><h1>Thanks</h1>${paragraph.repeat(46_000)}`);
  const env = { ...place.env, ENTENTE_READ_MB: "192" };
  const { code, stdout } = await run({ ...place, env }, ["read", "many.html", "praise.txt"]);
  expect(code).toBe(1);
  expect(jsonLines(stdout)).toMatchObject([
    { file: "many.html", refused: { code: "reading-memory" } },
    { file: "praise.txt", title: "The day after" },
  ]);
});

test.runIf(process.getuid?.() === 0)("a folder without permission is refused, and the rest goes on", async () => {
  chmodSync(place.folder, 0o755);
  mkdirSync(place.path("mixed", "closed"), { recursive: true });
  writeFileSync(place.path("mixed", "open.txt"), peace);
  chmodSync(place.path("mixed", "closed"), 0o000);
  const { code, stdout } = await run(place, ["read", "mixed"], "", { uid: 65534, gid: 65534 });
  expect(code).toBe(1);
  expect(jsonLines(stdout)).toMatchObject([
    { file: "mixed/closed", refused: { code: "unreadable", detail: "expected a readable file, came EACCES" } },
    { file: "mixed/open.txt", format: "plain-text" },
  ]);
});

test.runIf(process.getuid?.() === 0)("a file without permission is refused, and the rest goes on", async () => {
  chmodSync(place.folder, 0o755);
  writeFileSync(place.path("secret.txt"), peace, { mode: 0o000 });
  const { code, stdout } = await run(place, ["read", "secret.txt", "praise.txt"], "", { uid: 65534, gid: 65534 });
  expect(code).toBe(1);
  const [refused, article] = jsonLines(stdout);
  expect(refused).toEqual({
    file: "secret.txt",
    refused: { code: "unreadable", detail: "expected a readable file, came EACCES" },
  });
  expect(article).toMatchObject({ title: "The day after" });
});
