import type { RoleEntry } from "./actor-index.ts";
import {
  isPair,
  isUpper,
  type Owner,
  ownerKinds,
  ownerOf,
  ownersBefore,
  pastSeparator,
  personOwner,
} from "./owners.ts";
import { knownPerson } from "./person-names.ts";
import {
  fieldAt,
  headOf,
  isIn,
  isPlural,
  mayBeGenitive,
  modifyingRoleAt,
  nameAt,
  pastDeterminers,
  propertyAt,
  type Reading,
  type RoleHere,
  readingOf,
  roleAt,
  roleInChain,
  roleUnder,
} from "./reading.ts";
import { groupAt } from "./references.ts";
import type { Known } from "./types.ts";

/** An office or group with everything that says whose it is, without the names of its holders. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly office: RoleEntry;
  readonly role: string;
  readonly owners: readonly Owner[];
  readonly former: boolean;
  readonly plural: boolean;
  /** The owners it refers back to ("the presidents of both countries"); empty when nobody knows whom. */
  readonly group: readonly Known[] | null;
}

/** A phrase while it is being read. `quality` is the role an adjective or a modifying noun has told so far. */
interface Draft {
  first: number;
  last: number;
  head: number;
  office: RoleEntry | null;
  role: string | null;
  owners: Owner[];
  former: boolean;
  group: readonly Known[] | null;
}

const deepest = 3;
const mostModifiers = 5;

/** The office or group that begins at a word, as far as it reaches; null when none does. */
export function readPhrase(reading: Reading, at: number, depth = 0): NounPhrase | null {
  if (depth > deepest) return null;
  const draft: Draft = {
    first: at,
    last: at,
    head: at,
    office: null,
    role: null,
    owners: [],
    former: false,
    group: null,
  };
  readUpToHead(reading, draft);
  if (draft.office === null) return null;
  readAfterHead(reading, draft, depth);
  return heldBy(reading, finished(reading, draft), depth);
}

function finished(reading: Reading, draft: Draft): NounPhrase | null {
  const { office, role } = draft;
  if (office === null || (role === "" && draft.owners.length === 0 && draft.group === null)) return null;
  return {
    ...draft,
    office,
    role: role ?? office.role,
    former: draft.former,
    plural: isPlural(reading, draft.head, office.citation),
  };
}

/** "the Lebanese president's office": the one phrase owns the other. */
function heldBy(reading: Reading, phrase: NounPhrase | null, depth: number): NounPhrase | null {
  if (phrase === null || !isIn(reading, phrase.last, "possessive")) return phrase;
  const next = readPhrase(reading, phrase.last + 1, depth + 1);
  if (next === null || next.owners.length > 0 || next.group !== null) return phrase;
  return {
    ...next,
    first: phrase.first,
    role: roleUnder(phrase.role, next.office),
    owners: phrase.owners,
    group: phrase.group,
    former: next.former,
  };
}

function readUpToHead(reading: Reading, draft: Draft): void {
  const { headFirst } = reading.index;
  let modifiers = 0;
  for (let at = draft.first; modifiers <= mostModifiers; ) {
    const property = propertyAt(reading, at);
    const role = roleInChain(reading, at);
    const owners = draft.office === null && draft.owners.length === 0 ? ownersBefore(reading, at) : null;
    if (isIn(reading, at, "formers") && draft.office === null) {
      draft.former = true;
      at += 1;
    } else if (property !== undefined) {
      modifiers += 1;
      at = property.last;
    } else if (owners !== null) {
      draft.owners = owners.list;
      at = owners.end;
    } else if (role !== undefined) {
      takeRole(reading, draft, role);
      modifiers = 0;
      at = role.last;
      if (headFirst && draft.office !== null) return;
    } else if (isModifier(reading, at, draft)) {
      modifiers += 1;
      at += 1;
    } else return;
  }
}

function takeRole(reading: Reading, draft: Draft, { first, last, entry, former }: RoleHere): void {
  if (entry.kind === "field") return;
  if (entry.kind === "quality") {
    if (draft.office === null) draft.role = entry.role;
    return;
  }
  draft.role = roleUnder(draft.role, entry);
  draft.office = entry;
  draft.former ||= former;
  draft.head = headOf(reading, first, last);
  draft.last = last;
}

