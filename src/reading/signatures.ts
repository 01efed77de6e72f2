import type { RefusalCode } from "../core/errors.ts";
import { startOf } from "./format.ts";

/** What the first bytes of a file say it is, and why it is refused where no format reads it. */
export interface Signature {
  readonly code: RefusalCode;
  readonly what: string;
}

/** Files that are not text although little in them may be a control character: where the bytes stand, and what they mean. */
const signatures: readonly (readonly [at: number, bytes: string, what: string, code: RefusalCode])[] = [
  [0, "%PDF-", "a PDF", "unsupported"],
  [0, "PK\u0003\u0004", "a zip archive", "unsupported"],
  [0, "PK\u0005\u0006", "a zip archive with nothing in it", "unsupported"],
  [0, "{\\rtf", "RTF", "unsupported"],
  [0, "bplist00", "a binary property list", "unsupported"],
  [0, "\u001f\u008b", "a gzip archive", "unsupported"],
  [0, "\u0028\u00b5\u002f\u00fd", "a Zstandard archive", "unsupported"],
  [0, "WARC/", "a web archive of a version that is not known", "unsupported"],
  [0, "BZh", "a bzip2 archive", "unsupported"],
  [0, "\u00fd7zXZ", "an xz archive", "unsupported"],
  [0, "Rar!", "a RAR archive", "unsupported"],
  [0, "7z\u00bc\u00af", "a 7z archive", "unsupported"],
  [0, "\u0089PNG", "a picture", "not-text"],
  [0, "\u00ff\u00d8\u00ff", "a picture", "not-text"],
  [0, "GIF8", "a picture", "not-text"],
  [0, "BM", "a picture", "not-text"],
  [0, "II*\u0000", "a picture", "not-text"],
  [0, "MM\u0000*", "a picture", "not-text"],
  [8, "WEBP", "a picture", "not-text"],
  [8, "AVI ", "a video", "not-text"],
  [8, "WAVE", "a sound recording", "not-text"],
  [4, "ftyp", "a video, a sound recording or a picture", "not-text"],
  [0, "\u001aE\u00df\u00a3", "a video", "not-text"],
  [0, "OggS", "a sound recording", "not-text"],
  [0, "ID3", "a sound recording", "not-text"],
  [0, "fLaC", "a sound recording", "not-text"],
  [0, "\u007fELF", "a program", "not-text"],
  [0, "MZ", "a program", "not-text"],
  [0, "\u00cf\u00fa\u00ed\u00fe", "a program", "not-text"],
  [0, "SQLite format 3\u0000", "a database", "not-text"],
  [0, "[InternetShortcut]", "a link: save the page that it leads to", "unsupported"],
];

/** Signatures that are also how a word begins count only where a control character follows soon. */
const wordLike = new Set(["BM", "MZ", "BZh", "ID3", "WAVE", "AVI ", "WEBP", "ftyp", "OggS", "fLaC", "Rar!", "GIF8"]);

/** What the first bytes are the mark of; null when they are no mark that is known. */
export function signatureOf(head: Uint8Array): Signature | null {
  const start = startOf(head).slice(0, 64);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what tells such a file from text
  const hasControls = /[\u0000-\u0008\u000e-\u001a]/.test(start);
  for (const [at, bytes, what, code] of signatures) {
    if (start.startsWith(bytes, at) && (hasControls || !wordLike.has(bytes))) return { code, what };
  }
  return start.startsWith(compoundMark) ? { code: "unsupported", what: "an Office document" } : null;
}

const compoundMark = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
/** Streams of a compound file, by whose names (UTF-16) it is told what made it. */
const compoundStreams: readonly (readonly [stream: string, what: string, code: RefusalCode])[] = [
  ["EncryptedPackage", "an Office document that opens with a password", "encrypted"],
  ["WordDocument", "a Word document in the format before 2007: save it as DOCX", "unsupported"],
  ["Workbook", "an Excel workbook", "unsupported"],
  ["PowerPoint Document", "a PowerPoint presentation", "unsupported"],
  ["__substg1.0_", "an Outlook message: save it as EML", "unsupported"],
];

/** How the record at the end of a zip begins, and how far from the end that can be. */
const zipEnd = "PK\u0005\u0006";
const furthestZipEnd = 22 + 0xffff;

/** The same of a whole file, where it takes more than the first bytes to say it. */
export function signatureOfFile(bytes: Uint8Array): Signature | null {
  const found = signatureOf(bytes.subarray(0, 64));
  if (found === null || found.what === "a program") {
    const isZip = Buffer.from(bytes.subarray(-furthestZipEnd)).includes(zipEnd, 0, "latin1");
    const what = "a zip archive behind other bytes, as of a program that unpacks itself: save it as a zip of its own";
    return isZip ? { code: "unsupported", what } : found;
  }
  if (found.what !== "an Office document") return found;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stream = compoundStreams.find(([name]) => file.includes(Buffer.from(name, "utf16le")));
  return stream === undefined ? found : { what: stream[1], code: stream[2] };
}
