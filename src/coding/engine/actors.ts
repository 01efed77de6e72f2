import type { Span } from "../../core/spans.ts";
import type { Affiliation } from "../actors/registry.ts";
import type { NameEntry, RoleEntry } from "../languages/pack.ts";
import { groupMeant, noteTogether, sideOf } from "./groups.ts";
import { type Lexicon, phraseAt } from "./lexicon.ts";
import { type Known, type Memory, remember } from "./memory.ts";
import type { Token } from "./tokens.ts";

/**
 * A stretch of tokens (`last` exclusive) that names one or several actors. `kind` says what the words are; an `adjective` or a possessor
 * before another noun only qualifies it, a `seat` or `place` after a preposition of place only says where. `unknown` is a name without a code.
 */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly kind: NameEntry["kind"] | "role" | "person" | "pronoun" | "unknown";
  readonly who: readonly Known[];
  readonly anaphor: boolean;
  /** The office of a person named only by it, without country: "the president". */
  readonly office: string | null;
}

/** What finding actors in one sentence needs besides its tokens. */
export interface ActorContext {
  readonly lexicon: Lexicon;
  readonly memory: Memory;
  readonly date: string | undefined;
  /** Spans that are actors whatever they say. */
  readonly forced: readonly Span[];
}

/** `found` are the mentions of the sentence up to where it is being read. */
interface SentenceContext extends ActorContext {
  readonly found: readonly Mention[];
}

/** Finds who is named in a sentence, resolves it through registry and memory, and keeps in memory what the text itself tells. */
export function findMentions(tokens: readonly Token[], context: ActorContext): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = mentionAt(tokens, at, { ...context, found: mentions }, mentions.at(-1));
    if (found !== null) {
      mentions.push(found);
      if (!isWhere(tokens, found, context.lexicon)) learn(found, context);
      learnList(mentions, tokens, context);
    }
    at = found === null ? at + 1 : Math.max(found.last, at + 1);
  }
  return shareOffices(forceSpans(joinAppositions(mentions, tokens, context), tokens, context), tokens, context);
}

function mentionAt(
  tokens: readonly Token[],
  at: number,
  context: SentenceContext,
  previous: Mention | undefined,
): Mention | null {
  const { lexicon } = context;
  const named = phraseAt(lexicon.names, tokens, at);
  if (named !== null && !isPersonName(tokens, at, named.length, lexicon)) return fromName(tokens, at, named, context);
  return (
    groupAt(tokens, at, context) ??
    ownCountryAt(tokens, at, context) ??
    counterpartAt(tokens, at, context, previous) ??
    roleAt(tokens, at, context) ??
    personAt(tokens, at, context) ??
    pronounAt(tokens, at, context)
  );
}

/** A doubtful name ("Jordan") beside a capitalised word that is no known name or office is taken for a person's. */
function isPersonName(tokens: readonly Token[], at: number, length: number, lexicon: Lexicon): boolean {
  const words = tokens.slice(at, at + length).map((token) => token.norm);
  if (!lexicon.doubtful.has(words.join(" "))) return false;
  return isUnknownName(tokens, at + length, lexicon) || (at > 1 && isUnknownName(tokens, at - 1, lexicon));
}

function isUnknownName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!token?.capital || !isNameWord(token, lexicon)) return false;
  return phraseAt(lexicon.names, tokens, at) === null && phraseAt(lexicon.roles, tokens, at) === null;
}

