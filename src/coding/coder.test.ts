import fc from "fast-check";
import { expect, test } from "vitest";
import { coder, createCoder } from "./coder.ts";
import { toDyads } from "./dyads.ts";
import { toJson } from "./json.ts";
import { english } from "./languages/eng/pack.ts";
import { languages } from "./languages/index.ts";
import type { CodedEvent } from "./types.ts";

const line = ({ plover, content, source, target, symmetric, status }: CodedEvent) =>
  [
    plover + (content === null ? "" : `[${content.plover}]`),
    source.map(({ code }) => code).join("+"),
    symmetric ? "together" : `> ${target.map(({ code }) => code).join("+")}`,
    status,
  ].join(" ");
const lines = (text: string, date = "1998-10-28") => coder.code({ text, date }).events.map(line);

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
  ["Turkey deployed troops along the Syrian border.", "MOBILIZE TUR > SYR occurred"],
  ["France is supplying wheat to Egypt.", "COOPERATE FRA > EGY ongoing"],
  ["Iraq's invasion of Kuwait shocked its neighbours.", "ASSAULT IRQ > KWT occurred"],
  ["The planned visit of the German chancellor to Ghana was welcome.", "AGREE[CONSULT] DEUGOV > GHA planned"],
  ["Students demonstrated in Lima.", "PROTEST PEREDU >  occurred"],
  ["Police in Quito arrested two Peruvian journalists.", "COERCE ECUCOP > PERMED occurred"],
  ["Spain and Portugal are to hold talks.", "AGREE[CONSULT] ESP+PRT together planned"],
  ["Ethiopia withdrew its troops from Eritrea.", "RETREAT ETH > ERI occurred"],
  ["Ecuador pulled back its own troops.", "RETREAT ECU >  occurred"],
  ["Algeria hosted the ceremony.", "CONSULT DZA >  occurred"],
  ["Norway hosted talks between Israel and Jordan.", "CONSULT NOR > ISR+JOR occurred"],
  ["Qatar will host the talks.", "AGREE[CONSULT] QAT >  planned"],
  ["Brazil and Chile mediated the talks between Peru and Ecuador.", "CONSULT BRA+CHL > PER+ECU occurred"],
  ["The delegations of Iran and Iraq will meet in Geneva.", "AGREE[CONSULT] IRNGOV+IRQGOV together planned"],
  ["Egypt and Israel resumed the Geneva talks.", "CONSULT EGY+ISR together occurred"],
  ["Japan announced further aid to Honduras.", "AGREE JPN > HND planned"],
  ["Spain provided money for Bolivia.", "AID ESP > BOL occurred"],
  ["The United States eased its sanctions against Vietnam.", "CONCEDE USA > VNM occurred"],
  ["Sanctions on Libya were lifted by the United Nations.", "CONCEDE IGOUNO > LBY occurred"],
  ["Peru revoked the licence of a Chilean airline.", "SANCTION PER > CHLBUS occurred"],
  ["Argentina revoked a licence granted to an oil company.", "SANCTION ARG >  occurred"],
  ["Turkey revoked the licence of a newspaper.", "COERCE TUR >  occurred"],
  ["France condemned the invasion of Kuwait.", "ACCUSE FRA >  occurred"],
  ["President Julius Nyerere of Tanzania thanked France.", "SUPPORT TZAGOV > FRA occurred"],
])("%s", (text, expected) => {
  expect(lines(text)).toContain(expected);
});

test.each([
  "Brazil beat Peru in the final.",
  "The Panama Canal connects two oceans, as the New York Times wrote.",
  "Turkey is eaten in November, and china is sold in Lima.",
  "Exports from Chile to Peru rose by nine per cent.",
  "Peru wants to visit Ecuador.",
  "Peru denied the accusation.",
  "The two countries signed a treaty in Lima.",
  "Both presidents met in Geneva.",
  "The presidents of both countries thanked Spain.",
  "Brazil hosted the football championship.",
  "France condemned corruption.",
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
  const { events } = coder.code({
    text: "Peru and Ecuador signed the Itamaraty Declaration in Brasilia on Friday. In Santiago, Bolivia and Paraguay met on Tuesday.",
    date: "1995-02-18",
  });
  expect(events.map(line)).toEqual(["SUPPORT PER+ECU together occurred", "CONSULT BOL+PRY together occurred"]);
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
])("after a host and a mediator: %s", (text, expected) => {
  const before = "Iran and Iraq signed a treaty in Algiers. Algeria hosted the talks, and Egypt and Jordan praised it.";
  expect(lines(`${before} ${text}`)).toContain(expected);
});

test("two presidents are the two that the text has named, not the host", () => {
  const text = "Fujimori arrived in Brasilia on Monday. Mahuad arrived later. The two presidents signed a treaty.";
  expect(lines(text).at(-1)).toBe("SUPPORT PERGOV+ECUGOV together occurred");
});

