/** Header lines by their names in lower case; the first of a name counts. */
export type Headers = ReadonlyMap<string, string>;

/** What stands before the payload of an HTTP answer. */
export interface HttpHead {
  readonly status: number;
  readonly headers: Headers;
  /** Where the payload begins. */
  readonly length: number;
}

/** The first line of each record. */
export const warcLine = /^WARC\/[01]\.\d{1,2}\r?\n?$/;

/** Header lines in latin1, with lines that go on taken together. */
export function headersOf(lines: readonly string[]): Headers {
  const headers = new Map<string, string>();
  let last = "";
  for (const line of lines) {
    const [, name, value = ""] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]{1,100})[ \t]*:([\s\S]*)$/.exec(line) ?? [];
    if (name !== undefined) {
      last = name.toLowerCase();
      if (!headers.has(last)) headers.set(last, value.trim());
    } else if (/^[ \t]/.test(line) && headers.has(last)) {
      headers.set(last, `${headers.get(last)} ${line.trim()}`);
    }
  }
  return headers;
}

/** The head of an HTTP answer; null when the bytes begin with none, or it does not end in them. */
export function httpHeadOf(bytes: Uint8Array): HttpHead | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, longestHead)).toString("latin1");
  const end = /\r?\n\r?\n/.exec(text);
  const [first = "", ...lines] = text.slice(0, end?.index ?? 0).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(first)?.[1];
  if (end === null || status === undefined) return null;
  return { status: Number(status), headers: headersOf(lines), length: end.index + end[0].length };
}

/** Headers longer than this are no answer of a server. */
export const longestHead = 65_536;

/** The media type that headers state, without parameters and in lower case; empty when they state none. */
export function mediaTypeOf(headers: Headers): string {
  return (headers.get("content-type") ?? "").replace(/;.*$/s, "").trim().toLowerCase();
}
