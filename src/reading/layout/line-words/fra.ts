import { defineLineWords } from "./line-words.ts";

/** What stands around articles in French. */
export const french = defineLineWords({
  furniture:
    "partager(?: (?:cet article|l'article|sur les réseaux sociaux))? | publicité | annonce | imprimer | " +
    "s'abonner | abonnez-vous | abonnement | je m'abonne | (?:laisser un )?commentaires? | commenter | " +
    "réagir | accueil | menu | rechercher | enregistrer | écouter(?: (?:cet|l')article)? | " +
    "se connecter | connexion | s'inscrire | monde | international | politique | actualités? | " +
    "envoyer par (?:e-?mail|mail|courriel) | copier le lien | lien copié | chargement | fermer | " +
    "suivant | précédent | retour en haut | aller au contenu(?: principal)? | suivez-nous | lire la suite | " +
    "la suite après (?:la|cette) publicité | réservé aux abonnés | " +
    "temps de lecture.{0,15} | taille du texte | voir les commentaires | offrir l'article | " +
    "ajouter à vos favoris | dernières nouvelles | " +
    "(?:article|information) en cours de (?:mise à jour|rédaction) | cet article (?:a été|sera) mis à jour",
  invitation:
    "suivez-nous | suivre .{1,30} sur (?:facebook|twitter|google) | abonnez-vous (?:à|au|pour|dès) | " +
    "inscrivez-vous (?:à|au|pour) | recevez (?:notre|nos|chaque|l'actualité) | cliquez ici | " +
    "téléchargez (?:l'|notre )app(?:li|lication)? | rejoignez-nous sur | partager sur | " +
    "vous avez repéré une erreur | " +
    "l'article .{1,150} est apparu en premier sur | pour (?:vous désabonner|vous désinscrire|ne plus recevoir) | " +
    "signaler une (?:erreur|faute) | votre vie privée nous importe | " +
    "nous (?:et nos (?:\\d+ )?partenaires )?utilisons des cookies | ce site utilise des cookies | " +
    "(?:tout )?(?:accepter|refuser)(?: tout)?(?: (?:tout )?(?:accepter|refuser|paramétrer)(?: tout)?)*$ | " +
    "en vous (?:inscrivant|abonnant).{0,40} vous (?:acceptez|reconnaissez) | " +
    "(?:votre )?adresse (?:e-?mail|électronique)$",
  counted: "min(?:utes?)?(?: de lecture)? | commentaires? | partages? | réactions? | vues",
  homePage: "accueil | à la une | la une",
  section:
    "monde | international | économie | politique | société | sports? | culture | opinions? | débats | idées | " +
    "sciences? | santé | planète | environnement | climat | éducation | tech | pixels | médias | vidéos? | " +
    "podcasts? | régions? | europe | afrique | asie | amériques | proche-orient | moyen-orient | france | " +
    "bourse | entreprises | argent | styles? | voyages? | météo | newsletters? | mon compte | en direct | " +
    "en continu | plus | rubriques",
  tags: "mots[- ]cl[ée]s | thèmes?(?: associés)? | sujets? associés? | tags | rubriques?",
  picture: "photos?(?:graphies?)? | image | photo d'archives | légende",
  pictureCredit: "crédits?(?: photos?)?",
  pictureNote: "photo | image | archives? | crédit | illustration",
  sources: "sources?",
  rights: "tous droits (?:de reproduction (?:et de représentation )?)?réservés | droits réservés",
  copying:
    "(?:toute )?reproduction (?:même partielle )?(?:est )?(?:strictement )?interdite | " +
    "toute reproduction .{0,60}interdite",
  pointer:
    "lire (?:aussi|plus|également) \\(\\d{4}\\) | lire plus | à lire | à voir | " +
    "sur le même sujet | (?:nos|notre) (?:analyse|reportage|entretien|décryptage) | " +
    "à (?:écouter|découvrir) | relire | article lié",
  alsoRead: "(?:à )?lire (?:aussi|également) | (?:à )?voir (?:aussi|également) | lisez (?:aussi|également)",
  related:
    "sur le même (?:sujet|thème) | articles? (?:liés?|associés?|similaires?|connexes?) | " +
    "à lire(?: aussi| également)? | lire (?:aussi|plus|également) | à voir(?: aussi| également)? | voir aussi | " +
    "les plus (?:lus|consultés|partagés) | plus d'articles | dans la même rubrique | " +
    "nos recommandations | recommandés? | contenus? (?:associés?|sponsorisés?) | à découvrir | " +
    "pour aller plus loin | dans l'actualité | dernières (?:infos|nouvelles|actualités)",
  comments: "(?:vos )?commentaires? | réactions?",
  by: "par | texte(?: de)? | écrit par | propos recueillis par | rédigé par",
  role:
    "(?:de )?(?:notre |nos |l'|notre propre )?(?:envoyée?s? (?:spéciale?s?|spéciaux)|correspondant(?:e|s|es)?)(?: (?:permanente?|particulière?|régionale?))? | " +
    "envoyée?s? spécia(?:le?s?|ux) | (?:la |avec la )?rédaction | " +
    "service (?:international|étranger|monde|politique) | agences? | avec agences? | avec les agences | " +
    "journaliste | grand reporter | chef du service .{1,30}",
  ofRole: "à | a | au | aux | en | de | du | des | dans | pour | et | la | le | d'",
  credit:
    "avec (?:l')?(?:afp|reuters|ap|agences?|les agences|l'agence) | avec des informations d | " +
    "traduit par | édité par",
  contribution: "(?:a|ont) contribué à (?:cet article|ce reportage|cette dépêche)",
  release: "communiqué(?: de presse| commun| officiel)?",
  page: "p | pp | page | pages | n°",
  edition: "édition (?:du soir|nationale|abonnés)",
  outlet:
    "le (?:monde|figaro|soir|point|temps|parisien|matin|courrier|devoir|télégramme|monde diplomatique|journal du dimanche|" +
    "nouvel observateur) | libération | la (?:croix|tribune|libre belgique|presse|dépêche|dépêche du midi|voix du nord) | " +
    "l'(?:humanité|express|orient-le jour|obs|opinion|aurore) | les échos | ouest-france | courrier international | rfi | " +
    "france (?:24|info|inter|soir) | jeune afrique | agence (?:france-presse|\\p{L}+) | el (?:watan|moudjahid)",
  institution:
    "(?:ministère|présidence|secrétariat|ambassade) (?:de|du|des|de la) \\p{L}.{2,70} | palais de l'élysée | " +
    "(?:service|direction) de (?:presse|la presse|la communication).{0,40}",
  labels: {
    title: "titre",
    subject: "objet | sujet",
    publisher: "source | journal | éditeur",
    author: "auteure?s? | auteurs? | autrice",
    other:
      "langue | mis à jour(?: le)? | mise à jour | dernière (?:mise à jour|modification) | rubrique | à | " +
      "de | cc | lieu | page | édition | longueur",
  },
  numbered: { what: "document | article", of: "sur | de" },
});
