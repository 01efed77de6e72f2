import type { JSX } from "preact";
import type { PeriodSummary } from "../../src/projections/relations/summary.ts";
import { signed } from "../../src/serve/page/phrases.ts";
import { type Days, daysOf, sayPeriod } from "../periods.ts";
import { isEmpty, kindLabels, kinds } from "./columns.ts";
import { capital } from "./words.ts";

/** The chart's numbers as a table, periods without events left out. */
export function ChartTable({
  columns,
  csv,
  linkTo,
}: {
  columns: readonly PeriodSummary[];
  /** Address of the same numbers as CSV. */
  csv: string;
  linkTo(days: Days): string;
}): JSX.Element {
  return (
    <details class="fold">
      <summary>The same as a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys */}
      <section class="scroll" tabIndex={0} aria-label="The chart as a table">
        <table>
          <thead>
            <tr>
              <th scope="col">Period</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col" class="number">
                  {kindLabels[kind]}
                </th>
              ))}
              <th scope="col" class="number">
                reports
              </th>
              <th scope="col" class="number">
                mean Goldstein
              </th>
            </tr>
          </thead>
          <tbody>
            {columns
              .filter((column) => !isEmpty(column))
              .map((column) => (
                <tr key={column.period}>
                  <th scope="row">
                    <a href={linkTo(daysOf(column.period))}>{capital(sayPeriod(column.period))}</a>
                  </th>
                  {kinds.map((kind) => (
                    <td key={kind} class={column[kind] > 0 ? "number" : "number nothing"}>
                      {column[kind].toLocaleString("en")}
                    </td>
                  ))}
                  <td class="number">{column.reports.toLocaleString("en")}</td>
                  <td class="number">{column.goldstein === null ? "–" : signed(column.goldstein)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </section>
      <p>
        <a href={csv} download>
          These numbers as CSV
        </a>
      </p>
    </details>
  );
}
