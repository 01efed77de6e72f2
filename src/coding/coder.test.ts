import { expect, test } from "vitest";
import { openByCode } from "../coders/open-language.ts";
import { codeInput, codeSentences, packOf } from "./coder.ts";
import { toDyads } from "./dyads.ts";
import { explain } from "./explain.ts";
import { toJson } from "./json.ts";
import { eventLine } from "./packs/event-line.ts";
import type { Coding, CodingInput } from "./types.ts";

const language = await openByCode("eng");
if (language === null) throw new Error("expected a language with a pack");
const english = language;
const code = (input: CodingInput): Coding => codeInput(input, english);
const lines = (text: string, date = "1998-10-28") => code({ text, date }).events.map(eventLine);

test.each([
  ["Peru's president visited Quito.", "CONSULT PERGOV > ECUGOV occurred"],
  ["The treaty was signed by Peru and Ecuador.", "SUPPORT PER+ECU together occurred"],
  [
    "Chilean Foreign Minister Jose Miguel Insulza will visit Lima on Thursday.",
    "AGREE[CONSULT] CHLGOV > PERGOV planned",
  ],
  ["Ecuador threatened to attack Peru.", "THREATEN[ASSAULT] ECU > PER threatened"],
  ["Ecuador refused to withdraw its troops from Peru.", "REJECT[RETREAT] ECU > PER refused"],
  ["Brazil called on Peru to release the prisoners.", "REQUEST[RETREAT] BRA > PER requested"],
  ["Peru imposed sanctions on Ecuador.", "SANCTION PER > ECU occurred"],
  ["Sanctions were imposed on Iraq by the United Nations.", "SANCTION IGOUNO > IRQ occurred"],
  ["Japan provided emergency aid to Honduras.", "AID JPN > HND occurred"],
  ["Peru did not attack Ecuador.", "ASSAULT PER > ECU denied"],
  ["Egypt could recognise Kosovo.", "SUPPORT EGY > XKX hypothetical"],
  ["France is supplying wheat to Egypt.", "COOPERATE FRA > EGY ongoing"],
  ["Iraq's invasion of Kuwait shocked its neighbours.", "ASSAULT IRQ > KWT occurred"],
  ["The planned visit of the German chancellor to Ghana made headlines.", "AGREE[CONSULT] DEUGOV > GHA planned"],
  ["Students demonstrated in Lima.", "PROTEST PEREDU > – occurred"],
  ["Police in Quito arrested two Peruvian journalists.", "COERCE ECUCOP > PERMED occurred"],
  ["Spain and Portugal are to hold talks.", "AGREE[CONSULT] ESP+PRT together planned"],
  ["Ethiopia withdrew its troops from Eritrea.", "RETREAT ETH > ERI occurred"],
  ["Ecuador pulled back its own troops.", "RETREAT ECU > – occurred"],
  ["Norway hosted talks between Israel and Jordan.", "CONSULT NOR > ISR+JOR occurred"],
  ["Qatar will host the talks.", "AGREE[CONSULT] QAT > – planned"],
  ["Brazil and Chile mediated the talks between Peru and Ecuador.", "CONSULT BRA+CHL > PER+ECU occurred"],
  ["The delegations of Iran and Iraq will meet in Geneva.", "AGREE[CONSULT] IRNGOV+IRQGOV together planned"],
  ["Egypt and Israel resumed the Geneva talks.", "CONSULT EGY+ISR together occurred"],
  ["Japan announced further aid to Honduras.", "AGREE[AID] JPN > HND planned"],
  ["Spain provided money for Bolivia.", "AID ESP > BOL occurred"],
  ["The United States eased its sanctions against Vietnam.", "CONCEDE USA > VNM occurred"],
  ["Sanctions on Libya were lifted by the United Nations.", "CONCEDE IGOUNO > LBY occurred"],
  ["Peru revoked the licence of a Chilean airline.", "COERCE PER > CHLBUS occurred"],
  ["President Julius Nyerere of Tanzania thanked France.", "SUPPORT TZAGOV > FRA occurred"],
])("%s", (text, expected) => {
  expect(lines(text)).toContain(expected);
});

