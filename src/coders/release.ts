import { readFileSync } from "node:fs";
import { releaseOf } from "../coding/coder.ts";
import { languages } from "../coding/languages/index.ts";
import type { Release } from "../coding/types.ts";

/** The release of the coder as it is installed: its sources and the weights beside them, by the hashes their descriptions give. */
export function installedRelease(): Release {
  const hashes = languages.map(({ code }) => {
    const description = readFileSync(new URL(`../../models/${code}/model.json`, import.meta.url), "utf8");
    return (JSON.parse(description) as { sha256: string }).sha256;
  });
  return releaseOf(hashes);
}
