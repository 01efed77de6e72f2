/**
 * English names of the countries of the world: `code | names | adjectives | people | capitals and seats of government`.
 * Codes are ISO 3166-1 alpha-3, with XKX for Kosovo. A seat stands for its government; a name that is also a
 * common first name or word is left out or listed among the doubtful names of the pack.
 */
export const countryTable = `
AFG|Afghanistan|Afghan|Afghans|Kabul
ALB|Albania|Albanian|Albanians|Tirana
DZA|Algeria|Algerian|Algerians|Algiers
AND|Andorra|Andorran|Andorrans|Andorra la Vella
AGO|Angola|Angolan|Angolans|Luanda
ATG|Antigua and Barbuda;Antigua|Antiguan|Antiguans|
ARG|Argentina|Argentine;Argentinian|Argentines;Argentinians|Buenos Aires;Casa Rosada
ARM|Armenia|Armenian|Armenians|Yerevan
AUS|Australia|Australian|Australians|Canberra
AUT|Austria|Austrian|Austrians|Vienna
AZE|Azerbaijan|Azerbaijani;Azeri|Azerbaijanis;Azeris|Baku
BHS|Bahamas;the Bahamas|Bahamian|Bahamians|Nassau
BHR|Bahrain|Bahraini|Bahrainis|Manama
BGD|Bangladesh|Bangladeshi|Bangladeshis|Dhaka
BRB|Barbados|Barbadian|Barbadians|Bridgetown
BLR|Belarus;Belorussia|Belarusian;Belarussian|Belarusians|Minsk
BEL|Belgium|Belgian|Belgians|
BLZ|Belize|Belizean|Belizeans|Belmopan
BEN|Benin|Beninese|Beninese|Porto-Novo;Cotonou
BTN|Bhutan|Bhutanese|Bhutanese|Thimphu
BOL|Bolivia|Bolivian|Bolivians|La Paz
BIH|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia|Bosnian|Bosnians|Sarajevo
BWA|Botswana|Botswanan|Batswana|Gaborone
BRA|Brazil|Brazilian|Brazilians|Brasilia;Itamaraty;Planalto
BRN|Brunei|Bruneian|Bruneians|Bandar Seri Begawan
BGR|Bulgaria|Bulgarian|Bulgarians|Sofia
BFA|Burkina Faso|Burkinabe|Burkinabes|Ouagadougou
BDI|Burundi|Burundian|Burundians|Bujumbura;Gitega
KHM|Cambodia|Cambodian|Cambodians|Phnom Penh
CMR|Cameroon|Cameroonian|Cameroonians|Yaounde
CAN|Canada|Canadian|Canadians|Ottawa
CPV|Cape Verde;Cabo Verde|Cape Verdean|Cape Verdeans|Praia
CAF|Central African Republic;the CAR|Central African|Central Africans|Bangui
TCD|Chad|Chadian|Chadians|N'Djamena
CHL|Chile|Chilean|Chileans|Santiago;La Moneda
CHN|China;People's Republic of China;PRC|Chinese|Chinese|Beijing;Zhongnanhai
COL|Colombia|Colombian|Colombians|Bogota;Casa de Narino
COM|Comoros;the Comoros|Comorian;Comoran|Comorians|Moroni
COG|Republic of the Congo;Republic of Congo;Congo-Brazzaville|||Brazzaville
COD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo-Kinshasa;Congo;Zaire|Congolese;Zairean|Congolese|Kinshasa
CRI|Costa Rica|Costa Rican|Costa Ricans|
CIV|Ivory Coast;Cote d'Ivoire|Ivorian|Ivorians|Abidjan;Yamoussoukro
HRV|Croatia|Croatian|Croats;Croatians|Zagreb
CUB|Cuba|Cuban|Cubans|Havana
CYP|Cyprus|Cypriot;Greek Cypriot|Cypriots|Nicosia
CZE|Czech Republic;Czechia|Czech|Czechs|Prague
DNK|Denmark|Danish|Danes|Copenhagen
DJI|Djibouti|Djiboutian|Djiboutians|
DMA|Dominica||Dominicans|Roseau
DOM|Dominican Republic|Dominican||Santo Domingo
ECU|Ecuador|Ecuadorian;Ecuadorean|Ecuadorians;Ecuadoreans|Quito
EGY|Egypt|Egyptian|Egyptians|Cairo
SLV|El Salvador|Salvadoran;Salvadorean|Salvadorans|San Salvador
GNQ|Equatorial Guinea|Equatorial Guinean|Equatorial Guineans|Malabo
ERI|Eritrea|Eritrean|Eritreans|Asmara
EST|Estonia|Estonian|Estonians|Tallinn
SWZ|Eswatini;Swaziland|Swazi|Swazis|Mbabane
ETH|Ethiopia|Ethiopian|Ethiopians|Addis Ababa
FJI|Fiji|Fijian|Fijians|Suva
FIN|Finland|Finnish|Finns|Helsinki
FRA|France|French|French;Frenchmen|Paris;Elysee;Quai d'Orsay
GAB|Gabon|Gabonese|Gabonese|Libreville
GMB|Gambia;the Gambia|Gambian|Gambians|Banjul
GEO|Georgia|Georgian|Georgians|Tbilisi
DEU|Germany;West Germany|German;West German|Germans|Berlin;Bonn
GHA|Ghana|Ghanaian|Ghanaians|Accra
GRC|Greece|Greek|Greeks|Athens
GRD|Grenada|Grenadian|Grenadians|
GTM|Guatemala|Guatemalan|Guatemalans|Guatemala City
GIN|Guinea|Guinean|Guineans|Conakry
GNB|Guinea-Bissau|Bissau-Guinean||Bissau
GUY|Guyana|Guyanese|Guyanese|
HTI|Haiti|Haitian|Haitians|Port-au-Prince
HND|Honduras|Honduran|Hondurans|Tegucigalpa
HKG|Hong Kong|Hongkonger|Hongkongers|
HUN|Hungary|Hungarian|Hungarians|Budapest
ISL|Iceland|Icelandic|Icelanders|Reykjavik
IND|India|Indian|Indians|New Delhi;Delhi
IDN|Indonesia|Indonesian|Indonesians|Jakarta
IRN|Iran;Islamic Republic of Iran|Iranian|Iranians|Tehran;Teheran
IRQ|Iraq|Iraqi|Iraqis|Baghdad
IRL|Ireland;Republic of Ireland|Irish|Irish|Dublin
ISR|Israel|Israeli|Israelis|
ITA|Italy|Italian|Italians|Rome;Palazzo Chigi
JAM|Jamaica|Jamaican|Jamaicans|Kingston
JPN|Japan|Japanese|Japanese|Tokyo
JOR|Jordan|Jordanian|Jordanians|Amman
KAZ|Kazakhstan|Kazakh;Kazakhstani|Kazakhs|Astana;Nur-Sultan
KEN|Kenya|Kenyan|Kenyans|Nairobi
KIR|Kiribati|||Tarawa
PRK|North Korea;DPRK|North Korean|North Koreans|Pyongyang
KOR|South Korea;Republic of Korea|South Korean|South Koreans|Seoul
XKX|Kosovo|Kosovar;Kosovan|Kosovars|Pristina
KWT|Kuwait|Kuwaiti|Kuwaitis|Kuwait City
KGZ|Kyrgyzstan|Kyrgyz|Kyrgyz|Bishkek
LAO|Laos|Laotian;Lao|Laotians|Vientiane
LVA|Latvia|Latvian|Latvians|Riga
LBN|Lebanon|Lebanese|Lebanese|Beirut
LSO|Lesotho|Basotho||Maseru
LBR|Liberia|Liberian|Liberians|Monrovia
LBY|Libya|Libyan|Libyans|Tripoli
LIE|Liechtenstein||Liechtensteiners|Vaduz
LTU|Lithuania|Lithuanian|Lithuanians|Vilnius
LUX|Luxembourg|Luxembourgish|Luxembourgers|
MDG|Madagascar|Malagasy|Malagasy|Antananarivo
MWI|Malawi|Malawian|Malawians|Lilongwe
MYS|Malaysia|Malaysian|Malaysians|Kuala Lumpur;Putrajaya
MDV|Maldives;the Maldives|Maldivian|Maldivians|
MLI|Mali|Malian|Malians|Bamako
MLT|Malta|Maltese|Maltese|Valletta
MHL|Marshall Islands|Marshallese|Marshallese|Majuro
MRT|Mauritania|Mauritanian|Mauritanians|Nouakchott
MUS|Mauritius|Mauritian|Mauritians|Port Louis
MEX|Mexico|Mexican|Mexicans|Mexico City;Los Pinos
FSM|Micronesia|Micronesian|Micronesians|Palikir
MDA|Moldova|Moldovan|Moldovans|Chisinau
MCO|Monaco|Monegasque|Monegasques|
MNG|Mongolia|Mongolian|Mongolians|Ulaanbaatar;Ulan Bator
MNE|Montenegro|Montenegrin|Montenegrins|Podgorica
MAR|Morocco|Moroccan|Moroccans|Rabat
MOZ|Mozambique|Mozambican|Mozambicans|Maputo
MMR|Myanmar;Burma|Burmese|Burmese|Naypyidaw;Naypyitaw;Rangoon;Yangon
NAM|Namibia|Namibian|Namibians|Windhoek
NRU|Nauru|Nauruan|Nauruans|
NPL|Nepal|Nepalese;Nepali|Nepalis|Kathmandu
NLD|Netherlands;the Netherlands;Holland|Dutch|Dutch|The Hague;Amsterdam
NZL|New Zealand|New Zealand|New Zealanders|Wellington
NIC|Nicaragua|Nicaraguan|Nicaraguans|Managua
NER|Niger|Nigerien|Nigeriens|Niamey
NGA|Nigeria|Nigerian|Nigerians|Abuja
MKD|North Macedonia;Macedonia|Macedonian|Macedonians|Skopje
NOR|Norway|Norwegian|Norwegians|Oslo
OMN|Oman|Omani|Omanis|Muscat
PAK|Pakistan|Pakistani|Pakistanis|Islamabad
PLW|Palau|Palauan|Palauans|
PSE|Palestine;State of Palestine;West Bank;Gaza;Gaza Strip|Palestinian|Palestinians|Ramallah
PAN|Panama|Panamanian|Panamanians|Panama City
PNG|Papua New Guinea|Papua New Guinean|Papua New Guineans|Port Moresby
PRY|Paraguay|Paraguayan|Paraguayans|Asuncion
PER|Peru|Peruvian|Peruvians|Lima
PHL|Philippines;the Philippines|Philippine;Filipino|Filipinos|Manila;Malacanang
POL|Poland|Polish|Poles|Warsaw
PRT|Portugal|Portuguese|Portuguese|Lisbon
QAT|Qatar|Qatari|Qataris|Doha
ROU|Romania|Romanian|Romanians|Bucharest
RUS|Russia;Russian Federation;Soviet Union;USSR|Russian;Soviet|Russians;Soviets|Moscow;Kremlin
RWA|Rwanda|Rwandan|Rwandans|Kigali
KNA|Saint Kitts and Nevis;St. Kitts and Nevis|Kittitian|Kittitians|Basseterre
LCA|Saint Lucia;St. Lucia|Saint Lucian|Saint Lucians|Castries
VCT|Saint Vincent and the Grenadines;St. Vincent and the Grenadines|Vincentian|Vincentians|Kingstown
WSM|Samoa|Samoan|Samoans|Apia
SMR|San Marino|Sammarinese||
STP|Sao Tome and Principe|Sao Tomean||
SAU|Saudi Arabia|Saudi;Saudi Arabian|Saudis|Riyadh
SEN|Senegal|Senegalese|Senegalese|Dakar
SRB|Serbia;Yugoslavia|Serbian;Yugoslav|Serbs;Serbians|Belgrade
SYC|Seychelles;the Seychelles|Seychellois|Seychellois|
SLE|Sierra Leone|Sierra Leonean|Sierra Leoneans|Freetown
SGP|Singapore|Singaporean|Singaporeans|
SVK|Slovakia|Slovak;Slovakian|Slovaks|Bratislava
SVN|Slovenia|Slovenian;Slovene|Slovenians;Slovenes|Ljubljana
SLB|Solomon Islands|Solomon Islander|Solomon Islanders|Honiara
SOM|Somalia|Somali|Somalis|Mogadishu
ZAF|South Africa|South African|South Africans|Pretoria
SSD|South Sudan|South Sudanese|South Sudanese|Juba
ESP|Spain|Spanish|Spaniards|Madrid;Moncloa
LKA|Sri Lanka|Sri Lankan|Sri Lankans|Colombo
SDN|Sudan|Sudanese|Sudanese|Khartoum
SUR|Suriname;Surinam|Surinamese|Surinamese|Paramaribo
SWE|Sweden|Swedish|Swedes|Stockholm
CHE|Switzerland|Swiss|Swiss|Bern;Berne
SYR|Syria|Syrian|Syrians|Damascus
TWN|Taiwan|Taiwanese|Taiwanese|Taipei
TJK|Tajikistan|Tajik;Tajikistani|Tajiks|Dushanbe
TZA|Tanzania|Tanzanian|Tanzanians|Dodoma;Dar es Salaam
THA|Thailand|Thai|Thais|Bangkok
TLS|East Timor;Timor-Leste|East Timorese;Timorese|Timorese|Dili
TGO|Togo|Togolese|Togolese|Lome
TON|Tonga|Tongan|Tongans|Nuku'alofa
TTO|Trinidad and Tobago;Trinidad|Trinidadian|Trinidadians|Port of Spain
TUN|Tunisia|Tunisian|Tunisians|Tunis
TUR|Turkey;Turkiye|Turkish|Turks|Ankara
TKM|Turkmenistan|Turkmen|Turkmens|Ashgabat
TUV|Tuvalu|Tuvaluan|Tuvaluans|Funafuti
UGA|Uganda|Ugandan|Ugandans|Kampala
UKR|Ukraine|Ukrainian|Ukrainians|Kyiv;Kiev
ARE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati|Emiratis|Abu Dhabi
GBR|United Kingdom;UK;U.K.;Great Britain;Britain;England;Scotland|British|British;Britons|London;Downing Street;Whitehall
USA|United States;United States of America;U.S.;US;USA;U.S.A.;America|American|Americans|Washington;White House
URY|Uruguay|Uruguayan|Uruguayans|Montevideo
UZB|Uzbekistan|Uzbek;Uzbekistani|Uzbeks|Tashkent
VUT|Vanuatu|Vanuatuan|Vanuatuans|Port Vila
VAT|Vatican;Holy See;Vatican City|||
VEN|Venezuela|Venezuelan|Venezuelans|Caracas;Miraflores
VNM|Vietnam;Viet Nam|Vietnamese|Vietnamese|Hanoi
ESH|Western Sahara|Sahrawi;Saharawi|Sahrawis|Laayoune
YEM|Yemen|Yemeni|Yemenis|Sanaa;Sana'a
ZMB|Zambia|Zambian|Zambians|Lusaka
ZWE|Zimbabwe;Rhodesia|Zimbabwean;Rhodesian|Zimbabweans|Harare
`;

