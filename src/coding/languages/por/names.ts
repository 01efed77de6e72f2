import type { Endings, Inflections } from "../../actors/lexicon.ts";

/**
 * States and territories in Portuguese: `code | names | adjectives | people | seats of power`, by ISO 3166-1
 * code (XKX is Kosovo). States that are gone count for the one the news continues with.
 */
export const countries = `
AFG|Afeganistão;Emirado Islâmico do Afeganistão|afegão;afegane|afegão;afegane|Cabul;Kabul
ALA|Åland;Ilhas Åland|alandês|alandês|
ALB|Albânia|albanês|albanês|Tirana
DZA|Argélia|argelino|argelino|Argel
ASM|Samoa Americana|||
AND|Andorra|andorrano|andorrano|Andorra la Vella
AGO|Angola|angolano|angolano|Luanda
AIA|Anguila;Anguilla|||
ATA|Antártida;Antártica|||
ATG|Antígua e Barbuda;Antígua|antiguano|antiguano|St. John's
ARG|Argentina;República Argentina|argentino|argentino|Buenos Aires;Casa Rosada
ARM|Armênia|armênio|armênio|Erevã;Ierevan;Yerevan
ABW|Aruba|arubano|arubano|
AUS|Austrália|australiano|australiano|Camberra;Canberra
AUT|Áustria|austríaco|austríaco|Viena
AZE|Azerbaijão|azerbaijano;azeri;azerbaidjano|azerbaijano;azeri;azerbaidjano|Baku;Bacu
BHS|Bahamas;Baamas|bahamense;bahamês|bahamense;bahamês|Nassau
BHR|Bahrein;Barein;Barém;Bahrain|bareinita;barenita;bahreinita|bareinita;barenita;bahreinita|Manama
BGD|Bangladesh;Bangladeche;Paquistão Oriental|bengali;bangladeshiano;bengalês;bangladechiano|bengali;bangladeshiano;bengalês;bangladechiano|Daca;Dhaka
BRB|Barbados|barbadiano|barbadiano|Bridgetown
BLR|Belarus;Bielorrússia;Belarússia|belarusso;bielorrusso;bielo-russo|belarusso;bielorrusso;bielo-russo|Minsk
BEL|Bélgica|belga|belga|
BLZ|Belize;Honduras Britânicas|belizenho|belizenho|Belmopan
BEN|Benin;Benim;Daomé|beninense;beninês|beninense;beninês|Porto Novo;Cotonou
BMU|Bermudas;Ilhas Bermudas|bermudense|bermudense|
BTN|Butão|butanês|butanês|Thimphu;Timbu
BOL|Bolívia;Estado Plurinacional da Bolívia|boliviano|boliviano|La Paz;Sucre;Palacio Quemado
BES|Bonaire;Países Baixos Caribenhos;Santo Eustáquio|||
BIH|Bósnia e Herzegóvina;Bósnia-Herzegóvina;Bósnia;República Srpska;República Sérvia da Bósnia|bósnio;bosníaco;bosniano;servo-bósnio;sérvio-bósnio;bósnio-sérvio;croata-bósnio;bósnio-croata|bósnio;bosníaco;bosniano;servo-bósnio;sérvio-bósnio;bósnio-sérvio;croata-bósnio;bósnio-croata|Sarajevo;Banja Luka
BWA|Botsuana;Botswana|botsuanês;botswanês;betchuano|botsuanês;botswanês;betchuano|Gaborone
BVT|Ilha Bouvet|||
BRA|Brasil;República Federativa do Brasil|brasileiro|brasileiro|Brasília;Planalto;Palácio do Planalto;Itamaraty;Palácio da Alvorada
IOT|Território Britânico do Oceano Índico;Ilhas Chagos;Chagos;arquipélago de Chagos;Diego Garcia|chagossiano|chagossiano|
VGB|Ilhas Virgens Britânicas|||
BRN|Brunei|bruneano|bruneano|Bandar Seri Begawan
BGR|Bulgária|búlgaro|búlgaro|Sófia
BFA|Burkina Faso;Burkina Fasso;Burquina Faso;Burkina;Alto Volta|burquinense;burkinabé;burquinês;burquinabê|burquinense;burkinabé;burquinês;burquinabê|Uagadugu;Ouagadougou
BDI|Burúndi|burundiano;burundinês|burundiano;burundinês|Bujumbura;Gitega
KHM|Camboja;Kampuchea|cambojano|cambojano|Phnom Penh;Pnom Penh
CMR|Camarões;República dos Camarões|camaronês|camaronês|Yaoundé;Iaundé
CAN|Canadá|canadense;canadiano|canadense;canadiano|Ottawa;Otava
CPV|Cabo Verde|cabo-verdiano|cabo-verdiano|Cidade da Praia
CYM|Ilhas Cayman;Ilhas Caimão;Ilhas Caimã;Cayman|||
CAF|República Centro-Africana;República Centroafricana;RCA|centro-africano|centro-africano|Bangui
TCD|Chade;Tchad|chadiano;tchadiano|chadiano;tchadiano|N'Djamena;Jamena
CHL|Chile|chileno|chileno|Santiago do Chile;Santiago;La Moneda
CHN|China;República Popular da China;RPC;China Popular|chinês;tibetano;uigur;uigure|chinês;tibetano;uigur;uigure|Pequim;Beijing;Zhongnanhai
CXR|Ilha Christmas;Ilha do Natal|||
CCK|Ilhas Cocos;Ilhas Cocos (Keeling)|||
COL|Colômbia|colombiano|colombiano|Bogotá;Casa de Nariño;Palácio de Nariño
COM|Comores;Comoros;Ilhas Comores|comorense;comoriano|comorense;comoriano|Moroni
COG|República do Congo;Congo-Brazzaville;Congo-Brazavile|||Brazzaville
COD|República Democrática do Congo;RD Congo;RDC;R. D. Congo;RD do Congo;Congo-Kinshasa;Congo-Quinxassa;Congo;Zaire|congolês;congolense;zairense|congolês;congolense;zairense|Kinshasa;Quinxassa
COK|Ilhas Cook|||
CRI|Costa Rica|costa-riquenho;costarriquenho;costa-ricense|costa-riquenho;costarriquenho;costa-ricense|San José;São José da Costa Rica
CIV|Costa do Marfim;Côte d'Ivoire|marfinense;costa-marfinense;ebúrneo|marfinense;costa-marfinense;ebúrneo|Yamoussoukro;Iamussucro;Abidjan;Abidjã
HRV|Croácia|croata|croata|Zagreb
CUB|Cuba|cubano|cubano|Havana
CUW|Curaçao;Curaçau|||
CYP|Chipre;República Turca de Chipre do Norte;República Turca do Norte de Chipre;Chipre do Norte;Norte de Chipre|cipriota;greco-cipriota;turco-cipriota;cipriota grego;cipriota turco|cipriota;greco-cipriota;turco-cipriota;cipriota grego;cipriota turco|Nicósia
CZE|República Tcheca;República Checa;Tchéquia;Chéquia;Tchecoslováquia;Checoslováquia|tcheco;checo;tchecoslovaco;checoslovaco|tcheco;checo;tchecoslovaco;checoslovaco|Praga
DNK|Dinamarca|dinamarquês|dinamarquês|Copenhague
DJI|Djibuti;Djibouti;Jibuti|djibutiano;djibutiense|djibutiano;djibutiense|Djibouti City
DMA|Dominica;Comunidade da Dominica|||Roseau
DOM|República Dominicana|dominicano|dominicano|Santo Domingo;São Domingos
ECU|Equador|equatoriano|equatoriano|Quito;Palácio de Carondelet;Carondelet
EGY|Egito;Egipto;República Árabe Unida|egípcio|egípcio|Cairo
SLV|El Salvador|salvadorenho;salvatoriano|salvadorenho;salvatoriano|San Salvador;São Salvador
GNQ|Guiné Equatorial|guinéu-equatoriano;equato-guineense|guinéu-equatoriano;equato-guineense|Malabo
ERI|Eritréia|eritreu;eritreiano|eritreu;eritreiano|Asmara
EST|Estônia|estoniano;estônio|estoniano;estônio|Tallinn;Talin
SWZ|Eswatini;Essuatíni;Suazilândia|suázi|suázi|Mbabane
ETH|Etiópia;Abissínia|etíope;tigrínio|etíope;tigrínio|Adis Abeba;Addis Abeba
FLK|Ilhas Malvinas;Malvinas;Ilhas Falkland;Falkland;Falklands|malvinense|malvinense|Port Stanley;Puerto Argentino
FRO|Ilhas Faroé;Ilhas Féroe|feroês;faroense|feroês;faroense|
FJI|Fiji;Ilhas Fiji|fijiano|fijiano|Suva
FIN|Finlândia|finlandês;finês|finlandês;finês|Helsinque;Helsínquia
FRA|França;República Francesa|francês;gaulês|francês;gaulês|Paris;Eliseu;Palácio do Eliseu;Quai d'Orsay;Matignon
GUF|Guiana Francesa|||
PYF|Polinésia Francesa;Taiti|taitiano|taitiano|
ATF|Territórios Franceses do Sul;Terras Austrais Francesas;Terras Austrais e Antárticas Francesas|||
GAB|Gabão|gabonês;gabonense|gabonês;gabonense|Libreville
GMB|Gâmbia|gambiano|gambiano|Banjul
GEO|Geórgia;Abecásia;Abkházia;Abcásia;Ossétia do Sul|georgiano;abecásio;abkhaz;abkházio;ossétio;osseta;sul-osseta|georgiano;abecásio;abkhaz;abkházio;ossétio;osseta;sul-osseta|Tbilisi;Tbilíssi;Sukhumi;Tskhinvali
DEU|Alemanha;República Federal da Alemanha;RFA;Alemanha Ocidental;Alemanha Oriental;República Democrática Alemã;RDA|alemão;germânico;alemão-ocidental;alemão-oriental|alemão;germânico;alemão-ocidental;alemão-oriental|Berlim;Bona;Bonn
GHA|Gana|ganês;ganense|ganês;ganense|Acra;Accra
GIB|Gibraltar|gibraltino|gibraltino|
GRC|Grécia;República Helênica|grego;helênico;heleno|grego;helênico;heleno|Atenas
GRL|Groenlândia;Gronelândia|groenlandês;gronelandês|groenlandês;gronelandês|Nuuk
GRD|Granada;Grenada|granadino|granadino|St. George's
GLP|Guadalupe|guadalupense|guadalupense|
GUM|Guam;Guão|guamês|guamês|
GTM|Guatemala|guatemalteco;guatemalense|guatemalteco;guatemalense|Cidade da Guatemala
GGY|Guernsey;Guernesey|||
GIN|Guiné;Guiné-Conacri;Guiné-Conakry;República da Guiné|guineano;guinéu|guineano;guinéu|Conacri;Conakry
GNB|Guiné-Bissau;Guiné Portuguesa|bissau-guineense;guineense|bissau-guineense;guineense|Bissau
GUY|Guiana;República Cooperativa da Guiana;Guiana Inglesa;Guiana Britânica|guianense;guianês|guianense;guianês|Georgetown
HTI|Haiti|haitiano|haitiano|Porto Príncipe
HMD|Ilhas Heard e McDonald;Ilha Heard|||
HND|Honduras|hondurenho|hondurenho|Tegucigalpa
HKG|Hong Kong|honconguês|honconguês|
HUN|Hungria|húngaro;magiar|húngaro;magiar|Budapeste
ISL|Islândia|islandês|islandês|Reykjavik;Reiquiavique
IND|Índia;República da Índia|indiano;caxemir;caxemiriano|indiano;caxemir;caxemiriano|Nova Délhi;Nova Deli;Délhi
IDN|Indonésia|indonésio;indonésico|indonésio;indonésico|Jacarta
IRN|Irã;Irão;República Islâmica do Irã;República Islâmica do Irão;República Islâmica;Pérsia|iraniano;persa|iraniano;persa|Teerã;Teerão
IRQ|Iraque|iraquiano|iraquiano|Bagdá;Bagdade
IRL|Irlanda;República da Irlanda;Eire|irlandês|irlandês|Dublin
IMN|Ilha de Man|||
ISR|Israel;Estado de Israel;Estado judeu;Estado hebreu;Estado judaico|israelense;israelita|israelense;israelita|Jerusalém
ITA|Itália|italiano|italiano|Roma;Palácio Chigi;Quirinal
JAM|Jamaica|jamaicano|jamaicano|Kingston
JPN|Japão|japonês;nipônico|japonês;nipônico|Tóquio
JEY|Jersey|||
JOR|Jordânia;reino hachemita;Reino Haxemita;Transjordânia|jordaniano;jordano|jordaniano;jordano|Amã
KAZ|Cazaquistão;Casaquistão|cazaque;casaque;cazaquistanês|cazaque;casaque;cazaquistanês|Astana;Nur-Sultan
KEN|Quênia;Kenya|queniano|queniano|Nairóbi
KIR|Kiribati;Quiribáti|quiribatiano|quiribatiano|Tarawa
PRK|Coréia do Norte;República Popular Democrática da Coreia;República Democrática Popular da Coreia;RPDC|norte-coreano;nortecoreano|norte-coreano;nortecoreano|Pyongyang;Pionguiangue
KOR|Coréia do Sul;República da Coreia;Coreia|sul-coreano;sulcoreano;coreano|sul-coreano;sulcoreano;coreano|Seul;Casa Azul
XKX|Kosovo;Cossovo|kosovar;cossovar;kosovense;albano-kosovar|kosovar;cossovar;kosovense;albano-kosovar|Pristina
KWT|Kuwait;Kuweit;Coveite|kuwaitiano;kuweitiano;coveitiano|kuwaitiano;kuweitiano;coveitiano|Cidade do Kuwait
KGZ|Quirguistão;Quirguízia;Quirguizistão|quirguiz;quirguistanês;quirguize|quirguiz;quirguistanês;quirguize|Bisqueque;Bishkek
LAO|Laos|laosiano;laociano|laosiano;laociano|Vientiane
LVA|Letônia|letão;letoniano|letão;letoniano|Riga
LBN|Líbano|libanês|libanês|Beirute
LSO|Lesoto;Lesotho|lesotiano;basoto|lesotiano;basoto|Maseru
LBR|Libéria|liberiano|liberiano|Monróvia
LBY|Líbia|líbio|líbio|Trípoli;Tobruk
LIE|Liechtenstein;Listenstaine|liechtensteiniense|liechtensteiniense|Vaduz
LTU|Lituânia|lituano|lituano|Vílnius
LUX|Luxemburgo|luxemburguês|luxemburguês|Luxembourg City
MAC|Macau|macaense|macaense|
MDG|Madagáscar|malgaxe;madagascarense|malgaxe;madagascarense|Antananarivo
MWI|Maláui;Malawi;Malávi|malauiano;malawiano|malauiano;malawiano|Lilongwe;Lilongué
MYS|Malásia;Malaia|malaio;malásio;malaisiano|malaio;malásio;malaisiano|Kuala Lumpur;Putrajaya
MDV|Maldivas;Ilhas Maldivas|maldivo;maldívio|maldivo;maldívio|Malé
MLI|Máli|malinês;maliano|malinês;maliano|Bamaco;Bamako
MLT|Malta|maltês|maltês|La Valeta;Valeta
MHL|Ilhas Marshall|marshallês;marshallino|marshallês;marshallino|Majuro
MTQ|Martinica|martinicano|martinicano|
MRT|Mauritânia|mauritano|mauritano|Nouakchott;Nuaquechote
MUS|Maurício;Maurícias;Ilhas Maurício;Ilhas Maurícias;Ilha Maurício|mauriciano|mauriciano|Port Louis
MYT|Mayotte;Maiote|||
MEX|México;Estados Unidos Mexicanos|mexicano|mexicano|Cidade do México;Los Pinos
FSM|Micronésia;Estados Federados da Micronésia|micronésio|micronésio|Palikir
MDA|Moldávia;Moldova;Transnístria;Transdniéstria|moldavo;moldávio;transnístrio|moldavo;moldávio;transnístrio|Chisinau;Quixinau;Tiraspol
MCO|Mônaco|monegasco|monegasco|
MNG|Mongólia|mongol|mongol|Ulan Bator;Ulã Bator
MNE|Montenegro|montenegrino|montenegrino|Podgorica
MSR|Montserrat|||
MAR|Marrocos|marroquino|marroquino|Rabat
MOZ|Moçambique|moçambicano|moçambicano|Maputo
MMR|Mianmar;Myanmar;Mianmá;Birmânia|birmanês;mianmarense;mianmense;birmane;rohingya|birmanês;mianmarense;mianmense;birmane;rohingya|Naypyidaw;Nepiedó;Rangum;Yangon
NAM|Namíbia;Sudoeste Africano|namibiano;namíbio|namibiano;namíbio|Windhoek
NRU|Nauru|nauruano|nauruano|Yaren
NPL|Nepal|nepalês;nepali|nepalês;nepali|Catmandu;Katmandu
NLD|Países Baixos;Holanda|neerlandês;holandês|neerlandês;holandês|Haia;Amsterdã;Amsterdão
NCL|Nova Caledônia|neocaledônio;canaca|neocaledônio;canaca|Nouméa
NZL|Nova Zelândia|neozelandês;neo-zelandês|neozelandês;neo-zelandês|Wellington
NIC|Nicarágua|nicaraguense|nicaraguense|Manágua
NER|Níger|nigerino|nigerino|Niamei;Niamey
NGA|Nigéria;Biafra|nigeriano;biafrense|nigeriano;biafrense|Abuja
NIU|Niue|||
NFK|Ilha Norfolk|||
MKD|Macedônia do Norte;Macedônia;Antiga República Iugoslava da Macedônia;Antiga República Jugoslava da Macedónia|macedônio;norte-macedônio|macedônio;norte-macedônio|Skopje;Escópia
MNP|Ilhas Marianas do Norte;Marianas do Norte;Marianas Setentrionais|||
NOR|Noruega|norueguês|norueguês|Oslo
OMN|Omã;Omão|omanense;omani;omanita|omanense;omani;omanita|Mascate
PAK|Paquistão;Paquistão Ocidental|paquistanês;balúchi|paquistanês;balúchi|Islamabad;Islamabade
PLW|Palau|palauano|palauano|Ngerulmud
PSE|Palestina;Estado da Palestina;territórios palestinos;territórios palestinianos;territórios ocupados|palestino;palestiniano;palestinense|palestino;palestiniano;palestinense|Ramallah;Ramala
PAN|Panamá|panamenho;panamiano|panamenho;panamiano|Cidade do Panamá
PNG|Papua-Nova-Guiné|papua;papuásio|papua;papuásio|Port Moresby
PRY|Paraguai|paraguaio|paraguaio|Assunção
PER|Peru|peruano|peruano|Lima;Torre Tagle
PHL|Filipinas|filipino|filipino|Manila;Malacañang
PCN|Ilhas Pitcairn;Pitcairn|||
POL|Polônia|polonês;polaco|polonês;polaco|Varsóvia
PRT|Portugal|português;luso[lusos,lusas];lusitano|português;luso[lusos,lusas];lusitano|Lisboa;Palácio de Belém;Palácio das Necessidades;São Bento
PRI|Porto Rico|porto-riquenho;portorriquenho|porto-riquenho;portorriquenho|San Juan
QAT|Catar;Qatar|catariano;catarense;catari;qatari|catariano;catarense;catari;qatari|Doha
REU|Ilha Reunião;ilha da Reunião|||
ROU|Romênia|romeno|romeno|Bucareste
RUS|Rússia;Federação Russa;Federação da Rússia;União Soviética;URSS;União das Repúblicas Socialistas Soviéticas;Rússia soviética|russo;soviético;checheno;tchetcheno|russo;soviético;checheno;tchetcheno|Moscou;Moscovo;Kremlin
RWA|Ruanda;Rwanda|ruandês|ruandês|Kigali
BLM|ilha de São Bartolomeu|||
SHN|Santa Helena;Ilha de Santa Helena;Ilha de Ascensão;Tristão da Cunha|||
KNA|São Cristóvão e Névis;São Cristóvão e Neves;Saint Kitts e Nevis|||Basseterre
LCA|Santa Lúcia|santa-lucense|santa-lucense|Castries
MAF|ilha de São Martinho;Saint-Martin|||
SPM|São Pedro e Miquelão;Saint-Pierre e Miquelon|||
VCT|São Vicente e Granadinas;São Vicente e as Granadinas|são-vicentino|são-vicentino|Kingstown
WSM|Samoa;Samoa Ocidental|samoano|samoano|Apia
SMR|San Marino;São Marinho;São Marino|são-marinense;samarinês|são-marinense;samarinês|
STP|São Tomé e Príncipe;São Tomé|são-tomense;santomense|são-tomense;santomense|
SAU|Arábia Saudita;Reino da Arábia Saudita|saudita|saudita|Riad;Riade
SEN|Senegal|senegalês|senegalês|Dacar;Dakar
SRB|Sérvia;Iugoslávia;Jugoslávia;República Federal da Iugoslávia;Sérvia e Montenegro|sérvio;iugoslavo;jugoslavo|sérvio;iugoslavo;jugoslavo|Belgrado
SYC|Seychelles;Seicheles;Ilhas Seychelles|seichelense|seichelense|
SLE|Serra Leoa|serra-leonês;serra-leonense|serra-leonês;serra-leonense|Freetown
SGP|Singapura;Cingapura|singapurense;cingapuriano;singapuriano|singapurense;cingapuriano;singapuriano|
SXM|Sint Maarten|||
SVK|Eslováquia;República Eslovaca|eslovaco|eslovaco|Bratislava
SVN|Eslovênia|esloveno|esloveno|Liubliana
SLB|Ilhas Salomão|salomonense;salomônico|salomonense;salomônico|Honiara
SOM|Somália;Somalilândia;Puntlândia|somali;somaliano;somalilandês|somali;somaliano;somalilandês|Mogadíscio;Hargeisa
ZAF|África do Sul;República da África do Sul|sul-africano;sulafricano;africâner|sul-africano;sulafricano;africâner|Pretória
SGS|Geórgia do Sul e Sandwich do Sul;Ilhas Geórgia do Sul e Sandwich do Sul;Geórgia do Sul e Ilhas Sandwich do Sul;Geórgia do Sul|||
SSD|Sudão do Sul|sul-sudanês;sudanês do sul|sul-sudanês;sudanês do sul|Juba
ESP|Espanha;Reino da Espanha|espanhol;catalão;basco;galego;andaluz|espanhol;catalão;basco;galego;andaluz|Madri;Madrid;Moncloa;La Moncloa
LKA|Sri Lanka;Sri Lanca;Ceilão|cingalês;srilankês;sri-lankês;ceilonês;cingalense|cingalês;srilankês;sri-lankês;ceilonês;cingalense|Colombo
SDN|Sudão|sudanês|sudanês|Cartum
SUR|Suriname;Guiana Holandesa|surinamês|surinamês|Paramaribo
SJM|Svalbard;Svalbard e Jan Mayen|||
SWE|Suécia|sueco|sueco|Estocolmo
CHE|Suíça;Confederação Suíça;Confederação Helvética|suíço;helvético|suíço;helvético|Berna
SYR|Síria;República Árabe Síria|sírio|sírio|Damasco
TWN|Taiwan;República da China;Formosa;Taiuã;Taipé Chinesa|taiwanês;taiuanês;formosino|taiwanês;taiuanês;formosino|Taipé;Taipei
TJK|Tajiquistão;Tadjiquistão;Tadjiquistã;Tajiquistã|tajique;tadjique|tajique;tadjique|Duchambé;Dushanbe
TZA|Tanzânia;Tanganica|tanzaniano|tanzaniano|Dodoma;Dar es Salaam;Dar es Salã
THA|Tailândia;Sião|tailandês|tailandês|Bangcoc;Bangkok;Banguecoque
TLS|Timor-Leste;Timor Oriental|timorense;leste-timorense;maubere|timorense;leste-timorense;maubere|Díli
TGO|Togo|togolês|togolês|Lomé
TKL|Tokelau|||
TON|Tonga|tonganês|tonganês|Nuku'alofa
TTO|Trinidad e Tobago;Trindade e Tobago|trinitário;trinitino;trinidadiano|trinitário;trinitino;trinidadiano|Porto da Espanha;Port of Spain
TUN|Tunísia|tunisiano;tunisino|tunisiano;tunisino|Tunes;Túnis
TUR|Turquia;Império Otomano|turco;otomano|turco;otomano|Ancara
TKM|Turcomenistão;Turquemenistão;Turcomênia|turcomeno;turquemeno;turcomano|turcomeno;turquemeno;turcomano|Asgabate;Ashgabat
TCA|Ilhas Turcas e Caicos;Ilhas Turks e Caicos;Turks e Caicos|||
TUV|Tuvalu|tuvaluano|tuvaluano|Funafuti
UGA|Uganda|ugandense;ugandês|ugandense;ugandês|Campala;Kampala
UKR|Ucrânia|ucraniano;crimeano;crimeu|ucraniano;crimeano;crimeu|Kiev;Kyiv
ARE|Emirados Árabes Unidos;Emirados Árabes;Emirados;EAU|emiradense;emiratense;emirático;emirati|emiradense;emiratense;emirático;emirati|Abu Dhabi;Abu Dabi
GBR|Reino Unido;Grã-Bretanha;Inglaterra;Escócia;País de Gales;Gales;Irlanda do Norte;Império Britânico;UK;Ulster|britânico;inglês;escocês;galês;norte-irlandês|britânico;inglês;escocês;galês;norte-irlandês|Londres;Downing Street;Whitehall;Westminster;Palácio de Buckingham
USA|Estados Unidos;Estados Unidos da América;EUA;EE.UU.;EE. UU.;U.S.|americano;norte-americano;estadunidense;estado-unidense;ianque|americano;norte-americano;estadunidense;estado-unidense;ianque|Washington;Casa Branca;Salão Oval
UMI|Ilhas Menores Distantes dos Estados Unidos;Ilhas Menores Distantes dos EUA;Ilha Wake|||
VIR|Ilhas Virgens Americanas;Ilhas Virgens dos Estados Unidos|||
URY|Uruguai|uruguaio|uruguaio|Montevidéu
UZB|Uzbequistão;Usbequistão|uzbeque;usbeque|uzbeque;usbeque|Tashkent;Tasquente
VUT|Vanuatu;Novas Hébridas|vanuatuense|vanuatuense|Port Vila
VAT|Vaticano;Santa Sé;Cidade do Vaticano|vaticano|vaticano|
VEN|Venezuela;República Bolivariana da Venezuela|venezuelano|venezuelano|Caracas;Miraflores;Palácio de Miraflores
VNM|Vietnã;Vietname;Vietnam;Viet Nam;Vietnã do Norte;Vietnã do Sul;Vietname do Norte;Vietname do Sul|vietnamita;norte-vietnamita;sul-vietnamita|vietnamita;norte-vietnamita;sul-vietnamita|Hanói;Saigon
WLF|Wallis e Futuna|||
ESH|Saara Ocidental;Sara Ocidental;Sahara Ocidental;República Árabe Saarauí Democrática;RASD;Saara Espanhol|saarauí;sarauí;saarauis|saarauí;sarauí;saarauis|El Aaiún;Laayoune
YEM|Iêmen;Iêmen do Norte;Iêmen do Sul|iemenita;iemeni|iemenita;iemeni|Sanaa
ZMB|Zâmbia;Rodésia do Norte|zambiano|zambiano|Lusaca;Lusaka
ZWE|Zimbábue;Zimbabwe;Rodésia|zimbabuano;zimbabueano;zimbabuense;rodesiano|zimbabuano;zimbabueano;zimbabuense;rodesiano|Harare
`;

