/** A word as names are compared: lower case, without accents, full stops and differences of apostrophes ("U.S." is "us", "Perú" is "peru"). */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return isPlain(lower) ? lower : withoutMarks(lower);
}

/** Nothing but small letters that folding leaves as they are: most words, which need not be looked at again. */
function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    const latin = code >= 97 && code <= 122;
    if (!latin && (code < 0x430 || code > 0x44f || code === 0x439)) return false;
  }
  return true;
}

function withoutMarks(lower: string): string {
  if (/^[\p{ASCII}]*$/u.test(lower)) return lower.replaceAll(".", "");
  if (/^[а-яё -]*$/.test(lower)) return lower.replaceAll("й", "и").replaceAll("ё", "е");
  return lower
    .normalize("NFD")
    .replace(/\p{M}|\./gu, "")
    .replace(/[’ʼ`´]/g, "'");
}

/** The capital letter that a name needs at its beginning; signs before it do not count. */
export function startsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if ((code >= 65 && code <= 90) || (code >= 0x410 && code <= 0x42f)) return true;
  if ((code >= 97 && code <= 122) || (code >= 0x430 && code <= 0x44f)) return false;
  return /^[^\p{L}]?\p{Lu}/u.test(word);
}

/**
 * The pieces a word is matched by. Tokenizers differ on hyphens, apostrophes and contractions, so both sides of a comparison are taken
 * apart alike: "Guinea-Bissau" is `guinea bissau`, "d'Ivoire" `de ivoire`, "del" `de el`. A possessive ending stays whole.
 */
export function piecesOf(word: string, contractions: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const lower = word.toLowerCase();
  return isPlain(lower) ? (contractions.get(lower) ?? [lower]) : markedPieces(lower, contractions);
}

function markedPieces(lower: string, contractions: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const folded = withoutMarks(lower);
  if (folded.length < 3 && folded.startsWith("'")) return [folded];
  if (!/[-'‐‑]/.test(folded)) return contractions.get(folded) ?? [folded];
  if (folded.endsWith("'s") && folded.length > 3) return [...piecesOf(folded.slice(0, -2), contractions), "'s"];
  // "Workers' Party": tokenizers part the sign of a plural possessor
  if (folded.endsWith("s'")) return [...piecesOf(folded.slice(0, -1), contractions), "'"];
  const pieces = folded.split(/[-'‐‑]/).filter((piece) => piece !== "");
  return pieces.flatMap((piece) => contractions.get(piece) ?? [piece]);
}
