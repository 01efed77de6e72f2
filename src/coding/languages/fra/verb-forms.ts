/*
 * Forms of French verbs whose infinitive the ending alone does not tell. The treebank is small, so what news is full of stands here.
 * First persons singular and past subjunctives are left out: news hardly has them.
 */

/** Verbs like "finir". */
const likeFinir =
  "réunir saisir envahir fournir bannir punir agir réagir unir démolir anéantir subir investir avertir ralentir trahir abolir établir rétablir choisir franchir garantir finir affaiblir durcir adoucir assouplir élargir surgir bâtir rebâtir atterrir applaudir fléchir enrichir réussir obéir désobéir aboutir accomplir définir grandir guérir infléchir périr raffermir réfléchir refroidir remplir sévir assujettir convertir endurcir engloutir jaillir pervertir blanchir vieillir nourrir mûrir rougir salir affranchir aguerrir alourdir appauvrir approfondir arrondir asservir assombrir assouvir avilir brandir enfouir épaissir farcir flétrir fourbir fraîchir honnir maigrir meurtrir munir noircir ourdir pourrir raccourcir radoucir ragaillardir rajeunir ravir resurgir rétrécir roidir ternir tarir verdir vomir rosir réinvestir compatir croupir déguerpir dépérir désunir ébahir éclaircir emplir enlaidir ensevelir étourdir bénir chérir";

/** Infinitive: third person of the present in singular and plural, past participle, past in singular and plural, stems of imperfect and future. */
const irregular = `
prendre: prend prennent pris prit prirent pren prendr
mettre: met mettent mis mit mirent mett mettr
tenir: tient tiennent tenu tint tinrent ten tiendr
venir: vient viennent venu vint vinrent ven viendr
rompre: rompt rompent rompu rompit rompirent romp rompr
battre: bat battent battu battit battirent batt battr
voir: voit voient vu vit virent voy verr
prévoir: prévoit prévoient prévu prévit prévirent prévoy prévoir
pourvoir: pourvoit pourvoient pourvu pourvut pourvurent pourvoy pourvoir
cevoir: çoit çoivent çu çut çurent cev cevr
devoir: doit doivent dû dut durent dev devr
pouvoir: peut peuvent pu put purent pouv pourr
vouloir: veut veulent voulu voulut voulurent voul voudr
savoir: sait savent su sut surent sav saur
falloir: faut faut fallu fallut fallut fall faudr
valoir: vaut valent valu valut valurent val vaudr
mouvoir: meut meuvent mu mut murent mouv mouvr
asseoir: assied assoient assis assit assirent assey assiér
surseoir: sursoit sursoient sursis sursit sursirent sursoy surseoir
faire: fait font fait fit firent fais fer
dire: dit disent dit dit dirent dis dir
maudire: maudit maudissent maudit maudit maudirent maudiss maudir
crire: crit crivent crit crivit crivirent criv crir
uire: uit uisent uit uisit uisirent uis uir
lire: lit lisent lu lut lurent lis lir
ouvrir: ouvre ouvrent ouvert ouvrit ouvrirent ouvr ouvrir
offrir: offre offrent offert offrit offrirent offr offrir
souffrir: souffre souffrent souffert souffrit souffrirent souffr souffrir
servir: sert servent servi servit servirent serv servir
partir: part partent parti partit partirent part partir
sortir: sort sortent sorti sortit sortirent sort sortir
mentir: ment mentent menti mentit mentirent ment mentir
sentir: sent sentent senti sentit sentirent sent sentir
dormir: dort dorment dormi dormit dormirent dorm dormir
fuir: fuit fuient fui fuit fuirent fuy fuir
courir: court courent couru courut coururent cour courr
mourir: meurt meurent mort mourut moururent mour mourr
aindre: aint aignent aint aignit aignirent aign aindr
eindre: eint eignent eint eignit eignirent eign eindr
oindre: oint oignent oint oignit oignirent oign oindr
vaincre: vainc vainquent vaincu vainquit vainquirent vainqu vaincr
suivre: suit suivent suivi suivit suivirent suiv suivr
vivre: vit vivent vécu vécut vécurent viv vivr
résoudre: résout résolvent résolu résolut résolurent résolv résoudr
dissoudre: dissout dissolvent dissous dissolut dissolurent dissolv dissoudr
absoudre: absout absolvent absous absolut absolurent absolv absoudr
quérir: quiert quièrent quis quit quirent quér querr
assaillir: assaille assaillent assailli assaillit assaillirent assaill assaillir
tressaillir: tressaille tressaillent tressailli tressaillit tressaillirent tressaill tressaillir
cueillir: cueille cueillent cueilli cueillit cueillirent cueill cueiller
clure: clut cluent clu clut clurent clu clur
inclure: inclut incluent inclus inclut inclurent inclu inclur
naître: naît naissent né naquit naquirent naiss naîtr
connaître: connaît connaissent connu connut connurent connaiss connaîtr
paraître: paraît paraissent paru parut parurent paraiss paraîtr
croître: croît croissent crû crût crûrent croiss croîtr
croire: croit croient cru crut crurent croy croir
taire: tait taisent tu tut turent tais tair
plaire: plaît plaisent plu plut plurent plais plair
traire: trait traient trait trait traient tray trair
ndre: nd ndent ndu ndit ndirent nd ndr
rdre: rd rdent rdu rdit rdirent rd rdr
envoyer: envoie envoient envoyé envoya envoyèrent envoy enverr
aller: va vont allé alla allèrent all ir
`;

