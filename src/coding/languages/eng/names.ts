import type { Endings, Inflections } from "../../actors/lexicon.ts";

/**
 * States and territories in English: `code | names | adjectives | people | seats of power`, by ISO 3166-1 code
 * (XKX is Kosovo). States that are gone count for the one the news continues with.
 */
export const countries = `
AFG|Afghanistan;Islamic Emirate of Afghanistan|Afghan;Afghani|Afghans|Kabul
ALA|Åland;Åland Islands||Ålanders|
ALB|Albania|Albanian|Albanians|Tirana
DZA|Algeria|Algerian|Algerians|Algiers
ASM|American Samoa||American Samoans|
AND|Andorra|Andorran|Andorrans|Andorra la Vella
AGO|Angola|Angolan|Angolans|Luanda
AIA|Anguilla|Anguillan|Anguillans|
ATA|Antarctica|||
ATG|Antigua and Barbuda;Antigua & Barbuda;Antigua|Antiguan|Antiguans|St. John's
ARG|Argentina;Argentine Republic|Argentine;Argentinian;Argentinean|Argentines;Argentinians;Argentineans|Buenos Aires;Casa Rosada
ARM|Armenia|Armenian|Armenians|Yerevan
ABW|Aruba|Aruban|Arubans|
AUS|Australia|Australian|Australians|Canberra
AUT|Austria|Austrian|Austrians|Vienna
AZE|Azerbaijan|Azerbaijani;Azeri|Azerbaijanis;Azeris|Baku
BHS|Bahamas;The Bahamas|Bahamian|Bahamians|Nassau
BHR|Bahrain|Bahraini|Bahrainis|Manama
BGD|Bangladesh;East Pakistan|Bangladeshi|Bangladeshis|Dhaka;Dacca
BRB|Barbados|Barbadian;Bajan|Barbadians;Bajans|Bridgetown
BLR|Belarus;Byelorussia;Belorussia|Belarusian;Belarussian;Byelorussian|Belarusians;Belarussians|Minsk
BEL|Belgium|Belgian|Belgians|
BLZ|Belize;British Honduras|Belizean|Belizeans|Belmopan
BEN|Benin;Dahomey|Beninese;Beninois|Beninese|Porto-Novo;Cotonou
BMU|Bermuda|Bermudian|Bermudians|
BTN|Bhutan|Bhutanese|Bhutanese|Thimphu
BOL|Bolivia;Plurinational State of Bolivia|Bolivian|Bolivians|La Paz;Sucre;Palacio Quemado
BES|Bonaire;Caribbean Netherlands;Sint Eustatius;Saba|||
BIH|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia & Herzegovina;Bosnia;Republika Srpska;Bosnian Serb Republic|Bosnian;Bosnian Serb;Bosnian Croat;Bosnian Muslim;Bosniak|Bosnians;Bosnian Serbs;Bosnian Croats;Bosnian Muslims;Bosniaks|Sarajevo;Banja Luka
BWA|Botswana;Bechuanaland|Botswanan;Batswana;Motswana|Batswana;Botswanans|Gaborone
BVT|Bouvet Island|||
BRA|Brazil|Brazilian|Brazilians|Brasília;Planalto;Itamaraty
IOT|British Indian Ocean Territory;Chagos Islands;Chagos;Chagos Archipelago;Diego Garcia|Chagossian|Chagossians|
VGB|British Virgin Islands|||
BRN|Brunei;Brunei Darussalam|Bruneian|Bruneians|Bandar Seri Begawan
BGR|Bulgaria|Bulgarian|Bulgarians|Sofia
BFA|Burkina Faso;Burkina;Upper Volta|Burkinabé|Burkinabé;Burkinabes|Ouagadougou
BDI|Burundi|Burundian|Burundians|Bujumbura;Gitega
KHM|Cambodia;Kampuchea;Khmer Republic|Cambodian;Khmer|Cambodians|Phnom Penh
CMR|Cameroon;Cameroons|Cameroonian|Cameroonians|Yaoundé
CAN|Canada|Canadian|Canadians|Ottawa;Parliament Hill
CPV|Cape Verde;Cabo Verde|Cape Verdean;Cabo Verdean|Cape Verdeans|Praia
CYM|Cayman Islands;Caymans|Caymanian|Caymanians|
CAF|Central African Republic|Central African|Central Africans|Bangui
TCD|Chad|Chadian|Chadians|N'Djamena;Ndjamena
CHL|Chile|Chilean|Chileans|Santiago;Santiago de Chile;La Moneda;La Moneda Palace
CHN|China;People's Republic of China;PRC;mainland China;Communist China;Red China|Chinese;Tibetan;Uighur;Uyghur|Chinese;Tibetans;Uighurs;Uyghurs|Beijing;Peking;Zhongnanhai;Great Hall of the People
CXR|Christmas Island|||
CCK|Cocos Islands;Keeling Islands;Cocos (Keeling) Islands|||
COL|Colombia|Colombian|Colombians|Bogotá;Casa de Nariño;Nariño Palace
COM|Comoros;Comoro Islands;Union of the Comoros|Comorian;Comoran|Comorians;Comorans|Moroni
COG|Republic of the Congo;Republic of Congo;Congo-Brazzaville;Congo Republic|Brazzaville-Congolese||Brazzaville
COD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo-Kinshasa;Congo;Zaïre|Congolese;Zairian;Zairean|Congolese;Zairians;Zaireans|Kinshasa;Leopoldville
COK|Cook Islands||Cook Islanders|
CRI|Costa Rica|Costa Rican|Costa Ricans|San José;Casa Presidencial
CIV|Ivory Coast;Côte d'Ivoire|Ivorian;Ivoirian|Ivorians;Ivoirians|Yamoussoukro;Abidjan
HRV|Croatia|Croatian;Croat|Croats;Croatians|Zagreb
CUB|Cuba|Cuban|Cubans|Havana
CUW|Curaçao|||
CYP|Cyprus;Republic of Cyprus;Northern Cyprus;North Cyprus;Turkish Republic of Northern Cyprus;TRNC|Cypriot;Greek Cypriot;Turkish Cypriot|Cypriots;Greek Cypriots;Turkish Cypriots|Nicosia
CZE|Czech Republic;Czechia;Czechoslovakia|Czech;Czechoslovak;Czechoslovakian|Czechs;Czechoslovaks;Czechoslovakians|Prague;Hradcany;Prague Castle
DNK|Denmark|Danish|Danes|Copenhagen;Christiansborg
DJI|Djibouti|Djiboutian|Djiboutians|Djibouti City
DMA|Dominica;Commonwealth of Dominica|||Roseau
DOM|Dominican Republic|Dominican|Dominicans|Santo Domingo
ECU|Ecuador|Ecuadorian;Ecuadorean;Ecuadoran|Ecuadorians;Ecuadoreans;Ecuadorans|Quito;Carondelet;Carondelet Palace
EGY|Egypt;United Arab Republic|Egyptian|Egyptians|Cairo
SLV|El Salvador|Salvadoran;Salvadorean;Salvadorian|Salvadorans;Salvadoreans;Salvadorians|San Salvador
GNQ|Equatorial Guinea|Equatorial Guinean;Equatoguinean|Equatorial Guineans;Equatoguineans|Malabo
ERI|Eritrea|Eritrean|Eritreans|Asmara
EST|Estonia|Estonian|Estonians|Tallinn
SWZ|Eswatini;Swaziland|Swazi|Swazis|Mbabane
ETH|Ethiopia;Abyssinia|Ethiopian;Tigrayan;Amhara;Oromo|Ethiopians;Tigrayans|Addis Ababa
FLK|Falkland Islands;Falklands;Malvinas||Falkland Islanders;Falklanders|Port Stanley
FRO|Faroe Islands;Faroes;Faeroe Islands|Faroese|Faroese|
FJI|Fiji|Fijian|Fijians|Suva
FIN|Finland|Finnish|Finns|Helsinki
FRA|France;French Republic|French;Corsican|French;Frenchmen;Frenchman;Frenchwoman;Corsicans|Paris;Élysée;Élysée Palace;Quai d'Orsay;Matignon
GUF|French Guiana;French Guyana|French Guianese||
PYF|French Polynesia;Tahiti|French Polynesian;Tahitian|Tahitians|
ATF|French Southern Territories;Kerguelen|||
GAB|Gabon|Gabonese|Gabonese|Libreville
GMB|Gambia;The Gambia|Gambian|Gambians|Banjul
GEO|Georgia;Abkhazia;South Ossetia|Georgian;Abkhaz;Abkhazian;South Ossetian|Georgians;Abkhazians;South Ossetians|Tbilisi;Sukhumi;Tskhinvali
DEU|Germany;Federal Republic of Germany;West Germany;East Germany;German Democratic Republic;GDR;FRG|German;West German;East German|Germans;West Germans;East Germans|Berlin;East Berlin;Bonn;Pankow
GHA|Ghana;Gold Coast|Ghanaian|Ghanaians|Accra
GIB|Gibraltar|Gibraltarian|Gibraltarians|
GRC|Greece;Hellenic Republic|Greek;Hellenic|Greeks|Athens
GRL|Greenland|Greenlandic|Greenlanders|Nuuk
GRD|Grenada|Grenadian|Grenadians|St. George's
GLP|Guadeloupe|Guadeloupean|Guadeloupeans|
GUM|Guam|Guamanian|Guamanians|
GTM|Guatemala|Guatemalan|Guatemalans|Guatemala City
GGY|Guernsey|||
GIN|Guinea;Guinea-Conakry|Guinean|Guineans|Conakry
GNB|Guinea-Bissau;Portuguese Guinea|Bissau-Guinean;Guinea-Bissauan|Bissau-Guineans|Bissau
GUY|Guyana;British Guiana|Guyanese|Guyanese|Georgetown
HTI|Haiti|Haitian|Haitians|Port-au-Prince
HMD|Heard Island and McDonald Islands;Heard Island|||
HND|Honduras|Honduran|Hondurans|Tegucigalpa
HKG|Hong Kong;Hongkong|Hongkonger;Hong Konger|Hongkongers;Hong Kongers|
HUN|Hungary|Hungarian|Hungarians|Budapest
ISL|Iceland|Icelandic|Icelanders|Reykjavík
IND|India;Republic of India|Indian;Kashmiri|Indians;Kashmiris|New Delhi;Delhi;South Block
IDN|Indonesia;Dutch East Indies|Indonesian;Acehnese|Indonesians;Acehnese|Jakarta;Djakarta
IRN|Iran;Islamic Republic of Iran;Islamic Republic;Persia|Iranian;Persian|Iranians;Persians|Tehran;Teheran
IRQ|Iraq|Iraqi|Iraqis|Baghdad
IRL|Ireland;Republic of Ireland;Irish Republic;Eire|Irish|Irish;Irishmen;Irishman|Dublin
IMN|Isle of Man|Manx||
ISR|Israel;State of Israel;Jewish state|Israeli|Israelis|Jerusalem;West Jerusalem
ITA|Italy|Italian|Italians|Rome;Palazzo Chigi;Quirinale;Farnesina;Quirinal
JAM|Jamaica|Jamaican|Jamaicans|Kingston
JPN|Japan|Japanese|Japanese|Tokyo;Kantei;Gaimusho
JEY|Jersey|||
JOR|Jordan;Hashemite Kingdom;Hashemite Kingdom of Jordan;Transjordan|Jordanian|Jordanians|Amman
KAZ|Kazakhstan|Kazakh;Kazakhstani|Kazakhs;Kazakhstanis|Astana;Nur-Sultan;Akorda
KEN|Kenya|Kenyan|Kenyans|Nairobi
KIR|Kiribati|I-Kiribati||Tarawa
PRK|North Korea;Democratic People's Republic of Korea;DPRK;N. Korea|North Korean|North Koreans|Pyongyang
KOR|South Korea;Republic of Korea;ROK;S. Korea;Korea|South Korean;Korean|South Koreans;Koreans|Seoul;Blue House;Cheong Wa Dae
XKX|Kosovo|Kosovar;Kosovan;Kosovo Albanian;Kosovo Serb|Kosovars;Kosovans;Kosovo Albanians;Kosovo Serbs|Pristina;Prishtina
KWT|Kuwait|Kuwaiti|Kuwaitis|Kuwait City
KGZ|Kyrgyzstan;Kirghizia;Kyrgyz Republic|Kyrgyz;Kirghiz;Kyrgyzstani|Kyrgyz;Kyrgyzstanis|Bishkek;Frunze
LAO|Laos;Lao PDR;Lao People's Democratic Republic|Laotian;Lao|Laotians|Vientiane
LVA|Latvia|Latvian|Latvians|Riga
LBN|Lebanon|Lebanese|Lebanese|Beirut;Baabda
LSO|Lesotho;Basutoland|Basotho;Lesothan;Mosotho|Basotho|Maseru
LBR|Liberia|Liberian|Liberians|Monrovia
LBY|Libya;Libyan Arab Jamahiriya|Libyan|Libyans|Tripoli;Tobruk
LIE|Liechtenstein|Liechtensteiner|Liechtensteiners|Vaduz
LTU|Lithuania|Lithuanian|Lithuanians|Vilnius
LUX|Luxembourg;Luxemburg|Luxembourgish;Luxembourger|Luxembourgers|Luxembourg City
MAC|Macau;Macao|Macanese|Macanese|
MDG|Madagascar|Malagasy;Madagascan|Malagasy;Madagascans|Antananarivo
MWI|Malawi;Nyasaland|Malawian|Malawians|Lilongwe
MYS|Malaysia;Malaya|Malaysian;Malayan|Malaysians|Kuala Lumpur;Putrajaya
MDV|Maldives|Maldivian|Maldivians|Male City
MLI|Mali|Malian|Malians|Bamako
MLT|Malta|Maltese|Maltese|Valletta
MHL|Marshall Islands|Marshallese|Marshallese|Majuro
MTQ|Martinique|Martinican|Martinicans|
MRT|Mauritania|Mauritanian|Mauritanians|Nouakchott
MUS|Mauritius|Mauritian|Mauritians|Port Louis
MYT|Mayotte|Mahoran|Mahorans|
MEX|Mexico|Mexican|Mexicans|Mexico City;Los Pinos;National Palace
FSM|Micronesia;Federated States of Micronesia|Micronesian|Micronesians|Palikir
MDA|Moldova;Moldavia;Transnistria;Transdniestria;Trans-Dniester|Moldovan;Moldavian;Transnistrian|Moldovans;Moldavians|Chișinău;Kishinev;Tiraspol
MCO|Monaco|Monegasque;Monacan|Monegasques|
MNG|Mongolia|Mongolian;Mongol|Mongolians;Mongols|Ulaanbaatar;Ulan Bator;Ulan Baatar
MNE|Montenegro|Montenegrin|Montenegrins|Podgorica;Cetinje
MSR|Montserrat|Montserratian|Montserratians|
MAR|Morocco|Moroccan|Moroccans|Rabat
MOZ|Mozambique|Mozambican;Mozambiquan|Mozambicans|Maputo
MMR|Myanmar;Burma|Burmese;Myanmarese;Rohingya|Burmese;Rohingya;Rohingyas|Naypyidaw;Naypyitaw;Nay Pyi Taw;Rangoon;Yangon
NAM|Namibia;South-West Africa|Namibian|Namibians|Windhoek
NRU|Nauru|Nauruan|Nauruans|Yaren
NPL|Nepal|Nepalese;Nepali|Nepalese;Nepalis|Kathmandu
NLD|Netherlands;The Netherlands;Holland|Dutch|Dutch;Dutchmen;Dutchman|The Hague;Amsterdam
NCL|New Caledonia|New Caledonian;Kanak|New Caledonians;Kanaks|Nouméa
NZL|New Zealand;NZ;Aotearoa|New Zealander|New Zealanders;Kiwis|Wellington;Beehive
NIC|Nicaragua|Nicaraguan|Nicaraguans|Managua
NER|Niger|Nigerien|Nigeriens|Niamey
NGA|Nigeria;Biafra|Nigerian;Biafran|Nigerians;Biafrans|Abuja;Aso Rock
NIU|Niue|Niuean|Niueans|
NFK|Norfolk Island|||
MKD|North Macedonia;Macedonia;Former Yugoslav Republic of Macedonia;FYROM|Macedonian;North Macedonian|Macedonians;North Macedonians|Skopje
MNP|Northern Mariana Islands;Northern Marianas|||
NOR|Norway|Norwegian|Norwegians|Oslo
OMN|Oman|Omani|Omanis|Muscat
PAK|Pakistan;West Pakistan;Islamic Republic of Pakistan|Pakistani;Baloch;Baluch|Pakistanis|Islamabad;Rawalpindi
PLW|Palau|Palauan|Palauans|Ngerulmud
PSE|Palestine;State of Palestine;Palestinian territories;occupied territories;Palestinian Territory|Palestinian;Gazan|Palestinians;Gazans|Ramallah
PAN|Panama|Panamanian|Panamanians|Panama City
PNG|Papua New Guinea;PNG|Papua New Guinean;Bougainvillean|Papua New Guineans|Port Moresby
PRY|Paraguay|Paraguayan|Paraguayans|Asunción
PER|Peru|Peruvian|Peruvians|Lima;Torre Tagle;Government Palace in Lima
PHL|Philippines;The Philippines|Philippine;Filipino;Filipina;Moro|Filipinos;Filipinas;Moros|Manila;Malacañang;Malacañang Palace
PCN|Pitcairn;Pitcairn Islands;Pitcairn Island|||
POL|Poland|Polish|Poles;Pole|Warsaw
PRT|Portugal|Portuguese|Portuguese|Lisbon;Belem Palace
PRI|Puerto Rico|Puerto Rican|Puerto Ricans|San Juan
QAT|Qatar|Qatari|Qataris|Doha
REU|Reunion Island;Réunion;La Réunion|Réunionese||
ROU|Romania;Rumania|Romanian;Rumanian|Romanians|Bucharest;Cotroceni
RUS|Russia;Russian Federation;Soviet Union;USSR;Union of Soviet Socialist Republics;Soviet Russia|Russian;Soviet;Chechen|Russians;Soviets;Chechens|Moscow;Kremlin;Russian White House;Smolenskaya Square
RWA|Rwanda;Ruanda|Rwandan;Rwandese|Rwandans;Rwandese|Kigali
BLM|Saint Barthélemy;St Barts|||
SHN|Saint Helena;St. Helena;Ascension Island;Tristan da Cunha|||
KNA|Saint Kitts and Nevis;St. Kitts and Nevis;St. Kitts & Nevis;Saint Kitts;St. Kitts|Kittitian|Kittitians|Basseterre
LCA|Saint Lucia;St. Lucia|Saint Lucian;St. Lucian|Saint Lucians;St. Lucians|Castries
MAF|Saint Martin;St. Martin|||
SPM|Saint-Pierre and Miquelon;St. Pierre and Miquelon|||
VCT|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;Saint Vincent;St. Vincent|Vincentian|Vincentians|Kingstown
WSM|Samoa;Western Samoa|Samoan|Samoans|Apia
SMR|San Marino|Sammarinese||
STP|São Tomé and Príncipe;São Tomé|São Toméan||
SAU|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Saudis;Saudi Arabians|Riyadh
SEN|Senegal|Senegalese|Senegalese|Dakar
SRB|Serbia;Yugoslavia;Federal Republic of Yugoslavia;Serbia and Montenegro|Serbian;Serb;Yugoslav;Yugoslavian|Serbs;Serbians;Yugoslavs;Yugoslavians|Belgrade
SYC|Seychelles|Seychellois||
SLE|Sierra Leone|Sierra Leonean|Sierra Leoneans|Freetown
SGP|Singapore|Singaporean|Singaporeans|
SXM|Sint Maarten|||
SVK|Slovakia;Slovak Republic|Slovak;Slovakian|Slovaks;Slovakians|Bratislava
SVN|Slovenia|Slovenian;Slovene|Slovenians;Slovenes|Ljubljana
SLB|Solomon Islands;Solomons|Solomon Islander|Solomon Islanders|Honiara
SOM|Somalia;Somaliland;Puntland|Somali;Somalian;Somalilander|Somalis;Somalians;Somalilanders|Mogadishu;Hargeisa;Villa Somalia
ZAF|South Africa;Republic of South Africa|South African;Afrikaner|South Africans;Afrikaners|Pretoria;Union Buildings;Tshwane
SGS|South Georgia and the South Sandwich Islands;South Georgia & South Sandwich Islands;South Georgia;South Sandwich Islands|||
SSD|South Sudan;Southern Sudan;S. Sudan|South Sudanese||Juba
ESP|Spain|Spanish;Catalan;Basque;Galician;Andalusian|Spaniards;Spaniard;Catalans;Basques|Madrid;Moncloa;La Moncloa;Moncloa Palace;Zarzuela
LKA|Sri Lanka;Ceylon|Sri Lankan;Ceylonese;Sinhalese|Sri Lankans;Sinhalese|Colombo;Sri Jayawardenepura Kotte
SDN|Sudan|Sudanese;Darfuri|Sudanese|Khartoum
SUR|Suriname;Surinam;Dutch Guiana|Surinamese|Surinamese|Paramaribo
SJM|Svalbard;Svalbard and Jan Mayen;Svalbard & Jan Mayen;Spitsbergen|||
SWE|Sweden|Swedish|Swedes;Swede|Stockholm;Rosenbad
CHE|Switzerland;Swiss Confederation|Swiss|Swiss|Bern;Berne;Bundeshaus
SYR|Syria;Syrian Arab Republic|Syrian|Syrians|Damascus
TWN|Taiwan;Republic of China;Formosa;Nationalist China;Chinese Taipei|Taiwanese|Taiwanese|Taipei;Taibei
TJK|Tajikistan;Tadzhikistan|Tajik;Tajikistani|Tajiks;Tajikistanis|Dushanbe
TZA|Tanzania;Tanganyika|Tanzanian;Zanzibari|Tanzanians;Zanzibaris|Dodoma;Dar es Salaam
THA|Thailand;Siam|Thai|Thais|Bangkok
TLS|East Timor;Timor-Leste;Portuguese Timor|East Timorese;Timorese|East Timorese;Timorese|Dili
TGO|Togo|Togolese|Togolese|Lomé
TKL|Tokelau|||
TON|Tonga|Tongan|Tongans|Nuku'alofa
TTO|Trinidad and Tobago;Trinidad & Tobago;Trinidad|Trinidadian;Tobagonian|Trinidadians;Trinbagonians|Port of Spain
TUN|Tunisia|Tunisian|Tunisians|Tunis;Carthage Palace
TUR|Turkey;Türkiye;Ottoman Empire|Turkish;Ottoman|Turks;Ottomans|Ankara;Cankaya;Sublime Porte
TKM|Turkmenistan|Turkmen;Turkmenistani|Turkmens;Turkmenistanis|Ashgabat;Ashkhabad
TCA|Turks and Caicos Islands;Turks & Caicos Islands;Turks and Caicos|||
TUV|Tuvalu|Tuvaluan|Tuvaluans|Funafuti
UGA|Uganda|Ugandan|Ugandans|Kampala
UKR|Ukraine|Ukrainian;Crimean|Ukrainians;Crimeans;Crimean Tatars|Kyiv;Kiev;Bankova
ARE|United Arab Emirates;UAE;Emirates|Emirati|Emiratis|Abu Dhabi
GBR|United Kingdom;UK;Great Britain;Britain;England;Scotland;Wales;Northern Ireland;Ulster;British Empire|British;English;Scottish;Welsh;Northern Irish|British;Britons;Briton;Brits;Englishmen;Englishman;Scots;Scotsman|London;Downing Street;10 Downing Street;No 10;Number 10;Whitehall;Buckingham Palace;Westminster;Holyrood;Stormont
USA|United States;United States of America;U.S.;USA;U.S. of A.;America|American;US-American|Americans;US citizens|Washington;Washington, D.C.;Washington D.C.;White House;Oval Office;Foggy Bottom;Capitol Hill
UMI|US Minor Outlying Islands;U.S. Outlying Islands;Wake Island;Midway Atoll|||
VIR|US Virgin Islands|||
URY|Uruguay|Uruguayan|Uruguayans|Montevideo;Torre Ejecutiva
UZB|Uzbekistan|Uzbek;Uzbekistani|Uzbeks;Uzbekistanis|Tashkent
VUT|Vanuatu;New Hebrides|Vanuatuan;Ni-Vanuatu|Vanuatuans;Ni-Vanuatu|Port Vila
VAT|Vatican;Holy See;Vatican City;Vatican City State|Papal||
VEN|Venezuela;Bolivarian Republic of Venezuela|Venezuelan|Venezuelans|Caracas;Miraflores;Miraflores Palace
VNM|Vietnam;Viet Nam;North Vietnam;South Vietnam;Socialist Republic of Vietnam|Vietnamese;North Vietnamese;South Vietnamese|Vietnamese;North Vietnamese;South Vietnamese|Hanoi;Saigon
WLF|Wallis and Futuna;Wallis & Futuna|||
ESH|Western Sahara;Sahrawi Arab Democratic Republic;SADR;Spanish Sahara|Sahrawi;Saharawi;Sahraoui;Western Saharan|Sahrawis;Saharawis|Laayoune;El Aaiun
YEM|Yemen;Republic of Yemen;North Yemen;South Yemen|Yemeni;Yemenite;South Yemeni;North Yemeni|Yemenis|Sanaa;Sana'a
ZMB|Zambia;Northern Rhodesia|Zambian|Zambians|Lusaka
ZWE|Zimbabwe;Rhodesia;Southern Rhodesia|Zimbabwean;Rhodesian|Zimbabweans;Rhodesians|Harare;Salisbury
`;

