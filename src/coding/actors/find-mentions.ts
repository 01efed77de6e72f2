import type { Word } from "../syntax/types.ts";
import { classBit } from "./actor-index.ts";
import { noteTogether, sideOf } from "./groups.ts";
import type { NameMatches } from "./match-names.ts";
import { remember } from "./memory.ts";
import { mentionOfName } from "./name-mentions.ts";
import { type NounPhrase, readPhrase } from "./noun-phrase.ts";
import { officesOf, whoHolds } from "./offices.ts";
import { organisationAfter, ownerOf, pastSeparator } from "./owners.ts";
import { governing, knownPerson, lookUp, nameEnd, rememberPerson } from "./person-names.ts";
import {
  type ActorContext,
  isClosed,
  isIn,
  isSign,
  nameAt,
  pastDeterminers,
  type Reading,
  readingOf,
  roleAt,
  textOf,
} from "./reading.ts";
import { groupAt, officeMeant, ownCountryAt, pronounAt, takesPart } from "./references.ts";
import type { ActorMention, Known } from "./types.ts";

export type { ActorContext } from "./reading.ts";

/**
 * Finds who is named in a sentence, resolves it through registry and memory, and keeps in memory what the text itself tells.
 * `matches` are those of the same words before they were tagged.
 */
export function findMentions(words: readonly Word[], matches: NameMatches, context: ActorContext): ActorMention[] {
  const reading: Reading = { ...context, words, matches, found: [] };
  for (let at = 0; at < words.length; ) {
    const mentions = mayName(matches, at) ? mentionsAt(reading, at) : none;
    for (const mention of mentions) {
      reading.found.push(mention);
      learn(reading, mention);
      learnList(reading);
    }
    at = Math.max(at + 1, mentions.at(-1)?.last ?? 0);
  }
  return joinTitles(reading).filter(({ kind, who }) => who.length > 0 || kind === "unknown" || kind === "place");
}

/** "la actriz y cantante uruguaya Natalia Oreiro": two titles before one name, the second without article, are of one person. */
function joinTitles(reading: Reading): ActorMention[] {
  const { found, words, matches } = reading;
  return found.flatMap((mention, at) => {
    const isTitle = ({ kind, who }: ActorMention) =>
      kind === "role" && who.length === 1 && who[0]?.person === true && who[0].code.startsWith("---");
    const follows = (second: ActorMention | undefined, first: ActorMention) =>
      second?.first === first.last + 1 &&
      isIn(reading, first.last, "conjunctions") &&
      matches.capitals[second.first] !== true;
    const next = found[at + 1];
    if (isTitle(mention) && next !== undefined && follows(next, mention) && isNamedPerson(next, words)) return [];
    const before = found[at - 1];
    const joined = before !== undefined && isTitle(before) && follows(mention, before) && isNamedPerson(mention, words);
    return [joined ? { ...mention, first: before.first } : mention];
  });
}

/** A singular office with its holder's name behind it. */
function isNamedPerson({ last, head, who }: ActorMention, words: readonly Word[]): boolean {
  return who.length === 1 && who[0]?.person === true && head < last - 1 && words[last - 1]?.upos === "PROPN";
}

const none: readonly ActorMention[] = [];

const namingClasses =
  classBit.togetherStart | classBit.possessives | classBit.pronouns | classBit.formers | classBit.honorifics;

/** Whether anything can begin at a word: most words of a text name nobody. */
function mayName({ names, roles, capitals, classes }: NameMatches, at: number): boolean {
  return capitals[at] === true || ((classes[at] ?? 0) & namingClasses) !== 0 || names.has(at) || roles.has(at);
}

function mentionsAt(reading: Reading, at: number): ActorMention[] {
  const group = groupAt(reading, at);
  if (group !== null) {
    const office = isIn(reading, group.last, "possessive") ? readPhrase(reading, group.last + 1) : null;
    if (office !== null && group.who !== null)
      return [{ ...blank(office), first: at, who: officesOf(group.who, office.role), anaphor: true }];
    return [{ ...group, kind: "role", who: group.who ?? [], anaphor: true }];
  }
  const own = ownCountryAt(reading, at);
  if (own !== null) return [own];
  if (mayBegin(reading, at)) {
    const phrase = readPhrase(reading, at);
    if (phrase !== null) return mentionsOfOffice(reading, phrase);
  }
  const name = nameAt(reading, at);
  const owned = name === undefined ? null : ownedPerson(reading, at, name.last);
  if (owned !== null) return [owned];
  const person = personAt(reading, at);
  if (person !== null) return person;
  const organisation = name && organisationAfter(reading, name);
  if (organisation !== undefined) return [{ ...mentionOfName(reading, organisation), first: at }];
  if (name !== undefined) return [mentionOfName(reading, name)];
  const pronoun = pronounAt(reading, at);
  return pronoun === null ? [] : [pronoun];
}

