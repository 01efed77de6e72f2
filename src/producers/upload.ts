import { now } from "../core/clock.ts";
import { Refused } from "../core/errors.ts";
import { sha256 } from "../core/ids.ts";
import { type Intake, type Received, receive, refuse } from "./receive.ts";

/**
 * Takes in a file that somebody sent. Its path is made of its bytes and its name: two people may send different articles
 * under one name, and neither takes the other's place.
 */
export async function receiveUpload(
  intake: Intake,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<Received> {
  const path = `upload/${sha256(bytes).slice(0, 16)}/${plainName(name)}`;
  const file = { path, size: bytes.length, modified: now().getTime() };
  if (bytes.length > 0) return receive(intake, { bytes, file, origin: "upload" });
  const refusal = new Refused("empty", "expected an article, came a file of 0 bytes");
  return refuse(intake, { file, origin: "upload", refusal });
}

/** A name without folders and without characters that no name has. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return last.replace(/\p{Cc}|\p{Surrogate}/gu, "\ufffd").slice(0, 255) || "unnamed";
}
