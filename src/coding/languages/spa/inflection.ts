import type { LemmaForms } from "../../syntax/text-rules.ts";

/** Verbs whose stem changes: infinitive, stem in the stressed present, stem in the preterite and what follows it. */
const changing = `
defender/defiend distender/distiend encender/enciend entender/entiend extender/extiend tender/tiend perder/pierd trascender/trasciend verter/viert
atender/atiend descender/desciend ascender/asciend mover/muev promover/promuev remover/remuev conmover/conmuev demoler/demuel morder/muerd soler/suel
absolver/absuelv disolver/disuelv resolver/resuelv volver/vuelv devolver/devuelv envolver/envuelv creer/cre/crey poseer/pose/posey leer/le/ley
proveer/prove/provey sobreseer/sobrese/sobresey reunir/reún prohibir/prohíb cohibir/cohíb
pedir/pid/pid despedir/despid/despid impedir/impid/impid expedir/expid/expid medir/mid/mid servir/sirv/sirv rendir/rind/rind repetir/repit/repit
competir/compit/compit seguir/sigu/sigu conseguir/consigu/consigu perseguir/persigu/persigu proseguir/prosigu/prosigu elegir/elij/elig
corregir/corrij/correg investir/invist/invist embestir/embist/embist constreñir/constriñ/constriñ preferir/prefier/prefir sugerir/sugier/sugir
referir/refier/refir herir/hier/hir advertir/adviert/advirt invertir/inviert/invirt consentir/consient/consint desmentir/desmient/desmint
disentir/disient/disint mentir/mient/mint sentir/sient/sint convertir/conviert/convirt requerir/requier/requir adherir/adhier/adhir
transferir/transfier/transfir interferir/interfier/interfir diferir/difier/difir conferir/confier/confir controvertir/controviert/controvirt
inferir/infier/infir dormir/duerm/durm morir/muer/mur
cerrar/cierr negar/nieg denegar/denieg renegar/renieg desplegar/desplieg replegar/replieg plegar/plieg aprobar/aprueb probar/prueb comprobar/comprueb
reprobar/reprueb desaprobar/desaprueb demostrar/demuestr mostrar/muestr encontrar/encuentr recordar/recuerd acordar/acuerd rodar/rued soltar/suelt
volar/vuel rogar/rueg reforzar/refuerz forzar/fuerz renovar/renuev degollar/degüell colgar/cuelg jugar/jueg comenzar/comienz recomenzar/recomienz
empezar/empiez gobernar/gobiern recomendar/recomiend manifestar/manifiest confesar/confies sentar/sient pensar/piens quebrar/quiebr alentar/alient
atravesar/atravies apretar/apriet despertar/despiert acertar/aciert sosegar/sosieg concertar/conciert desterrar/destierr enterrar/entierr
desenterrar/desentierr contar/cuent costar/cuest apostar/apuest consolar/consuel poblar/puebl colar/cuel encomendar/encomiend enmendar/enmiend
`;

/** Participles that follow no pattern. */
const participles: Readonly<Record<string, string>> = {
  romper: "roto",
  abrir: "abierto",
  reabrir: "reabierto",
  cubrir: "cubierto",
  descubrir: "descubierto",
  escribir: "escrito",
  suscribir: "suscrito",
  proscribir: "proscrito",
  describir: "descrito",
  imprimir: "impreso",
  volver: "vuelto",
  devolver: "devuelto",
  envolver: "envuelto",
  resolver: "resuelto",
  disolver: "disuelto",
  absolver: "absuelto",
  morir: "muerto",
  proveer: "provisto",
};

