import type { StatusWords } from "../../engine/lexicon-types.ts";

const list = (words: string): string[] => words.split(" ");

/** Portuguese words that say how an act stands to reality, and closed classes that tie arguments to it. */
export const words: StatusWords = {
  negations: list("não nunca jamais nem nenhum sem tampouco ninguém nada"),
  // "dever" stands here and not under obligation: in news it is mostly what is arranged ("deve viajar a Oslo")
  future: list("ir dever"),
  arranged: [],
  possible: list("poder talvez possivelmente provavelmente parecer possível provável arriscar"),
  conditional: [],
  obligation: list("precisar necessário imprescindível"),
  conditions: list("se caso salvo desde"),
  unreached: list("antes para até"),
  plannedAdjectives: list(
    "previsto planejado planeado próximo futuro programado agendado esperado iminente proposto anunciado marcado prever planejar planear programar agendar esperar propor marcar",
  ),
  possibleAdjectives: list("possível eventual potencial hipotético provável suposto evitado temido"),
  ongoingAdverbs: list("ainda atualmente actualmente agora continuamente"),
  sources: [
    "segundo",
    "de acordo com",
    "conforme",
    "na opinião de",
    "em a opinião de",
    "citando",
    "consoante",
    "nas palavras de",
    "em as palavras de",
    "a acreditar em",
  ],
  towards: [
    ...list("contra perante a para sobre junto com diante ante"),
    "em relação a",
    "em favor de",
    "a favor de",
    "em direção a",
    "em direcção a",
    "junto a",
    "rumo a",
    "frente a",
  ],
  from: ["de", "desde", "fora de", "a partir de"],
  where: ["em", "perto", "dentro", "fora", "até", "perto de", "dentro de", "a o largo de"],
  together: ["com", "entre", "a o lado de", "em conjunto com", "junto com", "juntamente com"],
  genitive: ["de"],
  agent: ["por", "por parte de"],
  containers: list(
    "milhar mil centena dezena vintena dúzia quinzena milhão bilhão bilião número grupo série parte metade maioria tonelada saco par punhado multidão onda terço quarto coluna carregamento monte conjunto resto equipe equipa lote quantidade rajada caixa membro tipo espécie soma montante abertura início retomada reinício começo lançamento fim ato acto campanha rodada ronda",
  ),
  timeAdverb: "ontem",
  // "a" before a name is often taken for the article
  markerVariants: "a: o",
  reflexiveEndings: [],
  personal: [],
  quantities: list("milhar mil centena dezena vintena dúzia milhão grupo número punhado multidão maioria metade"),
  figures: `
killed: matar morrer morto morte vítima falecer assassinar abater massacrar óbito
wounded: ferir ferido ferimento lesionar
arrested: prender deter preso detido prisão detenção
displaced: desalojado deslocado deslocar desabrigado fugir refugiado
abducted: sequestrar raptar refém sequestrado
missing: desaparecer desaparecido
released: libertar soltar liberar
expelled: expulsar deportar
`,
  currencies: `
USD: dólar $ us$ usd
EUR: euro €
BRL: real r$
GBP: libra £
JPY: iene ¥
RUB: rublo
CNY: yuan iuane
CHF: franco
PTE: escudo
ARS: peso
INR: rupia
`,
  numbers: `
1: um uma
2: dois duas
3: três
4: quatro
5: cinco
6: seis
7: sete
8: oito
9: nove
10: dez dezena
11: onze
12: doze dúzia
13: treze
14: quatorze catorze
15: quinze
16: dezesseis dezasseis
17: dezessete dezassete
18: dezoito
19: dezenove dezanove
20: vinte
30: trinta
40: quarenta
50: cinquenta
60: sessenta
70: setenta
80: oitenta
90: noventa
100: cem cento centena
200: duzentos
300: trezentos
400: quatrocentos
500: quinhentos
600: seiscentos
700: setecentos
800: oitocentos
900: novecentos
1000: mil milhar
1000000: milhão
1000000000: bilhão bilião
1000000000000: trilhão
`,
};
