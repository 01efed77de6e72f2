import type { Token, Upos } from "../syntax/types.ts";
import type { ActorIndex, NameEntry, NameKind, RoleEntry } from "./actor-index.ts";
import { piecesOf, startsWithCapital } from "./fold.ts";
import { type FormTable, nextNode, type PhraseNode } from "./form-table.ts";

/**
 * A name of the lexicon at words `first` to `last` (exclusive). `joined` says what stands joined to it by a hyphen: a word that makes it
 * the leader ("US-led"), another one that makes it a mere property ("Russian-backed", "pro-Russian"), or nothing.
 */
export interface NameMatch {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly NameEntry[];
  readonly doubtful: boolean;
  readonly joined: "leading" | "property" | null;
}

/** The offices and groups that words `first` to `last` (exclusive) can be. */
export interface RoleMatch {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly RoleEntry[];
  /** A prefix says that the office is over ("ex-president"). */
  readonly former: boolean;
}

/** What the lexicon knows of the words of one sentence, before they are tagged. */
export interface NameMatches {
  /** The part of speech of words that names settle. */
  readonly fixed: readonly (Upos | undefined)[];
  /** By the word they begin with. */
  readonly names: ReadonlyMap<number, NameMatch>;
  readonly roles: ReadonlyMap<number, RoleMatch>;
  /** Folded pieces of each word. */
  readonly pieces: readonly (readonly string[])[];
  /** Each word folded, and the closed classes it belongs to as bits of `classBit`. */
  readonly folded: readonly string[];
  readonly classes: readonly number[];
  /** Whether a word begins with a capital, and whether the whole sentence is in capitals. */
  readonly capitals: readonly boolean[];
  readonly allCapitals: boolean;
}

/** `lenient`: names count without their capitals, as in lists and captions. */
export type Strictness = "strict" | "lenient";

/** Finds the names and offices of the lexicon among the words of a sentence: the longest at each word, none overlapping another of its kind. */
export function matchNames(
  tokens: readonly Token[],
  index: ActorIndex,
  strictness: Strictness = "strict",
): NameMatches {
  const pieces = tokens.map((token) => piecesOf(token.form, index.contractions));
  const capitals = tokens.map((token) => startsWithCapital(token.form));
  const allCapitals = isAllCapitals(tokens);
  const line: Line = { tokens, pieces, capitals, allCapitals, lenient: strictness === "lenient" };
  const names = new Map<number, NameMatch>();
  const fixed = new Array<Upos | undefined>(tokens.length).fill(undefined);
  for (let at = 0; at < tokens.length; ) {
    const before = pieces[at - 1]?.join("-") ?? "";
    const found = before !== "" && index.sets.calledAfter.has(before) ? [] : nameAt(line, at, index);
    for (const match of found) {
      names.set(match.first, match);
      if (match.joined === null) fixTags(fixed, match, line);
    }
    at = Math.max(at + 1, found.at(-1)?.last ?? 0);
  }
  const folded = pieces.map((own) => (own.length === 1 ? (own[0] ?? "") : own.join("-")));
  const classes = folded.map((word) => index.classes.get(word) ?? 0);
  return { fixed, names, roles: rolesIn(line, index), pieces, folded, classes, capitals, allCapitals };
}

interface Line {
  readonly tokens: readonly Token[];
  readonly pieces: readonly (readonly string[])[];
  readonly capitals: readonly boolean[];
  readonly allCapitals: boolean;
  readonly lenient: boolean;
}

function isAllCapitals(tokens: readonly Token[]): boolean {
  let letters = 0;
  for (const { form } of tokens) {
    if (/\p{Ll}/u.test(form)) return false;
    if (form.length > 3 && /\p{Lu}/u.test(form)) letters += 1;
  }
  return letters > 1;
}

/** Where a form ends: a word, and how many pieces of it belong to the form. */
interface Found<Entry> {
  readonly entries: readonly Entry[];
  readonly word: number;
  readonly pieces: number;
}

