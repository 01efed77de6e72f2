import { sha256 } from "../core/ids.ts";
import { actorIndex } from "./actors/actor-index.ts";
import { registry } from "./actors/registry.ts";
import { calendarIndex } from "./dates/calendar-index.ts";
import { codeGiven } from "./engine/code-given.ts";
import { type Coded, codeText } from "./engine/code-text.ts";
import { readConstructions } from "./engine/constructions.ts";
import type { Language } from "./engine/language.ts";
import { eventIndex } from "./engine/lexicon.ts";
import { languages } from "./languages/index.ts";
import type { LanguagePack } from "./languages/pack.ts";
import { engineHash, releaseNumber } from "./release.ts";
import type { Syntax } from "./syntax/types.ts";
import type { Coding, CodingInput, Release } from "./types.ts";

/** The pack of a language by its ISO 639-3 or 639-1 code, alone or first in a tag ("pt-BR"); undefined where there is none. */
export function packOf(lang: string): LanguagePack | undefined {
  const [primary] = lang.toLowerCase().split(/[-_]/);
  return languages.find(({ code, shortCode }) => code === primary || shortCode === primary);
}

/** A language ready to code but for the syntax of its model. */
export type CompiledPack = Omit<Language, "syntax">;

/** Makes the look-up tables of a pack, which takes a while: callers do it while the weights are read. */
export function compilePack(pack: LanguagePack): CompiledPack {
  return {
    code: pack.code,
    actors: actorIndex(pack.actors, registry),
    calendar: calendarIndex(pack.calendar),
    grammar: { constructions: readConstructions(pack.events.constructions), index: eventIndex(pack.events) },
  };
}

/** A compiled pack beside the syntax of its model. */
export function openLanguage(pack: LanguagePack, syntax: Syntax): Language {
  return { ...compilePack(pack), syntax };
}

/** Codes one text in a language that is ready. Throws nothing for any text. */
export function codeInput({ text, date, actors }: CodingInput, language: Language): Coding {
  const published = isDay(date) ? date : undefined;
  if (actors !== undefined) {
    return { lang: language.code, events: [codeGiven(text, actors, { language, published })], unresolved: [] };
  }
  const coded = codeSentences({ text, ...(published === undefined ? {} : { date: published }) }, language);
  return {
    lang: language.code,
    events: coded.flatMap(({ events }) => events),
    unresolved: coded.flatMap(({ unresolved }) => unresolved),
  };
}

/** The same, sentence by sentence, with the trees and drafts that `--explain` shows. */
export function codeSentences({ text, date }: CodingInput, language: Language): Coded[] {
  return codeText(text, { language, published: isDay(date) ? date : undefined, given: [] });
}

/** The release of the coder's sources (packs, ontology and registry are among them) together with the models of the given hashes. */
export function releaseOf(modelHashes: readonly string[]): Release {
  return { number: releaseNumber, hash: sha256(JSON.stringify([releaseNumber, engineHash, modelHashes])) };
}

function isDay(date: string | undefined): date is string {
  if (date === undefined || !/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const moment = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}
