import type { AskedAt, View } from "./define.ts";

const now: AskedAt = {
  known: (alias) => `${alias}.known_to is null`,
  begun: () => "true",
};

const at = (position: number): AskedAt => ({
  known: (alias) =>
    `${alias}.known_from <= ${position} and (${alias}.known_to is null or ${alias}.known_to > ${position})`,
  begun: (alias) => `${alias}.known_from <= ${position}`,
});

/** The SELECT of a public view: what is known now, or what was known at a log position. Types are cast to what the definition says. */
export function viewQuery({ columns, body }: View, asOf?: number): string {
  if (asOf !== undefined && !Number.isSafeInteger(asOf)) throw new Error(`expected a log position, got ${asOf}`);
  const list = Object.entries(columns).map(([name, { sql, type }]) => `  (${sql})::${type} as "${name}"`);
  return `select\n${list.join(",\n")}\n${body(asOf === undefined ? now : at(asOf))}`;
}
