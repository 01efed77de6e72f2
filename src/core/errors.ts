/** Every reason for which an input can be refused, with what it means: a closed list, so that each can be counted and explained. */
export const refusalMeanings = {
  empty: "There is nothing in it, or nothing but white space.",
  "too-large": "It is larger than a limit allows; the detail names the limit.",
  unreadable: "It is there and cannot be read: no permission, or not a regular file.",
  gone: "It was there and is gone: deleted while it was to be read, or a watched folder that disappeared.",
  "file-name": "The name of the file, or of a folder above it, is not UTF-8: renamed, it is taken in.",
  "not-text": "It holds bytes that no text holds.",
  "bad-encoding": "Its bytes are text in no charset that is known.",
  damaged: "It is cut off or broken: it does not hold together as the format that it is.",
  encrypted: "It opens with a password only, or is encrypted otherwise.",
  unsupported: "It is something that is known and not read; the detail says what, and what to save it as.",
  "no-body-text": "There is a title or boilerplate, and no text to code.",
  "bad-json-line": "A line of input is not the JSON object that was expected.",
  "reading-timeout":
    "Reading took longer than ENTENTE_READ_SECONDS, or recognising a scan longer than ENTENTE_OCR_SECONDS.",
  "reading-memory": "Reading needed more memory than ENTENTE_READ_MB, or recognising a scan more than ENTENTE_OCR_MB.",
  "coding-timeout": "Coding took longer than ENTENTE_CODE_SECONDS.",
  "coding-memory": "Coding needed more memory than ENTENTE_CODE_MB.",
} as const;

export type RefusalCode = keyof typeof refusalMeanings;

export const refusalCodes = Object.keys(refusalMeanings) as RefusalCode[];

/**
 * The input is wrong and will stay wrong: never retried, recorded in the log as a fact.
 * `detail` says what was expected and what came, and never quotes the article's words, since the log cannot forget.
 */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly detail: string;

  constructor(code: RefusalCode, detail: string) {
    super(`${code}: ${detail}`);
    this.name = "Refused";
    this.code = code;
    this.detail = detail;
  }
}

/** The person or program that called asked for something that cannot be: exit code 2, one line, no stack. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Entente cannot do its work here and now (a port taken, a database gone): exit code 3, one line that says what to do. */
export class SystemError extends Error {
  override readonly name = "SystemError";
}
