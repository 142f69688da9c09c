import type { APIRequestContext } from "@playwright/test";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { z } from "zod";
import { expect, test } from "./support/fixtures";
import { openPetition } from "./support/petitions";
import { releaseNow } from "./support/release";

const parameter = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean().default(false),
  schema: z.object({ enum: z.array(z.string()).optional(), example: z.string().optional() }),
});
const described = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({ parameters: z.array(parameter).default([]), responses: z.record(z.string(), z.json()) }),
    }),
  ),
});

/** What the description itself offers for each parameter that a query must have. */
function exampleQuery(parameters: z.infer<typeof parameter>[]) {
  const needed = parameters.filter((one) => one.in === "query" && one.required);
  return Object.fromEntries(needed.map(({ name, schema }) => [name, schema.example ?? schema.enum?.[0] ?? ""]));
}
const listed = z.object({
  platforms: z.array(z.object({ id: z.string(), links: z.object({ self: z.url(), page: z.string() }) })),
});
const published = "/api/v1/platforms";

const releasesSchema = z.object({ releases: z.array(z.object({ name: z.string() })) });
/** The newest release, which is made now. */
async function aReleaseName(request: APIRequestContext): Promise<string> {
  releaseNow();
  return releasesSchema.parse(await (await request.get("/api/v1/releases")).json()).releases[0]?.name ?? "";
}

const chainSchema = z.object({ entries: z.array(z.object({ kind: z.string(), file: z.string() })) });
/** Signatures are published once their hour is over, and no test waits for that. */
const notYet = "/api/v1/signatures/";

/** The address with a platform, a petition and a release in it that there are. */
async function anAddressOf(request: APIRequestContext, petition: string) {
  const release = await aReleaseName(request);
  const { entries } = chainSchema.parse(await (await request.get("/api/v1/chain")).json());
  const places = entries.findLast(({ kind }) => kind === "places")?.file ?? "";
  return (path: string) =>
    path.includes("/places-")
      ? `/api/v1/${places}`
      : path.replace("{id}", "linkedin").replace("{slug}", petition).replace("{name}", release);
}

test("every address that the description names answers as described", async ({ request }) => {
  const { paths } = described.parse(await (await request.get("/api/v1/openapi.json")).json());
  expect(Object.keys(paths).length).toBeGreaterThan(5);
  const petition = (await openPetition(request)).split("/").at(-1) ?? "";
  const addressOf = await anAddressOf(request, petition);
  for (const [path, { get }] of Object.entries(paths)) {
    if (path.startsWith(notYet)) continue;
    const params = exampleQuery(get.parameters);
    const answer = await request.get(addressOf(path), { params });
    expect(answer.status(), path).toBe(200);
    const { content } = z.object({ content: z.record(z.string(), z.json()) }).parse(get.responses["200"]);
    expect(Object.keys(content), path).toContain(answer.headers()["content-type"]?.split(";")[0]);
  }
});

test("every record keeps to the schema that is published with it", async ({ request, baseURL }) => {
  const schema = await request.get(`${published}/schema.json`);
  expect(schema.headers()["content-type"]).toBe("application/schema+json");
  const isValid = formats(new Ajv2020()).compile(z.record(z.string(), z.json()).parse(await schema.json()));
  const { platforms } = listed.parse(await (await request.get(published)).json());
  expect(platforms.length).toBeGreaterThan(30);
  for (const { id, links } of platforms) {
    expect(links.self).toBe(`${baseURL ?? ""}${published}/${id}`);
    isValid(await (await request.get(links.self)).json());
    expect(isValid.errors, id).toBeNull();
  }
});

test("any site may read it, nobody gets a cookie, and a copy that is new enough is not sent again", async ({
  request,
}) => {
  const answer = await request.get(`${published}/linkedin`, { headers: { origin: "https://elsewhere.example" } });
  const headers = answer.headers();
  expect(headers).toMatchObject({
    "access-control-allow-origin": "*",
    "cache-control": "public, max-age=3600",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
    link: '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
  });
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers).not.toHaveProperty("set-cookie");

  const known = { "if-none-match": headers.etag ?? "" };
  const again = await request.get(`${published}/linkedin`, { headers: known });
  expect(again.status()).toBe(304);
  expect((await again.body()).length).toBe(0);
  expect(again.headers()).toMatchObject({ etag: headers.etag, "access-control-allow-origin": "*" });

  const head = await request.head(`${published}/linkedin`);
  expect(head.status()).toBe(200);
  expect(head.headers()).toMatchObject({ etag: headers.etag, "content-type": "application/json" });
});

test("a page of another site may ask first", async ({ request }) => {
  const asked = { origin: "https://elsewhere.example", "access-control-request-method": "GET" };
  const answer = await request.fetch(published, { method: "OPTIONS", headers: asked });
  expect(answer.status()).toBe(204);
  expect(answer.headers()).toMatchObject({
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, HEAD",
  });
});

test("what cannot be answered is said in the terms of a program", async ({ request }) => {
  for (const path of [`${published}/no-such-platform`, `${published}/linkedin/more`, "/api/v1/nothing", "/api/v1"]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()["content-type"], path).toBe("application/problem+json");
    expect(answer.headers()["access-control-allow-origin"], path).toBe("*");
  }
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    const answer = await request.fetch(published, { method, data: { id: "mine" } });
    expect(answer.status(), method).toBe(405);
    expect(answer.headers().allow).toBe("GET, HEAD, OPTIONS");
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
  }
  expect((await request.fetch("/platforms", { method: "OPTIONS" })).status()).toBe(405);
});

test("the table of defaults is a file to keep", async ({ request }) => {
  const answer = await request.get(`${published}/defaults.csv`);
  expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  expect(answer.headers()["content-disposition"]).toBe('attachment; filename="unticked-defaults.csv"');
  const lines = (await answer.text()).split("\r\n");
  expect(lines[0]).toMatch(/^platform,practice,countries,from,to,/);
  expect(lines).toContainEqual(
    expect.stringMatching(/^linkedin,linkedin-content-ai,CA,2024-12-10,2025-11-02,true,announcement,suspended,/),
  );
});