/** What stands before the endings above in verbs of the same kind. */
const relatives = `
prendre: re ap com sur entre mé
mettre: ad com re per pro sou trans dé é o compro
tenir: ob sou main con re dé entre appar abs
venir: inter con re par de pré sur sub pro contre
rompre: inter cor
battre: com a dé é re
voir: re entre
cevoir: re con per dé aper
faire: satis dé re contre
dire: inter pré re contre mé dé
crire: é dé ins sous pros pres trans réins
uire: cond déd réd prod introd trad constr détr instr reconstr recond ind n
lire: é re
ouvrir: r c déc rec
servir: des res
partir: re dé
sortir: res
sentir: con res pres
mentir: dé
courir: se re par ac con dis en
aindre: cr contr pl
eindre: att ét p f astr enfr restr t
oindre: j rej adj disj
vaincre: con
suivre: pour
vivre: sur re
quérir: ac con re recon en
cueillir: ac re
clure: con ex
connaître: re mé
paraître: dis ap com trans
traire: sous ex abs dis
ndre: re ve défe suspe éte atte ente desce te fo répo confo pe préte dépe reve sous-ente correspo déte po appe épa répa condesce
rdre: pe mo to démo
envoyer: r
`;

/** Verbs whose stem changes before silent endings, or whose last consonant does before "a": "cède", "appelle", "déploie", "menaça". */
const changing =
  "appeler rappeler interpeller jeter rejeter projeter lever enlever relever élever soulever prélever mener emmener amener ramener peser geler dégeler acheter racheter achever céder concéder accéder procéder succéder posséder précéder décéder protéger assiéger siéger alléger abréger libérer opérer coopérer récupérer espérer considérer suggérer accélérer différer préférer transférer déférer gérer exagérer réitérer révéler célébrer pénétrer répéter inquiéter compléter interpréter décréter intégrer régler reléguer déléguer alléguer déployer redéployer employer essayer payer appuyer balayer nettoyer renouveler harceler démanteler marteler morceler niveler sécher lécher semer parsemer persévérer proliférer vociférer modérer tolérer adhérer lacérer incarcérer exonérer dégénérer énumérer rémunérer réverbérer commencer menacer annoncer dénoncer lancer relancer renoncer renforcer forcer placer déplacer prononcer avancer exercer remplacer financer influencer percer effacer tracer divorcer évincer foncer engager exiger bouger échanger partager envisager prolonger changer manger songer infliger juger diriger saccager ravager venger obliger corriger encourager décourager charger décharger abroger interroger déroger plonger ranger loger ménager aménager soulager dégager désengager endommager rédiger négliger héberger submerger émerger converger égorger insurger purger arranger déranger mélanger singer voyager nager";

