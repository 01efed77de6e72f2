import { sideOf } from "../actors/groups.ts";
import type { Known } from "../actors/types.ts";
import { cameoFor, goldsteinOf, hasMode, modeFor } from "../ontology/acts.ts";
import { type PloverType, ploverFacts } from "../ontology/plover.ts";
import type { Actor, CodedEvent } from "../types.ts";
import { clauseOf, isVerbal } from "./clause.ts";
import { calibrated } from "./confidence.ts";
import { placeOf, whenOf } from "./dates-and-places.ts";
import type { Draft } from "./drafts.ts";
import { harmIn, moneyIn } from "./figures.ts";
import { type EventIndex, isNews } from "./lexicon.ts";
import { type Party, partiesOf } from "./participants.ts";
import type { Sentence } from "./sentence.ts";
import { controlOf } from "./status.ts";
import { ancestors, isMarked, markerOf, type Node } from "./tree.ts";

/**
 * What the score of an event starts from, and what each weakness multiplies it with. Measured on the development sets: acts of main
 * clauses and of what is reported are right four times in five, those of other clauses and of nouns in passing one time in four.
 */
export const confidenceRule = {
  active: 0.9,
  passive: 0.85,
  middle: 0.8,
  nominal: 0.3,
  protest: 0.66,
  nameless: 0.6,
  anaphor: 0.95,
  affiliated: 0.9,
  placeOnly: 0.85,
  oneSided: 0.8,
  hypothetical: 0.8,
  infinitive: 0.8,
  /** For each clause between the act and the main clause that is no report. */
  aside: 0.5,
  /** The same for an adverbial clause where no main clause tells an act: there it is the news ("The visit came as …"). */
  newsAside: 0.7,
  /** The same for demonstrations, strikes and violence against persons, which are as real where they are told in passing. */
  plainAside: 0.95,
} as const;

/** The events of a sentence: acts that are claims about somebody the field would code. */
export function makeEvents(sentence: Sentence, drafts: readonly Draft[]): CodedEvent[] {
  const { index } = sentence.grammar;
  const events = drafts.map((draft) => makeEvent(sentence, draft, false));
  const claims = drafts.filter((_, at) => events[at] !== null);
  if (claims.some(({ predicate }) => asidesAbove(predicate, index).length === 0))
    return events.filter((event) => event !== null);
  return claims.flatMap((draft) => makeEvent(sentence, draft, true) ?? []);
}

/**
 * Puts actors, date, place, figures and evidence to an act; null where it is no claim about anybody the field would code. `asideOnly`
 * where the main clauses of the sentence tell no act.
 */
function makeEvent(sentence: Sentence, draft: Draft, asideOnly: boolean): CodedEvent | null {
  const event = draftEvent(sentence, draft, asideOnly);
  const { source, target } = event;
  const nameless =
    isNews(draft.act) &&
    (draft.act.plover === "PROTEST" || draft.status === "occurred") &&
    source.length + target.length === 0;
  if (nameless)
    return {
      ...event,
      confidence: Math.min(event.confidence, Math.round(calibrated(confidenceRule.nameless) * 100) / 100),
    };
  return isClaim(draft, event, sentence) || hitsUnknown(draft, source) ? event : null;
}

