import { fileURLToPath } from "node:url";

/** The folder of the articles that come with Entente. */
export const exampleFolder = fileURLToPath(new URL("../../examples/articles", import.meta.url));
