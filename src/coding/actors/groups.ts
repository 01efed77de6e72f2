import type { GroupKind } from "./actor-index.ts";
import type { Memory } from "./memory.ts";
import type { Known } from "./types.ts";

/** Actors that a text has shown together, each of another side; for parties of one country each with another role. */
export interface Group {
  readonly members: readonly Known[];
  /** How much the text has made of them together, and how much of it as persons. */
  weight: number;
  personal: number;
  /** The last sentence in which they did something jointly. */
  jointIn: number | null;
}

/** How a reference to a group stands in its sentence. `here` are the sides that the sentence has named before it. */
export interface GroupReference {
  readonly kind: GroupKind;
  readonly size: number;
  readonly here: readonly Known[];
  /** What is done to it or for it: then whoever the sentence has named already acts and does not belong to it. */
  readonly object: boolean;
}

const weightOf = { joint: 2, directed: 1, listed: 1 } as const;

/** A text that shows more groups than this has no two that stand out. */
const mostGroups = 200;

/** One group stands out from the next when it weighs at least this much more. */
const dominance = 1.5;

/** The side an actor is on: its country, or an international organisation as a whole. */
export function sideOf(code: string): string {
  return /^(?:IGO|IMG|NGO)/.test(code) ? code : code.slice(0, 3);
}

function isState(side: string): boolean {
  return /^(?!EUR)[A-Z]{3}$/.test(side);
}

/** Keeps in memory that the text has shown these actors together. What is only said of one side makes no group. */
export function noteTogether(
  memory: Memory,
  actors: readonly Pick<Known, "code" | "name" | "person">[],
  how: keyof typeof weightOf,
): void {
  const known = actors.filter(({ code }) => !code.startsWith("---"));
  const sides = [...new Set(known.map(({ code }) => sideOf(code)))];
  const codes = [...new Set(known.map(({ code }) => code))];
  const within = sides.length === 1 && codes.length > 1 && how !== "directed";
  if (sides.length < 2 && !within) return;
  const key = [...(within ? codes : sides)].sort().join("+");
  if (!memory.groups.has(key) && memory.groups.size >= mostGroups) return;
  const group = memory.groups.get(key) ?? {
    members: within
      ? codes.map((code) => named(code, known))
      : sides.map((side) => memory.named.get(side)?.known ?? named(side, known)),
    weight: 0,
    personal: 0,
    jointIn: null,
  };
  group.weight += weightOf[how];
  if (known.every(({ person }) => person)) group.personal += weightOf[how];
  if (how === "joint") group.jointIn = memory.sentence;
  memory.groups.set(key, group);
}

function named(code: string, known: readonly Pick<Known, "code" | "name">[]): Known {
  const name = known.find((actor) => actor.code.startsWith(code))?.name ?? code;
  return { code, name, person: false, why: `text:${code}` };
}

/**
 * Whom "the two countries" or "both presidents" means: the group that the sentence or the text has made stand out, or null.
 * No answer is better than a wrong one.
 */
export function groupMeant(memory: Memory, reference: GroupReference): readonly Known[] | null {
  const { kind, size, here } = reference;
  const persons = kind === "leader" || kind === "minister";
  const groups = [...memory.groups.values()].filter((group) => fits(group, reference));
  const known = persons
    ? (standingOut(groups, memory, "personal") ??
      holders(memory, reference) ??
      (memory.persons.length < size ? standingOut(groups, memory, "weight") : null))
    : (standingOut(groups, memory, "weight") ?? mostNamed(memory, reference));
  const current = reference.object ? null : namedHere(here, size, kind);
  const chosen = current === null ? known : between(current, known, persons || groups.length === 0);
  return chosen?.map((member) => asMeant(member, kind, memory)) ?? null;
}

/** Those whom the sentence has named are meant if the text does not point to others, or if persons stand in the sentence itself. */
function between(
  current: readonly Known[],
  known: readonly Known[] | null,
  currentFirst: boolean,
): readonly Known[] | null {
  if (known !== null && sameSides(current, known)) return known;
  return currentFirst ? current : null;
}

