import type { Endings, Inflections } from "../../actors/lexicon.ts";

/**
 * States and territories in French: `code | names | adjectives | people | seats of power`, by ISO 3166-1 code
 * (XKX is Kosovo). States that are gone count for the one the news continues with.
 */
export const countries = `
AFG|Afghanistan;Émirat islamique d'Afghanistan|afghan|Afghan|Kaboul
ALA|Åland;îles Åland|ålandais|Ålandais|
ALB|Albanie|albanais|Albanais|Tirana
DZA|Algérie|algérien|Algérien|Alger
ASM|Samoa américaines|||
AND|Andorre|andorran|Andorran|Andorre-la-Vieille
AGO|Angola|angolais|Angolais|Luanda
AIA|Anguilla|||
ATA|Antarctique|||
ATG|Antigua-et-Barbuda;Antigua|antiguais;antiguayen|Antiguais;Antiguayen|St. John's
ARG|Argentine|argentin|Argentin|Buenos Aires;Casa Rosada
ARM|Arménie|arménien|Arménien|Erevan
ABW|Aruba|arubais|Arubais|
AUS|Australie|australien|Australien|Canberra
AUT|Autriche|autrichien|Autrichien|Vienne
AZE|Azerbaïdjan|azerbaïdjanais;azéri|Azerbaïdjanais;Azéri|Bakou
BHS|Bahamas|bahaméen;bahamien|Bahaméen;Bahamien|Nassau
BHR|Bahreïn;Bahraïn|bahreïni;bahreïnien|Bahreïni;Bahreïnien|Manama
BGD|Bangladesh;Pakistan oriental|bangladais;bangladeshi;bengali|Bangladais;Bangladeshi;Bengali|Dacca;Dhaka
BRB|Barbade|barbadien|Barbadien|Bridgetown
BLR|Biélorussie;Bélarus;Bélarusse|biélorusse;bélarusse;bélarussien|Biélorusse;Bélarusse;Bélarussien|Minsk
BEL|Belgique|belge|Belge|
BLZ|Bélize;Honduras britannique|bélizien|Bélizien|Belmopan
BEN|Bénin;Dahomey|béninois;dahoméen|Béninois;Dahoméen|Porto-Novo;Cotonou
BMU|Bermudes|bermudien|Bermudien|
BTN|Bhoutan|bhoutanais|Bhoutanais|Thimphou;Thimbou
BOL|Bolivie;État plurinational de Bolivie|bolivien|Bolivien|La Paz;Sucre
BES|Bonaire;Pays-Bas caribéens;Saint-Eustache|||
BIH|Bosnie-Herzégovine;Bosnie;Republika Srpska;République serbe de Bosnie|bosnien;bosniaque;bosno-serbe;serbe bosnien;serbe de Bosnie;croate bosnien;croate de Bosnie;bosno-croate|Bosnien;Bosniaque;Bosno-serbe;Serbe bosnien;Serbe de Bosnie;Croate bosnien;Croate de Bosnie;Bosno-croate|Sarajevo;Banja Luka
BWA|Botswana|botswanais;botswanéen|Botswanais;Botswanéen|Gaborone
BVT|île Bouvet|||
BRA|Brésil|brésilien|Brésilien|Brasilia;Planalto;Itamaraty
IOT|Territoire britannique de l'océan Indien;îles Chagos;Chagos;archipel des Chagos;Diego Garcia|chagossien|Chagossien|
VGB|îles Vierges britanniques|||
BRN|Brunéi;Brunei Darussalam|brunéien|Brunéien|Bandar Seri Begawan
BGR|Bulgarie|bulgare|Bulgare|Sofia
BFA|Burkina Faso;Burkina;Haute-Volta|burkinabè;burkinais;voltaïque|Burkinabè;Burkinais;Voltaïque|Ouagadougou
BDI|Burundi|burundais|Burundais|Bujumbura;Gitega
KHM|Cambodge;Kampuchéa|cambodgien;khmer[khmère,khmers,khmères]|Cambodgien;Khmer[Khmère,Khmers,Khmères]|Phnom Penh
CMR|Cameroun|camerounais|Camerounais|Yaoundé
CAN|Canada|canadien|Canadien|Ottawa
CPV|Cap-Vert;Cabo Verde|cap-verdien;capverdien|Cap-verdien;Capverdien|Praia
CYM|îles Caïmans|caïmanien|Caïmanien|
CAF|République centrafricaine;Centrafrique;RCA|centrafricain|Centrafricain|Bangui
TCD|Tchad|tchadien|Tchadien|N'Djamena;Ndjamena
CHL|Chili|chilien|Chilien|Santiago du Chili;Santiago;La Moneda
CHN|Chine;République populaire de Chine;RPC;Chine populaire;Chine continentale|chinois;tibétain;ouïghour;ouïgour|Chinois;Tibétain;Ouïghour;Ouïgour|Pékin;Beijing;Zhongnanhai
CXR|île Christmas|||
CCK|îles Cocos|||
COL|Colombie|colombien|Colombien|Bogotá;palais de Nariño;Casa de Nariño
COM|Comores;Union des Comores;îles Comores|comorien|Comorien|Moroni
COG|République du Congo;Congo-Brazzaville|||Brazzaville
COD|République démocratique du Congo;RD-Congo;RDC;Congo-Kinshasa;Congo;Zaïre|congolais;zaïrois|Congolais;Zaïrois|Kinshasa
COK|îles Cook|||
CRI|Costa Rica|costaricain;costaricien;costa-ricain|Costaricain;Costaricien;Costa-ricain|San José
CIV|Côte d'Ivoire|ivoirien|Ivoirien|Yamoussoukro;Abidjan
HRV|Croatie|croate|Croate|Zagreb
CUB|Cuba|cubain|Cubain|La Havane
CUW|Curaçao|||
CYP|Chypre;République de Chypre;Chypre du Nord;Chypre-Nord;République turque de Chypre du Nord;RTCN|chypriote;chypriote grec[chypriotes grecs,chypriote grecque,chypriotes grecques];chypriote turc[chypriotes turcs,chypriote turque,chypriotes turques];cypriote|Chypriote;Chypriote grec[Chypriotes grecs,Chypriote grecque,Chypriotes grecques];Chypriote turc[Chypriotes turcs,Chypriote turque,Chypriotes turques];Cypriote|Nicosie
CZE|République tchèque;Tchéquie;Tchécoslovaquie|tchèque;tchécoslovaque|Tchèque;Tchécoslovaque|Prague
DNK|Danemark|danois|Danois|Copenhague
DJI|Djibouti|djiboutien|Djiboutien|Djibouti City
DMA|Dominique;Commonwealth de Dominique;île de la Dominique|dominiquais|Dominiquais|Roseau
DOM|République dominicaine|dominicain|Dominicain|Saint-Domingue
ECU|Équateur|équatorien|Équatorien|Quito;Carondelet
EGY|Égypte;République arabe unie|égyptien|Égyptien|le Caire
SLV|Salvador;El Salvador|salvadorien|Salvadorien|San Salvador
GNQ|Guinée équatoriale|équato-guinéen;équatoguinéen|Équato-guinéen;Équatoguinéen|Malabo
ERI|Érythrée|érythréen|Érythréen|Asmara
EST|Estonie|estonien|Estonien|Tallinn
SWZ|Eswatini;Swaziland|swazi;swazilandais|Swazi;Swazilandais|Mbabane
ETH|Éthiopie;Abyssinie|éthiopien;tigréen;amhara;oromo|Éthiopien;Tigréen;Amhara;Oromo|Addis-Abeba
FLK|îles Malouines;Malouines;îles Falkland;Falkland;Falklands|malouin|Malouin|Port Stanley
FRO|îles Féroé;Féroé|féroïen|Féroïen|
FJI|Fidji;îles Fidji|fidjien|Fidjien|Suva
FIN|Finlande|finlandais;finnois|Finlandais;Finnois|Helsinki
FRA|France;République française;Hexagone|français;corse|Français;Corse|Paris;Élysée;palais de l'Élysée;Quai d'Orsay;Matignon;hôtel de Matignon;Bercy;place Beauvau
GUF|Guyane française;Guyane|||
PYF|Polynésie française;Tahiti|tahitien|Tahitien|
ATF|Terres australes françaises;Terres australes et antarctiques françaises;îles Kerguelen|||
GAB|Gabon|gabonais|Gabonais|Libreville
GMB|Gambie|gambien|Gambien|Banjul
GEO|Géorgie;Abkhazie;Ossétie-du-Sud|géorgien;abkhaze;ossète;sud-ossète|Géorgien;Abkhaze;Ossète;Sud-ossète|Tbilissi;Soukhoumi;Tskhinvali
DEU|Allemagne;République fédérale d'Allemagne;RFA;Allemagne de l'Ouest;Allemagne fédérale;Allemagne de l'Est;République démocratique allemande;RDA;Allemagne orientale;Allemagne occidentale|allemand;germanique;ouest-allemand;est-allemand|Allemand;Germanique;Ouest-allemand;Est-allemand|Berlin;Berlin-Est;Bonn
GHA|Ghana|ghanéen|Ghanéen|Accra
GIB|Gibraltar|gibraltarien|Gibraltarien|
GRC|Grèce;République hellénique|grec[grecque,grecs,grecques];hellénique|Grec[Grecque,Grecs,Grecques];Hellénique|Athènes
GRL|Groenland|groenlandais|Groenlandais|Nuuk
GRD|Grenade;île de Grenade;île de la Grenade|grenadien|Grenadien|St. George's
GLP|Guadeloupe|guadeloupéen|Guadeloupéen|
GUM|Guam|guamien|Guamien|
GTM|Guatémala|guatémaltèque|Guatémaltèque|Guatemala Ciudad
GGY|Guernesey|||
GIN|Guinée;Guinée-Conakry;République de Guinée|guinéen|Guinéen|Conakry
GNB|Guinée-Bissau;Guinée-Bissao;Guinée portugaise|bissau-guinéen;bissaoguinéen|Bissau-guinéen;Bissaoguinéen|Bissau
GUY|Guyana;Guyane britannique|guyanien|Guyanien|Georgetown
HTI|Haïti|haïtien|Haïtien|Port-au-Prince
HMD|îles Heard-et-MacDonald;île Heard|||
HND|Honduras|hondurien|Hondurien|Tegucigalpa
HKG|Hong-Kong;Hongkong|hongkongais|Hongkongais|
HUN|Hongrie|hongrois;magyar|Hongrois;Magyar|Budapest
ISL|Islande|islandais|Islandais|Reykjavik
IND|Inde;République de l'Inde|indien;cachemiri|Indien;Cachemiri|New Delhi;Delhi
IDN|Indonésie|indonésien|Indonésien|Jakarta;Djakarta
IRN|Iran;République islamique d'Iran;République islamique;République islamique iranienne;Perse|iranien;persan|Iranien;Persan|Téhéran
IRQ|Irak;Iraq|irakien;iraquien|Irakien;Iraquien|Bagdad
IRL|Irlande;République d'Irlande;Eire|irlandais|Irlandais|Dublin
IMN|île de Man|mannois|Mannois|
ISR|Israël;État d'Israël;État hébreu;État juif|israélien|Israélien|Jérusalem
ITA|Italie|italien|Italien|Rome;palais Chigi;Quirinal;Farnésine
JAM|Jamaïque|jamaïcain;jamaïquain|Jamaïcain;Jamaïquain|Kingston
JPN|Japon;archipel nippon|japonais;nippon|Japonais;Nippon|Tokyo
JEY|Jersey|||
JOR|Jordanie;royaume hachémite;Transjordanie|jordanien|Jordanien|Amman
KAZ|Kazakhstan|kazakh[kazakhe,kazakhs,kazakhes];kazakhstanais|Kazakh[Kazakhe,Kazakhs,Kazakhes];Kazakhstanais|Astana;Noursoultan;Nour-Soultan
KEN|Kenya|kényan|Kényan|Nairobi
KIR|Kiribati|kiribatien|Kiribatien|Tarawa
PRK|Corée du Nord;République populaire démocratique de Corée;RPDC|nord-coréen|Nord-coréen|Pyongyang
KOR|Corée du Sud;République de Corée;Corée|sud-coréen;coréen|Sud-coréen;Coréen|Séoul;Maison bleue
XKX|Kosovo|kosovar;kosovien|Kosovar;Kosovien|Pristina
KWT|Koweït|koweïtien|Koweïtien|Koweït City
KGZ|Kirghizistan;Kirghizstan;Kirghizie|kirghiz[kirghize,kirghizes];kirghize|Kirghiz[Kirghize,Kirghizes];Kirghize|Bichkek
LAO|Laos|laotien|Laotien|Vientiane
LVA|Lettonie|letton;lettonien|Letton;Lettonien|Riga
LBN|Liban|libanais|Libanais|Beyrouth;Baabda
LSO|Lesotho|lésothien;basotho|Lésothien;Basotho|Maseru
LBR|Libéria|libérien|Libérien|Monrovia
LBY|Libye;Jamahiriya libyenne|libyen|Libyen|Tripoli;Tobrouk
LIE|Liechtenstein|liechtensteinois|Liechtensteinois|Vaduz
LTU|Lituanie|lituanien|Lituanien|Vilnius
LUX|Luxembourg;grand-duché de Luxembourg|luxembourgeois|Luxembourgeois|Luxembourg City
MAC|Macao|macanais|Macanais|
MDG|Madagascar|malgache|Malgache|Antananarivo;Tananarive
MWI|Malawi|malawien;malawite|Malawien;Malawite|Lilongwe
MYS|Malaisie;Malaya|malaisien|Malaisien|Kuala Lumpur;Putrajaya
MDV|Maldives|maldivien|Maldivien|
MLI|Mali|malien|Malien|Bamako
MLT|Malte|maltais|Maltais|La Valette
MHL|îles Marshall|marshallais|Marshallais|Majuro
MTQ|Martinique|martiniquais|Martiniquais|
MRT|Mauritanie|mauritanien|Mauritanien|Nouakchott
MUS|Maurice;île Maurice;l'île Maurice|mauricien|Mauricien|Port-Louis
MYT|Mayotte|mahorais|Mahorais|
MEX|Mexique|mexicain|Mexicain|Mexico;Los Pinos
FSM|Micronésie;États fédérés de Micronésie|micronésien|Micronésien|Palikir
MDA|Moldavie;Moldova;Transnistrie|moldave;transnistrien|Moldave;Transnistrien|Chisinau;Tiraspol
MCO|Monaco|monégasque|Monégasque|
MNG|Mongolie|mongol|Mongol|Oulan-Bator
MNE|Monténégro|monténégrin|Monténégrin|Podgorica
MSR|Montserrat|||
MAR|Maroc|marocain;chérifien|Marocain;Chérifien|Rabat
MOZ|Mozambique|mozambicain|Mozambicain|Maputo
MMR|Birmanie;Myanmar|birman;myanmarais;rohingya|Birman;Myanmarais;Rohingya|Naypyidaw;Rangoun
NAM|Namibie;Sud-Ouest africain|namibien|Namibien|Windhoek
NRU|Nauru|nauruan|Nauruan|Yaren
NPL|Népal|népalais|Népalais|Katmandou
NLD|Pays-Bas;Hollande|néerlandais;hollandais;batave|Néerlandais;Hollandais;Batave|La Haye;Amsterdam
NCL|Nouvelle-Calédonie|néo-calédonien;calédonien;kanak|Néo-calédonien;Calédonien;Kanak|Nouméa
NZL|Nouvelle-Zélande|néo-zélandais;néozélandais|Néo-zélandais;Néozélandais|Wellington
NIC|Nicaragua|nicaraguayen|Nicaraguayen|Managua
NER|Niger|nigérien|Nigérien|Niamey
NGA|Nigéria;Biafra|nigérian;biafrais|Nigérian;Biafrais|Abuja
NIU|Niué|||
NFK|île Norfolk|||
MKD|Macédoine du Nord;Macédoine;ancienne République yougoslave de Macédoine|macédonien;nord-macédonien|Macédonien;Nord-macédonien|Skopje
MNP|îles Mariannes du Nord;Mariannes du Nord|||
NOR|Norvège|norvégien|Norvégien|Oslo
OMN|Oman;sultanat d'Oman|omanais|Omanais|Mascate
PAK|Pakistan;Pakistan occidental|pakistanais;baloutche|Pakistanais;Baloutche|Islamabad
PLW|Palaos;Palau|palaosien;paluan|Palaosien;Paluan|Ngerulmud
PSE|Palestine;État de Palestine;territoires palestiniens;territoires occupés|palestinien;gazaoui|Palestinien;Gazaoui|Ramallah
PAN|Panama|panaméen|Panaméen|Panama City
PNG|Papouasie-Nouvelle-Guinée|papou;papouasien|Papou;Papouasien|Port Moresby
PRY|Paraguay|paraguayen|Paraguayen|Asuncion
PER|Pérou|péruvien|Péruvien|Lima
PHL|Philippines|philippin|Philippin|Manille;Malacañang
PCN|îles Pitcairn;Pitcairn|||
POL|Pologne|polonais|Polonais|Varsovie
PRT|Portugal|portugais;lusitanien|Portugais;Lusitanien|Lisbonne
PRI|Porto Rico|portoricain|Portoricain|San Juan
QAT|Qatar|qatari;qatarien;qatariote|Qatari;Qatarien;Qatariote|Doha
REU|la Réunion;île de la Réunion|réunionnais|Réunionnais|
ROU|Roumanie|roumain|Roumain|Bucarest
RUS|Russie;Fédération de Russie;Fédération russe;Union soviétique;URSS;Union des républiques socialistes soviétiques;Russie soviétique|russe;soviétique;tchétchène|Russe;Soviétique;Tchétchène|Moscou;Kremlin
RWA|Rwanda;Ruanda|rwandais|Rwandais|Kigali
BLM|Saint-Barthélemy|||
SHN|Sainte-Hélène;île de Sainte-Hélène;île de l'Ascension;Tristan da Cunha|||
KNA|Saint-Christophe-et-Niévès;Saint-Kitts-et-Nevis|||Basseterre
LCA|Sainte-Lucie|saint-lucien|Saint-lucien|Castries
MAF|Saint-Martin|||
SPM|Saint-Pierre-et-Miquelon|saint-pierrais|Saint-pierrais|
VCT|Saint-Vincent-et-les-Grenadines;Saint-Vincent|saint-vincentais;vincentais|Saint-vincentais;Vincentais|Kingstown
WSM|Samoa;Samoa occidentales|samoan|Samoan|Apia
SMR|Saint-Marin|saint-marinais|Saint-marinais|
STP|São Tomé-et-Príncipe;Sao Tomé|santoméen|Santoméen|
SAU|Arabie saoudite;royaume saoudien;royaume d'Arabie saoudite|saoudien;séoudien|Saoudien;Séoudien|Riyad;Ryad
SEN|Sénégal|sénégalais|Sénégalais|Dakar
SRB|Serbie;Yougoslavie;République fédérale de Yougoslavie;Serbie-et-Monténégro|serbe;yougoslave|Serbe;Yougoslave|Belgrade
SYC|Seychelles|seychellois|Seychellois|
SLE|Sierra-Leone|sierra-léonais;sierraléonais|Sierra-léonais;Sierraléonais|Freetown
SGP|Singapour|singapourien|Singapourien|
SXM|Sint Maarten|||
SVK|Slovaquie;République slovaque|slovaque|Slovaque|Bratislava
SVN|Slovénie|slovène|Slovène|Ljubljana
SLB|îles Salomon;Salomon|salomonais|Salomonais|Honiara
SOM|Somalie;Somaliland;Puntland|somalien;somali;somalilandais|Somalien;Somali;Somalilandais|Mogadiscio;Hargeisa
ZAF|Afrique du Sud;République sud-africaine;République d'Afrique du Sud|sud-africain;afrikaner|Sud-africain;Afrikaner|Pretoria
SGS|Géorgie du Sud-et-les îles Sandwich du Sud;Géorgie du Sud;îles Sandwich du Sud|||
SSD|Soudan-du-Sud;Sud-Soudan|sud-soudanais|Sud-soudanais|Djouba;Juba
ESP|Espagne;Royaume d'Espagne|espagnol;catalan;basque;galicien;andalou[andalouse,andalous,andalouses];ibérique|Espagnol;Catalan;Basque;Galicien;Andalou[Andalouse,Andalous,Andalouses];Ibérique|Madrid;Moncloa;La Moncloa
LKA|Sri-Lanka;Ceylan|sri-lankais;srilankais;ceylanais;cinghalais|Sri-lankais;Srilankais;Ceylanais;Cinghalais|Colombo
SDN|Soudan|soudanais|Soudanais|Khartoum
SUR|Suriname;Surinam;Guyane néerlandaise|surinamais;surinamien|Surinamais;Surinamien|Paramaribo
SJM|Svalbard;Spitzberg;Svalbard et Jan Mayen|||
SWE|Suède|suédois|Suédois|Stockholm
CHE|Suisse;Confédération helvétique;Confédération suisse|suisse;helvétique;helvète|Suisse;Helvétique;Helvète|Berne
SYR|Syrie;République arabe syrienne|syrien|Syrien|Damas
TWN|Taïwan;République de Chine;Formose;Taipei chinois|taïwanais|Taïwanais|Taipei;Taipeh
TJK|Tadjikistan|tadjik[tadjike,tadjiks,tadjikes];tadjike|Tadjik[Tadjike,Tadjiks,Tadjikes];Tadjike|Douchanbé
TZA|Tanzanie;Tanganyika|tanzanien|Tanzanien|Dodoma;Dar es Salam;Dar es-Salaam
THA|Thaïlande;Siam|thaïlandais;thaï[thaïe,thaïs,thaïes,thaï]|Thaïlandais;Thaï[Thaïe,Thaïs,Thaïes,Thaï]|Bangkok
TLS|Timor oriental;Timor-Leste|timorais;est-timorais|Timorais;Est-timorais|Dili
TGO|Togo|togolais|Togolais|Lomé
TKL|Tokelau|||
TON|Tonga;îles Tonga|tongien;tonguien|Tongien;Tonguien|Nuku'alofa
TTO|Trinité-et-Tobago;Trinidad-et-Tobago|trinidadien;trinidéen|Trinidadien;Trinidéen|Port-d'Espagne;Port of Spain
TUN|Tunisie|tunisien|Tunisien|Tunis;palais de Carthage
TUR|Turquie;Empire ottoman|turc[turque,turcs,turques];ottoman|Turc[Turque,Turcs,Turques];Ottoman|Ankara
TKM|Turkménistan|turkmène|Turkmène|Achgabat;Achkhabad
TCA|îles Turques-et-Caïques;îles Turks et Caïques|||
TUV|Tuvalu|tuvaluan|Tuvaluan|Funafuti
UGA|Ouganda|ougandais|Ougandais|Kampala
UKR|Ukraine|ukrainien;criméen|Ukrainien;Criméen|Kiev;Kyiv
ARE|Émirats arabes unis;Émirats|émirati;émirien;émiratien|Émirati;Émirien;Émiratien|Abou Dhabi;Abou Dabi;Abu Dhabi
GBR|Royaume-Uni;Grande-Bretagne;Angleterre;Écosse;pays de Galles;Irlande du Nord;Empire britannique;UK;R.-U.;Ulster|britannique;anglais;écossais;gallois;nord-irlandais|Britannique;Anglais;Écossais;Gallois;Nord-irlandais|Londres;Downing Street;Whitehall;Westminster;palais de Buckingham;Buckingham Palace
USA|États-Unis;États-Unis d'Amérique;USA;É.-U.;US;Amérique|américain;états-unien;étatsunien;yankee|Américain;États-unien;Étatsunien;Yankee|Washington;Maison-Blanche;Bureau ovale
UMI|îles mineures éloignées des États-Unis;île de Wake|||
VIR|îles Vierges des États-Unis;îles Vierges américaines|||
URY|Uruguay|uruguayen|Uruguayen|Montevideo
UZB|Ouzbékistan|ouzbek[ouzbèke,ouzbeks,ouzbèkes,ouzbeke,ouzbekes];ouzbèke|Ouzbek[Ouzbèke,Ouzbeks,Ouzbèkes,Ouzbeke,Ouzbekes];Ouzbèke|Tachkent
VUT|Vanuatu;Nouvelles-Hébrides|vanuatais;vanuatuan|Vanuatais;Vanuatuan|Port-Vila
VAT|Vatican;Saint-Siège;État de la Cité du Vatican;cité du Vatican|vatican[vaticane,vaticans,vaticanes];papal|Vatican[Vaticane,Vaticans,Vaticanes];Papal|
VEN|Vénézuéla;République bolivarienne du Venezuela|vénézuélien|Vénézuélien|Caracas;Miraflores;palais de Miraflores
VNM|Viêtnam;Viêt-Nam;Nord-Vietnam;Sud-Vietnam;Vietnam du Nord;Vietnam du Sud|vietnamien;nord-vietnamien;sud-vietnamien|Vietnamien;Nord-vietnamien;Sud-vietnamien|Hanoï;Saïgon
WLF|Wallis-et-Futuna|||
ESH|Sahara occidental;République arabe sahraouie démocratique;RASD;Sahara espagnol|sahraoui|Sahraoui|Laâyoune
YEM|Yémen;Yémen du Nord;Yémen du Sud|yéménite;sud-yéménite|Yéménite;Sud-yéménite|Sanaa
ZMB|Zambie;Rhodésie du Nord|zambien|Zambien|Lusaka
ZWE|Zimbabwe;Rhodésie|zimbabwéen;rhodésien|Zimbabwéen;Rhodésien|Harare
`;