/** The event of a draft, whether or not it is a claim. */
export function draftEvent(sentence: Sentence, draft: Draft, asideOnly = false): CodedEvent {
  const place = placeOf(sentence, draft);
  const sources = actorsOf(sentence, draft.sources, place?.country ?? null, draft, true);
  const targets = targetsBeside(sentence, draft, sources, place?.country ?? null);
  const participants = [...sources, ...targets];
  const symmetric =
    draft.joint && new Set(participants.map(({ code, name }) => (code.startsWith("---") ? name : code))).size > 1;
  const { act, content } = draft;
  const mode = content === null ? act.mode : (modeFor(act.plover, content) ?? act.mode);
  const code =
    act.cameo !== null && (content === null || act.plover === "CONCEDE")
      ? act.cameo
      : cameoFor({ plover: act.plover, mode, content });
  // CAMEO tells appeals (02) from demands (10) by the same further digits
  const cameo = act.cameo?.startsWith("02") ? code.replace(/^10/, "02") : code;
  const { words, span, text } = sentence;
  const first = words[draft.trigger.first];
  const last = words[draft.trigger.last - 1];
  return {
    plover: act.plover,
    mode: hasMode(act.plover, mode) ? mode : null,
    context: act.context,
    content,
    cameo,
    quad: ploverFacts[act.plover].quad,
    goldstein: goldsteinOf(cameo),
    source: symmetric ? participants : sources,
    target: symmetric ? [] : targets,
    symmetric,
    status: draft.status,
    attributed: attributionOf(sentence, draft, participants),
    ...whenOf(sentence, draft),
    place,
    figures: figuresOf(sentence, draft),
    confidence: confidenceOf(draft, sources.length > 0, symmetric || targets.length > 0, {
      asideOnly,
      index: sentence.grammar.index,
    }),
    trigger: { start: first?.start ?? span.start, end: last?.end ?? span.end },
    evidence: { ...span, quote: text.slice(span.start, span.end) },
    why: [
      ...new Set([
        `construction:${draft.construction}`,
        ...draft.rules,
        ...[...draft.sources, ...draft.targets].flatMap(({ mention }) => mention.who.map(({ why }) => why)),
      ]),
    ],
  };
}

const harmTypes: ReadonlySet<PloverType> = new Set(["ASSAULT", "COERCE", "PROTEST"]);

function figuresOf({ words, times, grammar: { index } }: Sentence, { act }: Draft): CodedEvent["figures"] {
  // the 12 of "on 12 May" counts nobody
  const counting = words.filter((_, at) => !times.some(({ first, last }) => first <= at && at < last));
  return harmTypes.has(act.plover) ? harmIn(counting, index) : moneyIn(counting, index);
}

/** Those acted upon: nobody acts upon himself, and one's own troops or ships are no target. */
function targetsBeside(sentence: Sentence, draft: Draft, sources: readonly Actor[], home: string | null): Actor[] {
  const own = new Set(sources.map(({ code }) => sideOf(code)));
  const domestic = domesticTypes.has(draft.act.plover);
  const others = draft.targets.filter(({ mention, affiliated }) => {
    if (!affiliated && !mention.anaphor) return true;
    return !mention.who.every(({ code }) => own.has(sideOf(code)) && !(domestic && !affiliated));
  });
  return actorsOf(sentence, others, home, draft, false).filter(
    (target) =>
      !sources.some(
        ({ start, code, name }) =>
          (start === target.start && code === target.code && name === target.name) ||
          (code === target.code && code.length === 3),
      ),
  );
}

const domesticTypes: ReadonlySet<PloverType> = new Set([
  "PROTEST",
  "COERCE",
  "ASSAULT",
  "MOBILIZE",
  "RETREAT",
  "CONCEDE",
  "THREATEN",
]);
/** Roles whose acts the field codes even where no country is known. */
const politicalRole = /^---(?:GOV|MIL|COP|REB|UAF|OPP|SEP|INS|SPY|LEG|JUD|CRM)/;
/** Unions, farmers and teachers, whose demands, refusals, threats and charges are news without a country too. */
const civicRole = /^---(?:LAB|AGR|EDU)/;
const civicTypes: ReadonlySet<PloverType> = new Set(["REQUEST", "REJECT", "THREATEN", "ACCUSE"]);
const officialRole = /^(?:(?!---)...(?:GOV|MIL|LEG|COP|REB|OPP)?$|IGO|EUR|---(?:GOV|MIL))/;
const governingRole = /^...(?:GOV|LEG|MIL)/;
const fightingRole = /^...(?:REB|UAF|SEP|INS)/;
const privateRole = /^...(?:CVL|REF|EDU|AGR|LAB|MED|CRM|REL|BUS|HLH)$/;
const verbalTalk: ReadonlySet<PloverType> = new Set(["CONSULT", "AGREE", "SUPPORT"]);

