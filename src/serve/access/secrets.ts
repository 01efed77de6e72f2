import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";
import { sha256 } from "../../core/ids.ts";

/** The fewest characters that a secret may have; how long it is counts for more than what it is made of. */
export const shortestSecret = 12;
/** The most, so that nobody makes the server hash a book. */
export const longestSecret = 1024;

// 2^15 rounds of 8 blocks, 3 at a time: 32 MiB and about a tenth of a second a try
const cost = { ln: 15, r: 8, p: 3 } as const;
const saltBytes = 16;
const hashBytes = 32;
const form = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{16,86})\$([A-Za-z0-9+/]{43})$/;

/** A secret as the users file keeps it: scrypt with its cost and salt, in the PHC string format. */
export async function hashSecret(secret: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  return format(salt, await derive(secret, salt, cost));
}

/** A hash of no secret, that takes as long to check as one of `hashSecret`. */
export function hashOfNothing(): string {
  return format(randomBytes(saltBytes), randomBytes(hashBytes));
}

/** Whether a text is a hash that `isSecret` can check, at a cost that a server can bear. */
export function isHash(text: string): boolean {
  const [, ln, r, p] = form.exec(text)?.map(Number) ?? [];
  return [ln, r, p].every((part) => part !== undefined) && inBounds({ ln: ln ?? 0, r: r ?? 0, p: p ?? 0 });
}

/** Whether this is the secret that the hash was made of; takes as long when it is not. Throws for what is no hash. */
export async function isSecret(secret: string, hash: string): Promise<boolean> {
  const [, ln, r, p, salt = "", expected = ""] = form.exec(hash) ?? [];
  if (!isHash(hash)) throw new Error("not a scrypt hash in the PHC string format");
  const found = await derive(secret, Buffer.from(salt, "base64"), { ln: Number(ln), r: Number(r), p: Number(p) });
  return timingSafeEqual(found, Buffer.from(expected, "base64"));
}

/** Whether two texts are the same, in a time that tells nothing about where they differ or how long they are. */
export function sameText(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(one), "hex"), Buffer.from(sha256(other), "hex"));
}

interface Cost {
  readonly ln: number;
  readonly r: number;
  readonly p: number;
}

function inBounds({ ln, r, p }: Cost): boolean {
  return ln >= 14 && ln <= 18 && r >= 1 && r <= 16 && p >= 1 && p <= 8;
}

function derive(secret: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  const options: ScryptOptions = { N: 2 ** ln, r, p, maxmem: 256 * r * (2 ** ln + p) };
  // the same letters may be written in more than one way
  const bytes = Buffer.from(secret.normalize("NFKC"), "utf8");
  return new Promise((resolve, reject) => {
    scrypt(bytes, salt, hashBytes, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

function format(salt: Buffer, hash: Buffer): string {
  return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${unpadded(salt)}$${unpadded(hash)}`;
}

function unpadded(bytes: Buffer): string {
  return bytes.toString("base64").replace(/=+$/, "");
}
