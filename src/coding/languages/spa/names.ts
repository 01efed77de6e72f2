import type { Endings, Inflections } from "../../actors/lexicon.ts";

/**
 * States and territories in Spanish: `code | names | adjectives | people | seats of power`, by ISO 3166-1 code
 * (XKX is Kosovo). States that are gone count for the one the news continues with.
 */
export const countries = `
AFG|Afganistán;Emirato Islámico de Afganistán|afgano|afgano|Kabul
ALA|Åland;islas Åland|alandés|alandés|
ALB|Albania|albanés;albano|albanés;albano|Tirana
DZA|Argelia|argelino|argelino|Argel
ASM|Samoa Americana|||
AND|Andorra|andorrano|andorrano|Andorra la Vella
AGO|Angola|angoleño;angolano|angoleño;angolano|Luanda
AIA|Anguila|||
ATA|Antártida;Antártica|||
ATG|Antigua y Barbuda|antiguano|antiguano|St. John's
ARG|Argentina;República Argentina|argentino|argentino|Buenos Aires;Casa Rosada
ARM|Armenia|armenio|armenio|Ereván;Yereván
ABW|Aruba|arubeño|arubeño|
AUS|Australia|australiano|australiano|Canberra;Camberra
AUT|Austria|austríaco|austríaco|Viena
AZE|Azerbaiyán;Azerbaiján|azerbaiyano;azerí;azerbaijano|azerbaiyano;azerí;azerbaijano|Bakú
BHS|Bahamas;Las Bahamas|bahameño;bahamés|bahameño;bahamés|Nasáu;Nassau
BHR|Baréin;Bahréin;Bahráin|bareiní;bahreiní|bareiní;bahreiní|Manama
BGD|Bangladés;Bangladesh;Pakistán Oriental|bangladesí;bengalí|bangladesí;bengalí|Daca;Dhaka
BRB|Barbados|barbadense|barbadense|Bridgetown
BLR|Bielorrusia;Belarús|bielorruso|bielorruso|Minsk
BEL|Bélgica|belga|belga|
BLZ|Belice;Honduras Británica|beliceño|beliceño|Belmopán
BEN|Benín;Dahomey|beninés;benimés|beninés;benimés|Porto Novo;Cotonú
BMU|Bermudas;Islas Bermudas|bermudeño|bermudeño|
BTN|Bután;Bhután|butanés|butanés|Timbu
BOL|Bolivia;Estado Plurinacional de Bolivia|boliviano|boliviano|La Paz;Sucre;Palacio Quemado
BES|Bonaire;Caribe neerlandés;San Eustaquio|||
BIH|Bosnia y Herzegovina;Bosnia-Herzegovina;Bosnia;República Srpska;República Serbia de Bosnia|bosnio;serbobosnio;bosniocroata;bosnioherzegovino;bosníaco;serbio de Bosnia|bosnio;serbobosnio;bosniocroata;bosnioherzegovino;bosníaco;serbio de Bosnia|Sarajevo;Banja Luka
BWA|Botsuana;Botswana|botsuano;botswano|botsuano;botswano|Gaborone
BVT|Isla Bouvet|||
BRA|Brasil|brasileño;brasilero|brasileño;brasilero|Brasilia;Planalto;Itamaraty
IOT|Territorio Británico del Océano Índico;Islas Chagos;archipiélago de Chagos;Diego García|chagosiano|chagosiano|
VGB|Islas Vírgenes Británicas|||
BRN|Brunéi|bruneano|bruneano|Bandar Seri Begawan
BGR|Bulgaria|búlgaro|búlgaro|Sofía
BFA|Burkina Faso;Burkina;Alto Volta|burkinés;burkinabé|burkinés;burkinabé|Uagadugú
BDI|Burundi|burundés|burundés|Buyumbura;Bujumbura;Gitega
KHM|Camboya;Kampuchea|camboyano;jemer|camboyano;jemer|Nom Pen;Phnom Penh
CMR|Camerún|camerunés|camerunés|Yaundé
CAN|Canadá|canadiense|canadiense|Ottawa
CPV|Cabo Verde|caboverdiano|caboverdiano|Praia
CYM|Islas Caimán;Caimán|caimanés|caimanés|
CAF|República Centroafricana;Centroáfrica;RCA|centroafricano|centroafricano|Bangui
TCD|Chad|chadiano|chadiano|Yamena;N'Djamena
CHL|Chile|chileno|chileno|Santiago de Chile;Santiago;La Moneda
CHN|China;República Popular China;República Popular de China;China Popular;RPC;R. P. China|chino;tibetano;uigur|chino;tibetano;uigur|Pekín;Beijing;Zhongnanhai
CXR|Isla de Navidad;Isla Christmas|||
CCK|Islas Cocos|||
COL|Colombia|colombiano;neogranadino|colombiano;neogranadino|Bogotá;Casa de Nariño;Palacio de Nariño;Palacio de San Carlos
COM|Comoras;Comores;Islas Comoras|comorense;comorano|comorense;comorano|Moroni
COG|República del Congo;Congo-Brazzaville|||Brazzaville
COD|República Democrática del Congo;República Democrática de Congo;RD Congo;RDC;R. D. Congo;R. D. del Congo;Congo-Kinshasa;Congo;Zaire|congoleño;congolés;zaireño|congoleño;congolés;zaireño|Kinshasa;Kinsasa
COK|Islas Cook|||
CRI|Costa Rica|costarricense;costarriqueño;tico|costarricense;costarriqueño;tico|San José
CIV|Costa de Marfil;Côte d'Ivoire|marfileño|marfileño|Yamusukro;Abiyán;Abidjan
HRV|Croacia|croata|croata|Zagreb
CUB|Cuba|cubano|cubano|La Habana
CUW|Curazao;Curaçao|curazoleño;curazaleño|curazoleño;curazaleño|
CYP|Chipre;República Turca del Norte de Chipre;Chipre del Norte;Chipre Norte;Norte de Chipre|chipriota;grecochipriota;turcochipriota;greco-chipriota;turco-chipriota|chipriota;grecochipriota;turcochipriota;greco-chipriota;turco-chipriota|Nicosia
CZE|República Checa;Chequia;Checoslovaquia;Checoeslovaquia|checo;checoslovaco;checoeslovaco|checo;checoslovaco;checoeslovaco|Praga
DNK|Dinamarca|danés;dinamarqués|danés;dinamarqués|Copenhague
DJI|Yibuti;Djibouti|yibutiano|yibutiano|Djibouti City
DMA|Dominica;Mancomunidad de Dominica|dominiqués|dominiqués|Roseau
DOM|República Dominicana|dominicano|dominicano|Santo Domingo
ECU|Ecuador|ecuatoriano|ecuatoriano|Quito;Carondelet;Palacio de Carondelet
EGY|Egipto;República Árabe Unida|egipcio|egipcio|El Cairo
SLV|El Salvador|salvadoreño|salvadoreño|San Salvador
GNQ|Guinea Ecuatorial|ecuatoguineano|ecuatoguineano|Malabo
ERI|Eritrea|eritreo|eritreo|Asmara
EST|Estonia|estonio|estonio|Tallin;Tallinn
SWZ|Esuatini;Eswatini;Suazilandia;Swazilandia|suazi;esuatiniano|suazi;esuatiniano|Mbabane
ETH|Etiopía;Abisinia|etíope;tigriña|etíope;tigriña|Adís Abeba;Addis Abeba
FLK|islas Malvinas;Malvinas;Falkland;Falklands;Islas Falkland|malvinense;kelper|malvinense;kelper|Puerto Argentino;Puerto Stanley;Port Stanley
FRO|Islas Feroe;Feroe|feroés|feroés|
FJI|Fiyi;Fiji|fiyiano|fiyiano|Suva
FIN|Finlandia|finlandés|finlandés|Helsinki
FRA|Francia;República Francesa|francés|francés|París;Elíseo;Palacio del Elíseo;Quai d'Orsay;Matignon
GUF|Guayana Francesa;Guyana Francesa|francoguayanés|francoguayanés|
PYF|Polinesia Francesa;Tahití|tahitiano|tahitiano|
ATF|Tierras Australes Francesas;Territorios Australes Franceses|||
GAB|Gabón|gabonés|gabonés|Libreville
GMB|Gambia|gambiano|gambiano|Banjul
GEO|Georgia;Abjasia;Osetia del Sur|georgiano;abjasio;abjaso;surosetio;osetio|georgiano;abjasio;abjaso;surosetio;osetio|Tiflis;Tbilisi;Sujumi;Tsjinvali
DEU|Alemania;República Federal de Alemania;RFA;Alemania Occidental;Alemania Federal;Alemania Oriental;Alemania del Este;República Democrática Alemana;RDA;Alemania Democrática|alemán;germano;germanooriental;germanooccidental;teutón|alemán;germano;germanooriental;germanooccidental;teutón|Berlín;Bonn
GHA|Ghana|ghanés|ghanés|Acra;Accra
GIB|Gibraltar|gibraltareño;llanito|gibraltareño;llanito|
GRC|Grecia;República Helénica|griego;heleno|griego;heleno|Atenas
GRL|Groenlandia|groenlandés|groenlandés|Nuuk
GRD|Granada;Grenada;isla de Granada|granadino|granadino|St. George's
GLP|Guadalupe;isla de Guadalupe|guadalupeño|guadalupeño|
GUM|Guam|guameño|guameño|
GTM|Guatemala|guatemalteco;chapín|guatemalteco;chapín|Ciudad de Guatemala
GGY|Guernesey;Guernsey|||
GIN|Guinea;Guinea-Conakry;República de Guinea|guineano|guineano|Conakri;Conakry
GNB|Guinea-Bisáu;Guinea-Bissau;Guinea Portuguesa|bisauguineano;guineobisauano|bisauguineano;guineobisauano|Bisáu;Bissau
GUY|Guyana;Guayana Británica|guyanés|guyanés|Georgetown
HTI|Haití|haitiano|haitiano|Puerto Príncipe
HMD|Islas Heard y McDonald;Isla Heard|||
HND|Honduras|hondureño;catracho|hondureño;catracho|Tegucigalpa
HKG|Hong Kong|hongkonés|hongkonés|
HUN|Hungría|húngaro;magiar|húngaro;magiar|Budapest
ISL|Islandia|islandés|islandés|Reikiavik;Reykjavik
IND|India;La India;República de la India|indio;hindú;cachemir;cachemirí|indio;hindú;cachemir;cachemirí|Nueva Delhi;Delhi
IDN|Indonesia|indonesio;acehnés|indonesio;acehnés|Yakarta
IRN|Irán;República Islámica de Irán;República Islámica;Persia|iraní;persa|iraní;persa|Teherán
IRQ|Irak;Iraq|iraquí|iraquí|Bagdad
IRL|Irlanda;República de Irlanda;Eire|irlandés|irlandés|Dublín
IMN|Isla de Man|manés|manés|
ISR|Israel;Estado de Israel;Estado hebreo;Estado judío;Estado sionista|israelí;hebreo|israelí;hebreo|Jerusalén
ITA|Italia|italiano|italiano|Roma;Palacio Chigi;Quirinal
JAM|Jamaica|jamaicano;jamaiquino|jamaicano;jamaiquino|Kingston
JPN|Japón|japonés;nipón|japonés;nipón|Tokio
JEY|Jersey|||
JOR|Jordania;reino hachemita;reino hachemí;Transjordania|jordano|jordano|Amán;Ammán
KAZ|Kazajistán;Kazajstán;Kazakstán|kazajo;kazako|kazajo;kazako|Astaná;Nursultán;Nur-Sultán
KEN|Kenia;Kenya|keniano;keniata|keniano;keniata|Nairobi
KIR|Kiribati|kiribatiano|kiribatiano|Tarawa
PRK|Corea del Norte;República Popular Democrática de Corea;RPDC;Corea Popular|norcoreano|norcoreano|Pionyang;Pyongyang
KOR|Corea del Sur;República de Corea;Corea|surcoreano;sudcoreano;coreano|surcoreano;sudcoreano;coreano|Seúl;Casa Azul
XKX|Kosovo|kosovar;albanokosovar;serbokosovar|kosovar;albanokosovar;serbokosovar|Prístina
KWT|Kuwait;Kuweit|kuwaití|kuwaití|Ciudad de Kuwait
KGZ|Kirguistán;Kirguizistán;Kirguisia|kirguís;kirguiso|kirguís;kirguiso|Biskek;Bishkek
LAO|Laos|laosiano|laosiano|Vientián
LVA|Letonia|letón|letón|Riga
LBN|Líbano;El Líbano|libanés|libanés|Beirut
LSO|Lesoto;Lesotho|lesotense;basoto|lesotense;basoto|Maseru
LBR|Liberia|liberiano|liberiano|Monrovia
LBY|Libia;Yamahiria Libia|libio|libio|Trípoli;Tobruk
LIE|Liechtenstein|liechtensteiniano|liechtensteiniano|Vaduz
LTU|Lituania|lituano|lituano|Vilna;Vilnius
LUX|Luxemburgo|luxemburgués|luxemburgués|Luxembourg City
MAC|Macao|macaense|macaense|
MDG|Madagascar|malgache|malgache|Antananarivo
MWI|Malaui;Malawi|malauí;malawiano|malauí;malawiano|Lilongüe;Lilongwe
MYS|Malasia;Malaya|malasio|malasio|Kuala Lumpur;Putrajaya
MDV|Maldivas;Islas Maldivas|maldivo|maldivo|Malé
MLI|Malí|maliense;malí|maliense;malí|Bamako
MLT|Malta|maltés|maltés|La Valeta
MHL|Islas Marshall|marshalés|marshalés|Majuro
MTQ|Martinica|martiniqués|martiniqués|
MRT|Mauritania|mauritano|mauritano|Nuakchot
MUS|Mauricio;isla Mauricio;República de Mauricio|mauriciano|mauriciano|Port Louis
MYT|Mayotte|||
MEX|México;Méjico;Estados Unidos Mexicanos|mexicano;mejicano|mexicano;mejicano|Ciudad de México;Los Pinos;Tlatelolco
FSM|Micronesia;Estados Federados de Micronesia|micronesio|micronesio|Palikir
MDA|Moldavia;Moldova;Transnistria;Transdniéster|moldavo;transnistrio|moldavo;transnistrio|Chisináu;Tiráspol
MCO|Mónaco|monegasco|monegasco|
MNG|Mongolia|mongol|mongol|Ulán Bator
MNE|Montenegro|montenegrino|montenegrino|Podgorica
MSR|Montserrat|||
MAR|Marruecos|marroquí|marroquí|Rabat
MOZ|Mozambique|mozambiqueño|mozambiqueño|Maputo
MMR|Birmania;Myanmar;Myanmar/Birmania|birmano;rohinyá;rohingya|birmano;rohinyá;rohingya|Naipyidó;Naypyidaw;Rangún;Yangón
NAM|Namibia;África del Sudoeste;África Sudoccidental|namibio|namibio|Windhoek
NRU|Nauru|nauruano|nauruano|Yaren
NPL|Nepal|nepalí;nepalés|nepalí;nepalés|Katmandú
NLD|Países Bajos;Holanda;Los Países Bajos|neerlandés;holandés|neerlandés;holandés|La Haya;Ámsterdam
NCL|Nueva Caledonia|neocaledonio;canaco|neocaledonio;canaco|Numea
NZL|Nueva Zelanda;Nueva Zelandia|neozelandés;neocelandés|neozelandés;neocelandés|Wellington
NIC|Nicaragua|nicaragüense;nica|nicaragüense;nica|Managua
NER|Níger|nigerino|nigerino|Niamey
NGA|Nigeria;Biafra|nigeriano;biafreño|nigeriano;biafreño|Abuya;Abuja
NIU|Niue|||
NFK|Isla Norfolk|||
MKD|Macedonia del Norte;Macedonia;Antigua República Yugoslava de Macedonia;ARYM|macedonio;normacedonio;macedonio del norte|macedonio;normacedonio;macedonio del norte|Skopie;Skopje
MNP|Islas Marianas del Norte;Marianas del Norte|||
NOR|Noruega|noruego|noruego|Oslo
OMN|Omán|omaní|omaní|Mascate
PAK|Pakistán;Paquistán;Pakistán Occidental|pakistaní;paquistaní;baluchi;baluche|pakistaní;paquistaní;baluchi;baluche|Islamabad
PLW|Palaos;Palau|palauano|palauano|Ngerulmud
PSE|Palestina;Estado de Palestina;territorios palestinos;territorios ocupados|palestino;gazatí|palestino;gazatí|Ramala;Ramallah
PAN|Panamá|panameño|panameño|Ciudad de Panamá;Palacio de las Garzas
PNG|Papúa-Nueva Guinea;Papúa y Nueva Guinea|papú|papú|Port Moresby
PRY|Paraguay|paraguayo|paraguayo|Asunción;Palacio de López
PER|Perú|peruano|peruano|Lima;Torre Tagle;Palacio de Torre Tagle;Palacio de Pizarro
PHL|Filipinas;Islas Filipinas|filipino|filipino|Manila;Malacañán;Malacañang
PCN|Islas Pitcairn;Pitcairn|||
POL|Polonia|polaco|polaco|Varsovia
PRT|Portugal|portugués;luso|portugués;luso|Lisboa
PRI|Puerto Rico|puertorriqueño;boricua;portorriqueño|puertorriqueño;boricua;portorriqueño|San Juan
QAT|Catar;Qatar|catarí;qatarí|catarí;qatarí|Doha
REU|isla de la Reunión;Isla Reunión;La Reunión|||
ROU|Rumanía|rumano|rumano|Bucarest
RUS|Rusia;Federación Rusa;Federación de Rusia;Unión Soviética;URSS;Unión de Repúblicas Socialistas Soviéticas;Rusia soviética|ruso;soviético;checheno|ruso;soviético;checheno|Moscú;Kremlin
RWA|Ruanda;Rwanda|ruandés;rwandés|ruandés;rwandés|Kigali
BLM|isla de San Bartolomé|||
SHN|Santa Elena;Isla Santa Elena;isla de Santa Elena;Tristán da Cunha|||
KNA|San Cristóbal y Nieves;San Cristóbal y Nevis;Saint Kitts y Nevis|sancristobaleño|sancristobaleño|Basseterre
LCA|Santa Lucía|santalucense|santalucense|Castries
MAF|isla de San Martín;Saint Martin|||
SPM|San Pedro y Miquelón|||
VCT|San Vicente y las Granadinas;San Vicente y Granadinas|sanvicentino|sanvicentino|Kingstown
WSM|Samoa;Samoa Occidental|samoano|samoano|Apia
SMR|San Marino|sanmarinense|sanmarinense|
STP|Santo Tomé y Príncipe;Sao Tomé y Príncipe|santotomense|santotomense|
SAU|Arabia Saudí;Arabia Saudita;Reino de Arabia Saudí|saudí;saudita;árabe saudí|saudí;saudita;árabe saudí|Riad
SEN|Senegal|senegalés|senegalés|Dakar
SRB|Serbia;Yugoslavia;República Federal de Yugoslavia;Serbia y Montenegro|serbio;yugoslavo;yugoeslavo|serbio;yugoslavo;yugoeslavo|Belgrado
SYC|Seychelles;Islas Seychelles|seychellense|seychellense|
SLE|Sierra Leona|sierraleonés|sierraleonés|Freetown
SGP|Singapur|singapurense|singapurense|
SXM|Sint Maarten|||
SVK|Eslovaquia;República Eslovaca|eslovaco|eslovaco|Bratislava
SVN|Eslovenia|esloveno|esloveno|Liubliana
SLB|Islas Salomón|salomonense|salomonense|Honiara
SOM|Somalia;Somalilandia;Puntlandia|somalí|somalí|Mogadiscio;Hargeisa
ZAF|Sudáfrica;Suráfrica;República de Sudáfrica;África del Sur|sudafricano;surafricano;afrikáner|sudafricano;surafricano;afrikáner|Pretoria
SGS|Islas Georgias del Sur y Sandwich del Sur;Georgia del Sur e Islas Sandwich del Sur;Georgias del Sur;Sandwich del Sur|||
SSD|Sudán del Sur|sursudanés;sudsudanés|sursudanés;sudsudanés|Yuba;Juba
ESP|España;Reino de España|español;catalán;vasco;gallego;andaluz|español;catalán;vasco;gallego;andaluz|Madrid;Moncloa;La Moncloa;Palacio de la Moncloa;La Zarzuela
LKA|Sri Lanka;Ceilán|esrilanqués;ceilandés;ceilanés;cingalés|esrilanqués;ceilandés;ceilanés;cingalés|Colombo
SDN|Sudán;El Sudán|sudanés|sudanés|Jartum
SUR|Surinam;Suriname;Guayana Holandesa|surinamés|surinamés|Paramaribo
SJM|Svalbard;Svalbard y Jan Mayen|||
SWE|Suecia|sueco|sueco|Estocolmo
CHE|Suiza;Confederación Helvética|suizo;helvético|suizo;helvético|Berna
SYR|Siria;República Árabe Siria|sirio|sirio|Damasco
TWN|Taiwán;República de China;Formosa;China Taipéi;China nacionalista|taiwanés|taiwanés|Taipéi
TJK|Tayikistán;Tadjikistán;Tadyikistán|tayiko|tayiko|Dusambé;Dushanbé
TZA|Tanzania;Tanganica|tanzano|tanzano|Dodoma;Dar es-Salam;Dar es Salaam
THA|Tailandia;Siam|tailandés;thai|tailandés;thai|Bangkok
TLS|Timor Oriental;Timor-Leste;Timor del Este|timorense|timorense|Dili
TGO|Togo|togolés|togolés|Lomé
TKL|Tokelau|||
TON|Tonga|tongano|tongano|Nukualofa
TTO|Trinidad y Tobago;Trinidad y Tabago|trinitense;trinitario|trinitense;trinitario|Puerto España
TUN|Túnez|tunecino|tunecino|Túnez capital
TUR|Turquía;Imperio otomano|turco;otomano|turco;otomano|Ankara
TKM|Turkmenistán|turkmeno;turcomano|turkmeno;turcomano|Asjabad;Ashgabat
TCA|Islas Turcas y Caicos|||
TUV|Tuvalu|tuvaluano|tuvaluano|Funafuti
UGA|Uganda|ugandés|ugandés|Kampala
UKR|Ucrania|ucraniano;ucranio;crimeo|ucraniano;ucranio;crimeo|Kiev;Kyiv
ARE|Emiratos Árabes Unidos;Emiratos Árabes;Emiratos;EAU;EE. AA. UU.;UAE|emiratí|emiratí|Abu Dabi;Abu Dhabi
GBR|Reino Unido;Gran Bretaña;Inglaterra;Escocia;Gales;Irlanda del Norte;UK;R. U.;Imperio británico;Ulster|británico;inglés;escocés;galés;norirlandés|británico;inglés;escocés;galés;norirlandés|Londres;Downing Street;Whitehall;Westminster;Palacio de Buckingham
USA|Estados Unidos;Estados Unidos de América;Estados Unidos de Norteamérica;EE. UU.;EE.UU.;EUA;EU.UU.;U.S.;Norteamérica;Unión Americana|estadounidense;norteamericano;americano;yanqui;usamericano;estadunidense|estadounidense;norteamericano;americano;yanqui;usamericano;estadunidense|Washington;Washington D.C.;Casa Blanca;Despacho Oval
UMI|Islas Ultramarinas Menores de Estados Unidos;isla Wake|||
VIR|Islas Vírgenes de Estados Unidos;Islas Vírgenes de EE. UU.;Islas Vírgenes Estadounidenses;Islas Vírgenes de los Estados Unidos|||
URY|Uruguay|uruguayo;charrúa|uruguayo;charrúa|Montevideo;Torre Ejecutiva
UZB|Uzbekistán|uzbeko|uzbeko|Taskent;Tashkent
VUT|Vanuatu;Nuevas Hébridas|vanuatuense|vanuatuense|Port Vila
VAT|Vaticano;El Vaticano;Santa Sede;Ciudad del Vaticano;La Santa Sede|vaticano|vaticano|
VEN|Venezuela;República Bolivariana de Venezuela|venezolano|venezolano|Caracas;Miraflores;Palacio de Miraflores;Casa Amarilla
VNM|Vietnam;Viet Nam;Vietnam del Norte;Vietnam del Sur|vietnamita;norvietnamita;survietnamita;sudvietnamita|vietnamita;norvietnamita;survietnamita;sudvietnamita|Hanói;Saigón
WLF|Wallis y Futuna|||
ESH|Sáhara Occidental;República Árabe Saharaui Democrática;RASD;Sáhara español|saharaui|saharaui|El Aaiún
YEM|Yemen;El Yemen;Yemen del Norte;Yemen del Sur|yemení;yemenita;sudyemení|yemení;yemenita;sudyemení|Saná
ZMB|Zambia;Rodesia del Norte|zambiano|zambiano|Lusaka
ZWE|Zimbabue;Zimbabwe;Zimbabwue;Rodesia;Rhodesia|zimbabuense;zimbabueño;rodesiano|zimbabuense;zimbabueño;rodesiano|Harare
`;

