import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import pg from "pg";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256 } from "../src/core/ids.ts";
import { fileIdOf } from "../src/store/files.ts";
import { browserIsHere, openBrowser, watchedPage } from "./support/browser.ts";
import { eventually, type Running, runJson, startEntente, type Workplace, workplace } from "./support/entente.ts";

const article = (n: number) => `Date: 1998-10-${10 + n}

Report number ${n} from the border

Peruvian President Alberto Fujimori met Ecuadorian President Jamil Mahuad on October ${10 + n}, 1998.
`;
const fine = article(1);
const stalling = article(2);
const heldLater = article(3);
const hostileName =
  "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'; \u202etxt.exe \u2066a\u2069.txt";
const refused = "Title";

describe.skipIf(!browserIsHere)("the operator's pages in Chromium", () => {
  let place: Workplace;
  let running: Running;
  let owner: pg.Client;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    place = await workplace({ ENTENTE_ATTEMPTS: "1", ENTENTE_THREADS: "1" });
    mkdirSync(place.inbox);
    running = startEntente(place, ["start"]);
    address = (await running.until(/Look at\s+(http:\S+)/))[1] ?? "";
    const [url] = await runJson<{ url: string }>(place, ["url", "--json"]);
    owner = new pg.Client({ connectionString: url?.url });
    owner.on("error", () => undefined);
    await owner.connect();
    browser = await openBrowser();

    drop("fine.txt", fine);
    drop("stalling.txt", stalling);
    drop("empty.txt", "");
    drop(hostileName, refused);
    await counts(({ recorded, refused }) => recorded === 2 && refused === 1);
    await stall(sha256(stalling));
    await query("alter table relations_v2.contribution add constraint closed check (false) not valid");
    drop("held.txt", heldLater);
    await eventually(
      () => query("select from projection.held"),
      ({ rowCount }) => (rowCount ?? 0) > 0,
    );
  });

  afterAll(async () => {
    await browser?.close();
    await owner?.end();
    await running?.stop("SIGINT");
    await place?.remove();
  });

  const drop = (name: string, text: string) => writeFileSync(place.path("inbox", name), text);
  const query = (text: string, values: unknown[] = []) => owner.query(text, values);
  const counts = (enough: (counts: Record<string, number>) => boolean) =>
    eventually(
      async () =>
        ((await (await fetch(`${address}/api/status`)).json()) as { articles: Record<string, number> }).articles,
      enough,
      60,
    );

  /** Makes the worker of `read` fail: the bytes in the store are no longer what was stored, as on a failing disk. */
  async function stall(id: string): Promise<void> {
    await query("create table public.spared as select * from store.originals where article = $1", [id]);
    await query("update store.originals set encoding = 'br', bytes = '\\x00ff00ff' where article = $1", [id]);
    await query("insert into intake.stages (article, stage) values ($1, 'read')", [id]);
    await counts(({ stalled }) => stalled === 1);
  }
  const mend = (id: string) =>
    query(
      `update store.originals o set encoding = s.encoding, bytes = s.bytes from public.spared s
       where s.article = o.article and o.article = $1`,
      [id],
    );

  /** Opens a path; afterwards nothing outside was asked, nothing complained, and no hostile name had its way. */
  async function visit(path: string, options = {}) {
    const watched = await watchedPage(browser, { viewport: { width: 1280, height: 900 }, ...options });
    await watched.page.goto(address + path, { waitUntil: "networkidle" });
    const done = async () => {
      expect(await watched.page.title()).not.toContain("taken");
      expect(watched.requests.filter((url) => !url.startsWith(`${address}/`))).toEqual([]);
      expect(watched.complaints).toEqual([]);
      await watched.page.close();
    };
    return { page: watched.page, done };
  }

  /** Does what leads to another page, and waits until that is there. */
  const follow = async (page: Page, act: () => Promise<unknown>) => {
    const there = page.waitForEvent("framenavigated");
    await act();
    await there;
    await page.waitForLoadState("networkidle");
  };
  const find = async (page: Page, typed: string) => {
    await page.getByRole("searchbox").fill(typed);
    await follow(page, () => page.keyboard.press("Enter"));
  };
  const press = (page: Page, name: string) => follow(page, () => page.getByRole("button", { name }).click());

  test("the page shows where articles are, what came through, what is refused, stalled and held", async () => {
    const { page, done } = await visit("/operations");
    const row = (name: RegExp) => page.getByRole("row", { name });
    expect(await row(/^record done 2 2 0 0 0/).count()).toBe(1);
    expect(await row(/^read stalled 1/).count()).toBe(1);
    expect(await row(/^articles received 4 4 4/).count()).toBe(1);
    expect(await row(/^relations .* 1, \d+ behind/).count()).toBe(1);
    expect(await row(/^articles up to date/).count()).toBe(1);
    expect(await row(/^no-body-text read 1/).count()).toBe(1);
    expect(await row(/^empty intake 1/).count()).toBe(1);
    expect(await row(/^stalled read 1/).count()).toBe(1);
    expect(await page.getByText("23514:").textContent()).toContain("closed");
    await done();
  });

  test("a hostile file name is text, and its overrides of direction are made visible", async () => {
    for (const path of ["/operations", `/operations/articles/${sha256(refused)}`, "/operations/find?q=script"]) {
      const { page, done } = await visit(path);
      const text = (await page.locator("main").textContent()) ?? "";
      expect(text, path).toContain("<script>document.title='taken'; \ufffdtxt.exe");
      expect(text, path).not.toMatch(/[\u202a-\u202e]/);
      expect(await page.locator("main script, main img").count(), path).toBe(0);
      await done();
    }
    const { page, done } = await visit(`/operations/find?q=${encodeURIComponent("<script>alert(1)</script>\u202e")}`);
    expect(await page.locator("main .notice").textContent()).toContain("<script>alert(1)</script>\ufffd");
    await done();
  });

  test("an article is found by its file's name, a part of it, its hash, its job, and a file that gave none by its own", async () => {
    const id = sha256(fine);
    const { page, done } = await visit("/operations");
    await find(page, "fine.txt");
    expect(page.url()).toBe(`${address}/operations/files/${fileIdOf(place.path("inbox", "fine.txt"))}`);
    await follow(page, () => page.getByRole("link", { name: `article ${id}` }).click());
    expect(page.url()).toBe(`${address}/operations/articles/${id}`);
    for (const typed of [id, id.slice(0, 12), `${id}.1`]) {
      await find(page, typed);
      expect(page.url(), typed).toBe(`${address}/operations/articles/${id}`);
    }
    await find(page, "EMPTY");
    expect(await page.locator("main").textContent()).toContain("nothing that could be taken in");
    await find(page, "inbox");
    expect(await page.locator(".rows li").count()).toBeGreaterThan(2);
    await find(page, "no such thing");
    expect(await page.locator("main .notice").textContent()).toContain("Nothing is known by");
    await done();
  });

  test("from an article to its entries, its event, back, and to its job in the queues' dashboard and back", async () => {
    const id = sha256(stalling);
    const { page, done } = await visit(`/operations/articles/${id}`);
    const entries = page.getByRole("region", { name: "Log entries" });
    await entries
      .getByRole("row", { name: /article\.coded/ })
      .getByRole("link")
      .click();
    expect(await page.locator("h1").textContent()).toMatch(/^article\.coded at/);
    await follow(page, () => page.locator("pre").first().getByRole("link", { name: id }).click());
    expect(page.url()).toBe(`${address}/operations/articles/${id}`);

    await follow(page, () => page.locator("main a[href^='/operations/events/']").first().click());
    const event = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    expect(await page.getByRole("row", { name: /event\.recorded/ }).count()).toBe(1);
    await follow(page, () => page.locator("dl").getByRole("link", { name: id }).click());
    await find(page, event.slice(0, 8));
    expect(page.url()).toBe(`${address}/operations/events/${event}`);
    await page.goBack({ waitUntil: "networkidle" });

    const position =
      (await entries
        .getByRole("row", { name: /article\.stalled/ })
        .getByRole("link")
        .textContent()) ?? "";
    await find(page, position);
    expect(page.url()).toBe(`${address}/operations/entries/${position}`);
    await page.goBack({ waitUntil: "networkidle" });

    const jobs = page.getByRole("region", { name: "Jobs" });
    await jobs
      .getByRole("row", { name: /^read .* failed .*stalled/ })
      .getByRole("link")
      .click();
    await page.waitForURL(/\/queues\/queue\/read\//);
    const back = page.getByRole("link", { name: "Article" });
    expect(await back.getAttribute("href")).toBe(`/operations/articles/${id}`);
    await done();
  });

  test("rows of the projections are shown where they name the article", async () => {
    const { page, done } = await visit(`/operations/articles/${sha256(fine)}`);
    await page.getByText(/^articles_v\d+\.article:/).click();
    expect(await page.getByText('"state": "recorded"').first().isVisible()).toBe(true);
    await done();
  });

  test("a held projection is replayed by a button, and tells what still cannot be applied", async () => {
    const { page, done } = await visit("/operations");
    await press(page, "Replay relations");
    expect(await page.locator(".notice.done").textContent()).toMatch(
      /^0 entries applied; \d+ entr(y|ies) cannot be applied yet/,
    );
    await query("alter table relations_v2.contribution drop constraint closed");
    await press(page, "Replay relations");
    expect(await page.locator(".notice.done").textContent()).toMatch(/nothing is held any longer/);
    expect(await page.getByRole("button", { name: "Replay relations" }).count()).toBe(0);
    expect((await query("select from projection.held")).rowCount).toBe(0);
    await done();
  });

  test("a stalled article is started again, by whom the log says", async () => {
    const id = sha256(stalling);
    await mend(id);
    const { page, done } = await visit("/operations");
    await press(page, "Retry stalling.txt");
    expect(page.url()).toBe(`${address}/operations/articles/${id}`);
    await counts(({ stalled = 0, recorded }) => stalled === 0 && recorded === 3);
    await page.reload({ waitUntil: "networkidle" });
    expect(await page.getByRole("row", { name: /article\.retried .* local/ }).count()).toBe(1);
    expect(await page.getByRole("button", { name: "Retry" }).count()).toBe(0);
    await done();
  });

  test("everything that is refused for a reason is started again; what is still wrong is refused again", async () => {
    const { page, done } = await visit("/operations?code=no-body-text");
    await press(page, "Retry all no-body-text at read");
    expect(await page.locator(".notice.done").textContent()).toBe("1 article started again.");
    const refusals = () =>
      query("select from log.entries where stream = $1 and type = 'article.refused'", [`article/${sha256(refused)}`]);
    await eventually(refusals, ({ rowCount }) => rowCount === 2);
    drop("empty.txt", article(4));
    await counts(({ recorded }) => recorded === 4);
    await done();
  });

  test("intake is paused and resumed, with the keyboard alone", async () => {
    const { page, done } = await visit("/operations");
    await page.getByLabel("Reason for a pause").focus();
    await page.keyboard.type("disk <b>full</b>");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Pause intake");
    await follow(page, () => page.keyboard.press("Enter"));
    expect(page.url()).toContain("done=paused");
    expect(await page.getByText("Paused by local since").textContent()).toContain("disk <b>full</b>");
    await running.until(/intake waits: paused by local since .* \(disk <b>full<\/b>\)/);
    drop("while paused.txt", article(5));
    const once = await runJson(place, ["ingest", "--json", place.path("inbox", "fine.txt")]).catch(String);
    expect(once).toContain("intake is paused by local since");
    expect((await query("select from store.files where path like '%while paused%'")).rowCount).toBe(0);
    await page.getByRole("button", { name: "Resume intake" }).focus();
    await follow(page, () => page.keyboard.press("Enter"));
    expect(page.url()).toContain("done=resumed");
    await running.until(/intake goes on/);
    await counts(({ recorded }) => recorded === 5);
    await done();
  });

  test("other sites can change nothing", async () => {
    for (const action of ["pause", "resume", "retry", "replay"]) {
      const answer = await fetch(`${address}/operations/${action}`, {
        method: "POST",
        headers: { origin: "https://attacker.example", "content-type": "application/x-www-form-urlencoded" },
        body: "",
      });
      expect(answer.status, action).toBe(403);
    }
    expect((await query("select from intake.pauses")).rowCount).toBe(0);
  });

  test("on a telephone, in the dark, nothing is wider than the screen", async () => {
    const event = (await query("select event_id from events_v2.event limit 1")).rows[0]?.event_id;
    const shots = process.env.ENTENTE_TEST_SHOTS;
    const paths = {
      overview: "/operations",
      article: `/operations/articles/${sha256(refused)}`,
      file: `/operations/files/${fileIdOf(place.path("inbox", hostileName))}`,
      event: `/operations/events/${event}`,
      entry: "/operations/entries/2",
      found: "/operations/find?q=txt",
    };
    for (const [name, path] of Object.entries(paths)) {
      const { page, done } = await visit(path, { viewport: { width: 390, height: 844 }, colorScheme: "dark" });
      const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
      expect(overflow, path).toBeLessThanOrEqual(0);
      if (shots) await page.screenshot({ path: `${shots}/${name}-dark.png`, fullPage: true });
      await done();
      if (!shots) continue;
      const wide = await visit(path);
      await wide.page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
      await wide.done();
    }
    expect(readFileSync("web/style.css", "utf8")).toContain("prefers-color-scheme: dark");
  });
});
