import type { RoleEntry } from "../pack.ts";

const portfolios =
  "foreign,external affairs,foreign affairs,defence,defense,interior,home affairs,finance,economy,trade,energy,oil,petroleum,justice,health,agriculture,education,transport,environment,information,security,labour,labor,culture,tourism,water,home,industry,planning,immigration";

/** Titles and persons: `role | phrases`. They may stand before a name. */
const titles = `
GOV|president;prime minister;premier;chancellor;vice president;vice-president;king;queen;emperor;sultan;emir;crown prince;prince;supreme leader;head of state;head of government;secretary of state;defence secretary;defense secretary;treasury secretary;foreign secretary;home secretary;national security adviser;national security advisor;attorney general;minister;ambassador;envoy;special envoy;special representative;high commissioner;consul;consul general;governor;mayor;diplomat;chargé d'affaires;junta leader;taoiseach;first lady;permanent representative
GOV|secretary-general;secretary general;chairman;commissioner;rapporteur;pope
MIL|general;admiral;colonel;major;brigadier;captain;lieutenant;marshal;field marshal;army chief;chief of staff;commander-in-chief;defence chief;defense chief;soldier
COP|police chief;policeman;police officer;sheriff
LEG|senator;congressman;congresswoman;lawmaker;legislator;speaker;parliamentarian
JUD|judge;prosecutor;chief justice;magistrate;public prosecutor
OPP|opposition leader;opposition candidate;dissident
REB|rebel leader;guerrilla leader;guerrilla;insurgent;rebel
ELI|former president;former prime minister;former minister;ex-president
MED|journalist;reporter;correspondent;editor;blogger
REL|bishop;archbishop;cardinal;imam;ayatollah;cleric;priest
BUS|businessman;tycoon
CVL|activist
SPY|spy;spymaster
`;

/** Groups and institutions: `role | phrases`. They never stand before a name. */
const groups = `
GOV|government;administration;regime;authorities;cabinet;presidency;ministry;foreign ministry;embassy;consulate;state department;delegation;delegations;ministers;presidents;prime ministers;foreign ministers;defence ministers;defense ministers;finance ministers;ambassadors;diplomats;negotiators;envoys;mission;customs;central bank;state;politburo;junta;kingdom;officials;leadership;high commission;prime minister's office
MIL|army;military;navy;air force;armed forces;troops;soldiers;forces;security forces;marines;paratroopers;warplanes;fighter jets;jets;warships;warship;tanks;helicopters;helicopter;helicopter gunships;gunships;drones;artillery;generals;commandos;special forces;peacekeepers;garrison;battalion;brigade;missiles;bombers;aircraft;patrol boat;gunboat;submarine;fighter jet;warplane;drone;sailors;airmen
COP|police;riot police;police officers;policemen;gendarmerie;gendarmes;border guards;border police;coast guard;coastguard;security services;security agents;secret police;customs officers;law enforcement;prison guards
LEG|parliament;congress;senate;house of representatives;national assembly;legislature;lawmakers;legislators;senators;mps;deputies;members of parliament;house of commons;lower house;upper house
JUD|court;supreme court;constitutional court;high court;tribunal;judges;prosecutors;judiciary;prosecution;courts;war crimes tribunal
REB|rebels;insurgents;guerrillas;rebel group;rebel forces;militants;insurgency;fighters;militia;militias;militiamen;separatists;jihadists;paramilitaries;armed group;rebel army;guerilla;guerillas;jihadis;extremists
UAF|gunmen;gunman;attackers;assailants;armed men;bombers unknown;assassins;kidnappers;suicide bomber;unidentified gunmen;unknown gunmen;bandits
OPP|opposition;opposition parties;opposition party;dissidents;opposition leaders;opposition lawmakers;opposition supporters
CVL|protesters;protestors;demonstrators;civilians;residents;villagers;citizens;people;crowd;crowds;activists;women;children;families;voters;population;farmers' groups;indigenous communities;indigenous groups;community;communities;supporters;marchers;rioters;passengers;tourists;nationals;mourners;worshippers;man;woman;migrants' groups
EDU|students;teachers;professors;university;student
LAB|workers;unions;trade unions;union;trade union;miners;truckers;truck drivers;dockers;nurses;strikers;labour union;labor union;civil servants;doctors;taxi drivers;railwaymen;bus drivers
AGR|farmers;peasants;fishermen;growers;coca growers
MED|journalists;reporters;media;state media;news agency;state news agency;newspaper;newspapers;state television;television;broadcaster;correspondents;editors;bloggers;press
BUS|company;companies;businesses;firm;firms;businessmen;investors;importers;exporters;bank;banks;oil company;state oil company;airline
REF|refugees;migrants;asylum seekers;displaced people;refugee
CRM|drug traffickers;gang;gangs;cartel;cartels;smugglers;pirates;traffickers;gangsters;hackers
REL|church;bishops;clerics;monks;priests;imams
SPY|intelligence service;intelligence services;intelligence agency;spies;intelligence agents;secret service;intelligence
HLH|hospital;hospitals;health workers;medics
PTY|ruling party;party
`;