/** Towns and regions that say where something happened and never act: `code | names`. */
export const placeTable = `
AFG|Kandahar;Herat;Kunduz;Helmand
ARG|Cordoba;Rosario;Falkland Islands;Falklands
AUS|Sydney;Melbourne;Brisbane
AZE|Nagorno-Karabakh
BEL|Antwerp;Bruges
BOL|Santa Cruz;Cochabamba
BRA|Sao Paulo;Rio de Janeiro;Belo Horizonte;Manaus;Recife
CAN|Toronto;Montreal;Vancouver;Quebec
CHE|Geneva;Zurich;Davos;Lausanne
CHL|Valparaiso
CHN|Shanghai;Guangzhou;Shenzhen;Wuhan;Xinjiang;Tibet;Lhasa;Urumqi;Chengdu
COD|Goma;Bukavu;North Kivu;Kivu
COL|Medellin;Cali;Cartagena;Barranquilla;Cucuta
CRI|San Jose
CUB|Santiago de Cuba;Guantanamo
DEU|Munich;Hamburg;Frankfurt;Bavaria;Cologne
DZA|Oran
ECU|Guayaquil;Esmeraldas
EGY|Alexandria;Sinai;Sharm el-Sheikh;Suez
ESP|Barcelona;Seville;Catalonia;Valencia
ETH|Tigray;Amhara;Oromia
FRA|Marseille;Lyon;Strasbourg;Toulouse;Nice;Corsica
GBR|Manchester;Birmingham;Liverpool;Glasgow;Edinburgh;Belfast;Northern Ireland;Wales
GEO|Abkhazia;South Ossetia
GRC|Thessaloniki
IDN|Aceh;Bali;Surabaya;Papua;Sumatra;Java
IND|Mumbai;Kolkata;Chennai;Kashmir;Srinagar;Hyderabad;Bangalore;Gujarat;Punjab;Assam;Manipur
IRN|Isfahan;Natanz;Mashhad;Bandar Abbas;Shiraz;Tabriz
IRQ|Basra;Mosul;Kirkuk;Fallujah;Erbil;Kurdistan
ISR|Tel Aviv;Jerusalem;Haifa
ITA|Milan;Naples;Sicily;Lampedusa;Turin
JPN|Osaka;Hiroshima;Nagasaki;Okinawa
KAZ|Almaty
KEN|Mombasa
KOR|Busan;Incheon
LBN|Tyre;Sidon
LBY|Benghazi;Misrata;Sirte
LKA|Jaffna
MAR|Casablanca;Marrakesh;Tangier
MEX|Tijuana;Guadalajara;Monterrey;Chiapas;Ciudad Juarez;Acapulco
MLI|Timbuktu;Gao;Kidal
MMR|Rakhine;Mandalay
MOZ|Cabo Delgado
NGA|Lagos;Kano;Maiduguri;Borno;Port Harcourt
PAK|Karachi;Lahore;Peshawar;Quetta;Balochistan;Rawalpindi
PER|Cusco;Arequipa;Puno;Iquitos
PHL|Mindanao;Marawi
POL|Krakow;Gdansk
PSE|Rafah;Khan Younis;Jenin;Nablus;Hebron
RUS|St. Petersburg;Saint Petersburg;Chechnya;Grozny;Dagestan;Kazan;Sochi;Vladivostok;Belgorod;Kursk;Novorossiysk;Sevastopol
SAU|Jeddah;Mecca;Medina
SDN|Darfur;Port Sudan
SOM|Kismayo;Puntland;Somaliland
SYR|Aleppo;Homs;Idlib;Raqqa;Hama;Deraa
THA|Chiang Mai;Phuket;Pattani
TUN|Sfax;Sousse
TUR|Istanbul;Izmir;Diyarbakir;Antalya
TZA|Zanzibar
UKR|Crimea;Donetsk;Luhansk;Kharkiv;Odesa;Odessa;Mariupol;Lviv;Donbas;Kherson;Zaporizhzhia;Bakhmut
USA|New York;Los Angeles;Chicago;Houston;Miami;San Francisco;Texas;California;Florida;Camp David;Alaska;Hawaii
VEN|Maracaibo;Valencia;Esequibo
VNM|Ho Chi Minh City
YEM|Aden;Hodeidah;Marib;Taiz
ZAF|Johannesburg;Cape Town;Durban
ZWE|Bulawayo
`;

