import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { FastifyInstance } from "fastify";
import type pg from "pg";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "../src/db/migrate.ts";
import { database, openPool } from "../src/db/pool.ts";
import { openQueues } from "../src/queue/open-queues.ts";
import type { Queues } from "../src/queue/queues.ts";
import { onThisMachine } from "../src/serve/access/admission.ts";
import { createServer, listen } from "../src/serve/app.ts";
import type { StoreTables } from "../src/store/tables.ts";
import { browserIsHere, openBrowser, watchedPage } from "./support/browser.ts";
import { arabic, articleOf, recordArabic, recordHistory, sources, treatyEvent } from "./support/history.ts";
import { startPostgres, type TestPostgres } from "./support/postgres.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every view, each in a state in which there is much to be seen. */
const views = [
  "/?a=ARG&b=CHL",
  "/?a=ARG&b=CHL&from=1984-11-01&to=1985-12-31&by=week&list=type",
  "/?a=ARG&b=Ruritania",
  `/events/${treatyEvent}`,
  "/articles",
  `/articles/${articleOf(sources.hostile)}`,
  `/articles/${articleOf(arabic)}`,
  `/articles/${articleOf(sources.hostile)}?original=yes`,
  "/actors",
  "/actors?text=nobody",
  "/actors/ARG",
  "/nothing-here",
];

