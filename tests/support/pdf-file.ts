import { deflateSync } from "node:zlib";

/** A line of text on a page: where its base line begins, in points from the lower left corner. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** An object of a PDF: its dictionary or value, and what streams beside it. */
export interface PdfObject {
  readonly value: string;
  readonly stream?: Uint8Array;
}

/** A PDF of objects numbered from 1, of which the first is the catalogue. */
export function pdfOf(objects: readonly PdfObject[], trailer = ""): Uint8Array {
  const pieces: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const offsets: number[] = [];
  let length = 9;
  const write = (piece: Uint8Array | string) => {
    pieces.push(Buffer.from(piece as string));
    length += pieces.at(-1)?.length ?? 0;
  };
  for (const [index, { value, stream }] of objects.entries()) {
    offsets.push(length);
    write(`${index + 1} 0 obj\n${value}\n`);
    if (stream !== undefined) {
      write("stream\n");
      write(stream);
      write("\nendstream\n");
    }
    write("endobj\n");
  }
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
  write(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(pieces);
}

/** A PDF with the given lines on its pages, in Helvetica and WinAnsi. */
export function pdfWithText(pages: readonly (readonly PdfText[])[], information = ""): Uint8Array {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(" ");
  const objects: PdfObject[] = [
    { value: "<< /Type /Catalog /Pages 2 0 R >>" },
    { value: `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>` },
    { value: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>" },
  ];
  for (const [index, lines] of pages.entries()) {
    const content = lines.map(({ text, x, y, size }) => `BT /F1 ${size ?? 10} Tf ${x} ${y} Td <${hexOf(text)}> Tj ET`);
    const stream = deflateSync(Buffer.from(content.join("\n")));
    const resources = "/Resources << /Font << /F1 3 0 R >> >>";
    objects.push(
      { value: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${5 + index * 2} 0 R >>` },
      { value: `<< /Length ${stream.length} /Filter /FlateDecode >>`, stream },
    );
  }
  if (information === "") return pdfOf(objects);
  objects.push({ value: `<< ${information} >>` });
  return pdfOf(objects, `/Info ${objects.length} 0 R`);
}

/** A composite font that is not in the file, and lines of codes in it. */
export interface PdfCodes {
  readonly encoding: string;
  readonly ordering: string;
  readonly lines: readonly Uint8Array[];
  /** What the file says that two-byte codes mean. */
  readonly meanings?: ReadonlyMap<number, string>;
}

/** A PDF of one page with codes in a composite font. */
export function pdfWithCodes({ encoding, ordering, lines, meanings }: PdfCodes): Uint8Array {
  const content = lines.map(
    (line, at) => `BT /F1 10 Tf 50 ${700 - 14 * at} Td <${Buffer.from(line).toString("hex")}> Tj ET`,
  );
  const hex = (code: number) => code.toString(16).padStart(4, "0");
  const pairs = [...(meanings ?? [])].map(([code, letter]) => `<${hex(code)}> <${hex(letter.charCodeAt(0))}>`);
  const map = `begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${pairs.length} beginbfchar\n${pairs.join("\n")}\nendbfchar endcmap`;
  const streams = [content.join("\n"), map].map((text) => ({
    value: `<< /Length ${Buffer.byteLength(text)} >>`,
    stream: Buffer.from(text),
  }));
  return pdfOf([
    { value: "<< /Type /Catalog /Pages 2 0 R >>" },
    { value: "<< /Type /Pages /Kids [6 0 R] /Count 1 >>" },
    {
      value: `<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /${encoding} /DescendantFonts [4 0 R] ${meanings ? "/ToUnicode 8 0 R" : ""} >>`,
    },
    {
      value: `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /DW 1000 /FontDescriptor 5 0 R >>`,
    },
    { value: "<< /Type /FontDescriptor /FontName /Song /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 >>" },
    {
      value:
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 7 0 R >>",
    },
    ...streams,
  ]);
}

function hexOf(text: string): string {
  const winAnsi: Readonly<Record<string, number>> = { "–": 0x96, "—": 0x97, "“": 0x93, "”": 0x94, "’": 0x92 };
  return [...text].map((letter) => (winAnsi[letter] ?? letter.charCodeAt(0)).toString(16).padStart(2, "0")).join("");
}
