import type { TreeSentence } from "./conllu.ts";

/**
 * AnCora 2.9 (Spanish, Catalan) marks neither passives nor agents: gives its subjects, auxiliaries and agents the relations
 * that later versions and the other treebanks have.
 */
export function withPassives(sentences: readonly TreeSentence[]): TreeSentence[] {
  return sentences.map((sentence) => {
    const relations = [...sentence.relations];
    const children = childrenOf(sentence);
    for (const [verb, own] of children.entries()) {
      const participle = /VerbForm=Part/.test(sentence.feats[verb] ?? "");
      if (participle) markPassive(sentence, relations, own);
      for (const child of own) markArgument(sentence, relations, children[child] ?? [], child, participle);
    }
    return { ...sentence, relations };
  });
}

/** Leaves out subtypes that only some treebanks use, for languages that merely help another's parser. */
export function withCommonRelations(sentences: readonly TreeSentence[]): TreeSentence[] {
  return sentences.map((sentence) => ({
    ...sentence,
    relations: sentence.relations.map((relation) =>
      /^(?:nsubj:pass|aux:pass|obl:agent|flat:name|acl:relcl|obl:arg)$/.test(relation)
        ? relation
        : (relation.split(":")[0] ?? relation),
    ),
  }));
}

function markPassive(sentence: TreeSentence, relations: string[], children: readonly number[]): void {
  const auxiliary = children.find(
    (child) =>
      sentence.upos[child] === "AUX" &&
      /^(?:ser|ésser|èsser)$/.test(sentence.lemmas[child] ?? "") &&
      relations[child] === "aux",
  );
  if (auxiliary === undefined) return;
  relations[auxiliary] = "aux:pass";
  for (const child of children) {
    if (relations[child] === "nsubj") relations[child] = "nsubj:pass";
    else if (relations[child] === "csubj") relations[child] = "csubj:pass";
  }
}

function markArgument(
  sentence: TreeSentence,
  relations: string[],
  children: readonly number[],
  child: number,
  participle: boolean,
): void {
  if (relations[child] !== "obj") return;
  const marker = children.find((other) => relations[other] === "case");
  if (marker === undefined) return;
  const form = sentence.forms[marker]?.toLowerCase() ?? "";
  if (participle && /^(?:por|per|pel)$/.test(form)) relations[child] = "obl:agent";
  else if (!/^(?:a|al|als)$/.test(form)) relations[child] = "obl:arg";
}

function childrenOf(sentence: TreeSentence): number[][] {
  const children: number[][] = sentence.forms.map(() => []);
  for (const [child, head] of sentence.heads.entries()) children[head]?.push(child);
  return children;
}
