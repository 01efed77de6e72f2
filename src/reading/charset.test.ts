import fc from "fast-check";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { Refused } from "../core/errors.ts";
import { canonicalCharset } from "./charset/code-pages.ts";
import { firstInvalidUtf8 } from "./charset/utf8.ts";
import { decode, whyNotText } from "./charset.ts";

const name = "article.txt";
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const encoded = (text: string, charset: string) =>
  Uint8Array.from(iconv.encode(text, charset.replace(/^x-mac-/, "mac")));
const utf8 = (text: string) => new TextEncoder().encode(text);

test("a byte order mark decides and is left out of the text", () => {
  expect(decode(latin1("\u00ef\u00bb\u00bfPeru"), { name })).toMatchObject({ text: "Peru", charset: "utf-8" });
  expect(decode(latin1("\u00ff\u00fe\u001f\u0004"), { name })).toMatchObject({ text: "П", charset: "utf-16le" });
  expect(decode(latin1("\u00fe\u00ff\u0004\u001f"), { name })).toMatchObject({ text: "П", charset: "utf-16be" });
});

test("valid UTF-8 wins over a declared eight-bit charset, not over one of seven bits", () => {
  expect(decode(utf8("Perú"), { name, charset: "windows-1251" })).toMatchObject({ text: "Perú", charset: "utf-8" });
  const japanese = latin1("\u001b$BF|K\\\u001b(B");
  expect(decode(japanese, { name, charset: "iso-2022-jp" })).toMatchObject({ text: "日本", charset: "iso-2022-jp" });
});

test("a charset is taken from the hints, an editor's mark or a header line", () => {
  const peru = latin1("Per\u00fa");
  expect(decode(peru, { name, charset: "latin1" }).text).toBe("Perú");
  expect(decode(latin1("-*- coding: latin-1 -*-\nPer\u00fa"), { name }).charset).toBe("windows-1252");
  expect(decode(latin1("Charset: koi8-r\n\u00ed\u00e9\u00f2"), { name }).text).toContain("МИР");
  expect(decode(latin1("Content-Type: text/plain; charset=windows-1251\n\u00cc\u00e8\u00f0"), { name }).text).toContain(
    "Мир",
  );
});

test("windows-1252 is not taken for Latin-1", () => {
  expect(decode(latin1("\u0093Per\u00fa\u0094"), { name, charset: "iso-8859-1" }).text).toBe("“Perú”");
});

test("UTF-32 is told from UTF-16 by its mark, and UTF-16 is known without one", () => {
  const wide = (text: string, width: 2 | 4) =>
    Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8, 0, 0].slice(0, width)));
  expect(decode(latin1("\u00ff\u00fe\u0000\u0000\u001f\u0004\u0000\u0000"), { name })).toMatchObject({
    text: "П",
    charset: "utf-32le",
  });
  expect(decode(wide("\ufeffPeru and Ecuador", 4), { name })).toMatchObject({ text: "Peru and Ecuador" });
  expect(whyNotText(wide("Peru and Ecuador sign", 2), { name })).toBeNull();
  expect(decode(wide("Peru and Ecuador sign", 2), { name })).toMatchObject({
    text: "Peru and Ecuador sign",
    charset: "utf-16le",
  });
});

test.each(["utf-16le", "utf-16be", "utf-32le", "utf-32be"])("%s is known without a mark", (charset) => {
  const text = "Perú y Ecuador firman la paz — “al fin”\n";
  const bytes = Uint8Array.from(iconv.encode(text, charset, { addBOM: false }));
  expect(whyNotText(bytes, { name })).toBeNull();
  expect(decode(bytes, { name })).toMatchObject({ text, charset, decoding: { undecodable: 0 } });
});

test("XML and web pages name their charset", () => {
  const peru = "Per\u00fa y Ecuador firmaron";
  expect(decode(latin1(`<?xml version="1.0" encoding="ISO-8859-1"?><p>${peru}</p>`), { name }).charset).toBe(
    "windows-1252",
  );
  expect(decode(latin1(`<meta content="text/html; charset=iso-8859-15"><p>${peru}</p>`), { name }).charset).toBe(
    "iso-8859-15",
  );
  expect(decode(latin1(`<meta charset=ibm850><p>Per\u00a3</p>`), { name }).text).toContain("Perú");
});

