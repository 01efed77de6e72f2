import { readdir, readFile } from "node:fs/promises";
import { extname } from "node:path";
import { SystemError } from "../core/errors.ts";

/** A file of the page as it was built. */
export interface Asset {
  readonly type: string;
  readonly body: Buffer;
}

/** The page as it was built: its document, and by their names the files that this links to. A file's name changes with its content. */
export interface Assets {
  readonly document: Buffer;
  /** Addresses of two of them, for documents without a script. */
  readonly icon: string;
  readonly stylesheet: string;
  readonly files: ReadonlyMap<string, Asset>;
}

const built = new URL("../../dist/web/", import.meta.url);
const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
};

/** Reads the page. Throws SystemError when it was never built. */
export async function readAssets(): Promise<Assets> {
  try {
    const names = await readdir(new URL("assets/", built));
    const files = names.map(async (name): Promise<[string, Asset]> => {
      const body = await readFile(new URL(`assets/${name}`, built));
      return [name, { type: types[extname(name)] ?? "application/octet-stream", body }];
    });
    return {
      document: await readFile(new URL("index.html", built)),
      icon: `/assets/${names.find((name) => name.startsWith("icon"))}`,
      stylesheet: `/assets/${names.find((name) => name.endsWith(".css"))}`,
      files: new Map(await Promise.all(files)),
    };
  } catch (error) {
    throw new SystemError("the page is not built: run npm run build", { cause: error });
  }
}
