import { feature } from "../syntax/types.ts";
import type { EventIndex } from "./lexicon.ts";
import { baseRelation, hasWord, isMarked, markerOf, type Node } from "./tree.ts";

/** How a verb stands to its subject: `middle` is the reflexive passive of Romance and the -ся forms of Russian. */
export type Voice = "active" | "passive" | "middle";
export type Role = "agent" | "patient" | "addressee" | "companion" | "content";

type VoiceTest =
  | { readonly kind: "child"; readonly relation: string }
  | { readonly kind: "self"; readonly feature: string; readonly value: string }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "acl-participle" };

interface RoleRule {
  readonly role: Role;
  readonly relations: ReadonlySet<string>;
  readonly voice: Voice | null;
  readonly markers: ReadonlySet<string> | null;
  readonly grammaticalCase: string | null;
  readonly bare: boolean;
  readonly named: boolean;
  /** Stands before, or after, its verb. */
  readonly side: "before" | "after" | null;
}

/** A language's constructions, read from its pack. */
export interface Constructions {
  readonly voices: readonly { readonly voice: Voice; readonly test: VoiceTest }[];
  readonly roles: readonly RoleRule[];
}

/**
 * Reads lines `voice passive child=aux:pass` (a child's relation), `self=Voice=Pass` (a feature of the verb), `word=se` (a child with
 * that form), `acl-participle` (a participle that describes a noun), and `role agent nsubj,csubj active`,
 * `role patient obl marker=a named`: relations, voice, `marker=a|b` the lemma of the preposition, `case=Dat` a feature of the
 * argument, `bare` no preposition, `named` an actor, `before` or
 * `after` the verb. The first line that fits wins. Throws an error that names a line it cannot read.
 */
export function readConstructions(table: string): Constructions {
  const lines = table
    .split("\n")
    .map((line) => line.replace(/(?:^|\s)(?:\/\/|#).*$/, "").trim())
    .filter((line) => line !== "");
  const voices = lines.filter((line) => line.startsWith("voice ")).map(readVoice);
  const roles = lines.filter((line) => line.startsWith("role ")).map(readRole);
  const odd = lines.find((line) => !/^(?:voice|role) /.test(line));
  if (odd !== undefined) throw new Error(`expected a line "voice …" or "role …", came "${odd}"`);
  return { voices, roles };
}

function readVoice(line: string): Constructions["voices"][number] {
  const [, voice = "", test = ""] = line.split(/\s+/);
  if (voice !== "passive" && voice !== "middle" && voice !== "active")
    throw new Error(`expected a voice, came "${line}"`);
  if (test === "acl-participle") return { voice, test: { kind: test } };
  const [kind = "", first = "", second = ""] = test.split("=");
  if (kind === "child") return { voice, test: { kind, relation: first } };
  if (kind === "word") return { voice, test: { kind, word: first } };
  if (kind === "self") return { voice, test: { kind, feature: first, value: second } };
  throw new Error(`expected child=, self=, word= or acl-participle, came "${line}"`);
}

const roleNames = new Set(["agent", "patient", "addressee", "companion", "content"]);

function readRole(line: string): RoleRule {
  const [, role = "", relations = "", ...rest] = line.split(/\s+/);
  if (!roleNames.has(role)) throw new Error(`expected a role, came "${line}"`);
  const value = (key: string) => rest.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1) ?? null;
  const markers = value("marker");
  return {
    role: role as Role,
    relations: new Set(relations.split(",")),
    voice: (["active", "passive", "middle"] as const).find((voice) => rest.includes(voice)) ?? null,
    markers: markers === null ? null : new Set(markers.replaceAll("_", " ").split("|")),
    grammaticalCase: value("case"),
    bare: rest.includes("bare"),
    named: rest.includes("named"),
    side: rest.includes("before") ? "before" : rest.includes("after") ? "after" : null,
  };
}

/** The voice of a verb in its clause. */
export function voiceOf(verb: Node, { voices }: Constructions): Voice {
  return voices.find(({ test }) => passes(verb, test))?.voice ?? "active";
}

function passes(verb: Node, test: VoiceTest): boolean {
  if (test.kind === "child") {
    // a passive subject beside an object and no passive auxiliary is the parser's slip
    const slip = test.relation === "nsubj:pass" && verb.children.some((child) => baseRelation(child) === "obj");
    return !slip && verb.children.some(({ relation }) => relation === test.relation);
  }
  if (test.kind === "self") return feature(verb.word, test.feature) === test.value;
  if (test.kind === "word") return verb.children.some((child) => hasWord(child, test.word));
  const tense = feature(verb.word, "Tense");
  const participle =
    feature(verb.word, "VerbForm") === "Part" && tense !== "Pres" && feature(verb.word, "Voice") !== "Act";
  return participle && verb.relation === "acl" && !verb.children.some((child) => baseRelation(child) === "obj");
}

/** The role that an argument has by itself, or null where it stays an oblique. */
export function roleOf(argument: Node, voice: Voice, { roles }: Constructions, index: EventIndex): Role | null {
  const marker = markerOf(argument, index);
  const base = baseRelation(argument);
  const rule = roles.find(
    (line) =>
      (line.relations.has(argument.relation) || line.relations.has(base)) &&
      (line.voice === null || line.voice === voice) &&
      (line.markers === null || isMarked(marker, line.markers)) &&
      (line.grammaticalCase === null || feature(argument.word, "Case") === line.grammaticalCase) &&
      (!line.bare || marker === null) &&
      (line.side === null ||
        argument.head === null ||
        line.side === (argument.at < argument.head.at ? "before" : "after")) &&
      (!line.named || (argument.mention !== null && argument.mention.who.length > 0)),
  );
  return rule?.role ?? null;
}
