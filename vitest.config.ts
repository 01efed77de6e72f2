import { defineConfig } from "vitest/config";

/** Where a machine wants the counts, besides what a person reads. */
const report = process.env.VITEST_JSON;

export default defineConfig({
  test: {
    // most tests wait for servers: one worker for two cores would leave both idle
    maxWorkers: 2,
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    projects: [
      {
        test: {
          name: "fast",
          include: ["{src,web}/**/*.test.ts", "tests/*.test.ts"],
          // properties take their time on a busy machine
          testTimeout: 30_000,
          exclude: ["**/*.db.test.ts", "**/*.system.test.ts"],
        },
      },
      {
        test: {
          name: "db",
          include: ["src/**/*.db.test.ts", "tests/*.db.test.ts"],
          globalSetup: ["tests/support/cluster.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "system",
          include: ["tests/*.system.test.ts"],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
