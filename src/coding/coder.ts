import { sha256 } from "../core/ids.ts";
import { type Affiliation, registry as knownAffiliations } from "./actors/registry.ts";
import { codeGiven } from "./engine/code-given.ts";
import { codeText } from "./engine/code-text.ts";
import { type Lexicon, lexiconOf } from "./engine/lexicon.ts";
import { type SentenceSplitter, sentenceSplitter } from "./engine/sentences.ts";
import { languages } from "./languages/index.ts";
import type { LanguagePack } from "./languages/pack.ts";
import { cameo } from "./ontology/cameo.ts";
import { modes } from "./ontology/modes.ts";
import { engineHash, releaseNumber } from "./release.ts";
import type { Coder, Coding, CodingInput } from "./types.ts";

/** Makes a coder of the given packs and affiliations. A text in another language gives a coding without events. */
export function createCoder(
  packs: readonly LanguagePack[],
  registry: readonly Affiliation[] = knownAffiliations,
): Coder {
  const known = new Map<string, { lexicon: Lexicon; split: SentenceSplitter }>();
  for (const pack of packs) {
    const ready = { lexicon: lexiconOf(pack, registry), split: sentenceSplitter(pack) };
    known.set(pack.code, ready);
    known.set(pack.shortCode, ready);
  }
  const hash = sha256(JSON.stringify([releaseNumber, engineHash, packs, registry, modes, [...cameo]]));
  return {
    release: { number: releaseNumber, hash },
    speaks: (lang) => known.has(lang),
    code: (input) => codeInput(input, known.get(input.lang ?? packs[0]?.code ?? "")),
  };
}

/** The coder with every language of the catalogue. */
export const coder: Coder = createCoder(languages);

function codeInput(input: CodingInput, ready: { lexicon: Lexicon; split: SentenceSplitter } | undefined): Coding {
  if (ready === undefined) return { lang: input.lang ?? "und", events: [], unresolved: [] };
  const lang = ready.lexicon.pack.code;
  const context = { ...ready, date: isDay(input.date) ? input.date : undefined, forced: [] };
  if (input.actors !== undefined) {
    return { lang, events: [codeGiven(input.text, input.actors, context)], unresolved: [] };
  }
  const { found } = codeText(input.text, context);
  return { lang, events: found.flatMap((part) => part.events), unresolved: found.flatMap((part) => part.unresolved) };
}

function isDay(date: string | undefined): boolean {
  if (date === undefined || !/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const moment = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}
