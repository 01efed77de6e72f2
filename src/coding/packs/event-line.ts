import type { CodedEvent } from "../types.ts";

/** An event in one line, for tests and people: `REQUEST[RETREAT] BRA > PER requested`, `CONSULT PER+ECU together occurred`. */
export function eventLine({ plover, content, source, target, symmetric, status }: CodedEvent): string {
  const codes = (actors: CodedEvent["source"]) => actors.map(({ code }) => code).join("+") || "–";
  const act = content === null ? plover : `${plover}[${content.plover}]`;
  return `${act} ${codes(source)} ${symmetric ? "together" : `> ${codes(target)}`} ${status}`;
}
