import { Refused } from "../core/errors.ts";
import type { Hints } from "./article.ts";
import { whyNotText } from "./charset.ts";
import { type Format, headBytes } from "./format.ts";
import { signatureOfFile } from "./signatures.ts";

/** The format that claims the bytes most: what they show counts for more than their name. Refuses what nobody claims. */
export function chooseFormat(bytes: Uint8Array, hints: Hints, formats: readonly Format[]): Format {
  const head = bytes.subarray(0, headBytes);
  let best: Format | null = null;
  let confidence = 0;
  for (const format of formats) {
    const detected = format.detect(head, hints);
    if (detected > confidence) [best, confidence] = [format, detected];
  }
  if (best !== null) return best;
  const signature = signatureOfFile(bytes);
  if (signature !== null) throw new Refused(signature.code, `expected an article, came ${signature.what}`);
  throw new Refused("not-text", `expected text, came ${whyNotText(head, hints) ?? "an unknown format"}`);
}