/** The longest form that begins with word `at`, piece `from`; `first` stands for that piece where it is given. */
function longest<Entry>(
  table: FormTable<Entry>,
  line: Line,
  at: number,
  from: number,
  first?: string,
): Found<Entry> | null {
  const begin = first ?? line.pieces[at]?.[from] ?? "";
  const phrases = table.from(begin);
  const begins = phrases?.words.get(begin);
  if (phrases === undefined || begins === undefined) return null;
  const { words, roots } = phrases;
  let nodes = begins.flatMap((number) => roots[number] ?? []);
  const starts = [at];
  let entries = entriesOf(table, nodes, line, starts);
  let best: Found<Entry> | null = entries.length > 0 ? { entries, word: at, pieces: from + 1 } : null;
  for (let word = at, piece = from + 1; nodes.some(({ next }) => next !== undefined); piece += 1) {
    while (word < line.tokens.length && piece >= (line.pieces[word]?.length ?? 0)) {
      word += 1;
      piece = 0;
      if ((line.pieces[word]?.length ?? 1) === 0 && !isJoined(line, word)) return best;
    }
    const numbers = words.get(line.pieces[word]?.[piece] ?? "");
    if (numbers === undefined) return best;
    nodes = nodes.flatMap((node) => numbers.flatMap((number) => nextNode(node, number) ?? []));
    starts.push(word);
    entries = entriesOf(table, nodes, line, starts);
    if (entries.length > 0) best = { entries, word, pieces: piece + 1 };
  }
  return best;
}

/** What the phrases that end here stand for. A capital inside a sentence speaks for those that need it ("Ucrania", not "ucrania"). */
function entriesOf<Entry>(
  table: FormTable<Entry>,
  nodes: readonly PhraseNode[],
  line: Line,
  starts: readonly number[],
): readonly Entry[] {
  if (nodes.length === 1) {
    const node = nodes[0];
    return node?.ends !== undefined && isWritten(node, line, starts) ? node.ends.map(table.entry) : [];
  }
  const written = nodes.filter((node) => node.ends !== undefined && isWritten(node, line, starts));
  const named = line.lenient ? [] : written.filter(({ capitals }) => capitals.length > 0);
  const others = written.filter((node) => !named.includes(node));
  const chosen = named.length > 0 && (starts[0] ?? 0) > 0 ? named : [...named, ...others];
  return chosen.flatMap(({ ends }) => ends?.map(table.entry) ?? []);
}

/** Whether the pieces that need a capital have one. */
function isWritten({ capitals }: PhraseNode, line: Line, starts: readonly number[]): boolean {
  return line.lenient || capitals.every((piece) => line.capitals[starts[piece] ?? 0] === true);
}

/** A short name that is also a common word ("US") counts only in capitals, and not where all is in capitals. */
function isPlain({ allCapitals, tokens }: Line, at: number, entries: readonly NameEntry[]): boolean {
  return entries.some(({ wordLike }) => wordLike) && (allCapitals || !isUpper(tokens[at]?.form ?? ""));
}

/** "metropolitan police" without capitals is a description, not the organisation of that name. */
function isPhrase(line: Line, at: number, { entries, word }: Found<NameEntry>): boolean {
  if (!line.lenient || word === at) return false;
  const organisations = entries.every(({ kind }) => kind === "organisation" || kind === "agency");
  return organisations && !line.capitals.slice(at, word + 1).includes(true);
}

function isUpper(form: string): boolean {
  return !/\p{Ll}/u.test(form);
}

/** A hyphen between two words with no blank beside it. */
function isJoined({ tokens }: Line, at: number): boolean {
  const before = tokens[at - 1];
  const own = tokens[at];
  return before !== undefined && own !== undefined && before.end === own.start && tokens[at + 1]?.start === own.end;
}

/** The name at a word, with what is joined to it by a hyphen; two for joined names ("Franco-German"). */
function nameAt(line: Line, at: number, index: ActorIndex): NameMatch[] {
  const found = longest(index.names, line, at, 0);
  if (found === null) return sidePrefixed(line, at, index);
  if (isPlain(line, at, found.entries) || isPhrase(line, at, found)) return [];
  const pieces = line.pieces[found.word] ?? [];
  if (found.pieces < pieces.length) return withinWord(line, at, found, index);
  return besideHyphen(line, { ...matchOf(found, at), joined: null }, index);
}

function matchOf(found: Found<NameEntry>, first: number): Omit<NameMatch, "joined"> {
  return {
    first,
    last: found.word + 1,
    entries: found.entries,
    doubtful: found.entries.some(({ doubtful }) => doubtful),
  };
}

/** "US-led", "российско-украинский" as one word: the name is only the first part of it. */
function withinWord(line: Line, at: number, found: Found<NameEntry>, index: ActorIndex): NameMatch[] {
  const own = line.pieces[found.word] ?? [];
  const match = matchOf(found, at);
  if (!/[-‐‑]/.test(line.tokens[found.word]?.form ?? "")) return [];
  if (index.sets.leading.has(own.at(-1) ?? "")) return [{ ...match, joined: "leading" }];
  const second = longest(index.names, line, found.word, found.pieces);
  if (second === null || second.word !== found.word || second.pieces < own.length) {
    return found.entries.every(({ kind }) => kind === "prefix") ? [] : [{ ...match, joined: "property" }];
  }
  return [{ ...match, entries: pairOf(found.entries, second.entries), joined: null }];
}