/** International organisations, organs of state and other bodies that act, in Portuguese: `code | names`. */
export const organisations = `
AFGLEG|Loya Jirga
ARGGOV|Palácio San Martín
BRAGOV|Palácio Itamaraty;Polícia Federal do Brasil;Ministério das Relações Exteriores do Brasil;AGU
BRAJUD|Supremo Tribunal Federal;STF;Superior Tribunal de Justiça;STJ;Tribunal Superior Eleitoral;TSE
BRACOP|Polícia Federal;Polícia Rodoviária Federal;PRF;Bope;Gaeco
BRALEG|Congresso Nacional;Câmara dos Deputados;Senado Federal
CHLCOP|Carabineiros;Carabineiros do Chile;Carabineros
CHNMIL|Exército Popular de Libertação;Exército de Libertação Popular;EPL
CHNLEG|Assembleia Popular Nacional;Assembleia Nacional Popular da China;Congresso Nacional do Povo
CHNGOV|Conselho de Estado da China;Conselho de Estado chinês;Comissão Militar Central
COLJUD|Jurisdição Especial para a Paz
DEULEG|Bundestag;Bundesrat
DEUMIL|Bundeswehr;Wehrmacht
DEUSPY|BND;Stasi;Gestapo
DEUGOV|Bundesbank;Terceiro Reich;Alemanha nazista;Alemanha nazi
DEUJUD|Tribunal Constitucional alemão
DNKLEG|Folketing
ESPCOP|Guarda Civil espanhola;Guardia Civil;Mossos d'Esquadra
ESPLEG|Cortes Gerais;Cortes espanholas;Congresso dos Deputados
ESPGOV|Generalitat;Generalidade da Catalunha
ESPJUD|Audiência Nacional da Espanha;Audiência Nacional de Espanha
EUR|União Européia;UE;Comunidade Europeia;Comunidade Econômica Europeia;CEE;Comissão Européia;Conselho Europeu;Parlamento Europeu
EUR|Conselho da União Europeia;Conselho da UE;Eurogrupo;Eurocâmara;Serviço Europeu para a Ação Externa;Banco Central Europeu;BCE;Frontex
EUR|Tribunal de Justiça da União Europeia;TJUE;Bruxelas
EURCOP|Europol
FINLEG|Eduskunta
FRASPY|DGSE
FRALEG|Assembleia Nacional francesa
GBRGOV|Foreign Office;Banco da Inglaterra;Banco de Inglaterra
GBRLEG|Câmara dos Comuns;Câmara dos Lordes;Parlamento escocês
GBRMIL|Marinha Real;RAF
GBRSPY|MI5;MI6;GCHQ
GBRCOP|Scotland Yard
HKGLEG|Conselho Legislativo de Hong Kong
IGOUNO|Nações Unidas;ONU;Organização das Nações Unidas;Conselho de Segurança;Conselho de Segurança da ONU
IGOUNO|Conselho de Segurança das Nações Unidas;Assembleia Geral;Assembleia-Geral da ONU;Assembleia Geral das Nações Unidas
IGOUNO|Conselho de Direitos Humanos;Conselho de Direitos Humanos da ONU;ACNUR;Alto Comissariado das Nações Unidas para os Refugiados
IGOUNO|Agência da ONU para Refugiados;ACNUDH;Escritório de Direitos Humanos da ONU;Unicef;Unesco;Programa Mundial de Alimentos;PMA;UNRWA
IGOUNO|OCHA;PNUD;Pnuma;Unctad;FAO;Organização das Nações Unidas para a Alimentação e a Agricultura;Organização Internacional do Trabalho;OIT
IGOUNO|OACI;Organização da Aviação Civil Internacional;Minusma;Monusco;Minustah;Minusca;UNIFIL;UNMIK;Unamid;UNAMA;Unprofor;UNMISS;Finul
IGOUNO|Organização Internacional para as Migrações;OIM;Tribunal Penal Internacional para a antiga Iugoslávia
IGOUNO|Tribunal Penal Internacional para a ex-Iugoslávia;TPIJ;TPII;Tribunal Penal Internacional para Ruanda
IGONAT|Otan;Organização do Tratado do Atlântico Norte;Aliança Atlântica;Nato;Kfor;Isaf
IGOWPA|Pacto de Varsóvia
IGOOPC|Opep;Opep+;Organização dos Países Exportadores de Petróleo
IGOAFU|União Africana;UA;Organização da Unidade Africana;OUA;Organização de Unidade Africana;Amisom
IGOARL|Liga Árabe;Liga dos Estados Árabes
IGOOAS|Organização dos Estados Americanos;Organização de Estados Americanos;OEA;Comissão Interamericana de Direitos Humanos;CIDH
IGOIAC|Corte Interamericana de Direitos Humanos;Corte IDH
IGOWAS|Cedeao;Comunidade Econômica dos Estados da África Ocidental;Ecowas;ECOMOG
IGOSAD|Comunidade para o Desenvolvimento da África Austral;Comunidade de Desenvolvimento da África Austral;SADC
IGOIGD|IGAD;Autoridade Intergovernamental para o Desenvolvimento
IGOEAC|Comunidade da África Oriental
IGOCEM|Comunidade Econômica dos Estados da África Central;CEEAC;G5 do Sahel;G5 Sahel
IGOIAE|Agência Internacional de Energia Atômica;Agência Internacional da Energia Atômica;AIEA
IGOIMF|Fundo Monetário Internacional;FMI
IGOWBK|Banco Mundial;Grupo Banco Mundial
IGOWTO|Organização Mundial do Comércio;Organização Mundial de Comércio;OMC;Gatt
IGOWHO|Organização Mundial da Saúde;Organização Mundial de Saúde;OMS;Organização Pan-Americana da Saúde;Opas
IGOICC|Tribunal Penal Internacional;TPI;Corte Penal Internacional;CPI
IGOICJ|Corte Internacional de Justiça;CIJ;Tribunal Internacional de Justiça;TIJ;Corte de Haia;Tribunal de Haia
IGOPCA|Corte Permanente de Arbitragem;Tribunal Permanente de Arbitragem
IGOMER|Mercosul;Mercosur;Mercado Comum do Sul
IGOASN|Asean;ANSEA;Associação das Nações do Sudeste Asiático;Associação de Nações do Sudeste Asiático
IGOSAA|SAARC;Associação Sul-Asiática para a Cooperação Regional
IGOSCE|OSCE;Organização para a Segurança e Cooperação na Europa;Organização para Segurança e Cooperação na Europa
IGOCOE|Conselho da Europa;Assembleia Parlamentar do Conselho da Europa;Tribunal Europeu dos Direitos Humanos;TEDH
IGOCOE|Corte Europeia de Direitos Humanos;Tribunal Europeu dos Direitos do Homem;Comissão de Veneza
IGOGCC|Conselho de Cooperação do Golfo;CCG
IGOOIC|Organização para a Cooperação Islâmica;Organização de Cooperação Islâmica;Organização da Conferência Islâmica;OCI
IGOSCO|Organização para a Cooperação de Xangai;Organização de Cooperação de Xangai;OCX
IGOCIS|Comunidade dos Estados Independentes;Comunidade de Estados Independentes;CEI
IGOCST|Organização do Tratado de Segurança Coletiva;OTSC
IGOEEU|União Econômica Eurasiática;União Econômica Euroasiática
IGOBRI|Brics;Bric
IGOCEL|Celac;Comunidade de Estados Latino-Americanos e Caribenhos
IGOCAN|Comunidade Andina;Comunidade Andina de Nações
IGOCAI|Sistema de Integração Centro-Americana;SICA
IGOCRM|Caricom;Comunidade do Caribe
IGOUNS|Unasul;União de Nações Sul-Americanas;União das Nações Sul-Americanas
IGOALB|ALBA;Aliança Bolivariana;Aliança Bolivariana para os Povos da Nossa América
IGOLIM|Grupo de Lima
IGOPAL|Aliança do Pacífico
IGOGSV|Grupo dos Sete;G7;G-7;Grupo dos Oito;G8;G-8
IGOGTW|Grupo dos Vinte;Grupo dos 20;G20;G-20
IGOGSS|Grupo dos 77;G77
IGONAM|Movimento dos Países Não Alinhados;Movimento dos Não Alinhados;Movimento Não Alinhado
IGOOCD|OCDE;Organização para a Cooperação e Desenvolvimento Econômico
IGOOPW|OPAQ;Organização para a Proibição de Armas Químicas;Organização para a Proibição das Armas Químicas
IGOITP|Interpol
IGOIEA|Agência Internacional de Energia;AIE
IGOADB|Banco Asiático de Desenvolvimento
IGOAIB|Banco Asiático de Investimento em Infraestrutura
IGOIDB|Banco Interamericano de Desenvolvimento;BID
IGOAFB|Banco Africano de Desenvolvimento
IGOEBR|Banco Europeu para a Reconstrução e o Desenvolvimento;Banco Europeu de Reconstrução e Desenvolvimento;BERD
IGOBIS|Banco de Compensações Internacionais
IGOPCL|Clube de Paris
IGOCPL|Comunidade dos Países de Língua Portuguesa;Comunidade de Países de Língua Portuguesa;CPLP
IGOCWN|Comunidade das Nações;Commonwealth;Comunidade Britânica
IGOFRN|Organização Internacional da Francofonia;Francofonia
IGOAPC|Apec;Cooperação Econômica Ásia-Pacífico
IGOPIF|Fórum das Ilhas do Pacífico
IGOQUA|Aukus
IGOLON|Liga das Nações;Sociedade das Nações
IGODTE|Associação Europeia de Livre Comércio;EFTA
INDLEG|Lok Sabha;Rajya Sabha
INDSPY|Research and Analysis Wing
IRLLEG|Dáil
IRLCOP|Garda irlandesa
IRNMIL|Guarda Revolucionária;Guardas Revolucionários;Guardiões da Revolução;Guarda Revolucionária Islâmica
IRNMIL|Corpo da Guarda Revolucionária Islâmica;Força Quds;Basij;IRGC
IRNLEG|Majlis
IRNGOV|Conselho dos Guardiães;Conselho dos Guardiões;Conselho de Guardiães;Assembleia dos Especialistas
ISLLEG|Althing
ISRLEG|Knesset
ISRMIL|Forças de Defesa de Israel;FDI;IDF;Tsahal
ISRSPY|Mossad;Shin Bet
ITACOP|Carabinieri;Guardia di Finanza
JPNLEG|Dieta japonesa;Dieta do Japão
JPNMIL|Forças de Autodefesa;Forças de Autodefesa do Japão
JPNGOV|Banco do Japão
KORSPY|Serviço Nacional de Inteligência
LBYGOV|Governo de Acordo Nacional;GNA;Conselho Nacional de Transição
MEXGOV|Secretaria de Relações Exteriores do México
MEXCOP|Guarda Nacional mexicana
MMRMIL|Tatmadaw
NGOIRC|Comitê Internacional da Cruz Vermelha;Cruz Vermelha;CICV;Crescente Vermelho
NGOAMN|Anistia Internacional;Amnistia Internacional;Amnesty International
NGOHRW|Human Rights Watch;HRW
NGOMSF|Médicos sem Fronteiras;MSF
NGORSF|Repórteres sem Fronteiras
NGOGRN|Greenpeace;Greenpeace Internacional
NGOOXF|Oxfam
NGOCRI|Cáritas;Save the Children
NGOTRI|Transparência Internacional
NGOICG|International Crisis Group
NGOWWF|WWF;Fundo Mundial para a Natureza
NGOCPJ|Comitê para a Proteção dos Jornalistas;Comitê para Proteção de Jornalistas
NGOIOC|Comitê Olímpico Internacional;COI
NGOFIF|Fifa;Uefa
NGOSOH|Observatório Sírio de Direitos Humanos;Observatório Sírio dos Direitos Humanos;OSDH
NORLEG|Storting
PAKSPY|ISI
POLLEG|Sejm
PRKMIL|Exército Popular da Coreia
PRTLEG|Assembleia da República
PRTCOP|GNR;Polícia Judiciária;Guarda Nacional Republicana
PSEGOV|Autoridade Palestina;Autoridade Nacional Palestina;Autoridade Palestiniana;ANP
PSEOPP|Organização para a Libertação da Palestina;Organização pela Libertação da Palestina;OLP
RUSNGO|Memorial Rússia
RUSGOV|Roskomnadzor;Rosatom
RUSLEG|Duma;Duma Estatal;Duma de Estado;Conselho da Federação;Soviete Supremo
RUSSPY|FSB;KGB;GRU;SVR;NKVD
RUSMIL|Exército Vermelho;Frota do Mar Negro;Grupo Wagner;Wagner
RUSCOP|Omon
SWELEG|Riksdag
SYROPP|Coalizão Nacional Síria;Coligação Nacional Síria;Conselho Nacional Sírio
THAGOV|Conselho Nacional para a Paz e a Ordem
TURLEG|Grande Assembleia Nacional da Turquia
UKRLEG|Verkhovna Rada;Rada
UKRSPY|SBU;Serviço de Segurança da Ucrânia
UKRMIL|Forças Armadas da Ucrânia;Batalhão Azov;Regimento Azov
USAMIL|Pentágono;Comando Central dos Estados Unidos;Comando Sul;Centcom;Sétima Frota;Sexta Frota;Quinta Frota
USAGOV|Departamento de Estado;Departamento do Tesouro;Departamento de Justiça;Departamento de Comércio;Departamento de Segurança Interna
USAGOV|Reserva Federal;Federal Reserve;Fed;USAID;Nasa;governo Trump;governo Biden;governo Obama;governo Bush;administração Trump
USAGOV|administração Biden;administração Obama;administração Bush
USALEG|Congresso dos Estados Unidos;Congresso dos EUA;Congresso americano
USASPY|CIA;Agência Central de Inteligência;NSA;Agência de Segurança Nacional
USACOP|FBI;DEA;Serviço Secreto
USAJUD|Suprema Corte dos Estados Unidos;Suprema Corte dos EUA
VENSPY|Sebin;DGCIM
VENLEG|Assembleia Nacional Constituinte
VENGOV|Conselho Nacional Eleitoral;CNE
VENMIL|Guarda Nacional Bolivariana;Força Armada Nacional Bolivariana
ZAFJUD|Comissão da Verdade e Reconciliação
`;

