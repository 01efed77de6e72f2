import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { zipOf } from "../../tests/support/archives.ts";
import { type FreshDatabase, freshDatabase } from "../../tests/support/database.ts";
import { project } from "../../tests/support/history.ts";
import { testQueues } from "../../tests/support/server.ts";
import { sha256 } from "../core/ids.ts";
import { database } from "../db/pool.ts";
import type { Queues } from "../queue/queues.ts";
import { usualArchives } from "../reading/unpacking/container.ts";
import { pauseIntake, resumeIntake } from "../store/intake-state.ts";
import type { StoreTables } from "../store/tables.ts";
import { onThisMachine } from "./access/admission.ts";
import { createServer } from "./app.ts";
import { type Uploading, uploadType } from "./uploads.ts";

let fresh: FreshDatabase;
let queues: Queues;
let server: FastifyInstance;
const uploading = { maxBytes: 850, archives: usualArchives, backlog: 4, formats: [".txt"], meta: { release: "test" } };

beforeAll(async () => {
  fresh = await freshDatabase();
  await project(database(fresh.pool("entente_projector", 2)));
  queues = await testQueues(fresh);
  server = await serverWith(uploading);
});

afterAll(async () => {
  await server.close();
  await queues.close({ drainMs: 0 });
  await fresh.close();
});

function serverWith(given: Uploading): Promise<FastifyInstance> {
  const db = database<StoreTables>(fresh.pool("entente_server", 2));
  const writer = database<StoreTables>(fresh.pool("entente_writer", 2));
  return createServer({
    db,
    writer,
    queues,
    admission: onThisMachine,
    inbox: "/inbox",
    projector: db,
    release: "test",
    uploading: given,
  });
}

function send(name: string, body: string | Buffer, headers: Record<string, string> = {}) {
  return server.inject({
    method: "POST",
    url: `/api/uploads?name=${encodeURIComponent(name)}`,
    headers: { "content-type": uploadType, ...headers },
    payload: body,
  });
}

test("a file that is sent is durable at once, its name its own, and the same bytes are known again", async () => {
  const text = "Accord à Brasilia\n\nLe Pérou et l’Équateur ont signé la paix.";
  const first = await send("../=cmd|' calc'!A0.txt", text);
  expect(first.json()).toMatchObject({ status: "accepted", article: sha256(text), code: null });
  expect((await send("../=cmd|' calc'!A0.txt", text)).json().status).toBe("known");
  const other = await send("../=cmd|' calc'!A0.txt", `${text} Et encore.`);
  expect(other.json().status, "another text of the same name takes no one's place").toBe("accepted");
  const db = database<StoreTables>(fresh.pool("entente_server", 1));
  const { rows } = await sql<{ path: string; origin: string; who: string; replaced: number }>`
    select f.path, e.data ->> 'origin' as origin, e.meta ->> 'who' as who,
           (select count(*) from log.entries where type = 'article.replaced') as replaced
    from log.entries e join store.files f on f.file = e.data ->> 'file' where e.stream = ${`article/${sha256(text)}`}
  `.execute(db);
  expect(rows).toEqual([
    { path: `upload/${sha256(text).slice(0, 16)}/=cmd|' calc'!A0.txt`, origin: "upload", who: "local", replaced: 0 },
  ]);
  expect((await send("empty.txt", Buffer.alloc(0))).json()).toMatchObject({ status: "refused", code: "empty" });
  expect((await send("large.txt", Buffer.alloc(2000, "a"))).statusCode).toBe(413);
  expect((await send("a.txt", text, { "content-type": "text/plain" })).statusCode).toBe(415);
  expect((await send("a.txt", text, { origin: "https://attacker.example" })).statusCode).toBe(403);
  const rules = await server.inject({ url: "/api/uploads" });
  expect(rules.json()).toEqual({
    open: true,
    closed: null,
    maxBytes: 850,
    formats: [".txt"],
    inbox: "/inbox",
  });
});

test("an archive that is sent is opened, and each member answered for", async () => {
  const members = [
    { name: "one.txt", content: "Paix\n\nLa paix a été signée." },
    { name: "secret.txt", content: "x", encrypted: true },
  ];
  const answer = (await send("paix.zip", zipOf(members))).json();
  const refused = { status: "refused", article: null, code: "encrypted", detail: expect.any(String) };
  expect(answer).toEqual({
    ...{ name: "paix.zip", status: "accepted", article: null, code: null, detail: null },
    members: [
      { name: "one.txt", status: "accepted", article: sha256(members[0]?.content ?? ""), code: null, detail: null },
      { name: "secret.txt", ...refused },
    ],
  });
  expect((await send("none.zip", zipOf(members.slice(1)))).json()).toMatchObject({ ...refused, name: "none.zip" });
});

test("what becomes of a refused file that an operator wants looked at again is said as it is", async () => {
  expect((await send("nothing.txt", Buffer.alloc(0))).json()).toMatchObject({ status: "refused", code: "empty" });
  const file = sha256(`upload/${sha256(Buffer.alloc(0)).slice(0, 16)}/nothing.txt`);
  const answer = await server.inject({
    method: "POST",
    url: "/operations/retry",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: `file=${file}`,
  });
  expect([answer.statusCode, answer.headers.location]).toEqual([303, "/operations?done=lookedAgain&number=1"]);
  const { body } = await server.inject({ url: String(answer.headers.location) });
  expect(body).toContain("1 file marked to be looked at again: whoever watches the folder takes it in anew.");
  expect(body).toContain("stays refused until it is sent again");
  expect(body).not.toContain("started again");
});

test("intake waits while too much is unfinished, and the examples come in by one request", async () => {
  await fresh.pool("entente_writer", 1).query("delete from intake.stages");
  const small = await serverWith({ ...uploading, backlog: 2 });
  const examples = await small.inject({ method: "POST", url: "/api/uploads/examples" });
  const { files } = examples.json() as { files: { name: string; status: string; code: string | null }[] };
  expect(files.length).toBeGreaterThan(10);
  expect(files.find(({ name }) => name.endsWith("mir-v-brazilia.txt"))).toMatchObject({
    status: "refused",
    code: "too-large",
  });
  expect(files.filter(({ status }) => status === "accepted").length).toBeGreaterThan(3);
  const later = await small.inject({ method: "POST", url: "/api/uploads/examples" });
  expect(later.statusCode).toBe(503);
  expect(later.headers["retry-after"]).toBe("5");
  expect(later.json().detail).toMatch(/^intake waits: \d+ stages are unfinished, and 2 may be \(ENTENTE_BACKLOG\)/);
  await small.close();
});

test("nothing is taken in while an operator has paused intake", async () => {
  const writer = database<StoreTables>(fresh.pool("entente_writer", 1));
  await pauseIntake(writer, { who: "ana", reason: "the disk is full" });
  const answer = await send("paused.txt", "Title\n\nPeru and Ecuador met.");
  expect(answer.statusCode).toBe(503);
  expect(answer.json().detail).toMatch(/^intake is paused by ana since .* UTC \(the disk is full\)$/);
  const rules = await server.inject({ url: "/api/uploads" });
  expect(rules.json()).toMatchObject({ open: false, closed: answer.json().detail });
  await resumeIntake(writer);
  expect((await server.inject({ url: "/api/uploads" })).json()).toMatchObject({ open: true, closed: null });
  expect((await send("paused.txt", "Title\n\nPeru and Ecuador met.")).body).not.toContain("paused by");
});