function fits({ members }: Group, { kind, size, here, object }: GroupReference): boolean {
  if (members.length !== size) return false;
  const sides = members.map(({ code }) => sideOf(code));
  if (kind !== "side" && new Set(sides).size < size) return false;
  if ((kind === "country" || kind === "government") && !sides.every(isState)) return false;
  const acting = here.filter(({ code }) => sides.includes(sideOf(code)));
  return !object || acting.length === 0 || new Set(acting.map(({ code }) => sideOf(code))).size === size;
}

/** The group of the joint act just told, else the weightiest one, unless another is nearly as weighty. */
function standingOut(
  groups: readonly Group[],
  memory: Memory,
  measure: "weight" | "personal",
): readonly Known[] | null {
  const ranked = groups.filter((group) => group[measure] > 0).sort((a, b) => b[measure] - a[measure]);
  const [first, second] = ranked;
  if (first === undefined) return null;
  const recent = ranked.filter(({ jointIn }) => jointIn !== null && jointIn >= memory.sentence - 1);
  const [just] = recent;
  if (just !== undefined && recent.length === 1 && first[measure] < 2 * just[measure]) return just.members;
  const clear = second === undefined || first[measure] >= dominance * second[measure];
  return clear && (just === undefined || just === first) ? first.members : null;
}

/** The only persons of that rank whom the text has named. */
function holders(memory: Memory, { kind, size, here, object }: GroupReference): readonly Known[] | null {
  const acting = new Set(object ? here.map(({ code }) => sideOf(code)) : []);
  const ranks = kind === "leader" ? [memory.heads, memory.persons] : [memory.persons];
  const left = ranks.map((list) => list.filter(({ code }) => !acting.has(sideOf(code))));
  return left.find((list) => list.length === size) ?? null;
}

/** The countries that the text names much more often than any other. */
function mostNamed(memory: Memory, { size, here, object }: GroupReference): readonly Known[] | null {
  const acting = new Set(here.map(({ code }) => sideOf(code)));
  const ranked = [...memory.named.values()]
    .filter(({ known }) => isState(known.code) && !(object && acting.has(known.code)))
    .sort((a, b) => b.times - a.times);
  const least = ranked[size - 1];
  const next = ranked[size];
  if (least === undefined || (next !== undefined && least.times < 2 * next.times)) return null;
  return ranked.slice(0, size).map(({ known }) => known);
}

/** Whom the sentence itself has named so far, when they are as many as are meant. */
function namedHere(here: readonly Known[], size: number, kind: GroupKind): readonly Known[] | null {
  const sides = new Map(here.map((known) => [sideOf(known.code), known]));
  const states = kind === "side" || kind === "leader" || [...sides.keys()].every(isState);
  const persons = kind !== "leader" || [...sides.values()].every(({ person }) => person);
  return sides.size === size && states && persons ? [...sides.values()] : null;
}

function sameSides(some: readonly Known[], others: readonly Known[]): boolean {
  const list = (members: readonly Known[]) =>
    members
      .map(({ code }) => sideOf(code))
      .sort()
      .join("+");
  return list(some) === list(others);
}

function asMeant(member: Known, kind: GroupKind, memory: Memory): Known {
  const side = sideOf(member.code);
  const whole = memory.named.get(side)?.known ?? { ...member, code: side, person: false };
  const own = (list: readonly Known[]) => list.findLast(({ code }) => sideOf(code) === side);
  if (kind === "leader") return own(memory.heads) ?? own(memory.persons) ?? governmentOf(whole);
  if (kind === "minister") return own(memory.persons) ?? governmentOf(whole);
  if (kind === "government") return governmentOf(whole);
  return kind === "side" && member.code.length > 3 ? member : whole;
}

function governmentOf(whole: Known): Known {
  return isState(whole.code) ? { ...whole, code: `${whole.code}GOV` } : whole;
}