test.each([
  ["Fighting began on October 12, when Ethiopian troops attacked Eritrea.", "1998-10-12 day relative"],
  ["Fighting began on December 12, when Ethiopian troops attacked Eritrea.", "1997-12-12 day relative"],
  ["Peru and Chile, the parties to the Treaty of Lima of 1929, opened talks.", "1998-10-28 day publication"],
  ["President Mahuad, who took office in August, telephoned Fujimori on Monday.", "1998-10-26 day relative"],
  ["Canada praised Mexico, and the two countries will sign a treaty in May.", "1998-10-28 day publication"],
])("%s is dated %s", (text, expected) => {
  const dates = coder.code({ text, date: "1998-10-28" }).events.map(({ date }) => date);
  expect(dates.map((date) => (date === null ? null : `${date.date} ${date.precision} ${date.basis}`))[0]).toBe(
    expected,
  );
});

test("an office is that of the article's day", () => {
  const code = (date: string) => coder.code({ text: "Blair criticised Serbia.", date }).events[0]?.source[0]?.code;
  expect(code("1999-04-01")).toBe("GBRGOV");
  expect(code("2015-04-01")).toBe("GBRELI");
  expect(code("1990-04-01")).toBeUndefined();
});

test("a group's standing is that of the article's day", () => {
  const code = (date: string) =>
    coder.code({ text: "The Taliban attacked Pakistan.", date }).events[0]?.source[0]?.code;
  expect(code("2010-01-01")).toBe("AFGREB");
  expect(code("2022-01-01")).toBe("AFGGOV");
});

test("who is quoted is attributed and does not act", () => {
  const [event] = coder.code({ text: "According to TASS, Iraq expelled two French diplomats." }).events;
  expect(event?.source.map(({ code }) => code)).toEqual(["IRQ"]);
  expect(event?.attributed.map(({ code }) => code)).toEqual(["RUSMED"]);
});

test("figures are the numbers beside the harm", () => {
  expect(coder.code({ text: "Rebels attacked Colombia's army, killing 14 soldiers." }).events[0]?.figures).toEqual({
    killed: 14,
  });
});

test("an act told again without a date keeps the one that the text gave before", () => {
  const text = "Peru and Ecuador signed the treaty on Monday.\n\nPeru and Ecuador signed the treaty.";
  expect(coder.code({ text, date: "1998-10-28" }).events.map(({ date }) => date?.date)).toEqual([
    "1998-10-26",
    "1998-10-26",
  ]);
});

test("an act elsewhere does not keep the date of the one told before", () => {
  const text = "Iran and Iraq will meet in Geneva on Monday. Iran and Iraq will meet in Vienna.";
  expect(coder.code({ text, date: "1998-10-28" }).events.map(({ date }) => date?.date)).toEqual([
    "1998-11-02",
    undefined,
  ]);
});

test("background and bare plans are not dated by the day of publication", () => {
  const dates = (text: string) => coder.code({ text, date: "1998-10-28" }).events.map(({ date }) => date);
  expect(dates("Peru had attacked Ecuador.")).toEqual([null]);
  expect(dates("Peru's president will visit Ecuador.")).toEqual([null]);
  expect(dates("Peru attacked Ecuador.")).toEqual([{ date: "1998-10-28", precision: "day", basis: "publication" }]);
});

test("a name that acts and is not known is told", () => {
  const { events, unresolved } = coder.code({ text: "Yesterday Quetzaltin Morvane condemned Peru." });
  expect(events).toEqual([]);
  expect(unresolved.map(({ name }) => name)).toEqual(["Quetzaltin Morvane"]);
});

test("given actors are source and target of exactly one event", () => {
  const text = "Morvane's men shelled the Zorbian village.";
  const actors = [
    { start: 0, end: 7 },
    { start: 26, end: 33 },
  ] as const;
  const { events } = coder.code({ text, actors: [actors[0], actors[1]] });
  expect(events.map(({ plover, source, target }) => [plover, source, target])).toEqual([
    [
      "ASSAULT",
      [{ code: "---", name: "Morvane", person: false, ...actors[0] }],
      [{ code: "---", name: "Zorbian", person: false, ...actors[1] }],
    ],
  ]);
  expect(coder.code({ text: "Peru and Ecuador.", actors: [{ start: 0, end: 4 }, null] }).events[0]).toMatchObject({
    source: [{ code: "PER" }],
    target: [],
    confidence: 0.05,
  });
});

test.each(["", "   ", "\n\n", "Peru", "peru ecuador treaty signed", "…", "Peru did not attack Ecuador"])(
  "given actors have one event in %j too",
  (text) => {
    const whole = { start: 0, end: text.length };
    for (const actors of [
      [whole, null],
      [null, whole],
      [{ start: 0, end: 4 }, whole],
      [null, null],
      [{ start: 7, end: 900 }, null],
    ] as const)
      expect(coder.code({ text, actors }).events).toHaveLength(1);
  },
);

test("a joint act between given actors stays symmetric and has one dyad", () => {
  const text = "Peru and Ecuador signed the treaty";
  const coding = coder.code({
    text,
    actors: [
      { start: 9, end: 16 },
      { start: 0, end: 4 },
    ],
  });
  expect(coding.events).toMatchObject([{ symmetric: true, source: [{ code: "ECU" }], target: [{ code: "PER" }] }]);
  expect(toDyads(coding)).toMatchObject([{ source: "ECU", target: "PER" }]);
});

