/** The parts of a compound that is written with a hyphen, as regular expressions: the whole first, the beginning of the second. */
type Compound = readonly [first: string, second: string];

const any = "\\p{L}{4}";
/** Offices and the like that one has no longer, or holds with somebody. */
const romanceOffices =
  "presiden|présiden|minist|premi|primeir|chef|deput|diput|déput|senad|sénat|govern|gouvern|guerri|combat|ditad|dictat|" +
  "embaix|ambassad|comand|command|general|général|militar|soviét|dire[ct]|campe|champion|marid|mulher|espos|épou|secret";
const englishOffices =
  "presiden|minist|premier|prime|chief|senat|govern|guerri|combat|dictat|ambassad|command|general|soldier|soviet|rebel|" +
  "director|champion|wife|husband|secretar|offic|prison";
const heldTogether = "presid|présid|found|fondat|fundad|autor|auteur|author|chair|signat|sponsor|pilot";

/** Compounds by the language's code. Spanish writes together what the others part: vicepresidente, expresidente. */
const compounds: Readonly<Record<string, readonly Compound[]>> = {
  por: [
    ["segunda|terça|quarta|quinta|sexta|segundas|terças|quartas|quintas|sextas", "feiras?$"],
    ["vice|recém|além|luso|afro|primeiro|primeira|timor|guiné", any],
    ["pró|pós|pré", `(?!xim|pri|tum|ter|dio|mio|sti)${any}`],
    ["sul|norte", "americ|afric|core|viet|asiát|europ|irland"],
    ["cessar", "fogo"],
    ["mesas?", "redonda"],
    ["portas?", "voz|aviões"],
    ["alto|alta", "comiss"],
    ["grã|grão", any],
    ["ex", romanceOffices],
    ["co", heldTogether],
    ["\\p{L}+(?:[oei]u|[aei]r|[ae]m|ava|ia)", "se$"],
    ["\\p{L}+[áâêéíô]", "l[oa]s?$"],
  ],
  fra: [
    ["après|avant|demi|nord|sud|rendez|laissez", any],
    ["cessez", "le$"],
    ["extrême", "droite|gauche|orient"],
    ["nord|sud", "est$|ouest$"],
    ["vice", "prés|premi|roi|amir|chanc|consul|minis|gouvern"],
    ["portes?", "parole|avion|drapeau"],
    ["sous", "marin|secrét|préf|offic|commis|direct|dévelop"],
    ["ex", romanceOffices],
    ["co", heldTogether],
  ],
  eng: [
    ["self|well|half", any],
    ["so", "called$"],
    ["cease", "fires?$"],
    ["cross", "border|party|examin"],
    ["long|short", "term|stand|range|await|last|lived|held|serv"],
    ["two|three|four|five|six|seven|eight|nine|ten", "day|week|month|year|hour|party|third|nation|member|point|mile"],
    ["vice", "presid|chair|admiral|premier|chancel|minis"],
    ["north|south", "east|west"],
    ["left|right", "wing"],
    ["anti", "govern|americ|aircraft|personnel|terror|tank|corrup|war$"],
    ["pro", "govern|western|russian|independ|democ"],
    ["post", "war$|soviet|election|conflict"],
    ["ex", englishOffices],
    ["co", heldTogether],
  ],
  spa: [
    [
      "peruano|ecuatoriano|colombo|árabe|israelí|ruso|chino|serbo|soviético",
      "ecuat|perua|venez|isra|pales|ucran|croat|bosni",
    ],
  ],
  rus: [
    ["вице|пресс|премьер", any],
    ["генерал", "майор|лейтен|полков|губерн|секрет"],
    ["контр", "адмирал"],
    ["юго|северо", "восто|запад"],
    ["во", "первых$|вторых$|третьих$"],
    ["по", "прежнему$|видимому$|русски$|новому$|другому$|своему$|разному$"],
    ["экс", "презид|премьер|минист|глав|депут|чемпион|совет"],
    ["\\p{L}+", "нибудь$|либо$"],
    ["кто|что|как|где|когда|куда|какой|какая|какое|какие|какого", "то$"],
  ],
};

/** Small words between the hyphens of a compound of three: "cessez-le-feu". */
const small = "le|la|les|en|de|du|des|da|do|sur|sous|à|au|aux|e|of|the|in|на|и|де";
const endsBetween = new RegExp(`-(?:${small})$`, "iu");
const beginsBetween = new RegExp(`^(?:${small})-\\p{L}`, "u");

/** Whether a line begins with the small word between the hyphens of a compound: "Rio-" before "de-Janeiro". */
export function isBetweenHyphens(line: string): boolean {
  return beginsBetween.test(line);
}

/** Whether a word that a line's end parts at a hyphen is written with it: "quarta-feira", "vice-président". */
export function isCompound(first: string, second: string, language: string): boolean {
  if (endsBetween.test(first)) return true;
  const word = first.slice(first.lastIndexOf("-") + 1);
  return (compounds[language] ?? []).some(
    ([before, after]) =>
      new RegExp(`^(?:${before})$`, "iu").test(word) && new RegExp(`^(?:${after})`, "iu").test(second),
  );
}

/** The compounds that a text has within its lines. */
export interface Hyphenated {
  /** Whether one of them is these two words, be they inflected in another way: "стран-гарантов" speaks for "страны-гаранты". */
  has(first: string, second: string): boolean;
}

/** Letters that forms of one word have in common at least, and letters after those at most. */
const stem = { least: 4, ending: 3 };

/** Finds the compounds that a text writes with a hyphen. */
export function hyphenatedIn(text: string): Hyphenated {
  const written = new Set(text.toLowerCase().match(/(?<!\p{L})\p{L}+-\p{L}+/gu) ?? []);
  const alike = new Map<string, (readonly [first: string, second: string])[]>();
  for (const compound of written) {
    const [first = "", second = ""] = compound.split("-");
    const beginning = beginningOf(first, second);
    const known = alike.get(beginning);
    if (known === undefined) alike.set(beginning, [[first, second]]);
    else known.push([first, second]);
  }
  return {
    has(first, second) {
      const [before, after] = [first.toLowerCase(), second.toLowerCase()];
      if (written.has(`${before}-${after}`)) return true;
      const near = alike.get(beginningOf(before, after)) ?? [];
      return near.some(([one, other]) => areForms(one, before) && areForms(other, after));
    },
  };
}

/** What all forms of a compound have in common: the first letters of both words, or a word as short as that. */
function beginningOf(first: string, second: string): string {
  return `${first.slice(0, stem.least)}-${second.slice(0, stem.least)}`;
}

function areForms(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  let common = 0;
  while (common < shorter.length && shorter[common] === longer[common]) common++;
  return shorter === longer || (common >= stem.least && longer.length - common <= stem.ending);
}
