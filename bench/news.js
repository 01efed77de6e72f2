// News texts for measuring the coder: the example articles of a language with their sentences in other orders and other names, so
// that no article comes twice.
import { readdirSync, readFileSync } from "node:fs";
import { random } from "./articles.js";

const folder = new URL("../examples/articles/", import.meta.url);
const headers = {
  "Date: ": "eng",
  "Fecha: ": "spa",
  "Data: ": "por",
  "Date : ": "fra",
  "Дата: ": "rus",
  "---\n": "eng",
};
const persons = /\b(?:Fujimori|Mahuad|Tudela|Leoro|Sanguinetti|Cardoso|Durán Ballén)\b|Фухимори|Мауад|Кардозу/gu;
const latin = ["ca", "bor", "li", "ren", "to", "mas", "ve", "din", "qui", "sal", "go", "rez"];
const cyrillic = ["ка", "бор", "ли", "рен", "то", "мас", "ве", "дин", "ми", "сал", "го", "ров"];

/** Sentences without an actor that is coded. */
const quiet = {
  eng: [
    "The harvest was better than in the years before, and farmers brought their grain to the river early.",
    "Rain is expected on the coast in the afternoon, with temperatures of about twelve degrees.",
    "The orchestra played two symphonies, and the audience stayed until midnight.",
    "Prices of bread and milk have hardly changed since the spring.",
  ],
  spa: [
    "La cosecha fue mejor que en los años anteriores y los agricultores llevaron temprano el grano al río.",
    "Se esperan lluvias en la costa por la tarde, con temperaturas de unos doce grados.",
    "La orquesta tocó dos sinfonías y el público se quedó hasta la medianoche.",
    "Los precios del pan y de la leche apenas han cambiado desde la primavera.",
  ],
  por: [
    "A colheita foi melhor do que nos anos anteriores e os agricultores levaram cedo o grão ao rio.",
    "A chuva deve chegar à costa à tarde, com temperaturas de cerca de doze graus.",
    "A orquestra tocou duas sinfonias e o público ficou até a meia-noite.",
    "Os preços do pão e do leite quase não mudaram desde a primavera.",
  ],
  fra: [
    "La récolte a été meilleure que les années précédentes et les paysans ont porté tôt leur grain au fleuve.",
    "La pluie est attendue sur la côte dans l'après-midi, avec des températures d'environ douze degrés.",
    "L'orchestre a joué deux symphonies et le public est resté jusqu'à minuit.",
    "Les prix du pain et du lait n'ont guère changé depuis le printemps.",
  ],
  rus: [
    "Урожай оказался лучше, чем в прежние годы, и крестьяне рано привезли зерно к реке.",
    "На побережье днём ожидается дождь, температура составит около двенадцати градусов.",
    "Оркестр сыграл две симфонии, и публика оставалась до полуночи.",
    "Цены на хлеб и молоко с весны почти не изменились.",
  ],
};

/** So many articles of a language (ISO 639-3), others for each `round`. */
export function newsTexts(code, count, round) {
  const bodies = articlesIn(code);
  return Array.from({ length: count }, (_, at) => {
    const next = random(round * 1_000_003 + at);
    const paragraphs = bodies[at % bodies.length].split(/\n\n+/).sort(() => next() - 0.5);
    const names = new Map();
    return paragraphs.join("\n\n").replace(persons, (name) => {
      if (!names.has(name)) names.set(name, invented(code, next));
      return names.get(name);
    });
  });
}

/** So many texts of a language that hold nothing to code. */
export function quietText(code, count) {
  return Array.from({ length: count }, () => [...quiet[code], ...quiet[code]].join(" "));
}

function articlesIn(code) {
  const texts = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"));
  const own = texts.filter((text) => headers[Object.keys(headers).find((start) => text.startsWith(start))] === code);
  return own.map((text) => text.replace(/^---\n[\s\S]*?\n---\n|^.+\n/, "").trim());
}

function invented(code, next) {
  const syllables = code === "rus" ? cyrillic : latin;
  const word = Array.from({ length: 3 }, () => syllables[Math.floor(next() * syllables.length)]).join("");
  return word[0].toUpperCase() + word.slice(1);
}