const sentences = {
  es: "Los presidentes del Perú y del Ecuador firmaron en Brasilia el acta que puso fin a más de medio siglo de disputas sobre la línea fronteriza en la cordillera del Cóndor.",
  ru: "Президенты Перу и Эквадора подписали в Бразилиа акт, который положил конец спору о границе, длившемуся больше полувека; гарантами договора были четыре страны.",
  cs: "Prezidenti Peru a Ekvádoru podepsali v Brasílii akt, který ukončil více než půl století trvající spor o hranici v pohoří Kondor; zárukou dohody byly čtyři země, jejichž vojenští pozorovatelé střežili příměří až do podpisu.",
  ja: "ペルーとエクアドルの大統領はブラジリアで文書に署名し、半世紀以上続いた国境をめぐる争いに終止符を打った。",
  zh: "秘鲁和厄瓜多尔总统在巴西利亚签署协议，结束了两国之间持续半个多世纪的边界争端，四个保证国的代表出席了仪式。",
  ko: "페루와 에콰도르 대통령은 브라질리아에서 문서에 서명하여 반세기 넘게 이어진 국경 분쟁을 끝냈다.",
};

test.each([
  ["windows-1252", sentences.es],
  ["macintosh", sentences.es],
  ["windows-1251", sentences.ru],
  ["koi8-r", sentences.ru],
  ["ibm866", sentences.ru],
  ["iso-8859-5", sentences.ru],
  ["x-mac-cyrillic", sentences.ru],
  ["windows-1250", sentences.cs],
  ["iso-8859-2", sentences.cs],
  ["ibm852", sentences.cs],
  ["shift_jis", sentences.ja],
  ["euc-jp", sentences.ja],
  ["gb18030", sentences.zh],
  ["euc-kr", sentences.ko],
])("%s is known from the bytes alone", (charset, text) => {
  const { decoding, ...decoded } = decode(encoded(text, charset), { name });
  expect(decoded.text).toBe(text);
  expect(decoding).toEqual({ undecodable: 0, mended: false });
});

test("UTF-8 with a few broken bytes is UTF-8, and the broken bytes are counted", () => {
  const whole = utf8(sentences.ru);
  const broken = whole.map((byte, at) => (at === 20 ? 0xff : byte));
  expect(decode(broken, { name })).toMatchObject({ charset: "utf-8", decoding: { undecodable: 1, mended: false } });
  expect(decode(whole.subarray(0, whole.length - 2), { name }).charset).toBe("utf-8");
  expect(decode(latin1("\u00ef\u00bb\u00bfPer\u00fa"), { name })).toMatchObject({
    text: "Perú",
    charset: "windows-1252",
  });
});

test("a declared charset that the bytes contradict is overruled, and that can be seen", () => {
  expect(decode(encoded(sentences.ru, "koi8-r"), { name, charset: "utf-8" })).toMatchObject({
    text: sentences.ru,
    charset: "koi8-r",
    decoding: { overruled: "utf-8" },
  });
  expect(decode(encoded(sentences.ru, "koi8-r"), { name, charset: "windows-1251" })).toMatchObject({
    text: sentences.ru,
    decoding: { overruled: "windows-1251" },
  });
  expect(decode(utf8("Perú"), { name, charset: "windows-1251" }).decoding.overruled).toBe("windows-1251");
  expect(decode(utf8("Peru"), { name, charset: "windows-1251" }).decoding).toEqual({ undecodable: 0, mended: false });
});

const arabic =
  "وقع رئيسا بيرو والإكوادور في برازيليا وثيقة أنهت أكثر من نصف قرن من النزاع على الحدود بين البلدين، وشهدت عليها الدول الأربع الضامنة.";
const turkish =
  "Peru ve Ekvador cumhurbaşkanları Brasilia'da yarım yüzyıldan uzun süren sınır anlaşmazlığına son veren belgeyi imzaladı; dört ülke barışın güvencesi oldu, askerî gözlemciler ateşkesi izledi.";

test.each([
  ["windows-1251", "iso-8859-1", sentences.ru],
  ["windows-1251", "windows-1252", sentences.ru],
  ["windows-1251", "koi8-r", sentences.ru],
  ["koi8-r", "windows-1251", sentences.ru],
  ["ibm866", "windows-1251", sentences.ru],
  ["windows-1256", "iso-8859-1", arabic],
  ["windows-1254", "iso-8859-1", turkish],
  ["gb18030", "iso-8859-1", sentences.zh],
])("a page in %s that declares %s is read as what it is", (charset, declared, text) => {
  const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${declared}"></head><p>${text}</p>`;
  const decoded = decode(encoded(page, charset), { name: "page.html" });
  expect(decoded).toMatchObject({ text: page, charset, decoding: { overruled: canonicalCharset(declared) } });
});

