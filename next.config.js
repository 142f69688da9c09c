import createNextIntlPlugin from "next-intl/plugin";

const withWords = createNextIntlPlugin("./lib/infra/words.ts");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  typedRoutes: true,
  reactStrictMode: true,
  // The compiler is a native module, and its template is read from the source tree.
  serverExternalPackages: ["@myriaddreamin/typst-ts-node-compiler", "piscina", "pg-boss", "pino"],
  // The project's own checks run before every landing; a build does not repeat them.
  typescript: { ignoreBuildErrors: true },
};

export default withWords(config);