function fromName(
  tokens: readonly Token[],
  at: number,
  named: { entry: NameEntry; length: number },
  context: ActorContext,
): Mention {
  const { entry } = named;
  const end = at + named.length;
  if (entry.kind === "opaque") return mention("opaque", at, end, []);
  const held = entry.kind === "organisation" ? affiliationOf(tokens, at, end, context) : null;
  const dated = held?.person === false ? held : null;
  const code = dated?.code ?? entry.code;
  const owner: Known = { code, name: textOf(tokens, at, end), person: false, why: entry.id };
  if (entry.kind === "place" || entry.kind === "people") return mention(entry.kind, at, end, [owner]);
  const afterGenitive = tokens[end]?.norm === "'s" ? end + 1 : end;
  const former = context.lexicon.sets.formers.has(tokens[afterGenitive]?.norm ?? "");
  const role = roleChain(tokens, former ? afterGenitive + 1 : afterGenitive, context.lexicon, code !== "");
  if (role === null || (entry.kind === "adjective" && role.end === end)) {
    return mention(entry.kind, at, end, [entry.kind === "seat" ? { ...owner, code: `${code}GOV` } : owner]);
  }
  return withRole(tokens, at, { ...role, country: code, former }, context, entry.id);
}

/** "in Lima", "near Iraq": only a place. */
function isWhere(tokens: readonly Token[], { first, kind }: Mention, { sets }: Lexicon): boolean {
  return (kind === "seat" || kind === "country") && sets.where.has(tokens[first - 1]?.norm ?? "");
}

interface Office {
  readonly end: number;
  readonly role: string;
  readonly title: boolean;
  readonly person: boolean;
  readonly phrase: string;
}

/** Reads "deputy foreign ministry spokesman": modifiers and offices up to the last one. */
function roleChain(tokens: readonly Token[], from: number, lexicon: Lexicon, hasOwner: boolean): Office | null {
  let at = from;
  let found: Office | null = null;
  for (let modifiers = 0; modifiers < 4; ) {
    const role = phraseAt(lexicon.roles, tokens, at);
    if (role !== null) {
      found = nextOffice(found, role.entry, at + role.length, hasOwner);
      at += role.length;
      modifiers = 0;
    } else if (lexicon.sets.roleModifiers.has(tokens[at]?.norm ?? "")) {
      at += 1;
      modifiers += 1;
    } else break;
  }
  return found;
}

function nextOffice(before: Office | null, entry: RoleEntry, end: number, hasOwner: boolean): Office | null {
  const role = entry.role === "*" ? (before?.role ?? entry.alone ?? (hasOwner ? "" : null)) : entry.role;
  if (role === null) return null;
  const kept = before !== null && before.role !== "GOV" && entry.role === "GOV" ? before.role : role;
  return { end, role: kept, title: entry.title, person: entry.person, phrase: entry.phrase };
}

function withRole(
  tokens: readonly Token[],
  first: number,
  office: Office & { country: string; former: boolean },
  context: ActorContext,
  why: string,
): Mention {
  const own = office.former ? "ELI" : office.role;
  const code = office.country.length > 3 || office.country === "EUR" ? office.country : `${office.country}${own}`;
  const name = nameAfter(tokens, office.end, context, office.title);
  const last = name ?? office.end;
  const known: Known = {
    code,
    name: name === null ? textOf(tokens, first, last) : textOf(tokens, office.end, last).replace(/^,\s*/, ""),
    person: office.person,
    why: `${why}+role/${own || "none"}`,
  };
  const found = mention(name === null ? "role" : "person", first, last, [known]);
  if (name !== null) rememberHolder(tokens, office, last, known, context);
  if (office.person) context.memory.offices.set(office.phrase, known);
  return found;
}

/** Where a person's name ends that begins at `at`, right after a title or after a comma; null when there is none. */
function nameAfter(tokens: readonly Token[], at: number, { lexicon }: ActorContext, title: boolean): number | null {
  if (!title) return null;
  const comma = tokens[at]?.text === ",";
  const start = comma ? at + 1 : at;
  const end = nameEnd(tokens, start, lexicon);
  if (end === start) return null;
  const closed = tokens[end] === undefined || /^[,.)]$/.test(tokens[end].text);
  return comma && !(closed && end - start > 1) ? null : end;
}

