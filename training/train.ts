import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compressModel } from "../src/coders/model-compression.ts";
import { packModel, unpackModel } from "../src/coding/syntax/model-file.ts";
import { openSyntax } from "../src/coding/syntax/syntax.ts";
import type { TextRules } from "../src/coding/syntax/text-rules.ts";
import type { Syntax } from "../src/coding/syntax/types.ts";
import { compactModel } from "./compact-model.ts";
import { conjugated } from "./conjugation.ts";
import { readTreebank, type TreeSentence } from "./conllu.ts";
import { withCommonRelations, withPassives } from "./conventions.ts";
import { readDictionary, wordTreebanks } from "./dictionaries.ts";
import { scoreGoldWords, scoreRawText } from "./evaluate.ts";
import { thoroughEffort, trainModel, usualEffort } from "./train-model.ts";
import { type LanguageTreebanks, languages } from "./treebanks.ts";

/** Genres of GUM whose texts its licence does not name. */
const unclearGenre = /^GUM_(?:speech|textbook|vlog)/;
const longestTrainingSentence = 200;

const [language = "", folder = "", ...flags] = process.argv.slice(2);
const treebanks = languages[language];
if (!treebanks || folder === "") {
  process.stderr.write(`usage: npm run train -- ${Object.keys(languages).join("|")} FOLDER [--all] [--out FOLDER]\n`);
  process.exit(2);
}
const figuresFile = join("training/figures", `${language}.json`);
const { text: rules } = (await import(`../src/coding/languages/${language}/text.js`)) as { text: TextRules };
const { verbs } = (await import(`../src/coding/languages/${language}/verbs.js`)) as { verbs: string };
train(treebanks, rules);

/** Trains on what the figures are frozen with, or with `--all` on everything that may ship, and writes the model. */
function train(
  { train: files, alsoLearned, related, test, keepsGender, dictionary, hasContractions, thorough }: LanguageTreebanks,
  rules: TextRules,
): void {
  const started = Date.now();
  const say = (step: string) => process.stderr.write(`${Math.round((Date.now() - started) / 1000)} s ${step}\n`);
  const effort = thorough ? thoroughEffort : usualEffort;
  const all = flags.includes("--all");
  const learned = [...new Set(all ? [...files, ...alsoLearned] : files)];
  const read = (path: string) => treebank(path, keepsGender);
  const own = learned.flatMap(read).filter(short);
  say(`${own.length} sentences, ${own.reduce((sum, { forms }) => sum + forms.length, 0)} words`);
  const model = trainModel(
    {
      own,
      related: related.map(({ files: others, ...ways }) => {
        const sentences = others.flatMap(read).filter(short);
        return { sentences: ways.commonRelations ? withCommonRelations(sentences) : sentences, ...ways };
      }),
      dictionary: readDictionary(dictionary, rules, read),
      lemmaForms: conjugated(language, [
        ...infinitivesIn([...own, ...wordTreebanks(dictionary).flatMap(read)]),
        ...verbs.split(/[^\p{L}]+/u),
      ]),
      hasContractions,
    },
    effort,
    say,
  );
  const packed = packModel(language, compactModel(model, effort.prune));
  const compressed = compressModel(packed);
  const sha256 = createHash("sha256").update(compressed).digest("hex");
  const syntax = openSyntax(unpackModel(packed, sha256), rules);
  const figures = all
    ? frozenFigures()
    : judge(
        syntax,
        test.map((file) => [file, read(file)]),
        say,
      );
  const out = flags.includes("--out") ? (flags[flags.indexOf("--out") + 1] ?? ".") : join("models", language);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "weights.bin.zz"), compressed);
  writeJson(join(out, "model.json"), { language, sha256, bytes: compressed.length, learned, figures });
  say(`${compressed.length} bytes to ${out}`);
}

/** The figures of the last run that kept the test sets apart. */
function frozenFigures(): unknown {
  return JSON.parse(readFileSync(figuresFile, "utf8"));
}

/** Scores a model that has not seen the test sets, and keeps the figures. */
function judge(
  syntax: Syntax,
  sets: readonly (readonly [file: string, sentences: TreeSentence[]])[],
  say: (step: string) => void,
): unknown {
  const figures: Record<string, unknown> = {};
  for (const [file, sentences] of sets) {
    figures[file] = { goldWords: scoreGoldWords(syntax, sentences), rawText: scoreRawText(syntax, sentences) };
    say(`${file} ${JSON.stringify(figures[file])}`);
  }
  mkdirSync("training/figures", { recursive: true });
  writeJson(figuresFile, figures);
  return figures;
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

function infinitivesIn(sentences: readonly TreeSentence[]): string[] {
  return sentences.flatMap(({ upos, lemmas }) => lemmas.filter((_, at) => upos[at] === "VERB"));
}

function treebank(path: string, keepsGender: boolean): TreeSentence[] {
  const sentences = readTreebank(join(folder, `${path}.conllu.gz`), keepsGender);
  if (path.includes("ancora29")) return withPassives(sentences);
  return path.includes("gum-train") ? sentences.filter(({ id }) => !unclearGenre.test(id)) : sentences;
}

function short({ forms }: TreeSentence): boolean {
  return forms.length < longestTrainingSentence;
}
