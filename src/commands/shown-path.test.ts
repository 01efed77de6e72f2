import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { shownPath } from "./shown-path.ts";

const inbox = resolve("/srv/news/inbox");

test.each([
  ["/srv/news/inbox/news.zip/1998/peace.html", "news.zip/1998/peace.html"],
  ["/srv/news/inbox/peace.txt", "peace.txt"],
  ["/srv/news/inbox2/peace.txt", "/srv/news/inbox2/peace.txt"],
  ["/srv/news/inbox", "/srv/news/inbox"],
  ["/srv/news/inbox/..peace.txt", "..peace.txt"],
  [resolve("examples/a.txt"), "examples/a.txt"],
  ["upload/0123456789abcdef/mail.mbox/3.eml", "mail.mbox/3.eml"],
  ["/srv/news/inbox/a\u001b[31m\n\u202eb.txt", "a [31m b.txt"],
])("%j is shown as %j", (path, shown) => expect(shownPath(path, inbox)).toBe(shown));

test("a long path keeps its beginning and its end, and no half characters", () => {
  const shown = shownPath(`/srv/news/inbox/news.zip/${"🕊".repeat(300)}/peace.html`, inbox);
  expect([...shown]).toHaveLength(120);
  expect(shown).toMatch(/^news\.zip\/(?:🕊)+…(?:🕊)+\/peace\.html$/u);
});

test("an inbox that is a link is known by what it leads to", () => {
  const folder = mkdtempSync(join(tmpdir(), "inbox-"));
  mkdirSync(join(folder, "real"));
  symlinkSync(join(folder, "real"), join(folder, "inbox"));
  expect(shownPath(join(folder, "real", "a.zip", "b.txt"), join(folder, "inbox"))).toMatch(/^a\.zip\/b\.txt$/);
  rmSync(folder, { recursive: true });
});
