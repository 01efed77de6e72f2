import type { NounFrame } from "../pack.ts";
import { nounFrame } from "./notation.ts";

/** Nouns that name an act, with the prepositions of its target (see `notation.ts`). */
export const nounFrames: readonly NounFrame[] = `
visit of=source to=target : CONSULT/visit 042
trip of=source to=target : CONSULT/visit 042
tour of=target : CONSULT/visit 042
meeting & : CONSULT 040
talks & : CONSULT 040
negotiations & : CONSULT 046
summit & : CONSULT 040
call & : CONSULT/phone 041
conversation & : CONSULT/phone 041
signing & : SUPPORT 057 #diplomatic
invasion of=target : ASSAULT 190 #military
attack on|against=target : ASSAULT 190 #military
assault on|against=target : ASSAULT 190 #military
raid on|against=target : ASSAULT 190 #military
bombing of=target : ASSAULT/aerial 195 #military
bombardment of=target : ASSAULT/heavy-weapons 194 #military
shelling of=target : ASSAULT/heavy-weapons 194 #military
strike on|against=target : ASSAULT 190 #military
airstrike on|against=target : ASSAULT/aerial 195 #military
occupation of=target : COERCE/seize 192 #territory
annexation of=target : COERCE/seize 192 #territory
blockade of|on|against=target of=target : COERCE/restrict 191 #military
withdrawal of=source from=target : RETREAT/withdraw 0874 #military
pullout from=target : RETREAT/withdraw 0874 #military
sanction against|on=target : SANCTION/discontinue 163 #economic
embargo against|on=target : SANCTION/discontinue 163 #economic
expulsion of=target : SANCTION/expel 166 #diplomatic
condemnation of=target : ACCUSE/disapprove 111
criticism of=target : ACCUSE/disapprove 111
accusation against=target : ACCUSE/allege 112
rejection of=target : REJECT
support for|to=target : SUPPORT 051 #diplomatic
backing for|of=target : SUPPORT 051 #diplomatic
solidarity with|towards|toward=target : SUPPORT 051 #diplomatic
recognition of=target : SUPPORT 054 #diplomatic
threat against=target : THREATEN 130
exchange & of=none : COOPERATE 064
`
  .trim()
  .split("\n")
  .map(nounFrame);

const agreements = words(
  "agreement treaty pact deal accord protocol memorandum convention contract settlement charter declaration partnership truce ceasefire",
);
const talks = words(
  "talks negotiations consultations discussions dialogue meeting summit conversations negotiation consultation discussion",
);

