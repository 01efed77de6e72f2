import { Refused } from "../../../core/errors.ts";
import { fieldDate } from "../../dates/field-date.ts";
import { defineFormat, hasExtension, startOf } from "../../format.ts";
import { namesIn } from "../../layout/byline.ts";
import { startTranscript } from "../../layout/transcript.ts";
import { type MimePart, mimeTree } from "../../parsers/mime.ts";
import { type Body, bodyOf } from "./body.ts";
import { type Forwarded, takeApart } from "./forwarded.ts";

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
    if (fields < 4) return 0;
    return hasExtension(hints.name, extensions) || (mail?.length ?? 0) > 0 ? 0.92 : 0;
  },
  async parse(bytes) {
    const message = innermost(mimeTree(bytes));
    const header = await headerOf(message);
    const body = await bodyOf(message);
    const { words, forwarded } = takeApart(body.pieces, header.subject ?? "");
    const transcript = startTranscript();
    for (const { raw, kind, rule } of words) {
      if (rule !== null) transcript.leaveOut(raw, rule);
      else if (kind === "text") transcript.addText(raw);
      else transcript.add(raw, kind);
    }
    for (const name of body.attachments) transcript.leaveOut(name, "attachment");
    if (transcript.isEmpty) throw new Refused("no-body-text", `expected a message with text, came ${emptyOf(body)}`);
    const known = particulars(header, forwarded);
    const { charset, decoding } = body;
    const declaredLanguage = message.headers.get("content-language")?.split(",")[0] ?? null;
    return { ...transcript.article({ charset, decoding, known, modified: null }), declaredLanguage };
  },
});

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
  readonly from: string;
  readonly date: string;
  readonly archivedAt: string | null;
  /** Sent to a list: the sender is a publication, not a person. */
  readonly isBulk: boolean;
}

async function headerOf({ headers }: MimePart): Promise<Header> {
  const { decodeWords, addressParser } = await import("postal-mime");
  const from = addressParser(headers.get("from") ?? "")[0];
  const subject = decodeWords(headers.get("subject") ?? "")
    .replace(/\s+/g, " ")
    .trim();
  return {
    subject: subject === "" ? null : subject,
    from: from === undefined ? "" : decodeWords(from.name ?? ""),
    date: headers.get("date") ?? "",
    archivedAt: /<(https?:\/\/[^\s<>]+)>/.exec(headers.get("archived-at") ?? "")?.[1] ?? null,
    isBulk:
      headers.has("list-id") || headers.has("list-unsubscribe") || /bulk|list/i.test(headers.get("precedence") ?? ""),
  };
}

const subjectPrefix = /^(?:(?:fwd?|re|rv|tr|enc|wg|aw|res|rif|пересл|ответ)\s*(?:\[\d+\])?\s*:\s*)+/iu;

function particulars(header: Header, forwarded: Forwarded | null) {
  const name = forwarded?.from ?? header.from;
  const names = namesIn(name);
  // what people forward are newsletters; who wrote to them by hand is the author of a message
  const isPublication = header.isBulk || forwarded !== null || names.length === 0;
  const subject = (forwarded?.subject ?? header.subject ?? "").replace(subjectPrefix, "").trim();
  return {
    title: subject === "" ? null : subject,
    byline: isPublication ? [] : names,
    publisher: isPublication && name !== "" ? name : null,
    published: forwarded === null ? fieldDate(header.date) : forwarded.published,
    url: header.archivedAt,
  };
}

function emptyOf({ attachments }: Body): string {
  return attachments.length > 0 ? `one with ${attachments.length} attachments and no text` : "one without";
}