/** Adjectives and listed words; where owners stand before compounds, also a noun between owner and office ("Chinese oil workers"). */
function isModifier(reading: Reading, at: number, draft: Draft): boolean {
  const word = reading.words[at];
  if (word === undefined || reading.matches.names.has(at)) return false;
  if (isIn(reading, at, "modifiers") || word.upos === "ADJ") return true;
  if (/^[-‐‑]$/.test(word.form)) return at > draft.first;
  if (word.form === ",")
    return (
      at > draft.first && ["ADJ"].includes(reading.words[at - 1]?.upos ?? "") && reading.words[at + 1]?.upos === "ADJ"
    );
  return (
    !reading.index.headFirst &&
    draft.office === null &&
    draft.owners.length > 0 &&
    (word.upos === "NOUN" || word.upos === "PROPN")
  );
}

/** What follows the head: adjectives and modifying nouns where the head stands first, owners in the genitive, organisations by name. */
function readAfterHead(reading: Reading, draft: Draft, depth: number): void {
  for (let steps = 0; steps < 8; steps += 1) {
    const at = draft.last;
    if (reading.index.headFirst && readModifierAfter(reading, draft)) continue;
    if (readNameAfter(reading, draft)) continue;
    if (reading.index.bareGenitive && readBareGenitive(reading, draft, depth)) continue;
    if (isIn(reading, at, "genitive") && readComplement(reading, draft, at + 1, depth)) continue;
    if (readLeader(reading, draft)) continue;
    readPosting(reading, draft);
    return;
  }
}

/** "tropas rusas", "líder guerrillero", "presidente interino peruano", "(министр) обороны". */
function readModifierAfter(reading: Reading, draft: Draft): boolean {
  let at = draft.last;
  for (let skipped = 0; skipped < 3; skipped += 1, at += 1) {
    const adjective = nameAt(reading, at);
    if (readingOf(adjective, ["adjective"]) !== undefined && !reading.index.bareGenitive) {
      return readAdjectivesAfter(reading, draft, at);
    }
    const role = modifyingRoleAt(reading, at);
    if (
      role !== undefined &&
      (role.entry.kind === "field" || role.entry.kind === "quality" || mayModify(reading, at))
    ) {
      if (role.entry.kind !== "field" && draft.office !== null) draft.role = roleUnder(role.entry.role, draft.office);
      draft.last = role.last;
      return true;
    }
    if (reading.words[at]?.upos !== "ADJ" || reading.matches.names.has(at)) return false;
  }
  return false;
}

/** A noun right after the head that says what kind it is, not one that begins a new phrase. */
function mayModify(reading: Reading, at: number): boolean {
  return !reading.index.bareGenitive && reading.matches.capitals[at] !== true;
}

function readAdjectivesAfter(reading: Reading, draft: Draft, from: number): boolean {
  const owners: Owner[] = [];
  let last = draft.last;
  for (let at = from; at < reading.words.length; ) {
    const name = nameAt(reading, at);
    const entry = readingOf(name, ["adjective"]);
    if (name === undefined || entry === undefined) break;
    for (const one of isPair(name) ? name.entries : [entry]) owners.push(ownerOf(reading, one, name));
    last = name.last;
    at = pastSeparator(reading, last);
    if (at === last) break;
  }
  if (draft.owners.length > 0 && draft.owners[0]?.kind !== "organisation") return false;
  if (draft.owners.length === 0) draft.owners = owners;
  draft.last = last;
  return true;
}

/** "the rebel group M23", "la empresa Gazprom", "агентство ТАСС": the organisation's own name. */
function readNameAfter(reading: Reading, draft: Draft): boolean {
  const { office } = draft;
  if (office === null || office.kind !== "group" || isPlural(reading, draft.head, office.citation)) return false;
  if (/^(?:GOV|MIL|COP|)$/.test(draft.role ?? "") || draft.owners.some(({ kind }) => kind === "organisation"))
    return false;
  const name = nameAt(reading, draft.last);
  const entry = readingOf(name, ["organisation", "agency"]);
  if (name === undefined || entry === undefined || name.joined !== null) return false;
  draft.owners = [ownerOf(reading, entry, name)];
  draft.last = name.last;
  return true;
}

