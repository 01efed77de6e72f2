import type { ActorWords, Endings } from "../../actors/lexicon.ts";

/** French offices and groups: `CAMEO block | kind | phrases`. */
export const roles = `
GOV|title|premier ministre[première ministre,premiers ministres,premières ministres];vice-premier ministre;chancelier[chancelière,chanceliers];vice-chancelier;roi;reine;prince;princesse;prince héritier;empereur;impératrice;sultan;émir;monarque;souverain;guide suprême;chef d'État[cheffe d'État,chefs d'État];chef de l'État[cheffe de l'État];chef du gouvernement[cheffe du gouvernement];chef de gouvernement[chefs de gouvernement];dirigeant suprême;dictateur;régent;première dame;ministre;vice-ministre;ministre d'État;ministre délégué;secrétaire d'État[secrétaires d'État];sous-secrétaire d'État;sous-secrétaire;secrétaire à la Défense;secrétaire au Trésor;secrétaire au Foreign Office;conseiller à la sécurité nationale[conseillère à la sécurité nationale];directeur de cabinet;chef de cabinet;garde des Sceaux;gouverneur;vice-gouverneur;maire;adjoint au maire;bourgmestre;préfet;sous-préfet;conseiller municipal;défenseur des droits;médiateur de la République;procureur général de la République;homme d'État[hommes d'État];technocrate;fonctionnaire;haut fonctionnaire;bureaucrate;président élu;chef de la diplomatie[cheffe de la diplomatie,chefs de la diplomatie];patron de la diplomatie;candidat à la présidence;candidat à la présidentielle;député-maire;commissaire du gouvernement;locataire de l'Élysée
*GOV|title|président;vice-président;secrétaire général[secrétaire générale,secrétaires généraux];directeur général[directrice générale,directeurs généraux];commissaire;rapporteur;rapporteur spécial;président par intérim;haut-commissaire
GOV|envoy|ambassadeur[ambassadrice,ambassadeurs,ambassadrices];envoyé;envoyé spécial;représentant spécial;représentant permanent;haut représentant;haut commissaire;consul;consul général;vice-consul;chargé d'affaires;attaché;attaché militaire;diplomate;émissaire;plénipotentiaire;médiateur;négociateur;négociateur en chef;délégué;nonce;nonce apostolique
MIL|title|général[généraux];général de division;général de brigade;général d'armée;lieutenant-général;major-général;amiral[amiraux];vice-amiral;contre-amiral;colonel;lieutenant-colonel;commandant en chef;major;capitaine;lieutenant;sergent;caporal[caporaux];maréchal[maréchaux];brigadier;chef d'état-major[chefs d'état-major];chef de l'armée;chef des armées;soldat;militaire;parachutiste;légionnaire;fusilier marin;marin;pilote;tireur d'élite;sniper;conscrit;appelé;recrue;réserviste;casque bleu;casques bleus;ancien combattant;vétéran;artilleur;fantassin;sous-officier
COP|title|policier[policière,policiers,policières];agent de police;chef de la police;chef de police;préfet de police;commissaire de police;inspecteur de police;gendarme;CRS;garde-frontière[garde-frontières,gardes-frontières,gardes-frontière];garde-côte[garde-côtes,gardes-côtes];gardien de prison;gardien de la paix;douanier;enquêteur;détective;shérif;surveillant de prison
LEG|title|sénateur;député;parlementaire;élu;législateur;eurodéputé;député européen;membre du Congrès;membre du Parlement;président de l'Assemblée;président de l'Assemblée nationale;président du Sénat;président du Parlement;président de la Chambre;constituant
JUD|title|juge;magistrat;procureur;procureur général;procureur de la République;avocat;avocat de la défense;juriste;juge d'instruction;notaire;avocat général;garde des sceaux adjoint
OPP|title|opposant;chef de l'opposition;leader de l'opposition;dirigeant de l'opposition;candidat de l'opposition;figure de l'opposition;dissident;prisonnier politique
REB|title|rebelle;chef rebelle;guérillero;chef de la guérilla;insurgé;combattant;combattant rebelle;paramilitaire;milicien;djihadiste;jihadiste;islamiste;terroriste;extrémiste;séparatiste;indépendantiste armé;chef séparatiste;seigneur de guerre;seigneur de la guerre;mercenaire;kamikaze;auteur de l'attentat-suicide;putschiste;mutin;maquisard;moudjahidine;moudjahid;fedayin;preneur d'otages;pirate de l'air;révolutionnaire;chef de guerre;rebelle armé;chef djihadiste;chef de milice
UAF|title|homme armé;individu armé;inconnu armé;homme masqué;homme cagoulé;assaillant;agresseur;tireur;assassin;meurtrier;ravisseur;kidnappeur;bandit;tueur;tueur à gages;incendiaire;braqueur
ELI|title|ancien tribal;chef tribal;chef coutumier;notable;oligarque;dignitaire;aristocrate;chef de clan
MED|title|journaliste;reporter;correspondant;rédacteur en chef;rédacteur;éditorialiste;chroniqueur;blogueur;photographe;photojournaliste;caméraman;présentateur;commentateur;envoyé spécial du journal
REL|title|pape;souverain pontife;pontife;patriarche;évêque;archevêque;cardinal[cardinaux];imam;ayatollah;grand ayatollah;mollah;mufti;grand mufti;cheikh;religieux;prêtre;pasteur;rabbin;grand rabbin;moine;religieuse;dalaï-lama;missionnaire;curé;prédicateur;prélat;abbé;chef religieux;marabout
BUS|title|homme d'affaires[femme d'affaires,hommes d'affaires,femmes d'affaires];magnat;industriel;banquier;commerçant;investisseur;importateur;exportateur;chef d'entreprise[chefs d'entreprise];patron;PDG;pdg;entrepreneur;milliardaire;armateur;actionnaire;créancier;cadre dirigeant
CVL|title|militant des droits de l'homme;défenseur des droits de l'homme;activiste;manifestant;civil;habitant;résident;riverain;citoyen;ressortissant;villageois;personne;homme;femme;enfant;garçon;fille;jeune;adolescent;bébé;mineur isolé;touriste;passager;passant;fidèle;émeutier;pilleur;électeur;patient;prisonnier;détenu;otage;captif;survivant;rescapé;victime;proche;parent;veuve;mère;père;frère;sœur;épouse;époux;mari;fils;retraité;autochtone;chef autochtone;artiste;écrivain;poète;chanteur;acteur;actrice;footballeur;athlète;scientifique;pèlerin;consommateur;colon;écologiste;féministe;lanceur d'alerte;sinistré;gilet jaune;gilets jaunes;casseur;sans-abri;insulaire;population civile;marcheur;usager;dissident pacifique
EDU|title|étudiant;leader étudiant;enseignant;professeur;universitaire;recteur;doyen;élève;lycéen;écolier;chercheur;instituteur;directeur d'école
LAB|title|travailleur;ouvrier;syndicaliste;dirigeant syndical;leader syndical;mineur;routier;chauffeur de taxi;chauffeur routier;docker;infirmier;gréviste;cheminot;salarié;employé;agent public;métallurgiste;marin-pêcheur;aiguilleur du ciel;conducteur de train;soignant;éboueur;travailleur migrant;personnel navigant
AGR|title|agriculteur;paysan;éleveur;pêcheur;viticulteur;producteur agricole;cultivateur;planteur;berger;fermier;exploitant agricole;cocalero;propriétaire terrien
REF|title|réfugié;migrant;immigré;immigrant;émigré;déplacé;demandeur d'asile;exilé;expulsé;sans-papiers;clandestin
CRM|title|trafiquant;trafiquant de drogue;narcotrafiquant;contrebandier;gangster;mafieux;criminel;voleur;pirate;pirate informatique;hacker;passeur;trafiquant d'êtres humains;baron de la drogue;chef de gang;membre de gang;parrain;délinquant;escroc;violeur;braconnier;malfaiteur;caïd
SPY|title|espion;chef des services secrets;chef du renseignement;patron du renseignement;agent secret;agent de renseignement;officier de renseignement;informateur;agent double;taupe
HLH|title|médecin;chirurgien;urgentiste;secouriste;personnel soignant;agent de santé;épidémiologiste
NGO|title|humanitaire;travailleur humanitaire;bénévole;volontaire
=|title|homologue;collègue
*GOV|title|dirigeant;leader;chef;cheffe;haut responsable;responsable;porte-parole;représentant;numéro un;numéro deux;adjoint;directeur;conseiller;secrétaire;homme politique;femme politique;candidat;patron;autorité;officiel;chef adjoint;interlocuteur;coordinateur;haut dignitaire;homme fort
*MIL|title|commandant;officier;cadet
*|title|membre;agent;source;sympathisant;partisan;fondateur;allié;expert;analyste;observateur;inspecteur;garde;garde du corps;déserteur;collaborateur;militant;adhérent;cadre;suspect;membre présumé;activiste présumé;équipage;transfuge
GOV|group|conseil des ministres;cabinet;ministère;chancellerie;secrétariat d'État;présidence;vice-présidence;ambassade;consulat;consulat général;mission diplomatique;corps diplomatique;douane;douanes;banque centrale;junte;junte militaire;gouvernement militaire;monarchie;couronne;palais royal;famille royale;mairie;municipalité;préfecture;commission électorale;cour des comptes;administration publique;gouvernement de transition;gouvernement intérimaire;conseil d'État;exécutif;pouvoir exécutif;bureau politique;comité central;fisc;diplomatie;gouvernement fédéral;gouvernement central;gouvernement régional;gouvernement d'union nationale;gouvernement provisoire;conseil de transition;sapeur-pompier;pompier;protection civile;sécurité civile;hôtel de ville;palais présidentiel;direction générale
*GOV|group|gouvernement;régime;administration;autorités;délégation;pouvoir;État;direction
MIL|group|armée;armée de terre;armée de l'air;forces armées;force armée;force aérienne;marine;marine nationale;aviation;troupe;forces de sécurité;forces spéciales;forces de défense;forces navales;force navale;forces terrestres;garde nationale;garde républicaine;garde présidentielle;gardiens de la révolution;infanterie;cavalerie;artillerie;régiment;bataillon;brigade;escadron;peloton;garnison;navire de guerre;bâtiment de guerre;frégate;destroyer;corvette;porte-avions;sous-marin;patrouilleur;vedette;canonnière;avion de combat;avion de chasse;avion de guerre;avion militaire;chasseur-bombardier;bombardier;hélicoptère;hélicoptère de combat;drone;char;blindé;missile;patrouille militaire;flotte;escadre;état-major;haut commandement;quartier général;force de paix;forces de maintien de la paix;soldats de la paix;force multinationale;mission de maintien de la paix;forces d'occupation;contingent militaire;commandement militaire;défense antiaérienne;garde-côtes militaire;police militaire;légion étrangère
COP|group|police;police nationale;police fédérale;police locale;police municipale;police judiciaire;police antiémeute;police anti-émeute;forces de l'ordre;forces de police;force publique;gendarmerie;unité antiémeute;police aux frontières;police des frontières;garde civile;carabiniers;commissariat;gardes-côtes;services de police;parquet antiterroriste policier;patrouille de police
LEG|group|parlement;congrès;sénat;chambre des députés;chambre des représentants;chambre basse;chambre haute;chambre des communes;assemblée nationale;assemblée législative;assemblée constituante;assemblée;constituante;pouvoir législatif;législature;commission parlementaire;groupe parlementaire;douma;diète;commission d'enquête parlementaire
JUD|group|tribunal;cour;cour suprême;cour constitutionnelle;conseil constitutionnel;haute cour;cour d'appel;cour d'assises;cour de cassation;parquet;parquet général;ministère public;justice;pouvoir judiciaire;tribunal électoral;tribunal militaire;cour martiale;tribunal correctionnel;jury;barreau;magistrature;tribunal de grande instance;appareil judiciaire
REB|group|guérilla;groupe rebelle;groupe armé;groupe insurgé;groupe terroriste;organisation terroriste;mouvement rebelle;mouvement de guérilla;forces rebelles;armée rebelle;insurrection;rébellion;milice;groupe paramilitaire;escadron de la mort;cellule terroriste;branche armée;faction armée;groupe séparatiste;groupe djihadiste;groupe jihadiste;groupe islamiste;résistance;front de libération;armée de libération;mouvement de libération;maquis;commando armé;groupe d'autodéfense
OPP|group|opposition;parti d'opposition;partis d'opposition;parti de l'opposition;alliance de l'opposition;coalition de l'opposition;bloc d'opposition;mouvement d'opposition;dissidence;front d'opposition;mouvement pro-démocratie
CVL|group|gens;population;peuple;foule;communauté;communauté autochtone;peuple autochtone;peuples autochtones;minorité;tribu;clan;famille;société civile;électorat;opinion publique;public;mouvement social;collectif;association de quartier;voisinage;diaspora;supporteur;kurde;musulman;chrétien;juif[juive,juifs,juives];hindou;populations
EDU|group|université;école;lycée;collège;syndicat étudiant;mouvement étudiant;corps enseignant;faculté
LAB|group|syndicat;centrale syndicale;fédération syndicale;confédération syndicale;intersyndicale;union syndicale;comité d'entreprise;mouvement ouvrier;personnel hospitalier;centrale ouvrière
AGR|group|syndicat agricole;mouvement paysan;confédération paysanne;flotte de pêche;bateau de pêche;chalutier;coopérative agricole;fédération agricole
MED|group|presse;média;médias;média d'État;médias d'État;médias officiels;journal[journaux];quotidien;agence;agence de presse;agence officielle;agence d'État;télévision;télévision d'État;télévision publique;chaîne;chaîne de télévision;radio;hebdomadaire;magazine;site d'information;organe de presse;presse officielle
BUS|group|entreprise;société;compagnie;firme;multinationale;groupe pétrolier;consortium;conglomérat;banque;compagnie pétrolière;compagnie aérienne;entreprise publique;société d'État;groupe minier;constructeur;constructeur automobile;patronat;chambre de commerce;secteur privé;milieux d'affaires;bourse;fonds d'investissement;industrie;fabricant;fournisseur;assureur;géant pétrolier;géant gazier;pétrolier;cargo;navire marchand;usine;filiale;groupe énergétique;armement maritime
REF|group|camp de réfugiés;population déplacée;populations déplacées
CRM|group|gang;bande;cartel;cartel de la drogue;mafia;crime organisé;organisation criminelle;groupe criminel;réseau criminel;narcotrafic;réseau de trafiquants;pègre;gang criminel
REL|group|église;église catholique;clergé;conférence épiscopale;synode;mosquée;communauté religieuse;curie;diocèse;paroisse;congrégation;confrérie
SPY|group|service de renseignement;services de renseignement;service secret;services secrets;agence de renseignement;renseignement;renseignement militaire;renseignements;contre-espionnage;sûreté de l'État;services spéciaux
HLH|group|hôpital[hôpitaux];clinique;centre de santé;service de santé;équipe médicale
NGO|group|ong;organisation non gouvernementale;organisation humanitaire;organisation de défense des droits de l'homme;association de défense des droits de l'homme;agence humanitaire;commission vérité;observatoire;commission des droits de l'homme;association écologiste
PTY|group|parti;parti politique;parti au pouvoir;parti présidentiel;parti communiste;parti socialiste;parti conservateur;coalition au pouvoir;majorité présidentielle;formation politique;faction;parti gouvernemental
*GOV|group|partie;camp;équipe;bureau;institution;commission;comité;conseil;organisme;secrétariat;département;entité;organisation;agence gouvernementale
*MIL|group|force;forces;unité;détachement;contingent;commando;colonne;convoi;patrouille;division;personnel;corps
*|group|groupe;mouvement;réseau;cellule;aile;alliance;front;fédération;confédération;association;ligue;bloc;branche;groupuscule;mission d'observation
*MIL|group|coalition
GOV|field|Affaires étrangères;Relations extérieures;Défense;Défense nationale;Armées;Intérieur;Justice;Économie;Finances;Commerce;Commerce extérieur;Industrie;Énergie;Pétrole;Mines;Santé;Santé publique;Agriculture;Pêche;Éducation;Éducation nationale;Enseignement;Enseignement supérieur;Science;Recherche;Transports;Transport;Travaux publics;Équipement;Logement;Environnement;Écologie;Transition écologique;Information;Communication;Télécommunications;Travail;Emploi;Affaires sociales;Solidarité;Culture;Tourisme;Sports;Jeunesse;Immigration;Plan;Planification;Développement;Coopération;Sécurité;Sécurité nationale;Sécurité publique;Sécurité intérieure;Budget;Affaires européennes;Europe;Réconciliation nationale;Fonction publique;Décentralisation;Administration territoriale;Trésor;Outre-mer;Relations internationales;Diplomatie;Comptes publics
MIL|quality|militaire;naval;armé
COP|quality|policier
LEG|quality|parlementaire;législatif;sénatorial
JUD|quality|judiciaire
REB|quality|rebelle;insurgé;séparatiste;terroriste;djihadiste;jihadiste;paramilitaire;islamiste
GOV|quality|gouvernemental;ministériel;diplomatique;officiel;étatique;consulaire;municipal;présidentiel
OPP|quality|opposant;dissident
LAB|quality|syndical;ouvrier;salarial
EDU|quality|étudiant;universitaire;enseignant;lycéen
AGR|quality|paysan;agricole;agraire
REL|quality|religieux;ecclésiastique;islamique;catholique
BUS|quality|patronal;bancaire;pétrolier;minier;privé
CRM|quality|criminel;mafieux
CVL|quality|autochtone;citoyen;civil
`;