/** International organisations, organs of state and other bodies that act, in Spanish: `code | names`. */
export const organisations = `
AFGLEG|Loya Jirga
ARGGOV|Palacio San Martín;Cancillería argentina
BRAGOV|Palacio de Itamaraty;Palacio del Planalto
BRAJUD|Supremo Tribunal Federal de Brasil;Supremo Tribunal Federal
BRACOP|Policía Federal de Brasil
CHLCOP|Carabineros;Carabineros de Chile
CHNMIL|Ejército Popular de Liberación;EPL
CHNLEG|Asamblea Popular Nacional;Congreso Nacional del Pueblo
CHNGOV|Consejo de Estado chino;Consejo de Estado de China;Comisión Militar Central
COLJUD|Jurisdicción Especial para la Paz;JEP;Fiscalía General de la Nación;Procuraduría General de la Nación
COLSPY|Departamento Administrativo de Seguridad
DEULEG|Bundestag;Bundesrat
DEUMIL|Bundeswehr;Wehrmacht;Luftwaffe
DEUSPY|BND;Stasi;Gestapo
DEUGOV|Bundesbank;Tercer Reich;Alemania nazi
DEUJUD|Tribunal Constitucional alemán
DNKLEG|Folketing
ESPCOP|Guardia Civil;Mossos d'Esquadra;Mossos;Ertzaintza;Policía Nacional española
ESPLEG|Cortes Generales;Cortes españolas;Congreso de los Diputados
ESPGOV|Generalitat;Generalitat de Cataluña;Junta de Andalucía;Gobierno vasco
ESPJUD|Audiencia Nacional;Consejo General del Poder Judicial
EUR|Unión Europea;UE;Comunidad Europea;Comunidad Económica Europea;CEE;Comisión Europea;Consejo Europeo;Parlamento Europeo
EUR|Consejo de la Unión Europea;Consejo de la UE;Eurocámara;Eurogrupo;Servicio Europeo de Acción Exterior;Banco Central Europeo;BCE;Frontex
EUR|Tribunal de Justicia de la Unión Europea;TJUE;Bruselas
EURCOP|Europol
FINLEG|Eduskunta
FRASPY|DGSE
FRALEG|Asamblea Nacional francesa
GBRGOV|Foreign Office;Banco de Inglaterra
GBRLEG|Cámara de los Comunes;Cámara de los Lores;Parlamento escocés
GBRMIL|Royal Navy;RAF;Real Fuerza Aérea
GBRSPY|MI5;MI6;GCHQ
GBRCOP|Scotland Yard
HKGLEG|Consejo Legislativo de Hong Kong
IGOUNO|Naciones Unidas;ONU;Organización de las Naciones Unidas;Organización de Naciones Unidas;Consejo de Seguridad
IGOUNO|Consejo de Seguridad de la ONU;Consejo de Seguridad de Naciones Unidas;Consejo de Seguridad de las Naciones Unidas;Asamblea General
IGOUNO|Asamblea General de la ONU;Asamblea General de Naciones Unidas;Asamblea General de las Naciones Unidas;Consejo de Derechos Humanos
IGOUNO|Consejo de Derechos Humanos de la ONU;ACNUR;Alto Comisionado de las Naciones Unidas para los Refugiados
IGOUNO|Agencia de la ONU para los Refugiados;ACNUDH;Oficina de Derechos Humanos de la ONU;UNICEF;UNESCO;Programa Mundial de Alimentos;PMA
IGOUNO|UNRWA;OCHA;Secretaría General de la ONU;PNUD;PNUMA;UNCTAD;FAO
IGOUNO|Organización de las Naciones Unidas para la Alimentación y la Agricultura;Organización Internacional del Trabajo;OIT;OACI
IGOUNO|Organización de Aviación Civil Internacional;Minusma;Monusco;Minustah;Minusca;FINUL;UNMIK;Unamid;UNAMA;Unprofor;UNMISS;FPNUL
IGOUNO|Organización Internacional para las Migraciones;OIM;Tribunal Penal Internacional para la ex Yugoslavia;TPIY
IGOUNO|Tribunal Penal Internacional para Ruanda;TPIR
IGONAT|OTAN;Organización del Tratado del Atlántico Norte;Alianza Atlántica;Consejo del Atlántico Norte;KFOR;ISAF;SFOR
IGOWPA|Pacto de Varsovia
IGOOPC|OPEP;OPEP+;Organización de Países Exportadores de Petróleo
IGOAFU|Unión Africana;UA;Organización para la Unidad Africana;OUA;Organización de la Unidad Africana;AMISOM
IGOARL|Liga Árabe;Liga de Estados Árabes
IGOOAS|Organización de Estados Americanos;Organización de los Estados Americanos;OEA;Comisión Interamericana de Derechos Humanos;CIDH
IGOIAC|Corte Interamericana de Derechos Humanos;Corte IDH
IGOWAS|CEDEAO;Comunidad Económica de Estados de África Occidental;Comunidad Económica de los Estados de África Occidental;ECOMOG;Ecowas
IGOSAD|Comunidad de Desarrollo de África Austral;Comunidad para el Desarrollo del África Austral;SADC
IGOIGD|IGAD;Autoridad Intergubernamental para el Desarrollo
IGOEAC|Comunidad del África Oriental;Comunidad de África Oriental
IGOCEM|Comunidad Económica de Estados de África Central;CEEAC;G5 del Sahel
IGOIAE|Organismo Internacional de Energía Atómica;Agencia Internacional de Energía Atómica;OIEA;AIEA
IGOIAE|Organismo Internacional de la Energía Atómica;Agencia Internacional de la Energía Atómica
IGOIMF|Fondo Monetario Internacional;FMI;Fondo Monetario
IGOWBK|Banco Mundial;Grupo Banco Mundial
IGOWTO|Organización Mundial del Comercio;Organización Mundial de Comercio;OMC;GATT
IGOWHO|Organización Mundial de la Salud;OMS;Organización Panamericana de la Salud;OPS
IGOICC|Corte Penal Internacional;CPI;Tribunal Penal Internacional;TPI
IGOICJ|Corte Internacional de Justicia;CIJ;Tribunal Internacional de Justicia;Tribunal de La Haya;Corte de La Haya
IGOPCA|Corte Permanente de Arbitraje
IGOMER|Mercosur;Mercado Común del Sur
IGOASN|ASEAN;ANSEA;Asociación de Naciones del Sudeste Asiático;Asociación de Naciones del Sureste Asiático
IGOSAA|SAARC;Asociación Sudasiática para la Cooperación Regional
IGOSCE|OSCE;Organización para la Seguridad y la Cooperación en Europa;Organización para la Seguridad y Cooperación en Europa;CSCE
IGOCOE|Consejo de Europa;Asamblea Parlamentaria del Consejo de Europa;Tribunal Europeo de Derechos Humanos;TEDH
IGOCOE|Corte Europea de Derechos Humanos;Comisión de Venecia
IGOGCC|Consejo de Cooperación del Golfo;Consejo de Cooperación para los Estados Árabes del Golfo;CCG
IGOOIC|Organización para la Cooperación Islámica;Organización de Cooperación Islámica;Organización de la Conferencia Islámica;OCI
IGOSCO|Organización de Cooperación de Shanghái;OCS
IGOCIS|Comunidad de Estados Independientes;CEI
IGOCST|Organización del Tratado de Seguridad Colectiva;OTSC
IGOEEU|Unión Económica Euroasiática;Unión Económica Eurasiática
IGOBRI|BRICS
IGOCEL|CELAC;Comunidad de Estados Latinoamericanos y Caribeños
IGOCAN|Comunidad Andina;Comunidad Andina de Naciones;Pacto Andino
IGOCAI|Sistema de la Integración Centroamericana;SICA
IGOCRM|CARICOM;Comunidad del Caribe
IGOUNS|Unasur;Unión de Naciones Suramericanas;Unión de Naciones Sudamericanas
IGOALB|ALBA;Alianza Bolivariana;Alianza Bolivariana para los Pueblos de Nuestra América
IGOLIM|Grupo de Lima
IGOPAL|Alianza del Pacífico
IGOGSV|Grupo de los Siete;G7;G-7;Grupo de los Ocho;G8;G-8
IGOGTW|Grupo de los Veinte;Grupo de los 20;G20;G-20
IGOGSS|Grupo de los 77;G77
IGONAM|Movimiento de Países no Alineados;Movimiento de los Países No Alineados
IGOOCD|OCDE;Organización para la Cooperación y el Desarrollo Económicos
IGOOPW|OPAQ;Organización para la Prohibición de las Armas Químicas
IGOITP|Interpol
IGOIEA|Agencia Internacional de la Energía;Agencia Internacional de Energía;AIE
IGOADB|Banco Asiático de Desarrollo
IGOAIB|Banco Asiático de Inversión en Infraestructura
IGOIDB|Banco Interamericano de Desarrollo;BID
IGOAFB|Banco Africano de Desarrollo
IGOEBR|Banco Europeo de Reconstrucción y Desarrollo;BERD
IGOBIS|Banco de Pagos Internacionales
IGOPCL|Club de París
IGOCPL|Comunidad de Países de Lengua Portuguesa;CPLP
IGOCWN|Mancomunidad de Naciones;Commonwealth
IGOFRN|Organización Internacional de la Francofonía;Francofonía
IGOAPC|APEC;Foro de Cooperación Económica Asia-Pacífico
IGOPIF|Foro de las Islas del Pacífico
IGOQUA|AUKUS
IGOLON|Sociedad de Naciones;Liga de las Naciones
IGODTE|Asociación Europea de Libre Comercio
INDLEG|Lok Sabha;Rajya Sabha
INDSPY|Research and Analysis Wing
IRLLEG|Dáil
IRLCOP|Garda Síochána
IRNMIL|Guardia Revolucionaria;Guardianes de la Revolución;Cuerpo de Guardianes de la Revolución Islámica;Guardia Revolucionaria iraní
IRNMIL|Fuerza Quds;Fuerza Al Quds;Basij;Pasdarán
IRNLEG|Majlis;Majlés
IRNGOV|Consejo de Guardianes;Consejo de los Guardianes;Asamblea de Expertos;Consejo Supremo de Seguridad Nacional
ISLLEG|Althing
ISRLEG|Knéset;Knesset
ISRMIL|Fuerzas de Defensa de Israel;Fuerzas de Defensa israelíes;FDI;Tsahal;Tzáhal
ISRSPY|Mosad;Mossad;Shin Bet
ITACOP|Carabineros italianos;Guardia de Finanzas
JPNLEG|Dieta japonesa;Dieta de Japón
JPNMIL|Fuerzas de Autodefensa;Fuerzas de Autodefensa de Japón
JPNGOV|Banco de Japón
KORSPY|Servicio Nacional de Inteligencia
LBYGOV|Gobierno de Acuerdo Nacional;GNA;Consejo Nacional de Transición;CNT
MEXGOV|Secretaría de Relaciones Exteriores;SRE;Secretaría de Gobernación;Segob;Bancomext
MEXCOP|Guardia Nacional mexicana;Policía Federal mexicana
MMRMIL|Tatmadaw;Consejo de Administración del Estado
NGOIRC|Comité Internacional de la Cruz Roja;Cruz Roja;CICR;Media Luna Roja;Cruz Roja Internacional
NGOAMN|Amnistía Internacional;Amnesty International
NGOHRW|Human Rights Watch;HRW
NGOMSF|Médicos sin Fronteras;MSF
NGORSF|Reporteros sin Fronteras
NGOGRN|Greenpeace
NGOOXF|Oxfam;Oxfam Intermón
NGOCRI|Cáritas;Save the Children;Care Internacional
NGOTRI|Transparencia Internacional
NGOICG|International Crisis Group
NGOWWF|WWF;Fondo Mundial para la Naturaleza
NGOCPJ|Comité para la Protección de los Periodistas;Comité para la Protección de Periodistas
NGOIOC|Comité Olímpico Internacional;COI
NGOFIF|FIFA;UEFA
NGOSOH|Observatorio Sirio de Derechos Humanos;Observatorio Sirio para los Derechos Humanos;OSDH
NORLEG|Storting
PAKSPY|ISI;Inter-Services Intelligence
POLLEG|Sejm;Dieta polaca
PRKMIL|Ejército Popular de Corea
PSEGOV|Autoridad Palestina;Autoridad Nacional Palestina;ANP
PSEOPP|Organización para la Liberación de Palestina;OLP
RUSNGO|Memorial Rusia
RUSGOV|Roskomnadzor;Rosatom;MID ruso
RUSLEG|Duma;Duma Estatal;Duma del Estado;Consejo de la Federación;Sóviet Supremo
RUSSPY|FSB;KGB;GRU;SVR;NKVD
RUSMIL|Ejército Rojo;Flota del Mar Negro;Grupo Wagner;Wagner
RUSCOP|OMON;Guardia Nacional rusa
SWELEG|Riksdag
SYROPP|Coalición Nacional Siria;Consejo Nacional Sirio;CNFROS
THAGOV|Consejo Nacional para la Paz y el Orden
TURLEG|Gran Asamblea Nacional de Turquía;Gran Asamblea Nacional turca
UKRLEG|Rada Suprema;Verjovna Rada;Rada
UKRSPY|SBU;Servicio de Seguridad de Ucrania
UKRMIL|Fuerzas Armadas de Ucrania;Batallón Azov;Regimiento Azov
USAMIL|Pentágono;Comando Central;Comando Sur;Centcom;Séptima Flota;Sexta Flota;Quinta Flota;Estado Mayor Conjunto de Estados Unidos
USAGOV|Departamento de Estado;Departamento del Tesoro;Departamento de Justicia;Departamento de Comercio;Departamento de Seguridad Nacional
USAGOV|Reserva Federal;Fed;USAID;NASA;Administración Trump;Administración Biden;Administración Obama;Administración Bush
USAGOV|Administración Clinton;Administración Reagan
USALEG|Congreso de Estados Unidos;Congreso de EE. UU.;Congreso estadounidense;Senado estadounidense
USASPY|CIA;Agencia Central de Inteligencia;NSA;Agencia de Seguridad Nacional
USACOP|FBI;Buró Federal de Investigaciones;Oficina Federal de Investigaciones;DEA;Servicio Secreto
USAJUD|Corte Suprema de Estados Unidos;Tribunal Supremo de Estados Unidos
VENSPY|SEBIN;DGCIM
VENLEG|Asamblea Nacional Constituyente
VENGOV|Consejo Nacional Electoral;CNE;Tribunal Supremo de Justicia;TSJ
VENMIL|Guardia Nacional Bolivariana;Fuerza Armada Nacional Bolivariana;FANB;GNB
ZAFJUD|Comisión de la Verdad y la Reconciliación
`;