/** The end of a run of capitalised words that are nobody else's name. */
function nameEnd(tokens: readonly Token[], start: number, lexicon: Lexicon): number {
  let at = start;
  let last = start;
  while (at < start + 6) {
    const token = tokens[at];
    if (token === undefined) break;
    const initial = /^\p{Lu}$/u.test(token.text);
    const hyphen =
      at > start && token.text === "-" && tokens[at + 1]?.capital === true && tokens[at + 1]?.start === token.end;
    if (hyphen) at += 1;
    else if (token.capital && (initial || isNameWord(token, lexicon))) {
      at += 1;
      last = at;
      if (initial && tokens[at]?.text === ".") at += 1;
    } else if (at > start && lexicon.sets.nameParticles.has(token.norm)) at += 1;
    else break;
  }
  return last;
}

function isNameWord(token: Token, { sets, pack }: Lexicon): boolean {
  const word = token.norm;
  if (token.sign || word.length < 2) return false;
  if (pack.calendar.weekdays[word] || (pack.calendar.months[word] && word !== "may")) return false;
  const closed =
    sets.determiners.has(word) ||
    sets.prepositions.has(word) ||
    sets.subordinators.has(word) ||
    sets.conjunctions.has(word);
  return !(
    closed ||
    sets.otherPronouns.has(word) ||
    sets.personPronouns.has(word) ||
    sets.possessives.has(word) ||
    sets.adverbs.has(word) ||
    sets.conditionals.has(word) ||
    sets.negations.has(word)
  );
}

/** An office without a country before it: "the president of Peru", "opposition leader X", "gunmen", "the minister". */
function roleAt(tokens: readonly Token[], at: number, context: SentenceContext): Mention | null {
  const { lexicon, memory } = context;
  const former = lexicon.sets.formers.has(tokens[at]?.norm ?? "");
  const start = former ? at + 1 : at;
  const office = roleChain(tokens, start, lexicon, false);
  if (office === null) return null;
  const owners = ownersAfter(tokens, office.end, lexicon);
  if (owners !== null) {
    const members = owners.entries.map(({ entry, first, last }) =>
      ownedOffice(tokens, { entry, first, last }, office, former),
    );
    const [single] = members;
    if (members.length === 1 && single !== undefined) {
      const name = nameAfter(tokens, owners.end, context, office.title);
      const known =
        name === null
          ? { ...single, name: textOf(tokens, at, owners.end) }
          : { ...single, name: textOf(tokens, owners.end, name).replace(/^,\s*/, "") };
      if (name !== null) rememberHolder(tokens, { ...office, end: owners.end }, name, known, context);
      if (office.person) memory.offices.set(office.phrase, known);
      return mention(name === null ? "role" : "person", at, name ?? owners.end, [known]);
    }
    return mention("role", at, owners.end, members);
  }
  const group =
    tokens[office.end]?.norm === lexicon.pack.words.genitive ? groupAt(tokens, office.end + 1, context) : null;
  if (group?.kind === "role") return officesOf(group.who, office, at, group.last);
  if (group !== null) return mention("opaque", at, group.last, []);
  const name = office.title ? nameAfter(tokens, office.end, context, tokens[office.end]?.text !== ",") : null;
  if (name !== null) {
    const home = ownersAfter(tokens, name, lexicon)?.entries;
    const [owner] = home?.length === 1 ? home : [];
    const own = owner && { ...ownedOffice(tokens, owner, office, former), name: textOf(tokens, office.end, name) };
    const known = lookUp(tokens, office.end, name, context) ??
      own ?? {
        code: `---${office.role}`,
        name: textOf(tokens, office.end, name),
        person: true,
        why: `role/${office.role}`,
      };
    if (own !== undefined) rememberHolder(tokens, office, name, known, context);
    return mention("person", at, name, [known]);
  }
  const before = tokens[at - 1]?.norm;
  const held = office.person && before === "the" ? memory.offices.get(office.phrase) : undefined;
  if (held !== undefined) return { ...mention("role", at, office.end, [held]), anaphor: true };
  const known: Known = {
    code: `---${office.role}`,
    name: textOf(tokens, at, office.end),
    person: office.person,
    why: `role/${office.role}`,
  };
  return { ...mention("role", at, office.end, [known]), office: office.phrase };
}

