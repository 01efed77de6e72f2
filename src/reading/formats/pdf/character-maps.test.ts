import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { pdfWithCodes } from "../../../../tests/support/pdf-file.ts";
import { readArticle } from "../../read.ts";

const limits = { maxBytes: 1_000_000 };
const read = (codes: Parameters<typeof pdfWithCodes>[0]) => readArticle(pdfWithCodes(codes), { name: "a.pdf" }, limits);

const chinese = "秘鲁和厄瓜多尔总统星期一在巴西利亚签署了和平协定。";
const taiwanese = "秘魯和厄瓜多總統星期一在巴西利亞簽署了和平協定。";
const japanese = "ペルーとエクアドルの大統領は月曜日にブラジリアで和平協定に署名した。";
const korean = "페루와 에콰도르 대통령은 월요일 브라질리아에서 평화 협정에 서명했다.";

test.each([
  ["UniGB-UCS2-H", "GB1", "utf-16be", chinese],
  ["UniGB-UTF16-H", "GB1", "utf-16be", chinese],
  ["GBK-EUC-H", "GB1", "gbk", chinese],
  ["GBK-EUC-V", "GB1", "gbk", chinese],
  ["UniCNS-UTF16-H", "CNS1", "utf-16be", taiwanese],
  ["ETen-B5-H", "CNS1", "big5", taiwanese],
  ["UniJIS-UCS2-H", "Japan1", "utf-16be", japanese],
  ["90ms-RKSJ-H", "Japan1", "shift_jis", japanese],
  ["UniKS-UCS2-H", "Korea1", "utf-16be", korean],
  ["KSCms-UHC-H", "Korea1", "cp949", korean],
])("a font in %s that is not in the file is read", async (encoding, ordering, charset, text) => {
  const article = await read({ encoding, ordering, lines: [iconv.encode(text, charset)] });
  expect(article).toMatchObject({ text, decoding: { undecodable: 0 } });
});

test("numbers of glyphs are read where the file says what they mean, and refused where it does not", async () => {
  const letters = [...new Set(chinese)];
  const lines = [
    iconv.encode([...chinese].map((letter) => String.fromCharCode(letters.indexOf(letter) + 3)).join(""), "utf-16be"),
  ];
  const meanings = new Map(letters.map((letter, index) => [index + 3, letter]));
  for (const ordering of ["GB1", "Identity"]) {
    const codes = { encoding: "Identity-H", ordering, lines };
    expect((await read({ ...codes, meanings })).text).toBe(chinese);
    await expect(read(codes)).rejects.toThrow(/^unsupported: expected a PDF with text that can be copied/);
  }
});

test("a font in an encoding that is not known is refused", async () => {
  const codes = { encoding: "EUC-H", ordering: "Japan1", lines: [iconv.encode(japanese, "euc-jp")] };
  await expect(read(codes)).rejects.toThrow(/^unsupported: expected a PDF with text that can be copied/);
});
