/**
 * French verbs by the shared concept they name, in the notation of `EventLexicon`; lemmas are infinitives.
 * The reflexive is `soi`, the lemma that the treebank gives "se" and "s’".
 */
export const verbs = `
meet: rencontrer rencontrer+soi réunir+soi entretenir+soi retrouver+soi revoir+soi concerter+soi réunir=sommet
meet: asseoir+soi=table tenir=réunion avoir=entretien avoir=rencontre tenir=sommet conférer~avec
visit: visiter revisiter inspecter rendre=visite~à faire=visite effectuer=visite faire=escale faire=étape
visit: faire=déplacement
travel: rendre+soi~à rendre+soi~en rendre+soi~dans rendre+soi~chez aller~à aller~en arriver~à arriver~en arriver~dans
travel: voyager~à voyager~en voyager partir~pour envoler+soi~pour atterrir~à atterrir~en débarquer~à déplacer+soi~à
travel: déplacer+soi~en séjourner retourner~à retourner~en repartir~pour gagner=capitale venir~à venir~en revenir~à
travel: revenir~en être=visite
host: accueillir héberger abriter recevoir=visite convier
phone: téléphoner téléphoner~à appeler=téléphone joindre=téléphone parler=téléphone parler+soi=téléphone
phone: entretenir+soi=téléphone discuter=téléphone converser=téléphone avoir=conversation échanger=téléphone
phone: recevoir=appel
talk: dialoguer converser parler+soi consulter consulter+soi deviser palabrer contacter prendre=contact nouer=contact
talk: renouer=dialogue renouer=contact parler~avec parler~à avoir=discussion avoir=dialogue avoir=échange
talk: avoir=pourparler
discuss: évoquer aborder discuter débattre passer=revue
negotiate: négocier renégocier parlementer marchander
mediate: arbitrer intercéder interposer+soi entremettre+soi intervenir=médiateur jouer=médiateur servir=médiateur
mediate: offrir=médiation proposer=médiation servir=intermédiaire jouer=intermédiaire
attend: participer~à assister~à prendre=part~à présenter+soi~à siéger~à joindre+soi~à participer assister
agree: convenir convenir~de accorder+soi accorder+soi~sur entendre+soi entendre+soi~sur consentir consentir~à
agree: acquiescer souscrire souscrire~à mettre+soi=accord tomber=accord acquiescer~à parvenir=accord aboutir=accord
agree: donner=accord résoudre+soi résigner+soi
accept: accepter agréer admettre approuver accueillir entériner plier+soi~à donner=aval
promise: promettre engager+soi jurer promettre+soi débloquer allouer annoncer=don prendre=engagement donner=parole
promise: donner=assurance promettre~à garantir~à allouer~à
offer: offrir proposer offrir+soi tendre=main proposer+soi offrir~à proposer~à
propose: proposer suggérer préconiser prôner plaider~pour proposer~à présenter=proposition présenter=plan
propose: soumettre=proposition
ready: accepter prêt disposé déterminé favorable résolu consentant enclin désireux
invite: inviter convier réinviter
praise: féliciter saluer louer applaudir complimenter vanter glorifier encenser célébrer rendre=hommage~à décorer
praise: louanger féliciter+soi~de réjouir+soi~de congratuler récompenser acclamer accueillir+favorablement
praise: accueillir=satisfaction saluer+soi
thank: remercier savoir=gré exprimer=gratitude
support: soutenir appuyer cautionner parrainer ranger+soi~derrière ranger+soi=côté solidariser+soi rallier+soi~à
support: adouber prendre=parti aligner+soi~sur endosser apporter=soutien~à accorder=soutien~à
express: exprimer manifester formuler témoigner réaffirmer affirmer réitérer présenter afficher renouveler redire
express: adresser faire~part déclarer faire=part~de témoigner~de faire=état~de transmettre émettre
defend: défendre disculper
recognise: reconnaître reconnaitre
sign: signer parapher cosigner contresigner sceller nouer
ratify: ratifier entériner valider
restore: rétablir restaurer renouer normaliser reprendre rouvrir relancer raccommoder réamorcer
establish: établir instaurer nouer créer forger former fonder
open: ouvrir rouvrir inaugurer ouvrir+soi
strengthen: renforcer resserrer intensifier approfondir consolider développer élargir améliorer raffermir dynamiser
strengthen: cimenter étendre
join: rejoindre adhérer adhérer~à rallier intégrer entrer~dans joindre+soi~à associer+soi~à
win: remporter gagner obtenir recueillir
forgive: pardonner annuler=dette effacer=dette remettre=dette
apologise: excuser+soi présenter=excuse demander=pardon faire=excuse demander=excuse
pardon: gracier amnistier
yield: obtempérer lâcher=lest faire=concession faire=machine céder~devant plier+soi~à incliner+soi~devant
ease: alléger assouplir lever adoucir atténuer desserrer relâcher réduire apaiser détendre abroger supprimer
ease: désamorcer annuler
drop: abandonner renoncer~à retirer classer lever relaxer laisser~tomber renoncer
withdraw: retirer retirer+soi replier replier+soi désengager désengager+soi battre=retraite retirer=troupe
leave: quitter abandonner déserter claquer=porte retirer+soi~de sortir~de
release: libérer relâcher relaxer élargir affranchir remettre=liberté débloquer dégeler
return: rendre restituer rapatrier rétrocéder remettre renvoyer rendre~à restituer~à remettre~à
disarm: désarmer démilitariser démobiliser désarmer+soi démanteler=arsenal déposer=arme rendre=arme
surrender: rendre+soi capituler constituer+soi=prisonnier
admit: admettre laisser~entrer accueillir
allow: autoriser permettre tolérer légaliser donner=autorisation laisser+entrer laisser+passer laisser+accéder
allow: laisser+sortir laisser+partir permettre~à
resign: démissionner abdiquer démettre+soi donner=démission présenter=démission remettre=démission annoncer=démission
resign: quitter=fonction quitter=pouvoir quitter=poste céder=pouvoir rendre=tablier remettre=pouvoir renoncer=pouvoir
resign: quitter=présidence déposer=démission
observe: respecter observer honorer appliquer
declare: déclarer décréter proclamer promulguer déposer=préavis
cooperate: coopérer collaborer travailler~avec unir=effort unir=force faire=équipe mutualiser coordonner
cooperate: coordonner+soi
trade: commercer
supply: fournir livrer approvisionner ravitailler acheminer exporter alimenter doter équiper pourvoir convoyer
supply: expédier pomper fournir~à livrer~à
sell: vendre exporter revendre écouler vendre~à
buy: acheter acquérir importer racheter procurer+soi
exchange: échanger échanger+soi troquer
share: partager communiquer transmettre échanger=information échanger=renseignement échanger=donnée
extradite: extrader extrader~vers
hand-over: remettre livrer transférer confier céder rétrocéder transmettre remettre~à livrer~à céder~à transférer~à
invest: investir
build: construire bâtir reconstruire
help: aider assister épauler seconder venir~en=aide~à venir=secours prêter=assistance~à prêter=main-forte~à
help: porter=secours~à porter=assistance~à soigner ravitailler vacciner
rescue: secourir évacuer repêcher sauver=migrant sauver=marin sauver=otage sauver=équipage sauver=pêcheur
rescue: sauver=personne sauver=passager sauver=réfugié sauver=vie
arm: armer réarmer
train: entraîner former=soldat former=armée former=policier former=militaire former=force former=officier former=garde
finance: financer subventionner cofinancer renflouer
lend: prêter=argent prêter=million prêter=milliard prêter=euro prêter=dollar
protect: protéger escorter sécuriser
give: donner accorder octroyer apporter fournir prêter offrir attribuer adresser décerner procurer allouer verser
give: débloquer distribuer faire=don donner~à accorder~à octroyer~à apporter~à fournir~à prêter~à attribuer~à verser~à
give: distribuer~à adresser~à
contribute: contribuer~à contribuer~pour contribuer
receive: recevoir obtenir bénéficier~de toucher essuyer subir accueillir
send: envoyer dépêcher expédier acheminer déléguer parachuter larguer envoyer~à
ask: demander solliciter appeler prier exhorter presser implorer supplier réclamer requérir conjurer inciter
ask: encourager lancer=appel adresser=demande plaider~pour militer~pour prôner demander~à réclamer~à suggérer~à
demand: exiger réclamer sommer enjoindre intimer mettre=demeure revendiquer=territoire revendiquer=souveraineté
demand: revendiquer=indépendance exiger~de enjoindre~à intimer~à
order: ordonner ordonner=expulsion ordonner~à interdire~à
accuse: accuser reprocher taxer imputer incriminer soupçonner suspecter dénoncer~comme mettre=cause pointer=doigt
accuse: montrer=doigt tenir=responsable rejeter=responsabilité rendre=responsable jeter=pierre faire=procès
accuse: reprocher~à
criticise: critiquer condamner dénoncer déplorer blâmer fustiger réprouver désapprouver stigmatiser vilipender
criticise: désavouer vitupérer éreinter tancer réprimander admonester épingler étriller pourfendre conspuer dénigrer
criticise: décrier insulter injurier railler récriminer brocarder invectiver élever+soi~contre inquiéter+soi~de
criticise: indigner+soi~de moquer+soi~de égratigner
complain: plaindre+soi plaindre+soi~de protester~auprès déposer=plainte porter=plainte
charge: inculper mettre=examen
sue: poursuivre=justice assigner porter=plainte~contre attaquer=justice traîner=tribunal traduire=justice
sue: déposer=plainte~contre déposer=recours~contre engager=poursuite~contre intenter=procès~contre intenter=procès~à
sue: saisir=justice saisir=tribunal saisir=cour saisir=conseil
investigate: enquêter enquêter~sur investiguer ouvrir=enquête
summon: convoquer
prosecute: juger traduire~devant déférer mettre=accusation
convict: reconnaître=coupable déclarer=coupable juger=coupable
fine: verbaliser condamner=amende infliger=amende
reject: rejeter repousser refuser écarter récuser décliner exclure opposer+soi~à éconduire débouter balayer retoquer
reject: infirmer opposer=refus
refuse: refuser refuser+soi décliner opposer=refus dédaigner
oppose: opposer+soi opposer+soi~à objecter résister~à résister
veto: opposer=veto mettre=veto poser=veto utiliser=veto user=veto faire=usage~de=veto
defy: défier braver désobéir~à outrepasser passer~outre
cancel: annuler décommander supprimer résilier révoquer abroger rompre dénoncer=accord dénoncer=traité
cancel: dénoncer=convention effacer
postpone: reporter ajourner différer repousser remettre retarder surseoir~à
walk-out: quitter claquer=porte~de retirer+soi~de
boycott: boycotter
suspend: suspendre geler interrompre surseoir~à
stop: arrêter cesser interrompre stopper faire=cesser suspendre mettre=terme~à mettre=fin~à bloquer couper empêcher
stop: intercepter immobiliser arraisonner
end: achever finir clore clôturer mettre=fin~à mettre=terme~à lever cesser abroger dissoudre supprimer abolir terminer
resume: reprendre relancer rouvrir renouer recommencer réactiver
threaten: menacer brandir brandir=menace proférer=menace agiter=menace
warn: avertir prévenir alerter mettre=garde adresser=avertissement lancer=avertissement
vow: jurer promettre faire=serment
protest: protester contester crier=colère
demonstrate: manifester défiler descendre=rue rassembler+soi marcher~contre battre=pavé envahir=rue scander
strike-work: débrayer cesser=travail faire=grève mettre+soi=grève entrer=grève observer=grève déclencher=grève
riot: piller caillasser mutiner+soi vandaliser
block: bloquer barrer entraver obstruer paralyser couper empêcher verrouiller
burn: brûler incendier
impose: imposer infliger décréter instaurer appliquer décider édicter prononcer frapper~de prendre adopter introduire
impose: établir imposer~à infliger~à
sanction: sanctionner frapper=sanction
extend: prolonger proroger étendre reconduire renouveler élargir
tighten: durcir renforcer resserrer
cut: couper réduire interrompre diminuer amputer sabrer priver~de couper~à
sever: rompre briser couper cesser
violate: violer enfreindre rompre transgresser bafouer
freeze: geler bloquer
recall: rappeler
expel: expulser chasser bannir exclure déclarer=persona_non_grata renvoyer=diplomate renvoyer=ambassadeur
close: fermer clore
ban: interdire prohiber proscrire mettre=index
revoke: révoquer abroger suspendre annuler déchoir priver~de retirer=visa retirer=licence retirer=nationalité
revoke: retirer=passeport retirer=accréditation retirer=permis
dismiss: limoger révoquer destituer congédier renvoyer démettre licencier écarter évincer
evict: expatrier
deploy: déployer stationner redéployer
mobilise: mobiliser rappeler=réserviste mobiliser+soi
mass: masser concentrer amasser rassembler poster positionner installer disposer
move: déplacer acheminer transférer avancer
reinforce: renforcer
test: tester essayer expérimenter lancer procéder=essai effectuer=essai
parade: exhiber faire=défiler
patrol: patrouiller
alert: alerter mettre=alerte placer=alerte placer=état mettre=état
surround: encercler cerner
arrest: arrêter interpeller appréhender emprisonner incarcérer détenir écrouer coffrer interner mettre=détention
arrest: placer=détention placer=garde mettre=prison jeter=prison embastiller
seize: saisir confisquer emparer+soi~de arraisonner réquisitionner intercepter prendre=pouvoir prendre=otage
seize: mettre=main~sur accaparer capturer prendre=contrôle~de prendre=ville prendre=base
raid: perquisitionner razzier rafler
search: fouiller ratisser
nationalise: nationaliser exproprier étatiser
deport: déporter refouler reconduire=frontière expulser=migrant expulser=réfugié expulser=clandestin expulser=étranger
deport: expulser=ressortissant expulser=immigré expulser=demandeur expulser=travailleur expulser=famille
deport: expulser=personne renvoyer=migrant renvoyer=réfugié
censor: censurer bâillonner museler
restrict: restreindre limiter réglementer contingenter
repress: réprimer mater brutaliser persécuter opprimer
dissolve: dissoudre
annex: annexer
occupy: occuper
blockade: soumettre=blocus
besiege: assiéger
overthrow: renverser
oust: évincer destituer déloger écarter=pouvoir
hack: pirater hacker cyberattaquer
spy: espionner épier mettre=écoute
attack: attaquer agresser assaillir harceler prendre+soi~à lancer=attaque~contre mener=attaque~contre passer=attaque
attack: attaquer+soi~à prendre=cible ouvrir=hostilité fondre~sur contre-attaquer
bomb: bombarder plastiquer dynamiter
shell: pilonner canonner
kill: tuer abattre exterminer décimer faire=mort faire=victime coûter=vie~à ôter=vie~à
murder: assassiner égorger décapiter lyncher empoisonner trucider
execute: exécuter fusiller pendre
massacre: massacrer anéantir
wound: blesser mutiler estropier
shoot: tirer~sur fusiller mitrailler faire=feu~sur ouvrir=feu~sur
shoot-down: descendre abattre=avion abattre=hélicoptère abattre=drone abattre=appareil abattre=missile
fire: tirer lancer canarder faire=usage~de
disperse: disperser
storm: prendre=assaut~de prendre=assaut donner=assaut~à donner=assaut~contre donner=assaut
ambush: tendre=embuscade~à
abduct: enlever kidnapper séquestrer prendre=otage détourner=avion
torture: torturer supplicier
rape: violer=femme violer=fille violer=fillette
beat: battre tabasser rouer=coup matraquer molester passer=tabac bastonner malmener frapper
stab: poignarder
destroy: détruire raser dévaster démolir endommager ravager saccager saboter démanteler couler
die: mourir~dans=attaque mourir~dans=attentat mourir~dans=combat mourir~dans=affrontement mourir~dans=fusillade mourir~dans=bombardement
die: mourir~dans=embuscade mourir~dans=raid mourir~lors_de=attaque mourir~lors_de=attentat mourir~lors_de=combat mourir~lors_de=affrontement
die: mourir~lors_de=fusillade mourir~lors_de=bombardement mourir~lors_de=embuscade mourir~lors_de=raid mourir~au_cours_de=attaque
die: mourir~au_cours_de=attentat mourir~au_cours_de=combat mourir~au_cours_de=affrontement mourir~au_cours_de=fusillade
die: mourir~au_cours_de=bombardement mourir~au_cours_de=embuscade mourir~au_cours_de=raid périr~dans=attaque périr~dans=attentat
die: périr~dans=combat périr~dans=affrontement périr~dans=fusillade périr~dans=bombardement périr~dans=embuscade périr~dans=raid
die: périr~lors_de=attaque périr~lors_de=attentat périr~lors_de=combat périr~lors_de=affrontement périr~lors_de=fusillade
die: périr~lors_de=bombardement périr~lors_de=embuscade périr~lors_de=raid périr~au_cours_de=attaque périr~au_cours_de=attentat
die: périr~au_cours_de=combat périr~au_cours_de=affrontement périr~au_cours_de=fusillade périr~au_cours_de=bombardement
die: périr~au_cours_de=embuscade périr~au_cours_de=raid décéder~dans=attaque décéder~dans=attentat décéder~dans=combat décéder~dans=affrontement
die: décéder~dans=fusillade décéder~dans=bombardement décéder~dans=embuscade décéder~dans=raid décéder~lors_de=attaque décéder~lors_de=attentat
die: décéder~lors_de=combat décéder~lors_de=affrontement décéder~lors_de=fusillade décéder~lors_de=bombardement décéder~lors_de=embuscade
die: décéder~lors_de=raid décéder~au_cours_de=attaque décéder~au_cours_de=attentat décéder~au_cours_de=combat décéder~au_cours_de=affrontement
die: décéder~au_cours_de=fusillade décéder~au_cours_de=bombardement décéder~au_cours_de=embuscade décéder~au_cours_de=raid
gather: réunir+soi rassembler regrouper+soi converger affluer masser+soi marcher scander envahir entourer huer perturber
barricade: ériger=barricade dresser=barricade monter=barricade élever=barricade ériger=barrage dresser=barrage abattre=arbre
step-on: marcher~sur sauter~sur poser=pied~sur rouler~sur heurter
explode: exploser faire~exploser sauter détoner déflagrer
clash: affronter affronter+soi heurter+soi~à accrocher+soi
fight: combattre combattre+soi battre+soi lutter guerroyer guerroyer~contre battre+soi~contre
invade: envahir pénétrer~dans
capture: capturer prendre conquérir reconquérir reprendre
strike: frapper
retaliate: riposter répliquer venger+soi répondre=frappe répondre=attaque répondre=force répondre=tir
retaliate: répondre=bombardement répondre=missile répondre=frappe~à répondre=attaque~à répondre=force~à répondre=tir~à
use: utiliser employer user~de recourir~à faire=usage~de recourir
cross: franchir traverser passer
reach: atteindre conclure parvenir~à aboutir~à trouver obtenir sceller finaliser
approve: approuver adopter voter avaliser valider entériner autoriser
put: exercer faire mettre accentuer maintenir=pression augmenter accroître
place: placer mettre
announce: annoncer proclamer communiquer dévoiler publier
light: effectuer mener procéder~à réaliser tenir organiser lancer perpétrer commettre entreprendre opérer conduire
light: accomplir faire livrer engager déclencher diriger+soi~à livrer+soi~à monter exécuter orchestrer donner=lieu~à
light: exercer poser mettre=œuvre
begin: commencer débuter entamer amorcer initier ouvrir inaugurer mettre+soi engager entreprendre démarrer déclencher
begin: entrer~en
continue: continuer poursuivre maintenir perpétuer persister prolonger+soi poursuivre+soi continuer~à persévérer
continue: rester
plan: prévoir planifier envisager projeter préparer préparer+soi programmer apprêter+soi compter entendre méditer
plan: comploter songer~à songer étudier disposer+soi ambitionner
cease: cesser arrêter arrêter+soi abstenir+soi interrompre
deny: nier démentir contester réfuter dénier défendre+soi~de
want: vouloir souhaiter désirer espérer chercher tenter essayer efforcer+soi viser aspirer rêver tenter~de
fail: échouer omettre négliger manquer tarder peiner renoncer
say: dire déclarer affirmer indiquer préciser ajouter expliquer souligner confirmer rapporter noter assurer estimer
say: juger soutenir prétendre révéler signaler rappeler répondre écrire raconter témoigner marteler relever
say: reconnaître admettre insister observer conclure croire penser considérer informer faire~savoir constater
say: commenter relater relayer évoquer répéter réaffirmer mentionner clamer avancer revendiquer occuper+soi
say: occuper=poste occuper=place manifester+soi tirer=parti tirer=profit tirer=leçon tirer=conclusion tirer=sonnette
manage: réussir parvenir arriver pouvoir décider choisir
happen: avoir=lieu tenir+soi dérouler+soi produire+soi survenir éclater advenir intervenir dégénérer
withhold: refuser dénier priver~de refuser~à
sentence: condamner=an condamner=prison condamner=mort condamner=peine condamner=perpétuité condamner=réclusion
sentence: condamner=mois condamner=emprisonnement
`;
