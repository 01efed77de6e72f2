import { afterAll, expect, test } from "vitest";
import { openReaderPool } from "./process-pool.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const pool = openReaderPool({ processes: 1, seconds: 20, megabytes: 256, maxBytes: 20_000_000, recogniser: null });

afterAll(() => pool.close());

test("an article is read in a process as it is without one", async () => {
  const text = "Peru and Ecuador make peace\n\nThe presidents signed the act of Brasilia on 26 October 1998.";
  expect(await pool.read(utf8(text), { name: "peace.txt" })).toMatchObject({
    format: "plain-text",
    title: "Peru and Ecuador make peace",
    text: "The presidents signed the act of Brasilia on 26 October 1998.",
    source: text,
  });
});

test("a refusal comes back as one", async () => {
  await expect(pool.read(utf8("  \n"), { name: "a.txt" })).rejects.toMatchObject({ name: "Refused", code: "empty" });
});

test("what takes more time than it may is refused, and the next article is read", async () => {
  const impatient = openReaderPool({
    processes: 1,
    seconds: 0.001,
    megabytes: 256,
    maxBytes: 20_000_000,
    recogniser: null,
  });
  const long = utf8("Peru and Ecuador signed the act of Brasilia.\n\n".repeat(80_000));
  await expect(impatient.read(long, { name: "a.txt" })).rejects.toMatchObject({ code: "reading-timeout" });
  await impatient.close();
  expect((await pool.read(utf8("Peru thanked the four guarantors."), { name: "b.txt" })).title).toBeNull();
});

test("what needs more memory than it may is refused, and the next article is read", async () => {
  const poor = openReaderPool({ processes: 1, seconds: 60, megabytes: 192, maxBytes: 50_000_000, recogniser: null });
  const large = utf8(`${"Президенты подписали договор. ".repeat(8)}\n`.repeat(99_000));
  await expect(poor.read(large, { name: "a.txt" })).rejects.toMatchObject({ code: "reading-memory" });
  expect((await poor.read(utf8("Peru thanked the four guarantors."), { name: "b.txt" })).text).toContain("Peru");
  await poor.close();
});