/** Gender and number. */
export const roleEndings: Endings = {
  "": ["e", "s", "es"],
  e: ["es"],
  é: ["ée", "és", "ées"],
  i: ["ie", "is", "ies"],
  al: ["ale", "aux", "ales"],
  ien: ["ienne", "iens", "iennes"],
  éen: ["éenne", "éens", "éennes"],
  on: ["onne", "ons", "onnes"],
  er: ["ère", "ers", "ères"],
  eur: ["euse", "eurs", "euses", "eure", "eures"],
  teur: ["trice", "teurs", "trices", "teuse", "teuses"],
  eux: ["euse", "euses"],
  f: ["ve", "fs", "ves"],
  if: ["ive", "ifs", "ives"],
  s: ["se", "ses"],
  x: [],
  el: ["elle", "els", "elles"],
  c: ["cs", "que", "ques"],
  an: ["ane", "ans", "anes", "anne", "annes"],
  eau: ["eaux"],
};

/** French closed classes that tie names and offices together. */
export const actorWords: ActorWords = {
  determiners:
    "le la les l un une des ce cet cette ces plusieurs certains certaines quelques tous toutes deux trois quatre cinq six sept huit neuf dix autre autres chaque son sa ses leur leurs",
  definite: "le la les l ce cet cette ledit ladite",
  genitive: "de",
  posted: "auprès",
  possessive: "",
  conjunctions: "et ou",
  formers: "ex ancien ancienne anciens anciennes feu défunt",
  formerPrefixes: "ex",
  honorifics: "monsieur madame mme m mlle mademoiselle docteur dr maître me monseigneur mgr sir lord don",
  particles: "de du des la le les d l al el ben bin ibn van von der den da do dos et y",
  notNames:
    "Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre Noël Pâques Dieu Internet Islam Ramadan",
  wordLike: "ue eta onu au us ua",
  sidePrefixes: "pro anti non",
  leading: "dirigée dirigé menée mené conduite emmenée",
  modifiers:
    "nouveau nouvelle nouveaux actuel actuelle vieux vieille premier première second seconde haut haute hauts hautes principal principale principaux propre propres présumé présumée présumés prétendu grand grande grands grandes jeune jeunes intérimaire sortant sortante élu élue général générale adjoint adjointe simple numéro ancien alors futur future",
  pronouns: "il elle lui",
  possessives: "son sa ses",
  own: `
|pays;nation;patrie
GOV|gouvernement;administration;cabinet;régime
MIL|armée;troupes;forces
`,
  together: `
2|les deux;ces deux;leurs deux;l'un et l'autre;tous deux
3|les trois;ces trois
`,
  togetherNouns: `
country|pays;nations;états;voisins;peuples;républiques
government|gouvernements;capitales;chancelleries
side|parties;camps;côtés;rivaux;ennemis;délégations;armées
leader|leaders;présidents;dirigeants;chefs
minister|ministres
`,
  alsoAdjectives: "général major",
  calledAfter: "rue avenue boulevard lycée hôpital stade",
  togetherModifiers: "premiers grands",
  receiving: "à pour avec contre sur envers par",
  where: "en à dans près",
  heads:
    "président;premier ministre;chancelier;roi;reine;chef d'État;chef de l'État;chef du gouvernement;chef de gouvernement;émir;guide suprême;dirigeant;leader",
  contractions: "du=de le;des=de le;au=à le;aux=à le;d=de;l=le;la=le;les=le;s=se;qu=que",
  adjectivePrefixes: `
CHN|sino
RUS|russo
GBR|anglo;britannico
FRA|franco
DEU|germano
ESP|hispano
ITA|italo
JPN|nippo
USA|américano
PRT|luso
IND|indo
TUR|turco
GRC|gréco
SRB|serbo
ISR|israélo
PSE|palestino
IRN|irano
IRQ|irako
SYR|syro
LBN|libano
DZA|algéro
MAR|maroco
TUN|tuniso
EGY|égypto
UKR|ukraino
POL|polono
BEL|belgo
ARM|arméno
CAN|canado
TCD|tchado
SDN|soudano
`,
  nameEndings: "",
  headFirst: true,
  bareGenitive: false,
};
