import { type Ended, runProgram } from "./run-program.ts";

/** Languages whose packs are looked for: those that are coded, by script. ISO 639-3, which is also how the packs are named. */
export const packsOfScripts = [["eng", "spa", "por", "fra"], ["rus"]] as const;
export const packLanguages: readonly string[] = packsOfScripts.flat();

/** What there is of Tesseract, and what must be installed, by Debian's names. */
export interface Tesseract {
  /** Null where it is not there. */
  readonly version: string | null;
  /** The packs that are there, by the names of their languages. */
  readonly languages: readonly string[];
  /** Packages without which nothing is recognised. */
  readonly missing: readonly string[];
  /** Packages without which languages are not recognised that are coded. */
  readonly missingPacks: readonly string[];
}

/** Folders in which programs are looked for: not those of whoever started this process. */
export const usualPath = "/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin";

const probe = { input: new Uint8Array(), seconds: 20, megabytes: 1024, outputBytes: 64 * 1024 };

/** Looks which of the programs and packs that recognise scans are on this machine. */
export async function findTesseract(path: string = usualPath): Promise<Tesseract> {
  const ask = (program: string, ...args: string[]) =>
    runProgram({ ...probe, program, args, path, signal: new AbortController().signal });
  const [version, list, rasteriser] = await Promise.all([
    ask("tesseract", "--version"),
    ask("tesseract", "--list-langs"),
    ask("pdftoppm", "-v"),
  ]);
  const isThere = version.kind === "done";
  const languages = linesOf(list).filter((line) => /^\w+$/.test(line) && line !== "osd");
  const missingPacks = packLanguages.filter((code) => !languages.includes(code)).map((code) => `tesseract-ocr-${code}`);
  const missing = [
    ...(isThere && languages.length > 0 ? [] : ["tesseract-ocr"]),
    ...(rasteriser.kind === "done" ? [] : ["poppler-utils"]),
  ];
  return {
    version: isThere ? (/^tesseract (\S+)/.exec(linesOf(version)[0] ?? "")?.[1] ?? "of an unknown version") : null,
    languages,
    missing: [...missing, ...(languages.length > 0 ? [] : missingPacks)],
    missingPacks: languages.length > 0 ? missingPacks : [],
  };
}

function linesOf(ended: Ended): readonly string[] {
  return ended.kind === "done" ? ended.output.toString("utf8").split("\n") : [];
}
