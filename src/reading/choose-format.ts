import { Refused } from "../core/errors.ts";
import type { Hints } from "./article.ts";
import { whyNotText } from "./charset.ts";
import type { Format } from "./format.ts";
import { formats } from "./formats/index.ts";

/** The format that first bytes (at most `headBytes`) and a name are of. Throws `Refused` when they are of none. */
export function formatOf(head: Uint8Array, hints: Hints): Format {
  let best: Format | null = null;
  let confidence = 0;
  for (const format of formats) {
    const detected = format.detect(head, hints);
    if (detected > confidence) [best, confidence] = [format, detected];
  }
  if (best === null)
    throw new Refused("not-text", `expected text, came ${whyNotText(head, hints) ?? "an unknown format"}`);
  return best;
}
