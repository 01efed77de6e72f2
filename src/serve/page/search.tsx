import type { JSX } from "preact";

/** The field by which an operator finds whatever he has a name or a number of. */
export function Search({ typed }: { typed: string }): JSX.Element {
  return (
    <form class="act wide search" action="/operations/find">
      <label>
        File name, hash, article, job or event id, log position
        <input name="q" type="search" value={typed} required maxLength={1000} autocomplete="off" spellcheck={false} />
      </label>
      <button type="submit">Find</button>
    </form>
  );
}
