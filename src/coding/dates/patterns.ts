/** A step of a pattern: a word as it is compared, or the name of a slot. */
export type PatternStep = { readonly word: string } | { readonly slot: string };

/** A tree of patterns: common beginnings are stored once. `found` is what the patterns that end here stand for. */
export interface PatternNode<Value> {
  readonly words: Map<string, PatternNode<Value>>;
  readonly slots: Map<string, PatternNode<Value>>;
  readonly found: Value[];
}

// longer words are no words for time, and folding them would cost
const longest = 40;

/** A word as it is compared: lower case, no accents (the cedilla stays: "março" is no "marco"), straight apostrophe. */
export function foldWord(form: string): string {
  if (form.length > longest) return "";
  const lower = form.toLowerCase();
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  const folded = lower.replaceAll("’", "'").replaceAll("ё", "е");
  if (!/[\u00c0-\u024f]|[\u0300-\u036f]/.test(folded)) return folded;
  return folded
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin}[\u0300-\u036f]*)[\u0300-\u0326\u0328-\u036f]/gu, "")
    .normalize("NFC");
}

/** An empty tree of patterns. */
export function patternTree<Value>(): PatternNode<Value> {
  return { words: new Map(), slots: new Map(), found: [] };
}

/** Adds a value under all sequences that a pattern stands for. */
export function addPattern<Value>(tree: PatternNode<Value>, pattern: string, value: Value): void {
  for (const steps of expand(pattern)) {
    let node = tree;
    for (const step of steps) node = "word" in step ? child(node.words, step.word) : child(node.slots, step.slot);
    if (node !== tree) node.found.push(value);
  }
}

function child<Value>(children: Map<string, PatternNode<Value>>, key: string): PatternNode<Value> {
  const known = children.get(key);
  if (known !== undefined) return known;
  const made = patternTree<Value>();
  children.set(key, made);
  return made;
}

/** All sequences of steps that a pattern stands for. */
export function expand(pattern: string): PatternStep[][] {
  const parts = pattern.match(/\[|\]|[^\s[\]]+/g) ?? [];
  let at = 0;
  function sequence(): PatternStep[][] {
    let ways: PatternStep[][] = [[]];
    while (at < parts.length) {
      const part = parts[at++] ?? "";
      if (part === "]") return ways;
      const next = part === "[" ? [[], ...sequence()] : part.split("|").flatMap(spellings);
      ways = ways.flatMap((way) => next.map((more) => [...way, ...more]));
    }
    return ways;
  }
  return sequence();
}

/** The ways in which a word may be cut into tokens: "mois-ci" also as "mois -ci", "jan." also as "jan .". */
function spellings(part: string): PatternStep[][] {
  const slot = /^<(.+)>$/.exec(part)?.[1];
  if (slot !== undefined) return [[{ slot }]];
  const word = foldWord(part);
  const cut = /^(.+)-(.+)$/.exec(word);
  const [, head, tail] = cut ?? [];
  const ways = [[word]];
  if (head !== undefined && tail !== undefined) ways.push([head, "-", tail], [head, `-${tail}`], [`${head}-`, tail]);
  if (/^[^.]+\.$/.test(word)) ways.push([word.slice(0, -1), "."]);
  return ways.map((way) => way.map((each) => ({ word: each })));
}