interface Owner {
  readonly entry: NameEntry;
  readonly first: number;
  readonly last: number;
}

/** "of Peru", "of Georgia, Turkey and Azerbaijan". */
function ownersAfter(tokens: readonly Token[], at: number, lexicon: Lexicon): { entries: Owner[]; end: number } | null {
  if (tokens[at]?.norm !== "of") return null;
  const entries: Owner[] = [];
  let end = at + 1;
  for (let next = at + 1; next < at + 40; ) {
    if (tokens[next]?.norm === "the" || tokens[next]?.norm === "both") next += 1;
    const named = phraseAt(lexicon.names, tokens, next);
    if (named === null || !/^(?:country|organisation|seat)$/.test(named.entry.kind)) break;
    entries.push({ entry: named.entry, first: next, last: next + named.length });
    end = next + named.length;
    next = end;
    if (tokens[next]?.text === ",") next += 1;
    if (tokens[next]?.norm === "and") next += 1;
    if (next === end) break;
  }
  return entries.length === 0 || tokens[end]?.norm === "'s" ? null : { entries, end };
}

function ownedOffice(tokens: readonly Token[], { entry, first, last }: Owner, office: Office, former: boolean): Known {
  const international = entry.code.length > 3 || entry.code === "EUR";
  const code = international ? entry.code : `${entry.code}${former ? "ELI" : office.role}`;
  return { code, name: textOf(tokens, first, last), person: office.person, why: `${entry.id}+role/${office.role}` };
}

/** A name without a title, known from the text or the registry, with "administration" or "government" after it; else an unknown name. */
function personAt(tokens: readonly Token[], at: number, context: ActorContext): Mention | null {
  const { lexicon } = context;
  const honorific = lexicon.sets.honorifics.has(tokens[at]?.norm ?? "") && tokens[at]?.capital;
  let start = honorific ? at + 1 : at;
  if (honorific && tokens[start]?.text === ".") start += 1;
  const token = tokens[start];
  if (!token?.capital || !isNameWord(token, lexicon)) return null;
  const end = nameEnd(tokens, start, lexicon);
  if (end === start) return null;
  for (let last = end; last > start; last -= 1) {
    const known = lookUp(tokens, start, last, context);
    if (known === null) continue;
    const genitive = tokens[last]?.norm === "'s" ? last + 1 : last;
    if (lexicon.sets.governments.has(tokens[genitive]?.norm ?? "")) {
      const name = textOf(tokens, at, genitive + 1);
      return mention("role", at, genitive + 1, [
        { ...known, code: `${known.code.slice(0, 3)}GOV`, name, person: false },
      ]);
    }
    return mention("person", at, last, [known]);
  }
  if (start === 0 && end === 1 && !honorific) return null;
  return mention("unknown", at, end, []);
}

/** "her Russian counterpart, X": the office of whoever was named last, in the country the adjective tells. */
function counterpartAt(
  tokens: readonly Token[],
  at: number,
  context: ActorContext,
  previous: Mention | undefined,
): Mention | null {
  const { lexicon, memory } = context;
  if (!lexicon.sets.counterpart.has(tokens[at]?.norm ?? "")) return null;
  const adjective = previous?.last === at && previous.kind === "adjective" ? previous.who[0] : undefined;
  if (adjective === undefined) return null;
  const role = memory.persons.at(-1)?.code.slice(3) || "GOV";
  const name = nameAfter(tokens, at + 1, context, true);
  const known: Known = {
    code: `${adjective.code.slice(0, 3)}${role}`,
    name:
      name === null ? textOf(tokens, previous?.first ?? at, at + 1) : textOf(tokens, at + 1, name).replace(/^,\s*/, ""),
    person: true,
    why: `${adjective.why}+counterpart`,
  };
  if (name !== null) rememberName(tokens, at + 1, name, known, memory);
  return { ...mention("person", previous?.first ?? at, name ?? at + 1, [known]), anaphor: true };
}

