import { now } from "../../core/clock.ts";

/** How often something may be done within `windowSeconds`. */
export interface AllowanceLimits {
  readonly most: number;
  readonly windowSeconds: number;
}

/** Counts what each address does. */
export interface Allowance {
  /** Notes that an address does it. Returns the seconds to wait when it did it too often already, else 0. */
  take(address: string): number;
  /** Takes one back, that shall not have counted. */
  giveBack(address: string): void;
}

/** Addresses that are remembered; the one known longest is forgotten first. */
const mostAddresses = 10_000;

/** A count by address, in this process's memory. */
export function openAllowance({ most, windowSeconds }: AllowanceLimits): Allowance {
  const counts = new Map<string, { taken: number; until: number }>();
  return {
    take(address) {
      const key = networkOf(address);
      const seconds = now().getTime() / 1000;
      const known = counts.get(key);
      if (known && known.until > seconds) {
        if (known.taken >= most) return Math.ceil(known.until - seconds);
        known.taken++;
        return 0;
      }
      counts.delete(key);
      const [oldest] = counts.keys();
      if (counts.size >= mostAddresses && oldest !== undefined) counts.delete(oldest);
      counts.set(key, { taken: 1, until: seconds + windowSeconds });
      return 0;
    },
    giveBack(address) {
      const known = counts.get(networkOf(address));
      if (known) known.taken--;
    },
  };
}

/** Who has one address of IPv6 has all of its /64. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!address.includes(":")) return address;
  const [head = "", tail = ""] = address.split("::");
  const first = head.split(":").filter(Boolean);
  const last = tail.split(":").filter(Boolean);
  const missing = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => "0");
  return [...first, ...missing, ...last].slice(0, 4).join(":");
}