/** International organisations, organs of state and other bodies that act, in French: `code | names`. */
export const organisations = `
AFGLEG|Loya Jirga
BRAGOV|palais du Planalto
BRAJUD|Tribunal suprême fédéral;Cour suprême brésilienne
CHLCOP|Carabiniers chiliens
CHNMIL|Armée populaire de libération;APL
CHNLEG|Assemblée nationale populaire;Congrès national du peuple
CHNGOV|Conseil des affaires d'État;Commission militaire centrale
COLJUD|Juridiction spéciale pour la paix
DEULEG|Bundestag;Bundesrat
DEUMIL|Bundeswehr;Wehrmacht
DEUSPY|BND;Stasi;Gestapo
DEUGOV|Bundesbank;Troisième Reich;Allemagne nazie
DEUJUD|Cour constitutionnelle de Karlsruhe
DNKLEG|Folketing
ESPCOP|Guardia civil;Garde civile espagnole;Mossos d'Esquadra
ESPLEG|Cortes espagnoles;Cortes Generales
ESPGOV|Generalitat;Généralité de Catalogne
ESPJUD|Audience nationale
EUR|Union européenne;UE;Communauté européenne;Communauté économique européenne;CEE;Commission européenne;Conseil européen;Parlement européen
EUR|Conseil de l'Union européenne;Conseil de l'UE;Eurogroupe;Service européen pour l'action extérieure;Banque centrale européenne;BCE
EUR|Frontex;Cour de justice de l'Union européenne;CJUE;Bruxelles
EURCOP|Europol
FINLEG|Eduskunta
FRASPY|DGSE;DGSI;DST
FRACOP|gendarmerie nationale;CRS
FRALEG|Palais-Bourbon;palais du Luxembourg
GBRGOV|Foreign Office;Home Office;Banque d'Angleterre
GBRLEG|Chambre des communes;Chambre des lords;Parlement écossais
GBRMIL|Royal Navy;Royal Air Force;RAF
GBRSPY|MI5;MI6;GCHQ
GBRCOP|Scotland Yard
HKGLEG|Conseil législatif de Hong Kong
IGOUNO|Nations unies;ONU;Organisation des Nations unies;Conseil de sécurité;Conseil de sécurité de l'ONU
IGOUNO|Conseil de sécurité des Nations unies;Assemblée générale de l'ONU;Assemblée générale des Nations unies;Conseil des droits de l'homme
IGOUNO|Conseil des droits de l'homme de l'ONU;HCR;UNHCR;Haut Commissariat des Nations unies pour les réfugiés;Haut-Commissariat aux réfugiés
IGOUNO|HCDH;Haut-Commissariat aux droits de l'homme;Haut-Commissariat des Nations unies aux droits de l'homme;Unicef;Unesco
IGOUNO|Programme alimentaire mondial;PAM;UNRWA;OCHA;Secrétariat général de l'ONU;PNUD;PNUE;Cnuced;FAO
IGOUNO|Organisation des Nations unies pour l'alimentation et l'agriculture;Organisation internationale du travail;OIT;OACI
IGOUNO|Organisation de l'aviation civile internationale;Minusma;Monusco;Minustah;Minusca;Finul;MINUK;Minuad;MANUA;Forpronu;Minuss;Onuci
IGOUNO|Minul;Organisation internationale pour les migrations;OIM;Tribunal pénal international pour l'ex-Yougoslavie;TPIY
IGOUNO|Tribunal pénal international pour le Rwanda;TPIR
IGONAT|Otan;Organisation du traité de l'Atlantique nord;Alliance atlantique;Conseil de l'Atlantique nord;KFOR;Isaf;SFOR
IGOWPA|pacte de Varsovie
IGOOPC|Opep;Opep+;Organisation des pays exportateurs de pétrole
IGOAFU|Union africaine;UA;Organisation de l'unité africaine;OUA;Amisom
IGOARL|Ligue arabe;Ligue des États arabes
IGOOAS|Organisation des États américains;OEA;Commission interaméricaine des droits de l'homme;CIDH
IGOIAC|Cour interaméricaine des droits de l'homme
IGOWAS|Cédéao;Communauté économique des États de l'Afrique de l'Ouest;Ecomog
IGOSAD|Communauté de développement d'Afrique australe;SADC
IGOIGD|IGAD;Autorité intergouvernementale pour le développement
IGOEAC|Communauté d'Afrique de l'Est;Communauté de l'Afrique de l'Est
IGOCEM|Communauté économique des États d'Afrique centrale;CEEAC;G5 Sahel
IGOIAE|Agence internationale de l'énergie atomique;AIEA
IGOIMF|Fonds monétaire international;FMI
IGOWBK|Banque mondiale;Groupe de la Banque mondiale
IGOWTO|Organisation mondiale du commerce;OMC;GATT
IGOWHO|Organisation mondiale de la santé;OMS;Organisation panaméricaine de la santé
IGOICC|Cour pénale internationale;CPI
IGOICJ|Cour internationale de justice;CIJ
IGOPCA|Cour permanente d'arbitrage
IGOMER|Mercosur;Marché commun du Sud
IGOASN|Asean;Ansea;Association des nations de l'Asie du Sud-Est;Association des nations d'Asie du Sud-Est
IGOSAA|SAARC;Association sud-asiatique pour la coopération régionale
IGOSCE|OSCE;Organisation pour la sécurité et la coopération en Europe;CSCE
IGOCOE|Conseil de l'Europe;Assemblée parlementaire du Conseil de l'Europe;Cour européenne des droits de l'homme;CEDH;Commission de Venise
IGOCOE|APCE
IGOGCC|Conseil de coopération du Golfe;CCG
IGOOIC|Organisation de la coopération islamique;Organisation de coopération islamique;Organisation de la conférence islamique;OCI
IGOSCO|Organisation de coopération de Shanghaï;OCS
IGOCIS|Communauté des États indépendants;CEI
IGOCST|Organisation du traité de sécurité collective;OTSC
IGOEEU|Union économique eurasiatique
IGOBRI|BRICS
IGOCEL|Celac;Communauté des États latino-américains et caraïbes
IGOCAN|Communauté andine;Communauté andine des nations
IGOCAI|Système d'intégration centraméricain;SICA
IGOCRM|Caricom;Communauté caribéenne;Communauté des Caraïbes
IGOUNS|Unasur;Union des nations sud-américaines
IGOALB|ALBA;Alliance bolivarienne;Alliance bolivarienne pour les Amériques
IGOLIM|groupe de Lima
IGOPAL|Alliance du Pacifique
IGOGSV|Groupe des sept;G7;G-7;Groupe des huit;G8
IGOGTW|Groupe des vingt;Groupe des 20;G20;G-20
IGOGSS|Groupe des 77;G77
IGONAM|Mouvement des non-alignés;Mouvement des pays non alignés
IGOOCD|OCDE;Organisation de coopération et de développement économiques
IGOOPW|OIAC;Organisation pour l'interdiction des armes chimiques
IGOITP|Interpol
IGOIEA|Agence internationale de l'énergie;AIE
IGOADB|Banque asiatique de développement
IGOAIB|Banque asiatique d'investissement pour les infrastructures
IGOIDB|Banque interaméricaine de développement;BID
IGOAFB|Banque africaine de développement;BAD
IGOEBR|Banque européenne pour la reconstruction et le développement;BERD
IGOBIS|Banque des règlements internationaux
IGOPCL|Club de Paris
IGOCPL|Communauté des pays de langue portugaise;CPLP
IGOCWN|Commonwealth
IGOFRN|Organisation internationale de la francophonie;Francophonie;OIF
IGOAPC|Apec;Coopération économique pour l'Asie-Pacifique
IGOPIF|Forum des îles du Pacifique
IGOQUA|Aukus
IGOLON|Société des Nations
IGODTE|Association européenne de libre-échange;AELE
INDLEG|Lok Sabha;Rajya Sabha
INDSPY|Research and Analysis Wing
IRLLEG|Dáil
IRLCOP|Garda irlandaise
IRNMIL|gardiens de la révolution;Corps des gardiens de la révolution islamique;CGRI;Pasdaran;force Al-Qods;Force Qods;Bassidj
IRNLEG|Majlis;Majles
IRNGOV|Conseil des gardiens;Conseil des gardiens de la Constitution;Assemblée des experts;Conseil suprême de la sécurité nationale
ISLLEG|Althing
ISRLEG|Knesset
ISRMIL|Tsahal;Forces de défense israéliennes
ISRSPY|Mossad;Shin Bet;Shin Beth
ITACOP|Carabinieri;carabiniers italiens
JPNLEG|Diète japonaise
JPNMIL|Forces d'autodéfense;Forces japonaises d'autodéfense
JPNGOV|Banque du Japon
KORSPY|Service national de renseignement
LBYGOV|Gouvernement d'union nationale;GNA;Conseil national de transition;CNT
MEXGOV|Secrétariat mexicain aux Relations extérieures
MEXCOP|Garde nationale mexicaine
MMRMIL|Tatmadaw
NGOIRC|Comité international de la Croix-Rouge;Croix-Rouge;CICR;Croissant-Rouge;Croix-Rouge internationale
NGOAMN|Amnesty International;Amnesty
NGOHRW|Human Rights Watch;HRW
NGOMSF|Médecins sans frontières;MSF
NGORSF|Reporters sans frontières;RSF
NGOGRN|Greenpeace
NGOOXF|Oxfam
NGOCRI|Caritas;Save the Children;Secours catholique
NGOTRI|Transparency International
NGOICG|International Crisis Group
NGOWWF|WWF;Fonds mondial pour la nature
NGOCPJ|Comité pour la protection des journalistes
NGOIOC|Comité international olympique;CIO
NGOFIF|Fifa;UEFA
NGOSOH|Observatoire syrien des droits de l'homme;OSDH
NORLEG|Storting
PAKSPY|ISI;Inter-Services Intelligence
POLLEG|Sejm;Diète polonaise
PRKMIL|Armée populaire coréenne
PSEGOV|Autorité palestinienne;Autorité nationale palestinienne
PSEOPP|Organisation de libération de la Palestine;OLP
RUSNGO|Memorial Russie
RUSGOV|Roskomnadzor;Rosatom
RUSLEG|Douma;Douma d'État;Conseil de la Fédération;Soviet suprême
RUSSPY|FSB;KGB;GRU;SVR;NKVD
RUSMIL|Armée rouge;flotte de la mer Noire;groupe Wagner;Wagner
RUSCOP|Omon;Rosgvardia
SWELEG|Riksdag
SYROPP|Coalition nationale syrienne;Conseil national syrien
THAGOV|Conseil national pour la paix et l'ordre
TURLEG|Grande Assemblée nationale de Turquie
UKRLEG|Verkhovna Rada;Rada
UKRSPY|SBU;Services de sécurité ukrainiens
UKRMIL|Forces armées ukrainiennes;bataillon Azov;régiment Azov
USAMIL|Pentagone;Centcom;Septième flotte;Sixième flotte;Cinquième flotte;commandement central américain
USAGOV|département d'Etat;département du Trésor;Réserve fédérale;Fed;USAID;Nasa;administration Trump;administration Biden
USAGOV|administration Obama;administration Bush;administration Clinton
USALEG|Congrès américain;Sénat américain
USASPY|CIA;NSA;Agence centrale de renseignement;Agence nationale de sécurité
USACOP|FBI;DEA;Secret Service
USAJUD|Cour suprême des États-Unis;Cour suprême américaine
VENSPY|Sebin
VENLEG|Assemblée nationale constituante
VENGOV|Conseil national électoral
VENMIL|Garde nationale bolivarienne
ZAFJUD|Commission de la vérité et de la réconciliation
`;

