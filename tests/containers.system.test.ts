import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gzOf, tarOf, zipOf } from "./support/archives.ts";
import { eventually, run, runJson, startEntente, type Workplace, workplace } from "./support/entente.ts";

let place: Workplace;

beforeAll(async () => {
  place = await workplace();
  mkdirSync(place.inbox);
});

afterAll(() => place.remove());

const peace =
  "Date: 1998-10-27\n\nPeace in Brasilia\n\nPeruvian President Alberto Fujimori and Ecuadorian President Jamil Mahuad signed a peace agreement in Brasilia on Monday.\n";
const praise = "Date: 1998-10-28\n\nThe day after\n\nEcuador thanked Brazil.\n";

interface Line {
  file: string;
  state: string;
  code?: string;
}

const linesOf = (stdout: string) =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test("ingest takes in what is in an archive, counts it, and says what was refused", async () => {
  const members = [
    { name: "1998/peace.txt", content: peace },
    { name: "1998/praise.txt", content: praise },
    { name: "secret.txt", content: "x", encrypted: true },
  ];
  writeFileSync(place.path("news.zip"), zipOf(members));
  const { code, stdout, stderr } = await run(place, ["ingest", "news.zip", "--json"]);
  expect(code).toBe(1);
  const lines: Line[] = linesOf(stdout);
  expect(lines.map(({ file, state, code }) => [file.slice(place.folder.length + 1), state, code ?? null])).toEqual([
    ["news.zip/1998/peace.txt", "recorded", null],
    ["news.zip/1998/praise.txt", "recorded", null],
    ["news.zip/secret.txt", "refused", "encrypted"],
  ]);
  expect(stderr).toMatch(/2 new, 0 known, 1 refused/);
  const [shown] = await runJson<{ title: string }>(place, ["show", "peace.txt", "--json"]);
  expect(shown?.title).toBe("Peace in Brasilia");
});

test("read prints one line a member, with its number and name", async () => {
  const tar = await tarOf([
    { name: "peace.txt", content: peace },
    { name: "link", type: "symlink" },
  ]);
  writeFileSync(place.path("news.tar.gz"), gzOf(tar));
  const { code, stdout } = await run(place, ["read", "news.tar.gz"]);
  expect(code).toBe(1);
  expect(linesOf(stdout)).toEqual([
    expect.objectContaining({ file: "news.tar.gz", part: 1, member: "peace.txt", title: "Peace in Brasilia" }),
    { file: "news.tar.gz", part: 2, member: "link", refused: expect.objectContaining({ code: "unreadable" }) },
  ]);
});

test("an archive dropped into the inbox of a running start is opened there", async () => {
  const started = startEntente(place, ["start", "--port", "0"]);
  try {
    await started.until(/http:\/\/\S+/);
    const words =
      "Date: 1999-05-14\n\nThe last marker\n\nPeru and Ecuador signed an agreement in Lima on May 13, 1999.\n";
    writeFileSync(place.path("inbox", "dropped.zip"), zipOf([{ name: "1999/marker.txt", content: words }]));
    const found = await eventually(
      async () => (await run(place, ["show", "marker.txt", "--json"])).stdout,
      (stdout) => stdout.includes('"state":"recorded"'),
      60,
    );
    expect(JSON.parse(found)).toMatchObject({ title: "The last marker" });
    await started.until(/✓ dropped\.zip\/1999\/marker\.txt {2}1 mention\n/);
  } finally {
    await started.stop("SIGINT");
  }
});

test("killed in the midst of an archive, the next start goes on, and each member is taken in once", async () => {
  const count = 150;
  const members = Array.from({ length: count }, (_, number) => ({
    name: `${number % 9}/report-${number}.txt`,
    content: `Date: 1998-10-${(number % 27) + 1}\n\nReport number ${number} from the border\n\nEcuador praised Peru.\n`,
  }));
  const archive = await tarOf(members);
  writeFileSync(place.path("inbox", "reports.tar.gz"), gzOf(archive));
  const reports = async () =>
    (await runJson<{ files: string[]; state: string }>(place, ["articles", "--json", "--limit", "1000"])).filter(
      ({ files }) => files.some((file) => file.includes("reports.tar.gz/")),
    );
  for (const after of [20, 40]) {
    const killed = startEntente(place, ["start", "--port", "0"]);
    await eventually(
      async () => killed.output().match(/report-\d+\.txt/g)?.length ?? 0,
      (seen) => seen >= after,
      60,
    );
    killed.child.kill("SIGKILL");
    await once(killed.child, "exit");
  }
  const started = startEntente(place, ["start", "--port", "0"]);
  try {
    const found = await eventually(
      reports,
      (articles) => articles.length === count && articles.every(({ state }) => state === "recorded"),
      120,
    );
    expect(found.flatMap(({ files }) => files).length).toBe(count);
  } finally {
    await started.stop("SIGINT");
  }
});