test("one broken character among few does not make a text in UTF-8 one in another charset", () => {
  const english = utf8("Peru and Ecuador signed. “Peace is the only road,” the president said in Brasilia.");
  const cut = english.filter((_, at) => at !== english.indexOf(0xe2));
  expect(decode(cut, { name })).toMatchObject({ charset: "utf-8", decoding: { undecodable: 2 } });
  const spanish = Uint8Array.from([...utf8("Perú firmó la paz tras años de disputa. "), 0xfa]);
  expect(decode(spanish, { name })).toMatchObject({ charset: "utf-8", decoding: { undecodable: 1 } });
  expect(decode(encoded(`${sentences.es} Â¿No?`, "windows-1252"), { name }).charset).toBe("windows-1252");
});

test.each(["windows-1252", "windows-1251", "macintosh", "ibm866", "koi8-r"])(
  "UTF-8 that was read as %s and saved again is mended, also twice",
  (charset) => {
    const garbled = (text: string) => new TextDecoder(charset).decode(utf8(text));
    // Node 20 decodes windows-1252 as Latin-1, which is what some programs do too
    for (const text of [sentences.es, sentences.ru, sentences.ja, "Perú"]) {
      const once = garbled(text);
      if (once.includes("\ufffd")) continue;
      expect(decode(utf8(once), { name })).toMatchObject({ text, decoding: { undecodable: 0, mended: true } });
      const twice = garbled(once);
      if (!twice.includes("\ufffd")) expect(decode(utf8(twice), { name })).toMatchObject({ text });
    }
  },
);

test.each([
  "“Perú” – así lo dijo",
  "Ã é uma letra; SÃO PAULO, MAÇÃ»",
  "С‚ это не ошибка, а пример: по-русски",
  "Le mot «Â» et l'île d'Yeu",
  "Â",
])("what is no certain mistake stays as it is: %s", (text) => {
  expect(decode(utf8(text), { name })).toMatchObject({ text, decoding: { mended: false } });
});

test.each([
  ["windows-1251", "windows-1252"],
  ["koi8-r", "windows-1252"],
  ["koi8-r", "windows-1251"],
])("Cyrillic in %s that was read as %s and saved again is mended", (meant, readAs) => {
  const garbled = iconv.decode(Buffer.from(encoded(sentences.ru, meant)), readAs);
  expect(garbled).not.toBe(sentences.ru);
  expect(decode(utf8(garbled), { name })).toMatchObject({ text: sentences.ru, decoding: { mended: true } });
});

test.each([
  ["ПЕРУ И ЭКВАДОР ПОДПИСАЛИ МИРНЫЙ ДОГОВОР В БРАЗИЛИИ ПОСЛЕ ВОЙНЫ В ДОЛИНЕ СЕНЕПЫ"],
  ["пЕРУ И эКВАДОР ПОДПИСАЛИ МИРНЫЙ ДОГОВОР В бРАЗИЛИИ ПОСЛЕ ВОЙНЫ В ДОЛИНЕ сЕНЕПЫ"],
])("capitals are no other charset: %s", (text) => {
  expect(decode(utf8(text), { name })).toMatchObject({ text, decoding: { mended: false } });
});

test("of a text put together the lines that were decoded wrongly are mended, and quotation marks wherever they are", () => {
  const garbled = (text: string) => iconv.decode(Buffer.from(text, "utf8"), "windows-1252");
  const [first, second, third] = [
    "Perú y Ecuador firman la paz",
    "La presidencia recibió el acta",
    "Un kilómetro cuadrado",
  ];
  const mixed = [first, garbled(second), garbled(third)].join("\n");
  const meant = [first, second, third].join("\n");
  expect(decode(utf8(mixed), { name })).toMatchObject({ text: meant, decoding: { mended: true } });
  const quoted = `L${garbled("’")}Équateur a signé ${garbled("–")} à Brasilia`;
  expect(decode(utf8(quoted), { name }).text).toBe("L’Équateur a signé – à Brasilia");
});

test.each([
  "O ACORDO FICA PARA AMANHÃ…\nSÃO PAULO, 26 de outubro",
  "«AMANHû, diz a manchete.\nA paz não tem preço.",
  "Le PÂ» et l'Équateur\n«À bientôt»",
])("lines that may be meant so stay as they are: %j", (text) => {
  expect(decode(utf8(text), { name })).toMatchObject({ text, decoding: { mended: false } });
});

