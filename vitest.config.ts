import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The marker package throws outside a server bundle, and tests run outside every bundle.
const alias = { "server-only": here("./node_modules/server-only/empty.js"), "@": here(".") };
// A zone with an odd offset: code that counts days by the local clock fails in it.
const env = { TZ: "Asia/Kathmandu" };
const exclude = ["node_modules/**", ".next/**", ".data/**", "e2e/**"];

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          env,
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...exclude, "**/*.{db,ua,office,package}.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          env,
          include: ["**/*.db.test.ts"],
          exclude,
          globalSetup: ["lib/testing/database-server.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "pdfua",
          env,
          include: ["**/*.ua.test.ts"],
          exclude,
          globalSetup: ["lib/testing/verapdf.ts"],
          // One run of the validator over every file.
          hookTimeout: 300_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "office",
          env,
          include: ["**/*.office.test.ts"],
          exclude,
          globalSetup: ["lib/testing/libreoffice.ts"],
          // One run of LibreOffice over every file for each format.
          hookTimeout: 600_000,
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "package",
          env,
          include: ["**/*.package.test.ts"],
          exclude,
          globalSetup: ["lib/testing/frictionless.ts"],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
