import type { ActorWords, Endings } from "../../actors/lexicon.ts";

/** English offices and groups: `CAMEO block | kind | phrases`. */
export const roles = `
GOV|title|prime minister;premier;chancellor;vice premier;deputy prime minister;king;queen;emperor;empress;sultan;emir;monarch;crown prince;crown princess;prince;princess;duke;supreme leader;paramount leader;head of state;head of government;chief executive;taoiseach;tánaiste;doge;shah;ruler;dictator;strongman;president-elect;prime minister-designate;first minister;first lady
GOV|title|secretary of state;secretary of defense;secretary of defence;undersecretary of state;under secretary of state;assistant secretary of state;minister of state;cabinet secretary;permanent secretary;treasury secretary;foreign secretary;home secretary;press secretary;undersecretary;under secretary;assistant secretary;deputy secretary;deputy assistant secretary;national security adviser;national security advisor;attorney general;solicitor general;comptroller;treasurer;ombudsman;minister;deputy minister;vice minister;cabinet minister;premier-designate;regent;viceroy
GOV|title|gov;governor;governor-general;governor general;lieutenant governor;mayor;deputy mayor;lord mayor;prefect;district chief;provincial governor;councillor;councilman;alderman;city manager;district commissioner;commissar;junta leader;coup leader;politburo member;party secretary;statesman;technocrat;civil servant;bureaucrat;policymaker;decision-maker;aide;presidential candidate;president's spokesman
*GOV|title|president;vice president;vice-president;secretary-general;secretary general;chairman;chairwoman;chairperson;chair;commissioner;rapporteur;special rapporteur;general secretary;director-general;director general;managing director;executive director
GOV|envoy|ambassador;envoy;special envoy;peace envoy;special representative;permanent representative;high representative;high commissioner;consul;consul general;honorary consul;vice consul;chargé d'affaires;charge d'affaires;attaché;attache;military attaché;diplomat;top diplomat;chief diplomat;emissary;delegate;plenipotentiary;mediator;negotiator;chief negotiator;peace negotiator;nuncio
MIL|title|gen;lt gen;maj gen;brig gen;col;lt col;maj;capt;lt;sgt;adm;brig;cmdr;general;lieutenant general;major general;brigadier general;admiral;vice admiral;rear admiral;colonel;lieutenant colonel;major;brigadier;captain;lieutenant;sergeant;corporal;marshal;field marshal;air marshal;air chief marshal;commodore;army chief;chief of staff;chief of the general staff;chief of defence staff;joint chiefs chairman;commander-in-chief;commander in chief;defence chief;defense chief;military chief;navy chief;air force chief;warlord general;soldier;paratrooper;marine;airman;sailor;seaman;serviceman;servicewoman;pilot;sniper;conscript;reservist;recruit;infantryman;peacekeeper;commando;veteran
COP|title|police chief;chief of police;police commissioner;policeman;policewoman;police officer;constable;chief constable;sheriff;deputy sheriff;gendarme;inspector;superintendent;detective;border guard;prison guard;warden;customs officer;immigration officer;police spokesman
LEG|title|sen;rep;senator;congressman;congresswoman;lawmaker;legislator;speaker;deputy speaker;parliamentarian;member of parliament;member of congress;mp;m.p.;mep;representative in congress;majority leader;minority leader;senate leader;house speaker;speaker of the house;assemblyman;assemblywoman;chief whip;backbencher
JUD|title|judge;justice;chief justice;prosecutor;chief prosecutor;public prosecutor;prosecutor general;state prosecutor;magistrate;investigating magistrate;attorney;lawyer;defence lawyer;defense lawyer;defense attorney;human rights lawyer;solicitor;barrister;jurist;coroner
OPP|title|opposition leader;leader of the opposition;opposition candidate;opposition politician;opposition figure;opposition activist;opposition supporter;dissident;political prisoner;oppositionist
REB|title|rebel leader;rebel commander;rebel chief;rebel spokesman;guerrilla leader;guerrilla commander;guerrilla;guerilla;insurgent;rebel;militant;militant leader;separatist;separatist leader;secessionist;jihadist;jihadi;islamist militant;mujahid;fighter;militiaman;militia leader;paramilitary;paramilitary leader;warlord;terrorist;extremist;revolutionary;mutineer;suicide bomber;bomber;hijacker;hostage-taker;partisan;irregular;mercenary
UAF|title|gunman;masked gunman;unidentified gunman;unknown gunman;armed man;masked man;attacker;assailant;assassin;kidnapper;abductor;bandit;shooter;hitman;arsonist;robber
ELI|title|ex-president;ex-minister;ex-premier;ex-prime minister;tribal elder;tribal leader;tribal chief;elder statesman;chieftain;clan leader;clan elder;dignitary;aristocrat;oligarch
MED|title|journalist;reporter;correspondent;editor;editor-in-chief;columnist;blogger;photographer;photojournalist;cameraman;newsman;broadcaster;anchor;news anchor;presenter;commentator
REL|title|pope;pontiff;patriarch;metropolitan;bishop;archbishop;cardinal;imam;ayatollah;grand ayatollah;mullah;mufti;grand mufti;sheikh;cleric;priest;pastor;rabbi;chief rabbi;monk;nun;lama;dalai lama;missionary;preacher;reverend;theologian;religious leader;community leader
BUS|title|businessman;businesswoman;tycoon;magnate;entrepreneur;industrialist;billionaire;executive;banker;trader;investor;importer;exporter;shopkeeper;merchant;chief executive officer;ceo;company director;shipowner;employer;contractor
CVL|title|activist;human rights activist;rights activist;peace activist;environmental activist;campaigner;protester;protestor;demonstrator;civilian;resident;villager;citizen;national;man;woman;girl;boy;child;teenager;baby;youth;person;tourist;passenger;bystander;passer-by;passerby;mourner;worshipper;worshiper;marcher;rioter;looter;voter;patient;prisoner;inmate;detainee;hostage;captive;survivor;victim;relative;widow;mother;father;sister;brother;wife;husband;son;daughter;neighbour;neighbor;pensioner;retiree;homeless person;indigenous leader;whistleblower;whistle-blower;artist;writer;poet;novelist;singer;actor;actress;footballer;athlete;celebrity;scientist;professor emeritus;inhabitant;local;pilgrim;commuter;consumer;settler
EDU|title|student;student leader;teacher;professor;lecturer;academic;scholar;rector;dean;schoolgirl;schoolboy;schoolchild;pupil;headmaster;headmistress;principal;researcher;university student
LAB|title|worker;trade unionist;unionist;union leader;union official;labour leader;labor leader;labourer;laborer;miner;trucker;truck driver;docker;dockworker;longshoreman;nurse;striker;taxi driver;bus driver;railwayman;civil service worker;steelworker;autoworker;factory worker;employee;oil worker;migrant worker;public sector worker;transport worker;health worker;construction worker
AGR|title|farmer;peasant;fisherman;grower;coca grower;rancher;herder;herdsman;landowner;shepherd;agricultural worker;farm worker;farmworker;campesino;planter;pastoralist
REF|title|refugee;migrant;asylum seeker;asylum-seeker;displaced person;evacuee;exile;deportee;immigrant;boat person
CRM|title|drug trafficker;drug dealer;drug lord;drug baron;gangster;gang member;gang leader;smuggler;people smuggler;pirate;trafficker;human trafficker;hacker;criminal;thief;murderer;killer;poacher;fraudster;drug kingpin;kingpin;crime boss;mobster;mafioso;cartel member;counterfeiter;vandal;convict;rapist;money launderer
SPY|title|spy;spymaster;spy chief;intelligence chief;intelligence officer;intelligence agent;intelligence official;secret agent;double agent;informer;informant;mole
HLH|title|doctor;surgeon;physician;medic;paramedic;hospital director;health official;health worker;medical worker;aid doctor;epidemiologist
HRI|title|human rights defender;rights defender;rights worker
NGO|title|aid worker;relief worker;humanitarian worker;humanitarian;volunteer
=|title|counterpart;opposite number;homologue
*GOV|title|leader;deputy leader;political leader;official;senior official;spokesman;spokeswoman;spokesperson;representative;chief;deputy chief;head;deputy head;adviser;advisor;secretary;director;deputy director;boss;politician;candidate;lobbyist;delegate to the talks;interlocutor
*MIL|title|commander;deputy commander;officer;cadet;combatant;gunner
*|title|member;agent;source;supporter;sympathiser;sympathizer;backer;founder;co-founder;follower;loyalist;ally;expert;analyst;observer;monitor;inspector general;employee of;staffer;driver;guard;bodyguard;recruiter;defector;deserter;ideologue;hardliner;veteran of;crew member;operative;suspect
*GOV|group|government;administration;regime;authority;leadership;delegation;state
GOV|group|cabinet;council of ministers;presidency;ministry;department of state;state department;defense department;defence department;foreign office;home office;interior department;treasury;treasury department;justice department;commerce department;finance department;government department;chancellery;chancery;embassy;consulate;high commission;consulate general;diplomatic mission;diplomatic corps;negotiating team;mission;customs;customs service;customs authority;immigration service;central bank;reserve bank;politburo;central committee;junta;ruling junta;military junta;military government;civilian government;kingdom;monarchy;royal family;crown;throne;prime minister's office;president's office;office of the president;presidential office;presidential administration;city council;town council;municipality;city hall;town hall;local government;electoral commission;election commission;national security council;security council of the state;planning commission;federal government;interim government;transitional government;caretaker government;unity government;coalition government;government-in-exile;council of state;regulator;tax authority;tax service;civil service;bureaucracy;ruling coalition;diplomacy;public works department;ombudsman's office;privy council;sovereign council;transitional council;election authority;emergency services;fire brigade;fire service;firefighter
MIL|group|army;military;navy;air force;armed forces;armed force;troop;ground force;special force;security force;defence force;defense force;naval force;land force;marines;marine corps;national guard;republican guard;presidential guard;royal guard;revolutionary guard;warplane;fighter jet;fighter plane;jet fighter;jet;warship;battleship;destroyer;frigate;cruiser;corvette;minesweeper;aircraft carrier;tank;helicopter;helicopter gunship;attack helicopter;gunship;drone;artillery;artillery unit;infantry;cavalry;garrison;battalion;brigade;regiment;squadron;platoon;army unit;missile;bomber;aircraft;patrol boat;patrol;gunboat;submarine;coastal battery;general staff;high command;army command;joint chiefs of staff;military intelligence unit;army headquarters;task force;fleet;flotilla;armada;convoy of troops;paratroops;occupation force;invasion force;peacekeeping force;peacekeeping mission;stabilisation force;stabilization force;multinational force;coalition force;rapid reaction force;self-defence force;self-defense force;soldiery;militarised unit;rocket force;air defence;air defense;military police;military base;military court martial
COP|group|police;police force;coast guard;riot police;military policemen;federal police;national police;state police;local police;police department;police station;police unit;gendarmerie;border police;border force;border patrol;coastguard;carabinieri;security service personnel;security agent;secret police;traffic police;law enforcement;law enforcement agency;law enforcement officer;anti-riot police;anti-terrorist police;immigration police;railway police;detective bureau;vice squad;swat team;prison service;security police;constabulary;port authority police;civil guard;immigration inspector
LEG|group|parliament;congress;senate;house of representatives;national assembly;federal assembly;constituent assembly;legislative assembly;legislature;state legislature;house of commons;house of lords;lower house;upper house;lower chamber;upper chamber;chamber of deputies;state duma;parliamentary committee;parliamentary delegation;congressional committee;senate committee;people's congress;national people's congress;diet;sejm;assembly;consultative assembly;shura council;parliamentary group;council of representatives
JUD|group|court;supreme court;constitutional court;high court;appeals court;appeal court;court of appeal;criminal court;district court;federal court;military court;court-martial;tribunal;electoral tribunal;war crimes tribunal;judiciary;prosecution;prosecutor's office;public prosecutor's office;attorney general's office;prosecution service;grand jury;jury;bench;supreme judicial council;bar association;law firm
REB|group|rebel group;rebel force;rebel army;rebel movement;guerrilla group;guerrilla force;guerrilla movement;insurgency;insurgent group;militant group;militant organisation;militant organization;militia;militia group;armed group;armed wing;armed opposition;armed faction;rebellion;separatist group;separatist movement;terrorist group;terrorist organisation;terrorist organization;terror group;jihadist group;islamist group;paramilitary group;death squad;liberation front;liberation army;liberation movement;resistance;resistance movement;mujahideen;mujahedin;extremist group;resistance fighter;self-defence group;self-defense group;splinter group;armed tribesman;private army;terror cell;sleeper cell
OPP|group|opposition;opposition party;opposition group;opposition bloc;opposition alliance;opposition coalition;opposition movement;opposition force;dissident group;pro-democracy movement;democracy movement;anti-government movement;protest movement;umbrella opposition group
CVL|group|people;crowd;public;population;community;indigenous community;indigenous people;indigenous group;minority;ethnic minority;tribe;tribesman;clan;family;electorate;mob;civil society;civil society group;citizens' group;residents' association;women's group;women;children;householder;nation's people;city dweller;township resident;diaspora;expatriate;jew;muslim;christian;hindu;buddhist;sikh;kurd;worshippers
EDU|group|university;school;college;academy;student union;student movement;student body;student group;faculty;education ministry staff;polytechnic;kindergarten
LAB|group|union;trade union;labour union;labor union;trade union federation;labour federation;labor federation;union federation;workers' union;teachers' union;miners' union;union confederation;trade union confederation;workforce;staff association;working class
AGR|group|farmers' union;farmers' group;farmers' association;peasant movement;farm lobby;fishing fleet;fishing boat;trawler;cooperative
MED|group|media;state media;news agency;state news agency;official news agency;national news agency;newspaper;daily newspaper;state newspaper;state television;state radio;television;television channel;television station;tv station;tv channel;radio station;radio;broadcaster;press;news outlet;news website;magazine;daily;weekly;publication;news service;press agency
BUS|group|company;business;firm;corporation;conglomerate;enterprise;bank;oil company;state oil company;energy company;gas company;oil giant;gas giant;mining company;oil firm;airline;shipping company;shipping line;multinational;state-owned company;state company;investment fund;hedge fund;carmaker;manufacturer;arms manufacturer;private sector;industry;stock exchange;chamber of commerce;business community;business lobby;consortium;joint venture;supplier;bondholder;creditor;shareholder;tanker;supertanker;oil tanker;freighter;cargo ship;merchant ship;factory;startup;utility;lender;retailer;pharmaceutical company;tech company;telecoms company;employers' association;employers' federation
REF|group|internally displaced;internally displaced people;refugee camp resident;displaced people;displaced family
CRM|group|gang;street gang;criminal gang;cartel;drug cartel;drug gang;mafia;crime syndicate;syndicate;criminal organisation;criminal organization;criminal group;organised crime;organized crime;crime ring;smuggling ring;trafficking ring;drug trafficking organization;underworld
REL|group|church;catholic church;orthodox church;clergy;mosque;bishops' conference;synod;religious community;brotherhood;monastery;congregation;rabbinate;religious order;diocese;parish
SPY|group|intelligence service;intelligence agency;secret service;security service;spy agency;foreign intelligence service;intelligence directorate;intelligence;military intelligence;counterintelligence;counter-intelligence;intelligence community;intelligence bureau;state security;state security service;security agency
HLH|group|hospital;clinic;health service;medical team;health authority;medical staff;field hospital
NGO|group|ngo;non-governmental organisation;non-governmental organization;nongovernmental organization;aid agency;aid group;aid organisation;aid organization;relief agency;charity;humanitarian organisation;humanitarian organization;rights group;human rights group;human rights organisation;human rights organization;human rights commission;advocacy group;watchdog;think tank;environmental group;humanitarian mission
PTY|group|ruling party;political party;party;communist party;socialist party;governing party;conservative party;liberal party;social democratic party;green party;nationalist party;far-right party;party congress;parliamentary party;bloc;faction
*GOV|group|side;camp;team;office;agency;institution;commission;committee;council;secretariat;bureau;body;summit team;department;organisation;organization;hierarchy
*MIL|group|force;unit;contingent;detachment;personnel;column;convoy;corps;command;headquarters;air wing;division;special unit;elite unit
*|group|staff;group;movement;network;cell;wing;alliance;front;observer mission;fighters' group;crew;association;federation;confederation;league;society;stronghold
*MIL|group|coalition
GOV|field|foreign;foreign affairs;external affairs;external relations;foreign relations;foreign and commonwealth affairs;defence;defense;national defence;national defense;interior;home;home affairs;internal affairs;internal security;public security;state security;homeland security;national security;finance;finances;economy;economic affairs;economics;economic;trade;foreign trade;commerce;industry;energy;oil;petroleum;mines;mining;natural resources;justice;legal affairs;health;public health;agriculture;farm;fisheries;forestry;rural development;education;higher education;science;technology;research;transport;transportation;railways;aviation;public works;infrastructure;housing;urban development;environment;climate;water;information;communication;communications;telecommunications;digital affairs;labour;labor;employment;social affairs;social welfare;welfare;culture;tourism;sports;youth;women's affairs;family affairs;religious affairs;immigration;planning;development;international development;international cooperation;cooperation;reconstruction;reintegration;european affairs;europe;parliamentary affairs;veterans affairs;veterans' affairs;state;the interior;the treasury;budget;taxation;refugees;disaster management;emergency situations;emergencies;unification;civil aviation;food;supply;privatisation;privatization;local government;regional affairs;tribal affairs
MIL|quality|military;naval;martial
COP|quality|policing
LEG|quality|parliamentary;congressional;legislative;senatorial
JUD|quality|judicial;prosecutorial
REB|quality|rebellious;insurgent;jihadist;separatist;secessionist;paramilitary;militant;terrorist;islamist
GOV|quality|governmental;ministerial;diplomatic;consular;municipal
OPP|quality|oppositional;dissident;antigovernment
REL|quality|religious;ecclesiastical;clerical
BUS|quality|corporate;business
CRM|quality|criminal
EDU|quality|academic
`;

