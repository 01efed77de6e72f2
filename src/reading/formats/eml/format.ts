import { Refused } from "../../../core/errors.ts";
import { fieldDate } from "../../dates/field-date.ts";
import { defineFormat, hasExtension, headBytes, startOf } from "../../format.ts";
import { cleanText } from "../../layout/block.ts";
import { startTranscript } from "../../layout/transcript.ts";
import { type MimePart, mimeTree } from "../../parsers/mime.ts";
import { withoutAnswered } from "./answered.ts";
import { type Body, bodyOf } from "./body.ts";
import { type Forwarded, type Piece, takeApart } from "./forwarded.ts";
import { personsIn, type Sender } from "./sender.ts";

const extensions = ["eml"];

/** A message by mail: a newsletter, an agency's wire, an article that somebody sent or forwarded. */
export const eml = defineFormat({
  name: "eml",
  about: "a message by mail: its text or HTML, its subject and date; of a forwarded message those of the original",
  extensions,
  detect(head, hints) {
    const start = startOf(head).split(/\r?\n\r?\n/, 1)[0] ?? "";
    if (!/^(?:>?From [^\n]*\n)?[\x21-\x39\x3b-\x7e]{1,80}:/.test(start)) return 0;
    const mail = start.match(
      /^(?:received|return-path|delivered-to|message-id|mime-version|x-[\w-]+|list-[\w-]+|dkim-signature):/gim,
    );
    const common = start.match(/^(?:from|to|subject|date|content-type):/gim);
    const fields = (mail?.length ?? 0) * 2 + (common?.length ?? 0);
    // header lines of which no end is seen are a mail's where the name says so
    if (start.length === headBytes && hasExtension(hints.name, extensions)) return 0.92;
    if (fields < 4) return showsParts(start, startOf(head)) ? 0.92 : 0;
    return hasExtension(hints.name, extensions) || (mail?.length ?? 0) > 0 ? 0.92 : 0;
  },
  async parse(bytes) {
    const message = innermost(mimeTree(bytes));
    const header = await headerOf(message);
    const body = await bodyOf(message);
    const first = body.pieces.find(({ raw }) => /\S/.test(raw));
    if (/^\s*-----BEGIN PGP MESSAGE-----/.test(first?.raw ?? "")) throw asRefused(encrypted);
    const subject = header.subject ?? "";
    const { words, forwarded } = takeApart(withoutAnswered(body.pieces, subject), subject);
    const { address } = forwarded?.from ?? header.from;
    if (alertSender.test(address) || isListOfLinks(words)) {
      throw new Refused("no-body-text", "expected an article, came a message that lists links to others");
    }
    const transcript = startTranscript();
    for (const { raw, kind, rule } of words) {
      if (rule !== null) transcript.leaveOut(raw, rule);
      else if (kind === "text") transcript.addText(raw);
      else transcript.add(raw, kind);
    }
    for (const name of body.attachments) transcript.leaveOut(name, "attachment");
    if (transcript.isEmpty) throw emptiness(message, body);
    const known = particulars(header, forwarded);
    const { charset, decoding } = body;
    const declaredLanguage = message.headers.get("content-language")?.split(",")[0] ?? null;
    return { ...transcript.article({ charset, decoding, known, modified: null }), declaredLanguage };
  },
});

/** Whether header lines name a boundary that stands below them: so nothing but a message begins. */
function showsParts(header: string, start: string): boolean {
  const contentType = /^content-type:[ \t]*multipart\/.*(?:\n[ \t].*)*/im.exec(header)?.[0] ?? "";
  const boundary = /;\s*boundary\s*=\s*"?([^";\r\n]{1,70})/i.exec(contentType)?.[1];
  return boundary !== undefined && start.includes(`\n--${boundary}`);
}

/** Services that send what their search has found. */
const alertSender = /^googlealerts-noreply@google\.com$/i;
/** Paragraphs with an address on a line of its own, from which they may be a list. */
const fewestLinks = 2;
/** A paragraph of this length beside them is an article's. */
const longestTeaser = 200;

/** Whether each of a message's paragraphs is a teaser and the address of its article. */
function isListOfLinks(words: readonly Piece[]): boolean {
  const paragraphs = words.filter(({ rule }) => rule === null).flatMap(({ raw }) => raw.split(/\n\s*\n/));
  const told = paragraphs.filter((paragraph) => /\p{L}/u.test(paragraph));
  const [withLink, others] = [[] as string[], [] as string[]];
  for (const paragraph of told) (paragraph.split(/[\r\n]+/).some(isAddress) ? withLink : others).push(paragraph);
  const isTeaser = (paragraph: string) => paragraph.replace(/<?https?:\/\/\S+/g, "").length < longestTeaser;
  return withLink.length >= fewestLinks && withLink.length >= others.length && told.every(isTeaser);
}

