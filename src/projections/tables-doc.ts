import type { AnyProjection, View } from "./define.ts";
import { projections } from "./index.ts";

/** The generated part of docs/tables.md: every public view with its columns, from the projections' definitions. */
export function tablesDoc(catalogue: readonly AnyProjection[] = projections): string {
  return `${catalogue.flatMap(({ views }) => views.map(viewDoc)).join("\n\n")}\n`;
}

function viewDoc({ name, comment, columns }: View): string {
  return [
    `### entente.${name}`,
    "",
    comment,
    "",
    "| column | type | meaning |",
    "| --- | --- | --- |",
    ...Object.entries(columns).map(([column, { type, comment }]) => `| \`${column}\` | ${type} | ${comment} |`),
  ].join("\n");
}