/** "both leaders", "the two countries": whom the text has shown together. With nobody standing out the words name nobody. */
function groupAt(tokens: readonly Token[], at: number, context: SentenceContext): Mention | null {
  const { lexicon, memory } = context;
  const { article, genitive, groups, groupNouns } = lexicon.pack.words;
  for (const [phrase, size] of Object.entries(groups)) {
    const words = phrase.split(" ");
    if (!words.every((word, index) => tokens[at + index]?.norm === word)) continue;
    let noun = at + words.length;
    while (isModifier(tokens[noun], lexicon)) noun += 1;
    const word = tokens[noun]?.norm ?? "";
    const kind = groupNouns[word];
    const alone = phrase === article;
    if (kind === undefined || (alone && !lexicon.sets.groupTitles.has(word))) continue;
    if (tokens[noun + 1]?.norm === genitive) continue;
    const here = context.found.flatMap((found) => (takesPart(tokens, found, lexicon) ? found.who : []));
    const who = groupMeant(memory, { kind, size, here, object: isObject(tokens, at, lexicon) });
    const office = tokens[noun + 1]?.norm === "'" ? roleChain(tokens, noun + 2, lexicon, true) : null;
    if (who !== null && office !== null) return officesOf(who, office, at, office.end);
    if (who !== null) return { ...mention("role", at, noun + 1, who), anaphor: true };
    return alone ? null : mention("opaque", at, office?.end ?? noun + 1, []);
  }
  return null;
}

/** "the two countries' ministers", "the presidents of both countries". */
function officesOf(who: readonly Known[], { role }: Office, first: number, last: number): Mention {
  const held = who.map((known) =>
    /^(?!EUR)...$/.test(known.code) ? { ...known, code: `${known.code}${role}` } : { ...known, person: false },
  );
  return { ...mention("role", first, last, held), anaphor: true };
}

function isModifier(token: Token | undefined, { sets }: Lexicon): boolean {
  const word = token?.norm ?? "";
  return sets.roleModifiers.has(word) || sets.adverbs.has(word) || sets.groupModifiers.has(word);
}

/** Right after a verb, or after a preposition that makes it a receiver ("aid to", not "relations between"). */
function isObject(tokens: readonly Token[], at: number, { forms, sets }: Lexicon): boolean {
  const before = tokens[at - 1]?.norm ?? "";
  if (sets.prepositions.has(before)) return sets.receiving.has(before);
  return forms.has(before) || (sets.adverbs.has(before) && forms.has(tokens[at - 2]?.norm ?? ""));
}

/** Named as somebody, not as the place or as part of another name. */
function takesPart(tokens: readonly Token[], found: Mention, lexicon: Lexicon): boolean {
  return found.kind !== "opaque" && found.kind !== "place" && !isWhere(tokens, found, lexicon);
}

/** "his country", "her government": that of the person named last. */
function ownCountryAt(tokens: readonly Token[], at: number, { lexicon, memory }: ActorContext): Mention | null {
  const role = lexicon.pack.words.ownNouns[tokens[at + 1]?.norm ?? ""];
  const person = memory.persons.at(-1);
  const country = person?.code.slice(0, 3) ?? "";
  const name = lexicon.countryNames.get(country);
  if (role === undefined || name === undefined || person === undefined) return null;
  if (!lexicon.sets.possessives.has(tokens[at]?.norm ?? "")) return null;
  return {
    ...mention("role", at, at + 2, [{ code: `${country}${role}`, name, person: false, why: person.why }]),
    anaphor: true,
  };
}

