import { answerSubject, introductions } from "./answer-words.ts";
import {
  apartAtRules,
  findHeader,
  forwardSubject,
  isFooter,
  isForwardMark,
  isHeaderLine,
  leftOut,
  type Piece,
} from "./forwarded.ts";

/** Words of a message, and whose they are: its own, those it quotes, or the line that says whom it quotes. */
interface Passage {
  readonly piece: Piece;
  readonly role: "own" | "quoted" | "introduction";
}

/**
 * Leaves out what a message answers, and the line that introduces it. What is quoted is the message where it has no other
 * words, and where it was sent on.
 */
export function withoutAnswered(pieces: readonly Piece[], subject: string): readonly Piece[] {
  const whole = pieces.flatMap(apartAtRules);
  const passages = passagesOf(whole);
  const isIntroduced = passages.some(({ role }) => role === "introduction");
  const isForward =
    forwardSubject.test(subject) ||
    passages.some(({ piece, role }) => role === "own" && piece.raw.split("\n").some(isForwardMark));
  const isTold = isIntroduced || (isForward ? isHeaderQuoted(passages) : answerSubject.test(subject));
  if (!isTold) return unquoted(whole);
  return isForward ? ofForward(passages) : ofAnswer(passages);
}

/** Whether the header lines of what was sent on are quoted with it. */
function isHeaderQuoted(passages: readonly Passage[]): boolean {
  return findHeader(withoutQuoted(passages), 0) === null && findHeader(withQuoted(passages), 0) !== null;
}

function ofAnswer(passages: readonly Passage[]): readonly Piece[] {
  return passages.some(hasOwnWords) ? withoutQuoted(passages) : withQuoted(passages);
}

/** Below its header lines a forwarded message may be an answer; without such lines the quoted words are what was sent on. */
function ofForward(passages: readonly Passage[]): readonly Piece[] {
  const header = findHeader(withoutQuoted(passages), 0);
  if (header !== null) {
    const isOwn = ({ piece, role }: Passage, index: number) =>
      hasOwnWords({ role, piece: index === header.end ? { ...piece, raw: header.rest } : piece });
    const isAnswer = passages.some((passage, index) => index >= header.end && isOwn(passage, index));
    return isAnswer ? withoutQuoted(passages) : withQuoted(passages);
  }
  const introduction = passages.findIndex(({ role }) => role === "introduction");
  return withQuoted(passages).map((piece, index) => (index < introduction ? leftOut(piece, "forward-note") : piece));
}

function withoutQuoted(passages: readonly Passage[]): readonly Piece[] {
  return passages.map(({ piece, role }) => (role === "own" ? piece : leftOut(piece, "quotation")));
}

function withQuoted(passages: readonly Passage[]): readonly Piece[] {
  return passages.map(({ piece, role }) => {
    if (role === "introduction") return leftOut(piece, "forward-header");
    return role === "quoted" ? withoutMarks(piece) : piece;
  });
}

function hasOwnWords({ piece, role }: Passage): boolean {
  if (role !== "own" || piece.rule !== null || isFooter(piece.raw)) return false;
  return piece.raw.split("\n").some((line) => /\p{L}/u.test(line) && !isHeaderLine(line));
}

/** Parts text into its own lines and the quoted ones. A quotation in HTML may be an article's, unless it is introduced. */
function passagesOf(pieces: readonly Piece[]): readonly Passage[] {
  const parted = pieces.flatMap(apartAtMarks);
  const passages: Passage[] = [];
  let [isAboveQuoted, isHtmlIntroduced] = [false, false];
  for (const passage of parted.toReversed()) {
    const { piece, role } = passage;
    const isHtml = piece.isQuoted !== undefined;
    const introduction =
      isAboveQuoted && piece.rule === null && (isHtml || role === "own") ? partedIntroduction(piece) : null;
    if (introduction !== null) {
      isHtmlIntroduced ||= isHtml;
      passages.push(...introduction.toReversed());
    } else passages.push(passage);
    if (/\S/.test(piece.raw)) isAboveQuoted = role === "quoted";
  }
  const isArticles = ({ piece, role }: Passage) => role === "quoted" && piece.isQuoted === true && !isHtmlIntroduced;
  return passages.toReversed().map((passage) => (isArticles(passage) ? { ...passage, role: "own" } : passage));
}

