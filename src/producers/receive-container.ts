import { now } from "../core/clock.ts";
import { sha256 } from "../core/ids.ts";
import type { Bounds, Container } from "../reading/unpacking/container.ts";
import { type Member, unpack, type WholeSource } from "../reading/unpacking/unpack.ts";
import type { FoundFile, Within } from "../store/files.ts";
import { beginOpening, endOpening, seeMembers } from "../store/openings.ts";
import { type Intake, noteOpened, type Origin, type Received, receive, refuse } from "./receive.ts";
import { replaceGone } from "./replace-gone.ts";

/** A container that is to be opened: what it is, its bytes, and the file that it came as. */
export interface Opened {
  readonly container: Container;
  readonly name: string;
  readonly source: WholeSource;
  readonly file: FoundFile;
  /** Whether the file still is what it was when it was opened. */
  readonly isSettled: () => Promise<boolean>;
}

/** What became of one member. `path` is the container's and the member's name. */
export interface TakenMember {
  readonly path: string;
  readonly received: Received;
}

/** How a container is taken in. `onNotice` is told what was passed over in it. */
export interface Taking {
  readonly origin: Origin;
  readonly bounds: Bounds;
  readonly onNotice: (path: string, notice: string) => void;
  /** Milliseconds that a broken container must have rested before it is refused: one that is being copied breaks off. */
  readonly restMs?: number;
}

/** Members that are looked up, and then taken in, together: so many, or so many bytes. */
const batchMembers = 64;
const batchBytes = 4 * 1024 * 1024;
const parallel = 4;

/**
 * Takes in what a container holds, each member as a file of its own below the container's path, and tells of each when it is
 * durable. What was taken in stays when this ends early; the next opening goes over it quickly and on. At the end the
 * container is noted as opened, unless its file has changed meanwhile, and members that it has no longer are replaced.
 */
export async function* receiveContainer(
  intake: Intake,
  opened: Opened,
  { origin, bounds, onNotice, restMs = 0 }: Taking,
): AsyncGenerator<TakenMember> {
  const { container, name, source, file } = opened;
  const within = await beginOpening(intake.db, file);
  const itself: Member[] = [];
  let batch: Named[] = [];
  let size = 0;
  for await (const member of unpack(container, source, { name, bounds })) {
    if (member.kind === "notice") onNotice(pathOf(file, member.name), member.notice);
    else if (member.name === "") itself.push(member);
    else {
      batch.push(namedMember(file, within, member));
      size += member.kind === "article" ? member.bytes.length : 0;
    }
    if (batch.length < batchMembers && size < batchBytes) continue;
    yield* takeBatch(intake, within, batch, origin);
    [batch, size] = [[], 0];
  }
  yield* takeBatch(intake, within, batch, origin);
  // what is still being written is not broken: it is opened again when it rests
  const age = now().getTime() - file.modified;
  const isCopied = itself.length > 0 && age >= 0 && age < restMs;
  if (isCopied || !(await opened.isSettled())) return;
  await replaceGone(intake, within);
  for (const member of itself) {
    if (member.kind !== "refused") continue;
    const received = await refuse(intake, { file, origin, refusal: member.refused });
    yield { path: file.path, received };
  }
  if (itself.length === 0) await noteOpened(intake, { file, origin });
  await endOpening(intake.db, within, file);
}

interface Named {
  readonly file: FoundFile;
  readonly member: Exclude<Member, { kind: "notice" }>;
}

function namedMember(file: FoundFile, within: Within, member: Named["member"]): Named {
  const size = member.kind === "article" ? member.bytes.length : 0;
  return { member, file: { path: pathOf(file, member.name), size, modified: file.modified, within } };
}

function pathOf({ path }: FoundFile, name: string): string {
  return name === "" ? path : `${path}/${name}`;
}

async function* takeBatch(
  intake: Intake,
  within: Within,
  batch: readonly Named[],
  origin: Origin,
): AsyncGenerator<TakenMember> {
  if (batch.length === 0) return;
  const held = await seeMembers(
    intake.db,
    within,
    batch.map(({ file }) => file),
  );
  const take = async ({ file, member }: Named): Promise<TakenMember> => {
    const before = held.get(file.path);
    if (member.kind === "refused") {
      const { code, detail } = member.refused;
      const received = { status: "refused", code, detail } as const;
      if (before?.isNoted) return { path: file.path, received };
      return { path: file.path, received: await refuse(intake, { file, origin, refusal: member.refused }) };
    }
    const article = sha256(member.bytes);
    if (before?.article === article) return { path: file.path, received: { status: "known", article } };
    return { path: file.path, received: await receive(intake, { bytes: member.bytes, file, origin }) };
  };
  for (let at = 0; at < batch.length; at += parallel)
    yield* await Promise.all(batch.slice(at, at + parallel).map(take));
}