test("what is text in no charset is refused with the offset of the first wrong byte", () => {
  const noise = Uint8Array.from({ length: 400 }, (_, at) => 1 + ((at * 7919 + (at >> 3) * 104_729) % 255));
  expect(() => decode(noise, { name })).toThrow(/^bad-encoding: expected text in some charset, came byte 0x/);
  expect(() => decode(noise, { name, charset: "gb18030" })).toThrow("expected UTF-8 or the declared gb18030");
});

test("letters that no white space parts are text in no charset: EBCDIC has its space elsewhere", () => {
  const text = "Peru and Ecuador make peace after 57 years, and both of their presidents sign the act of Brasilia.";
  const upper = "ABCDEFGHI JKLMNOPQR  STUVWXYZ";
  const ebcdic = Uint8Array.from(text, (character) => {
    const at = upper.indexOf(character.toUpperCase());
    if (character === " ") return 0x40;
    if (at < 0) return character === "," ? 0x6b : character === "." ? 0x4b : 0xf0 + Number(character);
    const row = Math.floor(at / 10);
    return (character === character.toUpperCase() ? 0xc1 : 0x81) + row * 16 + (at % 10);
  });
  expect(() => decode(ebcdic, { name })).toThrow("bad-encoding");
  expect(() => decode(ebcdic, { name, charset: "cp862" }), "as Hebrew").toThrow("bad-encoding");
  const thai = "ประธานาธิบดีเปรูและเอกวาดอร์ลงนามสันติภาพที่บราซิเลียหลังจากห้าสิบเจ็ดปีแห่งความขัดแย้งเรื่องพรมแดน";
  expect(decode(encoded(thai, "windows-874"), { name }).text).toBe(thai);
});

test("what can be written in a charset comes back from it, whatever is declared", () => {
  const words = fc.constantFrom(...Object.values(sentences).flatMap((text) => text.split(/ |(?<=。)/)));
  const charsets = ["windows-1252", "windows-1251", "koi8-r", "gb18030", "shift_jis", "utf-8", "utf-16le", "macintosh"];
  let came = 0;
  fc.assert(
    fc.property(fc.array(words, { minLength: 3, maxLength: 12 }), fc.constantFrom(...charsets), (chosen, charset) => {
      const text = chosen.join(" ");
      const bytes = encoded(text, charset);
      if (iconv.decode(Buffer.from(bytes), charset) !== text) return;
      came++;
      expect(decode(bytes, { name, charset }).text).toBe(text);
    }),
    { numRuns: 500, examples: [[["Los", "Президенты", "Los"], "gb18030"]] },
  );
  expect(came, "the generator must write what the charset has").toBeGreaterThan(100);
});

test("any bytes under any label are text or Refused", () => {
  const labels = fc.oneof(
    fc.string(),
    fc.constantFrom("utf-7", "ibm037", "base64", "hex", "iso-2022-jp", "utf-32", "big5"),
  );
  const outcomes = { text: 0, refused: 0 };
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), labels, (bytes, charset) => {
      try {
        expect(decode(bytes, { name, charset }).text).toMatch(/\S/);
        outcomes.text++;
      } catch (error) {
        expect(error).toBeInstanceOf(Refused);
        outcomes.refused++;
      }
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(outcomes.text, outcomes.refused)).toBeGreaterThan(30);
});

test.each([
  ["", 0],
  ["\u00c3\u00a9", 2],
  ["a\u00c0\u0080", 1],
  ["\u00ed\u00a0\u0080", 0],
  ["\u00f4\u0090\u0080\u0080", 0],
  ["\u00e2\u0082", 0],
  ["\u00f0\u009f\u0095\u008a", 4],
])("well-formed UTF-8 in %j ends at %i", (bytes, offset) => {
  expect(firstInvalidUtf8(latin1(bytes))).toBe(offset);
});

test("what is not text is told apart, in any charset", () => {
  expect(whyNotText(new Uint8Array(8), { name })).toBe("a NUL byte at offset 0");
  expect(whyNotText(latin1("%PDF-1.7\n"), { name })).toBe("a PDF");
  expect(whyNotText(latin1("\u00ff\u00d8\u00ff\u00e0"), { name })).toBe("a picture");
  expect(whyNotText(latin1("\u0001\u0002\u0003\u0004abc"), { name })).toBe("4 control characters in 7 bytes");
  expect(whyNotText(utf8("Peru\tand\nEcuador"), { name })).toBeNull();
  expect(() => decode(latin1("\u00ff\u00fe\u0000\u0000"), { name })).toThrow("empty");
  expect(() => decode(utf8(" \u00a0\n"), { name })).toThrow("empty: expected an article, came 4 bytes of white space");
});