function pronounAt(tokens: readonly Token[], at: number, { lexicon, memory }: ActorContext): Mention | null {
  const word = tokens[at]?.norm ?? "";
  if (!lexicon.sets.personPronouns.has(word)) return null;
  const known = memory.subject ?? memory.persons.at(-1);
  return known === undefined || known === null ? null : { ...mention("pronoun", at, at + 1, [known]), anaphor: true };
}

/** A name that the text has tied to an office, else one that the registry has for the article's date. */
function lookUp(tokens: readonly Token[], first: number, last: number, context: ActorContext): Known | null {
  const key = keyOf(tokens, first, last);
  const surname = tokens[last - 1]?.norm ?? "";
  return (
    context.memory.names.get(key) ??
    affiliationOf(tokens, first, last, context) ??
    (last - first > 1 ? (context.memory.names.get(surname) ?? null) : null)
  );
}

function affiliationOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  { lexicon, date }: ActorContext,
): Known | null {
  const key = keyOf(tokens, first, last);
  const entry = holderAt(lexicon.persons.get(key) ?? [], date);
  if (entry === null) return null;
  return { ...entry, name: textOf(tokens, first, last), why: `registry:${entry.code}/${key.replaceAll(" ", "-")}` };
}

/** Whom a registered name stands for on a day: its office then, an elite of its country after leaving; null before its first office. */
function holderAt(entries: readonly Affiliation[], date: string | undefined): { code: string; person: boolean } | null {
  if (date === undefined) {
    const latest = entries.at(-1);
    return latest === undefined ? null : { code: latest.code, person: latest.person };
  }
  const now = entries.find(({ from, to }) => (from === null || from <= date) && (to === null || date < to));
  if (now !== undefined) return { code: now.code, person: now.person };
  const past = entries.findLast(({ to }) => to !== null && to <= date);
  if (past === undefined) return null;
  return {
    code: past.person && past.code.length === 6 ? `${past.code.slice(0, 3)}ELI` : past.code,
    person: past.person,
  };
}

function learn({ who, kind }: Mention, { memory, lexicon }: ActorContext): void {
  if (kind === "opaque" || kind === "place" || kind === "pronoun") return;
  for (const known of who) {
    const side = sideOf(known.code);
    if (side === "---" || /^(?:IMG|NGO)/.test(side)) continue;
    if (known.person) remember(memory.persons, known, (other) => sideOf(other.code) === side);
    const name = lexicon.countryNames.get(side) ?? known.name;
    const times = memory.named.get(side)?.times ?? 0;
    memory.named.set(side, { known: { ...known, code: side, name, person: false }, times: times + 1 });
  }
}

/** "Peru and Ecuador", "the presidents of Peru and Ecuador": two that the text names in one breath, and no third. */
function learnList(mentions: readonly Mention[], tokens: readonly Token[], { memory, lexicon }: ActorContext): void {
  const last = mentions.at(-1);
  if (last === undefined || last.anaphor || !takesPart(tokens, last, lexicon)) return;
  if (last.who.length === 2) noteTogether(memory, last.who, "listed");
  const before = mentions.at(-2);
  if (before === undefined || last.who.length !== 1 || before.who.length !== 1) return;
  const gap = (one: Mention | undefined, other: Mention) =>
    one === undefined
      ? null
      : tokens
          .slice(one.last, other.first)
          .map((token) => token.norm)
          .filter((word) => !lexicon.sets.determiners.has(word))
          .join(" ");
  const joined = lexicon.sets.conjunctions.has(gap(before, last) ?? "");
  const longer = gap(mentions.at(-3), before) === ",";
  if (joined && !longer && takesPart(tokens, before, lexicon))
    noteTogether(memory, [...before.who, ...last.who], "listed");
}

function rememberHolder(
  tokens: readonly Token[],
  office: Office,
  last: number,
  known: Known,
  { lexicon, memory }: ActorContext,
): void {
  rememberName(tokens, office.end, last, known, memory);
  const country = known.code.slice(0, 3);
  if (lexicon.sets.headTitles.has(office.phrase))
    remember(memory.heads, known, (other) => other.code.startsWith(country));
}

