import { defineConfig } from "vite";

/** Builds the page in `web/` into `dist/web/`, from where the server serves it. */
export default defineConfig({
  root: "web",
  base: "/",
  publicDir: false,
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    target: "es2022",
    // a file of its own each: the content policy allows nothing that stands in the document
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // for work on the page: npx vite, beside a running Entente
  server: { proxy: { "^/(api|queues|metrics)": "http://127.0.0.1:4040" } },
});
