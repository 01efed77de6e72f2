// npm run bench -- NAME [ARGUMENTS]: runs bench/NAME.js with what was built.
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const names = "append coding exports pipeline queries reading reading-charset-language reading-sets rebuild".split(" ");
const [name] = process.argv.splice(2, 1);
const file = new URL(`./${name}.js`, import.meta.url);
if (!names.includes(name) || !existsSync(fileURLToPath(file))) {
  console.error(
    `expected one of ${names.join(", ")}, came ${name ?? "nothing"}; in bench/ there are ${readdirSync(new URL(".", import.meta.url)).join(", ")}`,
  );
  process.exit(2);
}
await import(file.href);
