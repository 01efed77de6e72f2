import { goldsteinOf } from "../ontology/acts.ts";
import { ploverFacts } from "../ontology/plover.ts";
import type { Actor, CodedEvent } from "../types.ts";
import type { Mention } from "./actors.ts";
import type { CodedAct } from "./acts.ts";
import { type Argument, hasOwnClause, subjectOf } from "./clauses.ts";
import type { Sentence } from "./code-text.ts";
import type { Resolved } from "./dates.ts";
import { figuresIn } from "./figures.ts";

/** An act with the noun phrases that take part in it, before it is an event. */
export interface Draft {
  readonly act: CodedAct;
  readonly sources: readonly Argument[];
  readonly targets: readonly Argument[];
  readonly joint: boolean;
  /** It says enough without anybody it is directed at, if a country or organisation does it. */
  readonly whole: boolean;
  readonly at: number;
  readonly trigger: { readonly first: number; readonly last: number };
  readonly construction: "active" | "passive" | "nominal";
  readonly rule: string;
  /** The text tells it as background (pluperfect, noun): the day of publication says nothing of its date. */
  readonly background: boolean;
  readonly forward: boolean;
}

/** What the confidence of an event starts from, and what each weakness multiplies it with. */
export const confidenceRule = {
  active: 0.9,
  passive: 0.85,
  nominal: 0.65,
  anaphor: 0.85,
  affiliated: 0.9,
  oneSided: 0.85,
  hypothetical: 0.8,
} as const;

/** Puts actors, date, place, figures and evidence to an act; null when nobody with a country or organisation takes part. */
export function makeEvent(sentence: Sentence, draft: Draft): CodedEvent | null {
  const place = placeOf(sentence, draft);
  const home = { place: place?.country ?? null, domestic: domesticTypes.has(draft.act.plover) };
  const sources = actorsOf(sentence, draft.sources, home);
  const own = new Set(sources.map(({ code }) => countryOf(code)));
  const keptTargets = draft.targets.filter(
    ({ mention, affiliated }) =>
      !affiliated || mention.who.every((known) => !own.has(countryOf(known.code)) && !known.code.startsWith("---")),
  );
  const others = keptTargets.filter(
    ({ mention }) => !mention.anaphor || !mention.who.every((known) => own.has(countryOf(known.code))),
  );
  const targets = actorsOf(sentence, others, { ...home, domestic: home.domestic || home.place !== null }).filter(
    (target) =>
      !sources.some(({ start, code, name }) => start === target.start && code === target.code && name === target.name),
  );
  const participants = [...sources, ...targets];
  const distinct = new Set(participants.map(({ code }) => code));
  const symmetric = draft.joint && distinct.size > 1;
  if (!participants.some(({ code }) => !code.startsWith("---") || code === "---")) return null;
  const { act } = draft;
  if (
    (act.plover === "CONSULT" || act.content?.plover === "CONSULT") &&
    sources.every(({ code }) => privateRole.test(code))
  )
    return null;
  if (
    draft.joint &&
    !symmetric &&
    (act.plover === "CONSULT" || act.plover === "COOPERATE" || act.content?.plover === "CONSULT")
  )
    return null;
  const official = draft.whole && sources.some(({ code }) => officialRole.test(code));
  if (!symmetric && targets.length === 0 && !official && needsTarget(act, draft)) return null;
  if (act.content?.mode === "visit" && act.status === "planned" && sources[0] && targets[0]) {
    sentence.memory.plannedVisits.add(`${countryOf(sources[0].code)}>${countryOf(targets[0].code)}`);
  }
  const when = dateOf(sentence, draft);
  const first = sentence.tokens[draft.trigger.first];
  const last = sentence.tokens[draft.trigger.last - 1];
  return {
    plover: act.plover,
    mode: act.mode,
    context: act.context,
    content: act.content,
    cameo: act.cameo,
    quad: ploverFacts[act.plover].quad,
    goldstein: goldsteinOf(act.cameo),
    source: symmetric ? participants : sources,
    target: symmetric ? [] : targets,
    symmetric,
    status: act.status,
    attributed: attributionOf(sentence, draft, participants),
    date: when.date,
    open: when.date === null ? when.open : null,
    place,
    figures:
      act.plover === "ASSAULT" || act.plover === "COERCE" ? figuresIn(sentence.tokens, sentence.lexicon.pack) : {},
    confidence: confidenceOf(draft, symmetric || targets.length > 0, sources.length > 0),
    trigger: { start: first?.start ?? sentence.span.start, end: last?.end ?? sentence.span.end },
    evidence: { ...sentence.span, quote: sentence.text.slice(sentence.span.start, sentence.span.end) },
    why: [
      ...new Set([
        `construction:${draft.construction}`,
        draft.rule,
        ...[...draft.sources, ...draft.targets].flatMap(({ mention }) => mention.who.map((known) => known.why)),
      ]),
    ],
  };
}

/** Those who travel and meet for themselves: tourists and students consult nobody. */
const privateRole = /^...(?:CVL|REF|EDU|AGR|LAB|MED|CRM|REL)$/;

