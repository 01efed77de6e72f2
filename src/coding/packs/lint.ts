import { controls, nounConcepts, thingConcepts } from "../engine/concepts.ts";
import { entriesOf, eventIndex, type Sense, type VerbEntry, verbSenses } from "../engine/lexicon.ts";
import type { StatusWords } from "../engine/lexicon-types.ts";
import type { LanguagePack } from "../languages/pack.ts";

/** What is wrong with a pack. An `error` makes words of the pack useless; a `warning` may be meant. */
export interface Finding {
  readonly severity: "error" | "warning";
  /** The part of the pack, and its line where there is one. */
  readonly where: string;
  readonly message: string;
}

/** Relations of Universal Dependencies, without subtypes. */
const relations = new Set(
  (
    "acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed flat " +
    "goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp"
  ).split(" "),
);
const cases = new Set("Nom Acc Dat Gen Ins Loc Voc Par".split(" "));
const tests = new Set(["active", "passive", "middle", "bare", "named", "before", "after"]);

/** CAMEO's blocks for what somebody is, and those of the project beside them. */
const roleCodes = new Set(
  (
    "GOV MIL REB OPP PTY COP JUD SPY MED EDU BUS CRM CVL ELI LAB AGR REF REL HLH HRI NGO LEG UAF INS SEP RAD MOD IGO IMG MNC DEV " +
    "ENV SET"
  ).split(" "),
);
const roleKinds = new Set(["title", "envoy", "group", "field", "quality"]);

const conceptsOfVerbs = new Set([...verbSenses.keys(), ...controls]);
const conceptsOfNouns = new Set([...entriesOf(nounConcepts).map(([concept]) => concept), ...thingConcepts]);

/**
 * Looks a pack over for what can be told without any text: words that can never be found, gaps, and lines that cannot be read.
 * `others` are the packs whose countries and classes of words it should have too. Throws nothing.
 */
export function lintPack(pack: LanguagePack, others: readonly LanguagePack[] = []): Finding[] {
  const { verbs, nouns, constructions, words } = pack.events;
  return [
    ...lintTable("verbs", verbs, conceptsOfVerbs),
    ...lintTable("nouns", nouns, conceptsOfNouns),
    ...lintVerbs(pack),
    ...lintConstructions(constructions, words),
    ...lintWords(words, others),
    ...lintRoles(pack.actors.roles),
    ...lintCountries(pack, others),
    ...lintCalendar(pack),
  ];
}

function error(where: string, message: string): Finding {
  return { severity: "error", where, message };
}

function warning(where: string, message: string): Finding {
  return { severity: "warning", where, message };
}

/** A table's lines by concept, without those that cannot be read. */
function readable(table: string): { readonly entries: [string, string[]][]; readonly odd: string[] } {
  const entries: [string, string[]][] = [];
  const odd: string[] = [];
  for (const line of table.split("\n")) {
    try {
      entries.push(...entriesOf(line));
    } catch {
      odd.push(line.trim());
    }
  }
  return { entries, odd };
}

/** What verbs and nouns have in common: concepts that exist, are all there, and whose words can be met in a text. */
function lintTable(where: string, table: string, concepts: ReadonlySet<string>): Finding[] {
  const { entries, odd } = readable(table);
  const named = new Set(entries.map(([concept]) => concept));
  const missing = [...concepts].filter((concept) => !named.has(concept));
  return [
    ...odd.map((line) => error(where, `expected "concept: word word", came "${line}"`)),
    ...[...named]
      .filter((concept) => !concepts.has(concept))
      .map((name) => error(where, `no concept has the name "${name}"`)),
    ...(missing.length === 0 ? [] : [warning(where, `no words for ${missing.join(", ")}`)]),
    ...entries.flatMap(([concept, words]) => [
      ...(words.length === 0 ? [warning(`${where}: ${concept}`, "the line has no words")] : []),
      ...words.flatMap((word) => lintWord(`${where}: ${concept}`, word)),
      ...repeated(words).map((word) => warning(`${where}: ${concept}`, `"${word}" stands there twice`)),
    ]),
  ];
}

/** The engine compares small letters. Prepositions may name a case in capitals ("в:Acc"). */
function lintWord(where: string, word: string): Finding[] {
  const bare = word.replaceAll(/:[A-Z][a-z]+/g, "");
  if (bare !== bare.toLowerCase()) return [error(where, `"${word}" has capitals and is never found`)];
  return /^[^+~=]/.test(word) ? [] : [error(where, `"${word}" has no word before its signs`)];
}