/**
 * "killed Jhon N.": violence of a known group against somebody whose name alone is known, or murder and abduction of such a one by
 * nobody knows whom.
 */
function hitsUnknown({ act, predicate, status, construction }: Draft, sources: readonly Actor[]): boolean {
  if (act.plover !== "ASSAULT" && act.plover !== "COERCE") return false;
  const nobody =
    sources.length === 0 && construction === "passive" && status === "occurred" && act.violence === "deliberate";
  if (!nobody && !sources.some(({ code }) => !code.startsWith("---") || politicalRole.test(code))) return false;
  return predicate.children.some(
    ({ relation, mention }) => /^(?:obj|nsubj:pass|obl)/.test(relation) && mention?.kind === "unknown",
  );
}

/** What makes killing or wounding deliberate violence: a weapon or an attack that the sentence names. */
const weapons: ReadonlySet<string> = new Set([
  "weapon",
  "bomb",
  "explosive",
  "attack",
  "air-strike",
  "shelling",
  "shooting",
  "massacre",
  "fighting",
]);

/** "Two peasants were murdered": deliberate violence against people, though nothing is known of who did it or where they are from. */
function isViolence({ act, status }: Draft, targets: readonly Actor[], { tree }: Sentence): boolean {
  if (targets.length === 0) return false;
  if (act.plover === "THREATEN") return status === "threatened";
  if (status !== "occurred" || act.violence === null) return false;
  return (
    act.violence === "deliberate" || tree.nodes.some(({ nouns }) => nouns.some(({ concept }) => weapons.has(concept)))
  );
}

/** Whether an act is a claim that somebody of political weight did something, and to somebody where that matters. */
function isClaim(
  draft: Draft,
  { source: sources, target: targets, symmetric }: CodedEvent,
  sentence: Sentence,
): boolean {
  const { act } = draft;
  const participants = [...sources, ...targets];
  const pressing = draft.content?.plover === "PROTEST";
  const civic = civicTypes.has(act.plover) && sources.some(({ code }) => pressing || civicRole.test(code));
  const known = civic || participants.some(({ code }) => !code.startsWith("---") || politicalRole.test(code));
  if (!known && act.plover !== "PROTEST" && !isViolence(draft, targets, sentence)) return false;
  if (participants.length === 0 || (act.official && sources.length === 0)) return false;
  if (
    verbalTalk.has(act.plover) &&
    !symmetric &&
    sources.length > 0 &&
    sources.every(({ code }) => privateRole.test(code)) &&
    !(act.plover === "CONSULT" && targets.some(({ code }) => governingRole.test(code)))
  )
    return false;
  // "a woman refused to get into the car"
  if (act.plover === "REJECT" && targets.length === 0 && sources.every(({ code }) => code.endsWith("CVL")))
    return false;
  if (act.official && sources.length > 0 && !sources.some(({ code }) => officialRole.test(code))) return false;
  if (symmetric || targets.length > 0) return true;
  if (draft.joint || act.joint) return act.whole && sources.length > 0;
  const whole = act.whole || civic || (act.plover === "ASSAULT" && sources.some(({ code }) => fightingRole.test(code)));
  return !act.needsTarget && (whole || sources.some(({ code }) => officialRole.test(code)));
}

