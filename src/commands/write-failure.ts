import { SystemError } from "../core/errors.ts";

/** What an error while writing means: SystemError that says what stands in the way. */
export function writeFailure(path: string, error: unknown): Error {
  if (error instanceof SystemError || !(error instanceof Error)) return error as Error;
  const reason = "code" in error ? reasons[String(error.code)] : undefined;
  return new SystemError(`cannot write ${path}: ${reason ?? error.message}`, { cause: error });
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EIO: "the device does not take it",
  EFBIG: "the file would become larger than is allowed here (ulimit -f)",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "it is on a read-only file system",
  ENOENT: "its folder does not exist",
  ENOTDIR: "its folder is not a folder",
  EPIPE: "whoever read it went before it was whole",
};