describe.skipIf(!browserIsHere)("the page in Chromium", () => {
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
    await recordArabic(access);
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
  async function visit(
    path: string,
    options: { width?: number; colorScheme?: "light" | "dark"; expects?: RegExp } = {},
  ) {
    const { width = 1280, colorScheme = "light", expects } = options;
    const watched = await watchedPage(browser, { viewport: { width, height: 900 }, colorScheme });
    await watched.page.goto(address + path, { waitUntil: "networkidle" });
    const done = async () => {
      expect(watched.requests.filter((url) => !url.startsWith(`${address}/`))).toEqual([]);
      expect(watched.complaints.filter((complaint) => !expects?.test(complaint))).toEqual([]);
      await watched.page.close();
    };
    return { ...watched, done };
  }

  const asked = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
  const rows = (page: Page) => page.locator("details.event");

  /** Presses at one part of an element's width and lets go at another. */
  async function drag(page: Page, target: Locator, from: number, to: number) {
    const box = await target.boundingBox();
    if (!box) throw new Error("there is nothing to drag over");
    const at = (part: number) => [box.x + box.width * part, box.y + box.height / 2] as const;
    await page.mouse.move(...at(from));
    await page.mouse.down();
    await page.mouse.move(...at((from + to) / 2), { steps: 4 });
    await page.mouse.move(...at(to), { steps: 4 });
    await page.mouse.up();
  }

  test("the first page shows the relation with the most events, and the sentence behind one", async () => {
    const { page, done } = await visit("/");
    await page.waitForURL(/a=ARG&b=CHL/);
    await page.getByRole("heading", { name: "Argentina ARG and Chile CHL" }).waitFor();
    expect(await page.title()).toBe("Argentina and Chile · Entente");
    expect(await page.getByRole("img", { name: "Argentina and Chile over time" }).isVisible()).toBe(true);
    expect(await page.locator(".chart .bar").count()).toBe(3);
    expect(await page.locator(".chart .bar.plannedCooperation").count()).toBe(1);

    const treaty = rows(page).filter({ hasText: "2 reports" });
    const sentence = treaty.locator(".sentence").first();
    expect(await sentence.isVisible()).toBe(false);
    await treaty.locator("summary").first().click();
    await sentence.waitFor();
    expect(await treaty.locator("mark").allTextContents()).toEqual(["signed", "signed"]);
    expect(await treaty.locator(".named.source").first().getAttribute("title")).toContain("Argentina (government)");
    expect(await treaty.locator(".around").first().textContent()).toContain("papal mediation");
    await treaty.getByText("Why it was coded so").first().click();
    expect(await treaty.locator(".why code").first().textContent()).toBe("frame signed");
    await done();
  });

  test("a relation is chosen by names, stands in the address, and comes back by the back button", async () => {
    const { page, done } = await visit("/?a=ARG&b=CHL");
    await page.getByLabel("Actor", { exact: true }).fill("egypt");
    await page.getByLabel("and actor").fill("Israel");
    await page.getByRole("button", { name: "Show" }).click();
    await page.getByRole("heading", { name: "Egypt EGY and Israel ISR" }).waitFor();
    expect([asked(page, "a"), asked(page, "b")]).toEqual(["EGY", "ISR"]);
    await page.goBack();
    await page.getByRole("heading", { name: "Argentina ARG and Chile CHL" }).waitFor();
    await page.getByRole("button", { name: "Swap the two actors" }).click();
    await page.getByRole("heading", { name: "Chile CHL and Argentina ARG" }).waitFor();
    await page.getByRole("combobox", { name: "direction" }).selectOption("first → second");
    await page.waitForURL(/way=forth/);
    await page.getByRole("heading", { name: "2 events" }).waitFor();
    await done();
  });

  test("an actor is found by a name in any script, and its page tells what is known of it, asking only for its own", async () => {
    const { page, requests, done } = await visit("/actors");
    await page.getByRole("link", { name: "Argentina (government)" }).waitFor();
    await page.getByLabel("find").fill("إسرائيل");
    await page.waitForURL(/text=/);
    const israel = page.getByRole("link", { name: "Israel" });
    await israel.waitFor();
    await expect.poll(() => page.locator("table.actors tbody tr").count()).toBe(1);
    expect(await page.locator("td.called").textContent()).toBe("إسرائيل");
    await israel.click();
    await page.getByRole("heading", { name: "Israel ISR" }).waitFor();
    await page.getByText("1 event, 26 March 1979; 1 article").waitFor();
    await page.getByRole("link", { name: "Egypt" }).waitFor();
    await page.goto(`${address}/actors/CHL`, { waitUntil: "networkidle" });
    await page.getByRole("heading", { name: "Who belongs to it" }).waitFor();
    await page.getByRole("link", { name: "Chile (government)" }).waitFor();
    const dyads = requests.filter((url) => url.includes("/api/dyads"));
    expect(dyads.map((url) => new URL(url).searchParams.get("a"))).toEqual(["ISR", "CHL"]);
    await done();
  });

  test("a relation is chosen by a name as articles write it", async () => {
    const { page, done } = await visit("/?a=ARG&b=CHL");
    await page.getByLabel("Actor", { exact: true }).fill("مصر");
    await page.locator('datalist option[value="Egypt"]').waitFor({ state: "attached" });
    await page.getByLabel("and actor").fill("إسرائيل");
    await page.getByRole("button", { name: "Show" }).click();
    await page.getByRole("heading", { name: "Egypt EGY and Israel ISR" }).waitFor();
    await done();
  });

  test("a link reproduces the view, and what nobody is known as is told", async () => {
    const link = "/?a=Argentina&b=Chile&from=1984-01-01&to=1985-12-31&by=week&type=AGREE&group=occurred&list=type";
    const { page, done } = await visit(link);
    await page.getByRole("heading", { name: "1 event" }).waitFor();
    const choice = (name: string) => page.getByRole("combobox", { name, exact: true });
    expect(await page.getByLabel("from", { exact: true }).inputValue()).toBe("1984-01-01");
    expect(await page.getByLabel("to", { exact: true }).inputValue()).toBe("1985-12-31");
    expect(await choice("by").inputValue()).toBe("week");
    expect(await choice("type").inputValue()).toBe("AGREE");
    expect(await choice("acts").inputValue()).toBe("occurred");
    expect(await page.locator(".kind").count()).toBe(1);
    await choice("acts").selectOption("planned");
    await page.waitForURL(/group=planned/);
    await page.getByText("None of them can be drawn. Only in the list below: 1 known only by month.").waitFor();
    await page.goto(`${address}/?a=ARG&b=Ruritania`, { waitUntil: "networkidle" });
    expect(await page.getByRole("alert").textContent()).toContain("No actor is known as “Ruritania”");
    await done();
  });

  test("what an address says that the page does not understand is told, and the API's names are understood", async () => {
    const { page, done } = await visit("/?a=ARG&b=CHL&from=bad&by=decade&colour=red");
    await page.getByRole("heading", { name: "3 events" }).waitFor();
    const told = (await page.getByRole("alert").allTextContents()).join(" ");
    expect(told).toMatch(/from: “bad” .* by: “decade” .* one of day, week, month, year\. .*“colour”/);
    await page.goto(`${address}/?a=ARG&b=CHL&plover=REJECT&directed=true`, { waitUntil: "networkidle" });
    await page.getByRole("heading", { name: "1 event" }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await page.getByRole("combobox", { name: "direction" }).inputValue()).toBe("forth");
    await page.goto(`${address}/articles?stat=refused`, { waitUntil: "networkidle" });
    expect(await page.getByRole("alert").textContent()).toContain("“stat”");
    await done();
  });

  test("an actor that nobody can be is told, with the way to those that are known", async () => {
    const { page, done } = await visit("/");
    for (const name of ["ZZZ", "Ruritania"]) {
      await page.goto(`${address}/?a=${name}&b=CHL`, { waitUntil: "networkidle" });
      const told = await page.locator("main").textContent();
      expect(told).toContain(`No actor is known as “${name}”`);
      expect(told).not.toContain("Nothing is known to have happened");
      expect(await page.getByRole("link", { name: "All actors that are known" }).getAttribute("href")).toBe("/actors");
    }
    await done();
  });

  test("the list of events is never another span's than the numbers above it, and waits visibly", async () => {
    const { page, done } = await visit("/?a=ARG&b=CHL");
    await rows(page).nth(2).waitFor();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/api/events?**", async (route) => {
      await held;
      await route.continue();
    });
    const beginning = page.getByRole("slider", { name: "Beginning of the span" });
    await beginning.focus();
    for (let years = 0; years < 3; years += 1) await page.keyboard.press("PageUp");
    await page.locator(".relation [aria-busy=true]").waitFor();
    await page.waitForURL(/from=1981-01-01/);
    const shown = async () => [await page.locator("#events").textContent(), await rows(page).count()];
    expect(await shown()).toEqual(["3 events", 3]);
    expect(await beginning.getAttribute("aria-valuetext"), "the handle stays where it was put").toBe("January 1981");
    release();
    await page.locator(".relation [aria-busy=false]").first().waitFor();
    await page.getByRole("heading", { name: "2 events" }).waitFor();
    await rows(page).nth(1).waitFor();
    expect(await shown()).toEqual(["2 events", 2]);
    await done();
  });

  test("a span is brushed in the overview, and the events follow it", async () => {
    const { page, done } = await visit("/?a=ARG&b=CHL");
    await rows(page).nth(2).waitFor();
    await drag(page, page.locator(".overview"), 0.85, 0.995);
    await page.waitForURL(/from=1984/);
    await page.getByRole("heading", { name: "2 events" }).waitFor();
    expect(asked(page, "to")).toBe("1985-05-31");
    await page.getByRole("link", { name: "Show all time" }).click();
    await page.getByRole("heading", { name: "3 events" }).waitFor();

    // a bar is a period
    const bar = page.locator(".chart .bar.verbalConflict");
    await bar.click();
    await page.waitForURL(/from=1978-01-01&to=1978-01-31/);
    await page.getByRole("heading", { name: "1 event" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "3 events" }).waitFor();
    await drag(page, page.locator(".chart svg"), 0.002, 0.5);
    await page.waitForURL(/from=1978-01-01&to=198/);
    await page.getByRole("heading", { name: "1 event" }).waitFor();
    await done();
  });

  test("the same span has the same events, however wide its bars are, and what no bar shows is told", async () => {
    for (const by of ["day", "week", "month", "year"]) {
      const { page, done } = await visit(`/?a=ARG&b=CHL&from=1984-01-01&to=1985-12-31&by=${by}`);
      await page.getByRole("heading", { name: "2 events" }).waitFor();
      const told = "2 events from November 1984 to May 1985: 1 of verbal cooperation and 1 planned.";
      expect(await page.locator(".lead").textContent(), by).toBe(told);
      const exact = ["month", "year"].includes(by);
      expect(await page.locator(".chart .bar").count(), by).toBe(exact ? 2 : 1);
      const missing = page.getByText("1 of 2 is drawn. Only in the list below: 1 known only by month.", {
        exact: true,
      });
      expect(await missing.count(), by).toBe(exact ? 0 : 1);
      await done();
    }
  });

  test("a chart by years has the years of its events, and the strip above it the same", async () => {
    const { page, done } = await visit("/?a=ARG&b=CHL&by=year");
    await rows(page).nth(2).waitFor();
    const years = page.locator(".chart .ticks.wide .axis");
    expect([await years.first().textContent(), await years.last().textContent()]).toEqual(["1978", "1985"]);
    const ends = page.getByRole("slider");
    expect(await ends.first().getAttribute("aria-valuetext")).toBe("January 1978");
    expect(await ends.last().getAttribute("aria-valuetext")).toBe("December 1985");
    await done();
  });

  test("in a joint act the actor who was asked for first stands first", async () => {
    for (const [a, b] of [
      ["ARG", "CHL"],
      ["CHL", "ARG"],
    ] as const) {
      const { page, done } = await visit(`/?a=${a}&b=${b}`);
      const treaty = rows(page).filter({ hasText: "2 reports" });
      await treaty.waitFor();
      const parties = await treaty.locator("summary .party abbr").allTextContents();
      expect(parties).toEqual([`${a}GOV`, `${b}GOV`]);
      await done();
    }
  });

  test("what is drawn is a table too, and both are CSV", async () => {
    const { page, done } = await visit("/?a=ARG&b=CHL&from=1984-01-01");
    await page.getByText("The same as a table").click();
    const row = page.getByRole("row", { name: /November 1984/ });
    expect(await row.locator("td").allTextContents()).toEqual(["0", "1", "0", "0", "0", "0", "2", "+2.5"]);
    const save = async (link: Locator) => {
      const saving = page.waitForEvent("download");
      await link.click();
      const download = await saving;
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
    };
    const numbers = await save(page.getByRole("link", { name: "These numbers as CSV" }));
    expect(numbers.name).toBe("ARG-CHL-by-week.csv");
    const events = await save(page.locator(".over").getByRole("link", { name: "CSV" }));
    expect(events.name).toBe("ARG-CHL-events.csv");
    expect(events.text.trim().split("\n")).toHaveLength(3);
    expect(events.text).toContain(treatyEvent);
    await done();
  });

  test("a sentence stands in its own script and direction, and leads to its place in the article", async () => {
    const { page, done } = await visit("/?a=EGY&b=ISR");
    const quotation = page.locator("blockquote").first();
    await quotation.waitFor();
    expect(await quotation.getAttribute("lang")).toBe("ar");
    // though its paragraph begins with a Latin word
    expect(await quotation.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
    expect(await quotation.locator("mark").textContent()).toBe("وقّعت");
    expect(await rows(page).first().locator(".doubt").textContent()).toBe("45 % sure");
    await page.locator(".quotation figcaption a").click();
    await page.waitForURL(new RegExp(`/articles/${articleOf(arabic)}#at-\\d+$`));
    const sought = page.locator(".text .sentence.sought").first();
    await sought.waitFor();
    expect(await page.locator(".text").evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
    await page.getByRole("link", { name: "event 1" }).click();
    await page.waitForURL(/#event-1$/);
    await done();
  });

  test("an event has an address of its own, as it was known at a position", async () => {
    const { page, done } = await visit(`/events/${treatyEvent.slice(0, 8)}`);
    await page
      .getByRole("heading", { name: "Agree (sign formal agreement): Argentina, Chile, 29 November 1984" })
      .waitFor();
    expect(await page.locator(".quotation").count()).toBe(2);
    await page.goto(`${address}/events/${treatyEvent}?as_of=13`, { waitUntil: "networkidle" });
    expect(await page.locator(".quotation").count()).toBe(1);
    await page.getByRole("link", { name: "Show what is known now" }).click();
    await page.locator(".quotation").nth(1).waitFor();
    await page.getByText("Citation", { exact: true }).click();
    const { rows: identity } = await pool.query("select epoch from log.identity");
    const cited = (await page.locator("details .cite").textContent()) ?? "";
    expect(cited).toContain("sign formal agreement (AGREE, CAMEO 057), 29 November 1984 (known by day;");
    expect(cited).toContain(
      `2 reports, the earliest: “${sources.treaty.title}”, 1984-11-30 treaty.txt, 30 November 1984.`,
    );
    expect(cited).toContain(`log ${identity[0]?.epoch} at position `);
    await done();
  });

  test("what a role may not do is not offered, and who may run the system comes from an event to its log entries and back", async () => {
    const { page, done } = await visit(`/events/${treatyEvent}`);
    expect(await page.locator(".sections a").allTextContents()).toContain("Operations");
    await page.getByRole("link", { name: "log entries" }).click();
    await page.waitForURL(`${address}/operations/events/${treatyEvent}`);
    await page.getByRole("link", { name: treatyEvent, exact: true }).click();
    await page.waitForURL(`${address}/events/${treatyEvent}`);
    const fulfil = (path: string, body: object) => page.route(`**${path}`, (route) => route.fulfill({ json: body }));
    await fulfil("/api/session", { name: "vera", role: "viewer", signedIn: false });
    await fulfil("/api/uploads", { open: false, maxBytes: 1, formats: [], inbox: null });
    for (const path of [`/events/${treatyEvent}`, "/articles", `/articles/${articleOf(sources.treaty)}`]) {
      await page.goto(address + path, { waitUntil: "networkidle" });
      await page.locator("main h1").waitFor();
      expect(await page.locator(".sections a").allTextContents(), path).toEqual(["Relations", "Actors", "Articles"]);
      expect(await page.locator("a[href^='/operations']").count(), path).toBe(0);
      expect(await page.getByText("Add articles").count(), path).toBe(0);
    }
    await done();
  });

  test("an article's words have no effect, whatever they are", async () => {
    const { page, done } = await visit("/?a=ARG&b=CHL&to=1980-01-01");
    const link = page.locator(".quotation figcaption a").first();
    expect(await link.textContent()).toBe(sources.hostile.title);
    await link.click();
    await page.waitForURL(new RegExp(articleOf(sources.hostile)));
    await page.locator(".text mark").waitFor();
    expect(await page.title()).toBe(`${sources.hostile.title} · Entente`);
    expect(await page.locator("main script, main style, main img, main svg").count()).toBe(0);
    expect(await page.locator(".text mark").textContent()).toBe("rejected");
    expect(await page.locator(".text").isVisible()).toBe(true);
    // a direction that is overridden is made visible instead
    expect(await page.locator("main").textContent()).not.toMatch(/[\u202d\u202e]/);
    expect(await page.locator(".text").textContent()).toContain("\ufffdthe award");
    await page.getByRole("link", { name: "Beside what it was read from" }).click();
    const original = page.locator(".original .text");
    await original.waitFor();
    expect(await original.locator("del").allTextContents()).toEqual([sources.hostile.title]);
    expect(await original.textContent()).toContain("<svg onload=");
    expect(await page.title()).toBe(`${sources.hostile.title} · Entente`);
    expect(await page.locator("main script, main style, main img, main svg").count()).toBe(0);
    expect(await page.locator("main").textContent()).not.toMatch(/[\u202d\u202e]/);
    await page.getByRole("link", { name: "The text alone" }).click();
    await original.waitFor({ state: "detached" });
    await page.goto(`${address}/?a=%3Cscript%3Ealert(1)%3C/script%3E&b=CHL`, { waitUntil: "networkidle" });
    expect(await page.getByRole("alert").textContent()).toContain("<script>");
    await done();
  });

  test("everything can be done by keys alone", async () => {
    const { page, done } = await visit("/?a=ARG&b=CHL");
    await rows(page).nth(2).waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
    await page.getByLabel("Actor", { exact: true }).focus();
    await page.keyboard.type("Egypt");
    await page.getByLabel("and actor").focus();
    await page.keyboard.type("Israel");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Egypt EGY and Israel ISR" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "Argentina ARG and Chile CHL" }).waitFor();

    const beginning = page.getByRole("slider", { name: "Beginning of the span" });
    await beginning.focus();
    expect(await beginning.getAttribute("aria-valuetext")).toBe("January 1978");
    for (let months = 0; months < 2; months += 1) await page.keyboard.press("PageUp");
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/from=1980-02-01/);
    await page.getByRole("heading", { name: "2 events" }).waitFor();
    expect(await beginning.getAttribute("aria-valuetext")).toBe("February 1980");

    const summaries = page.locator("details.event > summary");
    await summaries.first().focus();
    await page.keyboard.press("j");
    expect(await summaries.nth(1).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await rows(page).nth(1).locator(".sentence").first().waitFor();
    await page.keyboard.press("k");
    expect(await summaries.first().evaluate((element) => element === document.activeElement)).toBe(true);
    await done();
  });

  test.each(views)("%s is as wide as a telephone, in light and in dark", async (path) => {
    const colours: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      const { page, done } = await visit(path, { width: 390, colorScheme, expects: /404/ });
      await page.locator("main h1, main .notice").first().waitFor();
      const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
      expect(overflow, colorScheme).toBeLessThanOrEqual(0);
      colours.push(await page.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
      await done();
    }
    const [light = 0, dark = 0] = colours.map((colour) => Number(/\d+/.exec(colour)?.[0]));
    expect(light).toBeGreaterThan(200);
    expect(dark).toBeLessThan(60);
  });

  test.each(views)("%s has nothing that axe finds serious, in light and in dark", async (path) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page, done } = await visit(path, { colorScheme, expects: /404/ });
      await page.locator("main h1, main .notice").first().waitFor();
      // what is opened may hold what can be opened
      const folded = page.locator("details:not([open]) > summary:visible");
      while ((await folded.count()) > 0) await folded.first().click();
      await page.waitForLoadState("networkidle");
      const { checked, found } = await violations(page);
      expect(checked, "axe must look at something").toBeGreaterThan(15);
      expect(found, `${path} ${colorScheme}`).toEqual([]);
      await done();
    }
  });

  test("the queues' dashboard works without asking anybody outside", async () => {
    const { page, done } = await visit("/queues/queue/code?status=waiting");
    await page.getByText(articleOf(sources.treaty).slice(0, 16)).first().waitFor();
    await done();
  });
});

/** What axe-core finds in a page, and how many of its rules had something to look at. */
async function violations(page: Page): Promise<{ checked: number; found: string[] }> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResult> } };
    const { violations, passes } = await axe.run();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    return {
      checked: passes.length,
      found: serious.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
      ),
    };
  });
}

interface AxeResult {
  readonly passes: readonly unknown[];
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
  }[];
}
