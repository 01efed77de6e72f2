import { expect, test } from "vitest";
import { fileNameOf } from "./titles.ts";

test.each([
  ["/home/someone/.entente/inbox/1998/peace.html", "peace.html"],
  ["/srv/inbox/news.zip/1998/peace.html", "news.zip/1998/peace.html"],
  ["/srv/inbox/all.tar.gz/march.mbox/3.eml", "all.tar.gz/march.mbox/3.eml"],
  ["C:\\news\\peace.txt", "peace.txt"],
])("%s is called %s", (path, name) => {
  expect(fileNameOf({ files: [path] })).toBe(name);
});

test("an article without a file has no name of one", () => {
  expect(fileNameOf({ files: [] })).toBeNull();
});