/** Whole verbs, which others are made of with a prefix ("oponer"); none of their forms is derived. */
const strong: Readonly<Record<string, string>> = {
  poner:
    "pone ponen ponga pongan ponía ponían pondrá pondrán pondría pondrían puso pusieron pusiera pusieran pusiese pusiesen poniendo puesto puesta puestos puestas",
  tener:
    "tiene tienen tenga tengan tenía tenían tendrá tendrán tendría tendrían tuvo tuvieron tuviera tuvieran tuviese tuviesen teniendo tenido tenida tenidos tenidas",
  venir:
    "viene vienen venga vengan venía venían vendrá vendrán vendría vendrían vino vinieron viniera vinieran viniese viniesen viniendo venido venida venidos venidas",
  decir:
    "dice dicen diga digan decía decían dirá dirán diría dirían dijo dijeron dijera dijeran dijese dijesen diciendo dicho dicha dichos dichas",
  traer:
    "trae traen traiga traigan traía traían traerá traerán traería traerían trajo trajeron trajera trajeran trajese trajesen trayendo traído traída traídos traídas",
  hacer:
    "hace hacen haga hagan hacía hacían hará harán haría harían hizo hicieron hiciera hicieran hiciese hiciesen haciendo hecho hecha hechos hechas",
  prever:
    "prevé prevén prevea prevean preveía preveían preverá preverán prevería preverían previó previeron previera previeran previese previesen previendo previsto prevista previstos previstas",
  caer: "cae caen caiga caigan caía caían caerá caerán caería caerían cayó cayeron cayera cayeran cayese cayesen cayendo caído caída caídos caídas",
  oír: "oye oyen oiga oigan oía oían oirá oirán oiría oirían oyó oyeron oyera oyeran oyese oyesen oyendo oído oída oídos oídas",
  salir:
    "sale salen salga salgan salía salían saldrá saldrán saldría saldrían salió salieron saliera salieran saliese saliesen saliendo salido salida salidos salidas",
  valer:
    "vale valen valga valgan valía valían valdrá valdrán valdría valdrían valió valieron valiera valieran valiese valiesen valiendo valido valida validos validas",
};

/** Verbs that no pattern holds and every treebank knows. */
const unpatterned = new Set("ser estar ir haber dar ver saber querer poder deber andar caber ver+se".split(" "));

interface Endings {
  /** Of the stressed present; then those before which the last consonant is written otherwise. */
  readonly present: string;
  readonly subjunctive: string;
  readonly preterite: string;
  readonly other: string;
}

const endings: Readonly<Record<string, Endings>> = {
  ar: {
    present: "a an",
    subjunctive: "e en",
    preterite: "ó aron ara aran ase asen",
    other: "aba aban ará arán aría arían ando ado ada ados adas",
  },
  er: {
    present: "e en",
    subjunctive: "a an",
    preterite: "ió ieron iera ieran iese iesen iendo",
    other: "ía ían erá erán ería erían ido ida idos idas",
  },
  ir: {
    present: "e en",
    subjunctive: "a an",
    preterite: "ió ieron iera ieran iese iesen iendo",
    other: "ía ían irá irán iría irían ido ida idos idas",
  },
};

/** How a stem is written before the vowels of the subjunctive, by its end and the conjugation's vowel. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/car$/u, "qu"],
  [/gar$/u, "gu"],
  [/zar$/u, "c"],
  [/guar$/u, "gü"],
  [/g[ei]r$/u, "j"],
  [/guir$/u, "g"],
  [/[aeo]cer$/u, "zc"],
  [/[^aeo]cer$/u, "z"],
];

const stems: ReadonlyMap<string, readonly [string, string | undefined]> = new Map(
  changing
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [verb = "", present = "", preterite] = entry.split("/");
      return [verb, [present, preterite]];
    }),
);

/**
 * The forms (third persons, gerund, participle) of every verb that a table of verbs names and that begins with a letter, by infinitive:
 * an ending alone does not tell the infinitive of a verb that the treebanks have not seen ("-ió" is of -er, -ir and -iar). Headlines
 * leave accents out, so that forms without them are there too.
 */
export function conjugations(verbs: string): (initial: string) => LemmaForms {
  const infinitives = () => verbs.match(/(?<=[ ])\p{Ll}+[aeií]r(?=[\s+~=])/gu) ?? [];
  return byInitial(() => infinitives().filter((verb) => !unpatterned.has(verb)), formsOf);
}

/** Singular and plural of every noun of one word that a table of nouns names, or a table of verbs as an object ("dar=muerte"), likewise. */
export function declensions(nouns: string, verbs: string): (initial: string) => LemmaForms {
  const objects = () => verbs.match(/(?<==)\p{Ll}+(?=\s)/gu) ?? [];
  const singulars = () => [...(nouns.match(/(?<=[ ])\p{Ll}+(?=\s)/gu) ?? []), ...objects()];
  return byInitial(singulars, (noun) => {
    const forms = `${noun} ${pluralOf(noun)}`;
    const bare = plain(forms);
    return bare === forms ? forms : `${forms} ${bare}`;
  });
}

/** Lemmas and their forms begin with the same letter, but for an accent. */
function byInitial(list: () => readonly string[], forms: (lemma: string) => string): (initial: string) => LemmaForms {
  const begun = new Map<string, Set<string>>();
  return (initial) => {
    if (begun.size === 0) {
      for (const lemma of list()) {
        const first = plain(lemma.charAt(0));
        begun.set(first, (begun.get(first) ?? new Set()).add(lemma));
      }
    }
    return Object.fromEntries([...(begun.get(plain(initial)) ?? [])].map((lemma) => [lemma, forms(lemma)]));
  };
}