/** Forms by infinitive, with spaces between. */
export const verbForms: Readonly<Record<string, string>> = Object.fromEntries(
  [...finirForms(), ...irregularForms(), ...changingForms()].map(([lemma, forms]) => [
    lemma,
    [...new Set(forms)].join(" "),
  ]),
);

function words(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== "");
}

function participles(masculine: string): string[] {
  const plain = masculine.replace("û", "u");
  const feminine = masculine.replace(/sous$/u, "sout");
  return masculine.endsWith("s")
    ? [masculine, `${feminine}e`, `${feminine}es`]
    : [masculine, `${plain}e`, `${plain}s`, `${plain}es`];
}

function stemForms(imperfect: string, future: string): string[] {
  return [
    ...["ons", "ez", "ait", "aient", "ant"].map((ending) => imperfect + ending),
    ...["a", "ont", "ons", "ait", "aient"].map((ending) => future + ending),
  ];
}

function finirForms(): [string, string[]][] {
  return words(likeFinir).map((lemma) => {
    const stem = lemma.slice(0, -1);
    return [
      lemma,
      [`${stem}t`, `${stem}ssent`, `${stem}sse`, `${stem}rent`, ...participles(stem), ...stemForms(`${stem}ss`, lemma)],
    ];
  });
}

function irregularForms(): [string, string[]][] {
  const before = new Map(lines(relatives).map(([family, prefixes]) => [family, words(prefixes)]));
  return lines(irregular).flatMap(([family, forms]) => {
    const whole = /^(?:cevoir|crire|uire|aindre|eindre|oindre|quérir|cueillir|clure|ndre|rdre)$/u.test(family)
      ? []
      : [""];
    return [...whole, ...(before.get(family) ?? [])].map((prefix): [string, string[]] => {
      const own = words(forms).map((form) => prefix + form);
      const [singular = "", plural = "", participle = "", past = "", pasts = "", imperfect = "", future = ""] = own;
      return [
        prefix + family,
        [singular, plural, ...participles(participle), past, pasts, ...stemForms(imperfect, future)],
      ];
    });
  });
}

function changingForms(): [string, string[]][] {
  return words(changing).map((lemma) => {
    const stem = lemma.slice(0, -2);
    const silent = ["e", "es", "ent"];
    const future = ["era", "eront", "erons", "erait", "eraient"];
    const withEndings = (changed: string, endings: readonly string[]) => endings.map((ending) => changed + ending);
    if (lemma.endsWith("cer"))
      return [lemma, withEndings(`${stem.slice(0, -1)}ç`, ["a", "ait", "aient", "ant", "ons"])];
    const soft = lemma.endsWith("ger") ? withEndings(`${stem}e`, ["a", "ait", "aient", "ant", "ons"]) : [];
    if (/[ou]yer$/u.test(lemma)) return [lemma, withEndings(`${stem.slice(0, -1)}i`, [...silent, ...future])];
    if (lemma.endsWith("ayer")) return [lemma, withEndings(`${stem.slice(0, -1)}i`, [...silent, ...future])];
    const doubled = /(?:appel|jet|renouvel|morcel|nivel)$/u.test(stem)
      ? withEndings(stem + stem.slice(-1), [...silent, ...future])
      : [];
    const grave = doubled.length > 0 ? stem : stem.replace(/[eé]((?:[bcdfgpt][rl]|gu|ch|[^aeiouéè]))$/u, "è$1");
    return [lemma, [...soft, ...doubled, ...(grave === stem ? [] : withEndings(grave, [...silent, ...future]))]];
  });
}

function lines(table: string): [string, string][] {
  return table
    .trim()
    .split("\n")
    .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]);
}
