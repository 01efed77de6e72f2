import { lstat, mkdir, realpath } from "node:fs/promises";
import { sep } from "node:path";
import { type FSWatcher, watch as watchTree } from "chokidar";
import { now, pause, stopwatch } from "../core/clock.ts";
import { Refused } from "../core/errors.ts";
import type { ArchiveBounds } from "../reading/unpacking/container.ts";
import { changedFiles, type FoundFile } from "../store/files.ts";
import { type Hold, holdOf } from "../store/intake-state.ts";
import { type FileLimits, isMisnamed, isTemporaryName, type OpenedFile, openFile, walk } from "./files.ts";
import { type Intake, noteOpened, type Received, receive, refuse } from "./receive.ts";
import { receiveContainer, type TakenMember } from "./receive-container.ts";

/** How a folder is watched. */
export interface WatchOptions {
  readonly folder: string;
  readonly maxFileBytes: number;
  readonly archives: ArchiveBounds;
  /** Look by polling: for network mounts that send no notifications. */
  readonly poll: boolean;
  /** Unfinished stages at which intake waits. */
  readonly backlog: number;
  readonly onFile: (path: string, received: Received) => void;
  /** Told once when intake begins to wait, again when it waits for something else, and with null when it goes on. */
  readonly onWait: (wait: Wait | null) => void;
  /** What a person should know of the watching itself: told once when it begins and once when it ends. */
  readonly onState: (message: string) => void;
}

/** What intake waits for: a hold, or trouble with the database or the folder, which will pass. */
export type Wait = Hold | { readonly kind: "trouble"; readonly error: unknown };

/** A watched folder. `close` waits for what is being taken in at this moment. */
export interface Watcher {
  close(): Promise<void>;
}

/** A file is taken as it is once nothing was written to it for this long. */
const settleMs = 200;
/** A container that breaks off is refused once nothing was written to it for so long: copying over a network has gaps. */
const brokenRestMs = 10_000;
/** Notifications can be lost (a full queue in the kernel), so the whole folder is looked at now and then: at most a twentieth of the time. */
const rescan = { leastMs: 5_000, share: 20 };
const lookMs = 50;
const retryMs = 1000;
/** A batch ends after so many files or so many milliseconds, so that a pause or a full backlog is obeyed soon. */
const batchSize = 500;
const batchMs = 1000;
const parallel = 4;

/**
 * Takes in every file below a folder, now and as they come, and leaves them where they are. A file that is still being
 * written waits until it rests; one that changes later is taken in again. Symbolic links are not followed: what they point
 * to inside the folder is seen by itself, and the rest is not the inbox's. While the database or the folder is away,
 * intake waits, says so once, and goes on by itself.
 */
export async function watchFolder(intake: Intake, options: WatchOptions): Promise<Watcher> {
  await mkdir(options.folder, { recursive: true });
  const root = await realpath(options.folder);
  const stopped = new AbortController();
  const due = new Map<string, number>();
  const openings: Openings = new Map();
  const isIgnored = (path: string) => path.slice(root.length).split(sep).filter(Boolean).some(isTemporaryName);

  const trees = followTree(root, options, isIgnored, (path, modified) => {
    due.set(path, Math.max(now().getTime(), modified + settleMs));
  });
  await trees.open();
  const attendance = attendFolder(root, stopped.signal, async (present) => {
    const file = { path: root, size: 0, modified: now().getTime() };
    if (present) {
      await noteOpened(intake, { file, origin: "watch" });
      options.onState(`the folder ${root} is back`);
      return trees.open();
    }
    options.onState(`the folder ${root} is gone; waiting for it to come back`);
    await trees.close();
    const refusal = new Refused("gone", "expected the watched folder, but it is gone");
    options.onFile(root, await refuse(intake, { file, origin: "watch", refusal }));
  });
  const rescanning = keepRescanning(root, stopped.signal, {
    onFile(path) {
      if (!due.has(path)) due.set(path, now().getTime());
    },
    onUnreadable: (folder) => options.onState(`the folder ${folder} cannot be looked into: nothing of it is taken in`),
  });
  const hold = () => holdOf(intake.db, options.backlog);
  const taking = keepTaking(stopped.signal, { hold, onWait: options.onWait }, () =>
    takeDue(intake, options, { due, openings }),
  );
  return {
    async close() {
      stopped.abort();
      await trees.close();
      await Promise.all([attendance, rescanning, taking]);
      // what is left of a container is taken in when its folder is watched again
      await Promise.all([...openings.values()].map((opening) => opening.return(undefined)));
    },
  };
}