function actorsOf(
  sentence: Sentence,
  parties: readonly Party[],
  home: string | null,
  draft: Draft,
  acting: boolean,
): Actor[] {
  const seen = new Set<string>();
  return withoutNamed(parties).flatMap((party) => {
    const { mention, affiliated } = party;
    return mention.who.flatMap((known): Actor[] => {
      const named =
        affiliated && (mention.kind === "seat" || mention.kind === "place") ? known.code.slice(0, 3) : known.code;
      const bare = withHome(named, party, sentence.grammar.index);
      const code = acting || armedRole.test(bare) ? settled(sentence, bare, home, draft) : bare;
      const key = `${code} ${known.name}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ code, name: known.name, person: known.person, ...spanOf(sentence, wordsOf(party)) }];
    });
  });
}

/** The words that stand for a party: of a town that stands for its country the whole phrase ("in Cuenca"), which is no name of the country. */
function wordsOf({ mention, node }: Party): { first: number; last: number } {
  if (mention.kind !== "place") return mention;
  const before = node.children.filter(({ relation, at }) => /^(?:case|det)/.test(relation) && at < node.at);
  return { first: Math.min(node.first, mention.first, ...before.map(({ first }) => first)), last: mention.last };
}

/**
 * "rebels in Peru", "dissidents from war-torn Ecuador": a role without a country has that of the only one in its own phrase; private
 * persons that of the country they are said to come from, not of where they are.
 */
function withHome(code: string, { node, affiliated }: Party, index: EventIndex): string {
  if (affiliated || !/^---(?!UAF)[A-Z]/.test(code)) return code;
  const countries = new Set(
    homesIn(node, privateRole.test(code), foreignRole.test(code), index).map((home) => home.code.slice(0, 3)),
  );
  const [only] = countries;
  return countries.size === 1 && only !== undefined && /^(?!IGO|IMG|NGO|---)/.test(only) ? only + code.slice(3) : code;
}

/** Soldiers may be where they are not from. */
const foreignRole = /^---MIL/;
const homeKinds = new Set(["country", "seat", "place", "people", "adjective"]);
const settlements = new Set(["town", "territory"]);

/** The places that a noun phrase names, also inside what it is of or from ("in the province of", "from the army of"). */
function homesIn(noun: Node, isPrivate: boolean, mayBeForeign: boolean, index: EventIndex): Known[] {
  const { sets } = index;
  return noun.children.flatMap((child): Known[] => {
    if (!/^(?:nmod|obl|amod|compound|appos|flat|advmod)/.test(child.relation)) return [];
    const marker = markerOf(child, index);
    const from = isMarked(marker, sets.genitive) || isMarked(marker, sets.from);
    const there = (marker === null && child.relation !== "advmod") || isMarked(marker, sets.where);
    if (!from && (isPrivate || mayBeForeign || !there)) return [];
    const { mention } = child;
    if (mention !== null) {
      return (isPrivate ? mention.kind === "country" : homeKinds.has(mention.kind)) ? [...mention.who] : [];
    }
    return from || child.nouns.some(({ concept }) => settlements.has(concept))
      ? homesIn(child, isPrivate, false, index)
      : [];
  });
}

/** "the presidents of Peru and Ecuador, Alberto Fujimori and Jamil Mahuad": who is named one by one is not counted by office too. */
function withoutNamed(parties: readonly Party[]): readonly Party[] {
  const persons = new Set(
    parties.flatMap(({ mention }) => (mention.kind === "person" ? mention.who.map(({ code }) => code) : [])),
  );
  return parties.filter(({ mention: { who } }) => who.length < 2 || !who.every(({ code }) => persons.has(code)));
}

/** Armed groups belong where they fight, whether they act or are acted upon. */
const armedRole = /^---(?:REB|UAF|MIL|SEP|INS)/;

/** Who acts without a named country has that of the place it acts at, else of the only country its sentence names. */
function settled({ mentions }: Sentence, code: string, home: string | null, { act, content }: Draft): string {
  if (!code.startsWith("---") || code === "---") return code;
  if (
    !domesticTypes.has(act.plover) &&
    !(content !== null && domesticTypes.has(content.plover)) &&
    !/^---(?:JUD|COP|LEG)/.test(code)
  )
    return code;
  const role = code.slice(3);
  // "unidentified gunmen": nobody knows whose they are
  if (role === "UAF") return code;
  if (home !== null) return `${home}${role}`;
  const named = new Set(
    mentions
      .flatMap(({ who }) => who.map((known) => known.code.slice(0, 3)))
      .filter((country) => /^(?!IGO|IMG|NGO|EUR|MNC)[A-Z]{3}$/.test(country)),
  );
  const [only] = named;
  return named.size === 1 && only !== undefined ? `${only}${role}` : code;
}

function spanOf(
  { words, span }: Sentence,
  { first, last }: { first: number; last: number },
): { start: number; end: number } {
  return { start: words[first]?.start ?? span.start, end: words[last - 1]?.end ?? span.end };
}

/** What a sentence's other acts and its language say of how an act is told. */
interface Around {
  readonly asideOnly: boolean;
  readonly index: EventIndex;
}

function confidenceOf(draft: Draft, hasSource: boolean, hasTarget: boolean, { asideOnly, index }: Around): number {
  const rule = confidenceRule;
  const { construction, act, predicate } = draft;
  let score: number = construction === "nominal" && act.plover === "PROTEST" ? rule.protest : rule[construction];
  const used = [...draft.sources, ...draft.targets];
  if (used.some(({ mention }) => mention.anaphor)) score *= rule.anaphor;
  if (used.some(({ affiliated }) => affiliated)) score *= rule.affiliated;
  if (draft.placeOnly) score *= rule.placeOnly;
  if (!hasTarget || !hasSource) score *= act.whole ? Math.sqrt(rule.oneSided) : rule.oneSided;
  if (draft.status === "hypothetical") score *= rule.hypothetical;
  if (predicate.relation === "xcomp") score *= rule.infinitive;
  const asides = asidesAbove(predicate, index);
  const plain = act.plover === "PROTEST" || (act.plover === "ASSAULT" && act.violence === "deliberate");
  const news = asideOnly && asides.length === 1 && !asides[0]?.relation.startsWith("acl");
  score *= (plain ? rule.plainAside : news ? rule.newsAside : rule.aside) ** asides.length;
  return Math.round(calibrated(score) * 100) / 100;
}

/** The clauses above a predicate that tell it in passing: adverbial, relative or loosely joined ones below another verb, but not reports. */
function asidesAbove(predicate: Node, index: EventIndex): Node[] {
  return [predicate, ...ancestors(predicate)].filter((node) => {
    if (!/^(?:advcl|acl|parataxis)/.test(node.relation) || !ancestors(node).some(isVerbal)) return false;
    return !(node.relation === "parataxis" && node.head !== null && controlOf(node.head, index) === "say");
  });
}

/** Who is quoted: "according to TASS", "…, the ministry said". */
function attributionOf(sentence: Sentence, draft: Draft, participants: readonly Actor[]): Actor[] {
  const quoted = [...namedAsSource(sentence), ...sayersOf(sentence, draft)];
  return actorsOf(sentence, quoted, null, draft, true).filter(
    ({ start }) => !participants.some((actor) => actor.start === start),
  );
}

function namedAsSource({ words, tree, grammar: { index } }: Sentence): Party[] {
  return index.words.sources.flatMap((phrase) => {
    const parts = phrase.split(" ");
    return words.flatMap((_, at): Party[] => {
      if (!parts.every((part, ahead) => words[at + ahead]?.form.toLowerCase() === part)) return [];
      const node = tree.nodeOf
        .slice(at + parts.length, at + parts.length + 5)
        .find(({ mention }) => mention !== null && mention.who.length > 0);
      return node?.mention ? [{ mention: node.mention, node, affiliated: false }] : [];
    });
  });
}

function sayersOf({ grammar }: Sentence, { predicate }: Draft): Party[] {
  const above = ancestors(predicate).slice(0, 4);
  const beside = predicate.children.filter(({ relation }) => relation === "parataxis" || relation === "ccomp");
  return [...above, ...beside]
    .filter((verb: Node) => controlOf(verb, grammar.index) === "say")
    .flatMap((verb) => clauseOf(verb, grammar).agents)
    .flatMap((agent) => partiesOf(agent, grammar.index));
}
