import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { generatedParts, partOf, writePart } from "./support/generated-docs.ts";

const pages = ["README.md", "CONTRIBUTING.md", ...pagesIn("docs")];

test.each(generatedParts())("$page says of $name what the code says", (part) => {
  if (process.env.ENTENTE_GOLDEN === "update") writePart(part);
  expect(partOf(part.page, part.name)).toBe(part.text);
});

test("every link between pages leads somewhere", () => {
  const links = pages.flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(
      (match) => [page, match[1] ?? ""] as const,
    ),
  );
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter(([page, link]) => !existsSync(join(dirname(page), link)))).toEqual([]);
});

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(folder, file));
}
