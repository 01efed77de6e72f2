import { expect, test } from "vitest";
import { actorNames, roleBlocks } from "../coding/actors/actor-names.ts";
import { registry } from "../coding/actors/registry.ts";
import { languages } from "../coding/languages/index.ts";
import { actorFrom } from "./actor-from.ts";
import { codeFrom, countryNames, isActorCode, labelOf } from "./names.ts";

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
  expect(codeFrom("US")).toBe("USA");
  expect(codeFrom("UN")).toBe("IGOUNO");
  expect(codeFrom("Brasil")).toBe("BRA");
  expect(codeFrom("Argentine")).toBe("ARG");
  expect(codeFrom("Pérou (gouvernement)")).toBeNull();
  expect(codeFrom("pérou (government)")).toBe("PERGOV");
  expect(codeFrom("Эквадор")).toBe("ECU");
  expect(codeFrom("---gov")).toBe("---GOV");
  expect(codeFrom("IGO")).toBe("IGO");
});

test.each([
  "Ruritania",
  "",
  "VENGVO",
  "PERXYZ",
  "SUN",
  "QQQ",
  "QQQGOV",
  "---",
  "IGOXYZ",
  "VENGO",
  "GOV",
  "VENGOVGOVGOVGOVGOV",
])("%o can be no actor", (typed) => {
  expect(codeFrom(typed)).toBeNull();
  expect(actorFrom(typed)).toBeNull();
});

test("what the page understands, the API and the commands understand alike", () => {
  const names = ["en", "es", "pt", "fr", "ru"].flatMap((language) => {
    const regions = new Intl.DisplayNames([language], { type: "region" });
    return ["BR", "AR", "PE", "EC", "US", "RU", "VE", "CI", "KR", "ZA", "CD", "CG", "MM", "PS"].map(
      (region) => regions.of(region) ?? "",
    );
  });
  const others = [
    "US",
    "uk",
    "UN",
    "ONU",
    "OTAN",
    "NATO",
    "EU",
    "Soviet Union",
    "Yugoslavia",
    "Congo",
    "IRA",
    "PAN",
    "NLD",
  ];
  for (const name of [...names, ...others, ...countryNames.keys(), ...countryNames.values()]) {
    expect(codeFrom(name), name).not.toBeNull();
    expect(actorFrom(name), name).toBe(codeFrom(name));
  }
});

test("every actor that the coder knows by a name can be asked for by its name and by its code", () => {
  const known = languages.flatMap(({ actors }) => actorNames(actors));
  expect(known.length).toBeGreaterThan(8000);
  for (const { name, code } of known) {
    expect(isActorCode(code), `${name} ${code}`).toBe(true);
    expect(actorFrom(name), name).not.toBeNull();
  }
  for (const { kind, name, code } of known)
    if (kind === "country" && name.length > 3) expect(actorFrom(name), name).toBe(code);
  for (const role of languages.flatMap(({ actors }) => roleBlocks(actors)))
    expect(isActorCode(`VEN${role}`), role).toBe(true);
});

test("whoever the coder's registry knows acts under a code that can be asked for", () => {
  expect(registry.length).toBeGreaterThan(500);
  expect(registry.filter(({ code }) => !isActorCode(code))).toEqual([]);
});

test("a label typed back gives its code", () => {
  for (const code of ["VEN", "RUSGOV", "IGONAT", "SYRREBMIL", "---COP", "PSE", "EUR"]) {
    expect(codeFrom(labelOf(code)), code).toBe(code);
  }
});
