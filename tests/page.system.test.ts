import type { FastifyInstance } from "fastify";
import type pg from "pg";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "../src/db/migrate.ts";
import { database, openPool } from "../src/db/pool.ts";
import { openQueues } from "../src/queue/open-queues.ts";
import type { Queues } from "../src/queue/queues.ts";
import { onThisMachine } from "../src/serve/access/admission.ts";
import { createServer, listen } from "../src/serve/app.ts";
import type { StoreTables } from "../src/store/tables.ts";
import { browserIsHere, openBrowser, watchedPage } from "./support/browser.ts";
import { articleOf, recordHistory, sources } from "./support/history.ts";
import { startPostgres, type TestPostgres } from "./support/postgres.ts";

describe.skipIf(!browserIsHere)("the pages in Chromium", () => {
  let postgres: TestPostgres;
  let pool: pg.Pool;
  let queues: Queues;
  let server: FastifyInstance;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    postgres = await startPostgres();
    const access = { connectionString: postgres.url };
    await migrate(access);
    await recordHistory(access);
    pool = openPool(access, "entente_server", 4);
    queues = await openQueues(
      { kind: "postgres", connectionString: postgres.url, role: null, schema: "bullmq" },
      { onOutage: () => {} },
    );
    await queues.add("code", [{ article: articleOf(sources.treaty), turn: "1" }]);
    server = await createServer({
      db: database<StoreTables>(pool),
      writer: database<StoreTables>(pool),
      projector: database<StoreTables>(pool),
      release: "test",
      admission: onThisMachine,
      queues,
    });
    address = await listen(server, { host: "127.0.0.1", port: 0 });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await queues?.close({ drainMs: 0 });
    await pool?.end();
    await postgres?.stop();
  });

  /** Opens an address of the server; afterwards nothing outside was asked, and nothing complained. */
  async function visit(path: string, width = 1280) {
    const watched = await watchedPage(browser, { viewport: { width, height: 900 } });
    await watched.page.goto(address + path, { waitUntil: "networkidle" });
    const done = async () => {
      expect(watched.requests.filter((url) => !url.startsWith(`${address}/`))).toEqual([]);
      expect(watched.complaints).toEqual([]);
      await watched.page.close();
    };
    return { page: watched.page, done };
  }

  test("the first page shows a relation over time, its events, and the sentence behind one", async () => {
    const { page, done } = await visit("/");
    expect(await page.title()).toBe("Argentina and Chile · Entente");
    expect(await page.getByRole("img", { name: "Argentina and Chile over time" }).isVisible()).toBe(true);
    expect(await page.locator("svg .bar").count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator("svg .bar.plannedCooperation").count()).toBe(1);

    const treaty = page.locator(".event", { hasText: "2 reports" });
    const sentence = treaty.getByText("Argentina and Chile signed a treaty of peace and friendship");
    expect(await sentence.isVisible()).toBe(false);
    await treaty.locator("summary").first().click();
    expect(await sentence.isVisible()).toBe(true);
    expect(await treaty.locator("mark").allTextContents()).toEqual(["signed", "signed"]);

    await page.getByText("The same as a table").click();
    expect(await page.getByRole("row", { name: /November 1984/ }).isVisible()).toBe(true);
    await done();
  });

  test("a question is asked by form, and stands in the address", async () => {
    const { page, done } = await visit("/");
    await page.getByLabel("Actor", { exact: true }).fill("Chile");
    await page.getByLabel("and actor").fill("Argentina (government)");
    await page.getByLabel("from", { exact: true }).fill("1984-11-01");
    await page.getByLabel("to", { exact: true }).fill("1984-12-31");
    await page.getByRole("button", { name: "Show" }).click();
    expect(new URL(page.url()).searchParams.get("b")).toBe("Argentina (government)");
    expect(await page.locator(".event").count()).toBe(1);
    expect(await page.locator("svg .bar").count()).toBe(1);
    await done();
  });

  test("an article is shown as it was read, whatever it says, and a sentence leads back to it", async () => {
    const { page, done } = await visit("/?a=ARG&b=CHL&to=1980-01-01");
    expect(await page.title()).toBe("Argentina and Chile · Entente");
    await page.locator(".quotation figcaption a").first().click();
    expect(page.url()).toContain(`/articles/${articleOf(sources.hostile)}#at-0`);
    expect(await page.title()).toContain("</title><script>");
    expect(await page.locator("main script, main style, main img, main svg").count()).toBe(0);
    expect(await page.locator(".text mark").textContent()).toBe("rejected");
    expect(await page.locator(".text").isVisible()).toBe(true);
    await done();
  });

  test("on a telephone nothing is wider than the screen", async () => {
    for (const path of ["/", "/articles", `/articles/${articleOf(sources.hostile)}`]) {
      const { page, done } = await visit(path, 390);
      const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
      expect(overflow, path).toBeLessThanOrEqual(0);
      await done();
    }
  });

  test("the queues' dashboard works without asking anybody outside", async () => {
    const { page, done } = await visit("/queues/queue/code?status=waiting");
    await page.getByText(articleOf(sources.treaty).slice(0, 16)).first().waitFor();
    await done();
  });
});
