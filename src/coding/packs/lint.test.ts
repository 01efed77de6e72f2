import { expect, test } from "vitest";
import { english } from "../languages/eng/pack.ts";
import { languages } from "../languages/index.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { lintPack } from "./lint.ts";

const others = (pack: LanguagePack) => languages.filter((other) => other !== pack);

test.each(languages)("nothing in the pack for $name is an error", (pack) => {
  expect(lintPack(pack, others(pack)).filter(({ severity }) => severity === "error")).toEqual([]);
});

const found = (change: Partial<LanguagePack>, compared: readonly LanguagePack[] = []) =>
  lintPack({ ...english, ...change }, compared).map(
    ({ severity, where, message }) => `${severity} ${where}: ${message}`,
  );
const events = (change: Partial<LanguagePack["events"]>) => found({ events: { ...english.events, ...change } });

test.each([
  ["meet: meet\nno colon here", 'error verbs: expected "concept: word word", came "no colon here"'],
  ["dance: waltz", 'error verbs: no concept has the name "dance"'],
  ["meet: meet", expect.stringMatching(/^warning verbs: no words for gather, visit, travel, /)],
  ["meet: Meet", 'error verbs: meet: "Meet" has capitals and is never found'],
  ["meet: ~with", 'error verbs: meet: "~with" has no word before its signs'],
  ["meet: meet huddle meet", 'warning verbs: meet: "meet" stands there twice'],
  [
    "phone: call+up\nmobilise: call+up",
    'warning verbs: mobilise: "call+up" never counts: "phone" has it too and takes all it could',
  ],
  [
    "meet: meet~by_way_of",
    'warning verbs: meet: "meet~by way of" needs "by way of", which is in no class of prepositions',
  ],
])("verbs that read %j", (verbs, finding) => {
  expect(events({ verbs })).toContainEqual(finding);
});

test("an entry counts in two concepts where each takes what the other leaves", () => {
  const findings = events({ verbs: "declare: proclaim\nannounce: proclaim" });
  expect(findings.filter((finding) => finding.includes("never counts"))).toEqual([]);
});

test.each([
  ["visit: visit\ndance: waltz", 'error nouns: no concept has the name "dance"'],
  ["visit: Visit", 'error nouns: visit: "Visit" has capitals and is never found'],
  ["visit: trip trip", 'warning nouns: visit: "trip" stands there twice'],
  ["visit: visit", expect.stringMatching(/^warning nouns: no words for meeting, talks, /)],
])("nouns that read %j", (nouns, finding) => {
  expect(events({ nouns })).toContainEqual(finding);
});

const plain = "role agent nsubj active\nrole patient obj\nrole content xcomp";

test.each([
  [
    `${plain}\nrole agent subject`,
    'error constructions: role agent subject: Universal Dependencies has no relation "subject"',
  ],
  [`${plain}\nrole victim obj`, 'error constructions: role victim obj: no role has the name "victim"'],
  [
    `${plain}\nrole agent obl marker=betwixt`,
    'warning constructions: role agent obl marker=betwixt: "betwixt" is in no class of prepositions',
  ],
  [`${plain}\nrole agent obl case=Erg`, 'error constructions: role agent obl case=Erg: no case has the name "Erg"'],
  [
    `${plain}\nrole agent obl nearby`,
    'error constructions: role agent obl nearby: nothing is known by the name "nearby"',
  ],
  [`${plain}\nvoice sung child=aux`, 'error constructions: voice sung child=aux: no voice has the name "sung"'],
  [
    `${plain}\nvoice passive child=verb`,
    'error constructions: voice passive child=verb: Universal Dependencies has no relation "verb"',
  ],
  [
    `${plain}\nvoice passive often`,
    'error constructions: voice passive often: expected child=, self=, word= or acl-participle, came "often"',
  ],
  [`${plain}\nmood good`, 'error constructions: mood good: expected "voice …" or "role …"'],
  [`${plain}\nrole patient obj`, "warning constructions: role patient obj: the line stands there twice"],
  [
    "role agent nsubj\nrole patient obj",
    'error constructions: no line "role content …": nobody would ever have that role',
  ],
])("constructions that read %j", (constructions, finding) => {
  expect(events({ constructions })).toContainEqual(finding);
});

test("a class of words that other packs fill and this one does not", () => {
  const change = { events: { ...english.events, words: { ...english.events.words, negations: [] } } };
  expect(found(change, [english])).toContain(
    "warning words: negations: the class is empty, and in other packs it is not",
  );
  expect(found(change)).not.toContain("warning words: negations: the class is empty, and in other packs it is not");
});

test.each([
  ["WIZ|title|wizard", 'error roles: WIZ|title: no role has the code "WIZ"'],
  ["GOV|kind|premier", 'error roles: GOV|kind: no kind of role has the name "kind"'],
  ["GOV|title|", "error roles: GOV|title: the line has no phrases"],
  ["GOV|title|premier;premier", 'warning roles: GOV|title: "premier" stands there twice'],
])("roles that read %j", (roles, finding) => {
  expect(found({ actors: { ...english.actors, roles } })).toContain(finding);
});

test("countries that other packs name, and codes that are none", () => {
  const countries = english.actors.countries.replace(/^PER\|/m, "Pe|");
  const findings = found({ actors: { ...english.actors, countries } }, [english]);
  expect(findings).toContain('error countries: expected three capitals, came "Pe"');
  expect(findings).toContain("error countries: other packs name PER, and this one does not");
});

test("a calendar that lacks a month", () => {
  const calendar = { ...english.calendar, months: english.calendar.months.slice(1), days: [] };
  expect(found({ calendar })).toContain("error calendar: months: expected 12, came 11");
  expect(found({ calendar })).toContain("warning calendar: days: expected 31, came 0");
});