/**
 * Armed groups, parties, companies and criminal organisations: `code | names`. A dated entry of the registry
 * wins over these.
 */
export const groups = `
AFGREB|taliban;talibans;talibés afghans;réseau Haqqani;Alliance du Nord
AGOREB|Unita;Union nationale pour l'indépendance totale de l'Angola;FLEC
AGOPTY|MPLA;Mouvement populaire de libération de l'Angola
AGOBUS|Sonangol
AREBUS|DP World;Adnoc;Etihad
ARGREB|Montoneros
ARGPTY|Parti justicialiste;péronistes;Union civique radicale;Cambiemos;La Libertad Avanza
ARGHRI|Mères de la place de Mai;Grands-mères de la place de Mai
ARGBUS|YPF;Aerolíneas Argentinas
AUSBUS|BHP;BHP Billiton;Qantas
AUTPTY|FPÖ;Parti de la liberté d'Autriche;ÖVP;SPÖ
AZEREB|République du Haut-Karabakh;République d'Artsakh;Artsakh
AZEBUS|Socar
BDIREB|CNDD-FDD;FNL;Palipehutu
BGDPTY|Ligue Awami;Parti nationaliste du Bangladesh;BNP
BLRBUS|Belavia
BOLPTY|Mouvement vers le socialisme
BOLLAB|Centrale ouvrière bolivienne;COB
BOLBUS|YPFB
BRACRM|Premier commando de la capitale;PCC;Comando Vermelho
BRAPTY|PT brésilien;Parti des travailleurs;PSDB
BRALAB|MST;Mouvement des sans-terre
BRABUS|Petrobras;Embraer;Odebrecht;JBS
CAFREB|Séléka;anti-balaka;Coalition des patriotes pour le changement
CANBUS|Bombardier;Barrick Gold;Air Canada;SNC-Lavalin;Hydro-Québec
CHEBUS|Nestlé;Novartis;Credit Suisse;UBS;Glencore;Swissair
CHLPTY|Concertation chilienne;UDI
CHLBUS|Codelco;Latam
CHNPTY|Parti communiste chinois;PCC chinois;Parti communiste de Chine
CHNBUS|Huawei;Alibaba;Tencent;TikTok;ByteDance;Cnooc;Sinopec;PetroChina;CNPC;ZTE;Lenovo;Evergrande;Baidu;Xiaomi;BYD
CIVREB|Forces nouvelles;Mouvement patriotique de Côte d'Ivoire
CIVPTY|FPI;Front populaire ivoirien;RDR;RHDP;PDCI
CODREB|M23;Mouvement du 23-Mars;M-23;Forces démocratiques alliées;ADF;Maï-Maï;Codeco;CNDP;Rassemblement congolais pour la démocratie
CODREB|Alliance Fleuve Congo
CODPTY|UDPS;FCC;PPRD
COLREB|FARC;Forces armées révolutionnaires de Colombie;ELN;Armée de libération nationale;AUC;Autodéfenses unies de Colombie;M-19
COLCRM|cartel de Medellín;cartel de Cali;Clan del Golfo;Clan du Golfe
COLPTY|Centre démocratique colombien;Pacte historique
COLBUS|Ecopetrol;Avianca
CUBPTY|Parti communiste cubain;Parti communiste de Cuba
CUBOPP|Dames en blanc
DEUREB|Fraction armée rouge;RAF allemande;bande à Baader
DEUPTY|CDU;CSU;SPD;Union chrétienne-démocrate;Union chrétienne-sociale;Parti social-démocrate allemand;AfD;Alternative pour l'Allemagne
DEUPTY|Verts allemands;FDP;Die Linke;parti nazi
DEUBUS|Siemens;Volkswagen;BMW;Daimler;Mercedes-Benz;Bayer;BASF;Deutsche Bank;Lufthansa;ThyssenKrupp;BioNTech;Rheinmetall;Wirecard;Uniper
DEULAB|IG Metall
DNKBUS|Maersk;Novo Nordisk
DZAREB|GIA;Groupe islamique armé;GSPC;Groupe salafiste pour la prédication et le combat;Armée islamique du salut
DZAPTY|FLN;Front de libération nationale;FIS;Front islamique du salut;RND
DZABUS|Sonatrach
ECUPTY|Alianza País;Révolution citoyenne;Pachakutik
ECUOPP|Conaie
ECUBUS|Petroecuador
EGYOPP|Frères musulmans;Parti de la liberté et de la justice
EGYREB|Ansar Beït al-Maqdis;Province du Sinaï;Gamaa Islamiya
ESHREB|Front Polisario;Polisario
ESPREB|ETA;Grapo
ESPPTY|PSOE;Parti socialiste ouvrier espagnol;Parti populaire espagnol;Vox;Podemos;Ciudadanos;Junts;Junts per Catalunya
ESPPTY|Gauche républicaine de Catalogne;ERC;Parti nationaliste basque;PNV;Bildu;Batasuna
ESPBUS|Repsol;Telefónica;Banco Santander;BBVA;Endesa;Iberdrola;Inditex
ESPLAB|Commissions ouvrières
ETHREB|Front de libération du peuple du Tigré;Front de libération du peuple du Tigray;FLPT;TPLF;Front de libération oromo
ETHREB|Armée de libération oromo
FINBUS|Nokia
FRAREB|FLNC;Front de libération nationale corse;Action directe
FRAPTY|Front national;FN;Rassemblement national;RN;La République en marche;LREM;UMP;La France insoumise;LFI;Les Républicains;LR
FRAPTY|Parti socialiste;RPR;UDF;MoDem;Europe Écologie;EELV;Nouveau Front populaire;Nupes
FRABUS|TotalEnergies;Airbus;Areva;Renault;Peugeot;PSA;Air France;Dassault;Dassault Aviation;Thalès;EDF;SNCF;BNP Paribas;Société générale
FRABUS|Carrefour;Lafarge;Alstom;Michelin;Danone;Engie;Elf Aquitaine;Orano;LVMH;Bolloré;RATP
FRALAB|CGT;CFDT;Force ouvrière;FSU
GBRREB|IRA;Armée républicaine irlandaise;IRA véritable;IRA provisoire;Nouvelle IRA
GBRPTY|Parti travailliste;Parti travailliste britannique;Parti conservateur britannique;tories;Libéraux-démocrates;Ukip
GBRPTY|Parti national écossais;SNP;Sinn Féin;Parti unioniste démocrate;DUP
GBRBUS|BP;British Petroleum;British Airways;Rolls-Royce;BAE Systems;HSBC;Barclays;Vodafone;AstraZeneca;Rio Tinto;Unilever
GBRBUS|Cambridge Analytica
GBRLAB|TUC
GEOPTY|Rêve géorgien;Mouvement national uni
GRCREB|Organisation du 17-Novembre
GRCPTY|Syriza;Nouvelle Démocratie;Pasok;Aube dorée
GTMREB|URNG;Union révolutionnaire nationale guatémaltèque
HTICRM|Viv Ansanm;G9 haïtien
HTIOPP|Fanmi Lavalas;Lavalas
HUNPTY|Fidesz;Jobbik
IDNREB|Mouvement pour un Aceh libre;Mouvement Aceh libre;Gam;Jemaah Islamiyah;Mouvement pour la Papouasie libre
IDNPTY|Golkar;PDI-P
IMGMOS|État islamique;Daech;Daesh;EI;ISIS;groupe État islamique;organisation État islamique;État islamique en Irak et au Levant;EIIL
IMGALQ|Al-Qaïda;Al-Qaeda;Aqmi;AQPA;Al-Qaïda au Maghreb islamique;Al-Qaïda dans la péninsule Arabique
INDREB|naxalites;maoïstes indiens;Hizbul Mujahideen;ULFA
INDPTY|Bharatiya Janata Party;BJP;Parti du peuple indien;parti du Congrès;Congrès national indien;Shiv Sena
INDBUS|Tata Motors;groupe Tata;Reliance Industries;Air India;Infosys;Adani
IRNREB|Moudjahidines du peuple;Moudjahidine du peuple;OMPI;Joundallah
IRQREB|armée du Mahdi;Kataëb Hezbollah;Organisation Badr
IRQMIL|peshmerga;peshmergas;Hachd al-Chaabi;Unités de mobilisation populaire
IRQPTY|parti Baas;parti Dawa;Parti démocratique du Kurdistan;PDK;Union patriotique du Kurdistan;UPK;mouvement sadriste
IRQGOV|Gouvernement régional du Kurdistan;GRK
ISRPTY|Likoud;Kadima;Parti travailliste israélien;Yesh Atid;Shass;Israël Beiteinou;Meretz;Bleu Blanc
ISRBUS|NSO Group;NSO;El Al;Elbit
ITAREB|Brigades rouges
ITACRM|Cosa Nostra;Camorra;'Ndrangheta;Ndrangheta
ITAPTY|Forza Italia;Ligue du Nord;Mouvement cinq étoiles;Mouvement 5 étoiles;M5S;Fratelli d'Italia;Frères d'Italie
ITABUS|Eni;Fiat;Enel;Alitalia;UniCredit;Finmeccanica
JPNCRM|Yakuza;yakuzas;Yamaguchi-gumi
JPNPTY|Parti libéral-démocrate japonais;Parti libéral-démocrate;Komeito;PLD
JPNBUS|Toyota;Sony;Nissan;Mitsubishi;Honda;Toshiba;Tepco;SoftBank;Panasonic
KAZBUS|KazMunayGaz;Kazatomprom
KENPTY|Mouvement démocratique orange
KHMREB|Khmers rouges
KHMPTY|Parti du peuple cambodgien;PPC;Parti du sauvetage national du Cambodge
KORPTY|Parti du pouvoir au peuple;Parti démocrate de Corée;Saenuri
KORBUS|Samsung;Hyundai;Daewoo;Korean Air
LBNREB|Hezbollah;Hizbollah
LBNPTY|mouvement Amal;Forces libanaises;Courant patriotique libre;Courant du futur;Phalanges libanaises
LBRREB|LURD;NPFL
LBYREB|Armée nationale libyenne;ANL;Ansar al-Charia;Fajr Libya
LKAREB|Tigres tamouls;LTTE;Tigres de libération de l'Eelam tamoul
MARPTY|PJD;Istiqlal;RNI
MEXCRM|cartel de Sinaloa;cartel Jalisco Nouvelle Génération;CJNG;cartel du Golfe;Los Zetas;Zetas;cartel de Juarez
MEXREB|EZLN;Armée zapatiste de libération nationale;zapatistes
MEXPTY|PRI;Parti révolutionnaire institutionnel;Parti d'action nationale;PRD;Parti de la révolution démocratique;Morena
MEXBUS|Pemex;Cemex;América Móvil
MKDREB|Armée de libération nationale macédonienne
MLIREB|MNLA;Mouvement national de libération de l'Azawad;Ansar Dine;Ansar Eddine;Mujao;Groupe de soutien à l'islam et aux musulmans;GSIM
MLIREB|Jnim;Coordination des mouvements de l'Azawad;CMA
MMRREB|Armée d'Arakan;Armée de l'Arakan;Union nationale karen;KNU;Armée pour l'indépendance kachin;Arsa;Alliance de la fraternité
MMRREB|Forces de défense du peuple;Gouvernement d'unité nationale
MMRPTY|Ligue nationale pour la démocratie;LND;NLD
MOZREB|Renamo;Résistance nationale du Mozambique
MOZPTY|Frelimo
MYSPTY|Umno;Barisan Nasional;Pakatan Harapan
MYSBUS|Petronas;Malaysia Airlines
NAMPTY|Swapo
NGAREB|Boko Haram;Iswap;Mouvement d'émancipation du delta du Niger;Mend
NGAPTY|Congrès des progressistes
NGABUS|NNPC
NICREB|Contras
NICPTY|Front sandiniste de libération nationale;Front sandiniste;FSLN;sandinistes
NLDPTY|Parti pour la liberté;PVV;VVD
NLDBUS|Royal Dutch Shell;Shell;Philips;ASML;KLM
NORBUS|Statoil;Equinor
NPLREB|maoïstes népalais
PAKREB|Tehrik-e-Taliban Pakistan;TTP;talibans pakistanais;Lashkar-e-Taiba;Jaish-e-Mohammed;Armée de libération du Baloutchistan
PAKPTY|Ligue musulmane du Pakistan;PML-N;Parti du peuple pakistanais;PPP;PTI;Mouvement du Pakistan pour la justice;MQM;Jamaat-e-Islami
PERREB|Sentier lumineux;Sendero Luminoso;MRTA;Mouvement révolutionnaire Túpac Amaru
PERPTY|APRA;Force populaire;Pérou libre
PHLREB|Abou Sayyaf;Milf;Front islamique de libération moro;Front moro de libération islamique;Front moro de libération nationale
PHLREB|Nouvelle armée du peuple;groupe Maute
POLPTY|Droit et justice;PiS;Plateforme civique;Coalition civique
POLLAB|Solidarność
PRKPTY|Parti du travail de Corée;Parti des travailleurs de Corée
PRTPTY|Parti socialiste portugais;Chega
PRTBUS|TAP Air Portugal;Galp
PRTLAB|CGTP
PRYREB|Armée du peuple paraguayen;EPP
PRYPTY|Parti colorado
PSEREB|Hamas;Djihad islamique;Jihad islamique;Jihad islamique palestinien;Brigades Ezzedine al-Qassam;Brigades des martyrs d'Al-Aqsa
PSEREB|Front populaire de libération de la Palestine;FPLP
PSEPTY|Fatah
QATBUS|Qatar Airways;QatarEnergy
RUSREB|Émirat du Caucase
RUSPTY|Russie unie;Iabloko;Parti communiste de la fédération de Russie;Russie juste;Parti communiste de l'Union soviétique;PCUS
RUSBUS|Gazprom;Rosneft;Lukoil;Loukoïl;Rostec;Aeroflot;Transneft;Sberbank;Ioukos;Rusal;Rosoboronexport
RUSREL|Église orthodoxe russe;Patriarcat de Moscou
RWAREB|FDLR;Forces démocratiques de libération du Rwanda;Interahamwe
RWAPTY|Front patriotique rwandais;FPR
SAUBUS|Saudi Aramco;Aramco
SDNREB|Forces de soutien rapide;FSR;janjawid;Mouvement pour la justice et l'égalité;Armée de libération du Soudan
SDNMIL|Forces armées soudanaises
SLEREB|Front révolutionnaire uni;RUF
SLVCRM|Mara Salvatrucha;MS-13;Barrio 18
SLVREB|FMLN;Front Farabundo Martí;Front Farabundo Marti de libération nationale
SLVPTY|ARENA salvadorienne;Nuevas Ideas
SOMREB|chabab;shebab;al-Shabaab;Chebab;Union des tribunaux islamiques;chebabs
SRBPTY|Parti progressiste serbe;Parti radical serbe;Parti socialiste de Serbie
SSDREB|SPLM-IO;SPLA-IO
SSDGOV|SPLM;SPLA;Mouvement populaire de libération du Soudan;Armée populaire de libération du Soudan
SWEBUS|Ericsson;Volvo;Ikea;Saab;Spotify
SYRREB|Armée syrienne libre;ASL;Front al-Nosra;Hayat Tahrir al-Cham;HTC;Forces démocratiques syriennes;FDS;YPG
SYRREB|Unités de protection du peuple;Ahrar al-Cham;Jaïch al-Islam
TCDREB|FACT;Front pour l'alternance et la concorde au Tchad;UFDD
THAREB|BRN;Barisan Revolusi Nasional
THAPTY|Pheu Thai;Thai Rak Thai;Move Forward;Palang Pracharath
THAOPP|chemises rouges;Chemises jaunes
TLSPTY|Fretilin;Falintil
TUNPTY|Ennahdha;Ennahda;Nidaa Tounès
TUNLAB|UGTT;Union générale tunisienne du travail
TURREB|PKK;Parti des travailleurs du Kurdistan;DHKP-C
TURPTY|Parti de la justice et du développement;AKP;Parti républicain du peuple;CHP;Parti démocratique des peuples;HDP;MHP
TURPTY|Parti d'action nationaliste
TURBUS|Turkish Airlines;Baykar
TWNPTY|Kuomintang;KMT;Parti démocrate progressiste;DPP
TWNBUS|TSMC;Foxconn
UGAREB|Armée de résistance du Seigneur;LRA;ARS
UKRREB|République populaire de Donetsk;DNR;RPD;République populaire de Lougansk;République populaire de Louhansk;LNR;RPL
UKRPTY|Parti des régions;Serviteur du peuple;Svoboda;Batkivchtchyna
UKRBUS|Naftogaz;Energoatom;Ukrenergo
URYREB|Tupamaros
URYPTY|Front large;Frente Amplio
USAREB|Ku Klux Klan;KKK;Proud Boys;Oath Keepers
USAPTY|Parti républicain;Parti démocrate;Tea Party
USABUS|Boeing;Google;Microsoft;Facebook;Amazon;Tesla;Twitter;ExxonMobil;Exxon;Chevron;ConocoPhillips;General Motors;General Electric
USABUS|Lockheed Martin;Raytheon;Goldman Sachs;JPMorgan;Citigroup;Bank of America;Intel;IBM;Nvidia;Pfizer;Walmart;McDonald's;Coca-Cola
USABUS|Starbucks;Netflix;YouTube;WhatsApp;Instagram;SpaceX;Starlink;Halliburton;Blackwater;American Airlines;United Airlines;Uber;Airbnb
USABUS|OpenAI;Monsanto;Standard & Poor's;Moody's;Enron
USALAB|AFL-CIO;UAW
VATREL|Église catholique;Curie romaine
VENCRM|Tren de Aragua
VENPTY|PSUV;Parti socialiste unifié du Venezuela;Parti socialiste uni du Venezuela
VENOPP|Table de l'unité démocratique;MUD;Plateforme unitaire;Plateforme unitaire démocratique;Volonté populaire
VENBUS|PDVSA;Citgo
VNMREB|Viêt-cong;Vietcong
VNMPTY|Parti communiste vietnamien
XKXREB|Armée de libération du Kosovo;UCK
YEMREB|houthi;houthis;Ansar Allah;Conseil de transition du Sud
ZAFPTY|Congrès national africain;ANC;Inkatha;Alliance démocratique
ZAFLAB|Cosatu
ZWEPTY|Zanu-PF;Mouvement pour le changement démocratique;MDC
`;

