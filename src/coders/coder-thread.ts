import { coder } from "../coding/coder.ts";
import type { Coding, CodingInput } from "../coding/types.ts";

/** What a coding thread does: one text, with the pure coder. */
export function code(input: CodingInput): Coding {
  return coder.code(input);
}
