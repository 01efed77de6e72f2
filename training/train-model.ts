import { hashText } from "../src/coding/syntax/hashing.ts";
import { lemmaOf } from "../src/coding/syntax/lemmatizer.ts";
import type { SyntaxModel } from "../src/coding/syntax/model.ts";
import { reversedHeads, reversedView, sentenceView, uposIndex } from "../src/coding/syntax/sentence-view.ts";
import { chooseTags } from "../src/coding/syntax/tagger.ts";
import { parseGreedily } from "../src/coding/syntax/transition-parser.ts";
import { normalised } from "../src/coding/syntax/word-info.ts";
import type { Pace } from "./averaged-weights.ts";
import type { TreeSentence } from "./conllu.ts";
import { type Interning, interning } from "./interning.ts";
import { learnArcs } from "./learn-arcs.ts";
import { learnContractions } from "./learn-contractions.ts";
import { type DictionaryModel, emptyDictionary, learnDictionary } from "./learn-dictionary.ts";
import type { DictionaryForm } from "./learn-endings.ts";
import { learnLabels } from "./learn-labels.ts";
import { type LemmaModel, learnLemmas } from "./learn-lemmas.ts";
import { learnMoves, type ParsedView } from "./learn-moves.ts";
import { infosOf, learnTags, type TaggerModel } from "./learn-tags.ts";
import { randomFrom, shuffledIndices } from "./random.ts";

/** Sentences to learn from: of the language itself, and of related languages that teach the parser only. */
export interface TrainingSet {
  readonly own: readonly TreeSentence[];
  readonly related: readonly RelatedTreebank[];
  /** The forms of a dictionary; none where the language has no dictionary that may be used. */
  readonly dictionary: readonly DictionaryForm[];
  /** Forms that teach lemmas only. */
  readonly lemmaForms: readonly DictionaryForm[];
  /** False where what treebanks have as contractions beyond the language's rules are slips ("its" for "it's"). */
  readonly hasContractions: boolean;
}

/** Sentences that teach the parser only: of a related language, or of the language itself with other ways of tagging. */
export interface RelatedTreebank {
  readonly sentences: readonly TreeSentence[];
  readonly sameLanguage: boolean;
  /** Whether its arcs have the names that those of the language's own treebanks would have. */
  readonly sameRelations: boolean;
}

/** How long to learn, and into how many cells. */
export interface Effort {
  readonly tags: Pace;
  readonly moves: Pace;
  readonly arcs: Pace;
  readonly labels: Pace;
  /** Passes of the parsers whose mistakes the choice of arcs is learned from. */
  readonly proposalPasses: number;
  /** Parts that the sentences are dealt into; what is learned from a sentence's tags and trees comes from the other parts. */
  readonly folds: number;
  /** Cells below this part of the largest are left out of the file. */
  readonly prune: number;
}

export const usualEffort: Effort = {
  tags: { passes: 6, bits: 21, rounds: 3 },
  moves: { passes: 8, bits: 22, rounds: 2 },
  arcs: { passes: 5, bits: 22, rounds: 1 },
  labels: { passes: 6, bits: 21, rounds: 2 },
  proposalPasses: 5,
  folds: 3,
  prune: 0.08,
};

/** Twice the time and a third more of a file, for half a tenth to half a point of every figure. */
export const thoroughEffort: Effort = {
  ...usualEffort,
  tags: { passes: 6, bits: 22, rounds: 6 },
  arcs: { passes: 5, bits: 22, rounds: 2 },
  prune: 0.05,
};

