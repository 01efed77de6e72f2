import type { View } from "../projections/define.ts";
import { projections } from "../projections/index.ts";
import type { CellKind, ExportColumn } from "./define.ts";

/** A public view as it can be exported: in which order its rows come, and by which columns it can be narrowed. */
export interface ExportTable {
  readonly view: View;
  readonly columns: readonly ExportColumn[];
  /** Columns that give the rows one order. */
  readonly order: readonly string[];
  /** The first and last day of what a row `v` tells, as SQL; null where rows have no days. */
  readonly days: readonly [first: string, last: string] | null;
  /** Whether it can be read as of an earlier position. */
  readonly hasPast: boolean;
  /** Columns of actors' codes; null where rows tell of no actors. */
  readonly actors: "codes" | "parties" | null;
}

const counted = ["source", "target", "plover", "quad", "status_group", "is_symmetric"];

/** What the views themselves do not say. */
const traits: Readonly<
  Record<string, Omit<ExportTable, "view" | "columns" | "hasPast"> & { readonly hasPast?: false }>
> = {
  articles: { order: ["known_from"], days: ["v.published_date", "v.published_date"], actors: null },
  events: { order: ["known_from"], days: ["v.date_from", "v.date_to"], actors: "codes" },
  event_actors: { order: ["known_from", "side", "number"], days: null, actors: null },
  mentions: { order: ["known_from", "mention_id"], days: ["v.date_from", "v.date_to"], actors: "codes" },
  relations_daily: { order: ["day", ...counted], days: ["v.day", "v.day"], actors: "parties" },
  relations_monthly: {
    order: ["month", ...counted],
    days: ["v.month", "v.month + interval '1 month - 1 day'"],
    actors: "parties",
  },
  changes: { order: ["position"], days: ["v.date_from", "v.date_to"], actors: "codes" },
  feed: { order: ["position"], days: null, actors: null, hasPast: false },
  actors: { order: ["code"], days: ["v.first_date", "v.last_date"], actors: null },
  actor_names: { order: ["code", "name"], days: ["v.first_date", "v.last_date"], actors: null },
  moments: { order: ["position"], days: null, actors: null },
  intake: { order: ["known_from"], days: null, actors: null },
  intake_hourly: { order: ["hour", "stage", "outcome"], days: null, actors: null },
};

const kinds: Readonly<Record<string, CellKind>> = {
  text: "text",
  uuid: "uuid",
  smallint: "whole",
  integer: "whole",
  bigint: "long",
  "double precision": "double",
  boolean: "boolean",
  date: "date",
  timestamptz: "moment",
  jsonb: "json",
};

/** Every public view, in the order of the projections. Throws at once when one has a type or lacks a trait that is not known here. */
export const exportTables: readonly ExportTable[] = projections.flatMap(({ views }) => views.map(tableOf));

function tableOf(view: View): ExportTable {
  const known = traits[view.name];
  if (!known) throw new Error(`export does not know how the rows of entente.${view.name} are ordered`);
  return Object.freeze({
    view,
    columns: Object.entries(view.columns).map(columnOf),
    hasPast: true,
    ...known,
  });
}

function columnOf([name, { type }]: [string, { type: string }]): ExportColumn {
  const kind = kinds[type];
  if (!kind) throw new Error(`export does not know the type ${type} of column ${name}`);
  return { name, kind };
}