function isAddress(line: string): boolean {
  return /^<?https?:\/\/\S+$/.test(line.trim());
}

/** Messages that hold nothing but another message. */
const maxWrappings = 10;

/** The message that was sent on as an attachment, under a note or none; the message itself where there is none. */
function innermost(outer: MimePart): MimePart {
  let message = outer;
  for (let wrapping = 0; wrapping < maxWrappings; wrapping++) {
    const parts = message.type === "message/rfc822" ? [message] : message.children;
    const inner = parts.filter(({ type }) => type === "message/rfc822");
    const others = parts.filter((part) => part.type !== "message/rfc822" && !isShort(part));
    if (inner.length !== 1 || others.length > 0 || inner[0] === undefined) break;
    message = mimeTree(inner[0].body);
  }
  return message;
}

/** A note above a message that is sent on has less than an article's first paragraph. */
function isShort({ type, body }: MimePart): boolean {
  return !type.startsWith("multipart/") && body.length < (type === "text/plain" ? 300 : 1500);
}

interface Header {
  readonly subject: string | null;
  readonly from: Sender;
  readonly date: string;
  readonly archivedAt: string | null;
  /** Whether it was sent to a list, and what the list calls itself. */
  readonly isBulk: boolean;
  readonly list: string | null;
}

async function headerOf({ headers }: MimePart): Promise<Header> {
  const { decodeWords, addressParser } = await import("postal-mime");
  const from = addressParser(headers.get("from") ?? "")[0];
  const subject = cleanText(decodeWords(headers.get("subject") ?? ""));
  const list = cleanText(decodeWords(/^\s*"?([^"<]*)/.exec(headers.get("list-id") ?? "")?.[1] ?? ""));
  return {
    subject: subject === "" ? null : subject,
    from: { name: decodeWords(from?.name ?? ""), address: from?.address ?? "" },
    date: headers.get("date") ?? "",
    archivedAt: /<(https?:\/\/[^\s<>]+)>/.exec(headers.get("archived-at") ?? "")?.[1] ?? null,
    isBulk:
      headers.has("list-id") || headers.has("list-unsubscribe") || /bulk|list/i.test(headers.get("precedence") ?? ""),
    list: /\s/.test(list) || /^\p{Lu}/u.test(list) ? list : null,
  };
}

const subjectPrefix = /^(?:(?:fwd?|re|rv|tr|enc|wg|i|aw|r|res|rif|пересл|ответ)\s*(?:\[\d+\])?\s*:\s*)+/iu;

/** A person who sent a message is its author; what is no person, and sent it, has published it, and so has a list. */
function particulars(header: Header, forwarded: Forwarded | null) {
  const sender = forwarded?.from ?? header.from;
  const isBulk = header.isBulk && forwarded === null;
  const names = personsIn(sender, isBulk);
  const subject = (forwarded?.subject ?? header.subject ?? "").replace(subjectPrefix, "").trim();
  const publication = names.length === 0 && sender.name !== "" ? sender.name : null;
  return {
    title: subject === "" ? null : subject,
    byline: names,
    publisher: (isBulk ? header.list : null) ?? publication,
    published: forwarded === null ? fieldDate(header.date) : forwarded.published,
    url: header.archivedAt,
  };
}

function emptiness(message: MimePart, { attachments }: Body): Refused {
  const isWhole = !message.type.startsWith("multipart/") || message.children.length > 0;
  if (!isWhole)
    return new Refused("damaged", "expected a message in parts, came one in which its boundary does not stand");
  const packed = packedPart(message);
  if (packed !== null) return asRefused(packed);
  const came = attachments.length > 0 ? `one with ${attachments.length} attachments and no text` : "one without";
  return new Refused("no-body-text", `expected a message with text, came ${came}`);
}

const encrypted = { code: "encrypted", what: "one that is encrypted" } as const;
const signed = { code: "unsupported", what: "one packed by its signature (S/MIME): save its text" } as const;

type Packed = typeof encrypted | typeof signed;

function asRefused({ code, what }: Packed): Refused {
  return new Refused(code, `expected a message with text, came ${what}`);
}

/** What a message without text holds that is encrypted, or packed so that no text is seen; null when it holds no such part. */
function packedPart({ type, parameters, children }: MimePart): Packed | null {
  if (type === "multipart/encrypted") return encrypted;
  if (/^application\/(?:x-)?pkcs7-mime$/.test(type)) {
    return /^(?:signed|compressed)-data$/i.test(parameters.get("smime-type") ?? "") ? signed : encrypted;
  }
  return children.map(packedPart).find((found) => found !== null) ?? null;
}