/** International organisations, organs of state and other bodies that act, in English: `code | names`. */
export const organisations = `
AFGLEG|Loya Jirga
ARGGOV|Argentine Foreign Ministry;Palacio San Martin
BRAGOV|Brazilian Foreign Ministry;Itamaraty Palace
BRAJUD|Supreme Federal Court;Supremo Tribunal Federal
CHLCOP|Carabineros;Carabineros de Chile
CHNMIL|People's Liberation Army;PLA;Chinese People's Liberation Army
CHNLEG|National People's Congress;Chinese People's Political Consultative Conference
CHNGOV|State Council of China;Chinese State Council;Politburo Standing Committee;Taiwan Affairs Office;Commerce Ministry of China
CHNGOV|Central Military Commission
DEULEG|Bundestag;Bundesrat;Volkskammer
DEUMIL|Bundeswehr;Wehrmacht;Luftwaffe
DEUSPY|BND;Stasi;Gestapo
DEUGOV|Bundesbank;Third Reich;Nazi Germany
DEUJUD|Bundesverfassungsgericht;Federal Constitutional Court
DNKLEG|Folketing
ESPCOP|Guardia Civil;Civil Guard;Mossos d'Esquadra;Ertzaintza
ESPLEG|Cortes Generales;Spanish Cortes
ESPGOV|Generalitat;Generalitat de Catalunya
ESPJUD|Audiencia Nacional
EUR|European Union;EU;European Community;European Communities;European Economic Community;EEC;European Commission;European Council
EUR|European Parliament;Council of the European Union;EU Council;EU Commission;Eurogroup;European External Action Service;EEAS
EUR|Council of the EU;European Central Bank;ECB;Frontex;European Court of Justice;Court of Justice of the European Union;Brussels;Eurojust
EURCOP|Europol
FINLEG|Eduskunta
FRASPY|DGSE;DGSI
FRACOP|Gendarmerie nationale
FRALEG|French National Assembly;Palais Bourbon
GBRGOV|Foreign Office;British Foreign Office;Home Office;Bank of England;Scottish Government;Northern Ireland Executive
GBRLEG|House of Commons;House of Lords;Scottish Parliament
GBRMIL|Royal Navy;Royal Air Force;RAF;British Army
GBRSPY|MI5;MI6;GCHQ
GBRCOP|Scotland Yard;Metropolitan Police;Royal Ulster Constabulary;RUC
HKGLEG|Legislative Council of Hong Kong;LegCo
IGOUNO|United Nations;UN;United Nations Organization;UN Security Council;United Nations Security Council;Security Council;UNSC
IGOUNO|UN General Assembly;United Nations General Assembly;General Assembly;UNGA;UN Human Rights Council;Human Rights Council;UNHRC;UNHCR
IGOUNO|UN refugee agency;UN High Commissioner for Refugees;OHCHR;UN human rights office;UNICEF;UNESCO;World Food Programme
IGOUNO|World Food Program;WFP;UNRWA;OCHA;UN Secretariat;UNDP;UN Development Programme;UNEP;UNCTAD;FAO;Food and Agriculture Organization
IGOUNO|Food and Agriculture Organisation;International Labour Organization;International Labor Organization
IGOUNO|International Labour Organisation;ILO;ICAO;International Civil Aviation Organization;MINUSMA;MONUSCO;MINUSTAH;MINUSCA;UNIFIL;UNMIK
IGOUNO|UNAMID;UNAMA;UNPROFOR;UNMISS;UNTAC;UNDOF;UNOCI;UNAMI;UNMIL;UNTAET;International Organization for Migration
IGOUNO|International Organisation for Migration;IOM;International Criminal Tribunal for the former Yugoslavia;ICTY
IGOUNO|International Criminal Tribunal for Rwanda;ICTR
IGONAT|NATO;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Council;North Atlantic Alliance
IGONAT|Atlantic Alliance;KFOR;ISAF;SFOR;IFOR
IGOWPA|Warsaw Pact;Warsaw Treaty Organization
IGOOPC|OPEC;OPEC+;Organization of the Petroleum Exporting Countries;Organisation of the Petroleum Exporting Countries
IGOOPC|Organization of Petroleum Exporting Countries
IGOAFU|African Union;AU;Organisation of African Unity;Organization of African Unity;OAU;AMISOM;African Union Commission
IGOARL|Arab League;League of Arab States;Arab Maghreb Union
IGOOAS|Organization of American States;Organisation of American States;OAS;Inter-American Commission on Human Rights;IACHR
IGOIAC|Inter-American Court of Human Rights
IGOWAS|ECOWAS;Economic Community of West African States;ECOMOG
IGOSAD|Southern African Development Community;SADC
IGOIGD|IGAD;Intergovernmental Authority on Development
IGOEAC|East African Community;EAC
IGOCEM|Economic Community of Central African States;ECCAS;G5 Sahel
IGOIAE|International Atomic Energy Agency;IAEA;UN nuclear watchdog
IGOIMF|International Monetary Fund;IMF
IGOWBK|World Bank;World Bank Group;IBRD
IGOWTO|World Trade Organization;World Trade Organisation;WTO;GATT
IGOWHO|World Health Organization;World Health Organisation;WHO;Pan American Health Organization
IGOICC|International Criminal Court;ICC
IGOICJ|International Court of Justice;ICJ;World Court
IGOPCA|Permanent Court of Arbitration
IGOMER|Mercosur;Mercosul
IGOASN|ASEAN;Association of Southeast Asian Nations;Association of South East Asian Nations
IGOSAA|SAARC;South Asian Association for Regional Cooperation
IGOSCE|OSCE;Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe
IGOSCE|Organisation for Security and Co-operation in Europe;CSCE
IGOCOE|Council of Europe;Parliamentary Assembly of the Council of Europe;European Court of Human Rights;ECHR;ECtHR;Venice Commission
IGOGCC|Gulf Cooperation Council;Gulf Co-operation Council;GCC
IGOOIC|Organisation of Islamic Cooperation;Organization of Islamic Cooperation;Organisation of the Islamic Conference
IGOOIC|Organization of the Islamic Conference;OIC
IGOSCO|Shanghai Cooperation Organisation;Shanghai Cooperation Organization;SCO
IGOCIS|Commonwealth of Independent States
IGOCST|Collective Security Treaty Organization;Collective Security Treaty Organisation;CSTO
IGOEEU|Eurasian Economic Union;EAEU
IGOBRI|BRICS
IGOCEL|CELAC;Community of Latin American and Caribbean States
IGOCAN|Andean Community;Andean Community of Nations
IGOCAI|Central American Integration System;SICA
IGOCRM|CARICOM;Caribbean Community
IGOUNS|UNASUR;Union of South American Nations
IGOALB|ALBA;Bolivarian Alliance;Bolivarian Alliance for the Americas
IGOLIM|Lima Group;Grupo de Lima
IGOPAL|Pacific Alliance
IGOGSV|Group of Seven;G7;G-7;Group of Eight;G8;G-8
IGOGTW|Group of 20;Group of Twenty;G20;G-20
IGOGSS|Group of 77;G77
IGONAM|Non-Aligned Movement
IGOOCD|OECD;Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development
IGOOPW|OPCW;Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons
IGOITP|Interpol
IGOIEA|International Energy Agency;IEA
IGOADB|Asian Development Bank
IGOAIB|Asian Infrastructure Investment Bank;AIIB
IGOIDB|Inter-American Development Bank;IDB
IGOAFB|African Development Bank;AfDB
IGOEBR|European Bank for Reconstruction and Development;EBRD
IGOBIS|Bank for International Settlements
IGOPCL|Paris Club
IGOCPL|Community of Portuguese Language Countries;CPLP
IGOCWN|Commonwealth of Nations;The Commonwealth
IGOFRN|International Organisation of La Francophonie;Francophonie
IGOAPC|APEC;Asia-Pacific Economic Cooperation
IGOPIF|Pacific Islands Forum
IGOQUA|AUKUS
IGOLON|League of Nations
IGODTE|European Free Trade Association;EFTA
INDLEG|Lok Sabha;Rajya Sabha
INDSPY|Research and Analysis Wing
IRLLEG|Dáil;Dáil Éireann;Oireachtas
IRLCOP|Garda;Gardaí
IRNMIL|Revolutionary Guards;Revolutionary Guard;Revolutionary Guard Corps;Islamic Revolutionary Guard Corps
IRNMIL|Islamic Revolutionary Guards Corps;Iranian Revolutionary Guards;IRGC;Quds Force;Qods Force;Basij
IRNLEG|Majlis;Iranian Majlis
IRNGOV|Guardian Council;Assembly of Experts;Supreme National Security Council
ISLLEG|Althing;Althingi
ISRLEG|Knesset
ISRMIL|IDF;Israel Defense Forces;Israel Defence Forces;Israeli Defence Forces;Israeli Defense Forces;Israeli Air Force
ISRSPY|Mossad;Shin Bet;Shabak
ITACOP|Carabinieri;Guardia di Finanza
JPNLEG|Diet;Japanese Diet;House of Councillors
JPNMIL|Self-Defense Forces;Self-Defence Forces;Japan Self-Defense Forces
JPNGOV|Bank of Japan
KORSPY|National Intelligence Service;KCIA
LBYGOV|Government of National Accord;GNA;National Transitional Council
MEXGOV|Mexican Foreign Ministry;Secretariat of Foreign Affairs
MEXCOP|Guardia Nacional de México;Mexican National Guard
MMRMIL|Tatmadaw;State Administration Council
NGOIRC|International Committee of the Red Cross;Red Cross;ICRC;Red Crescent;International Federation of Red Cross and Red Crescent Societies
NGOAMN|Amnesty International
NGOHRW|Human Rights Watch;HRW
NGOMSF|Doctors Without Borders;Médecins Sans Frontières;MSF
NGORSF|Reporters Without Borders;RSF Reporters
NGOGRN|Greenpeace
NGOOXF|Oxfam
NGOCRI|Caritas;Save the Children
NGOTRI|Transparency International
NGOICG|International Crisis Group
NGOWWF|WWF;World Wildlife Fund
NGOCPJ|Committee to Protect Journalists;CPJ
NGOIOC|International Olympic Committee;IOC
NGOFIF|FIFA;UEFA
NGOSOH|Syrian Observatory for Human Rights;SOHR
NORLEG|Storting;Stortinget
PAKSPY|ISI;Inter-Services Intelligence
POLLEG|Sejm
PRKMIL|Korean People's Army
PSEGOV|Palestinian Authority;Palestinian National Authority;PA
PSEOPP|Palestine Liberation Organization;Palestine Liberation Organisation;PLO
RUSNGO|Memorial Human Rights Centre
RUSGOV|Russian Foreign Ministry;Roskomnadzor;Rosatom
RUSLEG|Duma;State Duma;Supreme Soviet
RUSSPY|FSB;KGB;GRU;SVR;NKVD;Cheka
RUSMIL|Red Army;Black Sea Fleet;Baltic Fleet;Wagner Group;Wagner
RUSCOP|OMON;Russian Guard
SWELEG|Riksdag
SYROPP|Syrian National Coalition;Syrian National Council;High Negotiations Committee
THAGOV|National Council for Peace and Order
TURLEG|Grand National Assembly of Turkey;Turkish Grand National Assembly
UKRLEG|Verkhovna Rada;Rada
UKRSPY|SBU;Security Service of Ukraine
UKRMIL|Armed Forces of Ukraine;Azov Battalion;Azov Regiment
USAMIL|Pentagon;US Army;US Navy;US Air Force;US Marines;US Marine Corps;Central Command;CENTCOM;US Central Command;US Southern Command
USAMIL|AFRICOM;Seventh Fleet;Sixth Fleet;Fifth Fleet;Joint Chiefs of Staff
USAGOV|State Department;US State Department;Department of State;Treasury Department;US Treasury;Justice Department;US Justice Department
USAGOV|Commerce Department;Homeland Security;Department of Homeland Security;DHS;Federal Reserve;USAID;National Security Council;NASA
USAGOV|Environmental Protection Agency;Trump administration;Biden administration;Obama administration;Bush administration
USAGOV|Clinton administration;Reagan administration;Carter administration;Nixon administration
USALEG|US Congress;US Senate;US House of Representatives;House Republicans;House Democrats;Senate Republicans;Senate Democrats
USASPY|CIA;Central Intelligence Agency;NSA;National Security Agency
USACOP|FBI;Federal Bureau of Investigation;DEA;Drug Enforcement Administration;Secret Service;US Immigration and Customs Enforcement
USAJUD|US Supreme Court
VENSPY|SEBIN;DGCIM
VENLEG|National Constituent Assembly
VENGOV|National Electoral Council;CNE
VENMIL|Bolivarian National Guard
ZAFJUD|Truth and Reconciliation Commission
`;

