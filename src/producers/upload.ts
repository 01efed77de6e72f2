import { now } from "../core/clock.ts";
import { Refused } from "../core/errors.ts";
import { sha256 } from "../core/ids.ts";
import { type FileLimits, openBytes } from "./files.ts";
import { type Intake, type Received, receive, refuse } from "./receive.ts";
import { receiveContainer } from "./receive-container.ts";

/** What became of an upload: of the file, or of the members of one that holds several articles. */
export type Uploaded =
  | { readonly kind: "file"; readonly received: Received }
  | { readonly kind: "members"; readonly members: readonly { readonly name: string; readonly received: Received }[] };

/**
 * Takes in a file that somebody sent. Its path is made of its bytes and its name: two people may send different articles
 * under one name, and neither takes the other's place.
 */
export async function receiveUpload(
  intake: Intake,
  { name, bytes, limits }: { name: string; bytes: Uint8Array; limits: FileLimits },
): Promise<Uploaded> {
  const path = `upload/${sha256(bytes).slice(0, 16)}/${plainName(name)}`;
  const file = { path, size: bytes.length, modified: now().getTime() };
  if (bytes.length === 0) {
    const refusal = new Refused("empty", "expected an article, came a file of 0 bytes");
    return { kind: "file", received: await refuse(intake, { file, origin: "upload", refusal }) };
  }
  const opened = openBytes(bytes, plainName(name), file);
  if (opened.kind === "article")
    return { kind: "file", received: await receive(intake, { bytes, file, origin: "upload" }) };
  const bounds = { ...limits.archives, maxMemberBytes: limits.maxFileBytes };
  const taking = { origin: "upload", bounds, onNotice: () => undefined } as const;
  const members = [];
  for await (const member of receiveContainer(intake, opened.opened, taking)) {
    members.push({ name: member.path.slice(path.length + 1) || name, received: member.received });
  }
  return { kind: "members", members };
}

/** A name without folders and without characters that no name has. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return last.replace(/\p{Cc}|\p{Surrogate}/gu, "\ufffd").slice(0, 255) || "unnamed";
}