/** News agencies, newspapers and broadcasters, which are quoted rather than act: `code | names`. */
export const agencies = `
AFGMED|Tolo News;TOLOnews;Pajhwok
AGOMED|Angop
AREMED|WAM;Gulf News
ARGMED|Clarín;Télam;La Nación;Página/12
ARMMED|Armenpress
AUSMED|Sydney Morning Herald;The Age
AUTMED|ORF;Der Standard;Die Presse
AZEMED|Azertac
BELMED|agence Belga;Le Soir;La Libre Belgique;De Standaard;RTBF;VRT
BGDMED|The Daily Star;Prothom Alo
BLRMED|Belta;Nexta;Belsat
BRAMED|Folha de São Paulo;Folha de S. Paulo;O Globo;TV Globo;Estado de São Paulo
CANMED|Presse canadienne;La Presse canadienne;Radio-Canada;CBC;Le Devoir;Globe and Mail;La Presse de Montréal
CHEMED|Le Temps;Neue Zürcher Zeitung;NZZ;ATS;RTS;Swissinfo
CHLMED|El Mercurio;La Tercera
CHNMED|Xinhua;Chine nouvelle;Agence Chine nouvelle;Global Times;Quotidien du peuple;Le Quotidien du Peuple;China Daily;CCTV;CGTN;Caixin
COLMED|El Tiempo;El Espectador;Caracol Radio
CUBMED|Granma;Prensa Latina
CZEMED|ČTK
DEUMED|dpa;Der Spiegel;Spiegel;Deutsche Welle;DW;Bild;Die Welt;Die Zeit;Frankfurter Allgemeine Zeitung;FAZ;Süddeutsche Zeitung;ARD;ZDF
DEUMED|Handelsblatt
DNKMED|Ritzau;Jyllands-Posten;Politiken
DZAMED|Algérie Presse Service;El Watan;El Khabar;Liberté Algérie;agence APS
ECUMED|El Universo
EGYMED|MENA;Al-Ahram
ESPMED|EFE;El País;El Mundo;La Vanguardia;Europa Press
FINMED|Helsingin Sanomat;Yle
FRAMED|Agence France-Presse;AFP;Le Monde;Le Figaro;France 24;RFI;Radio France internationale;Charlie Hebdo;Le Parisien;TF1;France Inter
FRAMED|France 2;France 3;France Info;Franceinfo;BFMTV;BFM-TV;Europe 1;RTL;L'Express;Le Point;L'Obs;Le Nouvel Observateur;Les Échos;Mediapart
FRAMED|Ouest-France;La Croix;L'Humanité;Le Canard enchaîné;Paris Match;LCI;Marianne hebdomadaire;journal Libération;quotidien Libération
GBRMED|Reuters;BBC;Financial Times;The Guardian;The Times;Sunday Times;Daily Telegraph;The Independent;The Economist;Sky News;Daily Mail
GBRMED|The Observer
GEOMED|Roustavi 2
GRCMED|Kathimerini;ERT
HKGMED|South China Morning Post;Apple Daily
HRVMED|Hina
HUNMED|MTI
IDNMED|Antara;Jakarta Post;Kompas
INDMED|Press Trust of India;Times of India;The Times of India;Hindustan Times;The Hindu;Indian Express;NDTV
IRLMED|Irish Times;The Irish Times
IRNMED|Irna;Tasnim;Fars;Isna;Press TV;Al-Alam;Kayhan
IRQMED|Rudaw;Shafaq News
ISRMED|Haaretz;Jerusalem Post;The Jerusalem Post;Times of Israel;Yediot Aharonot;Yedioth Ahronoth;Maariv;Israel Hayom;Ynet
ITAMED|Ansa;Corriere della Sera;La Repubblica;La Stampa;RAI
JPNMED|Kyodo;NHK;Jiji Press;Jiji;Japan Times;Asahi Shimbun;Asahi;Yomiuri;Mainichi;Nikkei
KAZMED|Kazinform
KENMED|Daily Nation
KHMMED|Phnom Penh Post
KORMED|Yonhap;Chosun Ilbo;Korea Herald;KBS
KWTMED|Kuna
LBNMED|Al-Manar;An-Nahar;Al-Akhbar;Agence nationale d'information;Al-Mayadeen;L'Orient-Le Jour
LKAMED|TamilNet
MARMED|Maghreb Arabe Presse;Hespress;TelQuel;agence MAP
MEXMED|La Jornada;Notimex;Reforma;Televisa
MMRMED|The Irrawaddy;Irrawaddy;Myanmar Now
MYSMED|Bernama
NGAMED|Premium Times
NICMED|La Prensa
NLDMED|De Telegraaf;De Volkskrant
NORMED|NTB;Aftenposten;NRK
PAKMED|Dawn;Geo News;Geo TV;Express Tribune
PERMED|El Comercio;RPP
PHLMED|Rappler;Philippine Daily Inquirer
POLMED|Gazeta Wyborcza;Rzeczpospolita
PRKMED|KCNA;Agence centrale de presse nord-coréenne;Rodong Sinmun
PRTMED|Lusa;RTP
PRYMED|ABC Color
PSEMED|Wafa;Maan
QATMED|Al-Jazira;Al-Jazeera
ROUMED|Agerpres;Mediafax
RUSMED|TASS;Itar-Tass;RIA Novosti;Interfax;Spoutnik;Sputnik;RT;Russia Today;Kommersant;Novaïa Gazeta;Izvestia;Pravda;Vedomosti;Moscow Times
RUSMED|Meduza;Écho de Moscou
SAUMED|Al-Arabiya;Agence de presse saoudienne;Arab News;Asharq al-Awsat
SDNMED|Suna
SENMED|Jeune Afrique;Agence de presse sénégalaise
SGPMED|Straits Times
SLVMED|El Faro
SRBMED|Tanjug;B92;Politika
SWEMED|Dagens Nyheter;Aftonbladet;SVT
SYRMED|SANA
THAMED|Bangkok Post
TUNMED|Tunis Afrique Presse;Mosaïque FM
TURMED|Anadolu;Agence Anadolu;Hürriyet;Milliyet;Cumhuriyet;TRT;CNN Türk
TWNMED|Taipei Times
UKRMED|Ukrinform;Unian;Kyiv Independent;Oukraïnska Pravda;Ukrainska Pravda;Suspilne
USAMED|Associated Press;AP;CNN;Bloomberg;New York Times;The New York Times;Washington Post;The Washington Post;Wall Street Journal
USAMED|The Wall Street Journal;Los Angeles Times;Newsweek;USA Today;NBC;CBS;ABC News;Fox News;MSNBC;CNBC;UPI;Voix de l'Amérique
USAMED|Radio Free Europe;Radio Free Asia;Univision;Axios
VATMED|L'Osservatore Romano;Radio Vatican;Vatican News
VENMED|El Nacional;Telesur;Globovision;VTV
VNMMED|VNA;Tuoi Tre
ZAFMED|SABC;Mail & Guardian;News24
`;

