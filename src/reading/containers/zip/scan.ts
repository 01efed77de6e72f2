import { constants, createInflateRaw } from "node:zlib";
import { Refused } from "../../../core/errors.ts";
import type { ByteSource, Entry } from "../../unpacking/container.ts";
import { through } from "../../unpacking/through.ts";
import { memberName } from "./names.ts";
import { bytesBetween } from "./reader.ts";

type Range = NonNullable<ByteSource["range"]>;

const localHeader = 0x04034b50;
const descriptor = 0x08074b50;
const unknown = 0xffffffff;

/** What a member's own header says. */
interface Local {
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  /** Bytes as packed; null when they are known only behind the data. */
  readonly packed: number | null;
  readonly dataStart: number;
}

/**
 * The members of a zip whose directory is missing or wrong, found by the headers that stand before each of them; those that
 * `isTaken` were given out before. Ends where no header follows; throws `Refused` where a member is cut off.
 */
export async function* scanMembers(
  source: { readonly range: Range; readonly size: number },
  isTaken: (start: number) => boolean,
): AsyncGenerator<Entry> {
  let at = 0;
  for (;;) {
    const local = await localAt(source, at);
    if (local === null) return;
    const { flags, method, packed, dataStart } = local;
    const name = memberName(local.name, []);
    if (packed === null && method !== 8) throw cutOff();
    const end = packed === null ? source.size : dataStart + packed;
    if (end > source.size) throw cutOff();
    const isFolder = name.endsWith("/");
    const inflating = method === 8 ? createInflateRaw({ finishFlush: constants.Z_FINISH }) : null;
    const data = bytesBetween(source.range, dataStart, end);
    if ((flags & 1) !== 0) {
      if (packed === null) throw encrypted();
      yield { kind: "refused", name, refused: encrypted() };
    } else if (!isFolder && !isTaken(at) && (method === 0 || method === 8)) {
      yield { kind: "file", name, stream: inflating ? through(data, inflating) : data };
    }
    at = packed === null ? await endBehind(source, dataStart, inflating) : end + (await descriptorLength(source, end));
  }
}

async function localAt({ range, size }: { range: Range; size: number }, at: number): Promise<Local | null> {
  if (at + 30 > size) return null;
  const head = Buffer.from(await range(at, Math.min(size, at + 30)));
  if (head.length < 30 || head.readUInt32LE(0) !== localHeader) return null;
  const nameLength = head.readUInt16LE(26);
  const flags = head.readUInt16LE(6);
  const packed = head.readUInt32LE(18);
  return {
    name: Buffer.from(await range(at + 30, Math.min(size, at + 30 + nameLength))),
    flags,
    method: head.readUInt16LE(8),
    packed: ((flags & 8) !== 0 && packed === 0) || packed === unknown ? null : packed,
    dataStart: at + 30 + nameLength + head.readUInt16LE(28),
  };
}

/** Where a member ends whose length nobody stated: where its packing does. Unpacks it when nobody has. */
async function endBehind(
  source: { readonly range: Range; readonly size: number },
  start: number,
  inflating: ReturnType<typeof createInflateRaw> | null,
): Promise<number> {
  const isRead = inflating?.readableEnded ?? false;
  const inflate = isRead && inflating !== null ? inflating : createInflateRaw();
  if (!isRead) for await (const _ of through(bytesBetween(source.range, start, source.size), inflate));
  const end = start + inflate.bytesWritten;
  return end + (await descriptorLength(source, end));
}

/** Bytes of the lengths that may stand behind a member's data. */
async function descriptorLength({ range, size }: { range: Range; size: number }, at: number): Promise<number> {
  const bytes = Buffer.from(await range(at, Math.min(size, at + 28)));
  const hasMark = bytes.length >= 4 && bytes.readUInt32LE(0) === descriptor;
  if (!hasMark) return 0;
  const isNext = (from: number) => bytes.length < from + 4 || bytes.readUInt16LE(from) === 0x4b50;
  return isNext(16) ? 16 : 24;
}

function cutOff(): Refused {
  return new Refused("damaged", "expected the rest of a zip file, but it is cut off");
}

/** The refusal of a member that has a password. */
export function encrypted(): Refused {
  return new Refused("encrypted", "expected a member without a password, came an encrypted one");
}
