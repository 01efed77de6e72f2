import { Refused } from "../core/errors.ts";
import { detectLanguage } from "../reading/language/language.ts";
import { readHocr } from "../reading/recognised/hocr.ts";
import {
  meanConfidence,
  type PageSize,
  type Recognised,
  type RecognisedPage,
  type Recogniser,
} from "../reading/recognised/recognised.ts";
import { type Ended, runProgram } from "./run-program.ts";
import { findTesseract, packsOfScripts, usualPath } from "./tesseract.ts";

/** What recognising one scan may take. `megabytes` is what each program may use. */
export interface RecognitionLimits {
  readonly pages: number;
  readonly seconds: number;
  readonly megabytes: number;
  /** Where programs are looked for, if not in the usual folders. */
  readonly path?: string;
}

/** Dots an inch at which pages become pictures: what Tesseract was trained on. */
const resolution = 300;
/** Dots of one picture: a larger page gets a coarser one, be it a newspaper's or ten metres wide. */
const maxPixels = 25_000_000;
/** What a picture of so many dots is as bytes, with its header, and what is written of one page at most. */
const maxBytes = { picture: maxPixels * 1.05 + 1024, page: 8 * 1024 * 1024 };
/** Mean confidence of a page that was read with a pack of its script; with another's it is below 50. */
const rightScript = 0.8;
/** Characters from which a page tells its language, and those that are looked at. */
const tellingLength = 80;
const detectedLength = 10_000;

/**
 * Recognises scans by `pdftoppm` and `tesseract`, a page after the other and one scan at a time, so that what it takes of the
 * machine is bounded. Nothing is written to disk and nothing is fetched.
 */
export function openRecogniser({ path = usualPath, ...limits }: RecognitionLimits): Recogniser {
  const closing = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  return {
    recognise(bytes, pages) {
      const next = last.then(() => recognise({ bytes, pages, path, limits, closing: closing.signal }));
      last = next.catch(() => undefined);
      return next;
    },
    async close() {
      closing.abort();
      await last;
    },
  };
}

interface Scan {
  readonly bytes: Uint8Array;
  readonly pages: readonly PageSize[];
  readonly path: string;
  readonly limits: Omit<RecognitionLimits, "path">;
  readonly closing: AbortSignal;
}

async function recognise({ bytes, pages, path, limits, closing }: Scan): Promise<Recognised> {
  if (pages.length > limits.pages) {
    const most = `expected a scan of at most ${limits.pages} pages (ENTENTE_OCR_PAGES), came ${pages.length}`;
    throw new Refused("too-large", most);
  }
  const { version, languages, missing } = await findTesseract(path);
  if (version === null || missing.length > 0) {
    const remedy = `apt-get install ${missing.join(" ")}`;
    throw new Refused("no-body-text", `expected a PDF with text, or what reads scans to be installed: ${remedy}`);
  }
  const started = performance.now();
  const run = async (program: string, given: { args: readonly string[]; input: Uint8Array; outputBytes: number }) => {
    const seconds = Math.max(0.01, limits.seconds - (performance.now() - started) / 1000);
    const ended = await runProgram({ program, ...given, path, seconds, megabytes: limits.megabytes, signal: closing });
    closing.throwIfAborted();
    return outputOf(ended, program, limits);
  };
  const read = async (picture: Picture, language: string) => {
    const args = ["stdin", "stdout", "-l", language, "--dpi", String(picture.resolution), "hocr"];
    const output = await run("tesseract", { args, input: picture.bytes, outputBytes: maxBytes.page });
    return readHocr(output.toString("utf8"));
  };
  const found: RecognisedPage[] = [];
  let language: string | null = null;
  for (const [index, size] of pages.entries()) {
    const { side, dots } = pictureOf(size);
    const number = String(index + 1);
    const args = ["-f", number, "-l", number, "-scale-to", String(side), "-gray", "-cropbox", "-q", "-"];
    const picture = {
      bytes: await run("pdftoppm", { args, input: bytes, outputBytes: maxBytes.picture }),
      resolution: dots,
    };
    if (language !== null) {
      found.push(await read(picture, language));
      continue;
    }
    const first = await readFirst(languages, (pack) => read(picture, pack));
    found.push(first.page);
    if (textOf(first.page).length >= tellingLength) language = first.language;
  }
  return { program: `tesseract ${version}`, language: language ?? languages[0] ?? "eng", pages: found };
}

interface Picture {
  readonly bytes: Uint8Array;
  readonly resolution: number;
}

/** How many dots the longer side of a page's picture has, and how many an inch that are. */
function pictureOf({ width, height }: PageSize): { readonly side: number; readonly dots: number } {
  const longer = Math.max(width, height, 1);
  const inches = { longer: longer / 72, area: (Math.max(width, 1) * Math.max(height, 1)) / 72 ** 2 };
  const dots = Math.min(resolution, Math.sqrt(maxPixels / inches.area));
  const side = Math.min(Math.ceil(dots * inches.longer), Math.floor(maxPixels / 100));
  // what Tesseract takes for a resolution at all
  return { side, dots: Math.max(70, Math.round(dots)) };
}

/**
 * The first page with its language: it is read with a pack of one script after the other until one is its own, and again with that of
 * the language that its words then are in. All packs at once take twice the time and read less well.
 */
async function readFirst(
  languages: readonly string[],
  read: (language: string) => Promise<RecognisedPage>,
): Promise<{ readonly page: RecognisedPage; readonly language: string }> {
  let best: { page: RecognisedPage; language: string; confidence: number } | null = null;
  for (const packs of packsOfScripts) {
    const language = packs.find((code) => languages.includes(code));
    if (language === undefined) continue;
    const page = await read(language);
    const confidence = meanConfidence(page.lines.flatMap(({ words }) => words));
    if (best === null || confidence > best.confidence) best = { page, language, confidence };
    if (confidence >= rightScript || textOf(page) === "") break;
  }
  if (best === null) {
    const [language = "eng"] = languages;
    return { page: await read(language), language };
  }
  const text = textOf(best.page);
  const { code } = detectLanguage(text.slice(0, detectedLength), null);
  if (code === best.language || !languages.includes(code) || text.length < tellingLength) return best;
  return { page: await read(code), language: code };
}

function textOf({ lines }: RecognisedPage): string {
  return lines.map(({ words }) => words.map(({ text }) => text).join(" ")).join("\n");
}

/** What a program answered. Throws Refused where it could not. */
function outputOf(ended: Ended, program: string, { seconds, megabytes }: Scan["limits"]): Buffer {
  switch (ended.kind) {
    case "done":
      return ended.output;
    case "late":
      throw new Refused("reading-timeout", `expected a scan to be recognised within ${seconds} s, was not`);
    case "flood":
      throw new Refused("too-large", `expected a page of which ${program} writes less, came a larger one`);
    case "missing":
      throw new Refused("no-body-text", `expected ${program} to be installed, which reads scans; it is not`);
    case "broken": {
      if (!ended.lacksMemory)
        throw new Refused("damaged", `expected pages that ${program} can read, came others (${ended.how})`);
      const most = `expected a page for which ${program} needs at most ${megabytes} MB (ENTENTE_OCR_MB)`;
      throw new Refused("reading-memory", `${most}, came another (${ended.how})`);
    }
  }
}
