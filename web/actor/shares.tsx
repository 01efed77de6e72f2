import type { JSX } from "preact";
import { labelOf } from "../../src/serve/names.ts";
import type { Share } from "./partners.ts";

/** Actors with their numbers of events, as bars within a table. */
export function Shares({
  caption,
  shares,
  columns,
  linkTo,
}: {
  caption: string;
  shares: readonly Share[];
  columns: readonly [acts: string, suffers: string];
  linkTo(code: string): string;
}): JSX.Element {
  if (shares.length === 0) return <p class="aside">None.</p>;
  const largest = Math.max(...shares.map(({ acts, suffers }) => Math.max(acts, suffers)));
  return (
    <>
      <table class="shares">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Actor</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shares.map(({ code, acts, suffers }) => (
            <tr key={code}>
              <th scope="row">
                <a href={linkTo(code)}>{labelOf(code)}</a> <abbr title={labelOf(code)}>{code}</abbr>
              </th>
              {[acts, suffers].map((number, index) => (
                <td key={columns[index]}>
                  <Bar share={number / largest} /> {number.toLocaleString("en")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="aside">A joint act counts in both columns.</p>
    </>
  );
}

function Bar({ share }: { share: number }): JSX.Element {
  return (
    <svg class="share" aria-hidden="true">
      <rect width={`${(share * 100).toFixed(1)}%`} height="100%" />
    </svg>
  );
}