/**
 * Armed groups, parties, companies and criminal organisations: `code | names`. A dated entry of the registry
 * wins over these.
 */
export const groups = `
AFGREB|Taliban;Taleban;Haqqani network;Northern Alliance;mujahideen of Afghanistan
AGOREB|UNITA;National Union for the Total Independence of Angola;FLEC
AGOPTY|MPLA;People's Movement for the Liberation of Angola
AGOBUS|Sonangol
AREBUS|DP World;Emirates Airline;ADNOC;Dubai Ports World;Etihad Airways
ARGREB|Montoneros
ARGPTY|Justicialist Party;Peronists;Peronist;Radical Civic Union;UCR;Kirchnerists;Cambiemos;La Libertad Avanza
ARGLAB|CGT of Argentina
ARGHRI|Mothers of the Plaza de Mayo;Mothers of Plaza de Mayo;Grandmothers of the Plaza de Mayo
ARGBUS|YPF;Aerolineas Argentinas
AUSBUS|BHP;BHP Billiton;Qantas;Woodside Petroleum
AUTPTY|Freedom Party of Austria;Austrian Freedom Party;FPÖ;ÖVP;SPÖ
AZEREB|Nagorno-Karabakh Republic;Republic of Artsakh;Artsakh
AZEBUS|SOCAR
BDIREB|CNDD-FDD;Forces for the Defence of Democracy;Palipehutu;FNL
BGDPTY|Awami League;Bangladesh Nationalist Party;BNP
BLRBUS|Belavia;Belaruskali
BOLPTY|Movement Toward Socialism;Movement for Socialism;Movement to Socialism
BOLLAB|Bolivian Workers' Center
BOLBUS|YPFB
BRACRM|First Capital Command;PCC;Red Command;Comando Vermelho
BRAPTY|Workers' Party of Brazil;PT;PSDB;Brazilian Workers' Party
BRALAB|Landless Workers' Movement;MST
BRABUS|Petrobras;Embraer;Vale;Odebrecht;Eletrobras;JBS;Braskem
CAFREB|Séléka;anti-Balaka;Coalition of Patriots for Change
CANBUS|Bombardier;Barrick Gold;Air Canada;TransCanada;SNC-Lavalin;BlackBerry;TC Energy
CHEBUS|Nestlé;Novartis;Roche;Credit Suisse;UBS;Glencore;Swissair
CHLPTY|Concertación;UDI;Independent Democratic Union;Chilean Socialist Party
CHLBUS|Codelco;LATAM Airlines;LAN Chile
CHNPTY|Communist Party of China;Chinese Communist Party;CPC;CCP
CHNBUS|Huawei;Alibaba;Tencent;TikTok;ByteDance;CNOOC;Sinopec;PetroChina;China National Petroleum Corporation;CNPC;ZTE;Lenovo;Evergrande
CHNBUS|Baidu;COSCO;Xiaomi;Air China;BYD;China Mobile
CIVREB|Forces Nouvelles
CIVPTY|Ivorian Popular Front;FPI;Rally of the Republicans
CODREB|M23;March 23 Movement;M-23;Allied Democratic Forces;ADF;Mai-Mai;CODECO;Rally for Congolese Democracy
CODREB|Alliance of Democratic Forces for the Liberation of Congo;CNDP;MLC;Congo River Alliance
CODPTY|UDPS
COLREB|FARC;Revolutionary Armed Forces of Colombia;ELN;National Liberation Army;AUC;United Self-Defense Forces of Colombia
COLREB|United Self-Defence Forces of Colombia;M-19;M19;April 19 Movement;EPL
COLCRM|Medellin cartel;Cali cartel;Gulf Clan;Clan del Golfo
COLPTY|Democratic Center party;Colombian Liberal Party;Colombian Conservative Party;Historic Pact
COLBUS|Ecopetrol;Avianca
CUBPTY|Communist Party of Cuba;Cuban Communist Party
CUBOPP|Ladies in White
DEUREB|Red Army Faction;Baader-Meinhof Gang
DEUPTY|CDU;CSU;CDU/CSU;SPD;Christian Democratic Union;Christian Social Union;Social Democratic Party of Germany;AfD;Alternative for Germany
DEUPTY|Alliance 90/The Greens;German Greens;FDP;Die Linke;Nazi Party
DEUBUS|Siemens;Volkswagen;BMW;Daimler;Mercedes-Benz;Bayer;BASF;Deutsche Bank;Lufthansa;ThyssenKrupp;E.ON;RWE;BioNTech;Rheinmetall;Wirecard
DEUBUS|Commerzbank
DEULAB|IG Metall;Verdi union
DNKBUS|Maersk;Novo Nordisk
DZAREB|GIA;Armed Islamic Group;GSPC;Salafist Group for Preaching and Combat;Islamic Salvation Army
DZAPTY|FLN;National Liberation Front of Algeria;Islamic Salvation Front;FIS
DZABUS|Sonatrach
ECUPTY|Alianza Pais;Citizen Revolution
ECUOPP|CONAIE
ECUBUS|Petroecuador
EGYOPP|Muslim Brotherhood;Muslim Brothers;Freedom and Justice Party
EGYREB|Ansar Beit al-Maqdis;Sinai Province;Gama'a al-Islamiyya;al-Gamaa al-Islamiya
ESHREB|Polisario;Polisario Front
ESPREB|ETA;Basque Homeland and Freedom;GRAPO
ESPPTY|PSOE;Spanish Socialist Workers' Party;Spanish Socialist Party;Partido Popular;People's Party of Spain;Vox;Podemos;Ciudadanos;Junts
ESPPTY|Esquerra Republicana;ERC;Basque Nationalist Party;PNV;Bildu;Herri Batasuna;Batasuna;Convergencia i Unio
ESPBUS|Repsol;Telefónica;Iberia Airlines;Banco Santander;BBVA;Endesa;Iberdrola;Inditex
ESPLAB|Comisiones Obreras
ETHREB|Tigray People's Liberation Front;TPLF;Oromo Liberation Front;Oromo Liberation Army;OLA;OLF;Ogaden National Liberation Front;Fano
FINBUS|Nokia
FRAREB|Corsican National Liberation Front;FLNC;OAS in Algeria
FRAPTY|National Front of France;Front National;National Rally;Rassemblement National;En Marche;UMP;La France Insoumise;Les Républicains
FRABUS|TotalEnergies;Airbus;Areva;Renault;Peugeot;Air France;Dassault;Dassault Aviation;Thales;EDF;Electricite de France;BNP Paribas
FRABUS|Societe Generale;Carrefour;Lafarge;Alstom;Michelin;Danone;Engie;Elf Aquitaine;Orano
FRALAB|CGT union of France;CGT
GBRREB|IRA;Irish Republican Army;Provisional IRA;Real IRA;Continuity IRA;New IRA;INLA;UVF;Ulster Volunteer Force;Ulster Defence Association
GBRPTY|Labour Party;British Labour Party;Conservative Party;Tories;Tory;Tory Party;Liberal Democrats;Lib Dems;UKIP;Brexit Party;Reform UK
GBRPTY|Scottish National Party;SNP;Sinn Féin;Democratic Unionist Party;DUP;Ulster Unionist Party;SDLP
GBRBUS|BP;British Petroleum;British Airways;Rolls-Royce;BAE Systems;HSBC;Barclays;Vodafone;AstraZeneca;GlaxoSmithKline;Rio Tinto;Unilever
GBRBUS|Standard Chartered;Anglo American;Cambridge Analytica;Lloyd's of London
GBRLAB|Trades Union Congress;TUC
GEOPTY|Georgian Dream;United National Movement
GRCREB|November 17
GRCPTY|Syriza;New Democracy;PASOK;Golden Dawn
GTMREB|URNG;Guatemalan National Revolutionary Unity
HTICRM|G9 gang
HTIOPP|Fanmi Lavalas;Lavalas
HUNPTY|Fidesz;Jobbik;Tisza Party
IDNREB|Free Aceh Movement;Jemaah Islamiyah;Jemaah Islamiah;Free Papua Movement;OPM
IDNPTY|Golkar;PDI-P
IMGMOS|Islamic State;ISIS;ISIL;Daesh;IS group;Islamic State group;Islamic State of Iraq and the Levant;Islamic State of Iraq and Syria
IMGMOS|ISIS-K;Islamic State Khorasan
IMGALQ|al-Qaeda;Al-Qaida;al-Qa'ida;AQAP;AQIM;Al-Qaeda in the Arabian Peninsula;Al-Qaeda in the Islamic Maghreb
INDREB|Naxalites;Naxalite;Naxals;Indian Maoists;Communist Party of India (Maoist);Hizbul Mujahideen;ULFA;United Liberation Front of Assam
INDREB|Hizb-ul-Mujahideen
INDPTY|Bharatiya Janata Party;BJP;Indian National Congress;Congress party;Aam Aadmi Party;Shiv Sena;Trinamool Congress
INDBUS|Tata;Tata Motors;Tata Group;Reliance Industries;Air India;Infosys;ONGC;Adani Group
IRNREB|Mujahedin-e Khalq;People's Mujahedin;Mujahideen-e-Khalq;MEK;Jundallah;Jaish al-Adl
IRQREB|Mahdi Army;Jaish al-Mahdi;Kataib Hezbollah;Kata'ib Hezbollah;Asaib Ahl al-Haq;Badr Organization;Ansar al-Islam
IRQMIL|peshmerga;Popular Mobilization Forces;Popular Mobilisation Forces;Hashd al-Shaabi
IRQPTY|Baath party;Ba'ath Party;Dawa Party;Kurdistan Democratic Party;KDP;Patriotic Union of Kurdistan;PUK;Sadrist movement
IRQGOV|Kurdistan Regional Government;KRG
ISRPTY|Likud;Kadima;Israeli Labor Party;Israeli Labour Party;Yesh Atid;Shas;Yisrael Beiteinu;Israel Beitenu;Meretz;Blue and White party
ISRPTY|Jewish Home;Otzma Yehudit
ISRBUS|NSO Group;El Al;Elbit;Rafael Advanced Defense Systems
ITAREB|Red Brigades
ITACRM|Cosa Nostra;Sicilian Mafia;Camorra;'Ndrangheta;Ndrangheta
ITAPTY|Forza Italia;Northern League;Lega Nord;Five Star Movement;5-Star Movement;M5S;Brothers of Italy;Fratelli d'Italia
ITAPTY|Italian Democratic Party
ITABUS|Eni;Fiat;Enel;Leonardo SpA;Alitalia;UniCredit;Finmeccanica
JPNCRM|Yakuza;Yamaguchi-gumi
JPNPTY|Liberal Democratic Party of Japan;Komeito;Democratic Party of Japan;LDP
JPNBUS|Toyota;Sony;Nissan;Mitsubishi;Honda Motor;Toshiba;Tokyo Electric Power;TEPCO;SoftBank;Nippon Steel;Panasonic
KAZBUS|KazMunayGas;Kazatomprom
KENPTY|Orange Democratic Movement;Jubilee Party
KHMREB|Khmer Rouge
KHMPTY|Cambodian People's Party;Cambodia National Rescue Party;CNRP
KORPTY|People Power Party;Democratic Party of Korea;Saenuri Party;Grand National Party;Uri Party
KORBUS|Samsung;Hyundai;Hyundai Motor;Daewoo;LG Electronics;SK Hynix;Posco;Korean Air
LBNREB|Hezbollah;Hizbollah;Hizbullah;Hizballah;Hezbullah
LBNPTY|Amal Movement;Free Patriotic Movement;Lebanese Forces;Phalange
LBRREB|LURD;Liberians United for Reconciliation and Democracy;NPFL
LBYREB|Libyan National Army;LNA;Libya Dawn;Ansar al-Sharia
LKAREB|Tamil Tigers;Tamil Tiger;LTTE;Liberation Tigers of Tamil Eelam
MARPTY|Justice and Development Party of Morocco;PJD;Istiqlal
MEXCRM|Sinaloa cartel;Jalisco New Generation cartel;CJNG;Gulf cartel;Zetas;Los Zetas;Juarez Cartel;Tijuana Cartel;Knights Templar cartel
MEXREB|Zapatistas;Zapatista National Liberation Army;EZLN;Popular Revolutionary Army;EPR
MEXPTY|PRI;Institutional Revolutionary Party;National Action Party;PRD;Party of the Democratic Revolution
MEXBUS|Pemex;Cemex;Televisa;Telmex;América Móvil
MKDREB|National Liberation Army of Macedonia
MLIREB|MNLA;National Movement for the Liberation of Azawad;Ansar Dine;Ansar al-Dine;MUJAO;JNIM;Jama'at Nusrat al-Islam wal-Muslimin
MLIREB|Coordination of Azawad Movements
MMRREB|Arakan Army;Karen National Union;KNU;Kachin Independence Army;KIA;Arakan Rohingya Salvation Army;ARSA;Three Brotherhood Alliance
MMRREB|People's Defence Forces;People's Defense Forces;United Wa State Army;Ta'ang National Liberation Army;National Unity Government
MMRPTY|National League for Democracy;NLD;USDP;Union Solidarity and Development Party
MOZREB|Renamo;Mozambican National Resistance
MOZPTY|Frelimo
MYSPTY|UMNO;Barisan Nasional;Pakatan Harapan
MYSBUS|Petronas;Malaysia Airlines;AirAsia
NAMPTY|SWAPO;South West Africa People's Organisation
NGAREB|Boko Haram;Islamic State West Africa Province;ISWAP;Movement for the Emancipation of the Niger Delta;IPOB;Niger Delta Avengers
NGAPTY|All Progressives Congress;People's Democratic Party of Nigeria
NGABUS|NNPC
NICREB|contras;Nicaraguan Resistance
NICPTY|Sandinista National Liberation Front;Sandinistas;FSLN
NLDPTY|Party for Freedom;PVV;VVD
NLDBUS|Royal Dutch Shell;Shell;Philips;ASML;KLM;ING Group
NORBUS|Statoil;Equinor;Telenor
NPLREB|Nepalese Maoists;Nepali Maoists;Maoist rebels of Nepal
PAKREB|Tehrik-e-Taliban Pakistan;Tehreek-e-Taliban Pakistan;TTP;Pakistani Taliban;Lashkar-e-Taiba;Lashkar-e-Toiba;Jaish-e-Mohammed
PAKREB|Lashkar-e-Jhangvi;Balochistan Liberation Army;Baloch Liberation Army
PAKPTY|Pakistan Muslim League;PML-N;Pakistan People's Party;PPP;Pakistan Tehreek-e-Insaf;PTI;Muttahida Qaumi Movement;MQM;Jamaat-e-Islami
PAKPTY|Jamiat Ulema-e-Islam
PERREB|Shining Path;Sendero Luminoso;MRTA;Túpac Amaru Revolutionary Movement;Tupac Amaru
PERPTY|APRA;Popular Force;Fuerza Popular;Peru Libre;Free Peru
PHLREB|Abu Sayyaf;MILF;Moro Islamic Liberation Front;MNLF;Moro National Liberation Front;New People's Army;NPA;Maute group
POLPTY|Law and Justice;Law and Justice party;PiS;Civic Platform;Civic Coalition;Polish United Workers' Party
POLLAB|Solidarność;Solidarity trade union
PRKPTY|Workers' Party of Korea;Korean Workers' Party
PRTPTY|Portuguese Socialist Party
PRTBUS|TAP Air Portugal;Galp
PRTLAB|CGTP
PRYREB|Paraguayan People's Army
PRYPTY|Colorado Party
PSEREB|Hamas;Islamic Jihad;Palestinian Islamic Jihad;Al-Qassam Brigades;Qassam Brigades;Izz ad-Din al-Qassam Brigades
PSEREB|Al-Aqsa Martyrs Brigades;Popular Front for the Liberation of Palestine;PFLP;Popular Resistance Committees
PSEPTY|Fatah
QATBUS|Qatar Airways;QatarEnergy;Qatargas
RUSREB|Caucasus Emirate;Imarat Kavkaz;Chechen Republic of Ichkeria
RUSPTY|United Russia;Yabloko;Communist Party of the Russian Federation;CPRF;KPRF;LDPR;A Just Russia;Communist Party of the Soviet Union
RUSBUS|Gazprom;Rosneft;Lukoil;Rostec;Aeroflot;Transneft;Sberbank;Yukos;Novatek;Rusal;Rosoboronexport;Gazprom Neft;VTB
RUSREL|Russian Orthodox Church;Moscow Patriarchate
RWAREB|FDLR;Democratic Forces for the Liberation of Rwanda;interahamwe
RWAPTY|Rwandan Patriotic Front;RPF
SAUBUS|Saudi Aramco;Aramco
SDNREB|Rapid Support Forces;Janjaweed;Justice and Equality Movement;Sudan Liberation Army;Sudan Liberation Movement;SPLM-N
SDNMIL|Sudanese Armed Forces;Sudan Armed Forces;SAF
SLEREB|Revolutionary United Front;RUF;West Side Boys
SLVCRM|Mara Salvatrucha;MS-13;Barrio 18;18th Street gang
SLVREB|FMLN;Farabundo Martí National Liberation Front
SLVPTY|ARENA party;Nuevas Ideas
SOMREB|al-Shabaab;al-Shabab;Shabaab;Shebab;Islamic Courts Union
SRBPTY|Serbian Progressive Party;Serbian Radical Party;Socialist Party of Serbia
SSDREB|SPLM-IO;SPLM-in-Opposition;SPLA-IO
SSDGOV|SPLM;SPLA;Sudan People's Liberation Movement;Sudan People's Liberation Army
SWEBUS|Ericsson;Volvo;Ikea;Saab;Spotify
SYRREB|Free Syrian Army;FSA;al-Nusra Front;Nusra Front;Jabhat al-Nusra;Hayat Tahrir al-Sham;HTS;Syrian Democratic Forces;SDF;YPG
SYRREB|People's Protection Units;Ahrar al-Sham;Jaysh al-Islam
TCDREB|FACT rebels;UFDD
THAREB|Barisan Revolusi Nasional;BRN;Pattani United Liberation Organisation
THAPTY|Pheu Thai;Thai Rak Thai;Move Forward Party;Palang Pracharath
THAOPP|United Front for Democracy Against Dictatorship;People's Alliance for Democracy
TLSPTY|Fretilin;Falintil
TUNPTY|Ennahda;Nidaa Tounes
TUNLAB|UGTT;Tunisian General Labour Union
TURREB|PKK;Kurdistan Workers' Party;Kurdistan Workers Party;Kurdish Workers' Party;Kurdistan Freedom Hawks;DHKP-C
TURPTY|Justice and Development Party of Turkey;AKP;AK Party;Republican People's Party;CHP;Peoples' Democratic Party;HDP
TURPTY|Nationalist Movement Party;MHP
TURBUS|Turkish Airlines;Botas;Baykar
TWNPTY|Kuomintang;KMT;Democratic Progressive Party;DPP
TWNBUS|TSMC;Foxconn
UGAREB|Lord's Resistance Army;LRA;Lord's Resistance Movement
UKRREB|Donetsk People's Republic;Luhansk People's Republic;Lugansk People's Republic;DPR;DNR;LPR;LNR;Donbas People's Militia
UKRPTY|Party of Regions;Servant of the People;European Solidarity;Svoboda;Batkivshchyna;Our Ukraine
UKRBUS|Naftogaz;Energoatom;Ukrenergo
URYREB|Tupamaros
URYPTY|Broad Front;Frente Amplio;Colorado Party of Uruguay
USAREB|Ku Klux Klan;KKK;Proud Boys;Oath Keepers;Weather Underground
USAPTY|Republican Party;GOP;Democratic Party;Democrats;Republican National Committee;Democratic National Committee;RNC;DNC;Tea Party
USABUS|Boeing;Google;Microsoft;Facebook;Amazon;Tesla;Twitter;ExxonMobil;Exxon Mobil;Exxon;Chevron;ConocoPhillips;General Motors
USABUS|General Electric;Ford Motor Company;Lockheed Martin;Raytheon;Goldman Sachs;JPMorgan;Citigroup;Bank of America;Intel;IBM;Nvidia;Pfizer
USABUS|Walmart;McDonald's;Coca-Cola;Starbucks;Netflix;YouTube;WhatsApp;Instagram;SpaceX;Starlink;Halliburton;Blackwater;American Airlines
USABUS|United Airlines;Delta Air Lines;Uber;Airbnb;OpenAI;Texaco;Monsanto;Standard & Poor's;Moody's;Goodyear;Enron;Qualcomm;Cargill;Chiquita
USABUS|Apple Inc.
USALAB|AFL-CIO;Teamsters;United Auto Workers;UAW;United Steelworkers
VATREL|Catholic Church;Roman Catholic Church;Roman Curia
VENCRM|Tren de Aragua
VENPTY|United Socialist Party of Venezuela;PSUV;chavistas
VENOPP|Democratic Unity Roundtable;Democratic Unity Table;Democratic Unitary Platform;Voluntad Popular;Popular Will party;Primero Justicia
VENBUS|PDVSA;Citgo;Conviasa
VNMREB|Viet Cong;Vietcong
VNMPTY|Communist Party of Vietnam
XKXREB|Kosovo Liberation Army;KLA;UCK
YEMREB|Houthi;Houthis;Huthi;Huthis;Ansar Allah;Ansarullah;Southern Transitional Council;STC
ZAFPTY|African National Congress;ANC;Inkatha;Inkatha Freedom Party;Democratic Alliance;Economic Freedom Fighters;Umkhonto we Sizwe
ZAFLAB|COSATU;National Union of Mineworkers
ZWEPTY|ZANU-PF;MDC;Movement for Democratic Change;ZAPU
`;

