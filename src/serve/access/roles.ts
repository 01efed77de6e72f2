/** What somebody may do, each role all that those before it may: look; correct what was coded; run the system. */
export const roles = ["viewer", "analyst", "operator"] as const;
export type Role = (typeof roles)[number];

/** The least role that a path is open to; `anyone` needs not say who he is. */
export type Least = Role | "anyone";

/** Who asks. `name` goes into the log with what he changes. */
export interface Who {
  readonly name: string;
  readonly role: Role;
}

/** Whoever asks a server without credentials, which only this machine can reach. */
export const local: Who = Object.freeze({ name: "local", role: "operator" });

/** Whoever asks for something that is open to anyone. */
export const nobody: Who = Object.freeze({ name: "nobody", role: "viewer" });

/** Whether somebody may do what is open to `least` and the roles above it. */
export function mayDo(who: Who | null, least: Least): boolean {
  if (least === "anyone") return true;
  return who !== null && roles.indexOf(who.role) >= roles.indexOf(least);
}
