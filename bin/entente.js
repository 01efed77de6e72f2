#!/usr/bin/env node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const built = new URL("../dist/main.js", import.meta.url);
if (!existsSync(fileURLToPath(built))) {
  process.stderr.write("Entente is not built yet: run `npm ci` (or `npm run build`) in its folder first.\n");
  process.exit(3);
}
await import(built.href);
