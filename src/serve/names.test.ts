import { expect, test } from "vitest";
import { codeFrom, countryNames, labelOf } from "./names.ts";

test("a code is shown as its country, organisation and role", () => {
  expect(labelOf("VEN")).toBe("Venezuela");
  expect(labelOf("VENGOV")).toBe("Venezuela (government)");
  expect(labelOf("XKX")).toBe("Kosovo");
  expect(labelOf("SYRREBMIL")).toBe("Syria (rebels, military)");
  expect(labelOf("IGOUNO")).toBe("United Nations");
  expect(labelOf("EUR")).toBe("European Union");
  expect(labelOf("---COP")).toBe("unknown country (police)");
  expect(labelOf("QQQ")).toBe("QQQ");
});

test("every country has a name of its own", () => {
  expect(countryNames.size).toBeGreaterThan(240);
  expect(new Set(countryNames.values()).size).toBe(countryNames.size);
  for (const [code, name] of countryNames) expect(name, code).not.toBe(code);
});

test("what people type is understood as a code or a name", () => {
  expect(codeFrom(" russia ")).toBe("RUS");
  expect(codeFrom("rus")).toBe("RUS");
  expect(codeFrom("Cote d'Ivoire")).toBe("CIV");
  expect(codeFrom("Russia (government)")).toBe("RUSGOV");
  expect(codeFrom("Chad")).toBe("TCD");
  expect(codeFrom("United Nations")).toBe("IGOUNO");
  expect(codeFrom("Ruritania")).toBeNull();
  expect(codeFrom("")).toBeNull();
});

test("a label typed back gives its code", () => {
  for (const code of ["VEN", "RUSGOV", "IGONAT", "SYRREBMIL", "---COP", "PSE", "EUR"]) {
    expect(codeFrom(labelOf(code)), code).toBe(code);
  }
});
