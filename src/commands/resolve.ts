import { z } from "zod";
import { type ActorIndex, actorIndex } from "../coding/actors/actor-index.ts";
import { registry } from "../coding/actors/registry.ts";
import { type ActorResolved, resolveActor } from "../coding/actors/resolve.ts";
import { packOf } from "../coding/coder.ts";
import { languages } from "../coding/languages/index.ts";
import type { LanguagePack } from "../coding/languages/pack.ts";
import { defineCommand } from "./define.ts";
import { takeJsonLines } from "./json-lines.ts";
import { print } from "./terminal.ts";

/** A description is no article, and what it costs to look up grows with its length. */
const longestText = 2_000;

/** One line of input. Unknown keys pass, so that labelled sets can be piped in as they are. */
const inputLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().max(longestText, `expected a name or description of at most ${longestText} characters`),
  context: z.string().max(longestText, `expected a context of at most ${longestText} characters`).nullish(),
  lang: z.string().nullish(),
  date: z.iso.date("expected a date YYYY-MM-DD").nullish(),
});

type InputLine = z.infer<typeof inputLine>;

/** Says whom a name or description means, with no database: the very look-up that the coder does. */
export const resolve = defineCommand({
  name: "resolve",
  summary:
    'say whom names mean: JSON lines {"id","text","context"?,"lang"?,"date"?} in, JSON lines out; no database needed',
  args: [],
  options: [],
  settings: false,
  example: `echo '{"id":1,"text":"the Peruvian foreign minister","date":"1998-10-26"}' | entente resolve`,
  manual: {
    group: "filters",
    about:
      'Says whom a name or description means, by the very look-up that the coder does: a country, an organisation, or a role in one. A line is {"id","text","context"?,"lang"?,"date"?}; date decides who holds an office.',
    reads: [],
    output: "one JSON object a line of input, in the same order (see docs/formats.md).",
    refuses: "a line of input was not understood; its answer says why",
    examples: [],
    seeAlso: ["code", "docs/formats.md"],
  },
  async run() {
    const indexes = openIndexes();
    return takeJsonLines(inputLine, (line) => print(JSON.stringify({ id: line.id, ...resolveLine(line, indexes) })));
  },
});

/** The languages' look-up tables, each built when it is first asked for. */
function openIndexes(): (pack: LanguagePack) => ActorIndex {
  const open = new Map<string, ActorIndex>();
  return (pack) => {
    const known = open.get(pack.code) ?? actorIndex(pack.actors, registry);
    open.set(pack.code, known);
    return known;
  };
}

/** In the language named; in every one, until one knows the country, where none is named or the one named is unknown. */
function resolveLine(
  { text, context, lang, date }: InputLine,
  indexOf: (pack: LanguagePack) => ActorIndex,
): ActorResolved {
  const wanted = { text, context: context ?? undefined, date: date ?? undefined };
  const named = packOf(lang ?? "");
  let best: ActorResolved | null = null;
  for (const pack of named === undefined ? languages : [named]) {
    const resolved = resolveActor(wanted, indexOf(pack));
    if (resolved.country !== null) return resolved;
    if (best === null || best.code === null) best = resolved;
  }
  return best ?? { code: null, country: null, roles: [], name: text, why: [] };
}