/** Notices every file below the root, now and as it changes; can be closed and opened again. */
function followTree(
  root: string,
  options: WatchOptions,
  isIgnored: (path: string) => boolean,
  notice: (path: string, modified: number) => void,
) {
  let tree: FSWatcher | null = null;
  const open = async () => {
    tree = watchTree(root, {
      followSymlinks: false,
      usePolling: options.poll,
      interval: settleMs,
      alwaysStat: true,
      ignored: isIgnored,
    });
    for (const kind of ["add", "change"] as const) {
      tree.on(kind, (path, stats) => notice(path, stats?.mtimeMs ?? now().getTime()));
    }
    tree.on("error", (error) => {
      const code = error instanceof Error && "code" in error ? error.code : null;
      if (code === "ENOSPC" || code === "EMFILE") {
        options.onState("this system watches no more files: raise fs.inotify limits or use --poll");
      } else if (code !== "ENOENT") {
        options.onState(`part of the folder cannot be watched: ${String(error)}`);
      }
    });
    await new Promise<void>((resolve) => tree?.once("ready", resolve));
  };
  return {
    open,
    async close() {
      await tree?.close();
      tree = null;
    },
  };
}

/**
 * Notices every file below the root again and again; one that has not changed costs a look and a row of one query. Tells once of
 * a folder that it may not look into, and again when it could meanwhile.
 */
async function keepRescanning(
  root: string,
  stop: AbortSignal,
  { onFile, onUnreadable }: { onFile: (path: string) => void; onUnreadable: (folder: string) => void },
): Promise<void> {
  let told: ReadonlySet<string> = new Set();
  // the first time at once: what came while the notifications were being set up
  while (!stop.aborted) {
    const began = now().getTime();
    const unreadable = new Set<string>();
    // a folder that went away during the walk is told by its attendance, or by the next walk
    const note = (folder: string, error: unknown) => {
      if (isForbidden(error)) unreadable.add(folder);
    };
    for await (const path of walk(root, note)) onFile(path);
    for (const folder of unreadable) if (!told.has(folder)) onUnreadable(folder);
    told = unreadable;
    await pause(Math.max(rescan.leastMs, rescan.share * (now().getTime() - began)), stop);
  }
}

/** Tells when the folder goes away and when it is back. */
async function attendFolder(root: string, stop: AbortSignal, tell: (present: boolean) => Promise<void>): Promise<void> {
  let present = true;
  while (!stop.aborted) {
    const found = await lstat(root).then(
      (stat) => stat.isDirectory(),
      () => false,
    );
    if (found !== present) {
      // the change counts as told only when it could be noted: a database that is away is asked again
      await tell(found).then(
        () => {
          present = found;
        },
        () => undefined,
      );
    }
    await pause(retryMs, stop);
  }
}

/** Takes what is due for ever; a hold, or a failure that is not the file's, stops intake until it has passed. */
async function keepTaking(
  stop: AbortSignal,
  { hold, onWait }: { hold: () => Promise<Hold | null>; onWait: WatchOptions["onWait"] },
  take: () => Promise<number>,
): Promise<void> {
  let waitsFor: Wait["kind"] | null = null;
  const tell = (wait: Wait | null) => {
    if ((wait?.kind ?? null) !== waitsFor) onWait(wait);
    waitsFor = wait?.kind ?? null;
  };
  while (!stop.aborted) {
    try {
      const held = await hold();
      if (held) {
        tell(held);
        await pause(retryMs, stop);
        continue;
      }
      const taken = await take();
      tell(null);
      if (taken === 0) await pause(lookMs, stop);
    } catch (error) {
      tell({ kind: "trouble", error });
      await pause(retryMs, stop);
    }
  }
}

/** Containers that are being taken in, a stretch at a time so that a pause, a backlog and other files get their turn. */
type Openings = Map<string, AsyncGenerator<TakenMember>>;

