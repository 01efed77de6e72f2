import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actors as english } from "../languages/eng/actors.ts";
import { actors as french } from "../languages/fra/actors.ts";
import { actors as portuguese } from "../languages/por/actors.ts";
import { actors as russian } from "../languages/rus/actors.ts";
import { actors as spanish } from "../languages/spa/actors.ts";
import type { Upos, Word } from "../syntax/types.ts";
import { type ActorIndex, actorIndex } from "./actor-index.ts";
import { findMentions } from "./find-mentions.ts";
import { matchNames } from "./match-names.ts";
import { type Memory, newMemory } from "./memory.ts";
import { registry } from "./registry.ts";
import type { ActorMention } from "./types.ts";

const indexes: Readonly<Record<string, ActorIndex>> = {
  eng: actorIndex(english, registry),
  spa: actorIndex(spanish, registry),
  por: actorIndex(portuguese, registry),
  fra: actorIndex(french, registry),
  rus: actorIndex(russian, registry),
};

const tags: Readonly<Record<string, Upos>> = {
  V: "VERB",
  A: "ADJ",
  N: "NOUN",
  D: "DET",
  P: "ADP",
  O: "PRON",
  X: "ADV",
  C: "CCONJ",
};

/**
 * Words by hand: tokens divided by blanks, a tag after a slash (`~` joins one to the one before) where the default (determiner, preposition, conjunction or pronoun by the
 * lexicon's own lists, proper noun by its capital, else noun) is wrong; `p` plural, `g` genitive, `d` dative.
 */
function wordsOf(sentence: string, index: ActorIndex): Word[] {
  let start = 0;
  return sentence.split(/ |(?=~)/).map((token) => {
    if (token.startsWith("~")) start -= 1;
    const [form = "", mark = ""] = token.replace("~", "").split("/");
    const feats = [/g/.test(mark) ? "Case=Gen" : /d/.test(mark) ? "Case=Dat" : "", /p/.test(mark) ? "Number=Plur" : ""];
    const word: Word = {
      form,
      start,
      end: start + form.length,
      lemma: form,
      upos: tags[mark.charAt(0)] ?? defaultTag(form, index),
      feats: feats.filter((feat) => feat !== "").join("|"),
    };
    start = word.end + 1;
    return word;
  });
}

function defaultTag(form: string, { sets }: ActorIndex): Upos {
  const word = form.toLowerCase();
  if (/^[^\p{L}\p{N}]+$/u.test(form)) return "PUNCT";
  if (sets.determiners.has(word)) return "DET";
  if (sets.genitive.has(word) || sets.receiving.has(word) || sets.where.has(word)) return "ADP";
  if (sets.conjunctions.has(word)) return "CCONJ";
  if (sets.pronouns.has(word)) return "PRON";
  return /^\p{Lu}/u.test(form) ? "PROPN" : "NOUN";
}

interface Asked {
  readonly memory?: Memory;
  readonly date?: string;
}

function mentionsIn(language: string, sentence: string, { memory = newMemory(), date }: Asked = {}): string[] {
  const index = indexes[language];
  if (index === undefined) throw new Error(`no index of ${language}`);
  const words = wordsOf(sentence, index);
  const found = findMentions(words, matchNames(words, index), { index, memory, date });
  memory.sentence += 1;
  return found.map((mention) => shown(mention, words));
}

function shown({ first, last, who, kind }: ActorMention, words: readonly Word[]): string {
  const text = words
    .slice(first, last)
    .map(({ form }) => form)
    .join(" ");
  return `${text} = ${who.length === 0 ? kind : who.map(({ code }) => code).join("+")}`;
}

