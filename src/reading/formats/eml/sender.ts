import { namesIn } from "../../layout/byline.ts";

/** Who sent a message: the name beside the address, empty where there is none, and the address. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** Words of the names of papers, agencies, newsletters and offices, from their beginning. */
const houseWord =
  /(?<!\p{L})(?:agenc|agênc|агент|news|noticia|notícia|nouvelle|новост|nachricht|times(?!\p{L})|post(?!\p{L})|herald|tribun|chronicle|cr[óo]nica|journal|jornal|gazet|gacet|gazzett|daily|diario|diário|peri[óo]dic|correo(?!\p{L})|courrier|zeitung|revista|revue|magazin|press(?!\p{L})|prensa|imprensa|presse|пресс|газет|журнал|radio|rádio|радио|tv(?!\p{L})|letter|bolet[ií][nm]|bulletin|brief|alert|digest|redac|redaç|rédac|redak|редакц|editor|desk(?!\p{L})|service|servi[cç]i?o|служба|minist|министер|embass|embaja|embaixa|ambassa|посоль|universi|универс|institut|институт|center|centre|centro|центр|team|equip|office|foundation|fundaci|funda[cç]|committee|comit[éeê]|commission|comisi[óo]n|comissão|network|group|grupo|list(?:a|e)?(?!\p{L}))/iu;
/** Mailboxes that are nobody's own. */
const houseMailbox =
  /^(?:(?:no|do)-?not-?reply|no-?reply|info|news|newsletters?|letters?|noticias|alerts?|press|prensa|imprensa|presse|redac\w*|redak\w*|editors?|editorial|desk|mail(?:ing)?|contact\w*|servi[cz]\w*|bolet\w*|bulletin|lista?|support|hello|digest|admin|office)(?:[.+_-]|$)/i;

/** The persons whom a sender's name names; none for a paper, an agency or an office. A list's sender must prove to be one. */
export function personsIn({ name, address }: Sender, isBulk: boolean): readonly string[] {
  const mailbox = address.replace(/@.*$/, "").toLowerCase();
  if (houseWord.test(name) || houseMailbox.test(mailbox)) return [];
  const words = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  if (isBulk && !words.some((word) => word.length > 2 && mailbox.includes(word))) return [];
  return namesIn(name);
}
