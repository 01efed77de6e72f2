import { Refused } from "../../../core/errors.ts";
import type { Block } from "../../layout/block.ts";
import type { Words } from "../../layout/transcript.ts";
import { characters, codePages, destinations, paragraphEnds } from "./words.ts";

/** Groups within one another: word processors come to some dozens. */
const maxDepth = 1000;

/** What applies within a group, and is what it was when the group ends. */
interface State {
  /** Null for the text itself, `skip` for what is not shown, else the rule under which its words are left out. */
  readonly destination: string | null;
  readonly codePage: number;
  readonly isHidden: boolean;
  /** How many characters stand after a Unicode one for readers that do not know those. */
  readonly substitutes: number;
}

/** Turns bytes of a code page into text. */
type Decode = (codePage: number, run: Uint8Array) => string;

/**
 * Writes the paragraphs of an RTF document into a transcript; gives the title of its properties and its code page. Throws
 * `Refused` when it is nested too deep, or ends before its groups do.
 */
export function readRtf(bytes: Uint8Array, decode: Decode, words: Words): { title: string | null; codePage: number } {
  const reader = new RtfReader(bytes, decode, words);
  reader.read();
  return { title: reader.title, codePage: reader.ansi };
}

class RtfReader {
  title: string | null = null;
  ansi = 1252;
  private at = 0;
  private state: State = { destination: null, codePage: 0, isHidden: false, substitutes: 1 };
  private readonly groups: State[] = [];
  private readonly fonts = new Map<number, number>();
  private readonly styles = new Map<number, Block["kind"]>();
  private defaultFont: number | null = null;
  private font = 0;
  private style = 0;
  private pending: number[] = [];
  private pendingPage = 0;
  private text = "";
  private readonly around: { readonly text: string; readonly kind: Block["kind"] }[] = [];
  private kind: Block["kind"] = "plain";
  private toSkip = 0;
  private isStarred = false;

  private readonly bytes: Uint8Array;
  private readonly decode: Decode;
  private readonly words: Words;

  constructor(bytes: Uint8Array, decode: Decode, words: Words) {
    [this.bytes, this.decode, this.words] = [bytes, decode, words];
  }

  read(): void {
    while (this.at < this.bytes.length) {
      const byte = this.bytes[this.at++] ?? 0;
      if (byte === 0x7b) this.openGroup();
      else if (byte === 0x7d) this.closeGroup();
      else if (byte === 0x5c) this.readControl();
      else if (byte !== 0x0a && byte !== 0x0d && byte !== 0) this.addByte(byte);
    }
    this.endParagraph();
    if (this.groups.length > 0 || this.at > this.bytes.length) {
      throw new Refused(
        "damaged",
        `expected the rest of an RTF document, but it is cut off: open groups ${this.groups.length}`,
      );
    }
  }

  private openGroup(): void {
    if (this.groups.length >= maxDepth)
      throw new Refused("too-large", `expected at most ${maxDepth} groups within one another`);
    this.flush();
    this.groups.push(this.state);
    this.toSkip = 0;
    this.isStarred = false;
  }

  private closeGroup(): void {
    const before = this.groups.pop();
    this.toSkip = 0;
    if (before === undefined) return;
    const { destination } = this.state;
    if (destination === "style" && before.destination === "style") this.nameStyle();
    else if (destination !== before.destination && destination !== null && destination !== "skip")
      this.leave(destination);
    this.flush();
    this.state = before;
  }

  /** The text that was gathered for something else than the article. */
  private taken(): string {
    this.flush();
    const { text } = this;
    this.text = "";
    return text;
  }

  private nameStyle(): void {
    const name = this.taken().replace(/;.*$/, "").trim();
    const kind = /^title$/i.test(name) ? "title" : /^(?:heading \d|subtitle)/i.test(name) ? "subhead" : null;
    if (kind !== null) this.styles.set(this.style, kind);
  }

  private readControl(): void {
    const first = this.bytes[this.at] ?? 0;
    if (!isLetter(first)) {
      this.at++;
      this.readSymbol(first);
      return;
    }
    const start = this.at;
    while (isLetter(this.bytes[this.at] ?? 0) && this.at - start < 64) this.at++;
    const word = String.fromCharCode(...this.bytes.subarray(start, this.at));
    const sign = this.bytes[this.at] === 0x2d ? 1 : 0;
    const digits = this.at + sign;
    let end = digits;
    while (isDigit(this.bytes[end] ?? 0) && end - digits < 12) end++;
    const parameter = end > digits ? Number(String.fromCharCode(...this.bytes.subarray(this.at, end))) : null;
    if (end > digits) this.at = end;
    if (this.bytes[this.at] === 0x20) this.at++;
    this.apply(word, parameter);
  }