/** "министр обороны России", "глава российского правительства", "правительство Путина": an owner in the genitive with no preposition. */
function readBareGenitive(reading: Reading, draft: Draft, depth: number): boolean {
  const at = draft.last;
  const name = nameAt(reading, at);
  const entry = readingOf(name, ownerKinds);
  if (
    name !== undefined &&
    entry !== undefined &&
    (!entry.inflected || isUpper(reading, name) || mayBeGenitive(reading, at))
  ) {
    return readOwners(reading, draft, at);
  }
  const adjective = readingOf(name, ["adjective"]);
  if ((adjective !== undefined || roleAt(reading, at) !== undefined) && mayBeGenitive(reading, at)) {
    return readNested(reading, draft, at, depth);
  }
  return draft.office?.kind === "group" && mayBeGenitive(reading, at) && readPersonOwner(reading, draft, at);
}

/** What follows a genitive preposition. */
function readComplement(reading: Reading, draft: Draft, at: number, depth: number): boolean {
  const group = groupAt(reading, at);
  if (group !== null) {
    draft.group = group.who ?? [];
    draft.last = group.last;
    return true;
  }
  const next = pastDeterminers(reading, at);
  const field = fieldAt(reading, next);
  if (field !== undefined && (isOffice(draft) || roleAt(reading, next)?.entry.kind === "field")) {
    draft.last = field.last;
    return true;
  }
  return (
    readNested(reading, draft, next, depth) ||
    readOwners(reading, draft, next) ||
    (draft.office?.kind === "group" && readPersonOwner(reading, draft, next))
  );
}

/** An office of government, which has an area ("ministro de Justicia"). */
function isOffice({ office }: Draft): boolean {
  return office?.role === "GOV" && !(office.weak && office.kind === "group");
}

function readNested(reading: Reading, draft: Draft, at: number, depth: number): boolean {
  const nested = readPhrase(reading, at, depth + 1);
  if (nested === null || draft.office === null) return false;
  if (reading.index.bareGenitive && !mayBeGenitive(reading, nested.head)) return false;
  draft.role = roleUnder(nested.role, draft.office);
  if (draft.owners.length === 0) draft.owners = [...nested.owners];
  draft.group ??= nested.group;
  draft.last = nested.last;
  return true;
}

/** One owner, or several where the office is in the plural: "the presidents of Peru, Chile and Brazil". */
function readOwners(reading: Reading, draft: Draft, from: number): boolean {
  if (draft.owners.length > 0) return false;
  const several = isPlural(reading, draft.head, draft.office?.citation ?? "");
  const owners: Owner[] = [];
  for (let at = from; at < reading.words.length; ) {
    const start = pastDeterminers(reading, at);
    const name = nameAt(reading, start);
    const entry = readingOf(name, ownerKinds);
    if (name === undefined || entry === undefined || entry.code === "---" || name.joined !== null) break;
    if (owners.length > 0 && isIn(reading, name.last, "possessive")) break;
    owners.push(ownerOf(reading, entry, name));
    draft.last = name.last;
    if (!several) break;
    const next = pastSeparator(reading, name.last);
    at = isIn(reading, next, "genitive") ? next + 1 : next;
    if (next === name.last) break;
  }
  draft.owners = owners;
  return owners.length > 0;
}

function readPersonOwner(reading: Reading, draft: Draft, at: number): boolean {
  const person = draft.owners.length === 0 ? knownPerson(reading, at) : null;
  if (person === null) return false;
  draft.owners = [personOwner(person.known)];
  draft.last = person.last;
  return true;
}

/** "(coalición) liderada por Estados Unidos", "(коалиция) во главе с США": who leads it is the actor. */
function readLeader(reading: Reading, draft: Draft): boolean {
  let at = draft.last;
  if (reading.words[at]?.upos === "ADP") at += 1;
  if (!isIn(reading, at, "leading") || draft.owners.length > 0) return false;
  at += reading.words[at + 1]?.upos === "ADP" ? 2 : 1;
  return readOwners(reading, draft, at);
}

/** "ambassador to Moscow": where an envoy is sent belongs to the phrase and is no actor of its own. */
function readPosting(reading: Reading, draft: Draft): void {
  if (draft.office?.kind !== "envoy" || !isIn(reading, draft.last, "posted")) return;
  const name = nameAt(reading, pastDeterminers(reading, draft.last + 1));
  if (readingOf(name, ownerKinds) !== undefined && name !== undefined) draft.last = name.last;
}