/** News agencies, newspapers and broadcasters, which are quoted rather than act: `code | names`. */
export const agencies = `
AFGMED|Tolo News;TOLOnews;Khaama Press;Pajhwok
AGOMED|Angop;Jornal de Angola
AREMED|WAM;Gulf News;The National newspaper;Khaleej Times
ARGMED|Clarín;Télam;Buenos Aires Herald;Pagina 12;La Nacion of Argentina
ARMMED|Armenpress;Arminfo
AUSMED|Sydney Morning Herald;The Sydney Morning Herald;The Age;Australian Broadcasting Corporation;The Australian
AUTMED|ORF;Der Standard;Die Presse;Kronen Zeitung
AZEMED|Trend news agency;Azertac;APA of Azerbaijan
BELMED|Belga news agency;Le Soir;De Standaard;VRT;RTBF
BGDMED|Daily Star;The Daily Star;Prothom Alo
BLRMED|BelTA;Nexta;Belsat;Charter 97
BOLMED|La Razon of Bolivia
BRAMED|Folha de S. Paulo;Folha de São Paulo;O Globo;TV Globo;Globo;O Estado de S. Paulo;Agencia Brasil
CANMED|Canadian Press;CBC;Globe and Mail;The Globe and Mail;Toronto Star
CHEMED|Neue Zürcher Zeitung;NZZ;Swissinfo
CHLMED|El Mercurio;La Tercera
CHNMED|Xinhua;Xinhua News Agency;New China News Agency;Global Times;People's Daily;China Daily;CCTV;China Central Television;CGTN;PLA Daily
CHNMED|Caixin;China News Service
COLMED|El Tiempo;El Espectador;Caracol Radio;RCN;Semana magazine
CUBMED|Granma;Prensa Latina;Juventud Rebelde;14ymedio
CZEMED|ČTK
DEUMED|dpa;Deutsche Presse-Agentur;Der Spiegel;Deutsche Welle;DW;Die Welt;Die Zeit;Frankfurter Allgemeine Zeitung;FAZ;Süddeutsche Zeitung
DEUMED|ARD;ZDF;Handelsblatt;Der Tagesspiegel
DNKMED|Ritzau;Jyllands-Posten;Politiken;Berlingske
DZAMED|Algerie Presse Service;El Watan
ECUMED|El Universo;Ecuavisa
EGYMED|Al-Ahram;Ahram;Middle East News Agency;Al-Masry Al-Youm
ESPMED|EFE;Agencia EFE;El País;El Mundo;Europa Press;ABC newspaper;La Vanguardia;Cadena SER;RTVE
FINMED|Helsingin Sanomat;Yle
FRAMED|Agence France-Presse;AFP;Le Monde;Le Figaro;Liberation newspaper;France 24;Radio France Internationale;RFI;Charlie Hebdo;L'Equipe
FRAMED|Le Parisien;TF1
GBRMED|Reuters;BBC;British Broadcasting Corporation;Financial Times;The Guardian;Guardian newspaper;The Times of London;The Times
GBRMED|Sunday Times;London Times;Daily Telegraph;Sunday Telegraph;The Independent;The Economist;Sky News;Daily Mail;The Observer;ITV News
GBRMED|Press Association;Channel 4 News
GEOMED|Rustavi 2
GRCMED|Athens News Agency;Kathimerini;ERT
HKGMED|South China Morning Post;Apple Daily
HRVMED|Hina news agency;HINA
HUNMED|MTI
IDNMED|Antara;Jakarta Post;The Jakarta Post;Kompas;Tempo magazine
INDMED|Press Trust of India;PTI news agency;Times of India;The Times of India;Hindustan Times;The Hindu;Indian Express;The Indian Express
INDMED|NDTV;ANI;All India Radio;IANS
IRLMED|Irish Times;The Irish Times;Irish Independent;RTÉ
IRNMED|IRNA;Tasnim;Fars;Fars News Agency;Fars News;ISNA;Mehr News Agency;Press TV;PressTV;Al-Alam;Kayhan;Tehran Times;IRIB;Mehr News
IRQMED|Shafaq News;Rudaw
ISRMED|Haaretz;Ha'aretz;Jerusalem Post;The Jerusalem Post;Times of Israel;The Times of Israel;Yedioth Ahronoth;Yediot Ahronot;Maariv
ISRMED|Israel Hayom;Ynet;Kan broadcaster;Arutz Sheva
ITAMED|ANSA;Corriere della Sera;La Repubblica;La Stampa;RAI;Il Sole 24 Ore;Adnkronos
JPNMED|Kyodo;Kyodo News;NHK;Jiji;Jiji Press;Japan Times;The Japan Times;Asahi Shimbun;Yomiuri Shimbun;Yomiuri;Mainichi Shimbun;Nikkei
JPNMED|Nihon Keizai Shimbun
KAZMED|Kazinform
KENMED|Daily Nation;The Standard of Kenya
KHMMED|Phnom Penh Post;Cambodia Daily
KORMED|Yonhap;Yonhap News Agency;Chosun Ilbo;Korea Herald;Korea Times;JoongAng Ilbo;KBS;Dong-A Ilbo;Hankyoreh
KWTMED|KUNA;Kuwait News Agency
LBNMED|Al-Manar;An-Nahar;Al-Akhbar;National News Agency of Lebanon;Al Mayadeen;L'Orient-Le Jour
LKAMED|TamilNet
MARMED|Maghreb Arabe Presse;MAP news agency
MEXMED|Reforma newspaper;La Jornada;Notimex;Excelsior newspaper;Milenio;Proceso magazine
MMRMED|Irrawaddy;The Irrawaddy;Myanmar Now;Democratic Voice of Burma
MYSMED|Bernama;New Straits Times;Malaysiakini
NGAMED|Punch newspaper;ThisDay;Vanguard newspaper;Premium Times;News Agency of Nigeria
NICMED|La Prensa of Nicaragua;Confidencial
NLDMED|ANP news agency;De Telegraaf;De Volkskrant;NRC Handelsblad
NORMED|NTB;Aftenposten;NRK;Verdens Gang
PAKMED|Dawn newspaper;Geo News;Geo TV;Express Tribune;The Express Tribune;Associated Press of Pakistan;Dawn News
PERMED|El Comercio;RPP
PHLMED|Philippine Daily Inquirer;Rappler;Philippine Star;ABS-CBN;GMA News
POLMED|Gazeta Wyborcza;Rzeczpospolita;TVN
PRKMED|KCNA;Korean Central News Agency;Rodong Sinmun
PRTMED|Lusa;Publico newspaper;RTP
PRYMED|ABC Color
PSEMED|WAFA;Maan News Agency;Al-Aqsa TV
QATMED|Al-Jazeera;Aljazeera;Qatar News Agency;QNA
ROUMED|Agerpres;Mediafax
RUSMED|TASS;Itar-Tass;RIA Novosti;Interfax;RT;Russia Today;Kommersant;Novaya Gazeta;Izvestia;Pravda;Vedomosti;Moscow Times;The Moscow Times
RUSMED|Echo of Moscow;Ekho Moskvy;Meduza;Rossiya Segodnya;NTV;Channel One Russia;Rossiyskaya Gazeta;Komsomolskaya Pravda;Dozhd;TV Rain
SAUMED|Al-Arabiya;Saudi Press Agency;Arab News;Asharq Al-Awsat
SDNMED|SUNA;Sudan News Agency;Sudan Tribune
SGPMED|Straits Times;The Straits Times;Channel NewsAsia
SLVMED|El Faro;La Prensa Grafica
SRBMED|Tanjug;Beta news agency;B92;Politika;RTS of Serbia
SWEMED|Dagens Nyheter;Svenska Dagbladet;Aftonbladet;Expressen;SVT;TT news agency
SYRMED|Syrian Arab News Agency
THAMED|Bangkok Post;The Nation of Thailand
TUNMED|Tunis Afrique Presse
TURMED|Anadolu;Anadolu Agency;Anadolu Ajansi;Hürriyet;Milliyet;Zaman newspaper;Cumhuriyet;TRT;NTV Turkey;CNN Türk
TWNMED|Central News Agency;Taipei Times
UKRMED|Ukrinform;UNIAN;Interfax-Ukraine;Kyiv Post;Kyiv Independent;The Kyiv Independent;Ukrayinska Pravda;Ukrainska Pravda;Suspilne
URYMED|El Observador
USAMED|Associated Press;AP;CNN;Bloomberg;Bloomberg News;New York Times;The New York Times;Washington Post;The Washington Post
USAMED|Wall Street Journal;The Wall Street Journal;Los Angeles Times;L.A. Times;Chicago Tribune;Boston Globe;Washington Times;Time magazine
USAMED|Newsweek;USA Today;NBC;NBC News;CBS;CBS News;ABC News;Fox News;MSNBC;CNBC;United Press International;UPI;Politico;Voice of America
USAMED|Radio Free Europe;Radio Liberty;Radio Free Asia;National Public Radio;NPR;PBS;Foreign Policy;The New Yorker;Axios;BuzzFeed
USAMED|Miami Herald;Knight Ridder;McClatchy;Univision;Christian Science Monitor
VATMED|L'Osservatore Romano;Osservatore Romano;Vatican News;Vatican Radio
VENMED|El Nacional;El Universal;Globovisión;Telesur;VTV
VNMMED|Vietnam News Agency;Tuoi Tre;VnExpress;Nhan Dan
ZAFMED|SABC;Mail & Guardian;SAPA;News24
`;

