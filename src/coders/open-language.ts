import { type CompiledPack, compilePack, packOf } from "../coding/coder.ts";
import type { Language } from "../coding/engine/language.ts";
import type { LanguagePack } from "../coding/languages/pack.ts";
import type { ModelImage } from "../coding/syntax/model-file.ts";
import { openSyntax } from "../coding/syntax/syntax.ts";
import { loadModel } from "./models.ts";

const compiled = new Map<string, CompiledPack>();
const opened = new Map<string, Language>();

/** A language over weights that are already in memory, made ready once a thread and model. */
export function languageOver(model: ModelImage): Language {
  const known = opened.get(model.hash);
  if (known !== undefined) return known;
  const pack = packOf(model.language);
  if (pack === undefined) throw new Error(`expected a language with a pack, came "${model.language}"`);
  const language = { ...compiledOnce(pack), syntax: openSyntax(model, pack.text) };
  opened.set(model.hash, language);
  return language;
}

/** A language by its ISO 639-3 or 639-1 code, its weights loaded when first asked for; null where there is no pack for it. */
export async function openByCode(lang: string): Promise<Language | null> {
  const pack = packOf(lang);
  if (pack === undefined) return null;
  const loading = loadModel(pack.code);
  // handled below, but it may fail before that
  loading.catch(() => undefined);
  compiledOnce(pack);
  return languageOver(await loading);
}

function compiledOnce(pack: LanguagePack): CompiledPack {
  const made = compiled.get(pack.code) ?? compilePack(pack);
  compiled.set(pack.code, made);
  return made;
}
