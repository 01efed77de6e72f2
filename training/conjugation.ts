import type { DictionaryForm } from "./learn-endings.ts";

/*
 * Regular verbs of Spanish, Portuguese and French in all their forms. A treebank shows a few forms of most verbs; from these
 * the lemmatizer learns which endings belong to which conjugation, so that a verb that no treebank has finds its infinitive.
 */

/** One conjugation: how its infinitive ends, and what its other forms end in. */
interface Conjugation {
  readonly infinitive: string;
  readonly endings: string;
  /** Endings under whose stress the stem's last vowel may change ("cuenta", "mène"). */
  readonly stressed: string;
  /** Endings before which a stem in "e" or "o" may have "i" or "u" ("pidió", "durmiendo"). */
  readonly raised: string;
}

interface VerbRules {
  readonly conjugations: readonly Conjugation[];
  /** Infinitives that are conjugated in ways of their own. */
  readonly irregular: RegExp;
  /** How spelling changes where stem and ending meet, tried in order. */
  readonly spelling: readonly (readonly [stem: RegExp, ending: RegExp, written: string])[];
  /** How a stressed stem may change its last vowel. */
  readonly stressedStems: readonly (readonly [RegExp, string])[];
  readonly raisedStems: readonly (readonly [RegExp, string])[];
}

const spanish: VerbRules = {
  conjugations: [
    {
      infinitive: "ar",
      endings:
        "o as a amos áis an é aste ó asteis aron aba abas ábamos aban aré arás ará aremos arán aría arías aríamos arían e es emos en ase asen ara aras áramos aran are ando ado ada ados adas ad",
      stressed: "o as a an e es en",
      raised: "",
    },
    {
      infinitive: "er",
      endings:
        "o es e emos en í iste ió imos ieron ía ías íamos ían eré erás erá eremos erán ería erías eríamos erían a as amos an iese iesen iera ieras iéramos ieran iendo ido ida idos idas ed",
      stressed: "o es e en a as an",
      raised: "",
    },
    {
      infinitive: "ir",
      endings:
        "o es e imos en í iste ió ieron ía ías íamos ían iré irás irá iremos irán iría irías iríamos irían a as amos an iese iesen iera ieras iéramos ieran iendo ido ida idos idas id",
      stressed: "o es e en a as an",
      raised: "o es e en a as amos an ió ieron iese iesen iera ieras iéramos ieran iendo",
    },
  ],
  irregular:
    /^(?:ser|ir|haber|estar|dar|ver|saber|caber|oír|reír|erguir)$|(?:tener|venir|poner|hacer|decir|traer|querer|poder|ducir|salir|valer|facer)$|^(?:des)?andar$/,
  spelling: [
    [/c$/, /^(?:[eé]|es|en|emos)$/, "qu"],
    [/g$/, /^(?:[eé]|es|en|emos)$/, "gu"],
    [/z$/, /^(?:[eé]|es|en|emos)$/, "c"],
    [/gu$/, /^(?:o|a|as|amos|an)$/, "g"],
    [/g$/, /^(?:o|a|as|amos|an)$/, "j"],
    [/c$/, /^(?:o|a|as|amos|an)$/, "zc"],
    [/([aeiou])$/, /^i(?:ó|eron|ese|esen|era|eras|éramos|eran|endo)$/, "$1y-"],
    [/u$/, /^(?:o|es|e|en|a|as|amos|an)$/, "uy"],
  ],
  stressedStems: [
    [/e([^aeiou]+)$/, "ie$1"],
    [/[ou]([^aeiou]+)$/, "ue$1"],
  ],
  raisedStems: [
    [/e([^aeiou]+)$/, "i$1"],
    [/o([^aeiou]+)$/, "u$1"],
  ],
};

const portuguese: VerbRules = {
  conjugations: [
    {
      infinitive: "ar",
      endings:
        "o as a amos ais am ei aste ou aram ava avas ávamos avam arei arás ará aremos arão aria arias aríamos ariam e es emos em asse asses ássemos assem ar ares armos arem ando ado ada ados adas ara á",
      stressed: "o as a am e es em",
      raised: "",
    },
    {
      infinitive: "er",
      endings:
        "o es e emos em i este eu eram ia ias íamos iam erei erás erá eremos erão eria erias eríamos eriam a as amos am esse esses êssemos essem eres ermos erem endo ido ida idos idas era ê",
      stressed: "",
      raised: "",
    },
    {
      infinitive: "ir",
      endings:
        "o es e imos em i iste iu iram ia ias íamos iam irei irás irá iremos irão iria irias iríamos iriam a as amos am isse isses íssemos issem ires irmos irem indo ido ida idos idas ira",
      stressed: "",
      raised: "o a as amos am",
    },
  ],
  irregular:
    /^(?:ser|ir|haver|estar|dar|saber|caber|rir|ler|crer)$|(?:pôr|por|fazer|dizer|trazer|querer|poder|duzir|air|struir)$|^(?:man|ob|con|de|re|sus|abs|entre|a)?ter$|^(?:con|inter|pro|sobre|ad|a|de|re)?vir$|^(?:pre|re|ante|entre)?ver$/,
  spelling: [
    [/c$/, /^(?:e|ei|es|em|emos)$/, "qu"],
    [/g$/, /^(?:e|ei|es|em|emos)$/, "gu"],
    [/ç$/, /^(?:e|ei|es|em|emos)$/, "c"],
    [/gu$/, /^(?:o|a|as|amos|am)$/, "g"],
    [/g$/, /^(?:o|a|as|amos|am)$/, "j"],
    [/c$/, /^(?:o|a|as|amos|am)$/, "ç"],
    [/u$/, /^(?:es|e)$/, "ui-"],
  ],
  stressedStems: [[/e$/, "ei"]],
  raisedStems: [
    [/e([^aeiou]+)$/, "i$1"],
    [/o([^aeiou]+)$/, "u$1"],
  ],
};