test.each([
  "Brazil beat Peru in the final.",
  "The Panama Canal connects two oceans, as the New York Times wrote.",
  "Turkey is eaten in November, and china is sold in Lima.",
  "Exports from Chile to Peru rose by nine per cent.",
  "Peru denied the accusation.",
  "The two countries signed a treaty in Lima.",
  "Both presidents met in Geneva.",
  "The presidents of both countries thanked Spain.",
  "Brazil hosted the football championship.",
  "Jordan Smith, a reader in Paris, wrote a letter to praise it.",
])("no event in: %s", (text) => {
  expect(lines(text)).toEqual([]);
});

test("a name that a title has tied to a country stands for it later in the text", () => {
  const text =
    "Ecuadorian Foreign Minister Jose Ayala Lasso arrived in Brasilia.\n\nLater Ayala Lasso accused Peru of delay.";
  expect(lines(text)).toContain("ACCUSE ECUGOV > PER occurred");
});

test("a counterpart, a pronoun and a pair are resolved within the text", () => {
  const text =
    "Peruvian President Alberto Fujimori met his Ecuadorian counterpart, Jamil Mahuad, in Brasilia. He praised Brazil. The two countries agreed to hold talks. Spain urged both countries to sign the treaty.";
  expect(lines(text)).toEqual([
    "CONSULT PERGOV+ECUGOV together occurred",
    "SUPPORT PERGOV > BRA occurred",
    "AGREE[CONSULT] PER+ECU together planned",
    "REQUEST[SUPPORT] ESP > PER+ECU requested",
  ]);
});

test("a town in a phrase of place is where it happened, and takes no part", () => {
  const { events } = code({
    text: "Peru and Ecuador signed the Itamaraty Declaration in Brasilia on Friday. In Santiago, Bolivia and Paraguay met on Tuesday.",
    date: "1995-02-18",
  });
  expect(events.map(eventLine)).toEqual(["SUPPORT PER+ECU together occurred", "CONSULT BOL+PRY together occurred"]);
  expect(events.map(({ place }) => place)).toEqual([
    { country: "BRA", name: "Brasilia" },
    { country: "CHL", name: "Santiago" },
  ]);
});

test.each([
  ["The two countries agreed to hold talks.", "AGREE[CONSULT] IRN+IRQ together planned"],
  ["Both governments agreed to hold talks.", "AGREE[CONSULT] IRNGOV+IRQGOV together planned"],
  ["Sudan praised both countries.", "SUPPORT SDN > IRN+IRQ occurred"],
  ["The presidents of both countries thanked Sudan.", "SUPPORT IRNGOV+IRQGOV > SDN occurred"],
  ["The two countries' foreign ministers met in Oslo.", "CONSULT IRNGOV+IRQGOV together occurred"],
])("after a treaty and its host: %s", (text, expected) => {
  expect(lines(`Iran and Iraq signed a treaty in Algiers. Algeria hosted the talks. ${text}`)).toContain(expected);
});

test.each([
  ["Fighting began on October 12, when Ethiopian troops attacked Eritrea.", "1998-10-12 day relative"],
  ["Fighting began on December 12, when Ethiopian troops attacked Eritrea.", "1997-12-12 day relative"],
  ["Peru and Chile, the parties to the Treaty of Lima of 1929, opened talks.", "1998-10-28 day publication"],
  ["President Mahuad, who took office in August, telephoned Fujimori on Monday.", "1998-10-26 day relative"],
])("%s is dated %s", (text, expected) => {
  const [event] = code({ text, date: "1998-10-28" }).events;
  expect(event?.date && `${event.date.date} ${event.date.precision} ${event.date.basis}`).toBe(expected);
});

test("an office is that of the article's day", () => {
  const codeOf = (date: string) => code({ text: "Blair criticised Serbia.", date }).events[0]?.source[0]?.code;
  expect([codeOf("1999-04-01"), codeOf("2015-04-01")]).toEqual(["GBRGOV", "GBRELI"]);
});

test("a group's standing is that of the article's day", () => {
  const codeOf = (date: string) => code({ text: "The Taliban attacked Pakistan.", date }).events[0]?.source[0]?.code;
  expect([codeOf("2010-01-01"), codeOf("2022-01-01")]).toEqual(["AFGREB", "AFGGOV"]);
});

test("who is quoted is attributed and does not act", () => {
  const [event] = code({ text: "According to TASS, Iraq expelled two French diplomats." }).events;
  expect(event?.source.map((actor) => actor.code)).toEqual(["IRQ"]);
  expect(event?.attributed.map((actor) => actor.code)).toEqual(["RUSMED"]);
});