/** Where an office or group may begin: a name, an office, "former", or a person's name that something belongs to. */
function mayBegin(reading: Reading, at: number): boolean {
  if (nameAt(reading, at) !== undefined || roleAt(reading, at) !== undefined) return true;
  return isIn(reading, at, "formers") || (reading.matches.capitals[at] === true && !reading.index.headFirst);
}

function blank({ first, last, head }: NounPhrase): ActorMention {
  return { first, last, head, kind: "role", who: [], anaphor: false };
}

/** An office with those who hold it: named after it, told by what owns it, or known from what came before. */
function mentionsOfOffice(reading: Reading, phrase: NounPhrase): ActorMention[] {
  const { office, owners, role } = phrase;
  const holders = whoHolds(reading, phrase);
  if (office.kind === "title" || office.kind === "envoy") {
    const named = namedHolders(reading, phrase, holders);
    if (named !== null) return named;
  }
  const isPerson = (office.kind === "title" || office.kind === "envoy") && !phrase.plural;
  if (holders.length > 0) {
    const persons = office.kind === "title" || office.kind === "envoy";
    if (holders.length === 2 && phrase.group === null) {
      noteTogether(
        reading.memory,
        holders.map((holder) => ({ ...holder, person: persons })),
        "listed",
      );
    }
    const [single] = holders;
    if (single !== undefined && holders.length === 1) reading.memory.offices.set(office.citation, single);
    const agency = owners[0]?.kind === "agency" && role === "MED";
    return [{ ...blank(phrase), kind: agency ? "agency" : "role", who: holders, anaphor: phrase.group !== null }];
  }
  // "his counterpart": whose, nothing here says
  if (phrase.group !== null || role === "=") return [blank(phrase)];
  const definite = isIn(reading, phrase.first - 1, "definite") || reading.index.bareGenitive;
  const meant = definite && !phrase.plural && !phrase.former ? officeMeant(reading, office.citation, role) : null;
  if (meant !== null) return [{ ...blank(phrase), who: [{ ...meant, person: isPerson }], anaphor: true }];
  if (isAdjective(reading, phrase)) return [];
  if ((isPerson || (office.weak && !phrase.plural)) && isPredicate(reading, phrase.first)) return [];
  const own: Known = {
    code: `---${phrase.former ? "ELI" : role}`,
    name: textOf(reading, phrase.first, phrase.last),
    person: isPerson,
    why: `role/${role}/${office.citation}`,
  };
  return [{ ...blank(phrase), who: [own] }];
}

/** "a general strike", "huelga general": beside a noun the title is an adjective. */
function isAdjective(reading: Reading, { first, last }: NounPhrase): boolean {
  const { words, index } = reading;
  const beside = index.headFirst ? words[first - 1] : words[last];
  return last === first + 1 && isIn(reading, first, "alsoAdjectives") && beside?.upos === "NOUN";
}

/** "was elected president", "taken hostage", "in force": what somebody becomes, which stands without article after a verb or preposition. */
function isPredicate({ index, words, matches }: Reading, first: number): boolean {
  if (index.bareGenitive || matches.capitals[first] === true) return false;
  return ["VERB", "AUX", "ADP"].includes(words[first - 1]?.upos ?? "");
}

/** "President Alberto Fujimori", "el canciller ruso, Serguéi Lavrov,", "Presidents X of Peru and Y of Ecuador"; null when no name follows. */
function namedHolders(reading: Reading, phrase: NounPhrase, holders: readonly Known[]): ActorMention[] | null {
  const first = holderAfter(reading, phrase, holders[0] ?? null);
  if (first === null) return null;
  const mentions: ActorMention[] = [{ ...blank(phrase), last: first.last, who: [first.known] }];
  for (let at = first.last, order = 1; phrase.plural; order += 1) {
    const next = pastSeparator(reading, at);
    if (next === at) break;
    const home = adjectiveAt(reading, next);
    const single = home === null ? phrase : { ...phrase, owners: [home.owner], group: null };
    const held = home === null ? holders[order] : whoHolds(reading, single)[0];
    const holder = holderAt(reading, single, home?.last ?? next, held ?? null);
    if (holder === null) break;
    mentions.push({
      first: next,
      last: holder.last,
      head: headOfName(reading, next, holder.end),
      kind: "person",
      who: [holder.known],
      anaphor: false,
    });
    at = holder.last;
  }
  return mentions;
}

