import { execFileSync, spawnSync } from "node:child_process";
import { env } from "node:process";
import { deflateSync } from "node:zlib";
import { type PdfObject, type PdfText, pdfOf } from "./pdf-file.ts";

/** Whether there is what reads scans. Where `ENTENTE_REQUIRE` names `tesseract`, its absence is a failure. */
export const scannerIsHere = ["tesseract", "pdftoppm"].every(
  (program) => spawnSync(program, ["-v"]).error === undefined,
);
if (!scannerIsHere && env.ENTENTE_REQUIRE?.split(",").includes("tesseract")) {
  const packs = ["eng", "spa", "por", "fra", "rus"].map((language) => `tesseract-ocr-${language}`).join(" ");
  throw new Error(`ENTENTE_REQUIRE names tesseract: apt-get install tesseract-ocr ${packs} poppler-utils`);
}

/** A page as lines: a title in large letters, a line below it, and paragraphs; all in Helvetica. */
export function pageOf([title = "", below = "", ...paragraphs]: readonly string[]): readonly PdfText[] {
  const lines: PdfText[] = [{ text: title, x: 60, y: 770, size: 20 }];
  let y = 740;
  const write = (text: string) => {
    lines.push({ text, x: 60, y, size: 11 });
    y -= 15;
  };
  write(below);
  for (const paragraph of paragraphs) {
    y -= 9;
    for (const line of paragraph.match(/.{1,88}(?:\s|$)/g) ?? []) write(line.trim());
  }
  return lines;
}

/** A gray picture: a byte a dot. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

/** Pictures of a PDF's pages. */
export function picturesOf(pdf: Uint8Array, resolution: number): readonly Picture[] {
  const args = ["-r", String(resolution), "-gray", "-"];
  const output = execFileSync("pdftoppm", args, { input: pdf, maxBuffer: 200_000_000 });
  const pictures: Picture[] = [];
  for (let at = 0; at < output.length; ) {
    const [header = "", width, height] = /^P5\n(\d+) (\d+)\n255\n/.exec(output.toString("latin1", at, at + 40)) ?? [];
    const size = Number(width) * Number(height);
    const start = at + header.length;
    at = start + size;
    pictures.push({ width: Number(width), height: Number(height), dots: output.subarray(start, at) });
  }
  return pictures;
}

/** A picture as a bad scanner gives it: turned by some degrees, gray and grainy. */
export function badlyScanned({ width, height, dots }: Picture, degrees: number): Picture {
  const worse = new Uint8Array(dots.length);
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  let seed = 1998;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [fromX, fromY] = [x - width / 2, y - height / 2];
      const column = Math.round(cos * fromX + sin * fromY + width / 2);
      const row = Math.round(cos * fromY - sin * fromX + height / 2);
      const isInside = column >= 0 && column < width && row >= 0 && row < height;
      const dot = isInside ? (dots[row * width + column] ?? 255) : 255;
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      worse[y * width + x] = 40 + dot * 0.75 + ((seed >> 8) % 40) - 20;
    }
  }
  return { width, height, dots: worse };
}

/** A PDF whose pages are pictures, so many dots an inch; `box` is another size for its pages, in points. */
export function scanOf(pictures: readonly Picture[], resolution: number, box?: readonly [number, number]): Uint8Array {
  const kids = pictures.map((_, index) => `${3 + index * 3} 0 R`).join(" ");
  const objects: PdfObject[] = [
    { value: "<< /Type /Catalog /Pages 2 0 R >>" },
    { value: `<< /Type /Pages /Kids [${kids}] /Count ${pictures.length} >>` },
  ];
  for (const [index, { width, height, dots }] of pictures.entries()) {
    const [across, down] = box ?? [(width * 72) / resolution, (height * 72) / resolution];
    const content = Buffer.from(`q ${across} 0 0 ${down} 0 0 cm /Scan Do Q`);
    const picture = deflateSync(dots);
    const first = 3 + index * 3;
    const resources = `/Resources << /XObject << /Scan ${first + 2} 0 R >> >>`;
    const kind = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray`;
    objects.push(
      {
        value: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] ${resources} /Contents ${first + 1} 0 R >>`,
      },
      { value: `<< /Length ${content.length} >>`, stream: content },
      { value: `<< ${kind} /BitsPerComponent 8 /Filter /FlateDecode /Length ${picture.length} >>`, stream: picture },
    );
  }
  return pdfOf(objects);
}