/** Plurals. */
export const roleEndings: Endings = {
  "": ["s"],
  s: ["es"],
  x: ["es"],
  ch: ["es"],
  sh: ["es"],
  y: ["ies"],
  ay: ["ays"],
  ey: ["eys"],
  oy: ["oys"],
  man: ["men"],
  woman: ["women"],
  child: ["children"],
  wife: ["wives"],
  thief: ["thieves"],
  person: ["people", "persons"],
  people: ["peoples"],
  police: [],
  military: [],
  media: [],
  personnel: [],
  staff: [],
  artillery: [],
};

/** English closed classes that tie names and offices together. */
export const actorWords: ActorWords = {
  determiners:
    "the a an this that these those some any all both each every several many few most other another two three four five six seven eight nine ten",
  definite: "the this that",
  genitive: "of for",
  posted: "to",
  possessive: "'s '",
  conjunctions: "and or &",
  formers: "former ex late onetime one-time ousted deposed",
  formerPrefixes: "ex",
  honorifics: "mr mrs ms miss dr sir lord lady dame prof hon madam madame monsieur señor senor don",
  particles: "al el de da do dos das del della van von der den bin ibn ben bint la le di du abu ul ud e y",
  notNames:
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December English Arabic Latin Christmas Easter Ramadan God Internet I Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Islam Christianity Judaism",
  wordLike: "us usa who it un is eta ira au all cap",
  sidePrefixes: "pro anti non un ex-pro",
  leading: "led",
  modifiers:
    "deputy vice acting interim first second senior top high-ranking ranking federal regional local state national special central civil civilian naval military armed military-backed ruling transitional provisional elite ground government ethnic unidentified unarmed young border security riot main pro-government anti-government presidential parliamentary public private new current longtime long-time leftist conservative embattled newly elected caretaker permanent chief leading other own indigenous communist islamist kurdish retired visiting outgoing incoming undercover air joint combat occupying invading frontier highest appeals criminal administrative striking angry jailed exiled heavily disgraced then long-serving veteran-era metropolitan city provincial northern southern eastern western ordinary alleged suspected wounded captured masked",
  pronouns: "he she him her",
  possessives: "his her",
  own: `
|country;nation;homeland
GOV|government;administration;cabinet;regime
MIL|army;troops;forces;military
`,
  together: `
2|both;the two;these two;those two;their two;our two;the pair of
3|the three;all three
`,
  togetherNouns: `
country|countries;nations;states;neighbours;neighbors;peoples
government|governments;capitals
side|sides;parties;foes;rivals;enemies
leader|leaders;presidents
minister|ministers
`,
  alsoAdjectives: "general major private principal",
  calledAfter: "",
  togetherModifiers:
    "neighbouring neighboring warring rival opposing south north east west american andean african asian european arab gulf balkan baltic nordic nuclear-armed foreign defence defense",
  receiving: "to for with against on by from towards toward upon",
  where: "in at near outside inside across around",
  heads:
    "president;prime minister;premier;chancellor;king;queen;emir;supreme leader;leader;head of state;head of government;sultan",
  contractions: "",
  adjectivePrefixes: `
CHN|Sino
RUS|Russo
GBR|Anglo
FRA|Franco
DEU|Germano
IND|Indo
JPN|Nippo
ITA|Italo
ESP|Hispano
GRC|Greco;Graeco
TUR|Turco
POL|Polono
UKR|Ukraino
SRB|Serbo
`,
  nameEndings: "",
  headFirst: false,
  bareGenitive: false,
};
