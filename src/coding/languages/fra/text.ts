import type { TextRules } from "../../syntax/text-rules.ts";
import { verbForms } from "./verb-forms.ts";

/** Where French sentences and words end. */
export const text: TextRules = {
  titles: list("M MM Mme Mmes Mlle Mlles Dr Drs Pr Me Mes Mgr Gal Gén Col Cdt Cne Lt Adj St Ste Mr Mrs R.P"),
  abbreviations: list(
    "U.S É.-U E.-U etc p pp n No N° art av Av bd Bd Cie Cie. Co Corp Inc Ltd S.A apr J.-C av.J.-C ex vs cf env ca km max min tél éd vol chap fig janv févr avr juil sept oct nov déc Jr",
  ),
  sentenceStarters: list(
    "Le La Les L Un Une Des Du De En Dans Avec Par Pour Mais Et Selon Sans Sur Sous Après Avant Depuis Ce Cet Cette Ces Son Sa Ses Leur Leurs Il Elle Ils Elles On Nous Vous Je Ne Si Déjà Aussi Ainsi Alors Quand Lorsque Tandis Puis Comme Au Aux À Cependant Toutefois Pourtant",
  ),
  dotted: /(?:\p{Lu}\.){2,}|\p{Lu}\.-\p{Lu}\./u,
  undivided: list(
    "aujourd'hui quelqu'un quelqu'une presqu'île prud'homme prud'hommes grand'mère rendez-vous c'est-à-dire là-bas là-haut au-delà peut-être c' d' j' l' m' n' s' t' qu' jusqu' lorsqu' puisqu' quoiqu'",
  ),
  divisions: [
    /^((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)')(.+)$/iu,
    /^(.+?)(-t-(?:ils?|elles?|on))$/iu,
    /^(.+?)(-(?:ils?|elles?|on|je|tu|nous|vous|ce|les?|la|lui|leur|y|en|moi|toi))$/iu,
  ],
  accents: { a: "àâ", e: "éèê", i: "îï", o: "ô", u: "ûù", c: "ç" },
  irregular: { VERB: verbForms },
};

function list(words: string): string[] {
  return words.split(" ");
}
