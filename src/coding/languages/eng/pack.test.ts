import { expect, test } from "vitest";
import { hasMode } from "../../ontology/acts.ts";
import { cameo } from "../../ontology/cameo.ts";
import { contexts } from "../../ontology/contexts.ts";
import { ploverTypes } from "../../ontology/plover.ts";
import { english } from "./pack.ts";

const frames = [...english.verbFrames, ...english.nounFrames];

test("every frame names a type, a mode of it, a CAMEO code and contexts that exist", () => {
  for (const { id, act } of frames) {
    expect(ploverTypes, id).toContain(act.plover);
    expect(hasMode(act.plover, act.mode), `${id} ${act.mode}`).toBe(true);
    if (act.cameo !== null) expect(cameo.has(act.cameo), `${id} ${act.cameo}`).toBe(true);
    for (const context of act.context) expect(contexts, id).toContain(context);
  }
});

test("verbs or nouns reach every PLOVER type", () => {
  expect([...new Set(frames.map(({ act }) => act.plover))].sort()).toEqual([...ploverTypes].sort());
});

test("ids are unique", () => {
  const ids = frames.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test("every slot names noun classes that exist", () => {
  for (const { id, slots } of english.verbFrames) {
    for (const slot of slots.filter(({ kind }) => kind === "noun")) {
      for (const name of slot.classes) expect(Object.keys(english.nounClasses), id).toContain(name);
    }
  }
});

test("every verb of a frame has its forms", () => {
  expect(english.verbs.sign?.past).toEqual(["signed"]);
  expect(english.verbs.ban?.gerund).toBe("banning");
  expect(english.verbs.withdraw?.participle).toEqual(["withdrawn"]);
  expect(english.verbs.deny?.third).toBe("denies");
  const auxiliary = "have";
  for (const { verb } of english.verbFrames) expect([...Object.keys(english.verbs), auxiliary]).toContain(verb);
});

test("names of the countries of the world stand for one country each", () => {
  const countries = english.names.filter(({ kind }) => kind === "country");
  expect(countries.length).toBeGreaterThan(190);
  const names = countries.flatMap((entry) => entry.names);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  for (const { code } of countries) expect(code).toMatch(/^[A-Z]{3}$/);
});