/**
 * Towns, provinces and regions that say where something happened and never act, and under `---` the names of
 * several countries, seas and treaties that contain those of others: `code | names`.
 */
export const places = `
---|Amérique latine;Amérique centrale;Amérique du Sud;Amérique du Nord;Amériques;Amérique ibérique;Afrique du Nord;Afrique de l'Ouest
---|Afrique de l'Est;Afrique centrale;Afrique australe;Asie centrale;Asie du Sud-Est;Asie du Sud;Asie de l'Est;Moyen-Orient;Proche-Orient
---|Europe de l'Ouest;Europe de l'Est;Europe occidentale;Europe orientale;Balkans;Caucase;Caucase du Sud;Sahel;Maghreb;Corne de l'Afrique
---|golfe du Mexique;golfe de Guinée;golfe d'Oman;golfe d'Aden;golfe Persique;golfe arabo-persique;golfe de Thaïlande;golfe du Tonkin
---|mer du Japon;mer de Chine méridionale;mer de Chine orientale;mer de Chine;péninsule coréenne;péninsule arabique;péninsule Ibérique
---|océan Indien;canal de Suez;Manche;lac Tchad;fleuve Jourdain;vallée du Jourdain;Jourdain;fleuve Niger;fleuve Congo;détroit d'Ormuz
---|détroit de Malacca;détroit de Gibraltar;accord de Paris;accords de Paris;convention de Genève;conventions de Genève;convention de Vienne
---|statut de Rome;accords de Minsk;protocole de Minsk;mémorandum de Budapest;traité de Rome;traité de Lisbonne;traité de Maastricht
---|traité de Versailles;protocole de Kyoto;accords d'Oslo;accords de Dayton;accords de Camp David;accords d'Abraham;Schengen
---|espace Schengen;consensus de Washington;Nouvelle-Angleterre;Bourse de Londres;Bourse de Tokyo;Bourse de Paris;Copa América;Roland-Garros
---|Open d'Australie;US Open;Tour de France;Armée du Liban-Sud;accord du Vendredi saint;Pacifique;Atlantique;Méditerranée;mer Noire
---|mer Rouge;mer Caspienne;Baltique;Caraïbes;Arctique
AFG|Kandahar;Herat;Kunduz;Koundouz;Helmand;Jalalabad;Mazar-e-Charif;Ghazni;Bagram;Nangarhar;Panchir;Tora Bora;Badakhchan;Lashkar Gah;Khost
AFG|Paktika;Baghlan
AGO|Cabinda;Huambo;Benguela;Lobito
ALB|Vlora;Durrës
ARE|Dubaï;Charjah;Foujeyra;Abou Moussa;Ras Al-Khaïmah
ARG|Rosario;province de Córdoba;Mar del Plata;Mendoza;Tucumán;Patagonie;Terre de Feu;Ushuaia;Bariloche;Gualeguaychú;Neuquén;place de Mai
ARG|Jujuy
ARM|Gumri;Meghri;Siounik
AUS|Sydney;Melbourne;Brisbane;Perth;Adélaïde;Darwin;Queensland;Nouvelle-Galles du Sud;Tasmanie
AUT|Salzbourg;Innsbruck;Graz;Linz;Tyrol
AZE|Haut-Karabakh;Haut-Karabagh;Nagorny Karabakh;Karabakh;Nakhitchevan;Stepanakert;Latchine;Gandja;Choucha;Agdam
BEL|Anvers;Bruges;Gand;Liège;Charleroi;Flandre;Flandres;Wallonie;Zaventem;Molenbeek
BEN|Parakou
BFA|Bobo-Dioulasso;Djibo
BGD|Chittagong;Cox's Bazar;Sylhet;Rajshahi
BGR|Bourgas;Varna;Plovdiv
BHR|place de la Perle
BIH|Srebrenica;Mostar;Tuzla;Bihac;Gorazde;Zenica;Brcko;Prijedor
BLR|Brest-Litovsk;Gomel;Grodno;Vitebsk;Moguilev
BOL|Santa Cruz de la Sierra;Cochabamba;El Alto;Oruro;Potosi;Tarija;Pando;Chapare
BRA|São Paulo;Rio de Janeiro;Belo Horizonte;Manaus;Recife;Porto Alegre;Curitiba;Fortaleza;Foz do Iguaçu;Roraima;Rondônia;Minas Gerais
BRA|Rio Grande do Sul;Mato Grosso;Bahia;Brumadinho;Belém;Copacabana
BTN|Doklam
CAF|Bambari;Bria;Bossangoa
CAN|Toronto;Montréal;Vancouver;Québec;Calgary;Alberta;Ontario;Colombie-Britannique;Halifax;Edmonton;Winnipeg;Nouvelle-Écosse;Terre-Neuve
CAN|Manitoba;Saskatchewan
CHE|Genève;Zurich;Davos;Lausanne;Bâle;Lugano;Montreux;Bürgenstock;Lucerne
CHL|Valparaíso;Concepción;Antofagasta;Arica;Araucanie;Temuco;Iquique;Atacama;Punta Arenas;île de Pâques
CHN|Shanghaï;Canton;Guangzhou;Shenzhen;Wuhan;Xinjiang;Tibet;Lhasa;Urumqi;Chengdu;Chongqing;Tianjin;Nankin;Harbin;Dalian;Kachgar;Sichuan
CHN|Yunnan;Guangdong;Fujian;Hainan;Mongolie-Intérieure;Mandchourie;Tiananmen;place Tiananmen;place Tian'anmen;Hubei;Xi'an;Hangzhou;Qingdao
CIV|Bouaké;Korhogo;Grand-Bassam
CMR|Douala;Bamenda;Buea;Maroua;Bakassi
COD|Goma;Bukavu;Kivu;Nord-Kivu;Sud-Kivu;Ituri;Bunia;Lubumbashi;Kisangani;Katanga;Kasaï;Mbuji-Mayi;Uvira;Masisi;Rutshuru;Butembo
COG|Pointe-Noire
COL|Medellín;Cali;Carthagène;Barranquilla;Cúcuta;Arauca;Caquetá;Putumayo;Cauca;Antioquia;Chocó;Catatumbo;Bucaramanga;Buenaventura;Popayán
COL|San Vicente del Caguán;Bojaya;San Andrés et Providencia;Tumaco
COM|Anjouan;Mohéli
CRI|Puerto Limón;île Calero
CUB|Santiago de Cuba;Guantanamo;baie des Cochons;Matanzas;Holguin
CYP|Limassol;Larnaca;Famagouste;Varosha;Akrotiri;Paphos
CZE|Brno;Ostrava;Moravie;Bohême;Karlovy Vary
DEU|Munich;Hambourg;Francfort;Francfort-sur-le-Main;Bavière;Cologne;Stuttgart;Dresde;Leipzig;Düsseldorf;Saxe;Rostock;Brême;Hanovre;Nuremberg
DEU|Chemnitz;Ramstein;Potsdam;Heiligendamm;Thuringe;Solingen;Karlsruhe;Essen;Dortmund;Basse-Saxe;Brandebourg;porte de Brandebourg
DNK|Aarhus;Christiania;Bornholm
DOM|Punta Cana;Dajabon
DZA|Oran;Constantine;Kabylie;Tindouf;In Amenas
ECU|Guayaquil;Esmeraldas;Cuenca;Galapagos;îles Galápagos;Sucumbios;Angostura;Lago Agrio;Machala
EGY|Alexandrie;Sinaï;péninsule du Sinaï;Charm el-Cheikh;Suez;Port-Saïd;Louxor;Assouan;place Tahrir;Tahrir;Gizeh;Ismaïlia;El-Arich;Taba
ERI|Badme;Massaoua;Assab
ESH|Dakhla;Guerguerat;Smara;Tifariti
ESP|Barcelone;Séville;Catalogne;Valence;Communauté valencienne;Bilbao;Pays basque;Pays basque espagnol;Canaries;îles Canaries;Ceuta;Melilla
ESP|Saint-Sébastien;Andalousie;Galice;Saragosse;Majorque;Baléares;îles Baléares;Navarre;Perejil;îlot Persil;Malaga;Guernica;Alicante;Murcie
ESP|Atocha;Asturies;Las Palmas;base de Rota;Burgos;Pampelune;Cadix;Valladolid
ETH|Tigré;Tigray;région Amhara;Oromia;Mekele;Makalé;Ogaden;Gondar;Dire Dawa;Lalibela;Afar;Bahir Dar
FIN|Tampere;Turku;Laponie;Oulu
FRA|Marseille;Lyon;Strasbourg;Toulouse;Nice;Corse;Bordeaux;Nantes;Calais;Cannes;Lille;Rennes;Grenoble;Normandie;Bretagne;Alsace;Versailles
FRA|Ajaccio;Bastia;Évian;Toulon;Montpellier;Lourdes;le Havre;Fontainebleau;Rambouillet;Savoie;Dunkerque;Reims;Dijon;Rouen
FSM|Chuuk
GBR|Manchester;Birmingham;Liverpool;Glasgow;Édimbourg;Belfast;Londonderry;Derry;Omagh;Cardiff;Bristol;Leeds;Salisbury;Lockerbie;Oxford
GBR|Cambridge;Southport;Cornouailles;Heathrow;Faslane;Armagh;Sheffield;Plymouth;Portsmouth;Aberdeen;Douvres;Chequers;Bradford
GBR|Lancaster House
GEO|Batoumi;Gori;Poti;Adjarie;Zougdidi;Pankissi;Kodori;Roustavi
GHA|Kumasi;Tamale
GIN|Nzérékoré;Kankan
GRC|Thessalonique;Salonique;Lesbos;Crète;le Pirée;Corfou;Rhodes;île de Kos;Patras;Idomeni;Samos;Chios;camp de Moria;Imia;place Syntagma
GRL|Thulé
GTM|Quetzaltenango;Huehuetenango;Petén
GUY|Essequibo
HKG|Kowloon
HND|San Pedro Sula;Bajo Aguán
HRV|Vukovar;Dubrovnik;Krajina;Slavonie;Zadar;Split;Knin;Dalmatie;Osijek
HTI|Cap-Haïtien;Gonaïves;Les Gonaïves;Cité Soleil;Jacmel
HUN|Debrecen;Szeged;Miskolc;Röszke
IDN|Aceh;Banda Aceh;Bali;Surabaya;Papouasie occidentale;Irian Jaya;Sumatra;Java;Sulawesi;Célèbes;Bornéo;Kalimantan;Ambon;Moluques;Bandung
IDN|Poso;Lombok;Medan;Timor occidental;Jayapura;îles Natuna;Natuna
IND|Bombay;Mumbai;Calcutta;Kolkata;Chennai;Madras;Cachemire;Jammu-et-Cachemire;Srinagar;Hyderabad;Bangalore;Gujarat;Goudjerat;Assam;Manipur
IND|Ayodhya;Amritsar;Ladakh;vallée de Galwan;Arunachal Pradesh;Uttar Pradesh;Bihar;Goa;Kerala;Tamil Nadu;Maharashtra;Chhattisgarh;Jharkhand
IND|Nagaland;Bhopal;Ahmedabad;Pulwama;Bengale occidental;Kargil;Pondichéry;Siachen;Nicobar;Lucknow;Jaipur
IRL|Cork;Galway;Limerick;Dundalk
IRN|Ispahan;Natanz;Mechhed;Machhad;Bandar Abbas;Chiraz;Tabriz;Bouchehr;Qom;Fordo;Arak;île de Kharg;Khouzistan;Ahvaz;Kerman;Zahedan
IRN|Kermanchah;Abadan;Khorramchahr;Sistan-Baloutchistan;Parchin;prison d'Evin
IRQ|Bassora;Bassorah;Mossoul;Kirkouk;Falloujah;Fallouja;Erbil;Kurdistan irakien;Kurdistan;Najaf;Nadjaf;Kerbala;Tikrit;Ramadi;Samarra;Anbar
IRQ|Al-Anbar;Sadr City;Sinjar;Souleimaniyeh;zone verte;Abou Ghraib;Bakouba;Nassiriya;Oum Qasr;Dohouk;Halabja;Diyala
ISL|Keflavik
ISR|Tel-Aviv;Haïfa;Ashkelon;Sderot;Eilat;Beersheva;Beer-Sheva;Ashdod;Galilée;Néguev;Dimona;Nazareth;Netanya;esplanade des Mosquées
ISR|mont du Temple;Al-Aqsa;mur des Lamentations;Kiryat Shmona
ITA|Milan;Naples;Sicile;Lampedusa;Turin;Gênes;Venise;Florence;Bologne;Palerme;Sardaigne;Trieste;Lombardie;Calabre;Catane;L'Aquila;Aviano
JOR|Aqaba;Zarka;Zaatari;Pétra
JPN|Osaka;Hiroshima;Nagasaki;Okinawa;Kyoto;Fukushima;Hokkaïdo;Kobe;Yokohama;Nagoya;Sendai;Fukuoka;Senkaku;îles Senkaku;Diaoyu;îles Diaoyu
JPN|Yasukuni;sanctuaire Yasukuni;Futenma;Sapporo
KAZ|Almaty;Alma-Ata;Baïkonour;Aktaou;Janaozen;Semipalatinsk;Chimkent;Karaganda
KEN|Mombasa;Kisumu;Eldoret;Garissa;Dadaab;Kibera;Westgate;Lamu;Nakuru
KGZ|Och;Djalal-Abad;Batken;Manas
KHM|Siem Reap;Sihanoukville;Preah Vihear;Battambang;Angkor Wat
KOR|Busan;Incheon;Gwangju;Kwangju;Panmunjom;Panmunjeom;Jeju;Daegu;Yeonpyeong;Pyeongchang;Dokdo;Takeshima;Itaewon
LBN|Tripoli au Liban;Tyr;Saïda;Sidon;Baalbek;Bekaa;plaine de la Bekaa;Liban-Sud;Sud-Liban;Sabra et Chatila;Chatila;Naqoura;fermes de Chebaa
LBN|Nahr al-Bared;Dahiyé;Cana;Qana
LBR|Gbarnga
LBY|Benghazi;Misrata;Syrte;Derna;Sebha;Fezzan;Cyrénaïque;Ras Lanouf;Brega;Zawiyah;Zaouïa;Ajdabiya;Tripolitaine
LKA|Jaffna;Kilinochchi;Trincomalee;Trinquemalay;Batticaloa;Kandy;Vavuniya;Hambantota;Mullaitivu;Elephant Pass
LTU|Kaunas;Klaipeda
LVA|Jurmala;Daugavpils;Latgale
MAR|Casablanca;Marrakech;Tanger;Fès;Agadir;Rif;Al-Hoceïma;Skhirat;Meknès
MDA|Gagaouzie;Balti;Bender
MDG|Toamasina;Tamatave;Antsirabe
MEX|Tijuana;Guadalajara;Monterrey;Chiapas;Ciudad Juárez;Acapulco;Oaxaca;Michoacán;Sinaloa;Veracruz;Cancún;Tamaulipas;État de Guerrero;Puebla
MEX|Culiacán;San Cristobal de las Casas;Nuevo Laredo;Matamoros;Reynosa;Basse-Californie;Jalisco;Iguala;Ayotzinapa;Tapachula;Yucatan;Acteal
MEX|Atenco;Sonora;Morelos;Chihuahua;Durango;Zócalo;place des Trois-Cultures
MKD|Tetovo;Kumanovo;Ohrid;Bitola;Prespa
MLI|Tombouctou;Gao;Kidal;Mopti;Ménaka;Azawad;Ségou;Konna;Kati;Kayes
MMR|Rakhine;Arakan;État d'Arakan;Mandalay;Kachin;État shan;Sittwe;État karen;Lashio;Maungdaw;Myawaddy;Sagaing;Kokang;Myitkyina
MNE|Kotor;Niksic
MOZ|Cabo Delgado;Beira;Nampula;Gorongosa;Pemba;Mocimboa da Praia
MRT|Nouadhibou
MUS|île Rodrigues
MYS|Penang;Sabah;Sarawak;Johor;Malacca
NAM|Walvis Bay;Caprivi;bande de Caprivi
NER|Agadez;Diffa;Tillabéri;Zinder;Arlit
NGA|Lagos;Kano;Maiduguri;Borno;Port Harcourt;Kaduna;Jos;Chibok;delta du Niger;Ibadan;Zamfara;Katsina;Yobe;Adamawa;Sokoto;Warri;Benue;Enugu
NGA|Ogoniland;Zaria
NIC|Masaya;Bluefields;fleuve San Juan;Monimbo
NLD|Rotterdam;Utrecht;Maastricht;Eindhoven;Groningue;Schiphol
NOR|Bergen;Utoya;Utøya;Trondheim;Tromsø;Stavanger
NPL|Pokhara;Teraï;Everest;mont Everest;Rolpa;Lumbini
NZL|Auckland;Christchurch;Waitangi
OMN|Salalah;Duqm;Moussandam
PAK|Karachi;Lahore;Peshawar;Quetta;Baloutchistan;Waziristan;Waziristan du Nord;Waziristan du Sud;Swat;vallée de Swat;Abbottabad
PAK|Khyber Pakhtunkhwa;Azad Cachemire;Multan;Gwadar;Faisalabad;Sind;passe de Khyber;Bajaur;Muzaffarabad;Gilgit-Baltistan;Sialkot;Torkham
PAK|Mosquée rouge
PAN|Darién;jungle du Darién;canal de Panama
PER|Cuzco;Cusco;Arequipa;Puno;Iquitos;Ayacucho;Bagua;Tacna;Tumbes;Piura;Cajamarca;Machu Picchu;Machu Pichu;Juliaca;VRAEM;Callao;Ilave
PER|Lambayeque
PHL|Mindanao;Marawi;Basilan;Jolo;Sulu;Davao;Zamboanga;Cotabato;Cebu;Luçon;Luzon;récif de Scarborough;baie de Subic;Palawan
PHL|Second Thomas Shoal;Tacloban;Quezon City
PNG|Bougainville;Lae
POL|Cracovie;Gdansk;Wroclaw;Poznan;Lodz;Auschwitz;Przewodow;Silésie;Lublin;Redzikowo;Szczecin
PRK|Yongbyon;Kaesong;Punggye-ri;mont Kumgang;Sinuiju;Wonsan
PRT|Porto;Açores;Madère;Algarve;Coimbra
PRY|Ciudad del Este;Itaipu;Curuguaty;Encarnación
PSE|Gaza;bande de Gaza;Gaza-ville;ville de Gaza;Cisjordanie;Jérusalem-Est;Rafah;Khan Younès;Khan Younis;Jénine;Naplouse;Hébron;Bethléem
PSE|Jéricho;Jabaliya;Jabalia;Tulkarem;Beit Hanoun;Qalqilya;Kalkiliya;Deir el-Balah;Cheikh Jarrah;Beit Lahia
QAT|Al-Udeid
ROU|Timisoara;Transylvanie;Constanta;Cluj;Deveselu;Iasi
RUS|Saint-Pétersbourg;Léningrad;Tchétchénie;Grozny;Daghestan;Daguestan;Ingouchie;Ossétie du Nord;Beslan;Kazan;Sotchi;Vladivostok;Belgorod
RUS|Koursk;Novorossiisk;Ekaterinbourg;Iekaterinbourg;Kaliningrad;Kouriles;îles Kouriles;Sibérie;Rostov;Rostov-sur-le-Don;Briansk;Mourmansk
RUS|Novossibirsk;Volgograd;Stalingrad;Sakhaline;Kamtchatka;Nijni-Novgorod;Voronej;Samara;Tatarstan;Bachkortostan;Naltchik;Makhatchkala
RUS|Boudionnovsk;Krasnodar;Omsk;Tomsk;Smolensk;Pskov;Caucase du Nord;Nord-Caucase;Tcheliabinsk;Irkoutsk;Khabarovsk;Iakoutie;Magadan;Norilsk
RUS|Astrakhan;Saratov;Stavropol;Taganrog;place Rouge
RWA|Gisenyi;Butare
SAU|Djeddah;Jeddah;La Mecque;Médine;Dhahran;Abqaïq;Taëf;Taïf;Khobar;Al-Khobar;Qatif;Najran;Jizan;Neom
SDN|Darfour;Darfour-Nord;Darfour-Ouest;Port-Soudan;Omdourman;El-Facher;Al-Fasher;El-Geneina;Geneina;Kordofan;Kordofan-Sud;Kordofan du Sud
SDN|Nil Bleu;Abyei;Nyala;monts Nouba;Kassala;Wad Madani
SEN|Casamance;Ziguinchor;Saint-Louis du Sénégal;Touba
SLE|Kenema;Makeni;Kono
SLV|Santa Ana
SOM|Kismayo;Baïdoa;Bosasso;Beledweyne;Berbera;Galkayo;Jubaland;Merca
SRB|Novi Sad;Voïvodine;Nis;Presevo;vallée de Presevo;Sandjak;Kragujevac
SSD|Malakal;Bentiu;Bor;Haut-Nil;Jonglei;Yei;Wau;Heglig
SVK|Kosice
SVN|Maribor
SWE|Göteborg;Malmö;Uppsala;Upsal;Gotland
SYR|Alep;Homs;Idlib;Idleb;Raqqa;Rakka;Hama;Deraa;Palmyre;Lattaquié;Deir ez-Zor;Deir Ezzor;Kobané;Kobani;Afrin;Afrine;plateau du Golan;Golan
SYR|hauteurs du Golan;Ghouta;Ghouta orientale;Tartous;Hassaké;Qamichli;Manbij;Menbij;Yarmouk;Soueïda;Souweïda;Khan Cheikhoun;Hmeimim
SYR|Qousseir;Rojava;Al-Tanf;Houla;Madaya
TCD|Abéché;bande d'Aozou;Aozou
THA|Chiang Mai;Phuket;Pattaya;Pattani;Yala;Narathiwat;Hat Yai;Mae Sot;Tak Bai;Sisaket
TJK|Khodjent;Haut-Badakhchan;Khorog;Isfara
TUN|Sfax;Sousse;Sidi Bouzid;Kasserine;Bardo;musée du Bardo;Djerba;Ben Guerdane;Ben Gardane;Gafsa
TUR|Istanbul;Constantinople;Izmir;Diyarbakir;Antalya;Incirlik;Gaziantep;Cizre;Sirnak;Hakkari;Bodrum;parc Gezi;Gezi;Taksim;place Taksim
TUR|Bosphore;Dardanelles;Suruç;Imrali;Kars;Trabzon;Trébizonde;Adana;Hatay;Anatolie
TWN|Kaohsiung;Kinmen;Quemoy;Taichung;îles Matsu;Penghu;Hualien;détroit de Taïwan
TZA|Zanzibar;Arusha;Mwanza
UGA|Entebbe;Gulu;Kasese
UKR|Crimée;Sébastopol;Simferopol;Kertch;détroit de Kertch;pont de Crimée;pont de Kertch;Donetsk;Lougansk;Louhansk;Donbass;Donbas;Kharkiv
UKR|Kharkov;Odessa;Marioupol;Azovstal;Lviv;Lvov;Kherson;Zaporijjia;Zaporijia;Bakhmout;Mykolaïv;Nikolaïev;Dnipro;Dnipropetrovsk;Boutcha;Irpin
UKR|Tchernobyl;Tchernihiv;Tchernigov;Soumy;Poltava;Sloviansk;Slaviansk;Kramatorsk;Avdiïvka;Debaltseve;Severodonetsk;Sievierodonetsk
UKR|Lyssytchansk;Melitopol;Energodar;Enerhodar;Kryvyï Rih;Krivoï Rog;Vinnytsia;île aux Serpents;île des Serpents;Maïdan;Euromaïdan
UKR|Krementchouk;Kakhovka;Nova Kakhovka;Pokrovsk;Izioum;Oujhorod;Ilovaïsk;Soledar;Jytomyr;Transcarpatie
URY|Punta del Este;Fray Bentos
USA|New York;Manhattan;Brooklyn;Los Angeles;Chicago;Houston;Miami;San Francisco;Texas;Californie;Floride;Camp David;Alaska;Hawaï;Hawaii
USA|Boston;Philadelphie;Seattle;Détroit;Atlanta;Dallas;Las Vegas;La Nouvelle-Orléans;Arizona;Ohio;Pennsylvanie;Virginie;Maryland;New Jersey
USA|Nouveau-Mexique;Colorado;Oklahoma;Minneapolis;Minnesota;Wisconsin;Michigan;Louisiane;Massachusetts;Caroline du Nord;Caroline du Sud
USA|San Diego;El Paso;Ferguson;Charlottesville;Mar-a-Lago;Wall Street;Silicon Valley;Dayton;Fort Hood;Pearl Harbor;Nevada;Utah;Oregon
USA|Alabama;Tennessee;Kentucky;Illinois;Connecticut;Mississippi;Missouri;Nebraska;Iowa;Waco;État de Washington;Aspen;Baltimore;Denver
USA|Wyoming;Delaware;Arkansas
UZB|Samarcande;Andijan;Boukhara;Karakalpakstan;Ferghana;vallée de Ferghana;Termez;Noukous
VEN|Maracaibo;Zulia;Táchira;San Cristóbal;Barquisimeto;Maracay;Petare;Apure;La Guaira;État de Bolívar;Santa Elena de Uairén;île Margarita
VEN|San Antonio del Táchira;Puerto Cabello;Ciudad Guayana
VNM|Hô-Chi-Minh-Ville;Da Nang;Haïphong;Cam Ranh;Hué;Diên Biên Phu;îles Spratleys;îles Spratly;Spratleys;îles Paracels;Paracels
XKX|Mitrovica;Prizren;Pec;Racak;Drenica;Gnjilane
YEM|Aden;Hodeïda;Marib;Mareb;Taëz;Taïz;Saada;Hadramaout;Moukalla;Socotra;Abyane;Abyan;Chabwa;Zinjibar
ZAF|Johannesburg;le Cap;Durban;Soweto;KwaZulu-Natal;Marikana;Bloemfontein;Port Elizabeth;Sharpeville;Robben Island;Cap-Occidental;Gauteng
ZAF|Transvaal
ZMB|Kitwe;Ndola;Copperbelt
ZWE|Bulawayo;Matabeleland;Mutare;Marange;chutes Victoria
`;

