import { basename } from "node:path";
import { Refused } from "../../core/errors.ts";
import type { Hints } from "../article.ts";
import { containers } from "../containers/index.ts";
import { ByteReader } from "./byte-reader.ts";
import {
  type Bounds,
  type ByteSource,
  type ByteStream,
  type Container,
  containerHeadBytes,
  sourceOf,
} from "./container.ts";
import { GivenNames, isLeftBySystem, safeName } from "./member-name.ts";
import { refusalOfOpening, tooLarge } from "./unpack-refusals.ts";

/**
 * What came out of a container: an article's bytes, a refusal, or a notice of what was passed over. `name` is a path within
 * the container, and empty for what is said of the container itself.
 */
export type Member =
  | { readonly kind: "article"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly name: string; readonly refused: Refused }
  | { readonly kind: "notice"; readonly name: string; readonly notice: string };

/** A file whose size is known, as every one is that is opened by itself. */
export type WholeSource = ByteSource & { readonly size: number };

/** Bytes that may be unpacked before their ratio to the file says anything: small files shrink well. */
const graceBytes = 32 * 1024 * 1024;
/** A container that is read at any place and lies within another is held in memory, up to this size. */
const mostHeld = 64 * 1024 * 1024;

/** The container that first bytes (at most `containerHeadBytes`) and a name are of; null when they are of none. */
export function containerOf(head: Uint8Array, hints: Hints): Container | null {
  let best: Container | null = null;
  let confidence = 0;
  for (const container of containers) {
    const detected = container.detect(head, hints);
    if (detected > confidence) [best, confidence] = [container, detected];
  }
  return best;
}

/**
 * Opens a container and the containers within it, one member after another in their order, in little memory. Whatever the
 * bytes are, what is wrong with them is a member that is refused; thrown is only what is the system's fault.
 */
export async function* unpack(
  container: Container,
  source: WholeSource,
  { name, bounds }: { name: string; bounds: Bounds },
): AsyncGenerator<Member> {
  const run = new Unpacking(source.size, bounds);
  try {
    yield* run.open(container, source, { name, prefix: "", depth: 1 });
  } catch (error) {
    if (error instanceof Exhausted) yield { kind: "refused", name: "", refused: error.refused };
    else throw error;
  }
}

/** A bound of the whole was reached: nothing further is opened. */
class Exhausted extends Error {
  readonly refused: Refused;
  constructor(refused: Refused) {
    super(refused.message);
    this.refused = refused;
  }
}

interface Place {
  readonly name: string;
  readonly prefix: string;
  readonly depth: number;
}

class Unpacking {
  readonly #size: number;
  readonly #bounds: Bounds;
  readonly #names = new GivenNames();
  #spent = 0;
  #members = 0;
  #exhausted: Exhausted | null = null;

  constructor(size: number, bounds: Bounds) {
    this.#size = size;
    this.#bounds = bounds;
  }