/** Nouns by what they are to a verb. Agreements and sanctions never act. */
export const nounClasses: Readonly<Record<string, readonly string[]>> = {
  agreement: agreements,
  sanction: words("sanction embargo tariff boycott restriction penalty duty"),
  talks,
  meeting: words("summit meeting conference talks forum"),
  visit: words("visit trip tour"),
  aid: words(
    "aid assistance help relief supplies medicines medicine food blankets tents grain rice sorghum vaccines rations doctors rescuers shelter supplies blanket",
  ),
  money: words("loan grant payment credit funds funding tranche dollars euros money million billion"),
  debt: words("debt debts loan"),
  goods: words(
    "oil gas wheat grain gold coal electricity petroleum crude fuel goods imports exports fertiliser fertilizer uranium insulin copper lithium cars timber steel fruit meat fish rice",
  ),
  arms: words(
    "weapon arms missile rocket tank ammunition jet warplane helicopter drone warship submarine equipment gun rifle artillery shell bomb torpedo munitions weaponry",
  ),
  troops: words(
    "troop soldier force army unit peacekeeper marine battalion brigade contingent military fighter division commando regiment personnel fleet frigate gunboat warship trooper",
  ),
  police: words("police officer policeman gendarme guard agent patrol"),
  relations: words("relations ties tie relation contacts links"),
  friendship: words("friendship alliance relations ties strength partnership"),
  support: words("support solidarity backing endorsement commitment"),
  admiration: words("admiration praise gratitude appreciation thanks satisfaction respect"),
  truce: words("ceasefire cease-fire truce armistice"),
  withdrawal: words("withdrawal pullout pull-out retreat"),
  curfew: words("curfew"),
  emergency: words("emergency law"),
  rule: words("rule visa restriction control requirement law"),
  ban: words("ban"),
  amnesty: words("amnesty pardon"),
  demand: words("demand request call appeal ultimatum claim"),
  proposal: words(
    "proposal offer plan draft resolution initiative invitation overture bid motion amendment request call demand candidacy",
  ),
  invitation: words("invitation offer"),
  accusation: words("accusation allegation charge criticism claim"),
  intelligence: words("intelligence information data"),
  prisoner: words("prisoner hostage captive detainee soldier pilot sailor fisherman crew national citizen"),
  territory: words("island territory village hill post strip land"),
  inspector: words("inspector observer monitor team peacekeeper convoy"),
  border: words("border crossing frontier airspace bridge embassy"),
  embassy: words("embassy consulate mission"),
  release: words("release freedom liberation"),
  apology: words("apology explanation"),
  complaint: words("complaint protest lawsuit suit"),
  diplomat: words("diplomat ambassador envoy attache consul commissioner charge"),
  inquiry: words("inquiry investigation probe"),
  ultimatum: words("ultimatum deadline"),
  attack: words("attack strike force war invasion retaliation bombing raid offensive assault airstrike bomb action"),
  demonstration: words("demonstration rally protest march sit-in vigil"),
  strike: words("strike walkout stoppage"),
  road: words("road highway motorway street bridge railway port border route"),
  recognition: words("recognition"),
  alert: words("alert readiness"),
  property: words(
    "ship boat tanker vessel trawler aircraft plane airliner airplane cargo asset home house office building property base depot bridge factory refinery newspaper headquarters village shipment yacht land mine church mosque temple field pipeline drone jet helicopter",
  ),
  blockade: words("blockade siege"),
  party: words("party movement group union"),
  media: words("newspaper broadcaster station channel website magazine"),
  fire: words("fire shots gunfire"),
  "crowd-weapon": words("gas cannon bullet grenade tear teargas pellet"),
  people: words(
    "people civilian soldier man woman child policeman worker fighter militant rebel villager protester demonstrator",
  ),
  exercise: words("exercise drill manoeuvre maneuver wargame"),
  phone: words("phone telephone video"),
  asylum: words("asylum refuge"),
  /** What a government receives guests for. */
  gathering: [...talks, ...words("ceremony signing")],
  /** What is called after the town where it took place: in "the Geneva talks" nobody from Geneva takes part. */
  occasion: [...agreements, ...talks, ...words("conference accords round process ceremony")],
  licence: words("licence license permit waiver concession"),
  dispute: words("dispute conflict crisis war border"),
  /** What an actor did, not the actor: "the attack on X" never makes X the one who is condemned. */
  deed: words(
    "attack invasion killing bombing assassination shelling murder violence crackdown coup raid strike war assault annexation occupation massacre kidnapping arrest detention effort attempt imprisonment test launch crime abuse decision move plan policy treatment seizure incursion shooting execution takeover blockade use death",
  ),
};

const oddPlurals: Readonly<Record<string, string>> = {
  man: "men",
  woman: "women",
  child: "children",
  policeman: "policemen",
  fisherman: "fishermen",
  ceasefire: "ceasefires",
};

/** The plural forms of every noun above, with their singular. */
export const plurals: Readonly<Record<string, string>> = Object.fromEntries(
  [...Object.values(nounClasses).flat(), ...nounFrames.map((frame) => frame.noun)]
    .filter((noun) => !noun.endsWith("s") || /(?:ss|us)$/.test(noun))
    .map((noun) => [pluralOf(noun), noun]),
);

function pluralOf(noun: string): string {
  const odd = oddPlurals[noun];
  if (odd !== undefined) return odd;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Words for harm done to people, and the figure that a number beside them is. */
export const harmNouns: Readonly<Record<string, string>> = {
  killed: "killed",
  killing: "killed",
  dead: "killed",
  wounded: "wounded",
  wounding: "wounded",
  injured: "wounded",
  injuring: "wounded",
  arrested: "arrested",
  detained: "arrested",
};

function words(list: string): string[] {
  return list.split(" ");
}