/**
 * Armed groups, parties, companies and criminal organisations: `code | names`. A dated entry of the registry
 * wins over these.
 */
export const groups = `
AFGREB|talibã;Taliban;talibãs;talibans;rede Haqqani;Aliança do Norte
AGOREB|Unita;União Nacional para a Independência Total de Angola;FLEC;FNLA
AGOPTY|MPLA;Movimento Popular de Libertação de Angola
AGOBUS|Sonangol
AREBUS|DP World;ADNOC;Etihad
ARGREB|Montoneros
ARGPTY|Partido Justicialista;União Cívica Radical;UCR;Frente de Todos;Cambiemos;A Liberdade Avança;La Libertad Avanza
ARGLAB|CGT argentina
ARGHRI|Mães da Praça de Maio;Avós da Praça de Maio
ARGBUS|YPF;Aerolíneas Argentinas;Mercado Livre
AUSBUS|BHP;BHP Billiton;Qantas
AUTPTY|FPÖ;Partido da Liberdade da Áustria;ÖVP;SPÖ
AZEREB|República de Nagorno-Karabakh;República de Artsakh;Artsakh
AZEBUS|SOCAR
BDIREB|CNDD-FDD
BGDPTY|Liga Awami;Partido Nacionalista de Bangladesh;BNP
BLRBUS|Belavia
BOLPTY|Movimento ao Socialismo
BOLLAB|Central Operária Boliviana;COB
BOLBUS|YPFB
BRACRM|Primeiro Comando da Capital;PCC;Comando Vermelho;CV
BRAPTY|PT;Partido dos Trabalhadores;PSDB;PMDB;MDB;Partido Liberal;União Brasil;PSB;PDT;PSOL;Rede Sustentabilidade
BRALAB|MST;Movimento dos Trabalhadores Rurais Sem Terra;Movimento Sem Terra;CUT;Central Única dos Trabalhadores;Força Sindical
BRABUS|Petrobras;Embraer;Odebrecht;Eletrobras;JBS;Braskem;Banco do Brasil;BNDES;Itaú;Bradesco;Samarco;Gol Linhas Aéreas;mineradora Vale
CAFREB|Séléka;anti-balaka
CANBUS|Bombardier;Barrick Gold;Air Canada
CHEBUS|Nestlé;Novartis;Credit Suisse;UBS;Glencore
CHLPTY|Concertación;UDI;Renovação Nacional
CHLBUS|Codelco;Latam
CHNPTY|Partido Comunista da China;Partido Comunista chinês;PCCh;PCC chinês
CHNBUS|Huawei;Alibaba;Tencent;TikTok;ByteDance;CNOOC;Sinopec;PetroChina;CNPC;ZTE;Lenovo;Evergrande;Baidu;Xiaomi;BYD
CIVREB|Forças Novas
CIVPTY|Frente Popular Marfinense
CODREB|M23;Movimento 23 de Março;M-23;Forças Democráticas Aliadas;ADF;Mai-Mai;CODECO;CNDP
CODPTY|UDPS
COLREB|Farc;Forças Armadas Revolucionárias da Colômbia;ELN;Exército de Libertação Nacional;AUC;Autodefesas Unidas da Colômbia;M-19
COLREB|Segunda Marquetalia
COLCRM|cartel de Medellín;Cartel de Cali;Clã do Golfo;Clan del Golfo
COLPTY|Centro Democrático colombiano;Pacto Histórico
COLBUS|Ecopetrol;Avianca
CUBPTY|Partido Comunista de Cuba
CUBOPP|Damas de Branco
DEUREB|Fração do Exército Vermelho;Baader-Meinhof
DEUPTY|CDU;CSU;SPD;União Democrata-Cristã;União Social-Cristã;Partido Social-Democrata alemão;AfD;Alternativa para a Alemanha;FDP
DEUPTY|Partido Nazista;Partido Nazi
DEUBUS|Siemens;Volkswagen;BMW;Daimler;Mercedes-Benz;Bayer;BASF;Deutsche Bank;Lufthansa;ThyssenKrupp;BioNTech;Rheinmetall;Wirecard
DEULAB|IG Metall
DNKBUS|Maersk;Novo Nordisk
DZAREB|GIA;Grupo Islâmico Armado;GSPC;Grupo Salafista para a Pregação e o Combate
DZAPTY|FLN;FIS;Frente Islâmica de Salvação
DZABUS|Sonatrach
ECUPTY|Aliança País;Revolução Cidadã;Pachakutik
ECUOPP|Conaie
ECUBUS|Petroecuador
EGYOPP|Irmandade Muçulmana;Irmãos Muçulmanos;Partido da Liberdade e Justiça
EGYREB|Ansar Beit al-Maqdis;Jamaa Islamiya
ESHREB|Frente Polisário;Polisário
ESPREB|ETA;Grapo
ESPPTY|PSOE;Partido Socialista Operário Espanhol;Partido Popular espanhol;Vox;Unidas Podemos;Ciudadanos;Junts;Esquerra Republicana;ERC
ESPPTY|Partido Nacionalista Basco;PNV;Bildu;Batasuna
ESPBUS|Repsol;Telefónica;Banco Santander;BBVA;Endesa;Iberdrola
ESPLAB|Comissões Operárias espanholas
ETHREB|Frente de Libertação do Povo do Tigré;Frente Popular de Libertação do Tigray;Frente de Libertação do Povo Tigray;TPLF;FLPT
ETHREB|Frente de Libertação Oromo
FINBUS|Nokia
FRAREB|Frente de Libertação Nacional da Córsega
FRAPTY|Frente Nacional francesa;Reagrupamento Nacional;Reunião Nacional;A República em Marcha;UMP;França Insubmissa
FRABUS|TotalEnergies;Airbus;Areva;Renault;Peugeot;Air France;Dassault;Thales;EDF;BNP Paribas;Société Générale;Carrefour;Lafarge;Alstom
FRABUS|Michelin;Danone;Engie
FRALAB|CGT francesa
GBRREB|Exército Republicano Irlandês;Novo IRA;IRA Provisório
GBRPTY|Partido Trabalhista britânico;Partido Trabalhista;Partido Conservador britânico;tories;Liberais Democratas;UKIP
GBRPTY|Partido Nacional Escocês;SNP;Sinn Féin;Partido Unionista Democrático;DUP
GBRBUS|BP;British Petroleum;British Airways;Rolls-Royce;BAE Systems;HSBC;Barclays;Vodafone;AstraZeneca;Rio Tinto;Unilever
GBRBUS|Cambridge Analytica
GBRLAB|TUC
GEOPTY|Sonho Georgiano;Movimento Nacional Unido
GRCREB|Organização 17 de Novembro
GRCPTY|Syriza;Nova Democracia;Pasok;Aurora Dourada
GTMREB|URNG;Unidade Revolucionária Nacional Guatemalteca
HTICRM|Viv Ansanm
HTIOPP|Fanmi Lavalas;Lavalas
HUNPTY|Fidesz;Jobbik
IDNREB|Movimento Aceh Livre;Movimento Achém Livre;GAM;Jemaah Islamiyah;Movimento Papua Livre
IDNPTY|Golkar
IMGMOS|Estado Islâmico;Daesh;ISIS;EI;Estado Islâmico do Iraque e do Levante;Estado Islâmico do Iraque e da Síria;grupo Estado Islâmico
IMGMOS|autoproclamado Estado Islâmico
IMGALQ|Al-Qaeda;Al-Qaida;AQMI;Al-Qaeda no Magreb Islâmico;Al-Qaeda na Península Arábica
INDREB|naxalitas;maoistas indianos;Hizbul Mujahideen;ULFA
INDPTY|Bharatiya Janata Party;Partido Bharatiya Janata;BJP;Partido do Congresso;Congresso Nacional Indiano;Shiv Sena
INDBUS|Tata Motors;Grupo Tata;Air India;Infosys;Adani
IRNREB|Mujahedin do Povo;Mujahedin-e Khalq;Jundallah
IRQREB|Exército Mahdi;Exército de Mahdi;Kataib Hezbollah;Organização Badr
IRQMIL|peshmerga;peshmergas;Forças de Mobilização Popular
IRQPTY|Partido Baath;Partido Dawa;Partido Democrático do Curdistão;PDK;União Patriótica do Curdistão;UPK
IRQGOV|Governo Regional do Curdistão;GRC
ISRPTY|Likud;Kadima;Partido Trabalhista israelense;Yesh Atid;Shas;Israel Beiteinu;Israel Beitenu;Meretz;Azul e Branco
ISRBUS|NSO Group;El Al
ITAREB|Brigadas Vermelhas
ITACRM|Cosa Nostra;Camorra;'Ndrangheta;Ndrangheta
ITAPTY|Forza Italia;Força Itália;Liga Norte;Movimento Cinco Estrelas;Movimento 5 Estrelas;M5S;Irmãos da Itália;Irmãos de Itália
ITABUS|Eni;Fiat;Enel;Alitalia;UniCredit
JPNCRM|Yakuza;Yamaguchi-gumi
JPNPTY|Partido Liberal Democrata do Japão;Komeito;PLD
JPNBUS|Toyota;Sony;Nissan;Mitsubishi;Honda;Toshiba;Tepco;SoftBank;Panasonic
KAZBUS|KazMunayGas
KENPTY|Movimento Democrático Laranja
KHMREB|Khmer Vermelho;Khmers Vermelhos
KHMPTY|Partido do Povo do Camboja;PPC;Partido de Resgate Nacional do Camboja
KORPTY|Partido do Poder do Povo;Partido Democrático da Coreia;Saenuri
KORBUS|Samsung;Hyundai;Daewoo;Korean Air
LBNREB|Hezbollah;Hizbollah;Hezbolá;Hizbullah
LBNPTY|Movimento Amal;Forças Libanesas;Movimento Patriótico Livre
LBRREB|LURD
LBYREB|Exército Nacional Líbio;ENL;Ansar al-Sharia
LKAREB|tigres tâmeis;Tigres Tâmil;Tigres de Libertação do Tâmil Eelam;LTTE
MARPTY|PJD;Istiqlal
MEXCRM|cartel de Sinaloa;Cartel Jalisco Nova Geração;CJNG;Cartel do Golfo;Los Zetas;Cartel de Juárez
MEXREB|EZLN;Exército Zapatista de Libertação Nacional;zapatistas;Exército Popular Revolucionário mexicano
MEXPTY|PRI;Partido Revolucionário Institucional;Partido Ação Nacional;PRD;Partido da Revolução Democrática;Morena
MEXBUS|Pemex;Cemex;América Móvil
MKDREB|Exército de Libertação Nacional da Macedônia
MLIREB|MNLA;Movimento Nacional de Libertação do Azawad;Ansar Dine;MUJAO;JNIM
MMRREB|Exército de Arakan;União Nacional Karen;Exército da Independência de Kachin;ARSA;Aliança da Irmandade;Forças de Defesa do Povo
MMRREB|Governo de Unidade Nacional
MMRPTY|Liga Nacional para a Democracia;Liga Nacional pela Democracia;NLD;LND
MOZREB|Renamo;Resistência Nacional Moçambicana
MOZPTY|Frelimo
MYSPTY|UMNO;Barisan Nasional
MYSBUS|Petronas;Malaysia Airlines
NAMPTY|Swapo
NGAREB|Boko Haram;ISWAP;Movimento para a Emancipação do Delta do Níger;Mend
NGAPTY|Congresso de Todos os Progressistas
NGABUS|NNPC
NICREB|Contras
NICPTY|Frente Sandinista de Libertação Nacional;Frente Sandinista;FSLN;sandinistas
NLDPTY|Partido da Liberdade;PVV;VVD
NLDBUS|Royal Dutch Shell;Shell;Philips;ASML;KLM
NORBUS|Statoil;Equinor
NPLREB|maoístas nepaleses;maoistas do Nepal
PAKREB|Tehrik-e-Taliban;TTP;Talibã paquistanês;Lashkar-e-Taiba;Jaish-e-Mohammed;Exército de Libertação do Baluchistão
PAKPTY|Liga Muçulmana do Paquistão;PML-N;Partido do Povo do Paquistão;PPP;PTI;Movimento pela Justiça do Paquistão;MQM
PERREB|Sendero Luminoso;MRTA;Movimento Revolucionário Túpac Amaru
PERPTY|APRA;Força Popular;Peru Livre;Ação Popular peruana
PHLREB|Abu Sayyaf;MILF;Frente Moro de Libertação Islâmica;Frente Islâmica de Libertação Moro;Frente Moro de Libertação Nacional
PHLREB|Novo Exército do Povo;NPA;grupo Maute
POLPTY|Lei e Justiça;PiS;Plataforma Cívica
POLLAB|Solidarność;sindicato Solidariedade
PRKPTY|Partido dos Trabalhadores da Coreia;Partido do Trabalho da Coreia
PRTPTY|Partido Socialista;PS;PSD;Partido Social Democrata;CDS-PP;Bloco de Esquerda;Partido Comunista Português;PCP;partido Chega
PRTBUS|TAP;TAP Air Portugal;Galp;EDP
PRTLAB|CGTP;UGT portuguesa
PRYREB|Exército do Povo Paraguaio;EPP
PRYPTY|Partido Colorado
PSEREB|Hamás;Jihad Islâmica;Jihad Islâmica Palestina;Jihad Islâmico;Brigadas Al-Qassam;Brigadas Izz ad-Din al-Qassam
PSEREB|Brigadas dos Mártires de Al-Aqsa;Frente Popular para a Libertação da Palestina;FPLP
PSEPTY|Fatah;Al-Fatah
QATBUS|Qatar Airways;QatarEnergy
RUSREB|Emirado do Cáucaso
RUSPTY|Rússia Unida;Yabloko;Iabloko;Partido Comunista da Federação Russa;Partido Comunista da União Soviética;PCUS
RUSBUS|Gazprom;Rosneft;Lukoil;Rostec;Aeroflot;Transneft;Sberbank;Yukos;Rusal
RUSREL|Igreja Ortodoxa Russa;Patriarcado de Moscou
RWAREB|FDLR;Forças Democráticas de Libertação de Ruanda;Interahamwe
RWAPTY|Frente Patriótica Ruandesa;FPR
SAUBUS|Saudi Aramco;Aramco
SDNREB|Forças de Apoio Rápido;RSF;janjaweed;Movimento Justiça e Igualdade;Exército de Libertação do Sudão
SDNMIL|Forças Armadas do Sudão;Forças Armadas sudanesas
SLEREB|Frente Revolucionária Unida;FRU;RUF
SLVCRM|Mara Salvatrucha;MS-13;Barrio 18
SLVREB|FMLN;Frente Farabundo Martí
SLVPTY|Alianza Republicana Nacionalista;Nuevas Ideas
SOMREB|Al-Shabab;al-Shabaab;União dos Tribunais Islâmicos;União das Cortes Islâmicas
SRBPTY|Partido Progressista Sérvio;Partido Radical Sérvio
SSDREB|SPLM-IO
SSDGOV|SPLM;SPLA;Movimento de Libertação do Povo do Sudão;Movimento Popular de Libertação do Sudão;Exército de Libertação do Povo do Sudão
SWEBUS|Ericsson;Volvo;Ikea;Saab;Spotify
SYRREB|Exército Livre da Síria;Exército Sírio Livre;Frente al-Nusra;Hayat Tahrir al-Sham;HTS;Forças Democráticas da Síria
SYRREB|Forças Democráticas Sírias;FDS;YPG;Unidades de Proteção Popular;Ahrar al-Sham
TCDREB|Frente para a Alternância e a Concórdia no Chade
THAREB|BRN
THAPTY|Pheu Thai;Thai Rak Thai;Move Forward
THAOPP|Camisas Vermelhas
TLSPTY|Fretilin;Falintil
TUNPTY|Ennahda;Nidaa Tounes
TUNLAB|UGTT;União Geral Tunisiana do Trabalho
TURREB|PKK;Partido dos Trabalhadores do Curdistão;DHKP-C
TURPTY|Partido da Justiça e Desenvolvimento;Partido da Justiça e do Desenvolvimento;AKP;Partido Republicano do Povo;CHP
TURPTY|Partido Democrático dos Povos;HDP;MHP
TURBUS|Turkish Airlines;Baykar
TWNPTY|Kuomintang;KMT;Partido Democrático Progressista;DPP
TWNBUS|TSMC;Foxconn
UGAREB|Exército de Resistência do Senhor;LRA
UKRREB|República Popular de Donetsk;RPD;República Popular de Lugansk;República Popular de Luhansk;RPL
UKRPTY|Partido das Regiões;Servo do Povo;Svoboda
UKRBUS|Naftogaz;Energoatom
URYREB|Tupamaros
URYPTY|Frente Ampla
USAREB|Ku Klux Klan;KKK;Proud Boys;Oath Keepers
USAPTY|Partido Republicano;Partido Democrata;republicanos americanos;Tea Party
USABUS|Boeing;Google;Microsoft;Facebook;Amazon;Tesla;Twitter;ExxonMobil;Exxon;Chevron;ConocoPhillips;General Motors;General Electric
USABUS|Lockheed Martin;Raytheon;Goldman Sachs;JPMorgan;Citigroup;Bank of America;Intel;IBM;Nvidia;Pfizer;Walmart;McDonald's;Coca-Cola
USABUS|Starbucks;Netflix;YouTube;WhatsApp;Instagram;SpaceX;Starlink;Halliburton;Blackwater;American Airlines;United Airlines;Uber;Airbnb
USABUS|OpenAI;Monsanto;Standard & Poor's;Moody's;Enron
USALAB|AFL-CIO;UAW
VATREL|Igreja católica;Cúria Romana
VENCRM|Tren de Aragua;Trem de Aragua
VENPTY|PSUV;Partido Socialista Unido da Venezuela
VENOPP|Mesa da Unidade Democrática;MUD;Plataforma Unitária;Plataforma Unitária Democrática;Vontade Popular;Primeiro Justiça
VENBUS|PDVSA;Citgo
VNMREB|Vietcongue;Vietcong;Viet Cong
VNMPTY|Partido Comunista do Vietnã;Partido Comunista do Vietname
XKXREB|Exército de Libertação do Kosovo;ELK;UCK
YEMREB|huti;hutis;houthi;houthis;Ansar Allah;Conselho de Transição do Sul
ZAFPTY|Congresso Nacional Africano;CNA;ANC;Inkatha;Aliança Democrática
ZAFLAB|Cosatu
ZWEPTY|ZANU-PF;Movimento para a Mudança Democrática;MDC
`;

