import { expect, test } from "vitest";
import { projections } from "./index.ts";

test("what a view or column means is said in a sentence that a table cell can hold", () => {
  const said = projections.flatMap(({ views }) =>
    views.flatMap(({ comment, columns }) => [comment, ...Object.values(columns).map((column) => column.comment)]),
  );
  expect(said.length).toBeGreaterThan(50);
  for (const comment of said) expect(comment).toMatch(/^[^|\n]+\.$/);
});
