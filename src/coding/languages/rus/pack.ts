import type { LanguagePack } from "../pack.ts";
import { actors } from "./actors.ts";
import { calendar } from "./calendar.ts";
import { constructions } from "./constructions.ts";
import { nouns } from "./nouns.ts";
import { text } from "./text.ts";
import { verbs } from "./verbs.ts";
import { words } from "./words.ts";

/** Everything the coder knows of Russian. */
export const russian: LanguagePack = {
  code: "rus",
  shortCode: "ru",
  name: "Russian",
  text,
  actors,
  calendar,
  events: { verbs, nouns, constructions, words },
};
