import type { StatusWords } from "../../engine/lexicon-types.ts";

const list = (words: string): string[] => words.split(" ");

/** French words that say how an act stands to reality, and closed classes that tie arguments to it. */
export const words: StatusWords = {
  // "plus" and "point" are left out: more often "more" and a noun; "ne" beside them says as much
  negations: list("ne n' pas non jamais aucun nul ni sans nullement guère"),
  // "devoir" stands here and not under obligation: in news it is mostly what is arranged ("doit se rendre à Oslo")
  future: list("aller devoir"),
  arranged: [],
  possible: list("pouvoir peut-être risquer sembler paraître possible probable probablement susceptible"),
  conditional: [],
  obligation: list("falloir nécessaire indispensable souhaitable"),
  conditions: list("si sauf condition moins pourvu cas"),
  unreached: list("avant afin pour jusque jusqu'"),
  plannedAdjectives: list(
    "prévu planifié prochain futur programmé attendu envisagé projeté imminent proposé annoncé prévoir planifier programmer attendre envisager projeter proposer",
  ),
  possibleAdjectives: list(
    "possible éventuel potentiel hypothétique probable présumé redouté craint redouter évité éviter",
  ),
  ongoingAdverbs: list("encore toujours actuellement maintenant continuellement désormais"),
  sources: [
    "selon",
    "d'après",
    "d' après",
    "de après",
    "à en croire",
    "de source",
    "de sources",
    "aux dires de",
    "à les dires de",
    "citant",
    "suivant",
    "de l'avis de",
  ],
  towards: [
    ...list("contre envers vis-à-vis à auprès sur pour avec vers devant face"),
    "à l' encontre de",
    "à l' égard de",
    "en direction de",
    "en faveur de",
    "à destination de",
    "au profit de",
    "à le profit de",
    "vis-à-vis de",
    "auprès de",
    "face à",
  ],
  from: ["de", "depuis", "hors", "hors de", "à partir de"],
  where: [
    ...list("à en dans près chez au-dessus sous parmi"),
    "près de",
    "à le large de",
    "à le sein de",
    "à proximité de",
  ],
  together: ["avec", "entre", "parmi", "à les côtés de", "en compagnie de", "conjointement avec"],
  genitive: ["de"],
  agent: ["par", "de la part de"],
  containers: list(
    "millier centaine dizaine vingtaine trentaine quarantaine cinquantaine soixantaine quinzaine douzaine million milliard nombre groupe série partie moitié plupart majorité tonne sac paire poignée foule vague tiers quart colonne convoi cargaison tas multitude ensemble reste équipe lot quantité salve caisse membre type sorte somme montant ouverture début reprise poursuite lancement fin acte campagne cycle tour",
  ),
  timeAdverb: "hier",
  markerVariants: "",
  reflexiveEndings: [],
  personal: [],
  quantities: list(
    "millier centaine dizaine vingtaine trentaine quarantaine cinquantaine soixantaine quinzaine douzaine million groupe nombre poignée foule majorité plupart moitié",
  ),
  figures: `
killed: tuer mourir mort morte périr décéder décès assassiner abattre victime massacrer succomber
wounded: blesser blessé blessée
arrested: arrêter interpeller détenir emprisonner arrestation interpellation interpellé
displaced: déplacé déplacer fuir réfugié
abducted: enlever kidnapper otage
missing: disparaître disparu
released: libérer relâcher
expelled: expulser déporter refouler
`,
  currencies: `
USD: dollar $ usd us$
EUR: euro €
GBP: livre £
JPY: yen ¥
RUB: rouble
CNY: yuan
CHF: franc
FRF: franc_français
DEM: mark
INR: roupie
BRL: real
`,
  numbers: `
1: un une
2: deux
3: trois
4: quatre
5: cinq
6: six
7: sept
8: huit
9: neuf
10: dix dizaine
11: onze
12: douze douzaine
13: treize
14: quatorze
15: quinze quinzaine
16: seize
17: dix-sept
18: dix-huit
19: dix-neuf
20: vingt vingtaine
30: trente trentaine
40: quarante quarantaine
50: cinquante cinquantaine
60: soixante soixantaine
70: soixante-dix septante
80: quatre-vingts quatre-vingt
90: quatre-vingt-dix nonante
100: cent centaine
1000: mille millier
1000000: million
1000000000: milliard
`,
};
