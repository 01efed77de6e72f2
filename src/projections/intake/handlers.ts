import type { Kysely } from "kysely";
import { articleReceived } from "../../log/entries/article-received.ts";
import { articleEntries } from "../../log/entries/index.ts";
import { intakeOpened } from "../../log/entries/intake-opened.ts";
import { intakeRefused } from "../../log/entries/intake-refused.ts";
import { inTurn, when } from "../define.ts";
import { type Closing, type Opening, rowsBefore, writeKnown, writeOnce } from "../known.ts";
import { type ArticleEntry, advance, type Place, stepOf } from "./advance.ts";
import type { ArticleRow, IntakeTables, PathRow, StepRow } from "./tables.ts";

export const handlers = [
  when<IntakeTables, typeof articleEntries>(articleEntries, async (entries, context) => {
    const { db, schema } = context;
    const places = await placesBefore(db, schema, entries);
    const openings: Opening<ArticleRow>[] = [];
    const steps: StepRow[] = [];
    for (const entry of entries) {
      const { position, data } = entry;
      const before = places.get(data.article);
      const step = stepOf(before, entry);
      if (step) steps.push({ known_from: position, ...step });
      const row = advance(before, entry);
      if (row === before) continue;
      places.set(data.article, row);
      openings.push({ position, row });
    }
    const closings = openings.map(({ position, row: { article } }) => ({ position, of: { article } }));
    return inTurn(
      writeKnown<ArticleRow>(context, "article", { openings, closings }),
      writeOnce(context, "step", steps),
    );
  }),

  when<IntakeTables, readonly [typeof articleReceived, typeof intakeRefused, typeof intakeOpened]>(
    [articleReceived, intakeRefused, intakeOpened],
    async (entries, context) => {
      const openings: Opening<PathRow>[] = [];
      const closings: Closing<PathRow>[] = [];
      const steps: StepRow[] = [];
      for (const { type, data, position, recordedAt: at } of entries) {
        const { file, origin } = data;
        if (file === null) continue;
        closings.push({ position, of: { file } });
        if (type === "intake.opened") continue;
        const found =
          type === "article.received"
            ? { article: data.article, code: null, detail: null }
            : { article: null, code: data.code, detail: data.detail };
        openings.push({ position, row: { file, origin, at, ...found } });
        if (type === "intake.refused") {
          const { code } = data;
          const ended = { stage: "intake", outcome: "refused", code, at, began: null } as const;
          steps.push({ known_from: position, article: null, file, ...ended });
        }
      }
      return [...writeKnown<PathRow>(context, "path", { openings, closings }), ...writeOnce(context, "step", steps)];
    },
  ),
];

/** Where the entries' articles were before the first of the entries about each. */
async function placesBefore(
  db: Kysely<IntakeTables>,
  schema: string,
  entries: readonly ArticleEntry[],
): Promise<Map<string, Place>> {
  const of = { table: `${schema}.article`, column: "article", type: "text" } as const;
  const about = entries.map(({ data, position }) => ({ subject: data.article, position }));
  const rows = await rowsBefore<ArticleRow>(db, of, about);
  return new Map(rows.map(({ known_from, known_to, ...place }) => [place.article, place]));
}
