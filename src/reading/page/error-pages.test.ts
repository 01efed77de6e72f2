import { expect, test } from "vitest";
import { readPage } from "./read-page.ts";

const paragraph = "Los cuatro países garantes propusieron la línea que los dos congresos aceptaron sin conocerla.";

async function outcomeOf(title: string, rest = "", head = ""): Promise<string> {
  const html = `<html><head><title>${title}</title>${head}</head><body><h1>${title}</h1><p>${paragraph}</p>${rest}</body></html>`;
  try {
    return (await readPage(html, { charset: "utf-8", decoding: { undecodable: 0, mended: false } })).title ?? "";
  } catch (error) {
    return error instanceof Error && "detail" in error ? String(error.detail) : "threw";
  }
}

test.each([
  ["404"],
  ["Error 404: Page not found"],
  ["403 Forbidden"],
  ["Access Denied"],
  ["Attention Required! | Cloudflare"],
  ["Página no encontrada - Anales"],
  ["Página não encontrada"],
  ["Page introuvable | Annales"],
  ["Страница не найдена — Летопись"],
  ["Один момент…"],
])("%s is no article", async (title) => {
  expect(await outcomeOf(title)).toContain("in place of one");
});

test.each([
  ["404 soldados regresan del Cenepa"],
  ["Access denied to observers in Patuca"],
  ["Un momento decisivo en Brasilia"],
  ["Acuerdo no encontrado en los archivos"],
])("%s may be one", async (title) => {
  expect(await outcomeOf(title)).toBe(title);
});

test("a page that is dated or has much to say is an article, whatever it is called", async () => {
  expect(await outcomeOf("Access denied", "", "<meta property='article:published_time' content='1998-10-26'>")).toBe(
    "Access denied",
  );
  expect(await outcomeOf("Access denied", `<p>${paragraph}</p>`.repeat(9))).not.toContain("in place of one");
});
