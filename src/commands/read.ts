import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { buffer } from "node:stream/consumers";
import { readConfig } from "../config.ts";
import { doubtsOf } from "../core/doubts.ts";
import { Refused, UsageError } from "../core/errors.ts";
import { openBytes, openFile, walk } from "../producers/files.ts";
import type { Article, PublishedDate } from "../reading/article.ts";
import { unpack } from "../reading/unpacking/unpack.ts";
import { defineCommand } from "./define.ts";
import { explainArticle } from "./read-explained.ts";
import { plain, print, say } from "./terminal.ts";

/** Articles as they are understood, with no database: the very code that workers run. */
export const read = defineCommand({
  name: "read",
  summary: "print articles as they are understood, one JSON line each; no database needed",
  args: [["[path...]", "files, folders, or - for an article on standard input", "files"]],
  options: [
    { flags: "--explain", help: "for people: show each field with where it came from, and what was cut and why" },
    { flags: "--paths <file>", help: "a file with one path a line, or - for standard input", completes: "files" },
  ],
  settings: false,
  example: "entente read inbox/ > articles.jsonl",
  manual: {
    group: "filters",
    about:
      "Reads files as the pipeline does and prints what it understands: format, charset, title, byline, publisher, publication date, language and the text without what is not the article's. A file that holds several articles (archive, mailbox, feed, JSON lines, web archive) gives one line each, with part and member. Nothing is kept.",
    reads: [
      "ENTENTE_MAX_FILE_MB",
      "ENTENTE_READ_SECONDS",
      "ENTENTE_READ_MB",
      "ENTENTE_OCR",
      "ENTENTE_OCR_PAGES",
      "ENTENTE_OCR_SECONDS",
      "ENTENTE_OCR_MB",
      "ENTENTE_MAX_ARCHIVE_GB",
      "ENTENTE_ARCHIVE_MEMBERS",
      "ENTENTE_ARCHIVE_DEPTH",
      "ENTENTE_ARCHIVE_RATIO",
    ],
    output:
      "one JSON object an article, in order; one with refused for a file that is none (see docs/formats.md). On a terminal, and with --explain, text for people.",
    refuses: "a file was refused; the others were read",
    examples: [
      ["entente read - < article.txt", "an article from standard input"],
      ["entente read --explain article.txt", "what was understood, what was cut and why"],
      ["find . -name '*.md' | entente read --paths -", "paths from standard input"],
    ],
    seeAlso: ["code", "docs/formats.md"],
  },
  async run({ args, options }) {
    const { openReaderPool } = await import("../readers/process-pool.ts");
    const { maxFileBytes, archives, readSeconds: seconds, readMegabytes: megabytes, ocr } = readConfig();
    const list = typeof options.paths === "string" ? options.paths : null;
    if (args.length === 0 && !list) throw new UsageError("read expects paths, - or --paths FILE");
    const forPeople = options.explain === true || process.stdout.isTTY === true;
    let refused = 0;
    const refuse = async (from: From, { code, detail }: Refused) => {
      refused += 1;
      await print(
        forPeople
          ? `${plain(pathOf(from))}\n  refused    ${code}: ${detail}`
          : JSON.stringify({ ...from, refused: { code, detail } }),
      );
    };
    const recogniser = ocr && (await import("../recognition/recogniser.ts")).openRecogniser(ocr);
    const pool = openReaderPool({ processes: 1, seconds, megabytes, maxBytes: maxFileBytes, recogniser });
    let fault: Error | null = null;
    const readBytes = async (from: From, bytes: Uint8Array, name: string): Promise<Article | null> => {
      try {
        return await pool.read(bytes, { name });
      } catch (error) {
        if (error instanceof Refused) await refuse(from, error);
        else if (error instanceof Error) {
          // a fault of ours in one article keeps nobody from the others
          say(`! ${plain(pathOf(from))}  ${error.message}`);
          fault ??= error;
        } else throw error;
        return null;
      }
    };
    const printArticle = async (from: From, bytes: Uint8Array, name: string) => {
      const article = await readBytes(from, bytes, name);
      if (article === null) return;
      await print(
        forPeople ? explainArticle(pathOf(from), article) : JSON.stringify({ ...from, ...fieldsOf(article) }),
      );
    };
    const readFile = async (path: string) => {
      try {
        const file = path === "-" ? await openInput() : await openFile(path, { maxFileBytes, archives });
        if (file.kind === "article") {
          await printArticle({ file: path }, file.bytes, path === "-" ? "" : basename(path));
          return;
        }
        const { container, source, name } = file.opened;
        const bounds = { ...archives, maxMemberBytes: maxFileBytes };
        let part = 0;
        try {
          for await (const member of unpack(container, source, { name, bounds })) {
            if (member.kind === "notice") {
              say(`– ${plain(path)}  ${member.notice}`);
              continue;
            }
            part += 1;
            const from = { file: path, part, member: member.name };
            if (member.kind === "refused") await refuse(from, member.refused);
            else await printArticle(from, member.bytes, basename(member.name));
          }
        } finally {
          await file.close();
        }
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        await refuse({ file: path }, error);
      }
    };
    try {
      for await (const path of pathsOf(args, list)) await readFile(path);
    } finally {
      await pool.close();
    }
    if (fault !== null) throw fault;
    return refused > 0 ? 1 : 0;
  },
});

async function openInput() {
  const bytes = await buffer(process.stdin);
  return openBytes(bytes, "", { path: "-", size: bytes.length, modified: 0 });
}

/** Where an article comes from: a file, or a member of one. */
interface From {
  readonly file: string;
  readonly part?: number;
  readonly member?: string;
}

function pathOf({ file, member }: From): string {
  return member === undefined ? file : `${file}/${member}`;
}

/** The public form of an article as it was read; see docs/formats.md. */
function fieldsOf(article: Article) {
  const { format, charset, title, byline, publisher, published, modified, language, url, text } = article;
  const { passages, decoding, recognition } = article;
  const dates = { published: ordered(published), modified: ordered(modified) };
  const languages = { language, ...(passages.length > 0 ? { passages } : {}) };
  const doubtful = doubtsOf({ ...article, characters: text.length });
  const doubts = doubtful.length > 0 ? { doubts: doubtful } : {};
  const madeOut = recognition === undefined ? {} : { recognition };
  return {
    ...{ format, charset, decoding, ...madeOut, title, byline, publisher, ...dates, ...languages },
    ...{ url, ...doubts, text },
  };
}

function ordered(day: PublishedDate | null): PublishedDate | null {
  return day && { date: day.date, time: day.time, precision: day.precision, basis: day.basis };
}

async function* pathsOf(given: readonly string[], list: string | null): AsyncGenerator<string> {
  for (const path of given) {
    const isFolder =
      path !== "-" &&
      (await stat(path).then(
        (found) => found.isDirectory(),
        () => false,
      ));
    if (isFolder) yield* walk(path);
    else yield path;
  }
  if (!list) return;
  const lines = createInterface({ input: list === "-" ? process.stdin : createReadStream(list) });
  for await (const line of lines) if (line !== "") yield line;
}
