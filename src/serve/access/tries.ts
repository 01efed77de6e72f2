import { now } from "../../core/clock.ts";

/** How many wrong tries an address has within `windowSeconds` before it must wait. */
export interface TryLimits {
  readonly tries: number;
  readonly windowSeconds: number;
}

/** Counts wrong tries by address. */
export interface Tries {
  /** Notes a try before it is known whether it is right. Returns the seconds to wait when there were too many, else 0. */
  begin(address: string): number;
  /** Takes a try back that was right. */
  right(address: string): void;
}

/** Addresses that are remembered; the longest known is forgotten first. */
const mostAddresses = 10_000;

/** A counter of wrong tries, in this process's memory. */
export function countTries({ tries, windowSeconds }: TryLimits): Tries {
  const counts = new Map<string, { tried: number; until: number }>();
  return {
    begin(address) {
      const key = networkOf(address);
      const seconds = now().getTime() / 1000;
      const known = counts.get(key);
      if (known && known.until > seconds) {
        if (known.tried >= tries) return Math.ceil(known.until - seconds);
        known.tried++;
        return 0;
      }
      counts.delete(key);
      const [oldest] = counts.keys();
      if (counts.size >= mostAddresses && oldest !== undefined) counts.delete(oldest);
      counts.set(key, { tried: 1, until: seconds + windowSeconds });
      return 0;
    },
    right(address) {
      const known = counts.get(networkOf(address));
      if (known) known.tried--;
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