/** News agencies, newspapers and broadcasters, which are quoted rather than act: `code | names`. */
export const agencies = `
AFGMED|Tolo News;TOLOnews
AGOMED|Angop;Jornal de Angola
AREMED|WAM;Gulf News
ARGMED|Clarín;Télam;La Nación;Página/12;Infobae
ARMMED|Armenpress
AUSMED|Sydney Morning Herald
AUTMED|ORF;Der Standard
AZEMED|Azertac
BELMED|Le Soir
BGDMED|The Daily Star
BLRMED|Belta;Nexta
BRAMED|Folha de S. Paulo;Folha de S.Paulo;Folha;O Globo;TV Globo;Rede Globo;GloboNews;O Estado de S. Paulo;O Estado de S.Paulo;Estadão
BRAMED|Agência Brasil;Agência Estado;Agência O Globo;G1;UOL;Correio Braziliense;Jornal do Brasil;Valor Econômico;SBT;Rede Record
BRAMED|Rede Bandeirantes;CNN Brasil;Zero Hora
CANMED|CBC;Globe and Mail;Toronto Star
CHEMED|Neue Zürcher Zeitung;Swissinfo
CHLMED|El Mercurio;La Tercera
CHNMED|Xinhua;Nova China;Global Times;Diário do Povo;China Daily;CCTV;CGTN
COLMED|El Tiempo;El Espectador;Caracol Radio;RCN
CUBMED|Granma;Prensa Latina
CZEMED|CTK
DEUMED|dpa;Der Spiegel;Spiegel;Deutsche Welle;DW;Bild;Die Welt;Die Zeit;Frankfurter Allgemeine Zeitung;Süddeutsche Zeitung;ARD;ZDF
DNKMED|Ritzau;Jyllands-Posten
DZAMED|APS
ECUMED|El Universo
EGYMED|Al-Ahram
ESPMED|Efe;Agência Efe;El País;El Mundo;ABC espanhol;La Vanguardia;Europa Press
FINMED|Helsingin Sanomat;Yle
FRAMED|France Presse;AFP;Agence France-Presse;Agência France-Presse;Le Monde;Le Figaro;Libération;France 24;Rádio França Internacional;RFI
FRAMED|Charlie Hebdo
GBRMED|Reuters;BBC;BBC Brasil;Financial Times;The Guardian;The Times;Sunday Times;Daily Telegraph;The Independent;The Economist;Sky News
GBRMED|Daily Mail;The Observer
GEOMED|Rustavi 2
GRCMED|Kathimerini
HKGMED|South China Morning Post;Apple Daily
HRVMED|Hina
HUNMED|MTI
IDNMED|Antara;Jakarta Post;Kompas
INDMED|Press Trust of India;Times of India;The Times of India;Hindustan Times;The Hindu;Indian Express;NDTV;ANI
IRLMED|Irish Times
IRNMED|Irna;Tasnim;Fars;Isna;Press TV
IRQMED|Rudaw
ISRMED|Haaretz;Jerusalem Post;The Jerusalem Post;Times of Israel;Yediot Ahronot;Maariv;Israel Hayom;Ynet
ITAMED|Ansa;Corriere della Sera;La Repubblica;La Stampa;RAI
JPNMED|Kyodo;NHK;Jiji Press;Jiji;Japan Times;Asahi Shimbun;Asahi;Yomiuri;Mainichi;Nikkei
KAZMED|Kazinform
KENMED|Daily Nation
KHMMED|Phnom Penh Post
KORMED|Yonhap;Chosun Ilbo;Korea Herald;KBS
KWTMED|KUNA
LBNMED|Al-Manar;An-Nahar;Al Mayadeen
LKAMED|TamilNet
MEXMED|La Jornada;Notimex;Televisa
MMRMED|The Irrawaddy;Myanmar Now
MYSMED|Bernama
NGAMED|Premium Times
NICMED|La Prensa
NLDMED|De Telegraaf
NORMED|Aftenposten;NRK
PAKMED|Dawn;Geo News;Geo TV
PERMED|El Comercio;RPP
PHLMED|Rappler
POLMED|Gazeta Wyborcza
PRKMED|KCNA;Agência Central de Notícias da Coreia;Rodong Sinmun
PRTMED|Lusa;Agência Lusa;Diário de Notícias;RTP;Correio da Manhã;Jornal de Notícias;SIC Notícias;TVI;Rádio Renascença;TSF;jornal Público
PRTMED|jornal Expresso;semanário Expresso
PRYMED|ABC Color
PSEMED|Wafa
QATMED|Al-Jazeera;Al Jazira
ROUMED|Agerpres
RUSMED|TASS;Itar-Tass;RIA Novosti;Interfax;Sputnik;RT;Russia Today;Kommersant;Novaya Gazeta;Izvestia;Pravda;Moscow Times;Meduza
SAUMED|Al-Arabiya;Agência de Imprensa Saudita;Arab News
SDNMED|Suna
SGPMED|Straits Times
SLVMED|El Faro
SRBMED|Tanjug;B92
SWEMED|Dagens Nyheter;Aftonbladet
SYRMED|SANA
THAMED|Bangkok Post
TURMED|Anadolu;Agência Anadolu;Hürriyet;Milliyet;Cumhuriyet;TRT;CNN Türk
TWNMED|Taipei Times
UKRMED|Ukrinform;Unian;Kyiv Independent;Ukrainska Pravda
USAMED|Associated Press;AP;CNN;Bloomberg;New York Times;The New York Times;Washington Post;The Washington Post;Wall Street Journal
USAMED|The Wall Street Journal;Los Angeles Times;Newsweek;USA Today;NBC;CBS;ABC News;Fox News;MSNBC;CNBC;UPI;Voz da América
USAMED|Rádio Europa Livre;Univision;Miami Herald;Axios
VATMED|L'Osservatore Romano;Rádio Vaticano;Vatican News
VENMED|El Nacional;Telesur;VTV;Globovisión
VNMMED|VNA
ZAFMED|SABC;News24
`;

