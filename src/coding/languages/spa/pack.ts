import type { LanguagePack } from "../pack.ts";
import { actors } from "./actors.ts";
import { calendar } from "./calendar.ts";
import { constructions } from "./constructions.ts";
import { conjugations, declensions } from "./inflection.ts";
import { nouns } from "./nouns.ts";
import { text } from "./text.ts";
import { verbs } from "./verbs.ts";
import { words } from "./words.ts";

/** Everything the coder knows of Spanish. */
export const spanish: LanguagePack = {
  code: "spa",
  shortCode: "es",
  name: "Spanish",
  text: {
    ...text,
    derived: { VERB: conjugations(verbs), NOUN: declensions(nouns, verbs) },
  },
  actors,
  calendar,
  events: { verbs, nouns, constructions, words },
};
