/** The smallest of eld's data sets, loaded with the module; the package has types for its main entry only. */
declare module "eld/extrasmall" {
  /** `language` is ISO 639-1, empty when nothing fits; scores are 0–1. */
  export const eld: {
    detect(text: string): {
      readonly language: string;
      getScores(): Readonly<Record<string, number>>;
      isReliable(): boolean;
    };
  };
}