function apartAtMarks(piece: Piece): readonly Passage[] {
  if (piece.isQuoted) return [{ piece, role: "quoted" }];
  if (piece.kind !== "text" || piece.rule !== null) return [{ piece, role: "own" }];
  const runs: { readonly lines: string[]; readonly isQuoted: boolean }[] = [];
  for (const line of piece.raw.split("\n")) {
    const last = runs.at(-1);
    const isQuoted = /^[ \t]*>/.test(line);
    if (last !== undefined && (last.isQuoted === isQuoted || line.trim() === "")) last.lines.push(line);
    else runs.push({ lines: [line], isQuoted });
  }
  return runs.map(({ lines, isQuoted }) => ({
    piece: { ...piece, raw: lines.join("\n") },
    role: isQuoted ? "quoted" : "own",
  }));
}

/** Lines over which an introduction is wrapped. */
const maxLines = 3;
const longestIntroduction = 300;

/** The piece's own words and the introduction in its last lines; null where it has none. */
function partedIntroduction(piece: Piece): readonly Passage[] | null {
  const lines = piece.raw.trimEnd().split("\n");
  const counts = Array.from({ length: Math.min(maxLines, lines.length) }, (_, index) => index + 1);
  const written = (count: number) =>
    lines
      .slice(-count)
      .map((line) => line.trim())
      .join(" ")
      .slice(0, longestIntroduction + 1)
      .replace(/\s+/g, " ");
  const ending = counts.filter((count) => isIntroduction(written(count)));
  // a line that begins in the midst of the introduction ends like it
  const count = ending.find((lineCount) => openingDay.test(written(lineCount))) ?? ending[0];
  if (count === undefined) return null;
  const above = lines.slice(0, -count).join("\n");
  const introduction: Passage = { piece: { ...piece, raw: lines.slice(-count).join("\n") }, role: "introduction" };
  return above === "" ? [introduction] : [{ piece: { ...piece, raw: above }, role: "own" }, introduction];
}

const languages = Object.values(introductions);
const oneOf = (words: readonly string[]) => words.map((word) => word.replace(/[()]/g, "\\$&")).join("|");
const openings = oneOf(languages.flatMap(({ opening }) => opening ?? []));
/** "On Tue, Oct 27", "Le mar. 27", "вт, 27", "27.10.1998". */
const openingDay = new RegExp(
  `^(?:(?:${openings})\\s(?:\\p{L}{1,13}[.,]{0,2}\\s){0,2}|\\p{L}{1,13}\\.?,\\s)?\\d`,
  "iu",
);
const wroteAtEnd = new RegExp(`(?<!\\p{L})(?:${oneOf(languages.flatMap(({ wrote }) => wrote))})\\s?:$`, "iu");
const wroteBefore = new RegExp(
  `\\s(?:${oneOf(languages.flatMap((words) => words.wroteBefore ?? []))})\\s[^:]{1,200}:$`,
  "iu",
);
const addressAtEnd = /<[^<>\s@]{1,100}@[^<>\s@]{1,100}>\)?\s?:$/;
/** Beside a name an introduction has an hour or an address, which the sentence of an article above a quotation has not. */
const hourOrAddress = /\d{1,2}\s?[:.hч]\s?\d{2}|@/iu;

function isIntroduction(written: string): boolean {
  if (written.length > longestIntroduction || !written.endsWith(":") || !hourOrAddress.test(written)) return false;
  if (wroteAtEnd.test(written)) return true;
  return openingDay.test(written) && (wroteBefore.test(written) || addressAtEnd.test(written));
}

/** Text that is quoted as a whole is the message; where only some of it is, that is what is answered. */
function unquoted(pieces: readonly Piece[]): readonly Piece[] {
  const texts = pieces.filter(({ kind, rule }) => kind === "text" && rule === null);
  const isQuoted = ({ raw }: Piece) => /^(?:[ \t]*>[^\n]*(?:\n|$))+$/.test(raw.trim());
  const quoted = texts.filter(isQuoted).length;
  if (quoted === 0) return pieces;
  const isMessage = quoted * 2 > texts.length;
  return pieces.map((piece) => {
    if (piece.kind !== "text" || piece.rule !== null || !isQuoted(piece)) return piece;
    return isMessage ? withoutMarks(piece) : leftOut(piece, "quotation");
  });
}

function withoutMarks(piece: Piece): Piece {
  return piece.kind === "text" ? { ...piece, raw: piece.raw.replace(/^[ \t]*>[> \t]?/gm, "") } : piece;
}
