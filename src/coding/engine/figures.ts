import type { LanguagePack } from "../languages/pack.ts";
import type { Figures } from "../types.ts";
import type { Token } from "./tokens.ts";

const reach = 5;

/** The numbers of people killed, wounded or arrested that a sentence gives: the number nearest to the word for the harm. */
export function figuresIn(tokens: readonly Token[], pack: LanguagePack): Figures {
  const figures: Record<string, number> = {};
  tokens.forEach((token, at) => {
    const figure = pack.harmNouns[token.norm];
    if (figure === undefined || figures[figure] !== undefined) return;
    const number = numberNear(tokens, at, pack);
    if (number !== null) figures[figure] = number;
  });
  return figures;
}

function numberNear(tokens: readonly Token[], at: number, pack: LanguagePack): number | null {
  for (const step of [1, -1]) {
    for (let away = 1; away <= reach; away += 1) {
      const token = tokens[at + step * away];
      if (token === undefined || (token.sign && token.text !== ",") || pack.harmNouns[token.norm] !== undefined) break;
      const value = numberOf(token, pack);
      if (value !== null) return value;
    }
  }
  return null;
}

function numberOf(token: Token, pack: LanguagePack): number | null {
  const word = pack.calendar.numbers[token.norm];
  if (word !== undefined && word > 1) return word;
  if (!/^\d{1,3}(?:,\d{3})*$|^\d{1,6}$/.test(token.text) || /^(?:19|20)\d\d$/.test(token.text)) return null;
  return Number(token.text.replaceAll(",", ""));
}