/** A country, its government or army, or an international organisation. */
const officialRole = /^(?:(?!---)...(?:GOV|MIL|LEG)?$|IGO)/;

/** What may give a country to an office named without one: the place, for acts that are as a rule done at home. */
interface Home {
  readonly place: string | null;
  readonly domestic: boolean;
}

/** Institutions that stand where they are, whatever they do. */
const localRole = /^---(?:JUD|COP|LEG)$/;

const domesticTypes = new Set(["PROTEST", "COERCE", "ASSAULT", "MOBILIZE", "RETREAT", "CONCEDE", "THREATEN"]);

/** Types whose verbs mean little without somebody they are directed at. */
function needsTarget(act: CodedAct, draft: Draft): boolean {
  if (draft.construction === "nominal") return true;
  return (
    act.plover === "ACCUSE" ||
    act.plover === "SANCTION" ||
    act.plover === "AID" ||
    act.plover === "COOPERATE" ||
    act.content?.plover === "AID"
  );
}

function confidenceOf(draft: Draft, hasTarget: boolean, hasSource: boolean): number {
  const rule = confidenceRule;
  let value: number = rule[draft.construction];
  const used = [...draft.sources, ...draft.targets];
  if (used.some(({ mention }) => mention.anaphor)) value *= rule.anaphor;
  if (used.some(({ affiliated }) => affiliated)) value *= rule.affiliated;
  if (!hasTarget || !hasSource) value *= rule.oneSided;
  if (draft.act.status === "hypothetical") value *= rule.hypothetical;
  return Math.round(value * 100) / 100;
}

