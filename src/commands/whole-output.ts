import { randomBytes } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { SystemError } from "../core/errors.ts";
import { plainLines } from "./terminal.ts";
import { writeFailure } from "./write-failure.ts";

/** Where a command writes something that is of use only when it is whole. */
export interface WholeOutput {
  /** Waits while the reader or the disk is slow. Throws SystemError that says what stands in the way. */
  write(bytes: Uint8Array): Promise<void>;
  /** Everything was written: only now is there a file under its final name. */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}

/**
 * Opens a file (`-`: standard output). A file is written under another name beside it and gets its own at the end, so that
 * what stood there before is kept until then, and nobody meets half of it. What is no regular file (a pipe, a device) is
 * written to directly.
 */
export async function openOutput(path: string): Promise<WholeOutput> {
  if (path === "-") return process.stdout.isTTY ? shown(standardOutput) : standardOutput;
  return await openFile(path).catch((error) => refuse(path, error));
}

const standardOutput: WholeOutput = {
  write: (bytes) =>
    new Promise((resolve, reject) => {
      process.stdout.write(bytes, (error) => (error ? reject(writeFailure("standard output", error)) : resolve()));
    }),
  finish: async () => {},
  abandon: async () => {},
};

/** What goes to a terminal, which would obey the control characters that a file's name may hold; elsewhere bytes stay as they are. */
export function shown(output: WholeOutput): WholeOutput {
  const decoder = new TextDecoder();
  return {
    ...output,
    write: (bytes) => output.write(Buffer.from(plainLines(decoder.decode(bytes, { stream: true })))),
  };
}

async function openFile(path: string): Promise<WholeOutput> {
  const standing = await stat(path).catch((error) => (error.code === "ENOENT" ? null : Promise.reject(error)));
  const final = standing ? await realpath(path) : path;
  const direct = standing !== null && !standing.isFile() && !standing.isDirectory();
  if (standing?.isDirectory()) throw new SystemError(`cannot write ${path}: it is a folder; name a file in it`);
  const part = direct ? final : `${final}.${randomBytes(4).toString("hex")}.part`;
  const file = await open(part, direct ? "w" : "wx");
  return {
    async write(bytes) {
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await file.write(bytes, done).catch((error) => refuse(path, error));
        done += bytesWritten;
      }
    },
    async finish() {
      try {
        if (!direct) await file.sync();
        await file.close();
        if (!direct) await rename(part, final);
      } catch (error) {
        refuse(path, error);
      }
    },
    async abandon() {
      await file.close().catch(() => {});
      if (!direct) await rm(part, { force: true });
    },
  };
}

function refuse(path: string, error: unknown): never {
  throw writeFailure(path, error);
}
