import type { StatusWords } from "../../engine/lexicon-types.ts";

/** Spanish words that say how an act stands to reality, and closed classes that tie arguments to it. */
export const words: StatusWords = {
  negations: ["no", "nunca", "jamás", "ni", "tampoco", "sin", "ninguno", "ningún", "ninguna", "nadie"],
  future: ["ir"],
  arranged: [],
  possible: ["poder", "quizá", "quizás", "acaso", "posiblemente", "probablemente"],
  conditional: [],
  obligation: ["deber"],
  conditions: ["si", "salvo", "excepto", "siempre"],
  unreached: ["antes", "hasta", "antes de que", "hasta que"],
  plannedAdjectives: [
    "previsto",
    "próximo",
    "planeado",
    "programado",
    "futuro",
    "venidero",
    "proyectado",
    "planificado",
    "inminente",
    "prometido",
    "pendiente",
    "propuesto",
    "esperado",
    "anunciado",
  ],
  possibleAdjectives: [
    "posible",
    "eventual",
    "hipotético",
    "potencial",
    "probable",
    "factible",
    "viable",
    "temido",
    "supuesto",
  ],
  ongoingAdverbs: ["todavía", "aún", "actualmente", "ahora"],
  sources: [
    "según",
    "de acuerdo con",
    "de acuerdo a",
    "a juicio de",
    "en palabras de",
    "en opinión de",
    "citado por",
    "citada por",
    "conforme a",
    "de boca de",
    "al decir de",
  ],
  towards: [
    "contra",
    "en contra de",
    "hacia",
    "a",
    "frente a",
    "ante",
    "sobre",
    "para con",
    "con",
    "para",
    "a favor de",
    "en favor de",
    "en apoyo de",
    "en apoyo a",
    "en solidaridad con",
    "en perjuicio de",
    "con destino a",
    "con rumbo a",
    "rumbo a",
    "respecto a",
    "respecto de",
    "en respaldo a",
    "en respaldo de",
    "en defensa de",
  ],
  from: ["de", "desde"],
  where: [
    "en",
    "cerca de",
    "dentro de",
    "bajo",
    "alrededor de",
    "a través de",
    "en torno a",
    "al margen de",
    "fuera de",
    "a lo largo de",
  ],
  together: ["con", "entre", "junto a", "junto con"],
  genitive: ["de"],
  agent: ["por", "por parte de", "a manos de", "de manos de", "por obra de", "a cargo de"],
  markerVariants: "",
  timeAdverb: "ayer",
  reflexiveEndings: [],
  personal: ["a"],
  quantities: [
    "docena",
    "decena",
    "centenar",
    "centena",
    "millar",
    "mil",
    "miles",
    "millón",
    "grupo",
    "multitud",
    "número",
    "mayoría",
    "puñado",
    "veintena",
    "treintena",
    "quincena",
    "par",
    "cientos",
    "ciento",
  ],
  containers: [
    "grupo",
    "serie",
    "número",
    "docena",
    "decena",
    "centenar",
    "centena",
    "millar",
    "mil",
    "millón",
    "miembro",
    "integrante",
    "multitud",
    "ola",
    "oleada",
    "ronda",
    "tipo",
    "clase",
    "especie",
    "parte",
    "mitad",
    "mayoría",
    "resto",
    "convoy",
    "cargamento",
    "tonelada",
    "saco",
    "caja",
    "lote",
    "puñado",
    "paquete",
    "conjunto",
    "cadena",
    "cantidad",
    "acto",
    "campaña",
    "proceso",
    "par",
    "veintena",
    "treintena",
    "quincena",
    "columna",
    "frente",
    "cuadrilla",
    "pelotón",
    "comando",
    "comisión",
    "banda",
    "reanudación",
    "inicio",
    "comienzo",
    "facción",
    "bloque",
    "unidad",
    "célula",
    "presencia",
    "totalidad",
    "minoría",
    "ejemplar",
    "pieza",
    "intento",
    "tentativa",
    "uso",
    "líder",
    "equipo",
    "medio",
  ],
  figures: `
killed: matar morir muerto fallecer fallecido asesinar asesinado ultimar abatir acribillar perecer masacrar víctima_mortal ejecutar muerte baja deceso
wounded: herir herido lesionar lesionado lastimar
arrested: detener detenido arrestar arrestado capturar apresar encarcelar aprehender
abducted: secuestrar secuestrado raptar plagiar retener plagiado retenido
displaced: desplazar desplazado evacuar huir refugiado
missing: desaparecido desaparecer
`,
  currencies: `
USD: dólar $ us$ usd
EUR: euro €
GBP: libra £
JPY: yen ¥
RUB: rublo
CNY: yuan
BRL: real r$
ESP: peseta
COP: peso
`,
  numbers: `
1: uno un una
2: dos
3: tres
4: cuatro
5: cinco
6: seis
7: siete
8: ocho
9: nueve
10: diez decena
11: once
12: doce docena
13: trece
14: catorce
15: quince quincena
16: dieciséis
17: diecisiete
18: dieciocho
19: diecinueve
20: veinte veintena
21: veintiuno veintiún
22: veintidós
23: veintitrés
24: veinticuatro
25: veinticinco
26: veintiséis
27: veintisiete
28: veintiocho
29: veintinueve
30: treinta treintena
40: cuarenta
50: cincuenta
60: sesenta
70: setenta
80: ochenta
90: noventa
100: cien ciento centenar centena
200: doscientos
300: trescientos
400: cuatrocientos
500: quinientos
600: seiscientos
700: setecientos
800: ochocientos
900: novecientos
1000: mil millar
1000000: millón
1000000000000: billón
`,
};
