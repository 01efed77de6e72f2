/** French nouns by the shared concept they name: acts first, then classes of things that verbs act upon. Lemmas, `_` joins words. */
export const nouns = `
visit: visite déplacement tournée voyage séjour escale venue
meeting: cérémonie rencontre entretien réunion sommet conférence tête-à-tête entrevue audience rendez-vous forum table_rond
meeting: mini-sommet symposium retrouvailles face-à-face conclave conciliabule
talks: contact négociation pourparler pourparlers dialogue discussion conversation consultation concertation tractation débat échange_de_vue
phone-call: appel_téléphonique entretien_téléphonique conversation_téléphonique coup_de_fil coup_de_téléphone échange_téléphonique
mediation: médiation arbitrage entremise bons_office bon_office intercession conciliation
invitation: invitation
agreement: accord entente pacte traité convention contrat_de_coopération accord-cadre arrangement mémorandum feuille_de_route charte modus_vivendi
agreement: préaccord partenariat_stratégique
protocol: protocole avenant
declaration: déclaration communiqué déclaration_commun
settlement: règlement résolution_de_conflit paix réconciliation
compromise: compromis consensus terrain_de_entente
promise: promesse engagement assurance garantie serment
offer: offre
support: soutien appui encouragement adhésion aval faveur approbation caution parrainage
praise: éloge hommage félicitation louange compliment applaudissement satisfaction admiration respect estime amitié
solidarity: solidarité
gratitude: gratitude reconnaissance remerciement merci
condolence: condoléance condoléances compassion
confidence: confiance
recognition: reconnaissance
signing: signature paraphe
ratification: ratification
relations: relation lien rapport partenariat amitié relation_diplomatique
alliance: alliance coalition union front axe
apology: excuse excuses pardon repentir repentance
regret: regret remords
amnesty: amnistie grâce immunité
pardon: grâce
concession: concession assouplissement allègement apaisement détente levée
cooperation: coopération collaboration partenariat coordination coproduction
trade: commerce échange_commercial échange libre-échange transaction
exercise: exercice manœuvre manoeuvre exercice_militaire entraînement
extradition: extradition
exchange: échange_de_prisonnier échange troc
delivery: livraison fourniture expédition acheminement exportation envoi ravitaillement approvisionnement
purchase: achat acquisition importation
aid: aide assistance secours don subvention aide_humanitaire soutien_financier coup_de_main nourriture vivre vivres médicament couverture tente
aid: vaccin rations ration céréale bourse matériel_médical colis convoi_humanitaire équipement_médical fonds_de_urgence versement décaissement
loan: prêt crédit emprunt ligne_de_crédit avance
rescue: sauvetage secours évacuation
withdrawal: retrait repli désengagement évacuation retraite
release: libération élargissement remise_en_liberté relâchement
return: restitution rapatriement retour rétrocession remise
disarmament: désarmement démobilisation démilitarisation
ceasefire: cessez-le-feu trêve armistice cessation_de_hostilité arrêt_de_combat arrêt_de_hostilité cessation_de_le_hostilité
surrender: reddition capitulation
resignation: démission abdication
access: accès entrée ouverture passage
request: demande requête sollicitation pétition
demand: exigence revendication
appeal: appel supplique exhortation
pressure: pression
order: ordre injonction mise_en_demeure
accusation: accusation allégation imputation reproche
criticism: critique blâme réprobation désaveu remontrance réprimande attaque_verbal
condemnation: condamnation dénonciation désapprobation
complaint: protestation_officiel note_de_protestation plainte doléance grief réclamation
concern: inquiétude préoccupation crainte
anger: colère indignation mécontentement ire mécontentement consternation
charge: inculpation chef_de_accusation mise_en_examen charge acte_de_accusation
lawsuit: plainte action_en_justice poursuite poursuite_judiciaire
trial: procès jugement
investigation: enquête investigation instruction information_judiciaire
rejection: rejet fin_de_non-recevoir
refusal: refus
objection: objection opposition réserve désaccord
veto: veto
cancellation: annulation report ajournement
threat: menace intimidation
warning: avertissement mise_en_garde alerte
ultimatum: ultimatum sommation
retaliation: représailles représaille riposte vengeance rétorsion mesure_de_rétorsion
protest: protestation mouvement_de_protestation contestation mobilisation_social
demonstration: manifestation rassemblement marche défilé cortège sit-in cacerolazo contre-manifestation
strike: grève débrayage arrêt_de_travail
hunger-strike: grève_de_la_faim grève_de_le_faim grève_de_faim jeûne
riot: émeute saccage pillage échauffourée mutinerie soulèvement_populaire
boycott: boycott boycottage
roadblock: barrage_routier barricade
sanction: sanction mesure_punitif
embargo: embargo
tariff: droit_de_douane surtaxe taxe tarif tarif_douanier taxe_douanier
restriction: restriction limitation contrainte confinement
expulsion: expulsion renvoi exclusion
suspension: suspension gel arrêt interruption rupture
conviction: condamnation_à_mort condamnation_pénal verdict_de_culpabilité
sentence: peine peine_de_prison peine_de_mort réclusion emprisonnement
recall: rappel
deployment: déploiement envoi_de_troupe
mobilisation: mobilisation
build-up: concentration_de_troupe renforcement_militaire renfort
patrol: patrouille
missile-test: tir_de_essai essai_nucléaire essai_de_missile tir_de_missile essai essai_balistique test_nucléaire lancement_de_missile
alert: alerte état_de_alerte
arrest: arrestation interpellation détention incarcération emprisonnement garde_à_vue capture rafle coup_de_filet internement
seizure: saisie confiscation réquisition prise arraisonnement
raid: perquisition descente descente_de_police fouille ratissage
ban: interdiction prohibition interdit bannissement
curfew: couvre-feu
emergency: état_de_urgence état_de_exception état_de_siège état_de_catastrophe
martial-law: loi_martial
deportation: déportation refoulement reconduite
censorship: censure
crackdown: répression purge persécution
blockade: blocus blocage
siege: encerclement
occupation: occupation
annexation: annexion
coup: coup_de_état coup_de_etat putsch renversement coup_de_force
cyberattack: cyberattaque piratage attaque_informatique cyber-attaque
espionage: espionnage écoute surveillance
attack: attaque agression raid assaut embuscade incursion frappe attaque_armé razzia contre-attaque
bombing: attentat attentat-suicide attentat_suicide explosion attentat_à_la_bombe
air-strike: frappe_aérien raid_aérien bombardement_aérien attaque_aérien frappe_de_drone attaque_de_drone
shelling: bombardement pilonnage tir_de_artillerie tir_de_roquette tir_de_mortier canonnade tir_de_obus
invasion: invasion
offensive: offensive opération_militaire contre-offensive campagne_militaire
killing: meurtre mort homicide exécution tuerie
murder: assassinat exécution lynchage
massacre: massacre tuerie génocide carnage nettoyage_ethnique
kidnapping: enlèvement kidnapping prise_de_otage rapt séquestration
torture: torture sévice mauvais_traitement
shooting: fusillade tir échange_de_tir coup_de_feu
fighting: combat affrontement heurt bataille accrochage escarmouche échauffourée
war: guerre conflit conflit_armé
hostility: hostilité
violence: violence trouble exaction
rebellion: rébellion insurrection soulèvement révolte
destruction: destruction sabotage démolition
troops: troupe soldat force armée militaire bataillon brigade contingent régiment unité effectif division garnison blindé commando
troops: parachutiste marine fantassin infanterie combattant conscrit réserviste force_armé para légion casque garde-frontière milicien renforts
police: police policier gendarme gendarmerie force_de_le_ordre crs antiémeute anti-émeute
weapon: arme armement missile obus roquette char fusil mitrailleuse munition artillerie mortier explosif canon mine grenade lance-roquettes
weapon: arsenal arme_nucléaire engin_balistique bombe_atomique drone batterie projectile matériel_militaire équipement_militaire kalachnikov
weapon: fusée système_antimissile système_de_défense lanceur torpille blindé arme_chimique
ship: navire bateau bâtiment_de_guerre cargo pétrolier chalutier frégate sous-marin porte-avions destroyer vedette flotte flottille embarcation
ship: paquebot garde-côte vaisseau canonnière croiseur cuirassé
aircraft: avion appareil hélicoptère drone chasseur bombardier avion_de_chasse avion_de_ligne aéronef planeur ballon
vehicle: véhicule voiture camion autobus bus train autocar ambulance convoi automobile moto
base: base caserne camp position poste avant-poste quartier_général bastion dépôt
garrison: garnison
border: frontière ligne_de_démarcation
crossing: poste_frontière point_de_passage passage poste-frontière checkpoint
airspace: espace_aérien
road: route rue autoroute avenue chaussée voie voie_ferré rond-point carrefour artère accès chemin piste
bridge: pont
port: port
airport: aéroport aérodrome
building: bâtiment immeuble maison siège édifice palais mairie école hôpital église mosquée magasin hôtel marché entrepôt temple
building: locaux local bureau commissariat centrale raffinerie ambassade parlement tribunal résidence appartement usine ministère dépôt stade
university: université faculté campus lycée
factory: usine mine raffinerie atelier entreprise puits
town: ville village localité quartier bourg cité commune banlieue bourgade
territory: territoire île archipel région province zone terre enclave îlot colline plateau péninsule presqu'île secteur vallée
embassy: ambassade représentation mission_diplomatique légation
consulate: consulat
ambassador: ambassadeur ambassadrice chargé_de_affaire nonce
diplomat: diplomate attaché émissaire envoyé consul attaché_militaire négociateur
delegation: délégation émissaire envoyé médiateur
minister: ministre gouverneur
general: général commandant officier colonel chef_de_état-major amiral maréchal
official: fonctionnaire responsable directeur maire cadre enseignant magistrat
judge: juge magistrat procureur
office: poste fonction mandat charge présidence portefeuille siège
power: pouvoir
government: gouvernement cabinet régime exécutif administration junte
parliament: parlement assemblée assemblée_national congrès chambre sénat
party: parti formation mouvement syndicat
organisation: organisation association ong institution organisme fondation bloc
company: entreprise société compagnie firme banque filiale groupe
state: état pays nation république
constitution: constitution
status: statut
independence: indépendance souveraineté
autonomy: autonomie autodétermination
election: élection scrutin référendum vote résultat plébiscite victoire_électoral réélection
law: loi projet_de_loi décret législation amendement ordonnance
resolution: résolution motion
rule: règle règlement norme disposition réglementation formalité
plan: plan projet programme initiative réforme stratégie
proposal: proposition offre idée contre-proposition ébauche suggestion
condition: condition exigence prétention terme
change: changement réforme transition modification
right: droit liberté
permission: permission autorisation permis
readiness: volonté disposition disponibilité intention détermination souhait
prisoner: prisonnier détenu captif prisonnier_de_guerre prisonnier_politique
hostage: otage
person: personne civil homme femme enfant manifestant habitant citoyen opposant étudiant ressortissant travailleur migrant marin pêcheur
person: paysan militant touriste dissident passager pèlerin équipage mineur ouvrier responsable humanitaire membre étranger
protester: manifestant gréviste émeutier contestataire protestataire foule
suspect: suspect accusé criminel fugitif trafiquant terroriste narcotrafiquant assassin mafieux
journalist: journaliste reporter correspondant photographe blogueur
refugee: réfugié déplacé demandeur_de_asile exilé migrant
doctor: médecin infirmier chirurgien personnel_médical équipe_médical soignant
rescuer: sauveteur secouriste pompier équipe_de_secours
inspector: inspecteur enquêteur expert contrôleur
observer: observateur
peacekeeper: casque_bleu soldat_de_la_paix force_de_paix force_de_maintien_de_la_paix force_de_interposition
staff: personnel employé
body: corps cadavre
remains: dépouille reste ossement cendre
money: argent million milliard fonds euro dollar somme franc rouble yuan yen livre crédit budget capital prime versement
debt: dette créance
asset: avoir bien actif réserve
account: compte
property: propriété bien terrain œuvre oeuvre patrimoine statue objet manuscrit trésor
investment: investissement placement
contract: contrat marché appel_de_offre
licence: licence permis accréditation agrément
visa: visa
citizenship: nationalité citoyenneté passeport
asylum: asile statut_de_réfugié refuge protection
flight: vol liaison_aérien liaison
goods: marchandise produit bien blé céréale viande acier aluminium bois sucre café riz soja machine ordinateur minerai cuivre uranium puce
goods: engrais maïs fruit légume vin poisson textile coton crevette sorgho millet mil orge farine huile lait beurre bétail vêtement
energy: gaz pétrole brut carburant charbon essence énergie hydrocarbure combustible gazole
electricity: électricité courant
internet: internet réseau wifi
water: eau
supply: livraison approvisionnement fourniture exportation importation ravitaillement
market: marché
drug: drogue cocaïne héroïne cannabis stupéfiant haschich marijuana méthamphétamine
document: document dossier archive papier ordinateur
newspaper: journal quotidien hebdomadaire magazine presse revue
broadcast: chaîne radio télévision émission émetteur station antenne média
website: site réseau_social site_internet plateforme blog
information: information donnée renseignement
intelligence: renseignement secret
flag: drapeau effigie portrait
fire: feu hostilité tir
teargas: gaz_lacrymogène grenade_lacrymogène lacrymogène gaz
water-cannon: canon_à_eau lance_à_eau
landmine: mine mine_antipersonnel mine_terrestre champ_de_mines mine_antichar
explosive: explosif engin_explosif charge grenade mine
bomb: bombe voiture_piégé engin colis_piégé
force: force violence
consequence: conséquence répercussion
tension: tension crise
security: sécurité contrôle dispositif_de_sécurité
control: contrôle surveillance
fine: amende contravention
persona-non-grata: persona_non_grata persona_non_gratum
name: nom titre prénom
speech: discours conférence_de_presse point_de_presse allocution avis
interview: interview
`;
