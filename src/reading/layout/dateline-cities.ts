/** Capitals, and other cities from which agencies report, as papers write them in several languages; `|` parts them. */
const names =
  "Lima|Quito|Guayaquil|Bogotá|Caracas|Brasília|Brasilia|São Paulo|Sao Paulo|Rio de Janeiro|Salvador|Belo Horizonte|Recife|Curitiba|Porto Alegre|Fortaleza|Manaus|" +
  "La Paz|Santiago|Santiago de Chile|Buenos Aires|Montevideo|Montevideu|Montevidéu|Asunción|Assunção|Georgetown|Paramaribo|" +
  "Ciudad de México|México|Mexico City|Guatemala|Guatemala City|San Salvador|Tegucigalpa|Managua|San José|Panamá|Panama City|La Habana|Havana|Havane|" +
  "Santo Domingo|Puerto Príncipe|Port-au-Prince|San Juan|Kingston|Washington|Nueva York|New York|Nova York|Miami|Los Angeles|Los Ángeles|Ottawa|Toronto|Montreal|Montréal|" +
  "Londres|London|París|Paris|Madrid|Barcelona|Lisboa|Lisbon|Lisbonne|Porto|Roma|Rome|Vaticano|Vatican City|Ciudad del Vaticano|Cidade do Vaticano|Cité du Vatican|" +
  "Berlín|Berlin|Berlim|Bonn|Viena|Vienna|Vienne|Ginebra|Geneva|Genebra|Genève|Berna|Bern|Berne|Bruselas|Brussels|Bruxelas|Bruxelles|La Haya|The Hague|Haia|La Haye|" +
  "Ámsterdam|Amsterdam|Copenhague|Copenhagen|Estocolmo|Stockholm|Oslo|Helsinki|Dublín|Dublin|Belfast|Varsovia|Warsaw|Varsóvia|Varsovie|Praga|Prague|Budapest|Bucarest|Bucharest|" +
  "Sofía|Sofia|Belgrado|Belgrade|Zagreb|Sarajevo|Skopje|Pristina|Tirana|Atenas|Athens|Athènes|Nicosia|Ankara|Estambul|Istanbul|Moscú|Moscow|Moscou|Kiev|Kyiv|Minsk|Chisinau|" +
  "Vilna|Vilnius|Riga|Tallin|Tallinn|Tiflis|Tbilisi|Ereván|Yerevan|Bakú|Baku|Astaná|Astana|Tashkent|Kabul|Islamabad|Nueva Delhi|New Delhi|Nova Délhi|Dhaka|Colombo|Katmandú|Kathmandu|" +
  "Pekín|Beijing|Pequim|Pékin|Shanghái|Shanghai|Hong Kong|Taipéi|Taipei|Tokio|Tokyo|Tóquio|Seúl|Seoul|Seul|Séoul|Pyongyang|Hanói|Hanoi|Bangkok|Phnom Penh|Yakarta|Jakarta|Jacarta|Manila|Singapur|Singapore|" +
  "Jerusalén|Jerusalem|Jerusalém|Jérusalem|Tel Aviv|Gaza|Ramala|Ramallah|Ammán|Amman|Damasco|Damascus|Damas|Beirut|Beirute|Beyrouth|Bagdad|Baghdad|Bagdá|Teherán|Tehran|Teerã|Téhéran|Riad|Riyadh|Doha|Dubái|Dubai|Saná|Sanaa|" +
  "El Cairo|Cairo|Le Caire|Trípoli|Tripoli|Túnez|Tunis|Argel|Algiers|Alger|Rabat|Jartum|Khartoum|Adís Abeba|Addis Ababa|Nairobi|Mogadiscio|Mogadishu|Kampala|Kigali|Kinshasa|Luanda|Maputo|" +
  "Harare|Lusaka|Pretoria|Johannesburgo|Johannesburg|Ciudad del Cabo|Cape Town|Lagos|Abuja|Accra|Dakar|Abiyán|Abidjan|Bamako|Bissau|Praia|Canberra|Sídney|Sydney|Wellington|" +
  "Москва|Санкт-Петербург|Киев|Минск|Лима|Кито|Бразилиа|Вашингтон|Нью-Йорк|Лондон|Париж|Берлин|Женева|Брюссель|Пекин|Токио|Сеул|Дели|Кабул|Тегеран|Анкара|Каир|Иерусалим|Дамаск|Багдад|Бейрут|Варшава|Вильнюс|Рига|Таллин|Тбилиси|Ереван|Баку|Астана|Ташкент";

const known: ReadonlySet<string> = new Set(names.split("|").map(keyOf));

function keyOf(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Whether a name, in whatever case and with or without accents, is that of a city from which agencies report. */
export function isDatelineCity(name: string): boolean {
  return known.has(keyOf(name));
}
