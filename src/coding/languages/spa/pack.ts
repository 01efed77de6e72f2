import type { LanguagePack } from "../pack.ts";
import { actors } from "./actors.ts";
import { calendar } from "./calendar.ts";
import { constructions } from "./constructions.ts";
import { conjugated, inflected } from "./inflection.ts";
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
    irregular: {
      ...text.irregular,
      // made only when the language is opened
      get VERB() {
        return { ...conjugated(verbs), ...text.irregular.VERB };
      },
      get NOUN() {
        return { ...inflected(nouns, verbs), ...text.irregular.NOUN };
      },
    },
  },
  actors,
  calendar,
  events: { verbs, nouns, constructions, words },
};