test("dyads: both directions, nobody with himself, nothing denied, PLOVER from CAMEO", () => {
  const coding = coder.code({
    text: "Peru and Ecuador signed the treaty. Chile did not attack Peru. Peru imposed sanctions on Chile.",
  });
  expect(toDyads(coding).map(({ source, target, code, plover }) => [source, target, code, plover])).toEqual([
    ["PER", "ECU", "057", "SUPPORT"],
    ["ECU", "PER", "057", "SUPPORT"],
    ["PER", "CHL", "163", "COERCE"],
  ]);
});

test("the public line has the documented keys", () => {
  const json = JSON.parse(JSON.stringify(toJson("a", coder.code({ text: "Peru attacked Ecuador." }))));
  expect(Object.keys(json)).toEqual(["id", "lang", "events", "unresolved"]);
  expect(Object.keys(json.events[0])).toEqual(
    "plover mode context content cameo quad goldstein source target symmetric status attributed date place figures confidence trigger evidence why".split(
      " ",
    ),
  );
  expect(Object.keys(json.events[0].source[0])).toEqual(["code", "name", "start", "end"]);
});

test("another language gives no events, and its codes are known in both forms", () => {
  expect(coder.code({ text: "Peru attacked Ecuador.", lang: "rus" })).toEqual({
    lang: "rus",
    events: [],
    unresolved: [],
  });
  expect([coder.speaks("eng"), coder.speaks("en"), coder.speaks("rus")]).toEqual([true, true, false]);
});

test("the release tells packs and registries apart", () => {
  expect(createCoder(languages).release).toEqual(coder.release);
  expect(createCoder(languages, []).release.hash).not.toBe(coder.release.hash);
});

const strange = fc.array(
  fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      "Peru condemned Ecuador",
      "Nicolás met Egypt's president",
      "Iran and Iraq signed the treaty",
      "Chad was invaded by Libya 😀",
    ),
    fc.constantFrom(
      "Peru",
      "the two countries",
      "President",
      "signed",
      "of",
      "'s",
      ",",
      "and",
      "\n\n",
      "will",
      "to",
      "1998",
      "May",
      "😀",
      "e\u0301",
      "by",
      "Nicolás",
      ". ",
      "“",
      "not",
      "talks",
    ),
  ),
  { maxLength: 60 },
);

test("any text is coded without an error, and every quotation stands where it says", () => {
  let events = 0;
  fc.assert(
    fc.property(strange, fc.boolean(), (parts, spaced) => {
      const text = parts.join(spaced ? " " : "");
      const coding = coder.code({ text, date: "1998-10-28" });
      for (const event of coding.events) {
        events += 1;
        expect(text.slice(event.evidence.start, event.evidence.end)).toBe(event.evidence.quote);
        for (const span of [event.trigger, ...event.source, ...event.target, ...event.attributed]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }
      for (const { name, start, end } of coding.unresolved) expect(text.slice(start, end)).toBe(name);
    }),
    { numRuns: 500 },
  );
  expect(events, "the generator must reach the code it is meant to test").toBeGreaterThan(10);
});

const countries = english.names
  .filter(({ kind }) => kind === "country")
  .map(({ code, names }) => ({ code, name: names[0] ?? "" }));
const transitive = english.verbFrames.filter(
  ({ slots, joint }) =>
    !joint && slots.length === 1 && slots[0]?.kind === "actor" && slots[0].prepositions.length === 0,
);
const noise = fc.string({ unit: "grapheme", maxLength: 40 });

test("planted clauses are found with their direction, whatever stands around them", () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...countries),
      fc.constantFrom(...countries),
      fc.constantFrom(...transitive),
      fc.boolean(),
      noise,
      noise,
      (a, b, frame, passive, before, after) => {
        fc.pre(a.code !== b.code);
        const forms = english.verbs[frame.verb];
        const clause = passive
          ? `${a.name} was ${forms?.participle[0]} by ${b.name}.`
          : `${a.name} ${forms?.past[0]} ${b.name}.`;
        const text = `${before}\n\n${clause}\n\n${after}`;
        const planted = coder
          .code({ text })
          .events.filter(({ evidence }) => evidence.start >= before.length && evidence.quote === clause);
        expect(planted.map(({ plover, source, target }) => [plover, source[0]?.code, target[0]?.code])).toEqual([
          [frame.act.plover, passive ? b.code : a.code, passive ? a.code : b.code],
        ]);
        found += planted.length;
      },
    ),
    { numRuns: 300 },
  );
  expect(found, "the generator must reach the code it is meant to test").toBeGreaterThan(100);
});

test("time grows with the text, however it is made", () => {
  const texts = [
    "Peru and Ecuador said that ".repeat(8_000),
    "a".repeat(200_000),
    "Peru, ".repeat(30_000),
    "“’".repeat(100_000),
    "President Xab Yab ".repeat(10_000),
  ];
  for (const text of texts) expect(() => coder.code({ text })).not.toThrow();
}, 20_000);
