import { readFileSync, statSync, writeFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserIsHere, openBrowser, watchedPage } from "./support/browser.ts";
import { freePort, type Running, run, startEntente, type Workplace, workplace } from "./support/entente.ts";

let place: Workplace;
let users: string;

beforeAll(async () => {
  const bare = await workplace();
  users = bare.path("users");
  place = { ...bare, env: { ...bare.env, ENTENTE_USERS: users } };
});
afterAll(() => place.remove());

const env = (changed: Record<string, string>) => ({ ...place, env: { ...place.env, ...changed } });

test("users are added, changed and removed, and nobody but the owner reads their file", async () => {
  const added = await run(place, ["user", "ana", "--role", "analyst"], "correct horse battery\n");
  expect(added).toMatchObject({ code: 0, stdout: "", stderr: "ana may sign in as analyst\n" });
  expect(statSync(users).mode & 0o777).toBe(0o600);
  const made = await run(place, ["user", "otto", "--role", "operator", "--generate"]);
  expect(made.stdout).toMatch(/^[\w-]{24}\n$/);
  await run(place, ["user", "vera", "--generate"]);
  expect((await run(place, ["user", "vera", "--remove"])).stderr).toBe("vera is removed\n");
  const text = readFileSync(users, "utf8");
  expect(text).toMatch(/^# .*\nana analyst \$scrypt\$\S+\notto operator \$scrypt\$\S+\n$/);
  expect(text).not.toContain("horse");
  expect(text).not.toContain(made.stdout.trim());
});

test.each([
  [["user", "ana"], "short\n", /12 to 1024 characters, this one has 5/],
  [["user", "ana"], "", /this one has 0; --generate/],
  [["user", "a b"], "correct horse battery\n", /a name is up to 64 letters/],
  [["user", "vera", "--remove"], "", /there is no vera in/],
])("%j with %j is refused", async (args, input, message) => {
  const before = readFileSync(users, "utf8");
  const { code, stderr } = await run(place, args, input);
  expect(stderr).toMatch(message);
  expect(code).toBe(2);
  expect(readFileSync(users, "utf8")).toBe(before);
});

test.each([
  [{ ENTENTE_USERS: "", ENTENTE_HOST: "0.0.0.0" }, 3, /0\.0\.0\.0 can be reached by others, and no credentials/],
  [{ ENTENTE_TOKEN: "too-short" }, 3, /ENTENTE_TOKEN must be 24 to 512/],
  [{ ENTENTE_USERS: "/nowhere/users" }, 3, /there is no users file .*entente user NAME/],
])("start with %j says what to do, and makes nothing", async (changed, exit, message) => {
  const { code, stderr } = await run(env(changed), ["start"]);
  expect(stderr).toMatch(message);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(code).toBe(exit);
  expect(() => statSync(place.data)).toThrow();
});

test("start where others can reach it, with no credentials, says what to do", async () => {
  const { ENTENTE_USERS: _, ...bare } = place.env;
  const { code, stderr } = await run({ ...place, env: { ...bare, ENTENTE_HOST: "0.0.0.0" } }, ["start"]);
  expect(stderr).toMatch(/^entente: 0\.0\.0\.0 can be reached by others.*ENTENTE_TOKEN or ENTENTE_USERS.*127\.0\.0\.1/);
  expect(code).toBe(3);
});

describe.skipIf(!browserIsHere)("signing in with Chromium", () => {
  let entente: Running;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    const port = String(await freePort());
    const hash = /^ana analyst (\S+)$/m.exec(readFileSync(users, "utf8"))?.[1];
    writeFileSync(users, `ana analyst ${hash}\n`, { mode: 0o600 });
    entente = startEntente(env({ ENTENTE_HOST: "0.0.0.0", ENTENTE_PORT: port }), ["start"]);
    await entente.until(/Entente is running/);
    address = `http://127.0.0.1:${port}`;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await entente?.stop("SIGTERM");
  });

  test("who knows his secret comes to the page he wanted, and a script cannot read his session", async () => {
    const { page, requests } = await watchedPage(browser);
    await page.goto(`${address}/articles`);
    expect(page.url()).toBe(`${address}/sign-in?next=%2Farticles`);
    await page.getByLabel("Name").fill("ana");
    await page.getByLabel("Secret").fill("wrong wrong wrong");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByText("The name or the secret is wrong.").waitFor();
    await page.getByLabel("Name").fill("ana");
    await page.getByLabel("Secret").fill("correct horse battery");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL(`${address}/articles`);
    expect(await page.evaluate("document.cookie")).toBe("");
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ name: "entente_session", httpOnly: true, sameSite: "Strict", path: "/" });
    const api = await page.request.get(`${address}/api/status`);
    expect(api.status()).toBe(200);
    const queues = await page.goto(`${address}/queues/`);
    expect(queues?.status()).toBe(403);
    const told = await page.locator("main").textContent();
    expect(told).toContain("This is not allowed");
    expect(told).toContain("this takes the role operator, and ana has the role analyst");
    await page.goto(`${address}/`, { waitUntil: "networkidle" });
    expect(await page.locator(".sections a").allTextContents()).toEqual(["Relations", "Actors", "Articles"]);
    // also where his role does not reach
    await page.goto(`${address}/operations`);
    await page.getByRole("button", { name: "Sign out" }).waitFor();
    await page.goto(`${address}/articles`);
    await page.getByText("ana", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL(`${address}/sign-in`);
    expect(await page.context().cookies()).toEqual([]);
    await page.goto(`${address}/articles`);
    expect(page.url()).toBe(`${address}/sign-in?next=%2Farticles`);
    expect(requests.filter((url) => !url.startsWith(`${address}/`))).toEqual([]);
    await page.close();
  });
});