/** Nouns that take the role of what stands before them: `role when alone | phrases`. */
const heads = `
GOV|leader;leaders;official;spokesman;spokeswoman;spokesperson;representative;representatives;chief;chiefs;head;adviser;advisor;aide;aides;negotiator;side
MIL|commander;commanders;officers;officer;garrison commander
|member;members;source;sources;personnel;workers' leader;agents;agent;inspectors;observers;staff;units;unit;convoy;convoys;contingent
`;

/** Heads that follow a title too ("leader Juan …"). */
const titleHeads = new Set([
  "leader",
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "commander",
  "chief",
  "head",
  "representative",
  "adviser",
  "negotiator",
  "official",
]);

function lines(table: string): [string, string[]][] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [role = "", phrases = ""] = line.split("|");
      return [role, phrases.split(";")];
    });
}

/** Offices and groups with their CAMEO role blocks. */
export const roles: readonly RoleEntry[] = [
  ...lines(titles).flatMap(([role, phrases]) =>
    phrases.map((phrase) => ({ phrase, role, alone: role, title: true, person: true })),
  ),
  ...portfolios.split(",").flatMap((area) => [
    ...["minister", "secretary"].map((office) => ({
      phrase: `${area} ${office}`,
      role: "GOV",
      alone: "GOV",
      title: true,
      person: true,
    })),
    ...["ministers", "ministry"].map((office) => ({
      phrase: `${area} ${office}`,
      role: "GOV",
      alone: "GOV",
      title: false,
      person: false,
    })),
  ]),
  ...lines(groups).flatMap(([role, phrases]) =>
    phrases.map((phrase) => ({ phrase, role, alone: role, title: false, person: false })),
  ),
  ...lines(heads).flatMap(([role, phrases]) =>
    phrases.map((phrase) => ({
      phrase,
      role: "*",
      alone: role || null,
      title: titleHeads.has(phrase),
      person: titleHeads.has(phrase),
    })),
  ),
];

/** Words that may stand between a country and an office ("Turkish riot police", "Russian deputy prime minister"). */
export const roleModifiers: readonly string[] =
  "deputy,vice,acting,interim,first,senior,top,high-ranking,federal,regional,local,state,national,special,central,civil,civilian,naval,military,armed,military-backed,ruling,transitional,provisional,elite,ground,government,ethnic,unidentified,unarmed,young,border,security,riot,main,pro-government,anti-government,presidential,parliamentary,public,private,new,current,longtime,long-time,leftist,conservative,embattled,newly,elected,caretaker,permanent,chief,leading,other,own,indigenous,communist,islamist,kurdish,leading,retired,visiting,outgoing,incoming,undercover,air,joint,combat,occupying,invading,frontier,highest,appeals,criminal,administrative,striking,angry,jailed,exiled,heavily".split(
    ",",
  );