test.each([
  "<!DOCTYPE html>\n<title>Peace</title>",
  "\n<!-- saved --> <html lang='es'>",
  '<?xml version="1.0"?><rss>',
  "<RSS version='2.0'>",
])("a web page or feed is not taken for text: %s", (start) => {
  expect(whyNotText(utf8(start), { name })).toBe("markup of no kind that is read");
});

test("a text that only speaks of markup is text", () => {
  expect(whyNotText(utf8("The <html> tag, said Peru, is old."), { name })).toBeNull();
});

test("a few NULs in a text are dropped and counted", () => {
  const text = "The presidents of Peru and Ecuador signed the act of Brasilia in October. ".repeat(3);
  const [first, second] = [text.slice(0, 50), text.slice(50)];
  const sound = { text, charset: "utf-8", decoding: { undecodable: 2, mended: false } };
  expect(decode(utf8(`${first}\0${second}\0`), { name })).toEqual(sound);
  expect(whyNotText(utf8(`${first}\0${second}\0`), { name })).toBeNull();
  const spanish = Buffer.from(`${first} señaló\0 ${second}`, "latin1");
  expect(decode(spanish, { name })).toMatchObject({ charset: "windows-1252", decoding: { undecodable: 1 } });
  const wide = Uint8Array.from(Buffer.from(`${first}\0${second}`, "utf16le"));
  expect(decode(wide, { name })).toMatchObject({ text, charset: "utf-16le", decoding: { undecodable: 1 } });
});

test("a text with many NULs, or with a few among other control characters, is none", () => {
  const text = "The presidents of Peru and Ecuador signed the act of Brasilia. ";
  for (const odd of ["\0".repeat(10), "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0001"]) {
    const bytes = utf8(`${text.repeat(5)}${odd}${text.repeat(5)}`);
    expect(whyNotText(bytes, { name })).toBe("a NUL byte at offset 315");
    expect(() => decode(bytes, { name })).toThrow(/^not-text: .*at most a hundredth.*the first at position 315/);
  }
});

test("of lines in two charsets each is decoded in its own", () => {
  const spanish = "Los presidentes del Perú y del Ecuador firmaron la paz después de años de conflicto.\n";
  const russian = "Президенты Перу и Эквадора подписали в Бразилиа акт, который положил конец спору о границе.\n";
  const parts = [
    utf8(`Peru and Ecuador\n${spanish}`),
    encoded(`In 1998\n${spanish}${spanish}`, "windows-1252"),
    utf8(`— “Fin”\n${spanish}`),
  ];
  expect(decode(Uint8Array.from(Buffer.concat(parts)), { name })).toEqual({
    text: `Peru and Ecuador\n${spanish}In 1998\n${spanish}${spanish}— “Fin”\n${spanish}`,
    charset: "utf-8",
    decoding: { undecodable: 0, mended: false, partly: "windows-1252" },
  });
  for (const charset of ["windows-1251", "koi8-r"]) {
    const both = Buffer.concat([encoded(russian.repeat(4), charset), utf8(russian)]);
    expect(decode(both, { name })).toMatchObject({ text: russian.repeat(5), decoding: { partly: charset } });
  }
});

test("text in one eight-bit charset, or with a break or two, is not taken for lines in two", () => {
  const spanish = "Los presidentes del Perú y del Ecuador firmaron la paz después de años de conflicto.\n";
  expect(decode(encoded(spanish.repeat(9), "windows-1252"), { name }).decoding).toEqual({
    undecodable: 0,
    mended: false,
  });
  const lost = Buffer.concat([utf8("\ufffd".repeat(9)), latin1("\n"), encoded(spanish.repeat(9), "windows-1252")]);
  expect(decode(lost, { name })).toMatchObject({ charset: "windows-1252" });
  const damaged = Buffer.concat([utf8(spanish.repeat(9)), latin1("Per\u00c3\n")]);
  expect(decode(damaged, { name })).toMatchObject({ charset: "utf-8", decoding: { undecodable: 1, mended: false } });
});