const cases: Readonly<Record<string, readonly (readonly [sentence: string, ...mentions: string[]])[]>> = {
  eng: [
    ["Russian/A troops/Np entered/V Georgia", "Russian troops = RUSMIL", "Georgia = GEO"],
    [
      "Peru 's foreign/A minister Fernando de Trazegnies spoke/V",
      "Peru 's foreign minister Fernando de Trazegnies = PERGOV",
    ],
    ["the president of Peru , Alberto Fujimori , signed/V", "president of Peru , Alberto Fujimori = PERGOV"],
    [
      "the presidents/Np of Peru , Chile and Brazil met/V",
      "presidents of Peru , Chile and Brazil = PERGOV+CHLGOV+BRAGOV",
    ],
    [
      "Presidents/Np Alberto Fujimori of Peru and Jamil Mahuad of Ecuador met/V",
      "Presidents Alberto Fujimori of Peru = PERGOV",
      "Jamil Mahuad of Ecuador = ECUGOV",
    ],
    [
      "the Georgian/A and Turkish/A foreign/A ministers/Np met/V",
      "Georgian and Turkish foreign ministers = GEOGOV+TURGOV",
    ],
    [
      "Sergey Lavrov , the Russian/A foreign/A minister , left/V",
      "Sergey Lavrov , the Russian foreign minister = RUSGOV",
    ],
    ["US~-~led/V forces/Np bombed/V Baghdad", "US - led forces = USAMIL", "Baghdad = IRQGOV"],
    ["Russian/A~-~backed/V separatists/Np fired/V", "Russian - backed separatists = ---REB"],
    ["pro-Russian/A rebels/Np fired/V", "rebels = ---REB"],
    ["former/A US president Jimmy Carter arrived/V", "former US president Jimmy Carter = USAELI"],
    ["an ex-minister of Chile left/V", "ex-minister of Chile = CHLELI"],
    ["the Panama Canal closed/V", "Panama Canal = PAN"],
    ["trade between China , Japan and Peru grew/V", "China = CHN", "Japan = JPN", "Peru = PER"],
    ["the Kremlin 's spokesman spoke/V", "Kremlin 's spokesman = RUSGOV"],
    [
      "Icelandic/A gunboats/Np cut/V nets/N of British/A trawlers/Np",
      "Icelandic gunboats = ISLMIL",
      "British trawlers = GBRAGR",
    ],
    [
      "police officers/Np arrested/V opposition lawmakers/Np",
      "police officers = ---COP",
      "opposition lawmakers = ---LEG",
    ],
    ["the rebel commander fled/V", "rebel commander = ---REB"],
    ["the justice minister of Iraq resigned/V", "justice minister of Iraq = IRQGOV"],
    ["the Lebanese/A president 's office said/V", "Lebanese president 's office = LBNGOV"],
    ["Michael Jordan visited/V Jordan", "Michael Jordan = unknown", "Jordan = JOR"],
    ["members/Np of the Russian/A parliament objected/V", "members of the Russian parliament = RUSLEG"],
    ["the Fujimori government fell/V", "Fujimori government = PERGOV"],
    ["Colombia 's FARC rebels/Np withdrew/V", "Colombia 's FARC rebels = COLREB"],
    ["the British/A left/V", "British = GBR"],
    ["the general/A strike/N spread/V"],
  ],
  spa: [
    ["las tropas/Np rusas/A entraron/V en Georgia", "tropas rusas = RUSMIL", "Georgia = GEO"],
    ["el ministro de Exteriores de Perú habló/V", "ministro de Exteriores de Perú = PERGOV"],
    ["el ministro peruano/A de Relaciones Exteriores habló/V", "ministro peruano de Relaciones Exteriores = PERGOV"],
    ["el canciller ruso/A , Serguéi Lavrov , llegó/V", "canciller ruso , Serguéi Lavrov = RUSGOV"],
    ["los presidentes/Np de Perú y de Ecuador firmaron/V", "presidentes de Perú y de Ecuador = PERGOV+ECUGOV"],
    ["los cancilleres/Np peruano/A y ecuatoriano/A hablaron/V", "cancilleres peruano y ecuatoriano = PERGOV+ECUGOV"],
    ["el exministro chileno/A fue/V", "exministro chileno = CHLELI"],
    ["el jefe de la policía de Colombia renunció/V", "jefe de la policía de Colombia = COLCOP"],
    ["el líder opositor/A venezolano/A marchó/V", "líder opositor venezolano = VENOPP"],
    ["la coalición liderada/V por Estados Unidos bombardeó/V", "coalición liderada por Estados Unidos = USAMIL"],
    ["los rusos/N callaron/V", "rusos = RUS"],
    ["el portavoz de el Ministerio de Defensa ruso/A dijo/V", "portavoz de el Ministerio de Defensa ruso = RUSGOV"],
    ["el presidente de el Congreso protestó/V", "presidente de el Congreso = ---LEG"],
    ["guerrilleros/Np de las FARC atacaron/V", "guerrilleros de las FARC = COLREB"],
  ],
  por: [
    ["as tropas/Np russas/A entraram/V em a Geórgia", "tropas russas = RUSMIL", "Geórgia = GEO"],
    [
      "o ministro de as Relações Exteriores de o Brasil falou/V",
      "ministro de as Relações Exteriores de o Brasil = BRAGOV",
    ],
    ["os presidentes/Np de o Peru e de o Equador assinaram/V", "presidentes de o Peru e de o Equador = PERGOV+ECUGOV"],
    ["o ex-presidente brasileiro/A viajou/V", "ex-presidente brasileiro = BRAELI"],
    ["o líder de a oposição venezuelana/A falou/V", "líder de a oposição venezuelana = VENOPP"],
    ["o porta-voz de o Kremlin negou/V", "porta-voz de o Kremlin = RUSGOV"],
    ["a ministra de a Defesa alemã/A chegou/V", "ministra de a Defesa alemã = DEUGOV"],
  ],
  fra: [
    ["les troupes/Np russes/A avancent/V en Géorgie", "troupes russes = RUSMIL", "Géorgie = GEO"],
    [
      "le ministre péruvien/A de les Affaires étrangères/A parle/V",
      "ministre péruvien de les Affaires étrangères = PERGOV",
    ],
    [
      "les présidents/Np de le Pérou et de l' Équateur signent/V",
      "présidents de le Pérou et de l' Équateur = PERGOV+ECUGOV",
    ],
    ["l' ancien/A président Jacques Chirac voyage/V", "ancien président Jacques Chirac = FRAELI"],
    [
      "le chef de la diplomatie russe/A , Sergueï Lavrov , part/V",
      "chef de la diplomatie russe , Sergueï Lavrov = RUSGOV",
    ],
    ["l' armée israélienne/A tire/V", "armée israélienne = ISRMIL"],
    ["la police arrête/V des manifestants/Np", "police = ---COP", "manifestants = ---CVL"],
  ],
  rus: [
    ["российские/A войска/Np вошли/V в Грузию", "российские войска = RUSMIL", "Грузию = GEO"],
    [
      "министр/N иностранных/Ag дел/Ng России/Ng Сергей Лавров прибыл/V",
      "министр иностранных дел России Сергей Лавров = RUSGOV",
    ],
    ["глава/N МИД/Ng РФ/Ng ответил/V", "глава МИД РФ = RUSGOV"],
    ["президенты/Np Перу и Эквадора/Ng встретились/V", "президенты Перу и Эквадора = PERGOV+ECUGOV"],
    ["грузинский/A и турецкий/A министры/Np встретились/V", "грузинский и турецкий министры = GEOGOV+TURGOV"],
    ["бывший/A президент США ушёл/V", "бывший президент США = USAELI"],
    ["экс-президент Грузии/Ng уехал/V", "экс-президент Грузии = GEOELI"],
    ["глава российского/Ag правительства/Ng сказал/V", "глава российского правительства = RUSGOV"],
    ["коалиция во главе с США ударила/V", "коалиция во главе с США = USAMIL"],
    ["российско-украинские/A переговоры/Np сорваны/V", "российско-украинские = RUS+UKR"],
    ["президент сказал/V министру/Nd России/Ng", "президент = ---GOV", "министру России = RUSGOV"],
    ["Путину/d позвонил/V Джордж Буш", "Путину = RUSGOV", "Джордж Буш = USAGOV"],
  ],
};

