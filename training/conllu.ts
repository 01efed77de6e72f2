import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** One sentence of a treebank; lists are by word. `heads` are positions, the number of words for the root. */
export interface TreeSentence {
  readonly forms: string[];
  readonly lemmas: string[];
  readonly upos: string[];
  /** Part of speech with the features that the tagger learns. */
  readonly tags: string[];
  readonly feats: string[];
  readonly heads: number[];
  readonly relations: string[];
  /** What is written as one word: its form and the words it stands for, from and up to and including. */
  readonly written: { readonly from: number; readonly to: number; readonly form: string }[];
  id: string;
  /** The sentence as it was written. */
  text: string;
  /** Whether a paragraph begins here. */
  beginsParagraph: boolean;
}

const keptFeature = /^(?:Case|Number|Person|Tense|VerbForm|Voice|Mood|Polarity|PronType)=/;
const keptPronounType = /=(?:Rel|Int|Neg)/;

/** Reads a treebank from a file, compressed or not. */
export function readTreebank(path: string, keepsGender: boolean): TreeSentence[] {
  const bytes = readFileSync(path);
  return parseConllu((path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"), keepsGender);
}

/** Reads CoNLL-U. Empty nodes and enhanced dependencies are left out. */
export function parseConllu(text: string, keepsGender: boolean): TreeSentence[] {
  const sentences: TreeSentence[] = [];
  let current = emptySentence();
  const finish = (): void => {
    if (current.forms.length > 0) sentences.push(rooted(current));
    current = emptySentence();
  };
  for (const line of text.split("\n")) {
    if (line === "") finish();
    else if (line.startsWith("#")) readComment(line, current);
    else readWord(line.split("\t"), current, keepsGender);
  }
  finish();
  return sentences;
}

/** The tag that the tagger learns: part of speech and the features of use to a parser. */
export function learnedTag(upos: string, feats: string, keepsGender: boolean): string {
  if (feats === "_" || feats === "") return upos;
  const kept = feats
    .split("|")
    .filter((feature) => keptFeature.test(feature) || (keepsGender && feature.startsWith("Gender=")))
    .filter((feature) => !feature.startsWith("PronType=") || keptPronounType.test(feature))
    .filter((feature) => feature !== "Polarity=Pos");
  return [upos, ...kept].join("|");
}

function emptySentence(): TreeSentence {
  return {
    forms: [],
    lemmas: [],
    upos: [],
    tags: [],
    feats: [],
    heads: [],
    relations: [],
    written: [],
    id: "",
    text: "",
    beginsParagraph: false,
  };
}

function readComment(line: string, sentence: TreeSentence): void {
  if (line.startsWith("# text = ")) sentence.text = line.slice(9);
  else if (line.startsWith("# sent_id = ")) sentence.id = line.slice(12);
  else if (/^# new(?:doc|par)/.test(line)) sentence.beginsParagraph = true;
}

function readWord(columns: string[], sentence: TreeSentence, keepsGender: boolean): void {
  const [id = "", form = "", lemma = "", upos = "", , feats = "", head = "", relation = ""] = columns;
  if (id.includes(".")) return;
  if (id.includes("-")) {
    const [from = 0, to = 0] = id.split("-").map(Number);
    sentence.written.push({ from: from - 1, to: to - 1, form });
    return;
  }
  sentence.forms.push(form);
  sentence.lemmas.push(lemma);
  sentence.upos.push(upos);
  sentence.feats.push(feats);
  sentence.tags.push(learnedTag(upos, feats, keepsGender));
  sentence.heads.push(Number(head) - 1);
  sentence.relations.push(relation);
}

function rooted(sentence: TreeSentence): TreeSentence {
  const size = sentence.forms.length;
  return { ...sentence, heads: sentence.heads.map((head) => (head < 0 ? size : head)) };
}
