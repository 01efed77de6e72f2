import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { projections } from "./index.ts";
import { tablesDoc } from "./tables-doc.ts";

const page = readFileSync(new URL("../../docs/tables.md", import.meta.url), "utf8");

test("docs/tables.md lists the views as they are defined", () => {
  const [, generated] = page.split(/<!-- generated: tables -->\n|<!-- end -->/);
  expect(generated, "run npm run docs:update").toBe(tablesDoc());
});

test("what a view or column means is said in a sentence that a table cell can hold", () => {
  const said = projections.flatMap(({ views }) =>
    views.flatMap(({ comment, columns }) => [comment, ...Object.values(columns).map((column) => column.comment)]),
  );
  expect(said.length).toBeGreaterThan(50);
  for (const comment of said) expect(comment).toMatch(/^[^|\n]+\.$/);
});