test("figures are the numbers beside the harm, and sums of money beside aid", () => {
  const figures = (text: string) => code({ text }).events[0]?.figures;
  expect(figures("Rebels attacked Colombia's army, killing 14 soldiers.")).toEqual({ killed: 14 });
  expect(figures("Eritrea shelled Ethiopia, killing three people and wounding a dozen.")).toEqual({
    killed: 3,
    wounded: 12,
  });
  expect(figures("Japan gave Honduras $5 million in aid.")).toEqual({ USD: 5_000_000 });
});

test.each([
  ["Colombian rebels killed soldiers on 12 May 1999.", {}],
  ["Colombian police arrested Dutch tourists on March 5, 1999.", {}],
  ["Colombian rebels killed 12 soldiers on 3 May 1999.", { killed: 12 }],
])("the number of a day counts nobody: %s", (text, figures) => {
  expect(code({ text }).events[0]?.figures).toEqual(figures);
});

test("an act told again without a date keeps the one that the text gave before", () => {
  const text = "Peru and Ecuador signed the treaty on Monday.\n\nPeru and Ecuador signed the treaty.";
  const dates = code({ text, date: "1998-10-28" }).events.map(({ date }) => date?.date);
  expect(dates).toEqual(["1998-10-26", "1998-10-26"]);
});

test("an act elsewhere does not keep the date of the one told before", () => {
  const text = "Iran and Iraq will meet in Geneva on Monday. Iran and Iraq will meet in Vienna.";
  const dates = code({ text, date: "1998-10-28" }).events.map(({ date }) => date?.date);
  expect(dates).toEqual(["1998-11-02", undefined]);
});

test("background and bare plans are not dated by the day of publication", () => {
  const dates = (text: string) => code({ text, date: "1998-10-28" }).events.map(({ date }) => date);
  expect(dates("Peru had attacked Ecuador.")).toEqual([null]);
  expect(dates("Peru's president will visit Ecuador.")).toEqual([null]);
  expect(dates("Peru attacked Ecuador.")).toEqual([{ date: "1998-10-28", precision: "day", basis: "publication" }]);
});

test.each(["1998-02-30", "yesterday", ""])("a day of publication that is none (%j) counts as unknown", (date) => {
  expect(code({ text: "Peru attacked Ecuador on Monday.", date })).toEqual(
    code({ text: "Peru attacked Ecuador on Monday." }),
  );
});

test("a name that acts and is not known is told", () => {
  const { unresolved } = code({ text: "Yesterday Quetzaltin Morvane condemned Peru." });
  expect(unresolved.map(({ name }) => name)).toEqual(["Quetzaltin Morvane"]);
});

test("given actors are source and target of exactly one event", () => {
  const text = "Morvane's men shelled the Zorbian village.";
  const actors = [
    { start: 0, end: 7 },
    { start: 26, end: 33 },
  ] as const;
  const { events } = code({ text, actors: [actors[0], actors[1]] });
  expect(events.map(({ plover, source, target }) => [plover, source, target])).toEqual([
    [
      "ASSAULT",
      [{ code: "---", name: "Morvane", person: false, ...actors[0] }],
      [{ code: "---", name: "Zorbian", person: false, ...actors[1] }],
    ],
  ]);
  expect(code({ text: "Peru and Ecuador.", actors: [{ start: 0, end: 4 }, null] }).events).toMatchObject([
    { source: [{ code: "PER" }], target: [] },
  ]);
});

test.each([
  "",
  "   ",
  "\n\n",
  "Peru",
  "peru ecuador treaty signed",
  "…",
  "Peru did not attack Ecuador",
  "\ud800",
  "😀 e\u0301",
])("given actors have one event in %j too", (text) => {
  const whole = { start: 0, end: text.length };
  for (const actors of [
    [whole, null],
    [null, whole],
    [{ start: 0, end: 4 }, whole],
    [null, null],
    [{ start: 7, end: 900 }, null],
  ] as const)
    expect(code({ text, actors }).events).toHaveLength(1);
});

test("a joint act between given actors stays symmetric and has one dyad", () => {
  const actors = [
    { start: 9, end: 16 },
    { start: 0, end: 4 },
  ] as const;
  const coding = code({ text: "Peru and Ecuador signed the treaty", actors });
  expect(coding.events).toMatchObject([{ symmetric: true, source: [{ code: "ECU" }], target: [{ code: "PER" }] }]);
  expect(toDyads(coding, true)).toMatchObject([{ source: "ECU", target: "PER" }]);
});