function rememberName(tokens: readonly Token[], first: number, last: number, known: Known, memory: Memory): void {
  const start = tokens[first]?.text === "," ? first + 1 : first;
  const learned = { ...known, why: `text:${known.code}` };
  memory.names.set(keyOf(tokens, start, last), learned);
  memory.names.set(tokens[last - 1]?.norm ?? "", learned);
}

/** "X, Peru's foreign minister," ties an unknown name to an office. */
function joinAppositions(mentions: readonly Mention[], tokens: readonly Token[], { memory }: ActorContext): Mention[] {
  const joined: Mention[] = [];
  for (const found of mentions) {
    const before = joined.at(-1);
    const [office] = found.who;
    const gap =
      before === undefined
        ? ""
        : tokens
            .slice(before.last, found.first)
            .map((token) => token.norm)
            .join(" ");
    if (
      before?.kind === "unknown" &&
      found.kind === "role" &&
      office?.person &&
      !found.anaphor &&
      found.office === null &&
      /^,(?: the| a)?$/.test(gap)
    ) {
      const known = { ...office, name: textOf(tokens, before.first, before.last) };
      rememberName(tokens, before.first, before.last, known, memory);
      joined[joined.length - 1] = { ...found, first: before.first, who: [known], kind: "person" };
    } else joined.push(found);
  }
  return joined;
}

/** "the Georgian and Turkish foreign ministers": the office holds for both adjectives. */
function shareOffices(mentions: readonly Mention[], tokens: readonly Token[], { lexicon }: ActorContext): Mention[] {
  const shared = [...mentions];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const here = shared[index];
    const next = shared[index + 1];
    if (here?.kind !== "adjective" || next?.kind !== "role" || next.anaphor) continue;
    const gap = tokens
      .slice(here.last, next.first)
      .map((token) => token.norm)
      .join(" ");
    const [own] = here.who;
    const [other] = next.who;
    if (own === undefined || other === undefined || !/^(?:and|,|, and|- ?)$/.test(gap)) continue;
    const startsWithAdjective = phraseAt(lexicon.names, tokens, next.first)?.entry.kind === "adjective";
    if (startsWithAdjective)
      shared[index] = {
        ...here,
        kind: "role",
        who: [{ ...own, code: `${own.code}${other.code.slice(3)}`, person: other.person }],
      };
  }
  return shared;
}

/** Spans given as actors are mentions of their own: what they overlap gives the code, where there is something. */
function forceSpans(mentions: readonly Mention[], tokens: readonly Token[], { forced }: ActorContext): Mention[] {
  let result = [...mentions];
  for (const span of forced) {
    const first = tokens.findIndex((token) => token.end > span.start);
    const beyond = tokens.findIndex((token) => token.start >= span.end);
    const last = beyond === -1 ? tokens.length : beyond;
    if (first === -1 || last <= first) continue;
    const inside = result.filter((found) => found.first < last && found.last > first && found.who.length > 0);
    const [known] = inside.flatMap((found) => found.who);
    const unnamed: Known = { code: "---", name: textOf(tokens, first, last), person: false, why: "given" };
    result = result.filter((found) => found.first >= last || found.last <= first);
    result.push(mention("role", first, last, [known ?? unnamed]));
  }
  return result.sort((a, b) => a.first - b.first);
}

function mention(kind: Mention["kind"], first: number, last: number, who: readonly Known[]): Mention {
  return { kind, first, last, who, anaphor: false, office: null };
}

function keyOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map((token) => token.norm)
    .join(" ");
}

/** The words as they stand, with the spaces between them where the text has some. */
function textOf(tokens: readonly Token[], first: number, last: number): string {
  let text = "";
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    text += (at > first && (tokens[at - 1]?.end ?? 0) < token.start ? " " : "") + token.text;
  }
  return text;
}
