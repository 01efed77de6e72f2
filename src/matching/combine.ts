import { eventDateBases, precisions } from "../core/dates.ts";
import type { EventState } from "../log/entries/shapes.ts";
import { type MatchMention, type Participant, partyOf, personsOf } from "./features.ts";
import { countReports } from "./reports.ts";

/**
 * What an event's mentions say together; at least one. The same for the same mentions in any order: the most precise and
 * explicit date wins, the most specific act and codes, what most mentions say of a figure or place; ties go by mention id.
 */
export function combine(mentions: readonly MatchMention[]): EventState {
  const ranked = [...mentions].sort(compareBy(specificity));
  const [best] = ranked;
  if (!best) throw new Error("an event has at least one mention");
  const [act = best] = [...mentions].sort(compareBy(specificityOfAct));
  const symmetric = mentions.some((mention) => mention.symmetric);
  const sources = mentions.flatMap(({ source }) => source);
  const targets = mentions.flatMap(({ target }) => target);
  const keys = [...new Set(mentions.flatMap(({ figures }) => Object.keys(figures)))].sort();
  return {
    of: best.id,
    plover: act.plover,
    mode: act.mode,
    context: [...new Set(mentions.flatMap(({ context }) => context))].sort(),
    content: act.content,
    cameo: act.cameo,
    quad: act.quad,
    goldstein: act.goldstein,
    source: specificCodes(symmetric ? [...sources, ...targets] : sources),
    target: symmetric ? [] : specificCodes(targets),
    symmetric,
    status: mentions.some(({ status }) => status === "occurred") ? "occurred" : best.status,
    date: datesOf(mentions)[0] ?? null,
    place: mostSaid(ranked.flatMap(({ place }) => place ?? [])),
    figures: Object.fromEntries(
      keys.map((key) => [key, mostSaid(ranked.flatMap(({ figures }) => figures[key] ?? [])) ?? 0]),
    ),
    confidence: Math.max(...mentions.map(({ confidence }) => confidence)),
    reports: countReports(mentions),
  };
}

/** The dates from the best to the worst: precise before vague, explicit before inferred, early before late. */
function datesOf(mentions: readonly MatchMention[]): NonNullable<MatchMention["date"]>[] {
  const rank = ({ date, precision, basis }: NonNullable<MatchMention["date"]>) =>
    `${precisions.indexOf(precision)} ${eventDateBases.indexOf(basis)} ${date}`;
  return mentions.flatMap(({ date }) => date ?? []).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** How much a mention tells that an event's representative should tell; more is better. */
function specificity(mention: MatchMention): number[] {
  const { source, target, date, confidence } = mention;
  const all = [...source, ...target];
  return [
    personsOf(all).length,
    date ? precisions.length - precisions.indexOf(date.precision) : 0,
    date ? eventDateBases.length - eventDateBases.indexOf(date.basis) : 0,
    ...specificityOfAct(mention),
    all.reduce((length, { code }) => length + code.length, 0),
    confidence,
  ];
}

function specificityOfAct({ mode, content, confidence }: MatchMention): number[] {
  return [(mode ? 1 : 0) + (content ? 1 : 0) + (content?.mode ? 1 : 0), content ? 1 : 0, confidence];
}

/** Orders mentions by what a measure gives them, more first, then by id. */
function compareBy(measure: (mention: MatchMention) => number[]): (a: MatchMention, b: MatchMention) => number {
  return (a, b) => {
    const other = measure(b);
    const difference = measure(a)
      .map((value, at) => (other[at] ?? 0) - value)
      .find((value) => value !== 0);
    return difference ?? (a.id < b.id ? -1 : 1);
  };
}

/** All codes, without those that another of the same party makes more precise. */
function specificCodes(participants: readonly Participant[]): string[] {
  const codes = [...new Set(participants.map(({ code }) => code))].sort();
  return codes.filter(
    (code) => !codes.some((other) => other !== code && other.startsWith(code) && partyOf(other) === partyOf(code)),
  );
}

/** What is said most often, of equals what is said first. */
function mostSaid<Value extends string | number>(said: readonly Value[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of said) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return said.find((value) => counts.get(value) === most) ?? null;
}
