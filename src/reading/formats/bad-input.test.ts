import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { type PdfObject, pdfOf, pdfWithText } from "../../../tests/support/pdf-file.ts";
import { type ZipContent, zipOf } from "../../../tests/support/zip-file.ts";
import { Refused, refusalCodes } from "../../core/errors.ts";
import { openReaderPool } from "../../readers/process-pool.ts";
import type { Article } from "../article.ts";

// as workers meet bad input: in a process, which a parser may end
const pool = openReaderPool({ processes: 1, seconds: 60, megabytes: 1000, maxBytes: 100_000_000, recogniser: null });
afterAll(() => pool.close());

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));

async function outcome(bytes: Uint8Array, name: string): Promise<Article | Refused> {
  try {
    return await pool.read(bytes, { name });
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

const sentence = "The presidents of Peru and Ecuador signed the act of Brasilia.";
const page = [
  { text: "Peru and Ecuador make peace", x: 50, y: 780, size: 20 },
  { text: sentence, x: 50, y: 740 },
];
const wordDocument = (body: string) =>
  `<w:document xmlns:w="w"><w:body>${body}<w:p><w:r><w:t>${sentence}</w:t></w:r></w:p></w:body></w:document>`;
const docx = (body: string, more: readonly ZipContent[] = []) =>
  zipOf([
    { name: "[Content_Types].xml", data: "<Types/>" },
    { name: "word/document.xml", data: wordDocument(body) },
    ...more,
  ]);
const odt = (content: string, more: readonly ZipContent[] = []) =>
  zipOf([
    { name: "mimetype", data: "application/vnd.oasis.opendocument.text", isStored: true },
    { name: "content.xml", data: `<o:document-content xmlns:o="o" xmlns:text="t">${content}</o:document-content>` },
    ...more,
  ]);
const opf =
  '<package xmlns:dc="dc"><metadata><dc:title>Peace at last</dc:title></metadata>' +
  '<manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>';
const epub = (chapter: string, more: readonly ZipContent[] = []) =>
  zipOf([
    { name: "mimetype", data: "application/epub+zip", isStored: true },
    {
      name: "META-INF/container.xml",
      data: '<container><rootfiles><rootfile full-path="b/p.opf"/></rootfiles></container>',
    },
    { name: "b/p.opf", data: opf },
    { name: "b/a.xhtml", data: `<html><body>${chapter}</body></html>` },
    ...more,
  ]);
const nitf = (body: string, before = "") =>
  `<?xml version="1.0"?>${before}<nitf><body><body.content>${body}</body.content></body></nitf>`;
const mail = (body: string, type = "text/plain; charset=utf-8", more = "") =>
  `From: a@example.org\nTo: b@example.org\nDate: Mon, 26 Oct 1998 16:05:00 -0500\nSubject: Peace\nMIME-Version: 1.0\nContent-Type: ${type}\n${more}\n${body}`;
const mhtml = (body: string) =>
  `From: <Saved by Blink>\nSubject: Peace\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/plain\nContent-Location: https://example.org/a\n\n${body}\n--b--\n`;
const rtf = (body: string) => `{\\rtf1\\ansi\\ansicpg1252 {\\fonttbl{\\f0\\fcharset204 A;}}${body}\\par}`;
const newsml = (body: string) =>
  `<newsItem><itemMeta/><contentMeta><headline>Peace</headline></contentMeta><contentSet><inlineXML>${body}</inlineXML></contentSet></newsItem>`;
const json = (value: unknown) => JSON.stringify(value);

/** Two articles as news archives write them into one document. */
const inOneDocument = [
  ...[
    "Document 1 of 2",
    "Fighting in the Cenepa valley",
    "27 January 1995",
    `LIMA, 27 Jan 1995 - ${sentence} ${sentence}`,
  ],
  ...["Document 2 of 2", "Peace in Itamaraty", "17 February 1995", `BRASILIA, 17 Feb 1995 - ${sentence} ${sentence}`],
];

/** Each paragraph as two lines near each other. */
const linesInPdf = (text: string, index: number) => {
  const half = text.indexOf(" ", text.length / 2);
  return [text.slice(0, half), text.slice(half + 1)].map((line, below) => ({
    text: line,
    x: 50,
    y: 800 - index * 60 - below * 14,
  }));
};

const padding = "a".repeat(70_000_000);
const bomb: ZipContent = { name: "word/styles.xml", data: padding };
/** A compound file's first sector and a directory entry of that name. */
const compound = (stream: string) =>
  Buffer.concat([
    latin1("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
    Buffer.alloc(5000),
    Buffer.from(stream, "utf16le"),
  ]);
const loop: readonly PdfObject[] = [
  { value: "<< /Type /Catalog /Pages 2 0 R >>" },
  { value: "<< /Type /Pages /Kids [3 0 R] /Count 2 >>" },
  { value: "<< /Type /Pages /Kids [2 0 R] /Count 2 /Parent 2 0 R >>" },
];
const ownChild: readonly PdfObject[] = [
  { value: "<</Type/Catalog/Pages 2 0 R>>" },
  { value: "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>" },
];
const packed = deflateSync(Buffer.alloc(80_000_000));
const withStream = (dictionary: string, stream: Uint8Array) =>
  pdfOf([
    { value: "<< /Type /Catalog /Pages 2 0 R >>" },
    { value: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>" },
    { value: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>" },
    { value: `<< /Length ${stream.length} ${dictionary} >>`, stream },
  ]);
const selfReferring = latin1(
  Buffer.from(pdfWithText([page]))
    .toString("latin1")
    .replace(/trailer\n<< /, "trailer\n<< /Prev 9 /XRefStm 9 "),
);

test.each<readonly [what: string, name: string, bytes: Uint8Array, code: string]>([
  [
    "entities that multiply",
    "a.xml",
    utf8(nitf("<p>&b;</p>", '<!DOCTYPE nitf [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>')),
    "unsupported",
  ],
  [
    "an external entity",
    "a.xml",
    utf8(nitf("<p>&x;</p>", '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///x">]>')),
    "unsupported",
  ],
  [
    "entities in a Word document",
    "a.docx",
    zipOf([{ name: "word/document.xml", data: `<!DOCTYPE w [<!ENTITY a "a">]>${wordDocument("")}` }]),
    "unsupported",
  ],
  ["100,000 nested elements of XML", "a.xml", utf8(nitf("<p>".repeat(100_000))), "too-large"],
  ["100,000 nested elements of a chapter", "a.epub", epub("<div>".repeat(100_000)), "too-large"],
  ["100,000 nested elements of HTML in JSON", "a.json", utf8(json({ html: "<b>".repeat(100_000) })), "too-large"],
  ["100,000 nested lists of JSON", "a.json", utf8(`{"text":${"[".repeat(100_000)}`), "damaged"],
  ["100,000 nested groups of RTF", "a.rtf", utf8(rtf("{".repeat(100_000))), "too-large"],
  [
    "a message of 1,000 nested parts",
    "a.eml",
    utf8(mail(nestedParts(1000), 'multipart/mixed; boundary="b0"')),
    "too-large",
  ],
  ["a header line of 10 MB", "a.eml", utf8(`X-A: ${"a".repeat(10_000_000)}\n${mail(sentence)}`), "too-large"],
  ["a bomb in a Word document", "a.docx", docx("", [bomb]), "too-large"],
  ["a bomb in an OpenDocument", "a.odt", odt("", [{ ...bomb, name: "styles.xml" }]), "too-large"],
  ["a bomb in a book", "a.epub", epub("", [{ ...bomb, name: "META-INF/encryption.xml" }]), "too-large"],
  ["a bomb that lies about its size", "a.docx", docx("", [{ ...bomb, statedSize: 10 }]), "damaged"],
  [
    "an encrypted entry",
    "a.docx",
    zipOf([{ name: "word/document.xml", data: wordDocument(""), flags: 1 }]),
    "encrypted",
  ],
  [
    "an encrypted OpenDocument",
    "a.odt",
    odt("", [{ name: "META-INF/manifest.xml", data: "<m><encryption-data/></m>" }]),
    "encrypted",
  ],
  [
    "a book with copy protection",
    "a.epub",
    epub("", [{ name: "META-INF/encryption.xml", data: '<e URI="b/a.xhtml"/>' }]),
    "encrypted",
  ],
  ["a Word document with a password", "a.docx", compound("EncryptedPackage"), "encrypted"],
  ["an old Word document", "a.doc", compound("WordDocument"), "unsupported"],
  ["an old Excel workbook", "a.xls", compound("Workbook"), "unsupported"],
  [
    "an Excel workbook",
    "a.xlsx",
    zipOf([
      { name: "[Content_Types].xml", data: "<T/>" },
      { name: "xl/workbook.xml", data: "<w/>" },
    ]),
    "unsupported",
  ],
  [
    "a Word document with two articles",
    "a.docx",
    docx(inOneDocument.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join("")),
    "unsupported",
  ],
  [
    "an OpenDocument with two articles",
    "a.odt",
    odt(inOneDocument.map((line) => `<text:p>${line}</text:p>`).join("")),
    "unsupported",
  ],
  ["a text in RTF with two articles", "a.rtf", utf8(rtf(inOneDocument.join("\\par\n"))), "unsupported"],
  ["a PDF with two articles", "a.pdf", pdfWithText([inOneDocument.flatMap(linesInPdf)]), "unsupported"],
  ["a link", "a.url", utf8("[InternetShortcut]\r\nURL=https://example.org/peace\r\n"), "unsupported"],
  ["a zip archive", "a.zip", zipOf([{ name: "a.txt", data: sentence }]), "unsupported"],
  ["a picture called text", "a.txt", latin1("\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF"), "not-text"],
  ["a video", "a.txt", latin1("\u0000\u0000\u0000\u0018ftypmp42\u0000"), "not-text"],
  [
    "a program that unpacks itself",
    "a.zip",
    Buffer.concat([latin1("MZ\u0000\u0001"), zipOf([{ name: "a.txt", data: sentence }])]),
    "unsupported",
  ],
  [
    "a web archive of another version",
    "a.warc",
    utf8(`WARC/9.9\r\nWARC-Type: response\r\n\r\n${sentence}`),
    "unsupported",
  ],
  [
    "a page in chunks without an end",
    "a.warc",
    utf8(
      `WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffff\r\n${sentence}`,
    ),
    "damaged",
  ],
  ["a million brackets", "a.json", utf8("[".repeat(1_000_000)), "no-body-text"],
  ["a table", "a.csv", utf8(`title,text,date\nPeace,"${sentence}",1998-10-26\n`), "unsupported"],
  ["a table with tabs", "a.tsv", utf8(`title\ttext\r\nPeace\t${sentence}\r\n`), "unsupported"],
  ["a program", "a.txt", latin1("MZ\u0090\u0000\u0003\u0000"), "not-text"],
  ["a PDF whose pages lead back", "a.pdf", pdfOf(loop), "damaged"],
  ["a PDF whose page tree holds itself", "a.pdf", pdfOf(ownChild), "damaged"],
  ["a PDF with a stream of 80 MB", "a.pdf", withStream("/Filter /FlateDecode", packed), "too-large"],
  ["the same under escaped names", "a.pdf", withStream("/Filter /Fl#61teDecode", packed), "too-large"],
  [
    "an object stream of 80 MB",
    "a.pdf",
    withStream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", packed),
    "too-large",
  ],
  [
    "a stream that is packed twice",
    "a.pdf",
    withStream("/Filter [/FlateDecode /FlateDecode]", deflateSync(packed)),
    "too-large",
  ],
  [
    "an encrypted PDF of some length",
    "a.pdf",
    pdfOf([{ value: "<< >>", stream: new Uint8Array(70_000) }], "/Encrypt 2 0 R"),
    "encrypted",
  ],
  ["a PDF without text", "a.pdf", pdfWithText([[]]), "no-body-text"],
  [
    "a property list that leads back",
    "a.webarchive",
    latin1(`bplist00\u00d1\u0000\u0000${"\u0000".repeat(6)}WebMainResource${"\u0000".repeat(40)}`),
    "damaged",
  ],
  [
    "an XML property list without a page",
    "a.webarchive",
    utf8("<?xml version='1.0'?><plist><dict><key>WebMainResource</key></dict></plist>"),
    "damaged",
  ],
  ["an object that is broken from its first key on", "a.json", utf8("{broken"), "damaged"],
  [
    "parts alone, nested",
    "a.eml",
    utf8(`Content-Type: multipart/mixed; boundary="b0"\n\n${nestedParts(50)}`),
    "too-large",
  ],
  [
    "a message that ends within its text",
    "a.eml",
    utf8(mail(inParts(sentence), 'multipart/mixed; boundary="b"')),
    "damaged",
  ],
  [
    "a message that ends within the last of nested parts",
    "a.eml",
    utf8(
      mail(
        `--a\nContent-Type: multipart/alternative; boundary="b"\n\n${inParts(`<p>${sentence}`, "text/html")}`,
        'multipart/mixed; boundary="a"',
      ),
    ),
    "damaged",
  ],
  ["a page saved in parts that is cut off", "a.mhtml", utf8(mhtml(sentence).replace("--b--", "")), "damaged"],
  [
    "a message encrypted by S/MIME",
    "a.eml",
    utf8(mail("MIAGCSqG", "application/pkcs7-mime; smime-type=enveloped-data")),
    "encrypted",
  ],
  [
    "a message packed by its signature",
    "a.eml",
    utf8(mail("MIAGCSqG", "application/pkcs7-mime; smime-type=signed-data")),
    "unsupported",
  ],
  [
    "a message encrypted by PGP",
    "a.eml",
    utf8(
      mail(
        "--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\n--b--\n",
        'multipart/encrypted; boundary="b"',
      ),
    ),
    "encrypted",
  ],
  [
    "a message encrypted by PGP within its text",
    "a.eml",
    utf8(mail("-----BEGIN PGP MESSAGE-----\n\nhQEMA0pZ\n")),
    "encrypted",
  ],
  [
    "a message with an attachment alone",
    "a.eml",
    utf8(mail("JVBERi0=", "application/pdf; name=a.pdf")),
    "no-body-text",
  ],
])("%s is refused", async (_, name, bytes, code) => {
  const found = await outcome(bytes, name);
  expect(found).toBeInstanceOf(Refused);
  expect(found).toMatchObject({ code });
});

function inParts(body: string, type = "text/plain"): string {
  return `--b\nContent-Type: ${type}\n\n${body}\n`;
}

test.each([
  ["before what is attached ends", `${inParts(sentence)}--b\nContent-Type: application/pdf; name=a.pdf\n\nJVBE`],
  ["behind the last element of its page", inParts(`<html><body><p>${sentence}</p></body></html>`, "text/html")],
  ["behind a boundary", `${inParts(sentence)}--b`],
])("a message that ends %s is read", async (_, body) => {
  const found = await outcome(utf8(mail(body, 'multipart/mixed; boundary="b"')), "a.eml");
  expect(found).toMatchObject({ format: "eml", text: sentence });
});

test("parts within a message that another boundary closes are whole", async () => {
  const parts = `--a\nContent-Type: multipart/alternative; boundary="b"\n\n${inParts(sentence)}--a--\n`;
  const found = await outcome(utf8(mail(parts, 'multipart/mixed; boundary="a"')), "a.eml");
  expect(found).toMatchObject({ format: "eml", text: sentence });
});

function nestedParts(depth: number): string {
  let text = "";
  for (let level = 0; level < depth; level++) {
    text += `--b${level}\nContent-Type: multipart/mixed; boundary="b${level + 1}"\n\n`;
  }
  return text;
}

test("an attachment of 50 MB is not decoded", async () => {
  const parts = `--b\nContent-Type: text/plain\n\n${sentence}\n--b\nContent-Type: application/pdf; name="act.pdf"\nContent-Transfer-Encoding: base64\n\n${"QUJD".repeat(17_000_000)}\n--b--\n`;
  const before = process.memoryUsage().arrayBuffers;
  const bytes = utf8(mail(parts, 'multipart/mixed; boundary="b"'));
  const found = await outcome(bytes, "a.eml");
  expect(found).toMatchObject({ format: "eml", text: sentence });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(bytes.length + 20_000_000);
});

test.each<readonly [name: string, bytes: Uint8Array, format: string]>([
  ["a.txt", pdfWithText([page]), "pdf"],
  ["a.docx", utf8(`Peace at last\n\n${sentence}`), "plain-text"],
  ["a.csv", utf8(`Peace at last, after all\n\n${sentence}`), "plain-text"],
  ["a.pdf", utf8(rtf(sentence)), "rtf"],
  ["a.txt", docx(""), "docx"],
  ["a.docx", odt(`<text:p>${sentence}</text:p>`), "odt"],
  ["a.zip", epub(`<p>${sentence}</p>`), "epub"],
  ["a.txt", utf8(json({ title: "Peace", text: sentence })), "json"],
  ["a.txt", utf8(mail(sentence)), "eml"],
  ["a.html", utf8(mhtml(sentence)), "mhtml"],
  ["a.html", utf8(nitf(`<p>${sentence}</p>`)), "nitf"],
  ["a.rss", utf8(newsml(`<p>${sentence}</p>`)), "newsml"],
])("what it is decides and not that it is called %s", async (name, bytes, format) => {
  expect(await outcome(bytes, name)).toMatchObject({ format, text: sentence });
});

test("a PDF whose cross-references lead in a circle is read or refused", async () => {
  const found = await outcome(selfReferring, "a.pdf");
  expect(found instanceof Refused ? found.code : found.text).toMatch(/^damaged$|signed the act/);
});

const valid: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["a.pdf", pdfWithText([page, page])],
  ["a.docx", docx("<w:p><w:r><w:t>Peace</w:t></w:r></w:p>")],
  ["a.odt", odt(`<text:h>Peace</text:h><text:p>${sentence}</text:p>`)],
  ["a.epub", epub(`<h1>Peace</h1><p>${sentence}</p>`)],
  ["a.rtf", utf8(rtf(`\\f0 \\'cc\\u1080?{\\*\\x y}{\\footnote z}\\par ${sentence}`))],
  ["a.xml", utf8(nitf(`<p>${sentence}</p>`))],
  ["b.xml", utf8(newsml(`<p>${sentence}</p>`))],
  ["a.json", utf8(json({ "@graph": [{ "@type": "NewsArticle", headline: "Peace", articleBody: sentence }] }))],
  [
    "a.eml",
    utf8(
      mail(
        `--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>${sentence}=20</p>\n--b--`,
        'multipart/mixed; boundary="b"',
      ),
    ),
  ],
  ["a.mhtml", utf8(mhtml(sentence))],
];

test.each(valid)(
  "%s cut off, mutated or begun alone gives an article or Refused, and nothing else",
  async (name, bytes) => {
    let articles = 0;
    let refused = 0;
    const mutation = fc.record({
      cut: fc.oneof({ weight: 3, arbitrary: fc.constant(bytes.length) }, fc.nat(bytes.length)),
      changes: fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 6 }),
      doubled: fc.option(fc.tuple(fc.nat(bytes.length), fc.nat(40)), { freq: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(mutation, async ({ cut, changes, doubled }) => {
        let mutated = Buffer.from(bytes);
        for (const [at, byte] of changes) mutated[at] = byte;
        if (doubled !== null) {
          const [at, length] = doubled;
          mutated = Buffer.concat([mutated.subarray(0, at), mutated.subarray(Math.max(0, at - length))]);
        }
        const found = await outcome(mutated.subarray(0, cut), name);
        if (found instanceof Refused) {
          refused++;
          return refusalCodes.includes(found.code);
        }
        articles++;
        return found.text.trim() !== "";
      }),
      { numRuns: 400 },
    );
    expect(articles, "the generator must reach both outcomes").toBeGreaterThan(5);
    expect(refused, "the generator must reach both outcomes").toBeGreaterThan(5);
  },
);

test("any bytes behind a format's mark give an article or Refused, and nothing else", async () => {
  const marks = [
    "%PDF-1.4\n",
    "PK\u0003\u0004word/a.xml",
    "{\\rtf1 ",
    "bplist00WebMainResource",
    "<nitf>",
    "<newsItem>",
    '{"text":',
    mail(""),
  ];
  let reached = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 200 }), async (mark, rest) => {
      const found = await outcome(Buffer.concat([latin1(mark), rest]), "a");
      if (found instanceof Refused) reached++;
      return true;
    }),
    { numRuns: 500 },
  );
  expect(reached, "the generator must reach the parsers").toBeGreaterThan(200);
});