/**
 * Towns, provinces and regions that say where something happened and never act, and under `---` the names of
 * several countries, seas and treaties that contain those of others: `code | names`.
 */
export const places = `
---|América Latina;América Central;América do Sul;América do Norte;Américas;Ibero-América;Norte da África;África Ocidental;África Oriental
---|África Central;África Austral;Ásia Central;Sudeste Asiático;Ásia Oriental;Oriente Médio;Médio Oriente;Europa Ocidental;Europa Oriental
---|Leste Europeu;Bálcãs;Cáucaso;Cáucaso do Sul;Sahel;Magrebe;Magreb;Chifre da África;Corno de África;golfo do México;golfo da Guiné
---|Golfo de Omã;golfo de Áden;golfo Pérsico;Golfo da Tailândia;Golfo de Tonquim;mar do Japão;Mar da China Meridional;mar do Sul da China
---|Mar da China Oriental;península coreana;Península da Coreia;Península Arábica;Península Ibérica;oceano Índico;canal de Suez
---|Canal da Mancha;Lago Chade;rio Jordão;vale do Jordão;rio Níger;rio Congo;estreito de Ormuz;Estreito de Malaca;Estreito de Gibraltar
---|Acordo de Paris;Acordos de Paris;Convenção de Genebra;Convenções de Genebra;Convenção de Viena;Estatuto de Roma;acordos de Minsk
---|Memorando de Budapeste;Tratado de Roma;Tratado de Lisboa;Tratado de Maastricht;Tratado de Versalhes;Protocolo de Kyoto
---|Protocolo de Quioto;Acordos de Oslo;Acordos de Dayton;Acordo de Dayton;Acordos de Camp David;Acordos de Abraão;Schengen;Espaço Schengen
---|Consenso de Washington;Nova Inglaterra;Bolsa de Londres;Bolsa de Tóquio;Bolsa de Nova York;Copa América;Roland Garros
---|Aberto da Austrália;US Open;Volta da França;Exército do Sul do Líbano;Acordo da Sexta-Feira Santa;Acordo de Belfast;Pacífico;Atlântico
---|Mediterrâneo;mar Negro;mar Vermelho;Mar Cáspio;Báltico;Caribe;Ártico
AFG|Kandahar;Herat;Kunduz;Helmand;Jalalabad;Jalalabade;Mazar-e-Sharif;Ghazni;Bagram;Nangarhar;Panjshir;Tora Bora;Badakhshan;Lashkar Gah
AFG|Khost;Paktika;Baghlan
AGO|Cabinda;Huambo;Benguela;Lobito
ALB|Vlora;Durres
ARE|Dubai;Sharjah;Xarja;Fujairah;Abu Musa;Ras al-Khaimah
ARG|Rosario;província de Córdoba;Mar del Plata;Mendoza;Tucumán;Patagônia;Terra do Fogo;Ushuaia;Bariloche;Gualeguaychú;Neuquén;Praça de Maio
ARG|Jujuy
ARM|Gyumri;Meghri;Siunique
AUS|Sydney;Sidney;Melbourne;Brisbane;Perth;Adelaide;Darwin;Queensland;Nova Gales do Sul;Tasmânia
AUT|Salzburgo;Innsbruck;Graz;Linz;Tirol
AZE|Nagorno-Karabakh;Alto Karabakh;Nakhchivan;Naquichevão;Stepanakert;Lachin;Ganja;Shusha;Agdam
BEL|Antuérpia;Bruges;Gante;Liège;Charleroi;Flandres;Valônia;Zaventem;Molenbeek
BEN|Parakou
BFA|Bobo-Dioulasso;Djibo
BGD|Chittagong;Cox's Bazar;Sylhet;Rajshahi
BGR|Burgas;Varna;Plovdiv
BHR|Praça da Pérola
BIH|Srebrenica;Mostar;Tuzla;Bihac;Gorazde;Zenica;Brcko;Prijedor
BLR|Brest bielorrussa;Gomel;Grodno;Vitebsk;Mogilev
BOL|Santa Cruz de la Sierra;Cochabamba;El Alto;Oruro;Potosí;Tarija;Pando;Chapare
BRA|São Paulo;Rio de Janeiro;Belo Horizonte;Manaus;Recife;Porto Alegre;Curitiba;Fortaleza;Amazonas;Foz do Iguaçu;Roraima;Rondônia
BRA|Minas Gerais;Rio Grande do Sul;Mato Grosso;Bahia;Brumadinho;Belém;Copacabana;Santa Catarina;Paraná;Pernambuco;Ceará;Maranhão;Goiás
BRA|Espírito Santo;Campinas;Florianópolis;Goiânia;Acre;Amapá
BTN|Doklam
CAF|Bambari;Bria;Bossangoa
CAN|Toronto;Montreal;Vancouver;Quebec;Calgary;Alberta;Ontario;Colúmbia Britânica;Halifax;Edmonton;Winnipeg;Nova Escócia;Terra Nova;Manitoba
CAN|Saskatchewan
CHE|Genebra;Zurique;Davos;Lausanne;Lausana;Basileia;Lugano;Montreux;Bürgenstock;Lucerna
CHL|Valparaíso;Concepción;Antofagasta;Arica;Araucanía;Temuco;Iquique;Atacama;Punta Arenas;Ilha de Páscoa
CHN|Xangai;Guangzhou;Cantão;Shenzhen;Wuhan;Xinjiang;Tibete;Tibet;Lhasa;Urumqi;Chengdu;Chongqing;Tianjin;Nanquim;Nanjing;Harbin;Dalian
CHN|Kashgar;Sichuan;Yunnan;Guangdong;Fujian;Hainan;Mongólia Interior;Manchúria;Tiananmen;Praça da Paz Celestial;Hubei;Xi'an;Hangzhou;Qingdao
CIV|Bouaké;Korhogo;Grand-Bassam
CMR|Douala;Bamenda;Buea;Maroua;Bakassi
COD|Goma;Bukavu;Kivu;Kivu do Norte;Kivu Norte;Kivu do Sul;Ituri;Bunia;Lubumbashi;Kisangani;Katanga;Kasai;Mbuji-Mayi;Uvira;Masisi;Rutshuru
COD|Butembo
COG|Pointe-Noire
COL|Medellín;Cali;Cartagena;Barranquilla;Cúcuta;Arauca;Caquetá;Putumayo;Cauca;Antioquia;Chocó;Catatumbo;Bucaramanga;Buenaventura;Popayán
COL|San Vicente del Caguán;Bojayá;San Andrés e Providência;Tumaco
COM|Anjouan;Mohéli
CRI|Puerto Limón
CUB|Santiago de Cuba;Guantánamo;Baía dos Porcos;Matanzas;Holguín
CYP|Limassol;Larnaca;Famagusta;Varosha;Akrotiri;Pafos
CZE|Brno;Ostrava;Morávia;Boêmia;Karlovy Vary
DEU|Munique;Hamburgo;Frankfurt;Frankfurt am Main;Baviera;Colônia;Stuttgart;Estugarda;Dresden;Dresda;Leipzig;Düsseldorf;Saxônia;Rostock
DEU|Bremen;Hannover;Hanôver;Nuremberg;Nuremberga;Chemnitz;Ramstein;Potsdam;Heiligendamm;Turíngia;Solingen;Karlsruhe;Dortmund;Baixa Saxônia
DEU|Brandemburgo;Portão de Brandemburgo
DNK|Aarhus;Christiania;Bornholm
DOM|Punta Cana;Dajabón
DZA|Constantina;Cabília;Tindouf;In Amenas;Oran
ECU|Guayaquil;Esmeraldas;Cuenca;Galápagos;Sucumbíos;Angostura;Lago Agrio;Machala
EGY|Alexandria;Sinai;Península do Sinai;Sharm el-Sheikh;Suez;Porto Said;Port Said;Luxor;Assuã;Assuão;Praça Tahrir;Tahrir;Gizé;Ismaília
EGY|El-Arish;Taba
ERI|Badme;Massawa;Assab
ESH|Dakhla;Guerguerat;Smara;Tifariti
ESP|Barcelona;Sevilha;Catalunha;Valência;Bilbao;Bilbau;País Basco;Canárias;Ilhas Canárias;Ceuta;Melilla;Melilha;San Sebastián;São Sebastião
ESP|Andaluzia;Galiza;Galícia;Saragoça;Maiorca;Baleares;Ilhas Baleares;Navarra;Perejil;ilha de Perejil;Málaga;Guernica;Alicante;Múrcia;Atocha
ESP|Astúrias;Las Palmas;base de Rota;Burgos;Valladolid
ETH|Tigray;Amhara;Oromia;Mekelle;Mekele;Ogaden;Gondar;Dire Dawa;Lalibela;Afar;Bahir Dar
FIN|Tampere;Turku;Lapônia;Oulu
FRA|Marselha;Marseille;Lyon;Lião;Estrasburgo;Toulouse;Nice;Córsega;Bordeaux;Bordéus;Nantes;Calais;Cannes;Lille;Rennes;Grenoble;Normandia
FRA|Bretanha;Alsácia;Versalhes;Ajaccio;Bastia;Evian;Toulon;Montpellier;Lourdes;le Havre;Fontainebleau;Rambouillet;Saboia;Dunquerque;Reims
FRA|Dijon;Rouen
FSM|Chuuk
GBR|Manchester;Birmingham;Liverpool;Glasgow;Edimburgo;Belfast;Londonderry;Omagh;Cardiff;Bristol;Leeds;Salisbury;Lockerbie;Oxford;Cambridge
GBR|Southport;Cornualha;Heathrow;Faslane;Armagh;Sheffield;Plymouth;Portsmouth;Aberdeen;Dover;Chequers;Bradford;Lancaster House
GEO|Batumi;Gori;Poti;Adjara;Zugdidi;Pankisi;Kodori;Rustavi
GHA|Kumasi;Tamale
GIN|Nzérékoré;Kankan
GRC|Salônica;Tessalônica;Lesbos;Creta;Pireu;Corfu;Rodes;Patras;Idomeni;Samos;Quios;campo de Moria;Imia;Praça Syntagma
GRL|Thule
GTM|Quetzaltenango;Huehuetenango;Petén
GUY|Essequibo;Guiana Essequiba
HKG|Kowloon
HND|San Pedro Sula;Bajo Aguán
HRV|Vukovar;Dubrovnik;Krajina;Eslavônia;Zadar;Split;Knin;Dalmácia;Osijek
HTI|Cabo Haitiano;Gonaïves;Cité Soleil;Jacmel
HUN|Debrecen;Szeged;Miskolc;Röszke
IDN|Aceh;Achém;Banda Aceh;Bali;Surabaya;Papua Ocidental;Sumatra;Java;Celebes;Sulawesi;Bornéu;Kalimantan;Ambon;Molucas;Bandung;Poso;Lombok
IDN|Medan;Timor Ocidental;Jayapura;Ilhas Natuna;Natuna
IND|Mumbai;Bombaim;Calcutá;Kolkata;Chennai;Madras;Caxemira;Jammu e Caxemira;Srinagar;Hyderabad;Bangalore;Bengaluru;Gujarat;Assam;Manipur
IND|Ayodhya;Amritsar;Ladakh;vale de Galwan;Arunachal Pradesh;Uttar Pradesh;Bihar;Goa;Kerala;Tamil Nadu;Maharashtra;Chhattisgarh;Jharkhand
IND|Nagaland;Bhopal;Ahmedabad;Pulwama;Bengala Ocidental;Kargil;Pondicherry;Siachen;Nicobar;Lucknow;Jaipur
IRL|Cork;Galway;Limerick;Dundalk
IRN|Isfahan;Natanz;Mashhad;Bandar Abbas;Shiraz;Xiraz;Tabriz;Bushehr;Qom;Fordow;Fordo;Arak;ilha de Kharg;Khuzistão;Ahvaz;Kerman;Zahedan
IRN|Kermanshah;Abadan;Khorramshahr;Sistão-Baluchistão;Kish;Parchin;prisão de Evin
IRQ|Basra;Baçorá;Mossul;Mosul;Kirkuk;Faluja;Fallujah;Erbil;Arbil;Curdistão iraquiano;Curdistão;Najaf;Karbala;Tikrit;Ramadi;Samarra;Anbar
IRQ|Cidade Sadr;Sadr City;Sinjar;Sulaimaniya;Zona Verde;Abu Ghraib;Baquba;Nassíria;Umm Qasr;Dohuk;Halabja;Diyala
ISL|Keflavik
ISR|Tel Aviv;Telavive;Haifa;Ashkelon;Ascalão;Sderot;Eilat;Bersebá;Beer Sheva;Ashdod;Galileia;Neguev;Negev;Dimona;Nazaré;Netanya
ISR|Esplanada das Mesquitas;Monte do Templo;Al-Aqsa;Muro das Lamentações;Kiryat Shmona
ITA|Milão;Nápoles;Sicília;Lampedusa;Turim;Gênova;Veneza;Florença;Bolonha;Palermo;Sardenha;Trieste;Bari;Lombardia;Calábria;Catânia;L'Aquila
ITA|Áquila;Aviano
JOR|Aqaba;Zarqa;Zaatari;Petra
JPN|Osaka;Hiroshima;Hiroxima;Nagasaki;Okinawa;Quioto;Kyoto;Fukushima;Hokkaido;Kobe;Yokohama;Nagoya;Sendai;Fukuoka;Senkaku;Ilhas Senkaku
JPN|Diaoyu;Yasukuni;santuário Yasukuni;Futenma;Sapporo
KAZ|Almaty;Alma-Ata;Baikonur;Aktau;Janaozen;Semipalatinsk;Shymkent;Karaganda
KEN|Mombaça;Kisumu;Eldoret;Garissa;Dadaab;Kibera;Westgate;Lamu;Nakuru
KGZ|Osh;Jalal-Abad;Batken;Manas
KHM|Siem Reap;Sihanoukville;Preah Vihear;Battambang;Angkor Wat
KOR|Busan;Incheon;Gwangju;Panmunjom;Jeju;Daegu;Yeonpyeong;Pyeongchang;Dokdo;Takeshima;Itaewon
LBN|Tiro;Sídon;Baalbek;Bekaa;vale do Bekaa;sul do Líbano;Sabra e Shatila;Sabra e Chatila;Naqoura;Fazendas de Shebaa;Nahr al-Bared;Dahieh
LBN|Qana
LBR|Gbarnga
LBY|Benghazi;Bengasi;Misrata;Sirte;Derna;Sabha;Fezzan;Cirenaica;Ras Lanuf;Brega;Zawiya;Ajdabiya;Tripolitânia
LKA|Jaffna;Kilinochchi;Trincomalee;Batticaloa;Kandy;Vavuniya;Hambantota;Mullaitivu;Elephant Pass
LTU|Kaunas;Klaipeda
LVA|Jurmala;Daugavpils;Letgália
MAR|Casablanca;Marrakech;Marraquexe;Tânger;Agadir;Rif;Al Hoceima;Skhirat;Meknès
MDA|Gagaúzia;Balti;Bender
MDG|Toamasina;Antsirabe
MEX|Tijuana;Guadalajara;Monterrey;Chiapas;Ciudad Juárez;Acapulco;Oaxaca;Michoacán;Sinaloa;Veracruz;Cancún;Tamaulipas;estado de Guerrero
MEX|Puebla;Culiacán;San Cristóbal de las Casas;Nuevo Laredo;Matamoros;Reynosa;Baixa Califórnia;Jalisco;Ayotzinapa;Tapachula;Iucatã;Yucatán
MEX|Acteal;Atenco;Chihuahua;Zócalo
MKD|Tetovo;Kumanovo;Ohrid;Bitola;Prespa
MLI|Timbuktu;Tombuctu;Gao;Kidal;Mopti;Menaka;Azawad;Ségou;Konna;Kayes
MMR|Rakhine;Arracão;Mandalay;Mandalai;Kachin;Estado Shan;Sittwe;Estado Karen;Lashio;Maungdaw;Myawaddy;Sagaing;Kokang;Myitkyina
MNE|Kotor;Niksic
MOZ|Cabo Delgado;Nampula;Gorongosa;Pemba;Mocímboa da Praia;Tete
MRT|Nouadhibou
MUS|Ilha Rodrigues
MYS|Penang;Sabah;Sarawak;Johor;Malaca
NAM|Walvis Bay;Caprivi;Faixa de Caprivi
NER|Agadez;Diffa;Tillabéri;Zinder;Arlit
NGA|Lagos;Kano;Maiduguri;Borno;Port Harcourt;Kaduna;Jos;Chibok;delta do Níger;Ibadan;Zamfara;Katsina;Yobe;Adamawa;Sokoto;Warri;Benue;Enugu
NGA|Ogoniland;Zaria
NIC|Masaya;Bluefields;rio San Juan
NLD|Roterdã;Roterdão;Utrecht;Maastricht;Eindhoven;Groningen;Schiphol
NOR|Bergen;Utoya;Trondheim;Tromso;Stavanger
NPL|Pokhara;Terai;Everest;monte Everest;Rolpa;Lumbini
NZL|Auckland;Christchurch;Waitangi
OMN|Salalah;Duqm;Musandam
PAK|Karachi;Carachi;Lahore;Peshawar;Quetta;Baluchistão;Waziristão;Waziristão do Norte;Waziristão do Sul;Swat;vale do Swat;Abbottabad
PAK|Khyber Pakhtunkhwa;Azad Caxemira;Multan;Gwadar;Faisalabad;Sind;Sindh;Passo Khyber;Bajaur;Muzaffarabad;Gilgit-Baltistão;Sialkot;Torkham
PAK|Chaman;Mesquita Vermelha
PAN|Darién;Estreito de Darién;canal do Panamá
PER|Cusco;Cuzco;Arequipa;Puno;Iquitos;Ayacucho;Bagua;Tacna;Tumbes;Piura;Cajamarca;Machu Picchu;Juliaca;VRAEM;Callao;Ilave;Lambayeque
PHL|Mindanao;Marawi;Basilan;Jolo;Sulu;Davao;Zamboanga;Cotabato;Cebu;Luzon;Lução;Recife de Scarborough;atol de Scarborough;baía de Subic
PHL|Palawan;Second Thomas;Tacloban;Quezon City
PNG|Bougainville
POL|Cracóvia;Gdansk;Breslávia;Wroclaw;Poznan;Lodz;Auschwitz;Przewodow;Silésia;Lublin;Redzikowo;Szczecin
PRK|Yongbyon;Kaesong;Punggye-ri;Kumgang;Sinuiju;Wonsan
PRT|Porto;Açores;Madeira;Algarve;Coimbra;Braga;Faro;Setúbal;Évora;Aveiro;Viseu
PRY|Ciudad del Este;Cidade do Leste;Itaipu;Curuguaty;Encarnación
PSE|Gaza;Faixa de Gaza;Cidade de Gaza;Cisjordânia;Margem Ocidental;Jerusalém Oriental;Jerusalém Leste;Rafah;Khan Yunis;Jenin;Nablus;Hebron
PSE|Hebrom;Belém da Cisjordânia;Jericó;Jabalia;Tulkarm;Beit Hanoun;Qalqilya;Deir al-Balah;Sheikh Jarrah;Beit Lahia
QAT|Al Udeid
ROU|Timisoara;Transilvânia;Constança;Cluj;Deveselu;Iasi
RUS|São Petersburgo;Leningrado;Chechênia;Tchetchênia;Grozni;Grozny;Daguestão;Inguchétia;Ingushétia;Ossétia do Norte;Beslan;Cazã;Kazan;Sóchi
RUS|Vladivostok;Vladivostoque;Belgorod;Kursk;Novorossiysk;Ecaterimburgo;Kaliningrado;Calininegrado;Curilas;Ilhas Curilas;Sibéria;Rostov
RUS|Bryansk;Murmansk;Novosibirsk;Volgogrado;Stalingrado;Sacalina;Kamchatka;Camchaca;Nijni Novgorod;Voronej;Samara;Tartaristão;Bascortostão
RUS|Nalchik;Makhachkala;Budionovsk;Krasnodar;Omsk;Tomsk;Smolensk;Pskov;Cáucaso Norte;Cáucaso do Norte;Cheliabinsk;Irkutsk;Khabarovsk;Iacútia
RUS|Magadan;Norilsk;Astracã;Saratov;Stavropol;Taganrog;Praça Vermelha
RWA|Gisenyi;Butare
SAU|Jedá;Jeddah;Gidá;Meca;Medina;Dhahran;Abqaiq;Taif;Khobar;Al Khobar;Qatif;Najran;Jizan;Neom
SDN|Darfur;Darfur do Norte;Darfur Ocidental;Porto Sudão;Port Sudan;Omdurmã;Omdurman;El Fasher;Al-Fashir;El Geneina;Geneina;Cordofão
SDN|Cordofão do Sul;Kordofan do Sul;Nilo Azul;Abyei;Nyala;montanhas Nuba;Kassala;Wad Madani
SEN|Casamança;Casamance;Ziguinchor;Touba
SLE|Kenema;Makeni;Kono
SOM|Kismayo;Baidoa;Bosaso;Beledweyne;Berbera;Galkayo;Jubalândia;Merca
SRB|Novi Sad;Voivodina;Nis;Presevo;Sandjak;Kragujevac
SSD|Malakal;Bentiu;Bor;Alto Nilo;Jonglei;Yei;Wau;Heglig
SVK|Kosice
SVN|Maribor
SWE|Gotemburgo;Malmö;Uppsala;Upsália;Gotland
SYR|Alepo;Aleppo;Homs;Idlib;Idleb;Raqa;Raqqa;Hama;Daraa;Deraa;Palmira;Latakia;Lataquia;Deir Ezzor;Deir ez-Zor;Kobane;Kobani;Afrin
SYR|Colinas de Golã;Colinas de Golan;Golã;Ghouta;Ghouta Oriental;Douma;Tartus;Hasakah;Hasaka;Qamishli;Manbij;Yarmouk;Sweida;Khan Sheikhoun
SYR|Hmeimim;Qusayr;Rojava;Al-Tanf;Houla;Hula;Madaya
TCD|Abéché;Faixa de Aouzou;Aouzou
THA|Chiang Mai;Phuket;Pattaya;Pattani;Yala;Narathiwat;Hat Yai;Mae Sot;Tak Bai;Sisaket
TJK|Khujand;Gorno-Badakhshan;Khorog;Isfara
TUN|Sfax;Sousse;Sidi Bouzid;Kasserine;Bardo;Museu do Bardo;Djerba;Ben Guerdane;Gafsa
TUR|Istambul;Constantinopla;Esmirna;Izmir;Diyarbakir;Antália;Antalya;Incirlik;Gaziantep;Cizre;Sirnak;Hakkari;Bodrum;Parque Gezi;Gezi;Taksim
TUR|Praça Taksim;Bósforo;Dardanelos;Suruç;Imrali;Kars;Trebizonda;Trabzon;Adana;Hatay;Anatólia
TWN|Kaohsiung;Kinmen;Quemói;Taichung;Ilhas Matsu;Penghu;Hualien;estreito de Taiwan
TZA|Zanzibar;Arusha;Mwanza
UGA|Entebbe;Gulu;Kasese
UKR|Criméia;Península da Crimeia;Sebastopol;Sevastopol;Simferopol;Kerch;Estreito de Kerch;ponte da Crimeia;Donetsk;Lugansk;Luhansk;Donbass
UKR|Donbas;Kharkiv;Carcóvia;Kharkov;Odessa;Odesa;Mariupol;Azovstal;Lviv;Leópolis;Kherson;Quérson;Zaporíjia;Zaporizhzhia;Zaporizhia;Bakhmut
UKR|Mykolaiv;Nikolaiev;Dnipro;Dnipropetrovsk;Bucha;Irpin;Chernobyl;Chernobil;Chernihiv;Sumy;Poltava;Sloviansk;Kramatorsk;Avdiivka;Debaltseve
UKR|Severodonetsk;Lysychansk;Melitopol;Enerhodar;Kryvyi Rih;Vinnytsia;ilha das Serpentes;ilha da Cobra;Maidan;Praça Maidan;Kremenchuk
UKR|Kakhovka;Nova Kakhovka;Pokrovsk;Izium;Uzhhorod;Ilovaisk;Soledar;Zhytomyr;Transcarpátia
URY|Punta del Este;Fray Bentos
USA|Nova York;Nova Iorque;Manhattan;Brooklyn;Los Angeles;Chicago;Houston;Miami;San Francisco;São Francisco;Texas;Califórnia;Flórida
USA|Camp David;Alasca;Havaí;Boston;Filadélfia;Seattle;Detroit;Atlanta;Dallas;Las Vegas;Nova Orleans;Arizona;Ohio;Pensilvânia;Virgínia
USA|Maryland;Nova Jersey;Nova Jérsei;Novo México;Colorado;Oklahoma;Minneapolis;Minnesota;Wisconsin;Michigan;Louisiana;Massachusetts
USA|Carolina do Norte;Carolina do Sul;San Diego;El Paso;Ferguson;Charlottesville;Mar-a-Lago;Wall Street;Vale do Silício;Dayton;Fort Hood
USA|Pearl Harbor;Nevada;Utah;Oregon;Alabama;Tennessee;Kentucky;Illinois;Connecticut;Mississippi;Mississípi;Missouri;Nebraska;Iowa;Waco
USA|estado de Washington;Aspen;Baltimore;Denver;Wyoming;Delaware;Arkansas
UZB|Samarcanda;Andijan;Bucara;Caracalpaquistão;Fergana;vale de Fergana;Termez;Nukus
VEN|Maracaibo;Zulia;Táchira;San Cristóbal;Barquisimeto;Maracay;Petare;Apure;La Guaira;estado de Bolívar;Santa Elena de Uairén
VEN|Ilha de Margarita;San Antonio del Táchira;Puerto Cabello;Ciudad Guayana
VNM|Cidade de Ho Chi Minh;Ho Chi Minh;Da Nang;Haiphong;Cam Ranh;Hué;Dien Bien Phu;Ilhas Spratly;Spratly;Ilhas Paracel;Paracel
XKX|Mitrovica;Prizren;Pec;Racak;Drenica;Gnjilane
YEM|Áden;Hodeida;Marib;Taiz;Saada;Hadramaut;Mukalla;Socotra;Abyan;Shabwa;Zinjibar
ZAF|Joanesburgo;Johanesburgo;Cidade do Cabo;Durban;Soweto;KwaZulu-Natal;Marikana;Bloemfontein;Port Elizabeth;Sharpeville;Ilha Robben
ZAF|Robben Island;Cabo Ocidental;Gauteng;Transvaal
ZMB|Kitwe;Ndola;Copperbelt
ZWE|Bulawayo;Matabeleland;Mutare;Marange;Cataratas Vitória
`;

