import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { PeriodSummary } from "../../src/projections/relations/summary.ts";
import { type Days, daysOf, periodOf, sayPeriod, stepOf } from "../periods.ts";
import { conflict, cooperation, type Kind, sumOf } from "./columns.ts";
import { scaleOf } from "./scale.ts";
import { capital } from "./words.ts";

/** Columns from the first to the last, both included, by their index. */
interface Span {
  readonly first: number;
  readonly last: number;
}

const height = 44;
const restMs = 350;

/**
 * The whole relation in small, with a brush: drag to select a span, drag its middle to move it, its ends to change it. The
 * ends are sliders for the keyboard.
 */
export function Overview({
  columns,
  days,
  onSelect,
}: {
  columns: readonly PeriodSummary[];
  /** What is selected; null when nothing is, which shows everything. */
  days: Partial<Days> | null;
  onSelect(days: Days | null): void;
}): JSX.Element {
  const whole = { first: 0, last: columns.length - 1 };
  const selected = days ? spanOf(columns, days) : whole;
  const [draft, setDraft] = useState<Span | null>(null);
  const shown = draft ?? selected;
  const settle = (span: Span) => {
    setDraft(null);
    const [from, to] = [columns[span.first], columns[span.last]];
    if (!from || !to) return;
    const all = span.first === 0 && span.last === columns.length - 1;
    onSelect(all ? null : { from: daysOf(from.period).from, to: daysOf(to.period).to });
  };
  const { track, handlers } = useBrush(columns.length, shown, setDraft, settle);
  const part = (index: number) => `${((index / columns.length) * 100).toFixed(3)}%`;
  const brushed = shown.first > 0 || shown.last < columns.length - 1;
  return (
    <div class={`overview ${brushed ? "brushed" : ""}`} ref={track} {...handlers}>
      <svg height={height} aria-hidden="true">
        <Silhouette columns={columns} of={cooperation} class="cooperating" />
        <Silhouette columns={columns} of={conflict} class="conflicting" />
      </svg>
      <div class="shade" style={{ left: "0", width: part(shown.first) }} />
      <div class="shade" style={{ left: part(shown.last + 1), right: "0" }} />
      <div class="window" style={{ left: part(shown.first), width: part(shown.last - shown.first + 1) }} />
      {(["first", "last"] as const).map((end) => (
        <Handle
          key={end}
          end={end}
          columns={columns}
          span={shown}
          left={part(end === "first" ? shown.first : shown.last + 1)}
          onMove={setDraft}
          onSettle={settle}
        />
      ))}
    </div>
  );
}

/** One end of the brush. Changes by keys settle when the keys rest. */
function Handle({
  end,
  columns,
  span,
  left,
  onMove,
  onSettle,
}: {
  end: "first" | "last";
  columns: readonly PeriodSummary[];
  span: Span;
  left: string;
  onMove(span: Span): void;
  onSettle(span: Span): void;
}): JSX.Element {
  const resting = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(resting.current), []);
  const bounds = end === "first" ? { min: 0, max: span.last } : { min: span.first, max: columns.length - 1 };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = steered(event.key, span[end], bounds);
    if (to === null) return;
    event.preventDefault();
    const next = { ...span, [end]: to };
    onMove(next);
    clearTimeout(resting.current);
    resting.current = setTimeout(() => onSettle(next), restMs);
  };
  return (
    <div
      class="handle"
      role="slider"
      tabIndex={0}
      aria-label={end === "first" ? "Beginning of the span" : "End of the span"}
      aria-valuemin={bounds.min}
      aria-valuemax={bounds.max}
      aria-valuenow={span[end]}
      aria-valuetext={capital(sayPeriod(columns[span[end]]?.period ?? ""))}
      data-end={end}
      style={{ left }}
      onKeyDown={onKeyDown}
    />
  );
}

