import { english } from "./eng.ts";
import { french } from "./fra.ts";
import type { LineWords } from "./line-words.ts";
import { portuguese } from "./por.ts";
import { russian } from "./rus.ts";
import { spanish } from "./spa.ts";

/** The languages whose lines around articles are known. */
export const lineWords: readonly LineWords[] = [english, spanish, portuguese, french, russian];
