import { Refused } from "../../../core/errors.ts";
import { CharacterMaps } from "./character-maps.ts";

/** Pages of one article; a book or a report has more. */
const maxPages = 300;
/** Pieces of text on all pages, each a word or a line. */
const maxWords = 500_000;

/** A piece of a line on a page: `x` runs to the right and `y` down, in points; `y` is that of the base line. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly isRightToLeft: boolean;
}

export interface Page {
  readonly words: readonly Word[];
  readonly width: number;
  readonly height: number;
}

/** What a PDF says of itself. */
export interface Information {
  readonly title: string | null;
  readonly creator: string;
  readonly created: string | null;
  readonly published: string | null;
}

/** The words of every page, in the order in which they are drawn. Throws `Refused`: `damaged`, `encrypted`, `too-large`. */
export async function readPages(
  bytes: Uint8Array,
): Promise<{ readonly pages: readonly Page[]; readonly information: Information }> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    enableXfa: false,
    cMapPacked: false,
    BinaryDataFactory: CharacterMaps,
  });
  try {
    const document = await task.promise;
    if (document.numPages > maxPages) {
      throw new Refused("too-large", `expected at most ${maxPages} pages, came ${document.numPages}`);
    }
    const pages: Page[] = [];
    let left = maxWords;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await wordsOf(await document.getPage(number), left);
      left -= page.words.length;
      pages.push(page);
    }
    return { pages, information: await informationOf(document) };
  } catch (error) {
    if (error instanceof Refused) throw error;
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException") throw new Refused("encrypted", "expected a PDF that opens without a password");
    throw new Refused("damaged", "expected a whole PDF, came one that is broken or cut off");
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

let loaded: Promise<typeof import("unpdf/pdfjs")> | undefined;

/** pdf.js, with a guard that stays: what it gives up of one file may fail after that file was answered. */
function loadPdfjs(): Promise<typeof import("unpdf/pdfjs")> {
  loaded ??= import("unpdf/pdfjs").then((pdfjs) => {
    process.on("unhandledRejection", passOver);
    return pdfjs;
  });
  return loaded;
}

/** How pdf.js names what is wrong with a file. */
const wrongFile = new Set([
  "XRefEntryException",
  "XRefParseException",
  "ParserEOFException",
  "FormatError",
  "InvalidPDFException",
  "UnknownErrorException",
]);

/** What pdf.js fetches ahead and nobody awaits must not end the thread; anything else that nobody awaits ends it as ever. */
function passOver(reason: unknown): void {
  if (!(reason instanceof Error) || !wrongFile.has(reason.name)) throw reason;
}

/** Letters as they look within a word, and ligatures: the fonts of Arabic PDFs have them where the text has letters. */
const presentationForms = /[\ufb00-\ufb06\ufb50-\ufd3d\ufd50-\ufdff\ufe70-\ufefc]+/gu;

type PdfDocument = import("unpdf/pdfjs").PDFDocumentProxy;
type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

async function wordsOf(page: PdfPage, most: number): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[] = viewport.transform;
  const words: Word[] = [];
  const reader = page.streamTextContent({}).getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    for (const item of (value as { readonly items: readonly unknown[] }).items) {
      if (!isTextItem(item) || item.str.trim() === "") continue;
      const [ta = 1, tb = 0, tc = 0, td = 1, x = 0, y = 0] = item.transform;
      const along = Math.abs(b * ta + d * tb);
      // text that runs up a margin, or lies across the page as a water mark, is no line of it
      if (along > 0.1 * Math.abs(a * ta + c * tb)) continue;
      if (words.length >= most) {
        await reader.cancel();
        throw new Refused("too-large", `expected at most ${maxWords} pieces of text in a PDF, came more`);
      }
      words.push({
        text: item.str.replace(presentationForms, (forms) => forms.normalize("NFKC")),
        x: a * x + c * y + e,
        y: b * x + d * y + f,
        width: item.width,
        size: Math.hypot(tc, td) || 1,
        isRightToLeft: item.dir === "rtl",
      });
    }
  }
  page.cleanup();
  const { width, height } = viewport;
  return { words: words.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)), width, height };
}

interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly transform: readonly number[];
}

function isTextItem(item: unknown): item is TextItem {
  return typeof item === "object" && item !== null && "str" in item && "transform" in item;
}

async function informationOf(document: PdfDocument): Promise<Information> {
  const none = { title: null, creator: "", created: null, published: null };
  try {
    const { info, metadata } = await document.getMetadata();
    const fields = info as Readonly<Record<string, unknown>>;
    const string = (value: unknown) => (typeof value === "string" && value !== "" ? value : null);
    return {
      title: string(fields.Title) ?? string(metadata?.get("dc:title")),
      creator: `${string(fields.Creator) ?? ""} ${string(fields.Producer) ?? ""}`,
      created: string(fields.CreationDate),
      published: string(metadata?.get("prism:publicationdate")) ?? string(metadata?.get("prism:coverdate")),
    };
  } catch {
    return none;
  }
}