/** What happened in full colour, and outside of it, fainter, what was planned. */
function Silhouette({
  columns,
  of,
  class: name,
}: {
  columns: readonly PeriodSummary[];
  of: readonly Kind[];
  class: string;
}): JSX.Element {
  const { y } = scaleOf(columns, { above: 1, height: height - 2, least: 1 });
  const width = 100 / columns.length;
  const sign = of === conflict ? -1 : 1;
  const block = (period: string, index: number, [from, to]: [number, number], hoped: boolean) => {
    const [top = 0, bottom = 0] = [y(sign * from), y(sign * to)].sort((a, b) => a - b);
    if (top === bottom) return null;
    const place = { x: `${index * width}%`, width: `${width}%`, y: top, height: Math.max(1, bottom - top) };
    return <rect key={`${period} ${hoped}`} class={hoped ? "hoped" : undefined} {...place} />;
  };
  return (
    <g class={name}>
      {columns.map((column, index) => {
        const all = sumOf(column, of);
        const done =
          all -
          sumOf(
            column,
            of.filter((kind) => kind.startsWith("planned")),
          );
        return [block(column.period, index, [0, done], false), block(column.period, index, [done, all], true)];
      })}
    </g>
  );
}

/** Pointing at the overview: what is grabbed follows the pointer, and settles when it is let go. */
function useBrush(length: number, shown: Span, onMove: (span: Span) => void, onSettle: (span: Span) => void) {
  const track = useRef<HTMLDivElement>(null);
  const grabbed = useRef<((at: number) => Span) | null>(null);
  const indexAt = ({ clientX }: PointerEvent): number => {
    const { left, width } = track.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return Math.max(0, Math.min(length - 1, Math.floor(((clientX - left) / width) * length)));
  };
  const grab = (event: PointerEvent): ((at: number) => Span) => {
    const end = event.target instanceof HTMLElement ? event.target.dataset.end : undefined;
    const start = indexAt(event);
    if (end === "first") return (at) => ({ first: Math.min(at, shown.last), last: shown.last });
    if (end === "last") return (at) => ({ first: shown.first, last: Math.max(at, shown.first) });
    const inside = start >= shown.first && start <= shown.last && shown.last - shown.first < length - 1;
    if (!inside) return (at) => ({ first: Math.min(start, at), last: Math.max(start, at) });
    return (at) => {
      const by = Math.max(-shown.first, Math.min(length - 1 - shown.last, at - start));
      return { first: shown.first + by, last: shown.last + by };
    };
  };
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      track.current?.setPointerCapture(event.pointerId);
      grabbed.current = grab(event);
    },
    onPointerMove: (event: PointerEvent) => {
      if (grabbed.current) onMove(grabbed.current(indexAt(event)));
    },
    onPointerUp: (event: PointerEvent) => {
      if (grabbed.current) onSettle(grabbed.current(indexAt(event)));
      grabbed.current = null;
    },
    onPointerCancel: () => {
      grabbed.current = null;
      onMove(shown);
    },
    onDblClick: () => onSettle({ first: 0, last: length - 1 }),
  };
  return { track, handlers };
}

/** Where a key takes one end of the brush; null for keys that mean nothing to it. */
function steered(key: string, at: number, { min, max }: { min: number; max: number }): number | null {
  const ways: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    PageDown: at - 12,
    PageUp: at + 12,
    Home: min,
    End: max,
  };
  const to = ways[key];
  return to === undefined ? null : Math.max(min, Math.min(max, to));
}

function spanOf(columns: readonly PeriodSummary[], { from, to }: Partial<Days>): Span {
  const step = stepOf(columns[0]?.period ?? "");
  const [first, last] = [from && periodOf(from, step), to && periodOf(to, step)];
  const begins = first ? columns.findIndex(({ period }) => period >= first) : 0;
  const ends = last ? columns.findLastIndex(({ period }) => period <= last) : columns.length - 1;
  const clamped = begins < 0 ? columns.length - 1 : begins;
  return { first: clamped, last: Math.max(clamped, ends) };
}
