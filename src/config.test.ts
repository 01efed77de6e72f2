import { expect, test } from "vitest";
import { readConfig, settings } from "./config.ts";
import { UsageError } from "./core/errors.ts";

test("an empty variable, as .env and compose files have it, is as if it were not set", () => {
  const empty = Object.fromEntries([...Object.keys(settings), "DATABASE_URL", "REDIS_URL"].map((name) => [name, ""]));
  expect(readConfig({}, empty)).toEqual(readConfig({}, {}));
  expect(readConfig({}, empty)).toMatchObject({ port: 4040, metricsPort: null, minConfidence: 0.4 });
});

test("an empty variable of an unknown name, and an empty flag, are typing errors", () => {
  expect(() => readConfig({}, { ENTENTE_FODLER: "" })).toThrow(/unknown setting ENTENTE_FODLER/);
  expect(() => readConfig({ ENTENTE_PORT: "" }, {})).toThrow(/ENTENTE_PORT must be a whole number from 0 to 65535/);
  expect(() => readConfig({ ENTENTE_DATA: "" }, {})).toThrow(UsageError);
});

test.each([" ", "0x10", "1e3", "-1", "+1", "1.0", "65536", "ten"])("the port %j is none", (port) => {
  expect(() => readConfig({}, { ENTENTE_PORT: port })).toThrow(UsageError);
});

test.each(["10.0.0.1", "10.0.0.0/8", "0.0.0.0/0, 10.1.2.3/32", "::1", "fd00::/8", "fd00::1/128"])(
  "ENTENTE_PROXIES takes %j",
  (proxies) => {
    expect(readConfig({}, { ENTENTE_PROXIES: proxies }).proxies.join(", ")).toBe(proxies);
  },
);

test.each(["999.1.1.1", "10.0.0.0/99", "10.0.0.0/33", "fd00::/129", "10.0.0", "10.0.0.0/", "fe80::1%lo", "10.0.0.1,"])(
  "ENTENTE_PROXIES refuses %j",
  (proxies) => {
    expect(() => readConfig({}, { ENTENTE_PROXIES: proxies })).toThrow(
      /^ENTENTE_PROXIES must be addresses or networks such as 10\.0\.0\.0\/8, separated by commas, not "/,
    );
  },
);