/**
 * Armed groups, parties, companies and criminal organisations: `code | names`. A dated entry of the registry
 * wins over these.
 */
export const groups = `
AFGREB|talibán;talibanes;red Haqqani;Alianza del Norte
AGOREB|UNITA;Unión Nacional para la Independencia Total de Angola
AGOPTY|MPLA;Movimiento Popular para la Liberación de Angola;Movimiento Popular de Liberación de Angola
AGOBUS|Sonangol
AREBUS|DP World;ADNOC;Etihad
ARGREB|Montoneros;Ejército Revolucionario del Pueblo
ARGPTY|Partido Justicialista;PJ;Unión Cívica Radical;UCR;Frente de Todos;Frente para la Victoria;Juntos por el Cambio;Cambiemos
ARGPTY|La Libertad Avanza;Propuesta Republicana;La Cámpora
ARGLAB|CGT;Confederación General del Trabajo;CTA
ARGHRI|Madres de Plaza de Mayo;Abuelas de Plaza de Mayo;Madres de la Plaza de Mayo
ARGBUS|YPF;Aerolíneas Argentinas;Mercado Libre
AUSBUS|BHP;BHP Billiton;Qantas
AUTPTY|FPÖ;Partido de la Libertad de Austria;ÖVP;SPÖ
AZEREB|República de Nagorno Karabaj;República de Artsaj;Artsaj
AZEBUS|SOCAR
BDIREB|CNDD-FDD;FNL burundés;Fuerzas para la Defensa de la Democracia
BGDPTY|Liga Awami;Partido Nacionalista de Bangladés;Partido Nacionalista de Bangladesh;BNP
BLRBUS|Belavia
BOLPTY|Movimiento al Socialismo;Movimiento Nacionalista Revolucionario;MNR;Comunidad Ciudadana
BOLLAB|Central Obrera Boliviana;COB
BOLBUS|YPFB
BRACRM|Primer Comando de la Capital;PCC;Comando Rojo;Comando Vermelho
BRAPTY|PT;Partido de los Trabajadores;PSDB;PMDB
BRALAB|MST;Movimiento de los Trabajadores Sin Tierra;Movimiento de los Sin Tierra
BRABUS|Petrobras;Embraer;Odebrecht;Eletrobras;JBS;Braskem
CAFREB|Séléka;antibalaka;anti-Balaka
CANBUS|Bombardier;Barrick Gold;Air Canada;SNC-Lavalin
CHEBUS|Nestlé;Novartis;Credit Suisse;UBS;Glencore
CHLPTY|Concertación de Partidos por la Democracia;UDI;Unión Demócrata Independiente;Renovación Nacional;Frente Amplio chileno;Chile Vamos
CHLPTY|Partido Socialista de Chile;Partido Republicano de Chile
CHLBUS|Codelco;LATAM;LAN Chile
CHNPTY|Partido Comunista de China;Partido Comunista chino;PCCh
CHNBUS|Huawei;Alibaba;Tencent;TikTok;ByteDance;CNOOC;Sinopec;PetroChina;CNPC;ZTE;Lenovo;Evergrande;Baidu;Cosco;Xiaomi;BYD
CIVREB|Fuerzas Nuevas de Costa de Marfil;Fuerzas Nuevas
CIVPTY|Frente Popular Marfileño;FPI
CODREB|M23;Movimiento 23 de Marzo;M-23;Fuerzas Democráticas Aliadas;ADF;Mai Mai;CODECO;Reagrupamiento Congoleño para la Democracia;CNDP
CODPTY|UDPS
COLREB|FARC;FARC-EP;Fuerzas Armadas Revolucionarias de Colombia;ELN;Ejército de Liberación Nacional;AUC;Autodefensas Unidas de Colombia;M-19
COLREB|M19;Movimiento 19 de Abril;EPL colombiano;Segunda Marquetalia;Estado Mayor Central
COLCRM|cartel de Medellín;cartel de Cali;Clan del Golfo;Gaitanistas;Autodefensas Gaitanistas
COLPTY|Centro Democrático;Partido Liberal Colombiano;Partido Conservador Colombiano;Partido de la U;Pacto Histórico;Cambio Radical
COLPTY|Polo Democrático;Unión Patriótica
COLBUS|Ecopetrol;Avianca
CUBPTY|Partido Comunista de Cuba;PCC cubano
CUBOPP|Damas de Blanco
DEUREB|Fracción del Ejército Rojo;Baader-Meinhof
DEUPTY|CDU;CSU;SPD;Unión Cristianodemócrata;Unión Demócrata Cristiana;Unión Socialcristiana;Partido Socialdemócrata alemán;AfD
DEUPTY|Alternativa para Alemania;Los Verdes alemanes;FDP;La Izquierda alemana;partido nazi
DEUBUS|Siemens;Volkswagen;BMW;Daimler;Mercedes-Benz;Bayer;BASF;Deutsche Bank;Lufthansa;ThyssenKrupp;BioNTech;Rheinmetall;Wirecard;Uniper
DEULAB|IG Metall
DNKBUS|Maersk;Novo Nordisk
DZAREB|GIA;Grupo Islámico Armado;Grupo Salafista para la Predicación y el Combate;GSPC
DZAPTY|FLN;Frente de Liberación Nacional argelino;FIS;Frente Islámico de Salvación
DZABUS|Sonatrach
ECUPTY|Alianza PAIS;Revolución Ciudadana;Pachakutik;Partido Social Cristiano
ECUOPP|CONAIE
ECUBUS|Petroecuador;EP Petroecuador
EGYOPP|Hermanos Musulmanes;Hermandad Musulmana;Partido Libertad y Justicia
EGYREB|Ansar Beit al Maqdis;Wilayat Sina;Gamaa Islamiya
ESHREB|Frente Polisario;Polisario
ESPREB|ETA;GRAPO;Euskadi Ta Askatasuna
ESPPTY|PSOE;Partido Socialista Obrero Español;Partido Popular;PP;Vox;Unidas Podemos;Cs;Junts;Junts per Catalunya;Esquerra Republicana;ERC
ESPPTY|Partido Nacionalista Vasco;PNV;Bildu;EH Bildu;Herri Batasuna;Batasuna;Convergència i Unió;CiU;Izquierda Unida;Coalición Canaria
ESPPTY|partido Podemos;partido Ciudadanos
ESPBUS|Repsol;Telefónica;Iberia Líneas Aéreas;Banco Santander;BBVA;Endesa;Iberdrola;Inditex;Naturgy;Caixabank
ESPLAB|Comisiones Obreras;CC. OO.;CCOO;UGT;Unión General de Trabajadores
ETHREB|Frente de Liberación Popular de Tigray;Frente Popular de Liberación de Tigray;FLPT;TPLF;FPLT;Frente de Liberación Oromo
ETHREB|Ejército de Liberación Oromo
FINBUS|Nokia
FRAREB|Frente de Liberación Nacional de Córcega
FRAPTY|Frente Nacional francés;Reagrupamiento Nacional;La República en Marcha;UMP;La Francia Insumisa;Francia Insumisa
FRABUS|TotalEnergies;Airbus;Areva;Renault;Peugeot;Air France;Dassault;Thales;EDF;BNP Paribas;Société Générale;Carrefour;Lafarge;Alstom
FRABUS|Michelin;Danone;Engie
FRALAB|CGT francesa
GBRREB|IRA;Ejército Republicano Irlandés;IRA Auténtico;IRA Provisional;Nuevo IRA
GBRPTY|Partido Laborista británico;Partido Laborista;Partido Conservador británico;tories;Liberal Demócratas;UKIP;Partido Nacional Escocés
GBRPTY|SNP;Sinn Féin;Partido Unionista Democrático;DUP
GBRBUS|BP;British Petroleum;British Airways;Rolls-Royce;BAE Systems;HSBC;Barclays;Vodafone;AstraZeneca;Rio Tinto;Unilever
GBRBUS|Cambridge Analytica
GBRLAB|TUC
GEOPTY|Sueño Georgiano;Movimiento Nacional Unido
GRCREB|Organización 17 de Noviembre
GRCPTY|Syriza;Nueva Democracia;Pasok;Amanecer Dorado
GTMREB|URNG;Unidad Revolucionaria Nacional Guatemalteca
HTICRM|G9 y Familia;Viv Ansanm
HTIOPP|Fanmi Lavalas
HUNPTY|Fidesz;Jobbik
IDNREB|Movimiento Aceh Libre;Movimiento para la Liberación de Aceh;Yemaa Islamiya;Jemaah Islamiyah;Movimiento Papúa Libre
IDNPTY|Golkar;PDI-P
IMGMOS|Estado Islámico;Dáesh;ISIS;EI;Estado Islámico de Irak y el Levante;Estado Islámico de Irak y Siria;EIIL;grupo Estado Islámico
IMGALQ|Al Qaeda;Al Qaida;AQPA;AQMI;Al Qaeda en el Magreb Islámico;Al Qaeda en la Península Arábiga
INDREB|naxalitas;maoístas indios;Hizbul Mujahidín;ULFA
INDPTY|Bharatiya Janata Party;Partido Bharatiya Janata;BJP;Partido Popular Indio;Partido del Congreso;Congreso Nacional Indio;Shiv Sena
INDBUS|Tata;Tata Motors;Reliance Industries;Air India;Infosys;Adani
IRNREB|Muyahidines del Pueblo;Muyahidin del Pueblo;Yundalá
IRQREB|Ejército del Mahdi;Ejército de Al Mahdi;Kataib Hezbolá;Organización Badr
IRQMIL|peshmerga;peshmergas;Fuerzas de Movilización Popular
IRQPTY|Partido Baaz;Partido Baath;Partido Dawa;Partido Democrático del Kurdistán;PDK;Unión Patriótica del Kurdistán;UPK;movimiento sadrista
IRQGOV|Gobierno Regional del Kurdistán;GRK
ISRPTY|Likud;Kadima;Partido Laborista israelí;Laborismo israelí;Yesh Atid;Shas;Israel Beitenu;Israel Beiteinu;Meretz;Azul y Blanco
ISRBUS|NSO Group;El Al;Elbit
ITAREB|Brigadas Rojas
ITACRM|Cosa Nostra;Camorra;Ndrangheta;'Ndrangheta
ITAPTY|Forza Italia;Liga Norte;La Liga italiana;Movimiento Cinco Estrellas;Movimiento 5 Estrellas;M5S;Hermanos de Italia;Fratelli d'Italia
ITAPTY|Partido Democrático italiano
ITABUS|Eni;Fiat;Enel;Alitalia;UniCredit;Finmeccanica
JPNCRM|Yakuza;Yamaguchi-gumi
JPNPTY|Partido Liberal Democrático de Japón;Partido Liberal Demócrata de Japón;Komeito;PLD
JPNBUS|Toyota;Sony;Nissan;Mitsubishi;Honda;Toshiba;TEPCO;SoftBank;Panasonic
KAZBUS|KazMunayGas;Kazatomprom
KENPTY|Movimiento Democrático Naranja
KHMREB|jemeres rojos;Jemer Rojo
KHMPTY|Partido Popular de Camboya;PPC;Partido para el Rescate Nacional de Camboya
KORPTY|Partido del Poder Popular;Partido Democrático de Corea;Saenuri
KORBUS|Samsung;Hyundai;Daewoo;SK Hynix;Posco;Korean Air
LBNREB|Hezbolá;Hizbulá;Hezbollah;Hizbolá
LBNPTY|Movimiento Amal;Fuerzas Libanesas;Movimiento Patriótico Libre;Falange libanesa
LBRREB|LURD;NPFL
LBYREB|Ejército Nacional Libio;ENL;Ansar al Sharia;Amanecer Libio
LKAREB|tigres tamiles;Tigres Tamil;LTTE;Tigres de Liberación del Eelam Tamil
MARPTY|PJD;Istiqlal
MEXCRM|cártel de Sinaloa;Cártel Jalisco Nueva Generación;Cártel de Jalisco Nueva Generación;CJNG;cártel del Golfo;Los Zetas;Zetas
MEXCRM|Cártel de Juárez;Cártel de Tijuana;Caballeros Templarios;La Familia Michoacana
MEXREB|EZLN;Ejército Zapatista de Liberación Nacional;zapatista;zapatistas;Ejército Zapatista;Ejército Popular Revolucionario;EPR
MEXPTY|PRI;Partido Revolucionario Institucional;PAN;Partido Acción Nacional;PRD;Partido de la Revolución Democrática
MEXPTY|Movimiento Regeneración Nacional;Movimiento Ciudadano;partido Morena
MEXBUS|Pemex;Petróleos Mexicanos;Cemex;Telmex;América Móvil;Comisión Federal de Electricidad;CFE
MKDREB|Ejército de Liberación Nacional de Macedonia
MLIREB|MNLA;Movimiento Nacional para la Liberación del Azawad;Ansar Dine;MUYAO;JNIM;GSIM
MMRREB|Ejército de Arakán;Unión Nacional Karen;Ejército para la Independencia Kachin;Ejército para la Independencia de Kachin;ARSA
MMRREB|Alianza de la Hermandad;Fuerzas de Defensa del Pueblo;Gobierno de Unidad Nacional
MMRPTY|Liga Nacional para la Democracia;LND;NLD
MOZREB|Renamo;Resistencia Nacional Mozambiqueña
MOZPTY|Frelimo
MYSPTY|UMNO;Barisan Nasional;Pakatan Harapan
MYSBUS|Petronas;Malaysia Airlines
NAMPTY|SWAPO
NGAREB|Boko Haram;ISWAP;Movimiento para la Emancipación del Delta del Níger;MEND
NGAPTY|Congreso de Todos los Progresistas
NGABUS|NNPC
NICREB|Contra nicaragüense
NICPTY|Frente Sandinista de Liberación Nacional;Frente Sandinista;FSLN;sandinistas
NLDPTY|Partido por la Libertad;PVV;VVD
NLDBUS|Royal Dutch Shell;Shell;Philips;ASML;KLM;ING
NORBUS|Statoil;Equinor
NPLREB|maoístas nepalíes;maoístas de Nepal
PAKREB|Tehrik e Taliban Pakistán;TTP;talibán paquistaní;talibanes paquistaníes;Lashkar-e-Taiba;Jaish e Mohammed
PAKREB|Ejército de Liberación de Baluchistán
PAKPTY|Liga Musulmana de Pakistán;PML-N;Partido Popular de Pakistán;PPP;Pakistan Tehreek-e-Insaf;PTI;Movimiento por la Justicia de Pakistán
PAKPTY|MQM;Jamaat e Islami
PERREB|Sendero Luminoso;MRTA;Movimiento Revolucionario Túpac Amaru
PERPTY|APRA;Partido Aprista Peruano;Fuerza Popular;Perú Libre;Perú Posible;Acción Popular
PHLREB|Abu Sayyaf;FMLI;MILF;Frente Moro de Liberación Islámica;Frente Moro de Liberación Nacional;MNLF;FMLN filipino
PHLREB|Nuevo Ejército del Pueblo;NEP;grupo Maute
POLPTY|Ley y Justicia;PiS;Plataforma Cívica;Coalición Cívica
POLLAB|Solidarność;Solidaridad polaca;sindicato Solidaridad
PRKPTY|Partido de los Trabajadores de Corea;Partido del Trabajo de Corea
PRTPTY|Partido Socialista portugués;Chega
PRTBUS|TAP Air Portugal;Galp
PRTLAB|CGTP
PRYREB|Ejército del Pueblo Paraguayo;EPP
PRYPTY|Partido Colorado;Asociación Nacional Republicana;ANR
PSEREB|Hamás;Yihad Islámica;Yihad Islámica Palestina;Brigadas Al Qasam;Brigadas Ezedín al Qasam;Brigadas de los Mártires de Al Aqsa
PSEREB|Frente Popular para la Liberación de Palestina;FPLP
PSEPTY|Fatah;Al Fatah;Al Fatá
QATBUS|Qatar Airways;QatarEnergy
RUSREB|Emirato del Cáucaso
RUSPTY|Rusia Unida;Yábloko;Partido Comunista de la Federación Rusa;Rusia Justa;Partido Comunista de la Unión Soviética;PCUS
RUSBUS|Gazprom;Rosneft;Lukoil;Rostec;Aeroflot;Transneft;Sberbank;Yukos;Rusal;Rosoboronexport
RUSREL|Iglesia ortodoxa rusa;Patriarcado de Moscú
RWAREB|FDLR;Fuerzas Democráticas para la Liberación de Ruanda;Interahamwe
RWAPTY|Frente Patriótico Ruandés;FPR
SAUBUS|Saudi Aramco;Aramco
SDNREB|Fuerzas de Apoyo Rápido;yanyauid;Janjaweed;Movimiento Justicia e Igualdad;Movimiento de Liberación de Sudán
SDNREB|Ejército de Liberación de Sudán
SDNMIL|Fuerzas Armadas de Sudán;Fuerzas Armadas sudanesas
SLEREB|Frente Revolucionario Unido;FRU;RUF
SLVCRM|Mara Salvatrucha;MS-13;MS13;Barrio 18;Barrio Dieciocho
SLVREB|FMLN;Frente Farabundo Martí;Frente Farabundo Martí para la Liberación Nacional
SLVPTY|ARENA;Alianza Republicana Nacionalista;Nuevas Ideas
SOMREB|Al Shabab;Al Shabaab;Unión de Cortes Islámicas;Unión de Tribunales Islámicos
SRBPTY|Partido Progresista Serbio;Partido Radical Serbio;Partido Socialista de Serbia
SSDREB|SPLM-IO
SSDGOV|SPLM;SPLA;Movimiento de Liberación del Pueblo de Sudán;Ejército de Liberación del Pueblo de Sudán
SSDGOV|Ejército Popular de Liberación de Sudán
SWEBUS|Ericsson;Volvo;Ikea;Saab;Spotify
SYRREB|Ejército Libre Sirio;ELS;Frente al Nusra;Frente Nusra;Hayat Tahrir al Sham;Organismo de Liberación del Levante;HTS
SYRREB|Fuerzas de Siria Democráticas;Fuerzas Democráticas Sirias;FSD;FDS;YPG;Unidades de Protección Popular;Ahrar al Sham
TCDREB|FACT;Frente para la Alternancia y la Concordia en Chad
THAREB|BRN;Frente Revolucionario Nacional tailandés
THAPTY|Pheu Thai;Thai Rak Thai;Palang Pracharath
THAOPP|Camisas Rojas
TLSPTY|Fretilin;Falintil
TUNPTY|Ennahda;En-Nahda;Nidá Tunis
TUNLAB|UGTT;Unión General Tunecina del Trabajo
TURREB|PKK;Partido de los Trabajadores del Kurdistán;Partido de los Trabajadores de Kurdistán;DHKP-C
TURPTY|Partido de la Justicia y el Desarrollo;AKP;Partido Republicano del Pueblo;CHP;Partido Democrático de los Pueblos;HDP
TURPTY|Partido de Acción Nacionalista;MHP
TURBUS|Turkish Airlines;Baykar
TWNPTY|Kuomintang;KMT;Partido Democrático Progresista;PDP;DPP
TWNBUS|TSMC;Foxconn
UGAREB|Ejército de Resistencia del Señor;ERS;LRA
UKRREB|República Popular de Donetsk;RPD;República Popular de Lugansk;RPL;República Popular de Luhansk;prorrusos del Donbás
UKRPTY|Partido de las Regiones;Servidor del Pueblo;Svoboda;Batkivshina
UKRBUS|Naftogaz;Energoatom;Ukrenergo
URYREB|Tupamaros;MLN-T
URYPTY|Frente Amplio;Partido Nacional uruguayo;Partido Colorado uruguayo
USAREB|Ku Klux Klan;KKK;Proud Boys;Oath Keepers
USAPTY|Partido Republicano;Partido Demócrata;republicanos estadounidenses;demócratas estadounidenses;Tea Party
USABUS|Boeing;Google;Microsoft;Facebook;Amazon;Tesla;Twitter;ExxonMobil;Exxon Mobil;Exxon;Chevron;ConocoPhillips;General Motors
USABUS|General Electric;Lockheed Martin;Raytheon;Goldman Sachs;JPMorgan;Citigroup;Bank of America;Intel;IBM;Nvidia;Pfizer;Walmart;McDonald's
USABUS|Coca-Cola;Starbucks;Netflix;YouTube;WhatsApp;Instagram;SpaceX;Starlink;Halliburton;Blackwater;American Airlines;United Airlines;Uber
USABUS|Airbnb;OpenAI;Texaco;Monsanto;Standard & Poor's;Moody's;Goodyear;Enron;Chiquita
USALAB|AFL-CIO;UAW
VATREL|Iglesia católica;Curia romana
VENCRM|Tren de Aragua
VENPTY|PSUV;Partido Socialista Unido de Venezuela;Polo Patriótico
VENOPP|Mesa de la Unidad Democrática;MUD;Plataforma Unitaria;Plataforma Unitaria Democrática;Voluntad Popular;Primero Justicia
VENOPP|Vente Venezuela;Acción Democrática
VENBUS|PDVSA;Citgo;Conviasa;Petróleos de Venezuela
VNMREB|Vietcong;Viet Cong
VNMPTY|Partido Comunista de Vietnam
XKXREB|Ejército de Liberación de Kosovo;ELK;UCK
YEMREB|hutí;hutíes;huthi;Ansar Alá;Consejo de Transición del Sur;hutis
ZAFPTY|Congreso Nacional Africano;CNA;ANC;Inkatha;Alianza Democrática;Luchadores por la Libertad Económica
ZAFLAB|COSATU
ZWEPTY|ZANU-PF;Movimiento por el Cambio Democrático;MDC
`;

