import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { PeriodSummary } from "../../src/projections/relations/summary.ts";
import { type Days, type Tick, ticksOf } from "../periods.ts";
import { conflict, cooperation, daysBetween, isEmpty, type Kind, kindLabels, kinds, sumOf } from "./columns.ts";
import { type Scale, scaleOf } from "./scale.ts";
import { sayColumn } from "./words.ts";

const above = 14;
const plot = 216;
const below = 40;

/**
 * Cooperation as bars upwards and conflict downwards, a column a period; planned acts are hollow. Widths are per cent and
 * heights pixels, so that it fits any screen without its words shrinking. A click selects a period, dragging selects a span.
 */
export function Chart({
  columns,
  title,
  summary,
  onSelect,
}: {
  columns: readonly PeriodSummary[];
  title: string;
  summary: string;
  onSelect(days: Days): void;
}): JSX.Element {
  const { drawing, drag, hovered, handlers } = usePointing(columns, onSelect);
  const scale = scaleOf(columns, { above, height: plot });
  const width = 100 / columns.length;
  const periods = columns.map((column) => column.period);
  const told = drag ? null : (columns[hovered ?? -1] ?? null);
  return (
    <figure class="chart">
      <figcaption class="legend">
        <Legend kinds={kinds.filter((kind) => columns.some((column) => column[kind] > 0))} />
      </figcaption>
      <svg
        ref={drawing}
        role="img"
        aria-labelledby="chart-title"
        aria-describedby="chart-summary"
        height={above + plot + below}
        {...handlers}
      >
        <title id="chart-title">{title}</title>
        <desc id="chart-summary">{summary}</desc>
        {scale.grid.map((value) => (
          <g key={value}>
            <line class="grid" x1="0" x2="100%" y1={scale.y(value)} y2={scale.y(value)} />
            <text class="axis" x="-8" y={scale.y(value)} dy="0.32em" text-anchor="end">
              {Math.abs(value).toLocaleString("en")}
            </text>
          </g>
        ))}
        {drag && (
          <rect
            class="chosen"
            x={`${drag.first * width}%`}
            width={`${(drag.last - drag.first + 1) * width}%`}
            y={above}
            height={plot}
          />
        )}
        {told && <rect class="hit" x={`${(hovered ?? 0) * width}%`} width={`${width}%`} y={above} height={plot} />}
        {columns.map((column, index) =>
          isEmpty(column) ? null : (
            <Bars
              key={column.period}
              column={column}
              centre={(index + 0.5) * width}
              width={Math.min(width * 0.78, 3.2)}
              scale={scale}
            />
          ),
        )}
        <line class="zero" x1="0" x2="100%" y1={scale.y(0)} y2={scale.y(0)} />
        <Ticks ticks={ticksOf(periods, 12)} width={width} of="wide" />
        <Ticks ticks={ticksOf(periods, 5)} width={width} of="narrow" />
      </svg>
      <p class="readout" aria-hidden="true">
        {told ? sayColumn(told) : "Click a bar to see its events, or drag over several."}
      </p>
    </figure>
  );
}

function Legend({ kinds: shown }: { kinds: readonly Kind[] }): JSX.Element {
  const groups = [
    { label: "Cooperation ↑", of: cooperation },
    { label: "Conflict ↓", of: conflict },
  ];
  return (
    <>
      {groups.map(({ label, of }) => (
        <span key={label} class="group">
          <b>{label}</b>
          {of
            .filter((kind) => !kind.startsWith("planned") || shown.includes(kind))
            .map((kind) => (
              <span key={kind}>
                <i class={`swatch ${kind}`} aria-hidden="true" />
                {kindLabels[kind].split(" ")[0]}
              </span>
            ))}
        </span>
      ))}
    </>
  );
}

/** Pointing at the drawing: which column is under the pointer, and the columns that are dragged over. */
function usePointing(columns: readonly PeriodSummary[], onSelect: (days: Days) => void) {
  const drawing = useRef<SVGSVGElement>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const [pressed, setPressed] = useState<number | null>(null);
  const at = ({ clientX }: PointerEvent): number => {
    const { left, width } = drawing.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return Math.max(0, Math.min(columns.length - 1, Math.floor(((clientX - left) / width) * columns.length)));
  };
  const drag =
    pressed === null || hovered === null || pressed === hovered
      ? null
      : { first: Math.min(pressed, hovered), last: Math.max(pressed, hovered) };
  const handlers = {
    onPointerMove: (event: PointerEvent) => setHovered(at(event)),
    onPointerLeave: () => setHovered(null),
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      drawing.current?.setPointerCapture(event.pointerId);
      setHovered(at(event));
      setPressed(at(event));
    },
    onPointerCancel: () => setPressed(null),
    onPointerUp: (event: PointerEvent) => {
      const [one, other] = [columns[pressed ?? -1], columns[at(event)]];
      setPressed(null);
      // nothing is to be seen where there is nothing; a span may have empty periods in it
      if (one && other && (one !== other || !isEmpty(one))) onSelect(daysBetween(one, other));
    },
  };
  return { drawing, drag, hovered, handlers };
}

function Bars({
  column,
  centre,
  width,
  scale,
}: {
  column: PeriodSummary;
  centre: number;
  width: number;
  scale: Scale;
}) {
  const stack = (of: readonly Kind[], direction: 1 | -1) => {
    let from = 0;
    return of.flatMap((kind) => {
      const size = column[kind];
      if (size === 0) return [];
      const edges = [scale.y(from * direction), scale.y((from + size) * direction)].sort((a, b) => a - b);
      from += size;
      const [y = 0, end = 0] = edges;
      const place = { x: `${(centre - width / 2).toFixed(3)}%`, width: `${width.toFixed(3)}%` };
      return [<rect key={kind} class={`bar ${kind}`} {...place} y={y.toFixed(1)} height={(end - y).toFixed(1)} />];
    });
  };
  return (
    <g data-events={sumOf(column, kinds)}>
      {stack(cooperation, 1)}
      {stack(conflict, -1)}
    </g>
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
              <text class="axis year" x={x} y={above + plot + 34} text-anchor="middle">
                {tick.year}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