/**
 * Towns, provinces and regions that say where something happened and never act, and under `---` the names of
 * several countries, seas and treaties that contain those of others: `code | names`.
 */
export const places = `
---|Latin America;Latin American;Latin Americans;Central America;Central American;Central Americans;South America;South American
---|South Americans;North America;Americas;Ibero-America;North Africa;West Africa;East Africa;Central Africa;Southern Africa;Central Asia
---|Southeast Asia;South Asia;East Asia;Middle East;Western Europe;Eastern Europe;Balkans;Caucasus;South Caucasus;Sahel;Maghreb
---|Horn of Africa;Gulf of Mexico;Gulf of Guinea;Gulf of Oman;Gulf of Aden;Persian Gulf;Arabian Gulf;Gulf of Thailand;Gulf of Tonkin
---|Sea of Japan;South China Sea;East China Sea;Korean peninsula;Arabian Peninsula;Iberian Peninsula;Indian Ocean;Suez Canal;English Channel
---|Lake Chad;Jordan River;River Jordan;Jordan Valley;Niger River;Congo River;River Congo;Strait of Hormuz;Straits of Hormuz
---|Strait of Malacca;Strait of Gibraltar;Paris Agreement;Paris Accord;Paris Accords;Paris Peace Accords;Geneva Convention
---|Geneva Conventions;Vienna Convention;Rome Statute;Minsk Agreement;Minsk Agreements;Minsk Protocol;Minsk accords;Budapest Memorandum
---|Treaty of Rome;Treaty of Lisbon;Lisbon Treaty;Maastricht Treaty;Treaty of Versailles;Kyoto Protocol;Oslo Accords;Oslo Agreement
---|Dayton Agreement;Dayton Accords;Dayton Peace Agreement;Camp David Accords;Abraham Accords;Schengen;Schengen Area;Washington Consensus
---|Monroe Doctrine;New England;London Stock Exchange;Tokyo Stock Exchange;New York Stock Exchange;Copa America;French Open;Australian Open
---|US Open;Tour de France;South Lebanon Army;Good Friday Agreement;Belfast Agreement;Pacific;Atlantic;Mediterranean;Mediterranean Sea
---|Black Sea;Red Sea;Caspian Sea;Baltic;Baltic Sea;Caribbean;Arctic
AFG|Kandahar;Herat;Kunduz;Helmand;Jalalabad;Mazar-i-Sharif;Mazar-e-Sharif;Ghazni;Bagram;Nangarhar;Panjshir;Panjshir Valley;Tora Bora
AFG|Badakhshan;Lashkar Gah;Khost;Paktika;Baghlan
AGO|Cabinda;Huambo;Benguela;Lobito
ALB|Vlora;Durres
ARE|Dubai;Sharjah;Fujairah;Abu Musa;Tunbs;Ras al-Khaimah
ARG|Rosario;Cordoba Province;Mar del Plata;Mendoza;Tucuman;Patagonia;Tierra del Fuego;Ushuaia;Bariloche;Gualeguaychu;Neuquen;Plaza de Mayo
ARG|Jujuy
ARM|Gyumri;Meghri;Syunik
AUS|Sydney;Melbourne;Brisbane;Perth;Adelaide;Darwin;Queensland;New South Wales;Tasmania
AUT|Salzburg;Innsbruck;Graz;Linz;Tyrol
AZE|Nagorno-Karabakh;Nagorny Karabakh;Karabakh;Upper Karabakh;Nakhchivan;Nakhichevan;Stepanakert;Khankendi;Lachin;Lachin corridor;Ganja
AZE|Shusha;Shushi;Agdam
BEL|Antwerp;Bruges;Ghent;Liege;Charleroi;Flanders;Wallonia;Zaventem;Molenbeek
BEN|Parakou
BFA|Bobo-Dioulasso;Djibo
BGD|Chittagong;Chattogram;Cox's Bazar;Sylhet;Rajshahi
BGR|Burgas;Varna;Plovdiv
BHR|Pearl Roundabout
BIH|Srebrenica;Mostar;Tuzla;Bihac;Gorazde;Zenica;Brcko;Prijedor
BLR|Brest Oblast;Gomel;Homel;Grodno;Hrodna;Vitebsk;Mogilev
BOL|Santa Cruz de la Sierra;Cochabamba;El Alto;Oruro;Potosi;Tarija;Pando;Chapare
BRA|São Paulo;Rio de Janeiro;Belo Horizonte;Manaus;Recife;Porto Alegre;Curitiba;Fortaleza;Amazonas State;Foz do Iguacu;Roraima;Rondonia
BRA|Minas Gerais;Rio Grande do Sul;Mato Grosso;Bahia;Brumadinho;Belem;Copacabana;Santa Catarina State
BTN|Doklam
CAF|Bambari;Bria;Bossangoa
CAN|Toronto;Montreal;Vancouver;Quebec;Calgary;Alberta;Ontario;British Columbia;Halifax;Edmonton;Winnipeg;Nova Scotia;Newfoundland;Manitoba
CAN|Saskatchewan
CHE|Geneva;Zürich;Davos;Lausanne;Basel;Basle;Lugano;Montreux;Bürgenstock;Lucerne
CHL|Valparaiso;Concepcion;Antofagasta;Arica;Araucania;Temuco;Iquique;Atacama;Punta Arenas;Easter Island
CHN|Shanghai;Guangzhou;Canton;Shenzhen;Wuhan;Xinjiang;Tibet;Lhasa;Urumqi;Chengdu;Chongqing;Tianjin;Nanjing;Nanking;Harbin;Dalian;Kashgar
CHN|Sichuan;Yunnan;Guangdong;Fujian;Hainan;Inner Mongolia;Manchuria;Tiananmen;Tiananmen Square;Hubei;Xi'an;Xian;Hangzhou;Qingdao
CIV|Bouaké;Korhogo;Grand-Bassam
CMR|Douala;Bamenda;Buea;Maroua;Bakassi
COD|Goma;Bukavu;Kivu;North Kivu;South Kivu;Ituri;Bunia;Lubumbashi;Kisangani;Katanga;Kasai;Mbuji-Mayi;Uvira;Masisi;Rutshuru;Butembo
COG|Pointe-Noire
COL|Medellín;Cali;Cartagena;Barranquilla;Cúcuta;Arauca;Caquetá;Putumayo;Cauca;Antioquia;Choco;Catatumbo;Bucaramanga;Buenaventura;Popayan
COL|San Vicente del Caguan;Bojaya;San Andres y Providencia;Tumaco
COM|Anjouan;Moheli
CRI|Puerto Limon;Isla Calero
CUB|Santiago de Cuba;Guantánamo;Guantanamo Bay;Bay of Pigs;Matanzas;Holguin
CYP|Limassol;Larnaca;Famagusta;Varosha;Akrotiri;Paphos
CZE|Brno;Ostrava;Moravia;Bohemia;Karlovy Vary
DEU|Munich;Hamburg;Frankfurt;Bavaria;Cologne;Stuttgart;Dresden;Leipzig;Düsseldorf;Saxony;Rostock;Bremen;Hanover;Hannover;Nuremberg;Chemnitz
DEU|Ramstein;Potsdam;Heiligendamm;Thuringia;Solingen;Karlsruhe;Essen;Dortmund;Lower Saxony;Brandenburg;Brandenburg Gate
DNK|Aarhus;Christiania;Bornholm
DOM|Punta Cana;Dajabon
DZA|Oran;Constantine;Kabylie;Tindouf;In Amenas
ECU|Guayaquil;Esmeraldas;Cuenca;Galápagos;Galapagos Islands;Sucumbios;Angostura;Lago Agrio;Machala
EGY|Alexandria;Sinai;Sinai Peninsula;Sharm el-Sheikh;Suez;Port Said;Luxor;Aswan;Tahrir Square;Tahrir;Giza;Ismailia;el-Arish;Arish;Taba
ERI|Badme;Massawa;Assab
ESH|Dakhla;Guerguerat;Smara;Tifariti
ESP|Barcelona;Seville;Catalonia;Valencia;Bilbao;Basque Country;Canary Islands;Canaries;Ceuta;Melilla;San Sebastián;Andalusia;Galicia
ESP|Zaragoza;Saragossa;Majorca;Mallorca;Balearic Islands;Navarre;Perejil;Perejil Island;Malaga;Guernica;Alicante;Murcia;Atocha;Asturias
ESP|Las Palmas;Rota naval base;Burgos
ETH|Tigray;Tigre region;Amhara region;Oromia;Mekelle;Mekele;Ogaden;Gondar;Dire Dawa;Lalibela;Afar;Bahir Dar
FIN|Tampere;Turku;Lapland;Oulu
FRA|Marseille;Marseilles;Lyon;Lyons;Strasbourg;Toulouse;Nice;Corsica;Bordeaux;Nantes;Calais;Cannes;Lille;Rennes;Grenoble;Normandy;Brittany
FRA|Alsace;Versailles;Ajaccio;Bastia;Evian;Toulon;Montpellier;Lourdes;le Havre;Fontainebleau;Rambouillet;Savoy;Dunkirk;Reims;Dijon;Rouen
FSM|Chuuk
GBR|Manchester;Birmingham;Liverpool;Glasgow;Edinburgh;Belfast;Londonderry;Derry;Omagh;Cardiff;Bristol;Leeds;Lockerbie;Oxford;Cambridge
GBR|Southport;Cornwall;Heathrow;Faslane;Armagh;South Armagh;Sheffield;Plymouth;Portsmouth;Aberdeen;Dover;Chequers;Bradford;Lancaster House
GEO|Batumi;Gori;Poti;Adjara;Ajaria;Zugdidi;Pankisi;Pankisi Gorge;Kodori Gorge;Rustavi
GHA|Kumasi;Tamale
GIN|N'Zerekore;Kankan
GRC|Thessaloniki;Salonika;Lesbos;Crete;Piraeus;Corfu;Rhodes;Kos island;Patras;Idomeni;Samos;Chios;Moria camp;Imia;Syntagma;Syntagma Square
GRL|Thule
GTM|Quetzaltenango;Huehuetenango;Peten
GUY|Essequibo;Esequibo
HKG|Kowloon
HND|San Pedro Sula;Bajo Aguan
HRV|Vukovar;Dubrovnik;Krajina;Slavonia;Eastern Slavonia;Zadar;Split port;Knin;Dalmatia;Osijek
HTI|Cap-Haïtien;Gonaïves;Cité Soleil;Jacmel
HUN|Debrecen;Szeged;Miskolc;Roszke
IDN|Aceh;Banda Aceh;Bali;Surabaya;West Papua;Irian Jaya;Sumatra;Java;Sulawesi;Celebes;Borneo;Kalimantan;Ambon;Maluku;Moluccas;Bandung;Poso
IDN|Lombok;Medan;West Timor;Jayapura;Natuna Islands;Natuna
IND|Mumbai;Bombay;Kolkata;Calcutta;Chennai;Madras;Kashmir;Jammu and Kashmir;Jammu;Srinagar;Hyderabad;Bangalore;Bengaluru;Gujarat;Assam
IND|Manipur;Ayodhya;Amritsar;Ladakh;Galwan Valley;Arunachal Pradesh;Uttar Pradesh;Bihar;Goa;Kerala;Tamil Nadu;Maharashtra;Chhattisgarh
IND|Jharkhand;Nagaland;Bhopal;Ahmedabad;Ahmadabad;Pulwama;West Bengal;Kargil;Pondicherry;Siachen;Nicobar;Lucknow;Jaipur
IRL|Cork;Galway;Limerick;Dundalk
IRN|Isfahan;Esfahan;Natanz;Mashhad;Bandar Abbas;Shiraz;Tabriz;Bushehr;Qom;Fordow;Fordo;Arak;Kharg Island;Khuzestan;Ahvaz;Ahwaz;Kerman
IRN|Zahedan;Kermanshah;Abadan;Khorramshahr;Sistan-Baluchestan;Kish;Parchin;Evin prison
IRQ|Basra;Mosul;Kirkuk;Fallujah;Falluja;Erbil;Arbil;Irbil;Iraqi Kurdistan;Kurdistan;Najaf;Karbala;Kerbala;Tikrit;Ramadi;Samarra;Anbar
IRQ|Sadr City;Sinjar;Sulaimaniya;Sulaymaniyah;Green Zone;Abu Ghraib;Baquba;Nasiriyah;Nassiriya;Umm Qasr;Dohuk;Duhok;Halabja;Diyala
ISL|Keflavik
ISR|Tel Aviv;Haifa;Ashkelon;Sderot;Eilat;Beersheba;Beer Sheva;Ashdod;Galilee;Negev;Dimona;Nazareth;Netanya;Temple Mount;Al-Aqsa
ISR|Haram al-Sharif;Al-Aqsa Mosque;Wailing Wall;Western Wall;Kiryat Shmona
ITA|Milan;Naples;Sicily;Lampedusa;Turin;Genoa;Venice;Florence;Bologna;Palermo;Sardinia;Trieste;Bari;Lombardy;Calabria;Catania;L'Aquila
ITA|Aviano
JOR|Aqaba;Zarqa;Zaatari;Petra
JPN|Osaka;Hiroshima;Nagasaki;Okinawa;Kyoto;Fukushima;Hokkaido;Kobe;Yokohama;Nagoya;Sendai;Fukuoka;Senkaku;Senkaku Islands;Diaoyu
JPN|Diaoyu Islands;Yasukuni;Yasukuni Shrine;Futenma;Sapporo
KAZ|Almaty;Alma-Ata;Baikonur;Aktau;Zhanaozen;Semipalatinsk;Shymkent;Karaganda
KEN|Mombasa;Kisumu;Eldoret;Garissa;Dadaab;Kibera;Westgate Mall;Westgate;Lamu;Nakuru
KGZ|Osh;Jalal-Abad;Batken;Manas Air Base;Manas
KHM|Siem Reap;Sihanoukville;Preah Vihear;Battambang;Angkor Wat
KOR|Busan;Pusan;Incheon;Inchon;Gwangju;Kwangju;Panmunjom;Jeju;Jeju Island;Daegu;Taegu;Yeonpyeong;Yeonpyeong Island;Pyeongchang;Dokdo
KOR|Takeshima;Itaewon
LBN|Tyre;Sidon;Baalbek;Bekaa;Bekaa Valley;Southern Lebanon;South Lebanon;Sabra and Shatila;Shatila;Naqoura;Shebaa Farms;Nahr al-Bared
LBN|Dahiyeh;Qana
LBR|Gbarnga;Buchanan port
LBY|Benghazi;Misrata;Misurata;Sirte;Derna;Sabha;Fezzan;Cyrenaica;Ras Lanuf;Brega;Zawiya;Zawiyah;Ajdabiya;Tripolitania
LKA|Jaffna;Kilinochchi;Trincomalee;Batticaloa;Kandy;Vavuniya;Hambantota;Mullaitivu;Elephant Pass
LTU|Kaunas;Klaipeda
LVA|Jurmala;Daugavpils;Latgale
MAR|Casablanca;Marrakesh;Marrakech;Tangier;Tangiers;Fez;Agadir;Rif;Rif region;Al Hoceima;Skhirat;Meknes
MDA|Gagauzia;Bălți;Bender
MDG|Toamasina;Tamatave;Antsirabe
MEX|Tijuana;Guadalajara;Monterrey;Chiapas;Ciudad Juárez;Juarez;Acapulco;Oaxaca;Michoacán;Sinaloa;Veracruz;Cancún;Tamaulipas;Guerrero state
MEX|Puebla;Culiacán;San Cristobal de las Casas;Nuevo Laredo;Matamoros;Reynosa;Baja California;Jalisco;Iguala;Ayotzinapa;Tapachula;Yucatán
MEX|Acteal;Atenco;Sonora state;Morelos;Chihuahua;Durango state;Zócalo;Tlatelolco Square
MKD|Tetovo;Kumanovo;Ohrid;Bitola;Prespa
MLI|Timbuktu;Tombouctou;Gao;Kidal;Mopti;Ménaka;Azawad;Segou;Konna;Kati;Kayes
MMR|Rakhine;Rakhine state;Arakan;Mandalay;Kachin;Kachin state;Shan state;Sittwe;Karen state;Kayin;Lashio;Maungdaw;Myawaddy;Sagaing;Kokang
MMR|Myitkyina
MNE|Kotor;Niksic
MOZ|Cabo Delgado;Beira;Nampula;Gorongosa;Pemba;Mocimboa da Praia;Tete
MRT|Nouadhibou
MUS|Rodrigues Island
MYS|Penang;Sabah;Sarawak;Johor;Malacca
NAM|Walvis Bay;Caprivi;Caprivi Strip
NER|Agadez;Diffa;Tillabéri;Zinder;Arlit
NGA|Lagos;Kano;Maiduguri;Borno;Port Harcourt;Kaduna;Jos;Chibok;Niger Delta;Ibadan;Zamfara;Katsina;Yobe;Adamawa;Sokoto;Warri;Benue;Enugu
NGA|Ogoniland;Zaria
NIC|Masaya;Bluefields;San Juan River;Monimbo
NLD|Rotterdam;Utrecht;Maastricht;Eindhoven;Groningen;Schiphol
NOR|Bergen;Utoya;Utøya;Trondheim;Tromso;Tromsø;Stavanger
NPL|Pokhara;Terai;Mount Everest;Everest;Rolpa;Lumbini
NZL|Auckland;Christchurch;Waitangi
OMN|Salalah;Duqm;Musandam
PAK|Karachi;Lahore;Peshawar;Quetta;Balochistan;Baluchistan;Waziristan;North Waziristan;South Waziristan;Swat;Swat Valley;Abbottabad
PAK|Khyber Pakhtunkhwa;Azad Kashmir;Pakistan-administered Kashmir;Multan;Gwadar;Faisalabad;Sindh;Khyber Pass;Bajaur;Muzaffarabad
PAK|Gilgit-Baltistan;Sialkot;Torkham;Chaman border;Lal Masjid;Red Mosque
PAN|Colon city;Darién;Darien Gap;Panama Canal
PER|Cusco;Cuzco;Arequipa;Puno;Iquitos;Ayacucho;Bagua;Tacna;Tumbes;Piura;Cajamarca;Machu Picchu;Juliaca;VRAEM;Callao;Ilave;Lambayeque
PHL|Mindanao;Marawi;Basilan;Jolo;Sulu;Davao;Zamboanga;Cotabato;Cebu;Luzon;Scarborough Shoal;Subic Bay;Palawan;Second Thomas Shoal;Tacloban
PHL|Quezon City
PNG|Bougainville;Lae
POL|Kraków;Cracow;Gdańsk;Wroclaw;Poznan;Lodz;Auschwitz;Oswiecim;Przewodow;Silesia;Lublin;Redzikowo;Szczecin
PRK|Yongbyon;Kaesong;Punggye-ri;Kumgang;Mount Kumgang;Sinuiju;Wonsan
PRT|Oporto;Porto;Azores;Madeira;Algarve;Coimbra
PRY|Ciudad del Este;Itaipu;Curuguaty;Encarnacion
PSE|Gaza;Gaza Strip;Gaza City;West Bank;East Jerusalem;Rafah;Khan Younis;Khan Yunis;Jenin;Nablus;Hebron;Bethlehem;Jericho;Jabalia;Jabaliya
PSE|Tulkarm;Tulkarem;Beit Hanoun;Qalqilya;Deir al-Balah;Sheikh Jarrah;Beit Lahiya
QAT|Al Udeid
ROU|Timisoara;Transylvania;Constanța;Cluj;Cluj-Napoca;Deveselu;Iasi
RUS|St. Petersburg;Saint Petersburg;Leningrad;Chechnya;Grozny;Dagestan;Ingushetia;North Ossetia;Beslan;Kazan;Sochi;Vladivostok;Belgorod
RUS|Kursk;Novorossiysk;Yekaterinburg;Ekaterinburg;Kaliningrad;Kuril Islands;Kurils;Northern Territories;Siberia;Rostov;Rostov-on-Don;Bryansk
RUS|Murmansk;Novosibirsk;Volgograd;Stalingrad;Sakhalin;Kamchatka;Nizhny Novgorod;Voronezh;Samara;Tatarstan;Bashkortostan;Nalchik;Makhachkala
RUS|Budyonnovsk;Budennovsk;Krasnodar;Omsk;Tomsk;Smolensk;Pskov;North Caucasus;Chelyabinsk;Irkutsk;Khabarovsk;Yakutia;Magadan;Norilsk
RUS|Astrakhan;Saratov;Stavropol;Taganrog;Engels air base;Red Square
RWA|Gisenyi;Butare
SAU|Jeddah;Jedda;Jiddah;Mecca;Makkah;Medina;Dhahran;Abqaiq;Taif;Khobar;Al Khobar;Qatif;Najran;Jizan;NEOM
SDN|Darfur;North Darfur;South Darfur;West Darfur;Port Sudan;Omdurman;El Fasher;al-Fashir;El Geneina;Geneina;Kordofan;South Kordofan
SDN|Blue Nile;Blue Nile state;Abyei;Nyala;Nuba Mountains;Kassala;Wad Madani
SEN|Casamance;Ziguinchor;Touba
SLE|Bo and Kenema;Makeni;Kono district
SLV|Santa Ana Department;La Union port
SOM|Kismayo;Kismaayo;Baidoa;Bosaso;Beledweyne;Berbera;Galkayo;Jubaland;Merca;Marka
SRB|Novi Sad;Vojvodina;Nis;Presevo;Presevo Valley;Sandzak;Sandjak;Kragujevac
SSD|Malakal;Bentiu;Bor town;Upper Nile;Jonglei;Yei town;Wau town;Heglig;Panthou
SVK|Kosice
SVN|Maribor;Koper port
SWE|Gothenburg;Malmö;Uppsala;Gotland
SYR|Aleppo;Homs;Idlib;Raqqa;Raqa;Hama;Deraa;Daraa;Palmyra;Latakia;Lattakia;Deir ez-Zor;Deir al-Zor;Deir Ezzor;Kobani;Kobane;Afrin
SYR|Golan Heights;Golan;Ghouta;Eastern Ghouta;Douma;Tartus;Tartous;Hasakah;Hasaka;Qamishli;Manbij;Yarmouk;Sweida;Suwayda;Khan Sheikhoun
SYR|Khan Shaykhun;Hmeimim;Khmeimim;Qusayr;al-Qusayr;Rojava;al-Tanf;Tanf;Houla;Madaya
TCD|Abeche;Aouzou;Aouzou Strip
THA|Chiang Mai;Phuket;Pattaya;Pattani;Yala;Narathiwat;Hat Yai;Mae Sot;Surin;Tak Bai;Sisaket
TJK|Khujand;Khodjent;Gorno-Badakhshan;Khorog;Isfara
TUN|Sfax;Sousse;Sidi Bouzid;Kasserine;Bardo;Bardo Museum;Djerba;Ben Guerdane;Gafsa
TUR|Istanbul;Constantinople;İzmir;Diyarbakir;Antalya;Incirlik;Gaziantep;Cizre;Sirnak;Şırnak;Hakkari;Bodrum;Gezi Park;Gezi;Taksim
TUR|Taksim Square;Bosphorus;Bosporus;Dardanelles;Suruç;Imrali;Kars;Trabzon;Adana;Hatay;Anatolia
TWN|Kaohsiung;Kinmen;Quemoy;Taichung;Matsu Islands;Penghu;Hualien;Taiwan Strait;Taiwan Straits
TZA|Zanzibar;Arusha;Mwanza
UGA|Entebbe;Gulu;Kasese
UKR|Crimea;Crimean Peninsula;Sevastopol;Simferopol;Kerch;Kerch Strait;Crimean Bridge;Kerch Bridge;Donetsk;Luhansk;Lugansk;Donbas;Donbass
UKR|Kharkiv;Kharkov;Odesa;Odessa;Mariupol;Azovstal;Lviv;Lvov;Kherson;Zaporizhzhia;Zaporizhia;Zaporozhye;Bakhmut;Mykolaiv;Nikolayev;Dnipro
UKR|Dnipropetrovsk;Bucha;Irpin;Chernobyl;Chornobyl;Chernihiv;Sumy;Poltava;Sloviansk;Slavyansk;Kramatorsk;Avdiivka;Debaltseve;Severodonetsk
UKR|Sievierodonetsk;Lysychansk;Melitopol;Enerhodar;Energodar;Kryvyi Rih;Krivoy Rog;Vinnytsia;Snake Island;Maidan;Independence Square
UKR|Euromaidan;Kremenchuk;Kakhovka;Nova Kakhovka;Pokrovsk;Izium;Izyum;Uzhhorod;Ilovaisk;Soledar;Zhytomyr;Transcarpathia
URY|Punta del Este;Fray Bentos
USA|New York;New York City;Manhattan;Brooklyn;Los Angeles;Chicago;Houston;Miami;San Francisco;Texas;California;Florida;Camp David;Alaska
USA|Hawaii;Boston;Philadelphia;Seattle;Detroit;Atlanta;Dallas;Las Vegas;New Orleans;Arizona;Ohio;Pennsylvania;Virginia;Maryland;New Jersey
USA|New Mexico;Colorado;Oklahoma;Oklahoma City;Minneapolis;Minnesota;Wisconsin;Michigan;Louisiana;Massachusetts;North Carolina
USA|South Carolina;San Diego;El Paso;Ferguson;Charlottesville;Mar-a-Lago;Wall Street;Silicon Valley;Dayton;Fort Hood;Pearl Harbor;Nevada
USA|Utah;Oregon;Alabama;Tennessee;Kentucky;Illinois;Connecticut;Mississippi;Missouri;Nebraska;Iowa;Waco;Washington State;Aspen;Baltimore
USA|Denver;Wyoming;Delaware;Arkansas
UZB|Samarkand;Andijan;Andizhan;Bukhara;Karakalpakstan;Fergana;Fergana Valley;Ferghana;Termez;Termiz;Nukus
VEN|Maracaibo;Zulia;Táchira;San Cristóbal;Barquisimeto;Maracay;Petare;Apure;La Guaira;Bolivar state;Santa Elena de Uairen;Margarita Island
VEN|San Antonio del Tachira;Puerto Cabello;Ciudad Guayana
VNM|Ho Chi Minh City;Da Nang;Danang;Haiphong;Cam Ranh;Cam Ranh Bay;Hue city;Dien Bien Phu;Spratly Islands;Spratlys;Spratly;Paracel Islands
VNM|Paracels
XKX|Mitrovica;Kosovska Mitrovica;Prizren;Pec;Racak;Drenica;Gnjilane
YEM|Aden;Hodeidah;Hodeida;Hudaydah;Marib;Taiz;Taez;Saada;Saadah;Hadramawt;Hadhramaut;Mukalla;Socotra;Abyan;Shabwa;Zinjibar
ZAF|Johannesburg;Cape Town;Durban;Soweto;KwaZulu-Natal;KwaZulu;Marikana;Bloemfontein;Port Elizabeth;Sharpeville;Robben Island;Western Cape
ZAF|Gauteng;Transvaal
ZMB|Kitwe;Ndola;Copperbelt
ZWE|Bulawayo;Matabeleland;Mutare;Marange;Victoria Falls
`;

/**
 * Names that are also common words, first names, surnames or other towns: they count only where the words around
 * them agree.
 */
export const doubtful =
  "Jordan;Chad;Georgia;Israel;Paris;London;Sofia;Florence;Washington;Holland;Ireland;England;Scotland;Trinidad;Kingston;Wellington;Lima;Santiago;Colombo;Vienna;Sydney;Nice;Valencia;Java;Rosario;Turkey;Dominica;Jersey;Roseau;Bern;Praia;Salisbury;Westminster;Beehive;Nassau;Georgetown;San Jose;San Juan;Moro;Saba;Montserrat;Hama;Tyre;Hebron;Medina;Alexandria;Cork;Goa;Houston;Dallas;Shell";

const asWritten: Endings = { "": [""] };

/** Endings of the citation form, longest first, and the endings it takes in a text. */
export const inflections: Inflections = {
  names: asWritten,
  adjectives: asWritten,
  people: asWritten,
};
