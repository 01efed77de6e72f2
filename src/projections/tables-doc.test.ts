import { expect, test } from "vitest";
import { projections } from "./index.ts";

test("what a view or column means is said in a sentence that a table cell can hold", () => {
  const said = projections.flatMap(({ views }) =>
    views.flatMap(({ comment, columns }) => [comment, ...Object.values(columns).map((column) => column.comment)]),
  );
  expect(said.length).toBeGreaterThan(50);
  for (const comment of said) expect(comment).toMatch(/^[^|\n]+\.$/);
});

test("the indexes that a rebuild makes last are indexes of the projection", () => {
  for (const { name, tables, queryIndexes } of projections) {
    expect(queryIndexes.length, name).toBeGreaterThan(0);
    for (const index of queryIndexes) {
      expect(tables.filter((statement) => statement.includes(`index ${index} on`))).toHaveLength(1);
    }
  }
});
