/** How mail programs introduce what a message answers: "On Tue, Oct 27, 1998 at 6:00 PM, … wrote:". */
interface Introduction {
  /** The word before the day; null where the day begins the line. */
  readonly opening: string | null;
  /** What stands before the colon. */
  readonly wrote: readonly string[];
  /** What stands before the name of who wrote. */
  readonly wroteBefore?: readonly string[];
}

export const introductions: Readonly<Record<string, Introduction>> = {
  eng: { opening: "on", wrote: ["wrote"] },
  spa: { opening: "el", wrote: ["escribió"] },
  por: { opening: "em", wrote: ["escreveu"] },
  fra: { opening: "le", wrote: ["a écrit"] },
  rus: { opening: null, wrote: ["пишет", "писал", "писала", "написал", "написала", "написал(а)"] },
  deu: { opening: "am", wrote: ["schrieb"], wroteBefore: ["schrieb"] },
  ita: { opening: "il", wrote: ["ha scritto"] },
};

/** What mail programs put before the subject of an answer. */
export const answerSubject = /^\s*(?:re|aw|r|res|rif|ответ)\s*(?:\[\d+\])?\s*:/iu;
