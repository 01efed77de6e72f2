import { canonicalCharset } from "./code-pages.ts";

/** Marks with which a file begins, longest first: UTF-32's begins as UTF-16's does. */
const marks: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ["utf-32le", [0xff, 0xfe, 0x00, 0x00]],
  ["utf-32be", [0x00, 0x00, 0xfe, 0xff]],
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** The charset that a byte order mark says. */
export function byteOrderMark(bytes: Uint8Array): string | undefined {
  return marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
}

/** How far into a file a charset is looked for. */
const declarationZone = 4096;

/** Where files name their charset: XML, web pages, an editor's mark, a header line. */
const declarations: readonly RegExp[] = [
  /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]{2,40})["']/i,
  /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i,
  /-\*-[^\n]*?\bcoding:\s*([\w.:-]{2,40})/i,
  /^[ \t]*(?:charset|encoding)[ \t]*[:=][ \t]*["']?([\w.:-]{2,40})/im,
  /^content-type:[^\n]*\bcharset=["']?([\w.:-]{2,40})/im,
];

/** The charset that a file names itself, if it names one that can be decoded. */
export function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, declarationZone)).toString("latin1");
  if (!/coding|charset/i.test(head)) return undefined;
  for (const declaration of declarations) {
    const name = canonicalCharset(declaration.exec(head)?.[1]);
    // what could be read as a declaration in bytes is not written in two bytes a letter
    if (name !== undefined && !/^utf-(?:16|32)/.test(name)) return name;
  }
  return undefined;
}
