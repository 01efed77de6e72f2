import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openReaderPool } from "../src/readers/process-pool.ts";
import type { Article, Recognition } from "../src/reading/article.ts";
import { openRecogniser, type RecognitionLimits } from "../src/recognition/recogniser.ts";
import { run, runJson, type Workplace, workplace } from "./support/entente.ts";
import { pdfWithText } from "./support/pdf-file.ts";
import { badlyScanned, type Picture, pageOf, picturesOf, scannerIsHere, scanOf } from "./support/scans.ts";

const english = [
  "Peru and Ecuador sign peace in Brasilia",
  "26 October 1998",
  "BRASILIA - Peruvian President Alberto Fujimori and Ecuadorian President Jamil Mahuad signed a peace agreement in Brasilia on Monday, ending a dispute over their border that had led to three wars in half a century.",
  "Under the agreement the border in the mountains will be marked within two months. Peru will visit Ecuador in November, the foreign ministry said. Ecuador thanked Brazil for its help with the talks.",
  "Both governments promised to withdraw their remaining troops from the border before the end of the year, and to invest three billion dollars in roads and schools.",
];
const spanish = [
  "Perú y Ecuador firman la paz en Brasilia",
  "26 de octubre de 1998",
  "BRASILIA - El presidente peruano Alberto Fujimori y el presidente ecuatoriano Jamil Mahuad firmaron el lunes en Brasilia un acuerdo de paz que pone fin a un litigio fronterizo que llevó a tres guerras en medio siglo.",
  "Según el acuerdo, la frontera en la cordillera será demarcada en dos meses. Perú agradeció a Brasil su ayuda en las negociaciones, y Ecuador también.",
  "Los dos gobiernos prometieron retirar sus últimas tropas de la frontera antes de fin de año, e invertir en caminos y escuelas para los niños de la región.",
];
const textsOf = { english: pdfWithText([pageOf(english)]), spanish: pdfWithText([pageOf(spanish)]) };

interface Line {
  readonly title: string | null;
  readonly published: { readonly date: string } | null;
  readonly text: string;
  readonly language: { readonly code: string };
  readonly recognition?: Recognition;
}

