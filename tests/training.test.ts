import { describe, expect, test } from "vitest";
import { text as spanish } from "../src/coding/languages/spa/text.ts";
import { packModel, unpackModel, viewModel } from "../src/coding/syntax/model-file.ts";
import { openSyntax } from "../src/coding/syntax/syntax.ts";
import { compactModel } from "../training/compact-model.ts";
import { conjugated } from "../training/conjugation.ts";
import { parseConllu } from "../training/conllu.ts";
import { withPassives } from "../training/conventions.ts";
import { scoreGoldWords, scoreRawText } from "../training/evaluate.ts";
import { learnEndings } from "../training/learn-endings.ts";
import { trainModel } from "../training/train-model.ts";

/** A treebank of five sentences: enough to learn by heart. */
const toyTreebank = `# newpar
# text = Perú firmó el acuerdo.
1	Perú	Perú	PROPN	_	_	2	nsubj	_	_
2	firmó	firmar	VERB	_	Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin	0	root	_	_
3	el	el	DET	_	Number=Sing|PronType=Art	4	det	_	_
4	acuerdo	acuerdo	NOUN	_	Number=Sing	2	obj	_	SpaceAfter=No
5	.	.	PUNCT	_	_	2	punct	_	_

# text = Ecuador rechazó la propuesta del mediador.
1	Ecuador	Ecuador	PROPN	_	_	2	nsubj	_	_
2	rechazó	rechazar	VERB	_	Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin	0	root	_	_
3	la	el	DET	_	Number=Sing|PronType=Art	4	det	_	_
4	propuesta	propuesta	NOUN	_	Number=Sing	2	obj	_	_
5-6	del	_	_	_	_	_	_	_	_
5	de	de	ADP	_	_	7	case	_	_
6	el	el	DET	_	Number=Sing|PronType=Art	7	det	_	_
7	mediador	mediador	NOUN	_	Number=Sing	4	nmod	_	SpaceAfter=No
8	.	.	PUNCT	_	_	2	punct	_	_

# text = Los soldados cruzaron la frontera.
1	Los	el	DET	_	Number=Plur|PronType=Art	2	det	_	_
2	soldados	soldado	NOUN	_	Number=Plur	3	nsubj	_	_
3	cruzaron	cruzar	VERB	_	Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin	0	root	_	_
4	la	el	DET	_	Number=Sing|PronType=Art	5	det	_	_
5	frontera	frontera	NOUN	_	Number=Sing	3	obj	_	SpaceAfter=No
6	.	.	PUNCT	_	_	3	punct	_	_

# newpar
# text = Brasil medió en el conflicto.
1	Brasil	Brasil	PROPN	_	_	2	nsubj	_	_
2	medió	mediar	VERB	_	Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin	0	root	_	_
3	en	en	ADP	_	_	5	case	_	_
4	el	el	DET	_	Number=Sing|PronType=Art	5	det	_	_
5	conflicto	conflicto	NOUN	_	Number=Sing	2	obl	_	SpaceAfter=No
6	.	.	PUNCT	_	_	2	punct	_	_

# text = Los mediadores del acuerdo firmaron.
1	Los	el	DET	_	Number=Plur|PronType=Art	2	det	_	_
2	mediadores	mediador	NOUN	_	Number=Plur	6	nsubj	_	_
3-4	del	_	_	_	_	_	_	_	_
3	de	de	ADP	_	_	5	case	_	_
4	el	el	DET	_	Number=Sing|PronType=Art	5	det	_	_
5	acuerdo	acuerdo	NOUN	_	Number=Sing	2	nmod	_	_
6	firmaron	firmar	VERB	_	Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin	0	root	_	SpaceAfter=No
7	.	.	PUNCT	_	_	6	punct	_	_

`;
const pace = { passes: 8, bits: 14, rounds: 2 };
const effort = { tags: pace, moves: pace, arcs: pace, labels: pace, proposalPasses: 5, folds: 2, prune: 0 };
const sentences = parseConllu(toyTreebank, false);
const learn = () =>
  trainModel({ own: sentences, related: [], dictionary: [], lemmaForms: [], hasContractions: true }, effort, () => {});
const model = learn();