const irregularPlurals: Readonly<Record<string, string>> = {
  joven: "jóvenes",
  orden: "órdenes",
  crimen: "crímenes",
  régimen: "regímenes",
};

function pluralOf(noun: string): string {
  if (/[aeiouáéó]$/u.test(noun)) return `${noun}s`;
  if (/[^áéíóú]s$/u.test(noun)) return noun;
  if (noun.endsWith("z")) return `${noun.slice(0, -1)}ces`;
  return irregularPlurals[noun] ?? `${noun.replace(/[áéíóú](?=[ns]$)/u, plain)}es`;
}

const unaccented: Readonly<Record<string, string>> = { á: "a", é: "e", í: "i", ó: "o", ú: "u", ü: "u" };

function plain(text: string): string {
  return text.replace(/[áéíóúü]/g, (letter) => unaccented[letter] ?? letter);
}

function formsOf(verb: string): string {
  const whole = Object.keys(strong).find((end) => verb.endsWith(end) && verb !== "prevaler");
  if (whole !== undefined) return prefixed(verb.slice(0, -whole.length), strong[whole] ?? "");
  if (verb.endsWith("ducir")) return prefixed(verb.slice(0, -5), ducir);
  if (/[^gq]uir$/u.test(verb)) return prefixed(verb.slice(0, -2), uir);
  const stem = verb.slice(0, -2);
  const { present, subjunctive, preterite, other } = endings[verb.slice(-2)] ?? {
    present: "",
    subjunctive: "",
    preterite: "",
    other: "",
  };
  const [stressed = accented(verb, stem), past = stem] = stems.get(verb) ?? [];
  const participle = participles[verb];
  return [
    prefixed(stressed, present),
    prefixed(respelled(verb, stressed), subjunctive),
    prefixed(past, past.endsWith("y") || past.endsWith("ñ") ? preterite.replaceAll(/(^| )i/gu, "$1") : preterite),
    prefixed(stem, other),
    ...(participle === undefined ? [] : [prefixed(participle.slice(0, -1), "o a os as")]),
    ...(stems.has(verb) || stressed === stem
      ? []
      : [prefixed(stem, present), prefixed(respelled(verb, stem), subjunctive)]),
  ].join(" ");
}

const ducir =
  "duce ducen duzca duzcan ducía ducían ducirá ducirán duciría ducirían dujo dujeron dujera dujeran dujese dujesen duciendo ducido ducida ducidos ducidas";
const uir = "ye yen ya yan yó yeron yera yeran yese yesen yendo ía ían irá irán iría irían ido ida idos idas";

/** "envía", "evacúa": verbs of -iar and -uar may bear the stress on that vowel; both ways of writing are listed. */
function accented(verb: string, stem: string): string {
  if (/[^gq]uar$/u.test(verb)) return `${stem.slice(0, -1)}ú`;
  return verb.endsWith("iar") ? `${stem.slice(0, -1)}í` : stem;
}

function respelled(verb: string, stem: string): string {
  const spelling = spellings.find(([end]) => end.test(verb));
  if (spelling === undefined) return stem;
  const [end, written] = spelling;
  return stem.slice(0, stem.length - (end.source.startsWith("gu") ? 2 : 1)) + written;
}

/** A stem with each of its endings, and again without accents where it has any. */
function prefixed(start: string, ends: string): string {
  const bareStart = plain(start);
  const { all, changed } = bareEnds(ends);
  const bare = bareStart === start ? changed : all;
  return bare === "" ? joined(start, ends) : `${joined(start, ends)} ${joined(bareStart, bare)}`;
}

function joined(start: string, ends: string): string {
  return start + ends.replaceAll(" ", ` ${start}`);
}

const bareEndsKnown = new Map<string, { readonly all: string; readonly changed: string }>();

/** Endings without accents: all of them, and those alone that had one. Few lists of endings serve all verbs. */
function bareEnds(ends: string): { readonly all: string; readonly changed: string } {
  const known = bareEndsKnown.get(ends);
  if (known !== undefined) return known;
  const changed = ends.split(" ").filter((end) => plain(end) !== end);
  const made = { all: plain(ends), changed: plain(changed.join(" ")) };
  bareEndsKnown.set(ends, made);
  return made;
}