const french: VerbRules = {
  conjugations: [
    {
      infinitive: "er",
      endings:
        "e es ons ez ent ai as a âmes âtes èrent ais ait ions iez aient erai eras era erons erez eront erais erait erions eriez eraient asse assent ât ant é ée és ées",
      stressed: "e es ent erai eras era erons erez eront erais erait erions eriez eraient",
      raised: "",
    },
    {
      infinitive: "ir",
      endings:
        "is it issons issez issent issais issait issions issiez issaient irent îmes irai iras ira irons irez iront irais irait irions iriez iraient isse isses ît issant i ie ies",
      stressed: "",
      raised: "",
    },
    {
      infinitive: "re",
      endings:
        "s ons ez ent ais ait ions iez aient is it irent îmes rai ras ra rons rez ront rais rait rions riez raient e es isse issent ît ant u ue us ues",
      stressed: "",
      raised: "",
    },
  ],
  irregular:
    /^(?:aller|être|avoir|dire|lire|rire|faire|taire|plaire|croire|boire|suivre|vivre|écrire|clore|traire|cuire|nuire|luire)$|(?:faire|voir|venir|tenir|partir|sortir|sentir|servir|dormir|mourir|courir|quérir|ouvrir|couvrir|offrir|souffrir|cueillir|mentir|vêtir|fuir|prendre|mettre|dire|lire|crire|clure|naître|paraître|connaître|croître|indre|duire|struire|suivre|vivre|battre|vaincre|soudre|coudre|moudre|croire|plaire|taire|traire)$/,
  spelling: [
    [/c$/, /^[aâo]/, "ç"],
    [/g$/, /^[aâo]/, "ge"],
    [/y$/, /^e(?!z|é)/, "i"],
  ],
  stressedStems: [
    [/[eé]([^aeiouéè]+)$/, "è$1"],
    [/e([lt])$/, "e$1$1"],
  ],
  raisedStems: [],
};

/** By ISO 639-3 code. */
const rulesOf: Readonly<Record<string, VerbRules>> = { spa: spanish, por: portuguese, fra: french };

/** Every regular form of the verbs given by their infinitives, with the verb as its lemma; the surer verb where forms meet. */
export function conjugated(language: string, infinitives: Iterable<string>): DictionaryForm[] {
  const rules = rulesOf[language];
  if (!rules) return [];
  const lemmas = new Map<string, string>();
  const verbs = [...new Set(infinitives)].filter((verb) => verb.length > 3 && !rules.irregular.test(verb)).sort();
  for (const changes of [false, true])
    for (const verb of verbs)
      for (const form of changes ? changedForms(verb, rules) : plainForms(verb, rules))
        if (!lemmas.has(form)) lemmas.set(form, verb);
  return [...lemmas].map(([form, verb]) => ({ form, analyses: [], lemmas: new Map([["VERB", verb]]) }));
}

function plainForms(verb: string, rules: VerbRules): string[] {
  return rules.conjugations.flatMap(({ infinitive, endings }) => {
    if (!verb.endsWith(infinitive)) return [];
    const stem = verb.slice(0, -infinitive.length);
    return [verb, ...endings.split(" ").map((ending) => spelled(stem, ending, infinitive, rules))];
  });
}

function changedForms(verb: string, rules: VerbRules): string[] {
  return rules.conjugations.flatMap(({ infinitive, stressed, raised }) => {
    if (!verb.endsWith(infinitive)) return [];
    const stem = verb.slice(0, -infinitive.length);
    const forms = (changes: VerbRules["stressedStems"], endings: string): string[] =>
      changes
        .filter(([pattern]) => endings !== "" && pattern.test(stem))
        .flatMap(([pattern, changed]) =>
          endings.split(" ").map((ending) => spelled(stem.replace(pattern, changed), ending, infinitive, rules)),
        );
    return [...forms(rules.stressedStems, stressed), ...forms(rules.raisedStems, raised)];
  });
}

/** Stem and ending together, as they are written. A hyphen at the end of a written stem takes the ending's first letter away. */
function spelled(stem: string, ending: string, infinitive: string, { spelling }: VerbRules): string {
  for (const [pattern, before, written] of spelling) {
    if (!pattern.test(stem) || !before.test(ending) || !applies(infinitive, written)) continue;
    const changed = stem.replace(pattern, written);
    return changed.endsWith("-") ? changed.slice(0, -1) + ending.slice(1) : changed + ending;
  }
  return stem + ending;
}

/** Hard consonants of "-ar" stay hard, soft ones of "-er" and "-ir" stay soft. */
function applies(infinitive: string, written: string): boolean {
  return (infinitive === "ar") === /^(?:qu|gu|c)$/.test(written);
}