/**
 * Names that are also common words, first names, surnames or other towns: they count only where the words around
 * them agree.
 */
export const doubtful =
  "Israel;Sofia;Viena;Lima;Santiago;Rosário;Granada;Maurício;Dominica;Jersey;Guadalupe;Belém;La Paz;Sucre;San José;San Juan;Santa Helena;Santa Lúcia;Martinica;Montserrat;Washington;galego;Fortaleza;Recife;São Bento;Porto;Bona;Medina;Haia;Roma;Camarões";

/** Adjectives of countries and the words for their people are the same words: endings of the citation form, and those it takes in a text. */
const nationality: Endings = {
  "": [""],
  o: ["o", "a", "os", "as"],
  a: ["a", "as"],
  e: ["e", "es"],
  i: ["i", "is"],
  é: ["é", "és"],
  u: ["u", "us"],
  ês: ["ês", "esa", "eses", "esas"],
  ão: ["ão", "ã", "ães", "ãs", "ãos", "ões"],
  eu: ["eu", "eia", "eus", "eias"],
  ol: ["ol", "ola", "óis", "olas"],
  l: ["l", "is"],
  m: ["m", "ns"],
  r: ["r", "res"],
  á: ["á", "ás"],
  ó: ["ó", "ós"],
  í: ["í", "ís"],
  z: ["z", "zes"],
};

/** Endings of the citation form, longest first, and the endings it takes in a text. */
export const inflections: Inflections = {
  names: {
    "": [""],
  },
  adjectives: nationality,
  people: nationality,
};
