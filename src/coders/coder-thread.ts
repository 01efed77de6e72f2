import type { Begun } from "../bounded/threads.ts";
import { codeInput } from "../coding/coder.ts";
import type { SharedModel } from "../coding/syntax/model-file.ts";
import type { Coding, CodingInput } from "../coding/types.ts";
import { languageOver } from "./open-language.ts";

/** A text for a thread. */
export interface CodingTask {
  readonly input: CodingInput;
  readonly model: SharedModel;
}

/** What a coding thread does: one text, with the pure coder, over weights that all threads share; begun when its language is ready. */
export function code({ input, model, begun }: CodingTask & Begun): Coding {
  const language = languageOver(model);
  begun.postMessage(null);
  begun.close();
  return codeInput(input, language);
}
