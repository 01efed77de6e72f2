import type { RelatedTreebank } from "./train-model.ts";

/** Where it is known which words there are, besides the trees that are learned from. */
export type DictionarySource =
  | { readonly from: "OpenCorpora" | "WordNet" }
  /** Treebanks with other conventions, or kept apart: what their words may be. */
  | { readonly from: "treebanks"; readonly files: readonly string[] };

/** What one language is learned from and judged on. */
export interface LanguageTreebanks {
  readonly language: string;
  /** Learned from for the frozen figures. */
  readonly train: readonly string[];
  /** Other treebanks and languages, for the parser only. */
  readonly related: readonly (Omit<RelatedTreebank, "sentences"> & {
    readonly files: readonly string[];
    /** Whether subtypes of relations that only some treebanks know are left out. */
    readonly commonRelations: boolean;
  })[];
  /** Judged on; learned from too in what ships, if `alsoLearned` names them. */
  readonly test: readonly string[];
  readonly alsoLearned: readonly string[];
  /** Whether gender is a feature worth learning. */
  readonly keepsGender: boolean;
  readonly dictionary: DictionarySource;
  readonly hasContractions: boolean;
  /** Whether to learn longer and into more cells. */
  readonly thorough: boolean;
}

/** By ISO 639-3 code. */
export const languages: Readonly<Record<string, LanguageTreebanks>> = {
  eng: {
    language: "English",
    train: ["en/ewt-train", "en/ewt-dev", "en/gum-train"],
    related: [],
    test: ["en/ewt-test", "en/gum-test", "en/pud"],
    alsoLearned: ["en/ewt-test", "en/pud"],
    keepsGender: false,
    dictionary: { from: "WordNet" },
    hasContractions: false,
    thorough: true,
  },
  spa: {
    language: "Spanish",
    train: ["es/ancora29-dev", "es/gsd-dev"],
    related: [
      {
        files: ["ca/ancora29-dev", "ca/ancora29-test"],
        commonRelations: false,
        sameLanguage: false,
        sameRelations: true,
      },
      { files: ["es/pud"], commonRelations: false, sameLanguage: true, sameRelations: false },
    ],
    test: ["es/ancora29-test", "es/gsd-test"],
    alsoLearned: ["es/ancora29-test", "es/gsd-test"],
    keepsGender: false,
    dictionary: { from: "treebanks", files: ["es/pud", "es/coser"] },
    hasContractions: true,
    thorough: true,
  },
  por: {
    language: "Portuguese",
    train: ["pt/bosque-train", "pt/bosque-dev", "pt/porttinari-dev"],
    related: [],
    test: ["pt/bosque-test", "pt/porttinari-test"],
    alsoLearned: ["pt/bosque-test", "pt/porttinari-test"],
    keepsGender: false,
    dictionary: { from: "treebanks", files: ["pt/gsd-dev", "pt/gsd-test", "pt/pud"] },
    hasContractions: true,
    thorough: false,
  },
  fra: {
    language: "French",
    train: ["fr/gsd-dev"],
    related: [
      { files: ["fr/pud"], commonRelations: false, sameLanguage: true, sameRelations: false },
      { files: ["ca/ancora29-dev"], commonRelations: true, sameLanguage: false, sameRelations: false },
    ],
    test: ["fr/gsd-test"],
    alsoLearned: ["fr/gsd-test"],
    keepsGender: false,
    dictionary: { from: "treebanks", files: ["fr/pud"] },
    hasContractions: true,
    thorough: false,
  },
  rus: {
    language: "Russian",
    train: ["ru/gsd-dev", "ru/taiga2020-train", "ru/taiga-dev"],
    related: [
      {
        files: ["uk/parlamint-train", "uk/parlamint-dev", "uk/parlamint-test"],
        commonRelations: true,
        sameLanguage: false,
        sameRelations: true,
      },
      { files: ["be/hse-dev", "be/hse-test"], commonRelations: true, sameLanguage: false, sameRelations: true },
    ],
    test: ["ru/gsd-test", "ru/taiga-test", "ru/pud"],
    alsoLearned: ["ru/gsd-test", "ru/taiga-test", "ru/pud"],
    keepsGender: true,
    dictionary: { from: "OpenCorpora" },
    hasContractions: false,
    thorough: false,
  },
};
