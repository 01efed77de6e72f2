import { describe, expect, test } from "vitest";
import { detectLanguage } from "./language.ts";

test.each([
  ["eng", "Latn", "Peru and Ecuador signed the act of Brasilia after three years of negotiations."],
  ["spa", "Latn", "Perú y Ecuador firmaron el acta de Brasilia después de tres años de negociaciones."],
  ["por", "Latn", "O Peru e o Equador assinaram a ata de Brasília depois de três anos de negociações."],
  ["fra", "Latn", "Le Pérou et l'Équateur ont signé l'acte de Brasilia après trois ans de négociations."],
  ["rus", "Cyrl", "Перу и Эквадор подписали Бразильский акт после трёх лет переговоров."],
  ["ukr", "Cyrl", "Перу та Еквадор підписали Бразильський акт після трьох років переговорів."],
  ["deu", "Latn", "Peru und Ecuador unterzeichneten nach drei Jahren Verhandlungen die Akte von Brasilia."],
  ["ell", "Grek", "Το Περού και ο Ισημερινός υπέγραψαν συμφωνία ειρήνης."],
  ["heb", "Hebr", "פרו ואקוודור חתמו על הסכם שלום."],
  ["arb", "Arab", "وقعت بيرو والإكوادور اتفاق سلام بعد ثلاث سنوات من المفاوضات."],
  ["fas", "Arab", "پرو و اکوادور پس از سه سال گفتگو پیمان صلح را امضا کردند."],
  ["hin", "Deva", "पेरू और इक्वाडोर ने तीन साल की बातचीत के बाद शांति समझौते पर हस्ताक्षर किए।"],
  ["cmn", "Hani", "秘鲁和厄瓜多尔签署了和平协议。"],
  ["jpn", "Jpan", "ペルーとエクアドルは和平協定に署名した。"],
  ["kor", "Kore", "페루와 에콰도르는 평화 협정에 서명했다."],
])("a sentence in %s (%s)", (code, script, text) => {
  const language = detectLanguage(text);
  expect(language).toMatchObject({ code, script });
  expect(language.confidence).toBeGreaterThan(0.5);
  expect(detectLanguage(`${text} `.repeat(6)).code).toBe(code);
});

test.each([
  ["cat", "Els presidents del Perú i de l'Equador van signar l'acta de Brasília després de tres anys."],
  ["glg", "Os presidentes do Perú e do Ecuador asinaron a acta de Brasilia despois dunha guerra que non tivo gañador."],
  ["dan", "Perus og Ecuadors præsidenter har underskrevet aftalen i Brasilia efter tre års forhandlinger."],
  ["nob", "Presidentene i Peru og Ecuador har undertegnet avtalen i Brasilia etter tre års forhandlinger."],
  ["swe", "Perus och Ecuadors presidenter har undertecknat avtalet i Brasilia efter tre års förhandlingar."],
  ["ces", "Prezidenti Peru a Ekvádoru podepsali v Brasílii dohodu, která ukončila spor o hranici."],
  ["slk", "Prezidenti Peru a Ekvádoru podpísali v Brazílii dohodu, ktorá ukončila spor o hranicu."],
  [
    "bul",
    "Президентите на Перу и Еквадор подписаха споразумение, което сложи край на дългия спор за границата между двете държави.",
  ],
  ["mkd", "Претседателите на Перу и Еквадор го потпишаа договорот што стави крај на спорот за границата."],
  ["srp", "Председници Перуа и Еквадора потписали су споразум којим је окончан спор око границе."],
  ["bel", "Прэзідэнты Перу і Эквадора падпісалі ў Бразіліі пагадненне пасля трох гадоў перамоваў."],
  ["ind", "Presiden Peru dan Ekuador menandatangani perjanjian damai di Brasilia setelah tiga tahun perundingan."],
  ["urd", "پیرو اور ایکواڈور کے صدور نے تین سال کے مذاکرات کے بعد امن معاہدے پر دستخط کیے۔"],
  ["mar", "पेरू आणि इक्वेडोर यांनी तीन वर्षांच्या चर्चेनंतर शांतता करारावर स्वाक्षरी केली आहे."],
  ["swa", "Marais wa Peru na Ecuador wametia saini mkataba wa amani baada ya miaka mitatu ya mazungumzo."],
  ["hau", "Shugabannin kasar Peru da na Ecuador sun sanya hannu kan yarjejeniyar zaman lafiya bayan shekaru uku."],
])("neighbours are told apart: %s", (code, text) => expect(detectLanguage(text).code).toBe(code));

test.each([
  ["eng", "Peru and Ecuador sign peace"],
  ["spa", "Perú y Ecuador firman la paz"],
  ["por", "Peru e Equador assinam a paz em Brasília"],
  ["fra", "Le Pérou et l'Équateur signent la paix"],
  ["rus", "Перу и Эквадор подписали мир"],
  ["jpn", "ペルーとエクアドルがBrasilia Presidential Actに署名"],
])("a headline in %s: %s", (code, text) => expect(detectLanguage(text).code).toBe(code));

test.each(["", "12345 67890", "Peru", "zxq wvk jjq xkz qqw vvz kxj wqz zzk"])("nothing fits %j", (text) => {
  expect(detectLanguage(text)).toMatchObject({ code: "und", confidence: 0 });
});

describe("a declared language", () => {
  const toss = "Presidente Fujimori a Quito";

  test.each([
    ["it", "ita"],
    ["pt-BR", "por"],
    ["pt_BR", "por"],
    ["spa", "spa"],
  ])("decides a toss: %s", (declared, code) => {
    expect(detectLanguage(toss).confidence).toBeLessThan(0.6);
    expect(detectLanguage(toss, declared)).toEqual({ code, confidence: 0.7, script: "Latn" });
  });

  test.each(["ru", "fi", "zz", "English", "x-default", "", "und", "mul", "*", "-"])(
    "decides nothing where it cannot be, or is none: %j",
    (declared) => expect(detectLanguage(toss, declared)).toEqual(detectLanguage(toss)),
  );

  test("decides where the words are too few to tell, and never without a letter or in another script", () => {
    expect(detectLanguage("Peru", "no")).toEqual({ code: "nob", confidence: 0.5, script: "Latn" });
    expect(detectLanguage("Перу", "uk")).toEqual({ code: "ukr", confidence: 0.5, script: "Cyrl" });
    expect(detectLanguage("Перу", "en").code).toBe("und");
    expect(detectLanguage("1998", "en").code).toBe("und");
    expect(detectLanguage("zxq wvk jjq xkz qqw vvz kxj wqz zzk qzx vvw kjj xzq vkx qqj", "en").code).toBe("und");
  });

  test("never overrules what the words say clearly", () => {
    const text = "Peru and Ecuador signed the act of Brasilia after three years of negotiations.";
    for (const declared of ["es", "de", "pcm"]) expect(detectLanguage(text, declared)).toEqual(detectLanguage(text));
    expect(detectLanguage("Η Ελλάδα", "en").code).toBe("ell");
  });
});
