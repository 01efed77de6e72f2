import type { TextRules } from "../../syntax/text-rules.ts";

/** Where Portuguese sentences and words end. */
export const text: TextRules = {
  titles: list(
    "Sr Sra Srs Srta Dr Dra Drs Prof Profa Eng Arq Gen Gal Cel Cap Ten Sgt Alm Brig Dep Sen Gov Min Pe Frei D Mons Exmo Exma V.Exa Mr Mrs St Sto Sta sr sra srs dr dra eng",
  ),
  abbreviations: list(
    "EUA E.U.A U.S etc pág págs p pp n núm nº No art arts Art av Av R Cia Co Corp Inc Ltda Ltd S.A a.C d.C a.m p.m ex vs cf aprox ca séc séc sécs km máx mín tel Tel ed Ed vol Jr Fund Dept Depto Al al obs Obs jan fev mar abr mai jun jul ago set out nov dez",
  ),
  sentenceStarters: list(
    "O A Os As Um Uma Uns Umas Em No Na Nos Nas Com Por Para Pelo Pela Mas E Segundo Sem Sobre Após Desde Até Este Esta Estes Estas Esse Essa Aquele Aquela Seu Sua Se Não Já Também Além Assim Embora Quando Enquanto Então Depois Antes Como Ao Do Da Ele Ela Eles Elas",
  ),
  dotted: /(?:\p{Lu}\.){2,}|[ad]\.C\.|S\.A\./u,
  undivided: list("vice-presidente guarda-chuva segunda-feira terça-feira quarta-feira quinta-feira sexta-feira"),
  divisions: [
    /^(.{2,}[áéêíôúaeiou])-(l[oa]s?)$/iu,
    /^(.{2,})-(mo|to|lho)s?$/iu,
    /^(.{1,})-(se|me|te|lhes?|nos|vos|os?|as?|nas?|nos?)$/iu,
  ],
  accents: { a: "ãáâ", e: "éê", i: "í", o: "óõô", u: "ú", c: "ç" },
  irregular: {},
};

function list(words: string): string[] {
  return words.split(" ");
}
