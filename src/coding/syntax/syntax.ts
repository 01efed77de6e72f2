import { chooseArcs, proposalsOf } from "./arc-scorer.ts";
import { boundedCache } from "./bounded-cache.ts";
import { hashText } from "./hashing.ts";
import { labelFeatureCapacity, labelTree, placesOf } from "./labeler.ts";
import { derivedForms, lemmatizer } from "./lemmatizer.ts";
import type { SyntaxModel } from "./model.ts";
import { type ModelImage, viewModel } from "./model-file.ts";
import { reversedHeads, reversedView, type SentenceView, sentenceView, uposAt, uposIndex } from "./sentence-view.ts";
import { sentenceSplitter } from "./sentences.ts";
import { respelling } from "./spelling.ts";
import { bestOf, chooseTags } from "./tagger.ts";
import type { TextRules } from "./text-rules.ts";
import { tokenizer } from "./tokenizer.ts";
import { parseGreedily } from "./transition-parser.ts";
import type { Arc, Syntax, Upos, Word } from "./types.ts";
import { normalised, type WordInfo, wordInfo } from "./word-info.ts";

/** Above this many words one greedy parse decides, so that time stays proportional to length. */
const longestScoredSentence = 180;
/** Forms that one thread remembers what it knows of. */
const rememberedForms = 20_000;

/** One language's syntax over weights that other threads may share. */
export function openSyntax(model: ModelImage, rules: TextRules): Syntax {
  return syntaxOf(viewModel(model), rules);
}

/** One language's syntax over a model, however it came about. */
export function syntaxOf(model: SyntaxModel, rules: TextRules): Syntax {
  const tags = tagTable(model);
  const infoOf = boundedCache(rememberedForms, (form: string) => wordInfo(model, form));
  const derivedNoun = derivedForms(rules.derived?.NOUN);
  const isOwn = (form: string) => derivedNoun?.(form) !== undefined;
  const spelled = boundedCache(rememberedForms, respelling(model, rules.accents ?? {}, isOwn));
  const wordHashOf = boundedCache(rememberedForms, (form: string) => hashText(normalised(spelled(form)).toLowerCase()));
  const lemmaOf = lemmatizer(model, rules, rememberedForms);
  const parser = treeParser(model);
  return {
    sentences: sentenceSplitter(rules),
    tokens: tokenizer(model, rules),
    tag(tokens, fixed) {
      const infos = tokens.map(({ form }) => infoOf(spelled(form)));
      const chosen = chooseTags(model, infos, (at) => {
        const upos = fixed?.[at];
        return upos === undefined ? undefined : tags.among(infos[at], upos);
      });
      return tokens.map(({ form, start, end }, at): Word => {
        const { upos, index, feats } = tags.at(chosen[at] ?? 0);
        return { form, start, end, lemma: lemmaOf(spelled(form), index), upos: fixed?.[at] ?? upos, feats };
      });
    },
    parse(words) {
      if (words.length === 0) return [];
      const view = sentenceView(
        words.map(({ form, lemma, upos, feats }) => ({
          word: wordHashOf(form),
          lemma: hashText(lemma),
          upos: uposIndex(upos),
          feats,
        })),
      );
      return parser(view);
    },
  };
}

/** Heads by position for a view, by both greedy parsers and the choice between them. */
export function headsOf(
  model: Pick<SyntaxModel, "forwardWeights" | "backwardWeights" | "arcWeights">,
  view: SentenceView,
): Int32Array {
  const first = parseGreedily(model.forwardWeights, view);
  if (view.size > longestScoredSentence) return first;
  const second = reversedHeads(parseGreedily(model.backwardWeights, reversedView(view)));
  return chooseArcs(model.arcWeights, view, proposalsOf(view, first, second));
}

function treeParser(model: SyntaxModel): (view: SentenceView) => Arc[] {
  const places = placesOf(model.relations);
  const features = new Int32Array(labelFeatureCapacity);
  return (view) => {
    const heads = headsOf(model, view);
    const labels = labelTree(view, heads, model, places, (_, candidates, write) =>
      candidates.length === 1
        ? (candidates[0] as number)
        : bestOf(model.labelWeights, features, write(features), candidates),
    );
    return Array.from(
      heads,
      (head, at): Arc => ({
        head: head === view.size ? -1 : head,
        relation: model.relations[labels[at] as number] ?? "dep",
      }),
    );
  };
}

interface TagParts {
  readonly upos: Upos;
  readonly index: number;
  readonly feats: string;
}

interface TagTable {
  at(tag: number): TagParts;
  /** Those of a word's tags that have a part of speech, or else all that have it. */
  among(info: WordInfo | undefined, upos: Upos): readonly number[];
}

function tagTable(model: SyntaxModel): TagTable {
  const parts = model.tags.map((tag): TagParts => {
    const bar = tag.indexOf("|");
    const index = uposIndex(bar === -1 ? tag : tag.slice(0, bar));
    return { upos: uposAt(index), index, feats: bar === -1 ? "" : tag.slice(bar + 1) };
  });
  const byUpos = new Map<Upos, number[]>();
  for (const [tag, { upos }] of parts.entries()) byUpos.set(upos, [...(byUpos.get(upos) ?? []), tag]);
  const none: TagParts = { upos: "X", index: uposIndex("X"), feats: "" };
  return {
    at: (tag) => parts[tag] ?? none,
    among(info, upos) {
      const own = (info?.candidates ?? []).filter((tag) => parts[tag]?.upos === upos);
      return own.length > 0 ? own : (byUpos.get(upos) ?? [0]);
    },
  };
}
