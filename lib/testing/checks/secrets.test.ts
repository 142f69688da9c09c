import { lintSource } from "@secretlint/core";
import { creator } from "@secretlint/secretlint-rule-preset-recommend";
import { describe, expect, test } from "vitest";
import { readSource, sourceFiles } from "./source-files";

const id = "@secretlint/secretlint-rule-preset-recommend";
const config = { rules: [{ id, rule: creator }] };

interface Text {
  path: string;
  content: string;
}

/** What in texts looks like a key or password of somebody: the file and of which kind. The secret itself is not repeated. */
async function secretsIn(texts: readonly Text[]): Promise<string[]> {
  // Read as one, since the library takes longer about its own bookkeeping than about reading.
  const content = texts.map((text) => text.content).join("\n");
  const source = { filePath: "all.txt", content, ext: ".txt", contentType: "text" } as const;
  const { messages } = await lintSource({ source, options: { config, maskSecrets: true, noPhysicFilePath: true } });
  return messages.map(({ range, ruleId }) => `${fileAt(texts, range[0])} ${ruleId}`);
}

/** In which of the texts a place of all of them is. */
function fileAt(texts: readonly Text[], place: number): string {
  let end = 0;
  return texts.find(({ content }) => (end += content.length + 1) > place)?.path ?? "?";
}

/** Passwords that tests make up for servers that are not there. */
const madeUp = [
  /^lib\/infra\/env\.test\.ts .*basicauth$/,
  /^lib\/infra\/launch\/start\.db\.test\.ts .*database-connection-string$/,
];

const isText = (path: string) => !/\.(png|jpg|webp|heic|ico|woff2?|ttf|otf|pdf|gif)$/.test(path);

describe("the repository", () => {
  test("holds no key and no password", { timeout: 120_000 }, async () => {
    const texts = [...sourceFiles.filter(isText), "package-lock.json"];
    expect(texts.length).toBeGreaterThan(1_000);
    const found = await secretsIn(texts.map((path) => ({ path, content: readSource(path) })));
    expect(found.filter((one) => !madeUp.some((pattern) => pattern.test(one)))).toEqual([]);
    expect(madeUp.filter((pattern) => !found.some((one) => pattern.test(one)))).toEqual([]);
  });
});

// Each is put together here, or this file would be found.
const planted: Record<string, string> = {
  "a token of GitHub’s": `token: ${"ghp_"}${"wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx"}`,
  "a private key": `-----BEGIN RSA${" PRIVATE KEY-----"}\n${"MIIEpAIBAAKCAQEA04up8hoqzS1".repeat(9)}\n-----END RSA PRIVATE KEY-----`,
  "a token of npm’s": `//registry.example/:_authToken=${"npm_"}${"zLMuzBvCaLDuaFlkHVNyAUgbt2YPwS1xgTqV"}`,
  "a password of a database": `DATABASE_URL=${"postgres"}ql://unticked:${"s3cretOfSomebody"}@db.example.com:5432/unticked`,
};

describe("what looks for them", () => {
  test.each(Object.keys(planted))("finds %s", async (name) => {
    expect(await secretsIn([{ path: "planted", content: planted[name] ?? "" }])).toHaveLength(1);
  });

  test("leaves alone what says where a secret goes", async () => {
    expect(
      await secretsIn([{ path: "planted", content: "MASTER_KEY=\nSMTP_URL=smtp://user:password@host:587\n" }]),
    ).toEqual([]);
  });
});
