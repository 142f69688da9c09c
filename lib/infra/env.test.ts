import { describe, expect, test } from "vitest";
import { localAddress, parseSettings } from "@/lib/infra/env";

test("with nothing set, the portal serves this machine alone", () => {
  expect(parseSettings({})).toMatchObject({
    port: 3000,
    host: "127.0.0.1",
    databaseUrl: undefined,
    smtpUrl: undefined,
    baseUrl: "http://127.0.0.1:3000",
    mailFrom: "Unticked <no-reply@localhost>",
    trustProxy: false,
  });
});

test("an empty variable counts as left out", () => {
  expect(parseSettings({ PORT: "", DATABASE_URL: " ", SMTP_URL: "" }).port).toBe(3000);
});

test.each([
  ["0.0.0.0", "http://127.0.0.1:80"],
  ["::", "http://127.0.0.1:80"],
  ["::1", "http://[::1]:80"],
  ["unticked.test", "http://unticked.test:80"],
])("the portal on %s is opened at %s", (host, expected) => {
  expect(localAddress(host, 80)).toBe(expected);
});

test("mail comes from the host that people know", () => {
  expect(parseSettings({ BASE_URL: "https://unticked.example.org/" })).toMatchObject({
    baseUrl: "https://unticked.example.org",
    mailFrom: "Unticked <no-reply@unticked.example.org>",
  });
});

test.each([
  ["PORT", "0"],
  ["PORT", "65536"],
  ["PORT", "30.5"],
  ["PORT", "0x50"],
  ["HOST", "http://127.0.0.1"],
  ["DATABASE_URL", "postgresql://user:hunter2@/x"],
  ["DATABASE_URL", "hunter2"],
  ["DATABASE_URL", "sqlite://hunter2/x"],
  ["SMTP_URL", "https://user:hunter2@mail.example.org"],
  ["SMTP_URL", "hunter2:587"],
  ["MAIL_FROM", "Unticked"],
  ["MAIL_FROM", "a@example.org\r\nBcc: hunter2@example.org"],
  ["BASE_URL", "https://example.org/path"],
  ["BASE_URL", "ftp://example.org"],
  ["TRUST_PROXY", "perhaps"],
  ["AUTH_SECRET", "hunter2"],
  ["MASTER_KEY", "hunter2"],
])("a wrong %s is told by name, in one line, without what was typed", (name, value) => {
  const told = (() => {
    try {
      return parseSettings({ [name]: value }).port;
    } catch (error) {
      return error instanceof Error ? error.message : "";
    }
  })();
  expect(told).toMatch(new RegExp(`^${name} `));
  expect(told).not.toMatch(/hunter2|\n/);
});

test.each(["1", "true", "YES", "on"])("TRUST_PROXY=%s is a yes", (word) => {
  expect(parseSettings({ TRUST_PROXY: word }).trustProxy).toBe(true);
});

describe("an S3-compatible store", () => {
  const variables = {
    S3_ENDPOINT: "https://s3.example.org",
    S3_BUCKET: "evidence",
    S3_REGION: "eu-west-2",
    S3_ACCESS_KEY_ID: "an-id",
    S3_SECRET_ACCESS_KEY: "a/secret+key",
  };

  test("is set by five variables, or not at all", () => {
    expect(parseSettings({}).s3).toBeUndefined();
    expect(parseSettings(variables).s3).toEqual({
      endpoint: "https://s3.example.org",
      bucket: "evidence",
      region: "eu-west-2",
      accessKeyId: "an-id",
      secretAccessKey: "a/secret+key",
    });
  });

  test.each(Object.keys(variables))("without %s is told which is missing", (name) => {
    expect(() => parseSettings({ ...variables, [name]: "" })).toThrow(`${name} must be set beside the other S3_`);
  });

  test.each([
    ["S3_ENDPOINT", "s3.example.org"],
    ["S3_ENDPOINT", "ftp://s3.example.org"],
    ["S3_BUCKET", "A Bucket"],
    ["S3_BUCKET", "../x"],
    ["S3_REGION", "eu west"],
    ["S3_ACCESS_KEY_ID", "two words"],
  ])("with %s=%s is refused by that name", (name, value) => {
    expect(() => parseSettings({ ...variables, [name]: value })).toThrow(name);
  });
});

describe("an OpenID provider", () => {
  const variables = {
    OIDC_ISSUER: "https://union.example.org",
    OIDC_CLIENT_ID: "unticked",
    OIDC_CLIENT_SECRET: "a secret",
    OIDC_NAME: "Union House",
  };

  test("is set by four variables, or not at all", () => {
    expect(parseSettings({}).oidc).toBeUndefined();
    const [issuer, clientId, clientSecret, name] = Object.values(variables);
    expect(parseSettings(variables).oidc).toEqual({ issuer, clientId, clientSecret, name });
  });

  test.each(Object.keys(variables))("without %s is told which is missing", (name) => {
    expect(() => parseSettings({ ...variables, [name]: "" })).toThrow(`${name} must be set beside the other OIDC_`);
  });

  test.each(["union.example.org", "http://union.example.org", "ftp://union.example.org"])(
    "at %s is refused",
    (issuer) => {
      expect(() => parseSettings({ ...variables, OIDC_ISSUER: issuer })).toThrow("OIDC_ISSUER");
    },
  );

  test("on this machine may do without https, to try it out", () => {
    const issuer = "http://127.0.0.1:4000";
    expect(parseSettings({ ...variables, OIDC_ISSUER: issuer }).oidc?.issuer).toBe(issuer);
  });
});