/** News agencies, newspapers and broadcasters, which are quoted rather than act: `code | names`. */
export const agencies = `
AFGMED|Tolo News;TOLOnews;Pajhwok
AGOMED|Angop
AREMED|WAM;Gulf News
ARGMED|Clarín;Télam;La Nación;Página/12;Página 12;Buenos Aires Herald;Infobae;Noticias Argentinas;DyN;Ámbito Financiero
ARMMED|Armenpress
AUSMED|Sydney Morning Herald;The Age
AUTMED|APA austríaca;ORF;Der Standard;Die Presse
AZEMED|Trend azerí;Azertac
BELMED|Le Soir;RTBF
BGDMED|The Daily Star
BLRMED|BelTA;Nexta
BOLMED|El Deber;Los Tiempos;Página Siete;Agencia Boliviana de Información;ABI
BRAMED|Folha de S. Paulo;Folha de São Paulo;O Globo;TV Globo;Globo;O Estado de São Paulo;Agencia Brasil
CANMED|Canadian Press;CBC;Globe and Mail;Toronto Star
CHEMED|Neue Zürcher Zeitung;Swissinfo
CHLMED|El Mercurio;La Tercera
CHNMED|Xinhua;Xinjua;Nueva China;Global Times;Diario del Pueblo;China Daily;CCTV;CGTN
COLMED|El Tiempo;El Espectador;Caracol Radio;Blu Radio;RCN;Noticias RCN;revista Semana;El Colombiano;W Radio;Noticias Caracol
CUBMED|Granma;Prensa Latina;Juventud Rebelde;14ymedio;Cubadebate
CZEMED|CTK
DEUMED|dpa;Der Spiegel;Spiegel;Deutsche Welle;DW;Bild;Die Welt;Die Zeit;Frankfurter Allgemeine Zeitung;FAZ;Süddeutsche Zeitung;ARD;ZDF
DNKMED|Ritzau;Jyllands-Posten;Politiken
DZAMED|APS;El Watan
ECUMED|El Universo;Ecuavisa;Teleamazonas;El Telégrafo
EGYMED|Al Ahram
ESPMED|EFE;agencia Efe;Europa Press;El País;El Mundo;ABC;La Vanguardia;La Razón;El Periódico;Cadena SER;Cadena COPE;RTVE;TVE
ESPMED|Televisión Española;Antena 3;Telecinco;laSexta;La Sexta;El Confidencial;elDiario.es;Onda Cero;El Español;Público digital
FINMED|Helsingin Sanomat;Yle
FRAMED|Agencia France Presse;AFP;Agence France Presse;Le Monde;Le Figaro;Libération;France 24;Radio Francia Internacional;RFI;Charlie Hebdo
GBRMED|Reuters;Reuter;BBC;Financial Times;The Guardian;The Times;Sunday Times;Daily Telegraph;The Independent;The Economist;Sky News
GBRMED|Daily Mail;The Observer
GEOMED|Rustavi 2
GRCMED|Agencia de Noticias de Atenas;Kathimerini
HKGMED|South China Morning Post;Apple Daily
HRVMED|HINA
HUNMED|MTI
IDNMED|Antara;Jakarta Post;Kompas
INDMED|Press Trust of India;PTI India;Times of India;The Times of India;Hindustan Times;The Hindu;Indian Express;NDTV;ANI;IANS
IRLMED|Irish Times;The Irish Times
IRNMED|IRNA;Tasnim;Fars;ISNA;Press TV;PressTV;Hispantv;Al Alam;Kayhan
IRQMED|Rudaw
ISRMED|Haaretz;Jerusalem Post;The Jerusalem Post;Times of Israel;The Times of Israel;Yediot Aharonot;Maariv;Israel Hayom;Ynet
ITAMED|ANSA;Corriere della Sera;La Repubblica;La Stampa;RAI
JPNMED|Kyodo;NHK;Jiji;Japan Times;Asahi Shimbun;Asahi;Yomiuri;Mainichi;Nikkei
KAZMED|Kazinform
KENMED|Daily Nation
KHMMED|Phnom Penh Post
KORMED|Yonhap;Chosun Ilbo;Korea Herald;KBS
KWTMED|KUNA
LBNMED|Al Manar;An Nahar;Al Akhbar;Al Mayadeen
LKAMED|TamilNet
MEXMED|La Jornada;Notimex;Excélsior;El Universal;revista Proceso;Televisa;TV Azteca;Aristegui Noticias;diario Reforma;periódico Reforma
MMRMED|The Irrawaddy;Irrawaddy;Myanmar Now
MYSMED|Bernama
NGAMED|Premium Times;Vanguard nigeriano
NICMED|La Prensa;El Nuevo Diario
NLDMED|De Telegraaf
NORMED|NTB;Aftenposten;NRK
PAKMED|Dawn;Geo News;Geo TV;Express Tribune
PERMED|El Comercio;RPP;Andina agencia;Perú.21;América Televisión
PHLMED|Philippine Daily Inquirer;Rappler;ABS-CBN
POLMED|Gazeta Wyborcza;Rzeczpospolita
PRKMED|KCNA;Agencia Central de Noticias de Corea;Rodong Sinmun
PRTMED|agencia Lusa;RTP
PRYMED|ABC Color;Última Hora
PSEMED|WAFA;Maan
QATMED|Al Jazeera;Al Yazira;Al Yazeera;Agencia de Noticias de Catar
ROUMED|Agerpres;Mediafax
RUSMED|TASS;Itar-Tass;RIA Nóvosti;Interfax;Sputnik;RT;Russia Today;Kommersant;Nóvaya Gazeta;Izvestia;Pravda;Vedomosti;Moscow Times;Meduza
RUSMED|Eco de Moscú
SAUMED|Al Arabiya;Al Arabia;Agencia de Prensa Saudí;Arab News;Asharq al Awsat
SDNMED|SUNA
SGPMED|Straits Times
SLVMED|El Faro;La Prensa Gráfica;El Diario de Hoy
SRBMED|Tanjug;Beta serbia;B92;Politika
SWEMED|Dagens Nyheter;Aftonbladet;Expressen;SVT
SYRMED|agencia SANA;Agencia Árabe Siria de Noticias
THAMED|Bangkok Post
TURMED|Anadolu;Agencia Anadolu;Hürriyet;Milliyet;Cumhuriyet;TRT;CNN Türk
TWNMED|Taipei Times
UKRMED|Ukrinform;UNIAN;Kyiv Independent;Ukrainska Pravda;Suspilne
URYMED|Búsqueda semanario;El Observador uruguayo
USAMED|Associated Press;AP;CNN;Bloomberg;New York Times;The New York Times;Washington Post;The Washington Post;Wall Street Journal
USAMED|The Wall Street Journal;Los Angeles Times;Chicago Tribune;Boston Globe;Newsweek;USA Today;NBC;CBS;ABC News;Fox News;MSNBC;CNBC
USAMED|United Press International;UPI;Voz de América;Radio Europa Libre;Radio Martí;Univisión;Telemundo;Miami Herald;El Nuevo Herald;Axios
VATMED|L'Osservatore Romano;Radio Vaticano;Vatican News
VENMED|El Nacional;Telesur;Venezolana de Televisión;VTV;Globovisión;Agencia Venezolana de Noticias;AVN;RCTV;Radio Caracas Televisión
VENMED|Efecto Cocuyo
VNMMED|VNA;Tuoi Tre
ZAFMED|SABC;Mail & Guardian;News24
`;