  async *open(container: Container, source: ByteSource, { name, prefix, depth }: Place): AsyncGenerator<Member> {
    const { maxMemberBytes } = this.#bounds;
    let entries = 0;
    const opening = { name, maxMemberBytes, spend: (bytes: number) => this.#spend(bytes) };
    try {
      for await (const entry of container.open(source, opening)) {
        if (entry.kind === "notice") {
          yield { kind: "notice", name: prefix, notice: entry.notice };
          continue;
        }
        entries += 1;
        const inner = safeName(entry.name);
        if (entry.kind === "file" && isLeftBySystem(inner)) continue;
        if (!container.layer) this.#count();
        const place = { name: inner, prefix, depth };
        if (entry.kind === "file") yield* this.#file(entry.stream, place, container.layer);
        else if (entry.kind === "article" && entry.bytes.length === 0) {
          yield { kind: "refused", name: this.#nameOf(place), refused: emptyMember() };
        } else yield { ...entry, name: this.#nameOf(place) };
      }
    } catch (error) {
      // libraries make errors of their own of the one that was thrown through them
      if (this.#exhausted) throw this.#exhausted;
      const refused = refusalOfOpening(error, container.name);
      if (refused === null) throw error;
      yield { kind: "refused", name: prefix, refused: container.layer ? refused : givenUp(refused, entries) };
    }
  }

  /** A file within a container: opened if it is one itself, else an article, with its bytes as they are. */
  async *#file(stream: ByteStream, place: Place, isLayer: boolean): AsyncGenerator<Member> {
    const reader = new ByteReader(stream);
    let name: string | null = null;
    const named = () => {
      name ??= this.#nameOf(place);
      return name;
    };
    try {
      const head = await reader.peek(containerHeadBytes);
      const container = containerOf(head, { name: basename(place.name) });
      if (container === null) {
        yield { kind: "article", name: named(), bytes: await this.#collect(reader) };
        return;
      }
      const depth = place.depth + 1;
      if (depth > this.#bounds.maxDepth) throw tooDeep(this.#bounds.maxDepth);
      const prefix = isLayer ? place.prefix : named();
      const source = container.readAnywhere ? await held(reader) : passing(reader);
      yield* this.open(container, source, { name: basename(place.name), prefix, depth });
    } catch (error) {
      if (this.#exhausted) throw this.#exhausted;
      const refused = refusalOfOpening(error, "packed");
      if (refused === null) throw error;
      yield { kind: "refused", name: named(), refused };
    } finally {
      await reader.close();
    }
  }

  async #collect(reader: ByteReader): Promise<Uint8Array> {
    const { maxMemberBytes } = this.#bounds;
    const bytes = await reader.take(maxMemberBytes + 1);
    if (bytes.length > maxMemberBytes) throw tooLarge(maxMemberBytes, null);
    if (bytes.length === 0) throw emptyMember();
    return bytes;
  }

  #nameOf({ name, prefix }: Place): string {
    return this.#names.unique(prefix === "" ? name : `${prefix}/${name}`);
  }

  #count(): void {
    const { maxMembers } = this.#bounds;
    this.#members += 1;
    if (this.#members > maxMembers) {
      this.#exhaust(`expected at most ${maxMembers} members, came more (ENTENTE_ARCHIVE_MEMBERS)`);
    }
  }

  #spend(bytes: number): void {
    const { maxBytes, maxRatio } = this.#bounds;
    this.#spent += bytes;
    if (this.#spent > maxBytes) {
      this.#exhaust(`expected at most ${maxBytes} bytes unpacked, came more (ENTENTE_MAX_ARCHIVE_GB)`);
    }
    if (this.#spent > graceBytes + maxRatio * this.#size) {
      this.#exhaust(`expected at most ${maxRatio} bytes unpacked a byte, came more (ENTENTE_ARCHIVE_RATIO)`);
    }
  }

  #exhaust(detail: string): never {
    this.#exhausted = new Exhausted(new Refused("too-large", `${detail}: the rest is not opened`));
    throw this.#exhausted;
  }
}

function emptyMember(): Refused {
  return new Refused("empty", "expected an article, came a member of 0 bytes");
}

/** Says of a broken container how far it was read. */
function givenUp(refused: Refused, entries: number): Refused {
  if (refused.code !== "damaged") return refused;
  const behind = entries === 0 ? "no member is read" : `nothing behind member ${entries} is read`;
  return new Refused("damaged", `${refused.detail}; ${behind}`);
}

function tooDeep(maxDepth: number): Refused {
  return new Refused(
    "too-large",
    `expected at most ${maxDepth} archives within one another, came more (ENTENTE_ARCHIVE_DEPTH)`,
  );
}

/** What is left of a stream, as a source that is read once. */
function passing(reader: ByteReader): ByteSource {
  return { size: null, range: null, stream: () => reader.rest() };
}

/** All of a stream in memory, for what is read at any place. */
async function held(reader: ByteReader): Promise<ByteSource> {
  const bytes = await reader.take(mostHeld + 1);
  if (bytes.length <= mostHeld) return sourceOf(bytes);
  throw new Refused("too-large", `expected a zip within an archive of at most ${mostHeld} bytes, came more`);
}