/**
 * Names that begin or contain a country's or capital's name and are neither: matched first, so that nothing inside them acts.
 * Newspapers, seas, treaties, regions, sports.
 */
export const opaqueNames: readonly string[] = [
  "Washington Post",
  "Washington Times",
  "Washington State",
  "New York Times",
  "Moscow Times",
  "Jerusalem Post",
  "Times of India",
  "Times of Israel",
  "China Daily",
  "China Morning Post",
  "South China Morning Post",
  "Japan Times",
  "Korea Herald",
  "Kyiv Independent",
  "Kyiv Post",
  "London Times",
  "London Stock Exchange",
  "Latin America",
  "Latin American",
  "Latin Americans",
  "Central America",
  "Central American",
  "South America",
  "South American",
  "North America",
  "North American",
  "Central Asia",
  "Americas",
  "Paris Agreement",
  "Paris Club",
  "Paris Accord",
  "Paris Peace Accords",
  "Geneva Convention",
  "Geneva Conventions",
  "Vienna Convention",
  "Rome Statute",
  "Minsk Agreement",
  "Minsk Agreements",
  "Minsk Protocol",
  "Budapest Memorandum",
  "Treaty of Rome",
  "Treaty of Lisbon",
  "Lisbon Treaty",
  "Washington Consensus",
  "Monroe Doctrine",
  "Bank of England",
  "New England",
  "New Mexico",
  "New Jersey",
  "Gulf of Mexico",
  "Gulf of Guinea",
  "Gulf of Oman",
  "Gulf of Aden",
  "Gulf of Thailand",
  "Sea of Japan",
  "South China Sea",
  "East China Sea",
  "Panama Canal",
  "Suez Canal",
  "Lake Chad",
  "Jordan River",
  "River Jordan",
  "Niger Delta",
  "Niger River",
  "Indian Ocean",
  "British Columbia",
  "British Petroleum",
  "Air France",
  "Air India",
  "Air China",
  "British Airways",
  "American Airlines",
  "Bank of America",
  "Voice of America",
  "Copa America",
  "French Open",
  "Australian Open",
  "French Guiana",
  "Russian Orthodox Church",
  "Soviet-era",
  "South Lebanon Army",
  "Treaty of Brasilia",
];

/** Country names that are also first names or surnames: with an unknown capitalised word beside them they name a person or another place. */
export const doubtfulNames: readonly string[] = [
  "Jordan",
  "Chad",
  "Georgia",
  "Israel",
  "Paris",
  "London",
  "Sofia",
  "Florence",
  "Washington",
  "Holland",
  "Ireland",
  "England",
  "Trinidad",
  "Kingston",
  "Wellington",
  "Lima",
  "Santiago",
  "Colombo",
  "Vienna",
  "Santa Cruz",
  "Sydney",
  "Nice",
  "Cordoba",
  "Valencia",
  "Java",
  "Rosario",
];