describe.each(Object.keys(cases))("%s", (language) => {
  test.each(cases[language] ?? [])("%s", (sentence, ...expected) => {
    expect(mentionsIn(language, sentence, { date: "2005-01-01" })).toEqual(expected);
  });
});

test("a person is known by surname, pronoun and office after title and name", () => {
  const memory = newMemory();
  mentionsIn("eng", "Peruvian/A foreign/A minister Eduardo Ferrero arrived/V", { memory });
  expect(mentionsIn("eng", "Ferrero said/V he would/V stay/V", { memory })).toEqual([
    "Ferrero = PERGOV",
    "he = PERGOV",
  ]);
  expect(mentionsIn("eng", "the minister left/V", { memory })).toEqual(["minister = PERGOV"]);
  expect(mentionsIn("eng", "his country objected/V", { memory })).toEqual(["his country = PER"]);
  expect(memory.observations).toEqual([{ name: "Eduardo Ferrero", code: "PERGOV", start: 26, end: 41 }]);
});

test("the text's own word on a person goes before the registry's, and the article's date decides there", () => {
  expect(mentionsIn("eng", "Jacques Chirac spoke/V", { date: "2000-05-01" })).toEqual(["Jacques Chirac = FRAGOV"]);
  expect(mentionsIn("eng", "Jacques Chirac spoke/V", { date: "2010-05-01" })).toEqual(["Jacques Chirac = FRAELI"]);
  const memory = newMemory();
  mentionsIn("eng", "Senator Jacques Chirac of France spoke/V", { memory });
  expect(mentionsIn("eng", "Chirac left/V", { memory })).toEqual(["Chirac = FRALEG"]);
});

