/** An item as it is written, and the address that it gives itself; `text` is null in place of one that is too large. */
export interface Item {
  readonly text: string | null;
  readonly guid: string | null;
}

const kinds = "newsItem|packageItem|conceptItem|knowledgeItem|planningItem|catalogItem";
/** Where an item begins or ends; what stands in a comment or a CDATA section is neither. */
const marks = new RegExp(
  `<!--|<!\\[CDATA\\[|<(?:[\\w.-]{1,30}:)?(${kinds})(?=[\\s/>])|</(?:[\\w.-]{1,30}:)?(${kinds})\\s{0,20}>`,
  "g",
);
/** Longer than any of these marks, which may be cut in two where characters come in pieces. */
const longestMark = 80;

/**
 * Takes the items out of a message as its characters come, holding no more than one of them, of at most `longest` characters.
 * What stands around the items is passed over.
 */
export class ItemScan {
  readonly #longest: number;
  #text = "";
  /** Where the item that is open began, and its kind; what is looked for next begins at `#at`. */
  #open: { start: number; kind: string } | null = null;
  #isTooLong = false;
  #ended: Item | null = null;
  #at = 0;
  /** What ends the comment or section in which the text stands. */
  #until: string | null = null;

  constructor(longest: number) {
    this.#longest = longest;
  }

  /** Whether an item is cut off where the characters end. */
  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Goes on with further characters; gives the items that ended in them. */
  *write(characters: string): Generator<Item> {
    this.#text += characters;
    while (this.#step()) {
      const item = this.#ended;
      this.#ended = null;
      if (item !== null) yield item;
    }
    this.#forget();
  }

  /** Goes to the next mark; false when there is none before the end of what has come. */
  #step(): boolean {
    if (this.#until !== null) {
      const end = this.#text.indexOf(this.#until, this.#at);
      if (end < 0) {
        this.#at = Math.max(this.#at, this.#text.length - this.#until.length + 1);
        return false;
      }
      this.#at = end + this.#until.length;
      this.#until = null;
      return true;
    }
    marks.lastIndex = this.#at;
    const mark = marks.exec(this.#text);
    if (mark === null) {
      this.#at = Math.max(this.#at, this.#text.length - longestMark);
      return false;
    }
    const [written, opened, closed] = mark;
    this.#at = mark.index + written.length;
    if (written === "<!--") this.#until = "-->";
    else if (written === "<![CDATA[") this.#until = "]]>";
    else if (opened !== undefined) this.#open ??= { start: mark.index, kind: opened };
    else if (this.#open?.kind === closed) this.#end(this.#at);
    return true;
  }

  #end(end: number): void {
    const text = this.#text.slice(this.#open?.start, end);
    const isKept = !this.#isTooLong && text.length <= this.#longest;
    const tag = isKept ? text.slice(0, text.indexOf(">")) : "";
    this.#ended = { text: isKept ? text : null, guid: /\sguid\s*=\s*["']([^"'<]{1,500})["']/.exec(tag)?.[1] ?? null };
    this.#open = null;
    this.#isTooLong = false;
  }

  /** Lets go of what is behind: everything before the open item, and of one that is too long its beginning. */
  #forget(): void {
    if (this.#open !== null && this.#at - this.#open.start > this.#longest) this.#isTooLong = true;
    const from = this.#open === null || this.#isTooLong ? this.#at : this.#open.start;
    this.#text = this.#text.slice(from);
    this.#at -= from;
    if (this.#open !== null) this.#open = { ...this.#open, start: this.#isTooLong ? 0 : this.#open.start - from };
  }
}