/** Both halves of a joined adjective as one match: each stands for its own country. */
function pairOf(first: readonly NameEntry[], second: readonly NameEntry[]): NameEntry[] {
  return [first[0], second[0]].flatMap((entry) =>
    entry === undefined ? [] : [{ ...entry, kind: "adjective" as const }],
  );
}

function besideHyphen(line: Line, match: NameMatch, index: ActorIndex): NameMatch[] {
  const { tokens, pieces } = line;
  const prefixOnly = match.entries.every(({ kind }) => kind === "prefix");
  const hyphen = match.last < tokens.length && (pieces[match.last] ?? []).length === 0 && isJoined(line, match.last);
  if (!hyphen) return prefixOnly ? [] : [match];
  const next = longest(index.names, line, match.last + 1, 0);
  if (next !== null) {
    const both = { ...match, last: next.word + 1, entries: pairOf(match.entries, next.entries) };
    return prefixOnly ? [both] : [match];
  }
  if (prefixOnly || line.capitals[match.last + 1] === true) return prefixOnly ? [] : [match];
  const leading = index.sets.leading.has(pieces[match.last + 1]?.[0] ?? "");
  return [{ ...match, last: match.last + 2, joined: leading ? "leading" : "property" }];
}

/** "pro-Russian", "anti-US": somebody else's side, whether the tokenizer leaves it whole or not. */
function sidePrefixed(line: Line, at: number, index: ActorIndex): NameMatch[] {
  const pieces = line.pieces[at] ?? [];
  if (!index.sets.sidePrefixes.has(pieces[0] ?? "")) return [];
  const whole = pieces.length > 1;
  const hyphen = !whole && (line.pieces[at + 1] ?? [""]).length === 0 && isJoined(line, at + 1);
  if (!whole && !hyphen) return [];
  const found = whole ? longest(index.names, line, at, 1) : longest(index.names, line, at + 2, 0);
  return found === null ? [] : [{ ...matchOf(found, at), joined: "property" }];
}

/** Names fix the tags of their words: proper nouns, or adjectives where the form can be nothing else. */
function fixTags(fixed: (Upos | undefined)[], { first, last, entries, doubtful }: NameMatch, line: Line): void {
  if (doubtful) return;
  const kinds = new Set<NameKind>(entries.map(({ kind }) => kind));
  if (kinds.has("people") || kinds.has("prefix")) return;
  const tag: Upos = kinds.size === 1 && kinds.has("adjective") ? "ADJ" : "PROPN";
  if (tag === "PROPN" && kinds.has("adjective")) return;
  for (let at = first; at < last; at += 1) if (line.capitals[at] === true || tag === "ADJ") fixed[at] = tag;
}

/** The offices of a sentence. In a joined word the first half is the head where nouns stand in apposition ("повстанцы-маоисты"). */
function rolesIn(line: Line, index: ActorIndex): Map<number, RoleMatch> {
  const roles = new Map<number, RoleMatch>();
  const loose: Line = { ...line, lenient: true };
  for (let at = 0; at < line.tokens.length; ) {
    const found = longest(index.roles, loose, at, 0);
    const past = found === null ? formerAt(loose, at, index) : null;
    const match = found ?? past;
    if (match === null || (!index.bareGenitive && match.pieces < (line.pieces[match.word] ?? []).length)) at += 1;
    else {
      roles.set(at, { first: at, last: match.word + 1, entries: match.entries, former: past !== null });
      at = match.word + 1;
    }
  }
  return roles;
}

/** "exministro", "ex-president": an office behind a prefix that ends it. */
function formerAt(line: Line, at: number, index: ActorIndex): Found<RoleEntry> | null {
  const [first = "", second] = line.pieces[at] ?? [];
  for (const prefix of index.sets.formerPrefixes) {
    if (prefix === "" || !first.startsWith(prefix)) continue;
    const rest = first.slice(prefix.length);
    const found =
      rest !== ""
        ? longest(index.roles, line, at, 0, rest)
        : second === undefined
          ? null
          : longest(index.roles, line, at, 1);
    if (found !== null) return found;
  }
  return null;
}
