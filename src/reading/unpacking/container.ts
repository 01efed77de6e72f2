import type { Refused } from "../../core/errors.ts";
import type { Hints } from "../article.ts";

/** Bytes from front to back, in pieces of any size. */
export type ByteStream = AsyncIterable<Uint8Array>;

/**
 * Bytes that need not fit in memory. `size` is null when nobody knows it before the end; `range` is null when they come only
 * once, from front to back, as those that are unpacked from something else.
 */
export interface ByteSource {
  readonly size: number | null;
  stream(): ByteStream;
  readonly range: ((start: number, end: number) => Promise<Uint8Array>) | null;
}

/** What opening one file may come to, however deep things are packed in it. */
export interface Bounds {
  /** Bytes of one member. */
  readonly maxMemberBytes: number;
  /** Bytes of everything that is unpacked. */
  readonly maxBytes: number;
  /** Bytes unpacked for each byte of the file, once they are more than a few megabytes. */
  readonly maxRatio: number;
  readonly maxMembers: number;
  /** Containers within one another. */
  readonly maxDepth: number;
}

/** The bounds of containers when nobody sets others. */
export const usualArchives: ArchiveBounds = {
  maxBytes: 64 * 1024 ** 3,
  maxRatio: 200,
  maxMembers: 1_000_000,
  maxDepth: 6,
};

/** What bounds containers, besides the size of one article. */
export type ArchiveBounds = Omit<Bounds, "maxMemberBytes">;

/** How a container is opened: its own name, and what it may use up. */
export interface Opening {
  readonly name: string;
  readonly maxMemberBytes: number;
  /** To be told of every byte that is unpacked; throws `Refused` when there are too many. */
  spend(bytes: number): void;
}

/**
 * What a container holds, in its order: a `file`, which may be a container itself and whose stream ends when the next entry
 * is asked for; an `article` that stands by itself; something refused; or a `notice` of what was passed over.
 */
export type Entry =
  | { readonly kind: "file"; readonly name: string; readonly stream: ByteStream }
  | { readonly kind: "article"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly name: string; readonly refused: Refused }
  | { readonly kind: "notice"; readonly notice: string };

/**
 * A way in which several articles come in one file. `name` is also its folder; `extensions` are without a dot. `detect` is
 * asked with the first bytes of the file (at most `containerHeadBytes`) and says from 0 (not mine) to 1 (certain). `open`
 * needs little memory, whatever the size; what it throws refuses the rest of the container. A `layer` only packs one file,
 * and leaves no trace in the names of what is in it. One that is `readAnywhere` needs `range`: within another it is held in memory.
 */
export interface Container {
  readonly name: string;
  readonly about: string;
  readonly extensions: readonly string[];
  readonly layer: boolean;
  readonly readAnywhere?: true;
  detect(head: Uint8Array, hints: Hints): number;
  open(source: ByteSource, opening: Opening): AsyncIterable<Entry>;
}

/** How many bytes of a file a container's `detect` sees: more than a format's, since a line may be long. */
export const containerHeadBytes = 65_536;

/** Makes a container the frozen value that the catalogue lists. */
export function defineContainer(container: Container): Container {
  return Object.freeze(container);
}

/** Bytes in memory as a source. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    async *stream() {
      yield bytes;
    },
    range: async (start, end) => bytes.subarray(start, end),
  };
}

/** The characters of the first bytes, for signatures and detection: UTF-8, what is none replaced. */
export function headText(head: Uint8Array): string {
  return new TextDecoder().decode(head);
}

/** The first character that is no white space, of bytes that may be of any kind; asked before anything dearer is done. */
export function firstCharacter(head: Uint8Array): string {
  const start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  const first = head.subarray(start, start + 1024).find((byte) => byte > 0x20);
  return first === undefined ? "" : String.fromCharCode(first);
}
