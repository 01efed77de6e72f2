import { codeInput } from "../coding/coder.ts";
import type { SharedModel } from "../coding/syntax/model-file.ts";
import type { Coding, CodingInput } from "../coding/types.ts";
import { languageOver } from "./open-language.ts";

/** What a coding thread does: one text, with the pure coder, over weights that all threads share. */
export function code({ input, model }: { readonly input: CodingInput; readonly model: SharedModel }): Coding {
  return codeInput(input, languageOver(model));
}
