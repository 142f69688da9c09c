import createNextIntlPlugin from "next-intl/plugin";

const withWords = createNextIntlPlugin("./lib/infra/words.ts");

// A worker lives under the policy of the file it starts from, not under the page's: it may compile WebAssembly, and reach us alone.
const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  typedRoutes: true,
  reactStrictMode: true,
  // Forms with files are led past the proxy, which would hold each of them in memory; so it cannot name their language.
  rewrites: () => ({
    beforeFiles: [
      { source: "/check/evidence/:post(answer|add)", destination: "/en/check/evidence/:post" },
      { source: "/platforms/:platform/changed/send", destination: "/en/platforms/:platform/changed/send" },
      { source: "/complaints/:id/record", destination: "/en/complaints/:id/record" },
      { source: "/complaints/:id/events/:event/correct", destination: "/en/complaints/:id/events/:event/correct" },
    ],
  }),
  headers: () => [
    { source: "/_next/static/:path*", headers: [{ key: "content-security-policy", value: workerPolicy }] },
  ],
  // The compiler is a native module, and its template is read from the source tree.
  serverExternalPackages: ["@myriaddreamin/typst-ts-node-compiler", "piscina", "pg-boss", "pino", "jsdom"],
  // The project's own checks run before every landing; a build does not repeat them.
  typescript: { ignoreBuildErrors: true },
};

export default withWords(config);
