import { expect, test } from "vitest";
import { readArticle } from "../read.ts";

const sentence = "The presidents of Peru and Ecuador signed the act of Brasilia, and the four guarantors witnessed it.";

async function read(line: string) {
  const paragraphs = [1, 2, 3].map((point) => `<p>${sentence} Point ${point} of it concerns the border.</p>`).join("");
  const page = `<html><head><title>Peace in Brasilia</title></head><body><h1>Peace in Brasilia</h1>${line}${paragraphs}</body></html>`;
  return readArticle(new TextEncoder().encode(page), { name: "page.html" }, { maxBytes: 1_000_000 });
}

test.each([
  ["By Ana Quispe", ["Ana Quispe"]],
  ["Par Claire Duval (avec AFP)", ["Claire Duval"]],
  ["From Correspondent Ana Quispe", ["Ana Quispe"]],
  ["Von Ana Quispe, Brasilia", ["Ana Quispe"]],
  ["Oleh Ana Quispe", ["Ana Quispe"]],
  ["Γράφει η Άννα Κίσπε", ["Άννα Κίσπε"]],
  ["1998年10月27日 08:15 来源：边境新闻 记者 王伟", ["王伟"]],
  ["边境社记者王伟、李明", ["王伟", "李明"]],
  ["文／山田太郎", ["山田太郎"]],
  ["山田太郎記者", ["山田太郎"]],
  ["김철수 기자", ["김철수"]],
  ["كتب: أحمد سالم", ["أحمد سالم"]],
  ["بقلم أحمد سالم", ["أحمد سالم"]],
  ["מאת: דנה לוי", ["דנה לוי"]],
  ["लेखक: अनिल शर्मा", ["अनिल शर्मा"]],
])("the line %s below the title names who wrote, and is cut", async (line, names) => {
  const article = await read(`<div>${line}</div>`);
  expect(article.byline).toEqual(names);
  expect(article.text).not.toContain(line);
});

test.each([
  ["كتب: أحمد سالم", ["أحمد سالم"]],
  ["记者：王伟", ["王伟"]],
  ["本报记者 王伟", ["王伟"]],
  ["김철수 기자", ["김철수"]],
  ["By Correspondent Ana Quispe", ["Ana Quispe"]],
])("an element that is named as the author's loses the words before and after the name: %s", async (line, names) => {
  expect((await read(`<span class="author">${line}</span>`)).byline).toEqual(names);
});

test.each([
  ["Par Ana Quispe - Publié le 26 octobre 1998 à 08:30", "Ana Quispe"],
  ["Par Ana Quispe, publié le 26 octobre 1998", "Ana Quispe"],
  ["Soumis par Ana Quispe le lun, 26/10/1998 - 08:30", "Ana Quispe"],
  ["Enviado por Ana Quispe el Lun, 26/10/1998 - 08:30", "Ana Quispe"],
  ["Publié le 26 octobre 1998 par Ana Quispe", "Ana Quispe"],
  ["By Ana Quispe on October 26, 1998 in Peace", "Ana Quispe"],
  ["By Ana Quispe | October 26, 1998 8:30 am", "Ana Quispe"],
  ["Ana Quispe • October 26, 1998 • 5 min read", "Ana Quispe"],
  ["Анна Киспе, 26 октября 1998", "Анна Киспе"],
  ["26 октября 1998, 17:12 / Анна Киспе, Москва", "Анна Киспе"],
])("the line %s names who wrote beside the day", async (line, name) => {
  const article = await read(`<div>${line}</div>`);
  expect(article.byline).toEqual([name]);
  expect(article.published?.date).toBe("1998-10-26");
  expect(article.text).not.toContain(line);
});

test.each([
  "Buenos Aires, 26 October 1998",
  "World News | 26 October 1998",
  "Press Release, 26 October 1998",
  "FINAL COMMUNIQUE | 26 October 1998",
  "Lima, lunes 26 de octubre de 1998",
])("what stands beside the day in %s is nobody", async (line) => {
  expect((await read(`<div>${line}</div>`)).byline).toEqual([]);
});

test.each([
  ["Par Ana Quispe (à Lima) et Luis Vega (à Quito)", ["Ana Quispe", "Luis Vega"]],
  ["Por Ana Quispe, de Brasília — 26/10/1998 17:12", ["Ana Quispe"]],
])("a place behind a name is none: %s", async (line, names) => {
  expect((await read(`<div class="autor">${line}</div>`)).byline).toEqual(names);
});

test.each(["From Buenos Aires", "记者调查", "By the numbers: a border in figures", "边境社"])(
  "the line %s names nobody",
  async (line) => {
    expect((await read(`<div>${line}</div>`)).byline).toEqual([]);
  },
);

test.each(["责任编辑：李明", "（責任編輯：李明）", "Editor: Ana Quispe"])(
  "the line %s below the text is cut as a byline",
  async (line) => {
    const page = `<html><body><h1>秘鲁与厄瓜多尔</h1><p>${sentence}</p><p>${sentence} Again.</p><p>${line}</p></body></html>`;
    const bytes = new TextEncoder().encode(page);
    const article = await readArticle(bytes, { name: "page.html" }, { maxBytes: 1_000_000 });
    const rules = article.cut.map(({ start, end, rule }) => [article.source.slice(start, end), rule]);
    expect(rules).toContainEqual([line, "byline"]);
  },
);
