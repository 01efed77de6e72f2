import type { JSX } from "preact";
import { type Column, conflict, cooperation, type Kind } from "./columns.ts";
import { daysOf, sayPeriod, type Tick, ticksOf } from "./periods.ts";

const above = 14;
const plot = 230;
const below = 44;

/** What the kinds of bars are called in legend, tooltip and table. */
export const kindLabels: Readonly<Record<Kind, string>> = {
  materialCooperation: "material cooperation",
  verbalCooperation: "verbal cooperation",
  plannedCooperation: "planned cooperation",
  materialConflict: "material conflict",
  verbalConflict: "verbal conflict",
  plannedConflict: "planned conflict",
};

/**
 * Cooperation as bars upwards and conflict downwards, a column a period. Widths are per cent and heights pixels, so that it
 * fits any screen without its words shrinking.
 */
export function Chart({
  columns,
  title,
  summary,
  linkTo,
}: {
  columns: readonly Column[];
  title: string;
  summary: string;
  /** The address of the page for these days only. */
  linkTo(days: { from: string; to: string }): string;
}): JSX.Element {
  const scale = scaleOf(columns);
  const width = 100 / columns.length;
  const periods = columns.map((column) => column.period);
  return (
    <figure class="chart">
      <Legend />
      <svg role="img" aria-labelledby="chart-title" aria-describedby="chart-summary" height={above + plot + below}>
        <title id="chart-title">{title}</title>
        <desc id="chart-summary">{summary}</desc>
        {scale.grid.map((value) => (
          <g key={value}>
            <line class="grid" x1="0" x2="100%" y1={scale.y(value)} y2={scale.y(value)} />
            <text class="axis" x="-8" y={scale.y(value)} dy="0.32em" text-anchor="end">
              {Math.abs(value)}
            </text>
          </g>
        ))}
        {columns.map((column, index) =>
          isEmpty(column) ? null : (
            <a key={column.period} href={linkTo(daysOf(column.period))} tabindex={-1}>
              <title>{describe(column)}</title>
              <rect class="hit" x={`${index * width}%`} width={`${width}%`} y={above} height={plot} />
              <Bars column={column} centre={(index + 0.5) * width} width={Math.min(width * 0.72, 3.4)} scale={scale} />
            </a>
          ),
        )}
        <line class="zero" x1="0" x2="100%" y1={scale.y(0)} y2={scale.y(0)} />
        <Ticks ticks={ticksOf(periods, 12)} width={width} of="wide" />
        <Ticks ticks={ticksOf(periods, 5)} width={width} of="narrow" />
      </svg>
    </figure>
  );
}

/** The chart's numbers as a table, periods without events left out. */
export function ChartTable({
  columns,
  linkTo,
}: {
  columns: readonly Column[];
  linkTo(days: { from: string; to: string }): string;
}): JSX.Element {
  const kinds = [...cooperation, ...conflict];
  return (
    <details class="fold">
      <summary>The same as a table</summary>
      <div class="scroll">
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
                    <a href={linkTo(daysOf(column.period))}>{sayPeriod(column.period)}</a>
                  </th>
                  {kinds.map((kind) => (
                    <td key={kind} class="number">
                      {column.counts[kind] || <span class="nothing">0</span>}
                    </td>
                  ))}
                  <td class="number">{column.goldstein === null ? "–" : signed(column.goldstein)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Legend(): JSX.Element {
  return (
    <figcaption class="legend">
      {[
        { label: "Cooperation ↑", kinds: cooperation },
        { label: "Conflict ↓", kinds: conflict },
      ].map(({ label, kinds }) => (
        <span key={label} class="group">
          <b>{label}</b>
          {kinds.map((kind) => (
            <span key={kind}>
              <i class={`swatch ${kind}`} aria-hidden="true" />
              {kindLabels[kind].split(" ")[0]}
            </span>
          ))}
        </span>
      ))}
    </figcaption>
  );
}

interface Scale {
  readonly grid: readonly number[];
  /** The height of a count, downwards from the top of the picture; conflict counts below zero. */
  y(value: number): number;
}

function scaleOf(columns: readonly Column[]): Scale {
  const sum = (kinds: readonly Kind[]) => (column: Column) => kinds.reduce((all, kind) => all + column.counts[kind], 0);
  // a single event as tall as the picture would look like a great many
  const up = Math.max(3, ...columns.map(sum(cooperation)));
  const down = Math.max(0, ...columns.map(sum(conflict)));
  const step = niceStep((up + down) / 5);
  const top = Math.ceil(up / step) * step;
  const bottom = Math.max(1, Math.ceil(down / step)) * step;
  const grid: number[] = [];
  for (let value = -bottom; value <= top; value += step) grid.push(value);
  return { grid, y: (value) => above + ((top - value) * plot) / (top + bottom) };
}

function niceStep(atLeast: number): number {
  for (let ten = 1; ; ten *= 10) for (const step of [ten, 2 * ten, 5 * ten]) if (step >= atLeast) return step;
}

function Bars({ column, centre, width, scale }: { column: Column; centre: number; width: number; scale: Scale }) {
  const stack = (kinds: readonly Kind[], direction: 1 | -1) => {
    let from = 0;
    return kinds.flatMap((kind) => {
      const size = column.counts[kind];
      if (size === 0) return [];
      const edges = [scale.y(from * direction), scale.y((from + size) * direction)].sort((a, b) => a - b);
      from += size;
      const [y = 0, end = 0] = edges;
      const place = { x: `${(centre - width / 2).toFixed(3)}%`, width: `${width.toFixed(3)}%` };
      return [<rect key={kind} class={`bar ${kind}`} {...place} y={y.toFixed(1)} height={(end - y).toFixed(1)} />];
    });
  };
  return (
    <>
      {stack(cooperation, 1)}
      {stack(conflict, -1)}
    </>
  );
}

function Ticks({ ticks, width, of }: { ticks: readonly Tick[]; width: number; of: "wide" | "narrow" }) {
  return (
    <g class={`ticks ${of}`}>
      {ticks.map((tick) => {
        const x = `${((tick.index + 0.5) * width).toFixed(3)}%`;
        return (
          <g key={tick.index}>
            <text class="axis" x={x} y={above + plot + 18} text-anchor="middle">
              {tick.text}
            </text>
            {tick.year && (
              <text class="axis year" x={x} y={above + plot + 35} text-anchor="middle">
                {tick.year}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function describe(column: Column): string {
  const parts = [...cooperation, ...conflict].flatMap((kind) =>
    column.counts[kind] > 0 ? [`${column.counts[kind]} ${kindLabels[kind]}`] : [],
  );
  return `${sayPeriod(column.period)}: ${parts.join(", ")}`;
}

function isEmpty({ counts }: Column): boolean {
  return Object.values(counts).every((number) => number === 0);
}

/** A number with its sign and one decimal, with a true minus. */
function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}`;
}
