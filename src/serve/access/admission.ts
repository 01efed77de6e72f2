import { type Limits, usualLimits } from "../limits.ts";
import { type Place, requireCredentials } from "../security.ts";
import type { AllowanceLimits } from "./allowance.ts";
import { type CredentialSettings, type Credentials, openCredentials } from "./credentials.ts";

/** Who may come in, by which names, and how much he may ask. */
export interface Admission {
  readonly place: Place;
  /** Null asks nobody who he is. */
  readonly credentials: Credentials | null;
  readonly tries: AllowanceLimits;
  /** Addresses and networks of proxies that are believed when they say for whom they ask. */
  readonly proxies: readonly string[];
  readonly limits: Limits;
}

const windowSeconds = 15 * 60;

/** A server that only this machine can reach, where whoever is on it may do anything. */
export const onThisMachine: Admission = Object.freeze({
  place: { host: "127.0.0.1", publicUrl: null, names: [] },
  credentials: null,
  tries: { most: 10, windowSeconds },
  proxies: [],
  limits: usualLimits,
});

/** The settings that decide who may come in. */
export interface AdmissionSettings extends Place, CredentialSettings {
  readonly signInTries: number;
  readonly proxies: readonly string[];
  readonly limits: Limits;
}

/** Decides who may come in. Throws SystemError when the credentials are of no use, or missing where others could come in. */
export async function openAdmission(settings: AdmissionSettings, warn: (line: string) => void): Promise<Admission> {
  const { host, publicUrl, names, proxies, limits, signInTries: most } = settings;
  requireCredentials({ host, publicUrl, names }, settings.token !== null || settings.usersFile !== null);
  const credentials = await openCredentials(settings, warn);
  return { place: { host, publicUrl, names }, credentials, tries: { most, windowSeconds }, proxies, limits };
}
