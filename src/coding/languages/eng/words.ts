import type { StatusWords } from "../../engine/lexicon-types.ts";

/** English words that say how an act stands to reality, and closed classes that tie arguments to it. */
export const words: StatusWords = {
  negations: ["not", "n't", "never", "no", "neither", "nor", "nobody", "without", "no longer", "no more"],
  future: ["will", "shall", "'ll"],
  arranged: ["be"],
  possible: ["may", "might", "could", "can", "possibly", "perhaps"],
  conditional: ["would", "'d"],
  obligation: ["must", "should", "ought"],
  conditions: ["if", "unless", "whether", "should"],
  unreached: ["before", "until"],
  plannedAdjectives: ["planned", "upcoming", "forthcoming", "scheduled", "expected", "coming", "proposed", "next"],
  possibleAdjectives: ["possible", "potential", "hypothetical", "likely", "imminent", "feared"],
  ongoingAdverbs: ["still", "currently", "now"],
  sources: ["according to", "quoting", "citing", "in the words of"],
  towards: [
    "against",
    "on",
    "upon",
    "at",
    "to",
    "toward",
    "towards",
    "with",
    "for",
    "over",
    "into",
    "of",
    "onto",
    "about",
  ],
  from: ["from", "out"],
  where: ["in", "at", "near", "inside", "across", "around", "outside", "along", "throughout"],
  together: ["with", "between", "among", "amongst", "alongside"],
  genitive: ["of"],
  agent: ["by"],
  markerVariants: "",
  timeAdverb: "yesterday",
  reflexiveEndings: [],
  personal: [],
  quantities: [
    "dozen",
    "hundred",
    "thousand",
    "ten",
    "million",
    "score",
    "group",
    "number",
    "majority",
    "handful",
    "crowd",
    "scores",
    "tens",
  ],
  containers: [
    "effort",
    "initiative",
    "drive",
    "move",
    "number",
    "group",
    "series",
    "dozen",
    "hundred",
    "thousand",
    "ten",
    "million",
    "billion",
    "member",
    "crowd",
    "wave",
    "round",
    "kind",
    "sort",
    "part",
    "half",
    "most",
    "lot",
    "convoy",
    "shipment",
    "sack",
    "ton",
    "tonne",
    "handful",
    "score",
    "majority",
    "use",
    "package",
    "batch",
    "amount",
    "piece",
    "set",
    "string",
    "spate",
    "volley",
    "barrage",
    "act",
    "campaign",
    "head",
    "process",
    "resumption",
    "beginning",
    "start",
    "leader",
    "team",
  ],
  figures: `
killed: kill die dead slay massacre death shoot+dead
wounded: wound injure hurt wounded injured
arrested: arrest detain jail
displaced: displace flee displaced
`,
  currencies: `
USD: dollar $ us$
EUR: euro €
GBP: pound £
JPY: yen ¥
RUB: rouble ruble
CNY: yuan renminbi
`,
  numbers: `
1: one a an
2: two
3: three
4: four
5: five
6: six
7: seven
8: eight
9: nine
10: ten
11: eleven
12: twelve dozen
13: thirteen
14: fourteen
15: fifteen
16: sixteen
17: seventeen
18: eighteen
19: nineteen
20: twenty
30: thirty
40: forty
50: fifty
60: sixty
70: seventy
80: eighty
90: ninety
100: hundred
1000: thousand
1000000: million mln
1000000000: billion bn
`,
};
