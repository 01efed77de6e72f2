import { useRef, useState } from "preact/hooks";
import { hrefOf } from "./address.ts";
import { type Answered, ask, useAsked } from "./answers.ts";

/** A page of a list as the API answers it. */
export interface Page {
  readonly next: string | null;
}

/** A list as far as it is shown. */
export interface Paged<Part extends Page> extends Answered<readonly Part[]> {
  /** Asks for one page more; null at the end of the list. */
  readonly more: (() => void) | null;
}

/**
 * A list of the API page by page. Pages are asked for one after another, each by what the one before it says, so that none leaves
 * a gap to another when the list has grown.
 */
export function usePages<Part extends Page>(path: string, asked: Readonly<Record<string, string>>): Paged<Part> {
  const list = hrefOf(path, asked);
  const [wanted, setWanted] = useState({ list, pages: 1, turn: 0 });
  const { pages, turn } = wanted.list === list ? wanted : { pages: 1, turn: 0 };
  const told = useAsked(`${list} ${pages} ${turn}`, () => load<Part>(path, asked, pages));
  const last = useRef<{ list: string; parts: readonly Part[] | null }>({ list, parts: null });
  if (told.answer && !told.waiting) last.current = { list, parts: told.answer };
  // when a page more cannot be had, those before it stay
  const answer = told.answer ?? (last.current.list === list ? last.current.parts : null);
  const hasMore = answer !== null && answer.at(-1)?.next != null;
  const more = () => setWanted({ list, pages: (answer?.length ?? 0) + 1, turn: turn + 1 });
  return { ...told, answer, more: hasMore ? more : null };
}

async function load<Part extends Page>(
  path: string,
  asked: Readonly<Record<string, string>>,
  most: number,
): Promise<readonly Part[]> {
  const parts: Part[] = [];
  let before: string | null = "";
  while (parts.length < most && before !== null) {
    const part: Part = await ask<Part>(hrefOf(path, { ...asked, before }));
    parts.push(part);
    before = part.next;
  }
  return parts;
}
