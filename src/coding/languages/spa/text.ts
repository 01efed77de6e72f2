import type { TextRules } from "../../syntax/text-rules.ts";

/** Where Spanish sentences and words end. */
export const text: TextRules = {
  titles: list(
    "Sr Sra Srta Sres Dr Dra Dres Lic Ing Arq Prof Profa Gral Gen Cnel Cap Tte Sgto Alm Mons Fr D Dña Da Pbro Rvdo Excmo Excma Ilmo Mr Mrs St Sto Sta",
  ),
  abbreviations: list(
    "EE.UU EE UU EUA U.S etc Ud Uds Vd Vds pág págs núm No Nº art arts av Av Avda Cía Co Corp Inc Ltda Ltd S.A S.L a.C d.C a.m p.m p.ej ej vs cf aprox c km máx mín tel Bs Dept Dpto Prov Jr RR.HH FF.AA DD.HH CC.OO",
  ),
  sentenceStarters: list(
    "El La Los Las Un Una Unos Unas En Con Por Para Pero Y Según Sin Sobre Tras Desde Hasta Este Esta Estos Estas Ese Esa Aquel Su Sus Se No Ya También Además Así Aunque Cuando Mientras Entonces Luego Después Antes Como Si Al Del Lo Le Les Nos Él Ella Ellos Ellas",
  ),
  dotted: /(?:\p{Lu}{1,2}\.){2,}|(?:[apd]\.\s?)[mCJ]\./u,
  undivided: list("charla charlas mirlo mirlos"),
  divisions: [],
  enclitics: {
    pattern:
      /^(.{2,}(?:[aeiáéí]r|[áé]ndo))(se(?:l[oae]s?)?|(?:me|te|nos)l[oae]s?|l[oae]s?|(?<=[aií]r)nos|(?<=ndo)(?:me|te|nos))$/iu,
    pronoun: /me|te|se|nos|l[oae]s?/giu,
    unaccented: { á: "a", é: "e" },
  },
  accents: { a: "á", e: "é", i: "í", o: "ó", u: "úü", n: "ñ", nn: "ñ" },
  irregular: {},
};

function list(words: string): string[] {
  return words.split(" ");
}