interface Holder {
  readonly known: Known;
  /** Where the name ends, and where what is said with it ends ("Jamil Mahuad of Ecuador"). */
  readonly end: number;
  readonly last: number;
}

/** "les présidents péruvien Alberto Fujimori et équatorien Jamil Mahuad": the adjective before a later name says whose office that one holds. */
function adjectiveAt(reading: Reading, at: number): { owner: NounPhrase["owners"][number]; last: number } | null {
  const name = nameAt(reading, at);
  const entry = readingOf(name, ["adjective"]);
  if (name === undefined || entry === undefined || name.joined !== null) return null;
  return { owner: ownerOf(reading, entry, name), last: name.last };
}

function holderAfter(reading: Reading, phrase: NounPhrase, held: Known | null): Holder | null {
  const comma = isSign(reading, phrase.last, ",");
  const start = comma ? phrase.last + 1 : phrase.last;
  if (comma && phrase.plural) return null;
  const holder = holderAt(reading, phrase, start, held);
  if (holder === null || !comma) return holder;
  const several = holder.end - start > 1 || lookUp(reading, start, holder.end) !== null;
  return several && isClosed(reading, holder.last) ? holder : null;
}

function holderAt(reading: Reading, phrase: NounPhrase, at: number, held: Known | null): Holder | null {
  const start = isIn(reading, at, "honorifics") ? at + 1 : at;
  const end = nameEnd(reading, start, phrase.plural ? "titles" : "title");
  if (end === start) return null;
  const home = homeAfter(reading, end);
  const name = textOf(reading, start, end);
  const owned = home && { ...phrase, owners: [home.owner], group: null };
  const own = owned === null ? held : (whoHolds(reading, owned)[0] ?? null);
  const told = own ?? knownHolder(reading, phrase, start, end) ?? unknownHolder(reading, phrase);
  const known: Known = { ...told, name, person: true };
  rememberPerson(reading, start, end, known);
  rememberOffice(reading, phrase, known);
  return { known, end, last: home?.last ?? end };
}

/** "Fujimori of Peru", "Fujimori (Peru)". */
function homeAfter(reading: Reading, at: number): { owner: NounPhrase["owners"][number]; last: number } | null {
  const bracket = isSign(reading, at, "(");
  if (!bracket && !isIn(reading, at, "genitive")) return null;
  const start = pastDeterminers(reading, at + 1);
  const name = nameAt(reading, start);
  const entry = readingOf(name, ["country"]);
  if (name === undefined || entry === undefined || isIn(reading, name.last, "possessive")) return null;
  if (bracket && !isSign(reading, name.last, ")")) return null;
  return { owner: ownerOf(reading, entry, name), last: bracket ? name.last + 1 : name.last };
}

/** Whom registry or text know by the name: the country is theirs, the office the one told here where it says more. */
function knownHolder(reading: Reading, { role, office, former }: NounPhrase, start: number, end: number): Known | null {
  const known =
    lookUp(reading, start, end) ?? (reading.index.heads.has(office.citation) ? governing(reading, start, end) : null);
  if (known === null || !/^(?!EUR|IGO|NGO|IMG|---)[A-Z]{6}/.test(known.code)) return known;
  if (former) return { ...known, code: `${known.code.slice(0, 3)}ELI` };
  return office.weak || role === "GOV" || role === "" ? known : { ...known, code: `${known.code.slice(0, 3)}${role}` };
}

function unknownHolder(reading: Reading, { role, office, former }: NounPhrase): Known {
  const meant = former ? null : officeMeant(reading, `name of ${office.citation}`, role);
  return (
    meant ?? { code: `---${former ? "ELI" : role}`, name: "", person: true, why: `role/${role}/${office.citation}` }
  );
}

function rememberOffice({ memory, index }: Reading, { office, former }: NounPhrase, known: Known): void {
  if (former || known.code.startsWith("---")) return;
  memory.offices.set(office.citation, known);
  if (index.heads.has(office.citation))
    remember(memory.heads, known, (other) => sideOf(other.code) === sideOf(known.code));
}

/** A person's name without title, with what an apposition says of it; an unknown name otherwise. */
/** "Egypt's Anwar Sadat": a person behind the possessive of a country is who is meant. */
function ownedPerson(reading: Reading, at: number, end: number): ActorMention | null {
  if (readingOf(nameAt(reading, at), ["country"]) === undefined || !isIn(reading, end, "possessive")) return null;
  const person = knownPerson(reading, end + 1);
  if (person === null || !person.known.person) return null;
  rememberPerson(reading, end + 1, person.last, person.known);
  const head = headOfName(reading, end + 1, person.last);
  return { first: at, last: person.last, head, kind: "person", who: [person.known], anaphor: false };
}

