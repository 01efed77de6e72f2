import { expect, test } from "vitest";
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

test.each(["", "12345 67890", "Peru", "zxq wvk jjq xkz qqw vvz kxj wqz zzk"])("nothing fits %j", (text) => {
  expect(detectLanguage(text)).toMatchObject({ code: "und", confidence: 0 });
});