test("a counterpart holds the same office in the other country", () => {
  const memory = newMemory();
  mentionsIn("eng", "Georgian/A defence/N minister David Tevzadze arrived/V", { memory });
  expect(
    mentionsIn("eng", "his Russian/A counterpart , Sergei Ivanov , waited/V", { memory, date: "2003-01-01" }),
  ).toEqual(["Russian counterpart , Sergei Ivanov = RUSGOV"]);
});

describe("both sides are those that the text has shown together", () => {
  test.each([
    ["eng", "Peru and Ecuador signed/V", "the two countries/Np agreed/V", "the two countries = PER+ECU"],
    ["spa", "Perú y Ecuador firmaron/V", "las dos naciones/Np acordaron/V", "las dos naciones = PER+ECU"],
    ["por", "Peru e Equador assinaram/V", "os dois países/Np concordaram/V", "os dois países = PER+ECU"],
    ["fra", "la Libye et le Tchad signent/V", "les deux pays/Np acceptent/V", "les deux pays = LBY+TCD"],
    ["rus", "Иран и Ирак договорились/V", "обе/A стороны/Np согласились/V", "обе стороны = IRN+IRQ"],
  ])("%s: %s", (language, first, second, expected) => {
    const memory = newMemory();
    mentionsIn(language, first, { memory });
    expect(mentionsIn(language, second, { memory })).toEqual([expected]);
  });

  test("with nobody standing out the words name nobody", () => {
    expect(mentionsIn("eng", "both countries/Np agreed/V")).toEqual([]);
  });
});

test("any words: mentions are in order, in bounds and do not overlap", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "Peru",
      "'s",
      "the",
      "president",
      "of",
      ",",
      "and",
      "-",
      "Alberto",
      "Fujimori",
      "US",
      "led",
      "both",
      "countries",
    ),
    fc.string({ maxLength: 6, unit: "grapheme" }),
    fc.constantFrom("\ud800", "обе", "стороны", "России", "d'", "ex-", "l'", "İ", "ﬁ"),
  );
  fc.assert(
    fc.property(
      fc.constantFrom("eng", "spa", "por", "fra", "rus"),
      fc.array(piece, { maxLength: 30 }),
      (language, pieces) => {
        const index = indexes[language];
        if (index === undefined) return;
        const words = wordsOf(pieces.map((one) => one.replace(/[\s/]/g, "")).join(" "), index);
        const found = findMentions(words, matchNames(words, index), { index, memory: newMemory(), date: undefined });
        let end = 0;
        for (const { first, last, head } of found) {
          expect(first).toBeGreaterThanOrEqual(end);
          expect(last).toBeGreaterThan(first);
          expect(head).toBeGreaterThanOrEqual(first);
          expect(head).toBeLessThan(last);
          end = last;
        }
        expect(end).toBeLessThanOrEqual(words.length);
      },
    ),
  );
});
