import { codeArticle } from "./code-article.ts";
import type { Worker } from "./define.ts";
import { readArticle } from "./read-article.ts";
import { recordEvents } from "./record-events.ts";

/** The worker of each stage. */
export const workers: readonly Worker[] = [readArticle, codeArticle, recordEvents];
