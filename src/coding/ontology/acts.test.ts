import { expect, test } from "vitest";
import { cameoFor, goldsteinOf, hasMode, modeFor } from "./acts.ts";
import { cameo } from "./cameo.ts";
import { contexts } from "./contexts.ts";
import { modes } from "./modes.ts";
import { type PloverType, ploverFacts, ploverTypes } from "./plover.ts";

const contents = ploverTypes.flatMap((plover) =>
  [null, ...Object.keys(modes[plover] ?? {})].map((mode) => ({ plover, mode })),
);

test.each(ploverTypes)(
  "%s has a quad class, a score and, with each of its modes, a CAMEO code that exists",
  (plover) => {
    expect(ploverFacts[plover].quad).toBeGreaterThanOrEqual(1);
    for (const mode of [null, ...Object.keys(modes[plover] ?? {})]) {
      const code = cameoFor({ plover, mode, content: null });
      expect(cameo.has(code), `${plover} ${mode} ${code}`).toBe(true);
    }
  },
);

test("every content of a verbal act gives a code of that act's CAMEO root", () => {
  const roots: Partial<Record<PloverType, string>> = { AGREE: "03", REQUEST: "10", REJECT: "12", THREATEN: "13" };
  for (const [plover, root] of Object.entries(roots) as [PloverType, string][]) {
    for (const content of contents) {
      const code = cameoFor({ plover, mode: modeFor(plover, content), content });
      expect(code.slice(0, 2), `${plover} of ${content.plover} ${content.mode}`).toBe(root);
      expect(cameo.has(code), code).toBe(true);
      expect(cameo.get(code)?.plover).toBe(plover);
    }
  }
});

test("the table act × content says what older tools expect", () => {
  const code = (plover: PloverType, content: PloverType, mode: string | null = null) =>
    cameoFor({ plover, mode: null, content: { plover: content, mode } });
  expect(code("AGREE", "CONSULT", "visit")).toBe("036");
  expect(code("REQUEST", "RETREAT", "withdraw")).toBe("1056");
  expect(code("REJECT", "CONSULT")).toBe("125");
  expect(code("THREATEN", "SANCTION", "discontinue")).toBe("1312");
  expect(code("THREATEN", "ASSAULT")).toBe("138");
  expect(code("CONCEDE", "RETREAT", "ceasefire")).toBe("0871");
});

test("a mode that follows from a content is one of the type's modes", () => {
  for (const plover of ploverTypes) {
    for (const content of contents) expect(hasMode(plover, modeFor(plover, content))).toBe(true);
  }
});

test("CAMEO rows name only types, modes and contexts of PLOVER 0.8", () => {
  expect(cameo.size).toBeGreaterThan(270);
  expect(contexts).toHaveLength(37);
  for (const row of cameo.values()) {
    if (row.plover !== null) expect(ploverTypes).toContain(row.plover);
    if (row.plover !== null) expect(hasMode(row.plover, row.mode), row.code).toBe(true);
    for (const context of row.context) expect(contexts).toContain(context);
    expect(Math.abs(row.goldstein)).toBeLessThanOrEqual(10);
  }
});

test("Goldstein scores are those of the code, 0 for none", () => {
  expect(goldsteinOf("057")).toBe(8);
  expect(goldsteinOf("999")).toBe(0);
});
