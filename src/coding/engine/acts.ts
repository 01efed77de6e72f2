import type { FrameAct } from "../languages/pack.ts";
import { type Act, cameoFor, modeFor } from "../ontology/acts.ts";
import { cameo } from "../ontology/cameo.ts";
import type { PloverType } from "../ontology/plover.ts";
import type { Content, Status } from "../types.ts";

/** How a verb or noun presents its act before the type decides the status. */
export type View = "done" | "ongoing" | "planned" | "refused" | "hypothetical" | "denied";

/** An act with its status and codes, without its participants. */
export interface CodedAct extends Act {
  readonly status: Status;
  readonly cameo: string;
  readonly context: readonly string[];
}

/** Cooperation that is still to come is AGREE, yielding that is still to come CONCEDE, harm that is still to come THREATEN. */
const whenPlanned: Readonly<Partial<Record<PloverType, PloverType>>> = {
  CONSULT: "AGREE",
  SUPPORT: "AGREE",
  COOPERATE: "AGREE",
  AID: "AGREE",
  RETREAT: "CONCEDE",
  SANCTION: "THREATEN",
  COERCE: "THREATEN",
  ASSAULT: "THREATEN",
};

const spoken: Readonly<Partial<Record<PloverType, Status>>> = {
  AGREE: "planned",
  REQUEST: "requested",
  REJECT: "refused",
  THREATEN: "threatened",
};

/** Turns what a frame stands for, what it is about and how it is presented into PLOVER type, mode, content, status and CAMEO code. */
export function codedAct(frame: FrameAct, content: Content | null, view: View): CodedAct {
  if (view === "refused") return refusal(frame);
  const later = view === "planned" ? whenPlanned[frame.plover] : undefined;
  if (later !== undefined) {
    const about = { plover: frame.plover, mode: frame.mode };
    const act = { plover: later, mode: modeFor(later, about), content: about };
    return {
      ...act,
      status: later === "THREATEN" ? "threatened" : "planned",
      cameo: cameoFor(act),
      context: contextOf(frame, cameoFor(act)),
    };
  }
  const act = { plover: frame.plover, mode: frame.mode ?? modeFor(frame.plover, content), content };
  const code = frame.cameo ?? cameoFor(act);
  return { ...act, status: statusOf(frame.plover, view), cameo: code, context: contextOf(frame, code) };
}

/** "will not withdraw" refuses what would have been friendly, and denies that harm will be done. */
function refusal(frame: FrameAct): CodedAct {
  const about = { plover: frame.plover, mode: frame.mode };
  const mode = modeFor("REJECT", about);
  if (mode === null) return codedAct(frame, null, "denied");
  const act = { plover: "REJECT" as const, mode, content: about };
  return { ...act, status: "refused", cameo: cameoFor(act), context: contextOf(frame, cameoFor(act)) };
}

function statusOf(plover: PloverType, view: View): Status {
  if (view === "denied" || view === "hypothetical" || view === "planned") return view;
  return spoken[plover] ?? (view === "ongoing" ? "ongoing" : "occurred");
}

function contextOf(frame: FrameAct, code: string): readonly string[] {
  return frame.context.length > 0 ? frame.context : (cameo.get(code)?.context ?? []);
}
