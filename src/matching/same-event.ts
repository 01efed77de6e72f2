import { dayRange, weekdayOf } from "../core/dates.ts";
import { copyKey, type MatchMention, type Participant, partyOf, personsOf } from "./features.ts";
import { sketchSimilarity, wordSimilarity } from "./story.ts";

/** From here on two stories are alike. Frozen, as the weights are. */
export const alikeFrom = 0.42;
/** How far the best fit must lie above the second best to be the one. */
export const clearBy = 0.08;

// without words of the sentence in common nothing reaches what is alike: the look-up in the database relies on it
const weights = { sentence: 0.6, article: 0.25, persons: 0.15 };
// retellings share a few pairs of words, copies most of them
const fullArticle = 0.25;

/** When a mention says that it happened: on a day (`weak`: only because it was published then), or less exactly. */
export type When =
  | { readonly kind: "day"; readonly day: string; readonly weak: boolean }
  | { readonly kind: "loose"; readonly name: string };

/** When a mention says that it happened; `name` tells one vague time from another. */
export function whenOf({ date }: MatchMention): When {
  if (date?.precision === "day") return { kind: "day", day: date.date, weak: date.basis === "publication" };
  return { kind: "loose", name: date ? `${date.precision} ${date.date}` : "undated" };
}

/** The levels of `vagueness`, clearest first. */
export const levels = [0, 1, 2, 3, 4, 5] as const;

/** How vague a mention is: 0 when it names persons for all parties, 1 for some, 2 for none; 3 more when it says nothing of its time. */
export function vagueness({ source, target, date, open }: MatchMention): number {
  const named = partiesOf([...source, ...target].filter(({ person }) => person !== null));
  const nameless = named.size === 0 ? 2 : named.size === partiesOf([...source, ...target]).size ? 0 : 1;
  return nameless + (date || open ? 0 : 3);
}

/**
 * What makes two mentions of one lane interchangeable for `compatible`. Mentions without a known other side have nobody like
 * them: what they are about is only told by their words.
 */
export function signatureOf(mention: MatchMention): string {
  const { source, target, symmetric, mode, content, open } = mention;
  const sides = [source, target].map((side) => side.map(({ code, person }) => `${code} ${person}`).sort());
  const said = [open?.weekday, open?.month, open?.day];
  return JSON.stringify([
    mode,
    content?.plover,
    content?.mode,
    symmetric,
    sides,
    said,
    isOneSided(mention) ? mention.id : "",
  ]);
}

/** Whether two mentions can be the same event as far as act and actors go. Symmetric, but not transitive. */
export function compatible(a: MatchMention, b: MatchMention): boolean {
  if (a.lane !== b.lane || !sameAct(a, b) || !sameActors(a, b) || !sameOpen(a.open, b.open)) return false;
  return !isOneSided(a) || areAlike(a, b) || isCopied(a, b);
}

/** How alike two mentions' stories are, 0–1: words of the sentence, story of the article, persons named. */
export function likeness(a: MatchMention, b: MatchMention): number {
  const persons = personsOf([...a.source, ...a.target]);
  const shared = sharesNumber(persons, personsOf([...b.source, ...b.target]));
  return (
    weights.sentence * wordSimilarity(a.words, b.words) +
    weights.article * Math.min(1, sketchSimilarity(a.story, b.story) / fullArticle) +
    weights.persons * (shared ? 1 : 0)
  );
}

/**
 * Whether a mention dated only by its publication may tell what another tells of the day before, or what one with a date of
 * its own tells of the day after (a day begins earlier elsewhere).
 */
export function fitsNextDay(weak: MatchMention, other: MatchMention): boolean {
  const when = whenOf(weak);
  const then = whenOf(other);
  if (when.kind !== "day" || then.kind !== "day" || !when.weak) return false;
  const days = daysBetween(when.day, then.day);
  return (
    (days === -1 || (days === 1 && !then.weak)) &&
    acquainted(weak, other) &&
    compatible(weak, other) &&
    areAlike(weak, other)
  );
}