/** How many characters must change to make one text the other, of each of its own. */
function errorRate(expected: string, came: string): number {
  let row = Array.from({ length: came.length + 1 }, (_, index) => index);
  for (const [above, letter] of [...expected].entries()) {
    const next = [above + 1];
    for (const [index, other] of [...came].entries()) {
      const change = (row[index] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min((row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1, change));
    }
    row = next;
  }
  return (row.at(-1) ?? 0) / expected.length;
}

describe.skipIf(!scannerIsHere)("scans", () => {
  let place: Workplace;
  let allowed: Workplace;
  let page: Picture;

  beforeAll(async () => {
    place = await workplace();
    allowed = { ...place, env: { ...place.env, ENTENTE_OCR: "true" } };
    const [first] = picturesOf(textsOf.english, 200);
    if (first === undefined) throw new Error("pdftoppm made no picture");
    page = first;
    writeFileSync(place.path("peace.pdf"), scanOf([page], 200));
    writeFileSync(place.path("paz.pdf"), scanOf(picturesOf(textsOf.spanish, 200), 200));
    writeFileSync(place.path("turned.pdf"), scanOf([badlyScanned(page, 1.5)], 200));
    writeFileSync(place.path("text.pdf"), textsOf.english);
    writeFileSync(place.path("texto.pdf"), textsOf.spanish);
    writeFileSync(place.path("мир.pdf"), readFileSync("tests/support/scans/russian.pdf"));
  });

  afterAll(() => place.remove());

  const read = (...names: string[]) => runJson<Line>(allowed, ["read", ...names.map((name) => place.path(name))]);

  const eventsOf = async ({ text, language, published }: Line) => {
    const line = JSON.stringify({ id: 1, text, lang: language.code, date: published?.date });
    const [coded] = await runJson<{ events: object[] }>(place, ["code", "--dyads"], line);
    return coded?.events.map((event) => ({ ...event, evidence: null }));
  };

  test("are refused where nobody allowed to recognise them, and the refusal says how to", async () => {
    const { code, stdout } = await run(place, ["read", place.path("peace.pdf")]);
    expect(code).toBe(1);
    const { refused } = JSON.parse(stdout) as { refused: { code: string; detail: string } };
    expect(refused.code).toBe("no-body-text");
    expect(refused.detail).toMatch(/came a scan: 1 pages without a text layer; with ENTENTE_OCR=true it is read/);
  });

  test.each([
    ["text.pdf", "peace.pdf", "eng", 0.01],
    ["texto.pdf", "paz.pdf", "spa", 0.01],
  ])("of %s, %s is read as it is, in %s", async (text, scan, language, mostErrors) => {
    const [written, recognised] = await read(text, scan);
    if (written === undefined || recognised === undefined) throw new Error("not both were read");
    const { title, published } = written;
    expect(recognised).toMatchObject({ title, published, language: { code: language } });
    expect(title).not.toBeNull();
    expect(published?.date).toBe("1998-10-26");
    expect(errorRate(written.text, recognised.text)).toBeLessThanOrEqual(mostErrors);
    expect(recognised.text.split("\n\n")).toHaveLength(3);
    expect(written).not.toHaveProperty("recognition");
    expect(recognised.recognition).toMatchObject({ language, pages: 1 });
    expect(recognised.recognition?.program).toMatch(/^tesseract \d/);
    expect(recognised.recognition?.confidence).toBeGreaterThan(0.85);
    const events = await eventsOf(written);
    expect(events?.length).toBeGreaterThan(1);
    expect(await eventsOf(recognised)).toEqual(events);
  });

  test("that are turned, gray and grainy are read nearly as well", async () => {
    const [written, recognised] = await read("text.pdf", "turned.pdf");
    const { title, published } = written ?? {};
    expect(recognised).toMatchObject({ title, published, language: { code: "eng" } });
    expect(errorRate(written?.text ?? "", recognised?.text ?? "")).toBeLessThan(0.02);
    expect(recognised?.text.split("\n\n")).toHaveLength(3);
    expect(recognised?.recognition?.confidence).toBeGreaterThan(0.8);
  });

  test("in Cyrillic are read by the pack of their language", async () => {
    const [article] = await read("мир.pdf");
    expect(article).toMatchObject({
      title: "Перу и Эквадор подписали мир в Бразилиа",
      published: { date: "1998-10-26" },
      language: { code: "rus" },
      recognition: { language: "rus" },
    });
    const start =
      "Президент Перу Альберто Фухимори и президент Эквадора Хамиль Мауад подписали в понедельник в Бразилиа";
    expect(errorRate(start, article?.text.slice(0, start.length) ?? "")).toBeLessThan(0.02);
    const { stdout } = await run(allowed, ["read", "--explain", place.path("мир.pdf")]);
    expect(stdout).toMatch(/recognised by tesseract \d\S+ as rus, 1 page, mean confidence 9\d %/);
  });

  test("that were refused come through once it is allowed and they are tried again, and say that they were recognised", async () => {
    expect((await run(place, ["ingest", place.path("peace.pdf")])).code).toBe(1);
    const retried = await runJson<{ state: string }>(allowed, [
      "retry",
      "--all",
      "--refused",
      "no-body-text",
      "--json",
    ]);
    expect(retried.map(({ state }) => state)).toEqual(["recorded"]);
    const [article] = await runJson<{ article: string; recognised: Recognition | null }>(place, ["articles", "--json"]);
    expect(article?.recognised?.program).toMatch(/^tesseract \d/);
    expect(article?.recognised?.confidence).toBeGreaterThan(0.85);
    expect((await run(place, ["articles"])).stdout).toMatch(
      / {2}recognised {2}Peru and Ecuador sign peace in Brasilia/,
    );
    expect((await run(place, ["show", String(article?.article)])).stdout).toMatch(/recognised +by tesseract \d/);
  });

  test("have a check of doctor, which says what there is", async () => {
    const [off, on] = await Promise.all([place, allowed].map((where) => run(where, ["doctor"])));
    expect(off?.stdout).toMatch(/ok +scans +refused: ENTENTE_OCR=true/);
    expect(on?.stdout).toMatch(/ok +scans +tesseract \d\S+ reads eng, spa, por, fra, rus/);
  });

  describe("beyond their bounds", () => {
    const usual = { pages: 20, seconds: 100, megabytes: 1024 };

    const outcome = async (pdf: Uint8Array, limits: Partial<RecognitionLimits> = {}): Promise<Article | string> => {
      const recogniser = openRecogniser({ ...usual, ...limits });
      const pool = openReaderPool({ processes: 1, seconds: 60, megabytes: 256, maxBytes: 50_000_000, recogniser });
      try {
        return await pool.read(pdf, { name: "scan.pdf" });
      } catch (error) {
        return String(error);
      } finally {
        await pool.close();
      }
    };

    const blank = (width: number, height: number): Picture => ({
      ...{ width, height },
      dots: new Uint8Array(width * height).fill(255),
    });

    test("a page of ten by ten metres takes no more than a newspaper's", async () => {
      expect(await outcome(scanOf([page], 200, [28_346, 28_346]))).toMatchObject({ title: english[0] });
    });

    test("an empty page has no text", async () => {
      expect(await outcome(scanOf([blank(1654, 2339)], 200))).toMatch(/^Refused: no-body-text: .* found no word$/);
    });

    test("too many pages are refused before any is looked at", async () => {
      const pages = (count: number) => scanOf(Array<Picture>(count).fill(blank(9, 9)), 72);
      expect(await outcome(pages(21))).toMatch(
        /^Refused: too-large: .*at most 20 pages \(ENTENTE_OCR_PAGES\), came 21$/,
      );
      expect(await outcome(pages(2000))).toMatch(/^Refused: too-large: .*2000$/);
    });

    test("what takes too long or too much memory is refused", async () => {
      const scan = scanOf([page], 200);
      expect(await outcome(scan, { seconds: 0.2 })).toMatch(/^Refused: reading-timeout: .*within 0.2 s/);
      expect(await outcome(scan, { megabytes: 100 })).toMatch(/^Refused: reading-memory: .*ENTENTE_OCR_MB/);
    });

    test("a damaged picture gives what can be read of it, or a refusal", async () => {
      const damaged = Buffer.from(scanOf([page], 200));
      damaged.fill(7, Math.floor(damaged.length / 3), Math.floor(damaged.length / 2));
      const came = await outcome(damaged);
      if (typeof came === "string") expect(came).toMatch(/^Refused: (?:no-body-text|damaged): /);
      else expect(came.recognition?.pages).toBe(1);
    });

    test("where the programs are missing, the refusal says what to install", async () => {
      const nowhere = mkdtempSync(join(tmpdir(), "entente-nowhere-"));
      const came = await outcome(scanOf([page], 200), { path: nowhere });
      rmSync(nowhere, { recursive: true });
      expect(came).toMatch(/^Refused: no-body-text: .*apt-get install tesseract-ocr poppler-utils/);
    });
  });
});