/** "В Москве Михаил Горбачёв …": a place after its preposition begins no person's name. */
function isPlaceBefore(reading: Reading, at: number): boolean {
  const name = nameAt(reading, at);
  const places = ["country", "seat", "place"];
  return (
    name !== undefined &&
    !name.doubtful &&
    reading.index.bareGenitive &&
    isIn(reading, at - 1, "where") &&
    name.entries.every(({ kind }) => places.includes(kind))
  );
}

function personAt(reading: Reading, at: number): ActorMention[] | null {
  if (isPlaceBefore(reading, at)) return null;
  const honorific = isIn(reading, at, "honorifics") && reading.matches.capitals[at] === true;
  let start = honorific ? at + 1 : at;
  if (honorific && isSign(reading, start, ".")) start += 1;
  const end = nameEnd(reading, start);
  if (end === start) return null;
  const person = knownPerson(reading, start);
  const apposed = person === null || person.last === end ? apposition(reading, at, start, end) : null;
  if (apposed !== null) return [apposed];
  if (person !== null) {
    rememberPerson(reading, start, person.last, person.known);
    const head = headOfName(reading, start, person.last);
    return [{ first: at, last: person.last, head, kind: "person", who: [person.known], anaphor: false }];
  }
  if (start === 0 && end === 1 && reading.words[0]?.upos !== "PROPN") return null;
  const last = ownedEnd(reading, end);
  return [{ first: at, last, head: headOfName(reading, start, end), kind: "unknown", who: [], anaphor: false }];
}

/** "Bank of America", "Canal de Panamá": the country is part of the unknown name. */
function ownedEnd(reading: Reading, end: number): number {
  if (!isIn(reading, end, "genitive")) return end;
  const start = pastDeterminers(reading, end + 1);
  const name = nameAt(reading, start);
  return name !== undefined && readingOf(name, ["country", "seat", "place"]) !== undefined ? name.last : end;
}

/** "Sergey Lavrov, the Russian foreign minister,": ties the name to the office. */
function apposition(reading: Reading, first: number, start: number, end: number): ActorMention | null {
  if (!isSign(reading, end, ",")) return null;
  const at = pastDeterminers(reading, end + 1);
  const phrase = mayBegin(reading, at) ? readPhrase(reading, at) : null;
  if (phrase === null || phrase.plural || phrase.office.kind === "group" || !isClosed(reading, phrase.last))
    return null;
  const holders = whoHolds(reading, phrase);
  const told = holders[0] ?? knownHolder(reading, phrase, start, end);
  if (told === null || holders.length > 1) return null;
  const known: Known = { ...told, name: textOf(reading, start, end), person: true };
  rememberPerson(reading, start, end, known);
  rememberOffice(reading, phrase, known);
  const head = headOfName(reading, start, end);
  return { first, last: phrase.last, head, kind: "role", who: [known], anaphor: false };
}

/** The word of a name that the tree hangs the others on: the first one where heads come first, else the last. */
function headOfName({ index }: Reading, first: number, last: number): number {
  return index.headFirst ? first : last - 1;
}

function learn(reading: Reading, mention: ActorMention): void {
  if (mention.kind === "pronoun" || !takesPart(reading, mention)) return;
  const { memory, index } = reading;
  for (const known of mention.who) {
    const side = sideOf(known.code);
    if (side === "---" || /^(?:IMG|NGO)/.test(side)) continue;
    if (known.person) remember(memory.persons, known, (other) => sideOf(other.code) === side);
    const before = memory.named.get(side);
    const name = index.countryNames.get(side) ?? known.name;
    memory.named.set(side, { known: { ...known, code: side, name, person: false }, times: (before?.times ?? 0) + 1 });
  }
}

/** "Peru and Ecuador", "the presidents of Peru and Ecuador": two that the text names in one breath, and no third. */
function learnList(reading: Reading): void {
  const { found, memory } = reading;
  const last = found.at(-1);
  if (last === undefined || last.anaphor || !takesPart(reading, last)) return;
  if (last.who.length === 2 && last.kind !== "role") noteTogether(memory, last.who, "listed");
  const before = found.at(-2);
  if (before === undefined || last.who.length !== 1 || before.who.length !== 1 || !takesPart(reading, before)) return;
  const joined = pastDeterminers(reading, pastSeparator(reading, before.last)) === last.first;
  const and = isIn(reading, before.last, "conjunctions");
  const third = found.at(-3);
  const longer =
    third !== undefined && pastSeparator(reading, third.last) === before.first && third.last < before.first;
  if (joined && and && !longer) noteTogether(memory, [...before.who, ...last.who], "listed");
}