test("the same treebank gives the same bytes", () => {
  expect(packModel("spa", learn())).toEqual(packModel("spa", model));
});

test("what was learned is judged as known by heart, over given words and from raw text", () => {
  const syntax = openSyntax(unpackModel(packModel("spa", compactModel(model, 0)), "toy"), spanish);
  expect(scoreGoldWords(syntax, sentences)).toMatchObject({ words: 32, upos: 100, lemmas: 100 });
  expect(scoreRawText(syntax, sentences)).toMatchObject({ sentences: 100, words: 100, upos: 100, lemmas: 100 });
});

test("a model is the same after it was packed and unpacked", () => {
  const packed = packModel("spa", compactModel(model, 0));
  expect(packModel("spa", viewModel(unpackModel(packed, "toy")))).toEqual(packed);
});

test("bytes that are no model, or not all of one, are refused", () => {
  const packed = packModel("spa", compactModel(model, 0));
  expect(() => unpackModel(packed.slice(1), "toy")).toThrow(/begins with ENTSYN02/);
  expect(() => unpackModel(Uint8Array.from([...packed, 0]), "toy")).toThrow(/expected a model of \d+ bytes/);
});

describe("endings", () => {
  const forms = ["firmaron", "negaron", "votaron", "cruzaron", "huyeron", "cayeron", "leyeron", "creyeron", "don"].map(
    (form) => ({ form, value: /aron$/.test(form) ? 1 : /eron$/.test(form) ? 2 : 3 }),
  );
  const { byEnding, exceptions } = learnEndings(forms, 6);

  test("as short as tell the forms apart, and known of forms never seen", () => {
    const said = (form: string): number | undefined => {
      for (let from = 0; from <= form.length; from++) {
        const value = byEnding.get(form.slice(from));
        if (value !== undefined) return value;
      }
      return undefined;
    };
    expect(said("ratificaron")).toBe(1);
    expect(said("proveyeron")).toBe(2);
    expect([...byEnding.keys()].every((ending) => ending.length <= 4)).toBe(true);
  });

  test("what no ending is worth keeping for is an exception", () => {
    expect(exceptions).toEqual([{ form: "don", value: 3 }]);
  });
});

describe("conjugation", () => {
  test.each([
    ["spa", "rechazar", ["rechacé", "rechazaron", "rechacen", "rechazados"]],
    ["spa", "negar", ["niega", "negué", "negaron"]],
    ["spa", "construir", ["construyó", "construyen"]],
    ["por", "bombardear", ["bombardeou", "bombardeia", "bombardearam"]],
    ["por", "exigir", ["exijam", "exigiu"]],
    ["por", "prometer", ["prometeram", "prometa"]],
    ["spa", "mandar", ["mandaron", "manden"]],
    ["fra", "annoncer", ["annonça", "annoncèrent", "annoncées"]],
    ["fra", "punir", ["punissent", "punit", "punies"]],
    ["fra", "geler", ["gèle", "gelèrent"]],
  ])("%s %s", (language, verb, expected) => {
    const forms = conjugated(language, [verb]).filter(({ lemmas }) => lemmas.get("VERB") === verb);
    expect(forms.map(({ form }) => form)).toEqual(expect.arrayContaining(expected));
  });

  test("verbs with ways of their own are left to the treebanks", () => {
    expect(conjugated("spa", ["tener", "ser"])).toEqual([]);
  });
});

test("AnCora's passives get the relations that the other treebanks have", () => {
  const [sentence] = withPassives(
    parseConllu(
      [
        "1\tTratado\ttratado\tNOUN\t_\t_\t3\tnsubj\t_\t_",
        "2\tfue\tser\tAUX\t_\t_\t3\taux\t_\t_",
        "3\tfirmado\tfirmar\tVERB\t_\tVerbForm=Part\t0\troot\t_\t_",
        "4\tpor\tpor\tADP\t_\t_\t5\tcase\t_\t_",
        "5\tPerú\tPerú\tPROPN\t_\t_\t3\tobj\t_\t_",
      ].join("\n"),
      false,
    ),
  );
  expect(sentence?.relations).toEqual(["nsubj:pass", "aux:pass", "root", "case", "obl:agent"]);
});