function actorsOf(sentence: Sentence, used: readonly Argument[], home: Home): Actor[] {
  const seen = new Set<string>();
  return used.flatMap(({ mention, affiliated }) =>
    mention.who.flatMap((known) => {
      const bare = affiliated && mention.kind === "seat" ? known.code.slice(0, 3) : known.code;
      const code =
        mention.office === null || !(home.domestic || localRole.test(known.code)) || isOddlyNamed(sentence, mention)
          ? bare
          : settled(sentence, bare, home.place);
      const key = `${code} ${known.name}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ code, name: known.name, person: known.person, ...spanOf(sentence, mention) }];
    }),
  );
}

/** "the Ruritanian government": a capitalised word before the office names a country that is not known. */
function isOddlyNamed({ tokens, lexicon }: Sentence, { first }: Mention): boolean {
  const before = tokens[first - 1];
  return before?.capital === true && first > 1 && !lexicon.sets.determiners.has(before.norm);
}

/** The country of an office or group named without one: that of the place, else the only country the sentence names; gunmen stay unknown. */
function settled({ mentions }: Sentence, code: string, place: string | null): string {
  if (!code.startsWith("---") || code === "---" || code === "---UAF") return code;
  const role = code.slice(3);
  if (place !== null) return `${place}${role}`;
  const named = new Set(
    mentions
      .flatMap(({ who }) => who.map((known) => known.code.slice(0, 3)))
      .filter((country) => /^(?!IGO|IMG|NGO|EUR)[A-Z]{3}$/.test(country)),
  );
  const [only] = named;
  return named.size === 1 && only !== undefined ? `${only}${role}` : code;
}

function spanOf({ tokens }: Sentence, { first, last }: Mention): { start: number; end: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

function countryOf(code: string): string {
  return /^(?:IGO|IMG|NGO)/.test(code) ? code : code.slice(0, 3);
}

/** The country that the text says it happened in: the nearest "in X" after the act, else before it. */
function placeOf({ mentions, tokens, lexicon, chunks }: Sentence, draft: Draft): CodedEvent["place"] {
  const act = chunks[draft.at]?.first ?? 0;
  const used = new Set([...draft.sources, ...draft.targets].map(({ mention }) => mention));
  const places = mentions.filter(({ first, kind, who }) => {
    const before = tokens[first - 1]?.norm === "the" ? first - 2 : first - 1;
    return (
      who.length === 1 && /^(?:country|seat|place)$/.test(kind) && lexicon.sets.where.has(tokens[before]?.norm ?? "")
    );
  });
  const nearest = places.sort((a, b) => distance(a.first, act) - distance(b.first, act))[0];
  const [where] = nearest?.who ?? [];
  if (
    nearest === undefined ||
    where === undefined ||
    (used.has(nearest) && nearest.kind === "country" && draft.act.mode !== "visit")
  )
    return null;
  return { country: where.code.slice(0, 3), name: nearest.kind === "country" ? null : where.name };
}

/** What stands after the act is nearer than what stands before it. */
function distance(at: number, act: number): number {
  return at >= act ? at - act : 2 * (act - at);
}

/** Who is quoted: "according to TASS", "…, the ministry said". */
function attributionOf(sentence: Sentence, draft: Draft, participants: readonly Actor[]): Actor[] {
  const { tokens, mentions, chunks, lexicon } = sentence;
  const quoted: Argument[] = [];
  for (const phrase of lexicon.pack.words.sources) {
    const words = phrase.split(" ");
    tokens.forEach((_, at) => {
      if (!words.every((word, index) => tokens[at + index]?.norm === word)) return;
      const mention = mentions.find(
        ({ first, who }) => first >= at + words.length && first <= at + words.length + 4 && who.length > 0,
      );
      if (mention !== undefined) quoted.push({ chunk: 0, mention, affiliated: false });
    });
  }
  chunks.forEach((chunk, at) => {
    if (at !== draft.at && chunk.kind === "verb" && !chunk.passive && lexicon.sets.reporting.has(chunk.lemma))
      quoted.push(...subjectOf(chunks, at, lexicon).actors);
  });
  return actorsOf(sentence, quoted, { place: null, domestic: false }).filter(
    ({ start }) => !participants.some((actor) => actor.start === start),
  );
}

/** The date that the text ties to the act; with none, the day of publication for what is told as news. */
function dateOf(sentence: Sentence, draft: Draft): Resolved {
  if (draft.act.status === "denied" || draft.act.status === "hypothetical") return { date: null, open: null };
  const { published, chunks, times } = sentence;
  let best: { cost: number; resolved: Resolved } | null = null;
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== "time") return;
    const time = times.find(({ first }) => first === chunk.first);
    const cost = costBetween(sentence, at, draft.at);
    if (
      time === undefined ||
      belongsElsewhere(sentence, at, draft.at) ||
      cost >= (draft.construction === "nominal" ? 12 : 40) ||
      (best !== null && best.cost <= cost)
    )
      return;
    best = { cost, resolved: time.resolve(published, draft.forward ? "forward" : "back") };
  });
  if (best !== null) return (best as { resolved: Resolved }).resolved;
  const noun = chunks[draft.at];
  const year = noun?.kind === "noun" ? noun.words.find((word) => /^(?:1[5-9]|20)\d\d$/.test(word)) : undefined;
  if (year !== undefined) return { date: { date: `${year}-01-01`, precision: "year", basis: "explicit" }, open: null };
  if (published !== undefined && draft.act.status === "ongoing") {
    return { date: { date: published, precision: "day", basis: "publication" }, open: null };
  }
  const barePlan = draft.forward;
  if (published === undefined || draft.background || barePlan || isSubordinate(sentence, draft.at))
    return { date: null, open: null };
  return { date: { date: published, precision: "day", basis: "publication" }, open: null };
}

/** How far a time expression is from an act: words between, and much more for each clause border. */
function costBetween(sentence: Sentence, time: number, act: number): number {
  const { chunks } = sentence;
  const from = Math.min(time, act);
  const to = Math.max(time, act);
  let cost = (chunks[to]?.first ?? 0) - (chunks[from]?.last ?? 0);
  const leading = chunks.slice(0, time).every((chunk) => chunk.kind === "adverb");
  for (let at = from + 1; at < to; at += 1) {
    const here = chunks[at];
    if (
      here?.kind === "subordinator" ||
      here?.kind === "relative" ||
      here?.kind === "condition" ||
      here?.kind === "stop"
    )
      cost += leading || tiedToTime(sentence, at, time) ? 2 : 40;
    if (act < time && opensClause(chunks, at)) cost += 40;
    if (here?.kind === "verb" && here.tense !== "infinitive") cost += here.tense === "gerund" ? 10 : 20;
  }
  return leading ? Math.min(cost, 30) : cost;
}

/** "the Protocol of 1942", "Mahuad, who took office on Monday, telephoned …": a time of another noun or of an aside. */
function belongsElsewhere({ chunks, lexicon }: Sentence, time: number, act: number): boolean {
  const link = chunks[time - 1];
  if (link?.kind === "preposition" && link.word === lexicon.pack.words.genitive) return time - 2 !== act;
  for (let before = time - 1; before >= 0; before -= 1) {
    const here = chunks[before];
    if (here?.kind === "relative") return act > time && chunks[time + 1]?.kind === "comma";
    if (before === act || here?.kind === "comma" || here?.kind === "stop") return false;
  }
  return false;
}

/** "…, and the two countries will …": what follows is told of somebody else. */
function opensClause(chunks: Sentence["chunks"], at: number): boolean {
  const verb = chunks[at + 2];
  const begins = chunks[at]?.kind === "conjunction" && chunks[at + 1]?.kind === "noun";
  return begins && verb?.kind === "verb" && hasOwnClause(verb);
}

/** "on Monday, when …" */
function tiedToTime({ chunks, lexicon }: Sentence, at: number, time: number): boolean {
  const here = chunks[at];
  const before = chunks[at - 1]?.kind === "comma" ? at - 2 : at - 1;
  return before === time && here?.kind === "subordinator" && lexicon.sets.whenWords.has(here.word);
}

function isSubordinate({ chunks }: Sentence, at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const here = chunks[before];
    if (here?.kind === "relative" || here?.kind === "subordinator")
      return !(here.kind === "subordinator" && here.word === "that");
    if (here?.kind === "stop" || here?.kind === "verb") return false;
  }
  return false;
}