/** Learns one language. `say` is told of each step that is done. */
export function trainModel(
  { own, related, dictionary, lemmaForms, hasContractions }: TrainingSet,
  effort: Effort,
  say: (step: string) => void,
): SyntaxModel {
  const tags = interning<string>((tag) => tag);
  const folds = dealt(own.length, effort.folds);
  const known = dictionary.length > 0 ? learnDictionary(dictionary) : emptyDictionary;
  const tagged = taggedByOthers(own, folds, tags, known, { ...effort.tags, passes: effort.tags.passes - 1, rounds: 1 });
  const tagger = learnTags(own, tags, known, effort.tags);
  say(`tags: ${tags.values.length}`);
  const lemmas = learnLemmas(own, [...dictionary, ...lemmaForms]);
  const contractions = learnContractions(hasContractions ? own : []);
  const views = viewsOf(own, tagged, lemmas);
  const foldOf = [...folds];
  for (const { sentences, sameLanguage } of related) {
    if (sameLanguage) views.push(...viewsOf(sentences, tagsBy(tagger, sentences), lemmas));
    else views.push(...foreignViews(sentences, effort));
    foldOf.push(...dealt(sentences.length, effort.folds));
  }
  const all = [...own, ...related.flatMap(({ sentences }) => sentences)];
  const forward = all.map((sentence, index): ParsedView => parsedView(views[index], Int32Array.from(sentence.heads)));
  const backward = forward.map(({ view, heads }) => ({ view: reversedView(view), heads: reversedHeads(heads) }));
  const first = parsedByOthers(forward, foldOf, effort, 1);
  const second = parsedByOthers(backward, foldOf, effort, 2).map(reversedHeads);
  say("proposals");
  const forwardWeights = learnMoves(forward, effort.moves, 1);
  const backwardWeights = learnMoves(backward, effort.moves, 2);
  say("moves");
  const disputed = forward.map((sentence, index) => ({
    ...sentence,
    first: first[index] as Int32Array,
    second: second[index] as Int32Array,
  }));
  const arcWeights = learnArcs(disputed, effort.arcs);
  say("arcs");
  const named = [...own.map(() => true), ...related.flatMap((one) => one.sentences.map(() => one.sameRelations))];
  const labelled = forward
    .map((sentence, index) => ({ ...sentence, relations: all[index]?.relations ?? [] }))
    .filter((_, index) => named[index]);
  const labels = learnLabels(labelled, effort.labels);
  say(`labels: ${labels.relations.length}`);
  return { ...tagger, ...lemmas, ...contractions, ...labels, forwardWeights, backwardWeights, arcWeights };
}

/** Deals sentences into folds, the same for the same number of sentences. */
function dealt(count: number, folds: number): number[] {
  const fold: number[] = new Array(count).fill(0);
  for (const [position, index] of shuffledIndices(count, randomFrom(7)).entries()) fold[index] = position % folds;
  return fold;
}

/** Tags each sentence with a tagger that learned from the other folds. */
function taggedByOthers(
  sentences: readonly TreeSentence[],
  folds: readonly number[],
  tags: Interning<string>,
  dictionary: DictionaryModel,
  pace: Pace,
): string[][] {
  const tagged: string[][] = [];
  for (let fold = 0; fold <= Math.max(...folds); fold++) {
    const model = learnTags(
      sentences.filter((_, index) => folds[index] !== fold),
      tags,
      dictionary,
      pace,
    );
    const mine = sentences.map((_, index) => index).filter((index) => folds[index] === fold);
    const found = tagsBy(
      model,
      mine.map((index) => sentences[index] as TreeSentence),
    );
    for (const [position, index] of mine.entries()) tagged[index] = found[position] ?? [];
  }
  return tagged;
}

function tagsBy(model: TaggerModel, sentences: readonly TreeSentence[]): string[][] {
  return infosOf(model, sentences).map((infos) =>
    Array.from(
      chooseTags(model, infos, () => undefined),
      (tag) => model.tags[tag] ?? "X",
    ),
  );
}

function viewsOf(sentences: readonly TreeSentence[], tags: readonly string[][], lemmas: LemmaModel) {
  return sentences.map(({ forms }, index) =>
    sentenceView(
      forms.map((form, at) => {
        const [part = "X", ...feats] = (tags[index]?.[at] ?? "X").split("|");
        const upos = uposIndex(part);
        return {
          word: hashText(normalised(form).toLowerCase()),
          lemma: hashText(lemmaOf(lemmas, form, upos)),
          upos,
          feats: feats.join("|"),
        };
      }),
    ),
  );
}

/** Views of another language's sentences, with tags and lemmas learned from nothing but them. */
function foreignViews(sentences: readonly TreeSentence[], effort: Effort) {
  const folds = dealt(sentences.length, 2);
  const tags = interning<string>((tag) => tag);
  const tagged = taggedByOthers(sentences, folds, tags, emptyDictionary, { ...effort.tags, passes: 4, rounds: 1 });
  return viewsOf(sentences, tagged, learnLemmas(sentences));
}

function parsedView(view: ParsedView["view"] | undefined, heads: Int32Array): ParsedView {
  if (!view) throw new Error("a sentence has no view");
  return { view, heads };
}

/** Parses each sentence with a parser that learned from the other folds. */
function parsedByOthers(
  sentences: readonly ParsedView[],
  folds: readonly number[],
  { folds: count, moves: { bits }, proposalPasses }: Effort,
  seed: number,
): Int32Array[] {
  const parsed: Int32Array[] = [];
  for (let fold = 0; fold < count; fold++) {
    const weights = learnMoves(
      sentences.filter((_, index) => folds[index] !== fold),
      { passes: proposalPasses, bits, rounds: 1 },
      seed,
    );
    for (const [index, { view }] of sentences.entries())
      if (folds[index] === fold) parsed[index] = parseGreedily(weights, view);
  }
  return parsed;
}