  private readSymbol(symbol: number): void {
    const character = String.fromCharCode(symbol);
    if (character === "'") {
      const hex = String.fromCharCode(this.bytes[this.at] ?? 0, this.bytes[this.at + 1] ?? 0);
      this.at += 2;
      if (/^[\da-f]{2}$/i.test(hex)) this.addByte(Number.parseInt(hex, 16));
    } else if (character === "*") this.isStarred = true;
    else if (character === "~") this.addText("\u00a0");
    else if (character === "_") this.addText("\u2011");
    else if (character === "\n" || character === "\r") this.endParagraph();
    else if ("\\{}".includes(character)) this.addByte(symbol);
  }

  private apply(word: string, parameter: number | null): void {
    const destination = destinations.get(word) ?? (this.isStarred ? "skip" : undefined);
    this.isStarred = false;
    if (destination !== undefined) this.enter(destination);
    else if (word === "u" && parameter !== null) {
      this.addText(String.fromCharCode(parameter & 0xffff));
      this.toSkip = this.state.substitutes;
    } else if (word === "uc") this.state = { ...this.state, substitutes: Math.min(Math.max(parameter ?? 1, 0), 16) };
    else if (word === "bin") this.at += Math.max(parameter ?? 0, 0);
    else if (paragraphEnds.has(word)) this.endParagraph();
    else if (characters.has(word)) this.addText(characters.get(word) ?? "");
    else this.applyFormat(word, parameter ?? 0, parameter === null);
  }

  /** A destination holds for the rest of its group; what is within one that is not shown is not shown either. */
  private enter(destination: string): void {
    const { state } = this;
    if (state.destination === "skip" && destination !== "text-box") return;
    if (destination === "item") this.kind = "item";
    const entered = destination === "item" ? "skip" : destination;
    if (entered === state.destination) return;
    this.flush();
    if (entered !== "skip") {
      // a note stands in the middle of a paragraph, which goes on after it
      this.around.push({ text: this.text, kind: this.kind });
      [this.text, this.kind] = ["", "plain"];
    }
    this.state = { ...state, destination: entered };
  }

  private leave(destination: string): void {
    if (destination === "style") this.nameStyle();
    else if (destination === "title") this.title = this.taken();
    else if (destination === "font") this.taken();
    else this.endParagraph();
    const around = this.around.pop();
    [this.text, this.kind] = [around?.text ?? "", around?.kind ?? "plain"];
  }

  private applyFormat(word: string, parameter: number, isBare: boolean): void {
    const { state } = this;
    const page = codePages.get(parameter);
    if (word === "f") {
      this.font = parameter;
      if (state.destination !== "font") this.state = { ...state, codePage: this.fonts.get(parameter) ?? 0 };
    } else if (word === "fcharset" && page !== undefined) this.fonts.set(this.font, page);
    else if (word === "cpg") this.fonts.set(this.font, parameter);
    else if (word === "deff") this.defaultFont = parameter;
    else if (word === "ansicpg") this.ansi = parameter;
    else if (word === "mac") this.ansi = 10000;
    else if (word === "pc") this.ansi = 437;
    else if (word === "pca") this.ansi = 850;
    else if (word === "v" || word === "deleted") this.state = { ...state, isHidden: isBare || parameter !== 0 };
    else if (word === "plain") {
      const codePage = this.defaultFont === null ? 0 : (this.fonts.get(this.defaultFont) ?? 0);
      this.state = { ...state, isHidden: false, codePage };
    } else if (word === "pard") this.kind = "plain";
    else if (word === "s") {
      this.style = parameter;
      this.kind = this.styles.get(parameter) ?? this.kind;
    } else if (word === "outlinelevel" && parameter < 9 && this.kind === "plain") this.kind = "subhead";
  }

  private addByte(byte: number): void {
    if (this.toSkip > 0) this.toSkip--;
    else if (this.isShown()) {
      const page = this.state.codePage || this.ansi;
      if (page !== this.pendingPage) this.flush();
      this.pendingPage = page;
      this.pending.push(byte);
    }
    this.isStarred = false;
  }

  private addText(text: string): void {
    if (this.toSkip > 0) this.toSkip--;
    else if (this.isShown()) {
      this.flush();
      this.text += text;
    }
  }

  private isShown(): boolean {
    return this.state.destination !== "skip" && !this.state.isHidden;
  }

  private flush(): void {
    if (this.pending.length === 0) return;
    this.text += this.decode(this.pendingPage, Uint8Array.from(this.pending));
    this.pending = [];
  }

  private endParagraph(): void {
    this.flush();
    const { destination } = this.state;
    if (destination === "skip" || destination === "style" || destination === "font" || destination === "title") return;
    const { text } = this;
    this.text = "";
    if (destination !== null) this.words.leaveOut(text, destination);
    else this.words.add(text, this.kind);
  }
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
