import type { MessagePort } from "node:worker_threads";
import { codeInput } from "../coding/coder.ts";
import type { SharedModel } from "../coding/syntax/model-file.ts";
import type { Coding, CodingInput } from "../coding/types.ts";
import { languageOver } from "./open-language.ts";

/** A text for a thread; `begun` is told when the thread takes it up. */
export interface CodingTask {
  readonly input: CodingInput;
  readonly model: SharedModel;
  readonly begun: MessagePort;
}

/** What a coding thread does: one text, with the pure coder, over weights that all threads share. */
export function code({ input, model, begun }: CodingTask): Coding {
  begun.postMessage(null);
  begun.close();
  return codeInput(input, languageOver(model));
}