/**
 * Towns, provinces and regions that say where something happened and never act, and under `---` the names of
 * several countries, seas and treaties that contain those of others: `code | names`.
 */
export const places = `
---|América Latina;Latinoamérica;América Central;Centroamérica;América del Sur;Sudamérica;Suramérica;América del Norte;las Américas
---|Iberoamérica;norte de África;África Occidental;África Oriental;África Central;África austral;Asia Central;sudeste asiático
---|Sureste Asiático;Asia Oriental;Oriente Medio;Oriente Próximo;Medio Oriente;Cercano Oriente;Europa occidental;Europa Oriental
---|Europa del Este;Balcanes;Cáucaso;Cáucaso Sur;Sahel;Magreb;Cuerno de África;golfo de México;golfo de Guinea;golfo de Omán;golfo de Adén
---|golfo Pérsico;golfo de Tailandia;golfo de Tonkín;mar del Japón;mar de Japón;mar de China Meridional;mar Meridional de China
---|mar de la China Meridional;mar del Sur de China;mar de China Oriental;mar Oriental de China;península coreana;península de Corea
---|península arábiga;península ibérica;océano Índico;canal de Suez;canal de la Mancha;lago Chad;río Jordán;valle del Jordán;río Níger
---|río Congo;estrecho de Ormuz;estrecho de Malaca;estrecho de Gibraltar;Acuerdo de París;Acuerdos de París;Convención de Ginebra
---|Convenio de Ginebra;Convenios de Ginebra;Convenciones de Ginebra;Convención de Viena;Estatuto de Roma;acuerdos de Minsk
---|Protocolo de Minsk;Memorándum de Budapest;Tratado de Roma;Tratado de Lisboa;Tratado de Maastricht;Tratado de Versalles
---|Protocolo de Kioto;acuerdos de Oslo;acuerdos de Dayton;Acuerdos de Camp David;Acuerdos de Abraham;Schengen;espacio Schengen
---|Consenso de Washington;Nueva Inglaterra;Bolsa de Londres;Bolsa de Tokio;Bolsa de Nueva York;Copa América;Roland Garros
---|Abierto de Australia;Abierto de Estados Unidos;Tour de Francia;Vuelta a España;Ejército del Sur del Líbano;Acuerdo de Viernes Santo
---|Acuerdos de Viernes Santo;Pacífico;Atlántico;Mediterráneo;mar Negro;mar Rojo;mar Caspio;Báltico;Caribe;Ártico
AFG|Kandahar;Herat;Kunduz;Helmand;Jalalabad;Mazar-e-Sharif;Ghazni;Bagram;Nangarhar;Panjshir;Tora Bora;Badajshán;Lashkar Gah;Khost;Paktika
AFG|Baghlan
AGO|Cabinda;Huambo;Benguela;Lobito
ALB|Vlora;Durrës
ARE|Dubái;Sharjah;Sarja;Fuyaira;Fujairah;Abu Musa;Ras al Jaima
ARG|Rosario;provincia de Córdoba;Mar del Plata;Mendoza;Tucumán;Patagonia;Tierra del Fuego;Ushuaia;Bariloche;Gualeguaychú;Neuquén
ARG|Plaza de Mayo;Jujuy
ARG|Santa Fe;Salta;Chaco;Corrientes;Entre Ríos;Misiones;Santiago del Estero;Catamarca;La Pampa;Chubut;Río Negro;La Plata;Bahía Blanca
ARG|Comodoro Rivadavia;Río Gallegos;Cutral Có;Tartagal;San Salvador de Jujuy
ARM|Guiumri;Meghri;Siunik
AUS|Sídney;Sydney;Melbourne;Brisbane;Perth;Adelaida;Adelaide;Darwin;Queensland;Nueva Gales del Sur;Tasmania
AUT|Salzburgo;Innsbruck;Graz;Linz;Tirol
AZE|Nagorno-Karabaj;Alto Karabaj;Karabaj;Najicheván;Stepanakert;Lachín;Gania;Shushá;Agdam
BEL|Amberes;Brujas;Gante;Lieja;Charleroi;Flandes;Valonia;Zaventem;Molenbeek
BEN|Parakou
BFA|Bobo-Dioulasso;Yibo
BGD|Chittagong;Cox's Bazar;Sylhet;Rajshahi
BGR|Burgas;Varna;Plovdiv
BHR|Plaza de la Perla
BIH|Srebrenica;Mostar;Tuzla;Bihac;Gorazde;Zenica;Brcko;Prijedor
BLR|Brest bielorrusa;Gómel;Grodno;Vítebsk;Maguilov
BOL|Santa Cruz de la Sierra;Cochabamba;El Alto;Oruro;Potosí;Tarija;Pando;Chapare
BOL|Santa Cruz;Chuquisaca;Beni;Yacuiba;Villamontes;Camiri;Achacachi;Villa Tunari;Caracollo;Huanuni;Llallagua;Colquiri;Patacamaya;Desaguadero
BOL|Senkata;Sacaba;Yungas;Los Yungas;Caranavi;Cobija;Riberalta;Guayaramerín;TIPNIS;Uyuni;Villazón;Tupiza;Shinahota;San Julián;Parotani
BOL|altiplano boliviano
BRA|São Paulo;Río de Janeiro;Belo Horizonte;Manaos;Manaus;Recife;Porto Alegre;Curitiba;Fortaleza;Foz do Iguaçu;Roraima;Rondonia;Minas Gerais
BRA|Río Grande del Sur;Mato Grosso;Bahía brasileña;Brumadinho;Belém;Copacabana
BTN|Doklam
CAF|Bambari;Bria;Bossangoa
CAN|Toronto;Montreal;Vancouver;Quebec;Calgary;Alberta;Ontario;Columbia Británica;Halifax;Edmonton;Winnipeg;Nueva Escocia;Terranova;Manitoba
CAN|Saskatchewan
CHE|Ginebra;Zúrich;Davos;Lausana;Basilea;Lugano;Montreux;Bürgenstock;Lucerna
CHL|Valparaíso;Concepción;Antofagasta;Arica;Araucanía;La Araucanía;Temuco;Iquique;Atacama;Punta Arenas;Isla de Pascua
CHL|Biobío;Bío Bío;Osorno;Puerto Montt;Chiloé;Aysén;Aisén;Calama;Coquimbo;La Serena;Rancagua;Chillán;Copiapó;Viña del Mar;Talcahuano
CHL|Valdivia
CHN|Shanghái;Guangzhou;Cantón;Shenzhen;Wuhan;Xinjiang;Sinkiang;Tíbet;Lhasa;Urumchi;Urumqi;Chengdu;Chongqing;Tianjin;Nankín;Nanjing;Harbin
CHN|Dalian;Kasgar;Sichuan;Yunnan;Guangdong;Fujian;Hainan;Mongolia Interior;Manchuria;Tiananmen;plaza de Tiananmen;Hubei;Xi'an;Hangzhou
CHN|Qingdao
CIV|Bouaké;Korhogo;Grand-Bassam
CMR|Duala;Bamenda;Buea;Maroua;Bakassi
COD|Goma;Bukavu;Kivu;Kivu del Norte;Kivu del Sur;Ituri;Bunia;Lubumbashi;Kisangani;Katanga;Kasai;Mbuji-Mayi;Uvira;Masisi;Rutshuru;Butembo
COG|Pointe-Noire
COL|Medellín;Cali;Cartagena de Indias;Cartagena;Barranquilla;Cúcuta;Arauca;Caquetá;Putumayo;Cauca;Antioquia;Chocó;Catatumbo;Bucaramanga
COL|Buenaventura;Popayán;San Vicente del Caguán;El Caguán;Bojayá;San Andrés y Providencia;Tumaco
COL|Tolima;Huila;Nariño;Santander;Norte de Santander;Cesar;Boyacá;Valle del Cauca;Bolívar;Guaviare;Casanare;Risaralda;Quindío;Magdalena
COL|Meta;La Guajira;Guajira;Cundinamarca;Caldas;Vaupés;Vichada;Guainía;departamento del Meta;departamento de Sucre;departamento de Córdoba
COL|departamento de Bolívar;departamento del Atlántico;departamento del Amazonas;Ibagué;Neiva;Pasto;Villavicencio;Valledupar;Montería
COL|Sincelejo;Riohacha;Quibdó;Mocoa;Pereira;Manizales;Tunja;Yopal;Santa Marta;Barrancabermeja;Soacha;Apartadó;San José de Apartadó;Urabá
COL|Tibú;Ocaña;Saravena;Tame;Fortul;San José del Guaviare;Mapiripán;Montes de María;Magdalena Medio;Toribío;Corinto;Caloto
COL|Santander de Quilichao;Puerto Asís;Aguachica;Riosucio;Carmen de Bolívar;El Carmen de Bolívar;San Onofre;Caucasia;Tarazá;Ituango
COL|Vistahermosa;La Macarena;Tuluá;Buga;Jamundí;Cartagena del Chairá;Puerto Boyacá;Itagüí;Ipiales;Maicao;Uribia;Leticia;Mitú;Puerto Carreño
COL|Planadas;La Gabarra;Convención;Chaparral;Calarcá;Segovia antioqueña;Yarumal;Granada antioqueña;Samaniego;Barbacoas;Tierralta
COL|Sierra Nevada de Santa Marta;Nudo de Paramillo;Sumapaz
COM|Anjouan;Mohéli
CRI|Puerto Limón;isla Calero;Isla Portillos
CRI|Guanacaste;Puntarenas;Alajuela;Heredia;Cartago
CUB|Santiago de Cuba;Guantánamo;bahía de Cochinos;Matanzas;Holguín
CUB|Camagüey;Santa Clara;Villa Clara;Cienfuegos;Pinar del Río;Ciego de Ávila;Bayamo;Las Tunas;Mariel
CYP|Limasol;Lárnaca;Famagusta;Varosha;Akrotiri;Pafos
CZE|Brno;Ostrava;Moravia;Bohemia;Karlovy Vary
DEU|Múnich;Hamburgo;Fráncfort;Frankfurt;Baviera;Colonia;Stuttgart;Dresde;Leipzig;Düsseldorf;Sajonia;Rostock;Bremen;Brema;Hannover;Hanóver
DEU|Núremberg;Chemnitz;Ramstein;Potsdam;Heiligendamm;Turingia;Solingen;Karlsruhe;Dortmund;Baja Sajonia;Brandeburgo;Puerta de Brandeburgo
DNK|Aarhus;Christiania;Bornholm
DOM|Punta Cana;Dajabón
DOM|Santiago de los Caballeros;La Romana;San Pedro de Macorís;San Francisco de Macorís;Barahona;Bonao
DZA|Orán;Constantina;Cabilia;Tinduf;In Amenas
ECU|Guayaquil;Esmeraldas;Cuenca;Galápagos;Islas Galápagos;Sucumbíos;Angostura;Lago Agrio;Machala
ECU|Pichincha;Azuay;Manabí;Loja;Guayas;Chimborazo;Cotopaxi;Tungurahua;Imbabura;Carchi;Cañar;Morona Santiago;Napo;Orellana;Pastaza
ECU|Zamora Chinchipe;Santo Domingo de los Tsáchilas;Ambato;Riobamba;Latacunga;Tulcán;Portoviejo;Babahoyo;Puyo;Macas;Cayambe;Otavalo
ECU|La Concordia;Shushufindi;Dayuma
EGY|Alejandría;Sinaí;península del Sinaí;Sharm el-Sheij;Suez;Puerto Saíd;Port Said;Luxor;Asuán;plaza Tahrir;Tahrir;Guiza;Ismailía;El Arish
EGY|Taba
ERI|Badme;Massawa;Assab
ESH|Dajla;Guerguerat;Esmara;Smara;Tifariti
ESP|Barcelona;Sevilla;Cataluña;Catalunya;Comunidad Valenciana;Valencia;Bilbao;País Vasco;Euskadi;Canarias;islas Canarias;Ceuta;Melilla
ESP|San Sebastián;Andalucía;Galicia;Zaragoza;Mallorca;Baleares;Islas Baleares;Navarra;Perejil;isla Perejil;isla de Perejil;Málaga;Guernica
ESP|Gernika;Alicante;Murcia;Atocha;Asturias;Las Palmas;base de Rota;Burgos;Valladolid;Salamanca;Badajoz;Cáceres;Castilla y León
ESP|Castilla-La Mancha;Extremadura;Aragón;Cantabria;La Rioja;Pamplona;Vitoria;Almería;Cádiz;Huelva;Jaén
ETH|Tigray;Amhara;Oromía;Mekele;Mekelle;Ogadén;Gondar;Dire Dawa;Lalibela;Afar;Bahir Dar
FIN|Tampere;Turku;Laponia;Oulu
FRA|Marsella;Lyon;Estrasburgo;Toulouse;Tolosa;Niza;Córcega;Burdeos;Nantes;Calais;Cannes;Lille;Rennes;Grenoble;Normandía;Bretaña;Alsacia
FRA|Versalles;Ajaccio;Bastia;Evian;Tolón;Montpellier;Lourdes;El Havre;Fontainebleau;Rambouillet;Saboya;Dunkerque;Reims;Dijon;Ruan
FSM|Chuuk
GBR|Mánchester;Birmingham;Liverpool;Glasgow;Edimburgo;Belfast;Londonderry;Derry;Omagh;Cardiff;Bristol;Leeds;Salisbury;Lockerbie;Oxford
GBR|Cambridge;Southport;Cornualles;Heathrow;Faslane;Armagh;Sheffield;Plymouth;Portsmouth;Aberdeen;Dover;Chequers;Bradford;Lancaster House
GEO|Batumi;Gori;Poti;Ayaria;Zugdidi;Pankisi;Kodori;Rustavi
GHA|Kumasi;Tamale
GIN|Nzérékoré;Kankan
GRC|Salónica;Tesalónica;Lesbos;Creta;El Pireo;Pireo;Corfú;Rodas;Patras;Idomeni;Samos;Quíos;campo de Moria;Imia;plaza Syntagma;Syntagma
GRL|Thule
GTM|Quetzaltenango;Huehuetenango;Petén
GTM|Escuintla;Quiché;El Quiché;Alta Verapaz;Baja Verapaz;Chiquimula;San Marcos;Sololá;Totonicapán;Izabal;Puerto Barrios;Cobán;Retalhuleu
GTM|Suchitepéquez;Zacapa;Chimaltenango;Mixco;Ixcán;Nebaj
GUY|Esequibo;Guayana Esequiba
HKG|Kowloon
HND|San Pedro Sula;Bajo Aguán
HND|Choluteca;Olancho;La Ceiba;Comayagua;Danlí;Tocoa;Puerto Cortés;Siguatepeque;Copán;Yoro
HRV|Vukovar;Dubrovnik;Krajina;Eslavonia;Zadar;Split;Knin;Dalmacia;Osijek
HTI|Cabo Haitiano;Cap-Haïtien;Gonaïves;Cité Soleil;Jacmel
HUN|Debrecen;Szeged;Miskolc;Röszke
IDN|Aceh;Banda Aceh;Bali;Surabaya;Papúa Occidental;Irian Jaya;Sumatra;Java;Célebes;Sulawesi;Borneo;Kalimantan;Ambon;Molucas;Bandung;Lombok
IDN|Medan;Timor Occidental;Jayapura;Islas Natuna;Natuna
IND|Bombay;Mumbai;Calcuta;Kolkata;Chennai;Madrás;Cachemira;Jammu y Cachemira;Srinagar;Hyderabad;Bangalore;Bengaluru;Gujarat;Guyarat;Assam
IND|Manipur;Ayodhya;Amritsar;Ladaj;Ladakh;valle de Galwan;Arunachal Pradesh;Uttar Pradesh;Bihar;Goa;Kerala;Tamil Nadu;Maharashtra
IND|Chhattisgarh;Jharkhand;Nagaland;Bhopal;Ahmedabad;Pulwama;Bengala Occidental;Kargil;Pondicherry;Siachen;Nicobar;Lucknow;Jaipur
IRL|Cork;Galway;Limerick;Dundalk
IRN|Isfahán;Natanz;Mashhad;Bandar Abás;Bandar Abbas;Shiraz;Tabriz;Bushehr;Qom;Fordo;Fordow;Arak;isla de Jarg;Juzestán;Ahvaz;Kermán;Zahedán
IRN|Kermanshah;Abadán;Jorramshahr;Sistán y Baluchistán;Kish;Parchín;prisión de Evin
IRQ|Basora;Mosul;Kirkuk;Faluya;Erbil;Kurdistán iraquí;Kurdistán;Nayaf;Najaf;Kerbala;Tikrit;Ramadi;Samarra;Anbar;Al Anbar;Ciudad Sadr
IRQ|Ciudad Sáder;Sinyar;Suleimaniya;Solimania;Zona Verde;Abu Ghraib;Baquba;Nasiriya;Um Qasr;Duhok;Halabja;Diyala
ISL|Keflavik
ISR|Tel Aviv;Haifa;Ascalón;Ashkelon;Sderot;Eilat;Beerseba;Beer Sheva;Ashdod;Galilea;Néguev;Negev;Dimona;Nazaret;Netanya
ISR|Explanada de las Mezquitas;Monte del Templo;Al Aqsa;mezquita de Al Aqsa;Muro de las Lamentaciones;Kiryat Shmona
ITA|Milán;Nápoles;Sicilia;Lampedusa;Turín;Génova;Venecia;Florencia;Bolonia;Palermo;Cerdeña;Trieste;Bari;Lombardía;Calabria;Catania;L'Aquila
ITA|Aviano
JOR|Áqaba;Zarqa;Zaatari;Petra
JPN|Osaka;Hiroshima;Nagasaki;Okinawa;Kioto;Fukushima;Hokkaido;Kobe;Yokohama;Nagoya;Sendai;Fukuoka;Senkaku;Islas Senkaku;Diaoyu;Islas Diaoyu
JPN|Yasukuni;santuario de Yasukuni;Futenma;Sapporo
KAZ|Almaty;Alma Ata;Baikonur;Aktau;Zhanaozén;Semipalátinsk;Shymkent;Karaganda
KEN|Mombasa;Kisumu;Eldoret;Garissa;Dadaab;Kibera;Westgate;Lamu;Nakuru
KGZ|Osh;Jalal-Abad;Batken;Manás
KHM|Siem Reap;Sihanoukville;Preah Vihear;Battambang;Angkor Wat
KOR|Busan;Incheon;Gwangju;Panmunjom;Jeju;Daegu;Yeonpyeong;Pyeongchang;Dokdo;Takeshima;Itaewon
LBN|Tiro;Sidón;Baalbek;Becá;valle de la Becá;Bekaa;valle de la Bekaa;sur del Líbano;Sabra y Shatila;Shatila;Naqura;granjas de Shebaa
LBN|Nahr al Bared;Dahiyeh;Caná
LBR|Gbarnga
LBY|Bengasi;Bengazi;Misrata;Sirte;Derna;Sabha;Fezán;Cirenaica;Ras Lanuf;Brega;Zauiya;Ajdabiya;Tripolitania
LKA|Jaffna;Kilinochchi;Trincomali;Trincomalee;Batticaloa;Kandy;Vavuniya;Hambantota;Mullaitivu;Paso del Elefante
LTU|Kaunas;Klaipeda
LVA|Jurmala;Daugavpils;Latgalia
MAR|Casablanca;Marrakech;Tánger;Fez;Agadir;Rif;Alhucemas;Sjirat;Mequinez
MDA|Gagauzia;Balti;Bender
MDG|Toamasina;Antsirabe
MEX|Tijuana;Guadalajara;Monterrey;Chiapas;Ciudad Juárez;Juárez;Acapulco;Oaxaca;Michoacán;Sinaloa;Veracruz;Cancún;Tamaulipas
MEX|estado de Guerrero;Puebla;Culiacán;San Cristóbal de las Casas;Nuevo Laredo;Matamoros;Reynosa;Baja California;Jalisco;Iguala;Ayotzinapa
MEX|Tapachula;Yucatán;Acteal;Atenco;Sonora;Morelos;Chihuahua;Durango;Zócalo;plaza de las Tres Culturas
MEX|Zacatecas;Tabasco;Campeche;Quintana Roo;Nayarit;Colima;Aguascalientes;Guanajuato;Querétaro;Hidalgo;Tlaxcala;San Luis Potosí;Coahuila
MEX|Nuevo León;Baja California Sur;Estado de México;Toluca;Morelia;Xalapa;Jalapa;Saltillo;Torreón;Hermosillo;Mazatlán;Cuernavaca;Apatzingán
MEX|Uruapan;Celaya;Irapuato;Ecatepec;Tuxtla Gutiérrez;Zinacantán;Ocosingo;Chilpancingo;Pátzcuaro;Cuauhtémoc;Nezahualcóyotl;Aguas Blancas
MEX|Tlatelolco;Guerrero;Cananea;Lázaro Cárdenas;San Juan Chamula;Tepoztlán
MKD|Tetovo;Kumanovo;Ohrid;Bitola;Prespa
MLI|Tombuctú;Gao;Kidal;Mopti;Menaka;Azawad;Segú;Konna;Kayes
MMR|Rajine;Rakáin;Arakán;Mandalay;Kachin;estado Shan;Sittwe;Estado Karen;Lashio;Maungdaw;Myawaddy;Sagaing;Kokang;Myitkyina
MNE|Kotor;Niksic
MOZ|Cabo Delgado;Beira;Nampula;Gorongosa;Pemba;Mocimboa da Praia
MRT|Nuadibú
MUS|isla Rodrigues
MYS|Penang;Sabah;Sarawak;Johor;Malaca
NAM|Walvis Bay;Caprivi;Franja de Caprivi
NER|Agadez;Diffa;Tillabéri;Zinder;Arlit
NGA|Lagos;Kano;Maiduguri;Borno;Port Harcourt;Kaduna;Jos;Chibok;delta del Níger;Ibadán;Zamfara;Katsina;Yobe;Adamawa;Sokoto;Warri;Benue;Enugu
NGA|Ogoniland;Zaria
NIC|León de Nicaragua;Masaya;Bluefields;río San Juan;Monimbó
NIC|Matagalpa;Jinotega;Estelí;Chinandega;Rivas;Carazo;Bilwi;Puerto Cabezas;Nueva Segovia;Chontales;Boaco;Ocotal
NLD|Róterdam;Rotterdam;Utrecht;Maastricht;Eindhoven;Groninga;Schiphol
NOR|Bergen;Utoya;Trondheim;Tromso;Stavanger
NPL|Pojara;Terai;Everest;monte Everest;Rolpa;Lumbini
NZL|Auckland;Christchurch;Waitangi
OMN|Salalah;Duqm;Musandam
PAK|Karachi;Lahore;Peshawar;Quetta;Baluchistán;Waziristán;Waziristán del Norte;Waziristán del Sur;Swat;valle de Swat;Abbottabad
PAK|Jaiber Pastunjuá;Khyber Pakhtunkhwa;Azad Cachemira;Multán;Gwadar;Faisalabad;Sind;Sindh;paso de Jáiber;paso Khyber;Bajaur;Muzaffarabad
PAK|Gilgit-Baltistán;Sialkot;Torkham;Mezquita Roja
PAN|Colón panameña;Darién;Tapón del Darién;selva del Darién;canal de Panamá
PAN|Chiriquí;Bocas del Toro;Veraguas;Colón;Changuinola;Penonomé
PER|Cusco;Cuzco;Arequipa;Puno;Iquitos;Ayacucho;Bagua;Tacna;Tumbes;Piura;Cajamarca;Machu Picchu;Juliaca;VRAEM;Callao;El Callao;Ilave
PER|Lambayeque;Chiclayo
PER|Huancayo;Huancavelica;Apurímac;Junín;Áncash;Ancash;Huánuco;Loreto;Madre de Dios;Moquegua;Cerro de Pasco;Ucayali;Pucallpa;Trujillo
PER|Chimbote;Andahuaylas;Abancay;Tarapoto;Tingo María;Huallaga;Alto Huallaga;Sicuani;Espinar;Las Bambas;Islay;Mollendo;Huaraz;Sullana;Talara
PER|Paita;Huanta;Chumbivilcas;Cotabambas;Yurimaguas;La Oroya;Uchuraccay;Satipo;La Convención;Ilo
PHL|Mindanao;Marawi;Basilan;Joló;Joló y Sulu;Sulu;Davao;Zamboanga;Cotabato;Cebú;Luzón;bajo de Scarborough;atolón de Scarborough
PHL|bahía de Subic;Palawan;Second Thomas;Tacloban;Ciudad Quezon
PNG|Bougainville;isla Bougainville
POL|Cracovia;Gdańsk;Breslavia;Wroclaw;Poznan;Lodz;Auschwitz;Przewodow;Silesia;Lublin;Redzikowo;Szczecin
PRK|Yongbyon;Kaesong;Punggye-ri;Kumgang;monte Kumgang;Sinuiju;Wonsan
PRT|Oporto;Azores;Madeira;Algarve;Coímbra
PRY|Ciudad del Este;Itaipú;Curuguaty;Encarnación
PRY|Canindeyú;Alto Paraná;Pedro Juan Caballero;Itapúa;Caaguazú
PSE|Gaza;franja de Gaza;ciudad de Gaza;Cisjordania;Ribera Occidental;Jerusalén Este;Jerusalén oriental;Rafah;Rafá;Jan Yunis;Jan Yunes;Yenín
PSE|Jenín;Nablús;Hebrón;Belén;Jericó;Yabalia;Jabalia;Tulkarem;Beit Hanun;Qalqilia;Deir al Balah;Sheij Yarrah;Beit Lahia
QAT|Al Udeid
ROU|Timisoara;Transilvania;Constanza;Cluj;Cluj-Napoca;Deveselu;Iasi
RUS|San Petersburgo;Leningrado;Chechenia;Grozni;Daguestán;Ingusetia;Osetia del Norte;Beslán;Kazán;Sochi;Vladivostok;Bélgorod;Kursk
RUS|Novorosíisk;Ekaterimburgo;Kaliningrado;Kuriles;islas Kuriles;Siberia;Rostov;Rostov del Don;Briansk;Múrmansk;Novosibirsk;Volgogrado
RUS|Stalingrado;Sajalín;Kamchatka;Nizhni Nóvgorod;Vorónezh;Samara;Tartaristán;Tatarstán;Baskortostán;Nálchik;Majachkalá;Budiónnovsk
RUS|Krasnodar;Omsk;Tomsk;Smolensk;Pskov;Cáucaso Norte;Cáucaso del Norte;Cheliábinsk;Irkutsk;Jabárovsk;Yakutia;Magadán;Norilsk;Astracán
RUS|Sarátov;Stávropol;Taganrog;plaza Roja
RWA|Gisenyi;Butare
SAU|Yeda;Yida;Jeddah;La Meca;Meca;Medina;Dhahran;Abqaiq;Taif;Jobar;Al Jobar;Qatif;Najrán;Yizán;Neom
SDN|Darfur;Darfur del Norte;Darfur Norte;Darfur Occidental;Puerto Sudán;Port Sudan;Omdurmán;El Fasher;Al Fasher;El Geneina;Geneina;Kordofán
SDN|Kordofán del Sur;Nilo Azul;Abyei;Nyala;montañas Nuba;Kassala;Wad Madani
SEN|Casamanza;Casamance;Ziguinchor;Touba
SLE|Kenema;Makeni;Kono
SLV|Santa Ana
SLV|San Miguel;Chalatenango;Morazán;Usulután;Soyapango;Sonsonate;Ahuachapán;Cuscatlán
SOM|Kismayo;Baidoa;Bosaso;Beledweyne;Berbera;Galkayo;Jubalandia;Merca
SRB|Novi Sad;Voivodina;Nis;Presevo;valle de Presevo;Sandjak;Kragujevac
SSD|Malakal;Bentiu;Bor;Alto Nilo;Jonglei;Yei;Wau;Heglig
SVK|Kosice
SVN|Maribor
SWE|Gotemburgo;Malmö;Upsala;Gotland
SYR|Alepo;Homs;Idlib;Raqa;Raqqa;Al Raqa;Hama;Deraa;Palmira;Latakia;Deir Ezzor;Deir al Zur;Kobane;Kobani;Afrín;Altos del Golán;Golán;Guta
SYR|Guta Oriental;Ghouta Oriental;Duma siria;Guta Duma;Tartús;Hasaka;Al Hasaka;Qamishli;Manbech;Manbij;Yarmuk;Sueida;Sweida;Jan Sheijun
SYR|Hmeimim;Al Quseir;Qusair;Rojava;Al Tanf;Hula;Madaya
TCD|Abéché;Franja de Auzu;Aouzou
THA|Chiang Mai;Phuket;Pattaya;Pattani;Yala;Narathiwat;Hat Yai;Mae Sot;Tak Bai;Sisaket
TJK|Juyand;Gorno-Badajshán;Jorog;Isfara
TUN|Sfax;Susa;Sidi Bouzid;Sidi Buzid;Kasserine;Bardo;Museo del Bardo;Yerba;Ben Gardane;Gafsa
TUR|Estambul;Constantinopla;Esmirna;Izmir;Diyarbakir;Antalya;Incirlik;Gaziantep;Cizre;Sirnak;Hakkari;Bodrum;parque Gezi;Gezi;Taksim
TUR|plaza Taksim;Bósforo;Dardanelos;Suruç;Imrali;Kars;Trebisonda;Trabzon;Adana;Hatay;Anatolia
TWN|Kaohsiung;Kinmen;Quemoy;Taichung;Islas Matsu;Penghu;Hualien;estrecho de Taiwán
TZA|Zanzíbar;Arusha;Mwanza
UGA|Entebbe;Gulu;Kasese
UKR|Crimea;península de Crimea;Sebastopol;Simferópol;Kerch;estrecho de Kerch;puente de Kerch;puente de Crimea;Donetsk;Lugansk;Luhansk;Donbás
UKR|Donbass;Járkov;Járkiv;Kharkiv;Odesa;Odessa;Mariúpol;Azovstal;Leópolis;Lviv;Jersón;Kherson;Zaporiyia;Zaporizhia;Zaporizhzhia;Bajmut
UKR|Bakhmut;Mikolaiv;Nikolaiev;Dnipró;Dnipropetrovsk;Bucha;Irpín;Chernóbil;Chernígov;Chernihiv;Sumi;Sumy;Poltava;Sloviansk;Slaviansk
UKR|Kramatorsk;Avdíivka;Debáltsevo;Debaltseve;Severodonetsk;Lisichansk;Melitópol;Energodar;Krivói Rog;Krivi Rig;Vínnitsia;Vinnytsia
UKR|isla de las Serpientes;Maidán;Euromaidán;Kremenchuk;Kajovka;Nova Kajovka;Pokrovsk;Izium;Úzhgorod;Uzhhorod;Ilovaisk;Soledar;Zhitómir
UKR|Transcarpatia
URY|Punta del Este;Fray Bentos
URY|Paysandú;Colonia del Sacramento
USA|Nueva York;Manhattan;Brooklyn;Los Ángeles;Chicago;Houston;Miami;San Francisco;Texas;Tejas;California;Florida;Camp David;Alaska;Hawái
USA|Boston;Filadelfia;Seattle;Detroit;Atlanta;Dallas;Las Vegas;Nueva Orleans;Arizona;Ohio;Pensilvania;Virginia;Maryland;Nueva Jersey
USA|Nuevo México;Colorado;Oklahoma;Minneapolis;Minnesota;Wisconsin;Míchigan;Luisiana;Massachusetts;Carolina del Norte;Carolina del Sur
USA|San Diego;El Paso;Ferguson;Charlottesville;Mar-a-Lago;Wall Street;Silicon Valley;Dayton;Fort Hood;Pearl Harbor;Nevada;Utah;Oregón
USA|Alabama;Tennessee;Kentucky;Illinois;Connecticut;Misisipi;Mississippi;Misuri;Missouri;Nebraska;Iowa;Waco;estado de Washington;Aspen
USA|Baltimore;Denver;Wyoming;Delaware;Arkansas
UZB|Samarcanda;Andiyán;Bujará;Karakalpakistán;Ferganá;valle de Ferganá;Termez;Nukus
VEN|Maracaibo;Zulia;Táchira;San Cristóbal;Barquisimeto;Maracay;Petare;Apure;La Guaira;estado Bolívar;Santa Elena de Uairén;isla de Margarita
VEN|San Antonio del Táchira;Puerto Cabello;Ciudad Guayana
VEN|Carabobo;Aragua;Anzoátegui;Barinas;Cojedes;Delta Amacuro;Falcón;Guárico;Lara;Mérida;Miranda;Monagas;Nueva Esparta;Vargas;Yaracuy
VEN|Ciudad Bolívar;Maturín;Cumaná;Puerto La Cruz;San Félix;Puerto Ordaz;Guanare;Acarigua;Los Teques;Guarenas;Guatire;San Fernando de Apure
VEN|El Amparo
VNM|Ciudad Ho Chi Minh;Ciudad de Ho Chi Minh;Da Nang;Haiphong;Cam Ranh;Hué;Dien Bien Phu;islas Spratly;Spratly;islas Paracel
XKX|Mitrovica;Prizren;Pec;Racak;Drenica;Gnjilane
YEM|Adén;Hodeida;Al Hudeida;Marib;Taiz;Sáada;Hadramaut;Mukala;Socotra;Abyan;Shabua;Zinyibar
ZAF|Johannesburgo;Ciudad del Cabo;Durban;Soweto;KwaZulu-Natal;Marikana;Bloemfontein;Puerto Elizabeth;Port Elizabeth;Sharpeville
ZAF|Robben Island;isla Robben;Cabo Occidental;Gauteng;Transvaal
ZMB|Kitwe;Ndola;Copperbelt
ZWE|Bulawayo;Matabeleland;Mutare;Marange;cataratas Victoria
`;

