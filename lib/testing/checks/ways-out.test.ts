import ts from "typescript";
import { expect, test } from "vitest";
import { nodesOf, shippedFiles } from "./syntax";

/** What opens a line to another machine. */
const globals = /^(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts)$/;
const modules =
  /^(node:)?(https?|http2|net|tls|dgram|dns)(\/promises)?$|^(undici|aws4fetch|openid-client|pg|nodemailer)(\/|$)/;
/** What such a module has besides. */
const harmless = ["isIP", "isIPv4", "isIPv6", "createServer"];

/**
 * Who may open one, and who chooses its other end. Nobody who types into a form is among these: what somebody links to is opened by hand, by
 * whoever reads it. Whoever adds a file says here who chooses the address.
 */
const ways: Readonly<Record<string, string>> = {
  "components/accounts/passkey-answer.ts": "the page it is on: routes of this portal",
  "components/evidence/send-piece.ts": "the page it is on: routes of this portal",
  "components/statistics/use-chain-check.ts": "the chain: files of this portal",
  "lib/infra/launch/connection.ts": "the operator: the database",
  "lib/infra/launch/database-role.ts": "the operator: the database",
  "lib/infra/launch/postgres.ts": "the operator: the database",
  "lib/infra/launch/restore-backup.ts": "the operator: the database",
  "lib/infra/launch/schema-engine.ts": "the operator: the database",
  "lib/infra/launch/warm-up.ts": "the portal: itself",
  "lib/infra/launch/write-backup.ts": "the operator: the database",
  "lib/infra/mail.ts": "the operator: the mail server",
  "lib/infra/sign-in-provider.ts": "the operator: who else may say who somebody is",
  "lib/infra/storage-s3.ts": "the operator: the store for files",
  "lib/letters/render/eml.ts": "nobody: it writes a mail, which stays a file",
  "lib/statistics/download-chain.ts": "whoever types the command that checks a chain, on a machine of their own",
};

const brings = ({ isTypeOnly, propertyName, name }: ts.ImportSpecifier) =>
  !isTypeOnly && !harmless.includes((propertyName ?? name).text);

/** Whether an import takes more than types and what opens nothing. */
function bringsSomething({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
  const bindings = importClause?.namedBindings;
  return !bindings || !ts.isNamedImports(bindings) || importClause.name !== undefined || bindings.elements.some(brings);
}

const isModule = (node: ts.Node | undefined) => node && ts.isStringLiteralLike(node) && modules.test(node.text);
/** `import("node:net")`, `require("net")`, `process.getBuiltinModule("net")`. */
const asks = (node: ts.Node) =>
  ts.isCallExpression(node) &&
  /^(import|require|.*\bgetBuiltinModule)$/.test(node.expression.getText()) &&
  isModule(node.arguments[0]);

const names = (node: ts.Node) =>
  (ts.isIdentifier(node) || (ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent))) &&
  globals.test(node.text);

function opens(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return isModule(node.moduleSpecifier) === true && bringsSomething(node);
  return names(node) || asks(node) === true;
}

const opensLine = (path: string, text?: string) => nodesOf(path, text).some(opens);

test("nothing reaches another machine but what is listed, each with who chooses where", () => {
  expect(shippedFiles.length).toBeGreaterThan(500);
  expect(shippedFiles.filter((path) => opensLine(path)).sort()).toEqual(Object.keys(ways).sort());
});

test.each([
  "export const look = (link: string) => fetch(link);",
  "const ask = globalThis.fetch; export const look = (link: string) => ask(link);",
  'export const look = (link: string) => globalThis["fetch"](link);',
  'import { get } from "node:https"; export const look = (link: string) => get(link);',
  'import { isIP, connect as line } from "net"; export const look = (port: number) => [isIP(""), line(port)];',
  'import * as net from "node:net"; export const look = net;',
  'export const look = async (link: string) => (await import("node:http")).get(link);',
  'export const look = process.getBuiltinModule("node:http2");',
  'import { lookup } from "node:dns/promises"; export const look = lookup;',
])("would be seen: %s", (text) => {
  expect(opensLine("lib/planted.ts", text)).toBe(true);
});

test.each([
  'import { isIP } from "node:net"; export const is = isIP("::1");',
  'import type { IncomingMessage } from "node:http"; export type Asked = IncomingMessage;',
  'import { createServer, type Server } from "node:http"; export const serve = (): Server => createServer();',
])("is no way out: %s", (text) => {
  expect(opensLine("lib/planted.ts", text)).toBe(false);
});
