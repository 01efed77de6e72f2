import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const executablePath = process.env.ENTENTE_TEST_CHROMIUM ?? "/usr/bin/chromium";

/** Whether there is a Chromium to test with. Where `ENTENTE_REQUIRE` names `browser`, its absence is a failure. */
export const browserIsHere = existsSync(executablePath);
if (!browserIsHere && (process.env.ENTENTE_REQUIRE ?? "").split(",").includes("browser")) {
  throw new Error(`ENTENTE_REQUIRE asks for a browser, and there is none at ${executablePath}`);
}

/** Starts the system's Chromium without a window, and without anything by which it would call home. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

/** A page that writes down what it asks for and what goes wrong in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses of every request. */
  readonly requests: string[];
  /** Errors and warnings of the console (a breach of the content policy is one), and exceptions. */
  readonly complaints: string[];
}

/** Opens an empty page and watches it. */
export async function watchedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const page = await browser.newPage(options);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  return { page, requests, complaints };
}
