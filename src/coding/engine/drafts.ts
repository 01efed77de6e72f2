import { cameoFor } from "../ontology/acts.ts";
import type { PloverType } from "../ontology/plover.ts";
import type { Content, Status } from "../types.ts";
import type { LexicalAct } from "./lexicon.ts";
import type { Party } from "./participants.ts";
import type { Node } from "./tree.ts";

/** How a sentence puts an act. */
export type Construction = "active" | "passive" | "middle" | "nominal";

/** An act with those who take part in it, before it is an event. */
export interface Draft {
  readonly act: LexicalAct;
  readonly content: Content | null;
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
  /** Done together by the sources, if there are several. */
  readonly joint: boolean;
  readonly status: Status;
  /** The word that names the act. */
  readonly trigger: Node;
  /** The predicate that its times and places hang on: the trigger, or the verb that carries the noun. */
  readonly predicate: Node;
  readonly construction: Construction;
  readonly rules: readonly string[];
  /** The targets are only where it happened. */
  readonly placeOnly: boolean;
}

/** Types whose planned form is a commitment, by PLOVER's manual. */
const commitments: ReadonlySet<PloverType> = new Set(["CONSULT", "SUPPORT", "COOPERATE", "AID"]);

/** Types whose planned form is a threat. */
const threats: ReadonlySet<PloverType> = new Set(["ASSAULT", "COERCE", "PROTEST", "SANCTION"]);

/** Types of material conflict and threats. */
export const conflicts: ReadonlySet<PloverType> = new Set([
  "THREATEN",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "PROTEST",
]);

/** A verbal act of a type with nothing finer known. */
export function plainAct(plover: PloverType, mode: string | null = null): LexicalAct {
  return {
    plover,
    mode,
    about: null,
    cameo: null,
    context: [],
    joint: false,
    whole: false,
    needsTarget: false,
    reversed: false,
    placeIsTarget: false,
    official: false,
    verbal: false,
    violence: null,
  };
}

/**
 * What is planned or refused by the one who would do it is another act now (PLOVER manual 0.8): a planned visit is AGREE with content
 * CONSULT, a planned withdrawal CONCEDE, a planned attack THREATEN; "will not meet" is REJECT.
 */
export function asPerformed(draft: Draft, refused: boolean): Draft {
  const { plover, mode } = draft.act;
  const content = draft.content ?? { plover, mode };
  if (refused && (commitments.has(plover) || plover === "RETREAT" || plover === "CONCEDE")) {
    return {
      ...draft,
      act: { ...plainAct("REJECT"), context: draft.act.context, whole: true },
      content,
      status: "refused",
      joint: false,
    };
  }
  if (draft.status !== "planned") return draft;
  if (commitments.has(plover)) {
    return {
      ...draft,
      act: {
        ...plainAct("AGREE"),
        context: draft.act.context,
        joint: draft.act.joint,
        needsTarget: draft.act.needsTarget,
        official: draft.act.official,
      },
      content,
    };
  }
  if (plover === "RETREAT" || plover === "CONCEDE") {
    const act = {
      ...plainAct("CONCEDE"),
      cameo: cameoFor({ plover: "AGREE", mode: null, content }),
      context: draft.act.context,
      whole: draft.act.whole,
    };
    return { ...draft, act, content: plover === "RETREAT" ? content : draft.content };
  }
  // a strike that is called is a planned one, a boycott that is announced a threat
  if (plover === "PROTEST" && mode !== "boycott") return draft;
  if (threats.has(plover))
    return {
      ...draft,
      act: { ...plainAct("THREATEN"), context: draft.act.context, whole: draft.act.whole },
      content,
      status: "threatened",
    };
  return draft;
}
