import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { zipOf } from "./support/archives.ts";
import { browserIsHere, openBrowser, watchedPage } from "./support/browser.ts";
import { type Running, startEntente, type Workplace, workplace } from "./support/entente.ts";

const examples = "examples/articles";
const treaty = "1998-10-27-brasilia-peace.md";

/** Everything is real here: a file goes through the whole pipeline while the page looks on. */
describe.skipIf(!browserIsHere)("the first minutes with the page", () => {
  let place: Workplace;
  let running: Running;
  let browser: Browser;
  let page: Page;
  let address: string;
  let told: string[];
  let asked: string[];

  beforeAll(async () => {
    place = await workplace();
    running = startEntente(place, ["start"]);
    [, address = ""] = await running.until(/Look at\s+(http:\S+)/);
    browser = await openBrowser();
    ({ page, complaints: told, requests: asked } = await watchedPage(browser));
  });

  afterAll(async () => {
    await browser?.close();
    await running?.stop("SIGINT");
    await place?.remove();
  });

  // an article is asked for before the projections know of it
  const complaints = () => told.filter((complaint) => !/status of 404/.test(complaint));
  const fate = (name: string) => page.locator(".fates li", { hasText: name });

  test("an empty page says how to begin, and files that are dropped become what they become", async () => {
    await page.goto(address, { waitUntil: "networkidle" });
    await page.getByRole("heading", { name: "No articles yet" }).waitFor();
    expect(await page.locator(".drop code").textContent()).toBe(place.inbox);

    const text = readFileSync(join(examples, treaty), "utf8");
    await drop(page, [
      { name: treaty, content: text },
      { name: "empty.txt", content: "" },
      { name: "<img src=x onerror=alert(1)>.txt", content: "Only a title" },
    ]);
    await fate(treaty).getByText("recorded").waitFor({ timeout: 60_000 });
    expect(await fate(treaty).textContent()).toMatch(/\d mentions/);
    await fate("empty.txt").getByText("empty: expected an article, came a file of 0 bytes").waitFor();
    await fate("onerror")
      .getByText(/no-body-text/)
      .waitFor();
    await page.getByText("3 files done, 2 not taken in").waitFor();

    await fate(treaty).getByRole("link").click();
    await page.locator(".text mark").first().waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("sign peace in Brasilia");
    expect(complaints()).toEqual([]);
  });

  test("the example is loaded by a button, and leads to its relation", async () => {
    await page.goto(`${address}/articles`, { waitUntil: "networkidle" });
    await page.getByText("Add articles").click();
    await page.getByRole("button", { name: "Load the example" }).click();
    const count = readdirSync(examples).length;
    await page.getByText(`${count} files done.`).waitFor({ timeout: 90_000 });
    expect(await page.locator(".fates .status.recorded").count()).toBe(count);
    await page.getByRole("link", { name: "See the relations" }).click();
    await page.getByRole("heading", { name: "Ecuador ECU and Peru PER" }).waitFor();
    await page.locator(".chart .bar").first().waitFor();
    expect(complaints()).toEqual([]);
  });

  test("an archive that is dropped is opened, and tells what of it was not taken in", async () => {
    await page.goto(`${address}/articles`, { waitUntil: "networkidle" });
    await page.getByText("Add articles").click();
    const content = zipOf([
      { name: "lima/thanks.txt", content: "Date: 1999-05-14\n\nThe last marker\n\nPeru thanked Brazil in Lima.\n" },
      { name: "secret.txt", content: "x", encrypted: true },
    ]);
    await drop(page, [{ name: "news.zip", content }]);
    await fate("news.zip").getByText("opened").waitFor({ timeout: 60_000 });
    expect(await fate("news.zip").textContent()).toMatch(/1 article$/);
    expect(await fate("news.zip").textContent()).toContain("1 not taken in, such as secret.txt: encrypted");
    await page.goto(`${address}/articles`, { waitUntil: "networkidle" });
    await page.getByRole("link", { name: "The last marker" }).waitFor({ timeout: 60_000 });
    expect(complaints()).toEqual([]);
  });

  test("files are chosen by a dialogue too, and one that is known is told as it is", async () => {
    await page.goto(`${address}/articles`, { waitUntil: "networkidle" });
    await page.getByText("Add articles").click();
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Choose files" }).click();
    await (await choosing).setFiles(join(examples, treaty));
    await fate(treaty).getByText("recorded").waitFor({ timeout: 60_000 });
    await page.getByText("1 file done.").waitFor();
    expect(complaints()).toEqual([]);
  });

  /** Puts an article on what Peru does to Ecuador into the watched folder. */
  const publish = (date: string, act: string) =>
    writeFileSync(
      join(place.inbox, `${date}.txt`),
      `Peru and Ecuador\nLIMA, ${date}\n\nPeru ${act} Ecuador on ${date}.\n`,
    );
  const shown = async () => Number.parseInt((await page.locator("#events").textContent()) ?? "", 10);

  test("an article that comes while the page is open appears by itself, and takes nothing away from whoever reads", async () => {
    asked.length = 0;
    await page.goto(`${address}/?a=ECU&b=PER`, { waitUntil: "networkidle" });
    const before = await shown();
    const sentence = page.locator("details.event").nth(1).locator(".sentence").first();
    await page.locator("details.event > summary").nth(1).click();
    await sentence.waitFor();
    const read = await sentence.textContent();
    const field = page.getByLabel("and actor");
    await field.fill("Chi");
    await sentence.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const place = await page
      .getByText(read ?? "")
      .first()
      .boundingBox();

    publish("2001-06-04", "condemned");
    await expect.poll(shown, { timeout: 60_000 }).toBe(before + 1);
    const same = page.getByText(read ?? "").first();
    expect(await same.isVisible()).toBe(true);
    expect(Math.abs(((await same.boundingBox())?.y ?? 0) - (place?.y ?? 0))).toBeLessThan(3);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field.inputValue()).toBe("Chi");
    // the newest row came in closed
    expect(await page.locator("details.event").first().getAttribute("open")).toBeNull();
    expect(asked.filter((url) => url === `${address}/?a=ECU&b=PER`)).toHaveLength(1);
    expect(asked.filter((url) => url.endsWith("/api/changes"))).toHaveLength(1);
    expect(complaints()).toEqual([]);
  });

  test("a page that nobody sees, or that shows what was known, asks for nothing until it is looked at again", async () => {
    await page.goto(`${address}/?a=ECU&b=PER`, { waitUntil: "networkidle" });
    const before = await shown();
    await page.locator(".sentence").first().waitFor();
    const hide = (hidden: boolean) =>
      page.evaluate((value) => {
        Object.defineProperty(document, "hidden", { configurable: true, value });
        document.dispatchEvent(new Event("visibilitychange"));
      }, hidden);
    await hide(true);
    asked.length = 0;
    publish("2001-06-05", "praised");
    const known = async () => (await (await fetch(`${address}/api/events?a=PER&b=ECU&from=2001-06-05`)).json()).events;
    await expect.poll(known, { timeout: 60_000 }).toHaveLength(1);
    expect(asked).toEqual([]);
    await hide(false);
    await expect.poll(shown, { timeout: 60_000 }).toBe(before + 1);

    asked.length = 0;
    await page.goto(`${address}/?a=ECU&b=PER&as_of=1000000`, { waitUntil: "networkidle" });
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((url) => url.includes("/api/changes"))).toEqual([]);
  });
});

/** Drops files on the page as a hand would. */
async function drop(page: Page, files: readonly { name: string; content: string | Buffer }[]): Promise<void> {
  const given = files.map(({ name, content }) => ({ name, bytes: [...Buffer.from(content as string)] }));
  const transfer = await page.evaluateHandle((dropped) => {
    const data = new DataTransfer();
    for (const { name, bytes } of dropped) data.items.add(new File([Uint8Array.from(bytes)], name));
    return data;
  }, given);
  await page.locator(".drop").dispatchEvent("drop", { dataTransfer: transfer });
}
