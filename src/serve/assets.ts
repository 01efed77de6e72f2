import { readFile } from "node:fs/promises";
import { sha256 } from "../core/ids.ts";

/** A file that pages link to, with an address that changes with its content. */
export interface Asset {
  readonly name: string;
  readonly type: string;
  readonly body: Buffer;
  readonly tag: string;
  readonly href: string;
}

/** The files in `web/` that are served, by name. */
export type Assets = ReadonlyMap<string, Asset>;

const types = { "style.css": "text/css; charset=utf-8", "icon.svg": "image/svg+xml; charset=utf-8" } as const;

/** Reads the files that pages link to. */
export async function readAssets(): Promise<Assets> {
  const assets = Object.entries(types).map(async ([name, type]): Promise<[string, Asset]> => {
    const body = await readFile(new URL(`../../web/${name}`, import.meta.url));
    const tag = sha256(body).slice(0, 12);
    return [name, { name, type, body, tag, href: `/assets/${name}?v=${tag}` }];
  });
  return new Map(await Promise.all(assets));
}
