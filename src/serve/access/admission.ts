import { type Place, requireCredentials } from "../security.ts";
import { type CredentialSettings, type Credentials, openCredentials } from "./credentials.ts";
import type { TryLimits } from "./tries.ts";

/** Who may come in, and by which names. */
export interface Admission {
  readonly place: Place;
  /** Null asks nobody who he is. */
  readonly credentials: Credentials | null;
  readonly tries: TryLimits;
  /** Addresses and networks of proxies that are believed when they say for whom they ask. */
  readonly proxies: readonly string[];
}

const windowSeconds = 15 * 60;

/** A server that only this machine can reach, where whoever is on it may do anything. */
export const onThisMachine: Admission = Object.freeze({
  place: { host: "127.0.0.1", publicUrl: null, names: [] },
  credentials: null,
  tries: { tries: 10, windowSeconds },
  proxies: [],
});

/** The settings that decide who may come in. */
export interface AdmissionSettings extends Place, CredentialSettings {
  readonly signInTries: number;
  readonly proxies: readonly string[];
}

/** Decides who may come in. Throws SystemError when the credentials are of no use, or missing where others could come in. */
export async function openAdmission(settings: AdmissionSettings, warn: (line: string) => void): Promise<Admission> {
  const { host, publicUrl, names, proxies, signInTries: tries } = settings;
  requireCredentials({ host, publicUrl, names }, settings.token !== null || settings.usersFile !== null);
  const credentials = await openCredentials(settings, warn);
  return { place: { host, publicUrl, names }, credentials, tries: { tries, windowSeconds }, proxies };
}