/**
 * Names that are also common words, first names, surnames or other towns: they count only where the words around
 * them agree.
 */
export const doubtful =
  "Israel;Florencia;Sofía;Viena;Lima;Santiago;Valencia;Rosario;Granada;Mauricio;Dominica;Jersey;Guadalupe;Jordania;Belén;Sucre;San José;San Juan;Santa Elena;Santa Lucía;Martinica;Montserrat;Asunción;Washington;Cartagena;Medina;Cali;tico;nica;Meta;Santander;Cesar;Bolívar;Magdalena;Caldas;Nariño;Pereira;Pasto;Tame;Leticia;Convención;Corinto;Palmira;Hidalgo;Tabasco;Colima;Cuauhtémoc;Guerrero;Lázaro Cárdenas;Loreto;Trujillo;Orellana;Santa Cruz;Beni;San Julián;Desaguadero;San Marcos;San Miguel;Morazán;Rivas;Heredia;Cartago;Colón;Falcón;Lara;Mérida;Miranda;Vargas;Monagas;San Félix;Valdivia;Santa Fe;Salta;Corrientes;Misiones;Barahona;Santa Clara;Ocaña;Chaparral;Planadas;Macas;Napo;Junín;Carazo;Espinar;Islay;Ilo;Caldas;Buga";

/** Adjectives of countries and the words for their people are the same words: endings of the citation form, and those it takes in a text. */
const nationality: Endings = {
  "": [""],
  o: ["o", "a", "os", "as"],
  a: ["a", "as"],
  e: ["e", "es"],
  é: ["é", "és"],
  í: ["í", "íes", "ís"],
  ú: ["ú", "úes", "ús"],
  á: ["á", "ás"],
  i: ["i", "is"],
  és: ["és", "esa", "eses", "esas"],
  án: ["án", "ana", "anes", "anas"],
  ín: ["ín", "ina", "ines", "inas"],
  ón: ["ón", "ona", "ones", "onas"],
  ol: ["ol", "ola", "oles", "olas"],
  ís: ["ís", "isa", "ises", "isas"],
  l: ["l", "les"],
  r: ["r", "res"],
  ur: ["ur", "ures"],
  ir: ["ir", "ires"],
  z: ["z", "ces"],
  er: ["er", "eres"],
};

/** Endings of the citation form, longest first, and the endings it takes in a text. */
export const inflections: Inflections = {
  names: {
    "": [""],
  },
  adjectives: nationality,
  people: nationality,
};
