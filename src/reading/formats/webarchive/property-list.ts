import { Refused } from "../../../core/errors.ts";

/** Entries of a dictionary that are looked at in search of a key. */
const maxEntries = 10_000;

/** A place in a property list. */
type Reference = number;

/** A property list, of which only what is asked for is read. */
export interface PropertyList {
  readonly top: Reference;
  /** Where the value of a dictionary's key stands; null when it is no dictionary or has no such key. */
  entry(dictionary: Reference, key: string): Reference | null;
  /** A string or bytes; null when it is something else. Throws `Refused` with `damaged`, as `entry` does. */
  value(reference: Reference | null): string | Uint8Array | null;
}

/**
 * Opens a binary property list (bplist00). Lists within lists, of which a small file can hold billions by naming the same one
 * again and again, are never unfolded. Throws `Refused` with `damaged`.
 */
export function openPropertyList(bytes: Uint8Array): PropertyList {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const trailer = buffer.length - 32;
  if (trailer < 8) throw cutOff();
  const [offsetSize, referenceSize] = [buffer[trailer + 6] ?? 0, buffer[trailer + 7] ?? 0];
  const table = unsigned(buffer, trailer + 24, 8);
  const offsetOf = (reference: Reference) => unsigned(buffer, table + reference * offsetSize, offsetSize);
  return {
    top: unsigned(buffer, trailer + 16, 8),
    entry(dictionary, key) {
      const { kind, count, start } = objectAt(buffer, offsetOf(dictionary));
      if (kind !== 0xd) return null;
      const entries = Math.min(count, maxEntries);
      for (let index = 0; index < entries; index++) {
        const name = unsigned(buffer, start + index * referenceSize, referenceSize);
        if (this.value(name) === key) return unsigned(buffer, start + (count + index) * referenceSize, referenceSize);
      }
      return null;
    },
    value(reference) {
      if (reference === null) return null;
      const { kind, count, start } = objectAt(buffer, offsetOf(reference));
      const size = kind === 0x6 ? count * 2 : count;
      if (![0x4, 0x5, 0x6].includes(kind)) return null;
      if (start + size > buffer.length) throw cutOff();
      const content = buffer.subarray(start, start + size);
      if (kind === 0x4) return content;
      return kind === 0x5 ? content.toString("latin1") : Buffer.from(content).swap16().toString("utf16le");
    },
  };
}

/** An object's kind, how many bytes, characters or entries it has, and where they begin. */
function objectAt(buffer: Buffer, at: number): { kind: number; count: number; start: number } {
  const marker = buffer[at];
  if (marker === undefined) throw cutOff();
  const [kind, count] = [marker >> 4, marker & 0xf];
  if (count !== 0xf) return { kind, count, start: at + 1 };
  const size = 2 ** ((buffer[at + 1] ?? 0) & 0xf);
  return { kind, count: unsigned(buffer, at + 2, size), start: at + 2 + size };
}

function unsigned(buffer: Buffer, at: number, size: number): number {
  if (size < 1 || size > 8 || at < 0 || !(at + size <= buffer.length)) throw cutOff();
  const value = size <= 6 ? buffer.readUIntBE(at, size) : Number(BigInt(`0x${buffer.toString("hex", at, at + size)}`));
  if (!Number.isSafeInteger(value)) throw cutOff();
  return value;
}

function cutOff(): Refused {
  return new Refused("damaged", "expected a whole property list, came one that is broken or cut off");
}