interface DueFiles {
  readonly due: Map<string, number>;
  readonly openings: Openings;
}

/** Takes in a batch of the files that are due; returns how many were looked at. A path stays due until it was dealt with. */
async function takeDue(intake: Intake, options: WatchOptions, { due, openings }: DueFiles): Promise<number> {
  const time = now().getTime();
  const batch = [...due].filter(([, at]) => at <= time).slice(0, batchSize);
  if (batch.length === 0) return 0;
  const resting: FoundFile[] = [];
  for (const [path, at] of batch) {
    const found = await look(path);
    const rests = found !== null && time - found.modified >= settleMs;
    // a time in the future says nothing about rest
    if (found && (rests || found.modified > time)) resting.push(found);
    else if (found) due.set(path, found.modified + settleMs);
    else forgetDue(due, path, at);
  }
  const changed = resting.length > 0 ? await changedFiles(intake.db, resting) : [];
  const fresh = new Set(changed.map(({ path }) => path));
  const at = new Map(batch);
  for (const { path } of resting) if (!fresh.has(path)) forgetDue(due, path, at.get(path));
  const queue = [...changed];
  const took = stopwatch();
  await Promise.all(
    Array.from({ length: parallel }, async () => {
      for (let file = queue.shift(); file && took() * 1000 < batchMs; file = queue.shift()) {
        const left = await takeIn(intake, options, { found: file, openings, isOver: () => took() * 1000 >= batchMs });
        if (left === "nothing") forgetDue(due, file.path, at.get(file.path));
        else if (left === "changes") due.set(file.path, now().getTime() + settleMs);
      }
    }),
  );
  return batch.length;
}

/**
 * Takes in one file, or a stretch of one that holds several; what is left of it: nothing, members, or, when it was written
 * to while it was read, changes.
 */
async function takeIn(
  intake: Intake,
  options: WatchOptions,
  { found, openings, isOver }: { found: FoundFile; openings: Openings; isOver: () => boolean },
): Promise<"nothing" | "members" | "changes"> {
  const { path } = found;
  try {
    let opening = openings.get(path);
    if (opening === undefined) {
      const opened = await openFile(path, options);
      if (opened.kind === "article") {
        if (!opened.settled) return "changes";
        options.onFile(path, await receive(intake, { bytes: opened.bytes, file: opened.file, origin: "watch" }));
        return "nothing";
      }
      opening = membersOf(intake, options, opened);
      openings.set(path, opening);
    }
    for (;;) {
      const next = await opening.next();
      if (next.done) break;
      options.onFile(next.value.path, next.value.received);
      if (isOver()) return "members";
    }
    openings.delete(path);
  } catch (error) {
    openings.delete(path);
    if (!(error instanceof Refused)) throw error;
    options.onFile(path, await refuse(intake, { file: found, origin: "watch", refusal: error }));
  }
  return "nothing";
}

async function* membersOf(
  intake: Intake,
  { maxFileBytes, archives, onState }: FileLimits & Pick<WatchOptions, "onState">,
  file: Extract<OpenedFile, { kind: "container" }>,
): AsyncGenerator<TakenMember> {
  try {
    const onNotice = (path: string, notice: string) => onState(`${path}: ${notice}`);
    const bounds = { ...archives, maxMemberBytes: maxFileBytes };
    yield* receiveContainer(intake, file.opened, { origin: "watch", bounds, onNotice, restMs: brokenRestMs });
  } finally {
    await file.close();
  }
}

function isForbidden(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EACCES" || error.code === "EPERM");
}

/** A path is done with, unless it was noticed again meanwhile. */
function forgetDue(due: Map<string, number>, path: string, at: number | undefined): void {
  if (due.get(path) === at) due.delete(path);
}

/** The file at a path, or one whose name is to be refused; null for a symbolic link, a folder, or nothing. */
async function look(path: string): Promise<FoundFile | null> {
  try {
    const stat = await lstat(path);
    return stat.isFile() ? { path, size: stat.size, modified: stat.mtimeMs } : null;
  } catch (error) {
    // always the same, so that it is refused once
    return isMisnamed(path, error) ? { path, size: 0, modified: 0 } : null;
  }
}