test("dyads: both directions, nobody with himself, nothing denied", () => {
  const text = "Peru and Ecuador signed the treaty. Chile did not attack Peru. Peru imposed sanctions on Chile.";
  expect(toDyads(code({ text })).map(({ source, target, code: cameo }) => [source, target, cameo])).toEqual([
    ["PER", "ECU", "057"],
    ["ECU", "PER", "057"],
    ["PER", "CHL", "163"],
  ]);
});

test("the public line has the documented keys", () => {
  const json = JSON.parse(JSON.stringify(toJson("a", code({ text: "Peru attacked Ecuador." }))));
  expect(Object.keys(json)).toEqual(["id", "lang", "events", "unresolved"]);
  expect(Object.keys(json.events[0])).toEqual(
    "plover mode context content cameo quad goldstein source target symmetric status attributed date place figures confidence trigger evidence why".split(
      " ",
    ),
  );
  expect(Object.keys(json.events[0].source[0])).toEqual(["code", "name", "start", "end"]);
});

test("why names the construction, the verb's and the actors' entries, and no word of the article", () => {
  expect(code({ text: "Kuwait was invaded by Iraq." }).events[0]?.why).toEqual([
    "construction:passive",
    "verb:invade/invade",
    "country/IRQ/Iraq",
    "country/KWT/Kuwait",
  ]);
});

test("the explanation shows the tree, who was recognised, the act and the event", () => {
  const text = explain(codeSentences({ text: "Kuwait was invaded by Iraq.", date: "1990-08-03" }, english));
  expect(text).toContain("root: invaded (invade) VERB");
  expect(text).toContain("Iraq PROPN <country IRQ by country/IRQ/Iraq>");
  expect(text).toContain("act    invaded: ASSAULT IRQ > KWT, occurred");
  expect(text).toContain("EVENT  ASSAULT, CAMEO 190: IRQ “Iraq” > KWT “Kuwait”");
});

test("a language is known by both of its codes", () => {
  expect(["eng", "en", "pt-BR", "deu"].map((lang) => packOf(lang)?.code)).toEqual(["eng", "eng", "por", undefined]);
});

test("a counterpart of nobody known has no code of its own", () => {
  expect(code({ text: "His counterpart attacked Peru." }).events.flatMap(({ source }) => source)).toEqual([]);
});

test("the sign of a plural possessor is part of a name", () => {
  expect(lines("The Kurdistan Workers’ Party attacked Turkey.")).toEqual(["ASSAULT TURREB > TUR occurred"]);
});

test.each([
  [
    "spa",
    "Los presidentes Alberto Fujimori y Jamil Mahuad firmaron un tratado.",
    "SUPPORT PERGOV+ECUGOV together occurred",
  ],
  [
    "spa",
    "Los presidentes de Perú y Ecuador, Alberto Fujimori y Jamil Mahuad, firmaron un tratado.",
    "SUPPORT PERGOV+ECUGOV together occurred",
  ],
  ["spa", "Islandia rompió relaciones diplomáticas con Gran Bretaña.", "SANCTION ISL > GBR occurred"],
  ["fra", "L’Organisation des États américains a condamné le Pérou.", "ACCUSE IGOOAS > PER occurred"],
  ["fra", "Le Pérou et l’Équateur ont signé la paix.", "SUPPORT PER+ECU together occurred"],
  [
    "por",
    "Os presidentes do Peru, Alberto Fujimori, e do Equador, Jamil Mahuad, assinaram um tratado.",
    "SUPPORT PERGOV+ECUGOV together occurred",
  ],
  [
    "fra",
    "Les présidents péruvien Alberto Fujimori et équatorien Jamil Mahuad ont signé un traité.",
    "SUPPORT PERGOV+ECUGOV together occurred",
  ],
  [
    "eng",
    "Peru’s Alberto Fujimori and Ecuador’s Jamil Mahuad signed a treaty.",
    "SUPPORT PERGOV+ECUGOV together occurred",
  ],
  ["rus", "В Москве Михаил Горбачёв принял президента Франции.", "CONSULT RUSELI > FRAGOV occurred"],
])("%s: %s", async (lang, text, expected) => {
  const spoken = await openByCode(lang);
  if (spoken === null) throw new Error("expected a language with a pack");
  expect(codeInput({ text, date: "1998-10-28" }, spoken).events.map(eventLine)).toEqual([expected]);
});