function repeated(words: readonly string[]): string[] {
  return [...new Set(words.filter((word, at) => words.indexOf(word) !== at))];
}

/** Entries that another always beats, and prepositions that no text can bring to them. */
function lintVerbs({ events }: LanguagePack): Finding[] {
  const keep = (table: string, concepts: ReadonlySet<string>) =>
    readable(table)
      .entries.filter(([concept]) => concepts.has(concept))
      .map(([concept, words]) => `${concept}: ${words.join(" ")}`)
      .join("\n");
  const index = eventIndex({ ...events, verbs: keep(events.verbs, conceptsOfVerbs), nouns: "" });
  const known = prepositionsIn(events.words);
  return [...index.verbs.values()].flatMap((entries) => [
    ...entries.flatMap((entry, at) => {
      const winner = entries
        .slice(0, at)
        .find((other) => askAlike(other, entry) && other.concept !== entry.concept && isBeaten(entry, other));
      if (winner === undefined) return [];
      return [
        warning(
          `verbs: ${entry.concept}`,
          `"${wordOf(entry)}" never counts: "${winner.concept}" has it too and takes all it could`,
        ),
      ];
    }),
    ...entries.flatMap((entry) => lintPreposition(entry, known)),
  ]);
}

function askAlike(a: VerbEntry, b: VerbEntry): boolean {
  return (
    a.particle === b.particle &&
    a.preposition === b.preposition &&
    a.object === b.object &&
    a.objectPreposition === b.objectPreposition
  );
}

/** Whether each sense of one entry asks for what a sense of the other, which is tried first, already takes. */
function isBeaten(entry: VerbEntry, by: VerbEntry): boolean {
  const senses = verbSenses.get(entry.concept) ?? [];
  const first = verbSenses.get(by.concept) ?? [];
  return senses.length > 0 && senses.every((sense) => first.some((other) => takesAll(other, sense)));
}

function takesAll({ patient, content }: Sense, asked: Sense): boolean {
  if (content) return asked.content && patient === "any";
  if (patient === "any") return true;
  if (asked.content) return false;
  if (typeof patient === "string" || typeof asked.patient === "string") return patient === asked.patient;
  return [...asked.patient].every((concept) => patient.has(concept));
}

function wordOf({ lemma, particle, preposition, object, objectPreposition }: VerbEntry): string {
  const place = objectPreposition === null ? "" : `~${objectPreposition}`;
  return [lemma, particle && `+${particle}`, place, object && `=${object}`, preposition && `~${preposition}`]
    .filter(Boolean)
    .join("");
}

/** The prepositions that the closed classes name; of several words only those are met as one in a tree. */
function prepositionsIn({ towards, from, where, together, agent, genitive }: StatusWords): ReadonlySet<string> {
  return new Set([...towards, ...from, ...where, ...together, ...agent, ...genitive].map(withoutCase));
}

function withoutCase(preposition: string): string {
  return preposition.replace(/:\p{L}+$/u, "");
}

function lintPreposition(entry: VerbEntry, known: ReadonlySet<string>): Finding[] {
  const used = [entry.preposition, entry.objectPreposition].flatMap((word) =>
    word === null ? [] : [withoutCase(word)],
  );
  return used
    .filter((word) => word.includes(" ") && !known.has(word))
    .map((word) =>
      warning(`verbs: ${entry.concept}`, `"${wordOf(entry)}" needs "${word}", which is in no class of prepositions`),
    );
}