/** Whether a mention without a day may tell what one with a day tells. */
export function fitsDay(loose: MatchMention, dated: MatchMention): boolean {
  const then = whenOf(dated);
  if (then.kind !== "day" || whenOf(loose).kind !== "loose") return false;
  if (!acquainted(loose, dated) || !holds(loose, then.day) || !compatible(loose, dated)) return false;
  const { date, article } = loose;
  const narrow = date?.precision === "week" || date?.precision === "month";
  // within a week or a month a person says as much as a story; so does being told in one breath
  if (narrow && sharesPerson(loose, dated)) return true;
  return ((narrow || date === null) && article === dated.article) || areAlike(loose, dated);
}

/** Whether two texts that are one say it in the same words, however few. */
function isCopied(a: MatchMention, b: MatchMention): boolean {
  return a.article !== b.article && copyKey(a) === copyKey(b) && a.words.join() === b.words.join();
}

function areAlike(a: MatchMention, b: MatchMention): boolean {
  return likeness(a, b) >= alikeFrom;
}

function isOneSided({ source, target, symmetric }: MatchMention): boolean {
  return symmetric ? source.length + target.length < 2 : source.length === 0 || target.length === 0;
}

function sameAct(a: MatchMention, b: MatchMention): boolean {
  if (!agree(a.mode, b.mode) || a.content?.plover !== b.content?.plover) return false;
  return agree(a.content?.mode ?? null, b.content?.mode ?? null);
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/**
 * A joint act has no direction: it is compared with all participants together. A meeting may be told as one's visit or as
 * joint talks; what one says of another is never what both do together.
 */
function sameActors(a: MatchMention, b: MatchMention): boolean {
  if (a.symmetric !== b.symmetric && a.plover !== "CONSULT") return false;
  if (a.symmetric || b.symmetric) return sameSide([...a.source, ...a.target], [...b.source, ...b.target]);
  return sameSide(a.source, b.source) && sameSide(a.target, b.target);
}

function sameSide(a: readonly Participant[], b: readonly Participant[]): boolean {
  const parties = partiesOf(a);
  const others = partiesOf(b);
  if (parties.size !== others.size) return false;
  return [...parties].every((party) => others.has(party) && sameParty(a, b, party));
}

/** The same person, or no two persons and one code that the other makes more precise. */
function sameParty(a: readonly Participant[], b: readonly Participant[], party: string): boolean {
  const ours = a.filter(({ code }) => partyOf(code) === party);
  const theirs = b.filter(({ code }) => partyOf(code) === party);
  const persons = personsOf(ours);
  const others = personsOf(theirs);
  if (persons.length > 0 && others.length > 0) return sharesNumber(persons, others);
  return ours.some(({ code }) => theirs.some((other) => code.startsWith(other.code) || other.code.startsWith(code)));
}

function partiesOf(participants: readonly Participant[]): Set<string> {
  return new Set(participants.map(({ code }) => partyOf(code)));
}

function sharesPerson(a: MatchMention, b: MatchMention): boolean {
  return sharesNumber(personsOf([...a.source, ...a.target]), personsOf([...b.source, ...b.target]));
}

function acquainted(a: MatchMention, b: MatchMention): boolean {
  return sharesNumber(a.keys, b.keys);
}

function sharesNumber(a: readonly number[], b: readonly number[]): boolean {
  return a.some((number) => b.includes(number));
}

function sameOpen(a: MatchMention["open"], b: MatchMention["open"]): boolean {
  return (["weekday", "month", "day"] as const).every((part) => {
    const [one, other] = [a?.[part], b?.[part]];
    return one === undefined || other === undefined || one === other;
  });
}

/** Whether the day satisfies all that the mention says of its time. */
export function holds({ date, open }: MatchMention, day: string): boolean {
  if (date) {
    const { from, to } = dayRange(date.date, date.precision);
    return from <= day && day <= to;
  }
  return open === null || meets(open, day);
}

function meets({ weekday, month, day: number }: NonNullable<MatchMention["open"]>, day: string): boolean {
  return (
    (weekday === undefined || weekday === weekdayOf(day)) &&
    (month === undefined || month === Number(day.slice(5, 7))) &&
    (number === undefined || number === Number(day.slice(8)))
  );
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
