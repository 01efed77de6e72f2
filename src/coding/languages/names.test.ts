import { describe, expect, it } from "vitest";
import { fold } from "../actors/fold.ts";
import { endingIndex, formsOf, phrasesOf } from "../actors/inflect.ts";
import * as english from "./eng/names.ts";
import * as french from "./fra/names.ts";
import * as portuguese from "./por/names.ts";
import * as russian from "./rus/names.ts";
import * as spanish from "./spa/names.ts";

const languages = { english, spanish, portuguese, french, russian };
const tableNames = ["countries", "organisations", "groups", "agencies", "places"] as const;

function rowsOf(table: string): string[][] {
  return table
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("|"));
}

function codesOf(table: string): string[] {
  return rowsOf(table).map(([code = ""]) => code);
}

function namesOf(cell: string): string[] {
  return cell.split(";").filter((name) => name !== "");
}

function citation(name: string): string {
  return fold(name.replace(/\[.*/, "").replace(/[()]/g, "")).replaceAll("-", " ");
}

/** Whether each bracket that opens closes again, with none inside another. */
function isBalanced(cell: string): boolean {
  return /^(?:[^[\]()]|\[[^[\]]*\]|\([^()]*\))*$/.test(cell);
}

function forms(name: string, endings: Readonly<Record<string, readonly string[]>>): string[] {
  return phrasesOf(name, endings, new Set()).flatMap((words) =>
    words.flatMap((word) => formsOf(word.word, endingIndex(word.endings))),
  );
}

describe("names of the five languages", () => {
  it("know the same countries", () => {
    const expected = codesOf(english.countries).sort();
    expect(new Set(expected).size).toBe(expected.length);
    expect(expected.length).toBe(250);
    for (const { countries } of Object.values(languages)) expect(codesOf(countries).sort()).toEqual(expected);
  });

  it.each(Object.entries(languages))("%s: every line is well formed", (_name, names) => {
    const wrong: string[] = [];
    for (const table of tableNames) {
      const columns = table === "countries" ? 5 : 2;
      for (const row of rowsOf(names[table])) {
        const [code = "", ...cells] = row;
        const isSound = /^(?:[A-Z]{3}|[A-Z]{6}|---)$/.test(code) && row.length === columns && cells[0] !== "";
        if (!isSound) wrong.push(row.join("|"));
        for (const name of namesOf(cells.join(";")))
          if (name !== name.trim() || !isBalanced(name) || /\^| {2}/.test(name)) wrong.push(name);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(languages))("%s: codes begin with a country or an international body", (_name, names) => {
    const states = new Set(codesOf(names.countries));
    const known = (code: string) => states.has(code.slice(0, 3)) || /^(?:IGO|NGO|IMG|EUR|---)/.test(code);
    for (const table of tableNames) expect(codesOf(names[table]).filter((code) => !known(code))).toEqual([]);
  });

  it.each(Object.entries(languages))("%s: no name stands under two codes", (_name, names) => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const table of tableNames) {
      for (const [code = "", ...cells] of rowsOf(names[table])) {
        for (const name of namesOf(cells.join(";")).map(citation)) {
          const before = seen.get(name);
          if (before !== undefined && before !== code) twice.push(`${name}: ${before}, ${code}`);
          seen.set(name, code);
        }
      }
    }
    expect(twice).toEqual([]);
  });

  it.each(Object.entries(languages))("%s: doubtful names are names", (_name, names) => {
    const known = tableNames.flatMap((table) => rowsOf(names[table]).flatMap((row) => namesOf(row.slice(1).join(";"))));
    const citations = new Set(known.map(citation));
    expect(namesOf(names.doubtful).filter((name) => !citations.has(citation(name)))).toEqual([]);
  });

  it("give Russian names, adjectives and peoples their cases", () => {
    const { names, adjectives, people } = russian.inflections;
    expect(forms("Эфиопия", names)).toEqual(expect.arrayContaining(["Эфиопии", "Эфиопию", "Эфиопией"]));
    expect(forms("Уругвай", names)).toEqual(expect.arrayContaining(["Уругвая", "Уругваем", "Уругвае"]));
    expect(forms("Перу", names)).not.toContain("Перуа");
    expect(forms("Южная Корея", names)).toEqual(expect.arrayContaining(["Южной", "Южную", "Корее", "Кореей"]));
    expect(forms("исландский", adjectives)).toEqual(expect.arrayContaining(["исландская", "исландскими"]));
    expect(forms("эквадорец", people)).toEqual(expect.arrayContaining(["эквадорца", "эквадорцами"]));
    expect(forms("египтянин", people)).toEqual(expect.arrayContaining(["египтяне", "египтянам"]));
    expect(forms("индиец", people)).toContain("индийцы");
  });

  it("give Romance adjectives their genders and numbers", () => {
    expect(forms("islandés", spanish.inflections.adjectives)).toEqual(
      expect.arrayContaining(["islandesa", "islandeses", "islandesas"]),
    );
    expect(forms("iraquí", spanish.inflections.adjectives)).toContain("iraquíes");
    expect(forms("alemão", portuguese.inflections.adjectives)).toEqual(expect.arrayContaining(["alemã", "alemães"]));
    expect(forms("espanhol", portuguese.inflections.adjectives)).toContain("espanhóis");
    expect(forms("péruvien", french.inflections.adjectives)).toEqual(
      expect.arrayContaining(["péruvienne", "péruviens", "péruviennes"]),
    );
    expect(forms("argentin", french.inflections.adjectives)).toContain("argentines");
  });
});