/**
 * Names that are also common words, first names, surnames or other towns: they count only where the words around
 * them agree.
 */
export const doubtful =
  "Israël;Florence;Sofia;Lima;Santiago;Valence;Rosario;Grenade;Maurice;Dominique;Jersey;Nice;Vienne;Sainte-Hélène;Sainte-Lucie;Saint-Vincent;Montserrat;Colombo;Washington;Damas;Bercy;Saint-Martin;San José;Sucre;La Paz;Hama;Salvador;corse;Carrefour;RCA";

/** Adjectives of countries and the words for their people are the same words: endings of the citation form, and those it takes in a text. */
const nationality: Endings = {
  "": ["", "e", "s", "es"],
  e: ["e", "es"],
  é: ["é", "ée", "és", "ées"],
  i: ["i", "ie", "is", "ies"],
  o: ["o", "os"],
  a: ["a", "as"],
  ais: ["ais", "aise", "aises"],
  ois: ["ois", "oise", "oises"],
  ien: ["ien", "ienne", "iens", "iennes"],
  éen: ["éen", "éenne", "éens", "éennes"],
  en: ["en", "enne", "ens", "ennes"],
  on: ["on", "onne", "ons", "onnes"],
  al: ["al", "ale", "aux", "ales"],
  an: ["an", "ane", "ans", "anes"],
  ain: ["ain", "aine", "ains", "aines"],
  in: ["in", "ine", "ins", "ines"],
  que: ["que", "ques"],
  ol: ["ol", "ole", "ols", "oles"],
  and: ["and", "ande", "ands", "andes"],
  eux: ["eux", "euse", "euses"],
};

/** Endings of the citation form, longest first, and the endings it takes in a text. */
export const inflections: Inflections = {
  names: {
    "": [""],
  },
  adjectives: nationality,
  people: nationality,
};
