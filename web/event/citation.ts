import type { ActorAnswer, EventAnswer } from "../../src/projections/events/queries.ts";
import { labelOf } from "../../src/serve/names.ts";
import type { EventEvidence, QuotedEvidence } from "../../src/serve/page-answers.ts";
import { count, readable, sayBasis } from "../../src/serve/phrases.ts";
import { hrefOf } from "../address.ts";
import { sayDate, sayPeriod } from "../periods.ts";
import { sayAct } from "./acts.ts";

/**
 * An event as it is cited: who did what to whom and when, what it rests on, and where it is found as it was known at this
 * position of this log, whatever is learned later.
 */
export function citationOf({ event, mentions, position, epoch }: Omit<EventEvidence, "asOf">, origin: string): string {
  const types = `${event.plover}${event.mode ? `/${event.mode}` : ""}, CAMEO ${event.cameo}`;
  const status = event.status === "occurred" ? "" : `, ${event.status}`;
  const told = `${sayParties(event)}: ${sayAct(event.cameo) || event.plover.toLowerCase()} (${types})${status}, ${sayWhen(event)}.`;
  const place = `log ${epoch ?? "without an epoch"}${position === null ? "" : ` at position ${position}`}`;
  const address = new URL(hrefOf(`/events/${event.id}`, { as_of: String(position ?? "") }), origin).href;
  return `${told} ${sayReports(event, mentions)} Entente event ${event.id}, ${place}: ${address}`;
}

function sayParties({ source, target, symmetric }: EventAnswer): string {
  const said = (parties: readonly ActorAnswer[], between: string) =>
    parties.map(({ code, name }) => `${readable(name ?? labelOf(code))} (${code})`).join(between) || "nobody named";
  return symmetric ? said([...source, ...target], " ↔ ") : `${said(source, ", ")} → ${said(target, ", ")}`;
}

function sayWhen({ date }: EventAnswer): string {
  return date ? `${sayDate(date)} (known by ${date.precision}; ${sayBasis(date.basis)})` : "no date";
}

/** The earliest report is the one that a reader looks for first; those that do not say when they came out are last. */
function sayReports({ reports }: EventAnswer, mentions: readonly QuotedEvidence[]): string {
  const when = ({ published }: QuotedEvidence) => published ?? "9999";
  const [first] = [...mentions].sort((one, other) => (when(one) < when(other) ? -1 : when(one) > when(other) ? 1 : 0));
  if (!first) return `${count(reports, "report")}.`;
  const { title, publisher, file, article, published } = first;
  const source = [
    title ? `“${readable(title)}”` : "",
    readable(publisher ?? file ?? `article ${article.slice(0, 12)}`),
    published ? sayPeriod(published) : "no date of publication",
  ];
  return `${count(reports, "report")}${reports === 1 ? "" : ", the earliest"}: ${source.filter(Boolean).join(", ")}.`;
}
