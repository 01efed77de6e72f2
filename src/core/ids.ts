import { createHash } from "node:crypto";

/** Lower-case hexadecimal SHA-256 of bytes or of a string's UTF-8. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * A UUID (version 8, RFC 9562) computed from its parts, so that a job that runs twice names the same thing twice.
 * Parts are joined by a unit separator, which no id contains.
 */
export function uuidOf(...parts: readonly string[]): string {
  const hex = sha256(parts.join("\u001f"));
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
