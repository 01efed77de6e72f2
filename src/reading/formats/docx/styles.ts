import type { Block } from "../../layout/block.ts";
import { at, childrenOf, xmlTree } from "../../parsers/xml.ts";

/** What paragraphs of a style are: a kind of block, or words that are left out by a rule. */
export type StyleUse = { readonly kind: Block["kind"] } | { readonly rule: string };

/** The names that Word gives its own styles, whatever its language. */
const uses: readonly (readonly [name: RegExp, use: StyleUse])[] = [
  [/^title$/i, { kind: "title" }],
  [/^(?:heading \d|subtitle)$/i, { kind: "subhead" }],
  [/^caption$/i, { rule: "caption" }],
  [/^toc (?:heading|\d)$/i, { rule: "contents" }],
  [/^(?:header|footer)$/i, { rule: "running-header" }],
  [/^list (?:paragraph|bullet|number)/i, { kind: "item" }],
];

/** Reads which styles mean something, by the id with which paragraphs name them. */
export function readStyles(document: string): ReadonlyMap<string, StyleUse> {
  const found = new Map<string, StyleUse>();
  for (const style of childrenOf(xmlTree(document), "style")) {
    const name = at(style, "name")?.attributes.val ?? "";
    const use = uses.find(([pattern]) => pattern.test(name))?.[1];
    const id = style.attributes.styleId;
    if (id === undefined) continue;
    if (use !== undefined) found.set(id, use);
    else if (at(style, "pPr", "outlineLvl") !== null) found.set(id, { kind: "subhead" });
  }
  return found;
}