function lintConstructions(table: string, words: StatusWords): Finding[] {
  const lines = table
    .split("\n")
    .map((line) => line.replace(/(?:^|\s)(?:\/\/|#).*$/, "").trim())
    .filter((line) => line !== "");
  const known = prepositionsIn(words);
  const read = lines.flatMap((line) =>
    lintLine(line, known).map((finding) => ({ ...finding, where: `constructions: ${line}` })),
  );
  const twice = repeated(lines).map((line) => warning(`constructions: ${line}`, "the line stands there twice"));
  const needed = ["role agent", "role patient", "role content"].filter(
    (role) => !lines.some((line) => line.startsWith(role)),
  );
  return [
    ...read,
    ...twice,
    ...needed.map((role) => error("constructions", `no line "${role} …": nobody would ever have that role`)),
  ];
}

function lintLine(line: string, known: ReadonlySet<string>): Finding[] {
  const [kind, name = "", first = "", ...rest] = line.split(/\s+/);
  if (kind === "voice") return lintVoice(name, first);
  if (kind !== "role") return [error(line, 'expected "voice …" or "role …"')];
  const odd = first.split(",").filter((relation) => !relations.has(relation.replace(/:.*$/, "")));
  return [
    ...(["agent", "patient", "addressee", "companion", "content"].includes(name)
      ? []
      : [error(line, `no role has the name "${name}"`)]),
    ...odd.map((relation) => error(line, `Universal Dependencies has no relation "${relation}"`)),
    ...rest.flatMap((test) => lintTest(test, known)),
  ];
}

function lintVoice(name: string, test: string): Finding[] {
  const [kind = "", first = ""] = test.split("=");
  if (!["passive", "middle", "active"].includes(name)) return [error("", `no voice has the name "${name}"`)];
  if (kind === "child" && !relations.has(first.replace(/:.*$/, "")))
    return [error("", `Universal Dependencies has no relation "${first}"`)];
  const readable = test === "acl-participle" || ["child", "word", "self"].includes(kind);
  return readable ? [] : [error("", `expected child=, self=, word= or acl-participle, came "${test}"`)];
}

function lintTest(test: string, known: ReadonlySet<string>): Finding[] {
  const [kind = "", value = ""] = test.split("=");
  if (kind === "case") return cases.has(value) ? [] : [error("", `no case has the name "${value}"`)];
  if (kind !== "marker") return tests.has(test) ? [] : [error("", `nothing is known by the name "${test}"`)];
  const markers = value.replaceAll("_", " ").split("|").map(withoutCase);
  return markers
    .filter((marker) => !known.has(marker))
    .map((marker) => warning("", `"${marker}" is in no class of prepositions`));
}

/** Closed classes of words that stay empty though other packs fill them. */
function lintWords(words: StatusWords, others: readonly LanguagePack[]): Finding[] {
  const names = Object.keys(words) as (keyof StatusWords)[];
  const optional = new Set<keyof StatusWords>(["arranged", "reflexiveEndings", "markerVariants"]);
  return names
    .filter((name) => !optional.has(name) && words[name].length === 0)
    .filter((name) => others.some(({ events }) => events.words[name].length > 0))
    .map((name) => warning(`words: ${name}`, "the class is empty, and in other packs it is not"));
}

function lintRoles(table: string): Finding[] {
  return rowsOf(table).flatMap(([code = "", kind = "", phrases = ""]) => {
    const where = `roles: ${code}|${kind}`;
    const block = code.replace(/^[*=]/, "");
    const words = phrases.split(";").filter((phrase) => phrase !== "");
    return [
      ...(block === "" || roleCodes.has(block) ? [] : [error(where, `no role has the code "${block}"`)]),
      ...(roleKinds.has(kind) ? [] : [error(where, `no kind of role has the name "${kind}"`)]),
      ...(words.length > 0 ? [] : [error(where, "the line has no phrases")]),
      ...repeated(words).map((phrase) => warning(where, `"${phrase}" stands there twice`)),
    ];
  });
}

function rowsOf(table: string): string[][] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => line.split("|"));
}

/** Every pack names the same countries. */
function lintCountries(pack: LanguagePack, others: readonly LanguagePack[]): Finding[] {
  const codes = (of: LanguagePack) => new Set(rowsOf(of.actors.countries).map(([code = ""]) => code));
  const own = codes(pack);
  const odd = [...own].filter((code) => !/^[A-Z]{3}$/.test(code));
  const missing = new Set(others.flatMap((other) => [...codes(other)]).filter((code) => !own.has(code)));
  return [
    ...odd.map((code) => error("countries", `expected three capitals, came "${code}"`)),
    ...(missing.size === 0
      ? []
      : [error("countries", `other packs name ${[...missing].sort().join(", ")}, and this one does not`)]),
  ];
}

function lintCalendar({ calendar: { months, weekdays, numbers, days, rules } }: LanguagePack): Finding[] {
  const counts = [
    ["months", months.length, 12],
    ["weekdays", weekdays.length, 7],
    ["numbers", numbers.length, 12],
    ["days", days.length, 31],
    ["rules", rules.length, 1],
  ] as const;
  const exact = new Set(["months", "weekdays"]);
  return counts.flatMap(([name, count, expected]) => {
    if (count === expected || (!exact.has(name) && count > expected)) return [];
    return [(exact.has(name) ? error : warning)(`calendar: ${name}`, `expected ${expected}, came ${count}`)];
  });
}
