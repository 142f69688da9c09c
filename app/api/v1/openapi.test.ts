import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { openApi } from "./openapi";

const document = { ...openApi("https://unticked.example") };

test("the description is OpenAPI 3.1, by another project's judgement", async () => {
  const validator = new Validator();
  expect(await validator.validate(document)).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
});

test("a fault in it would be noticed", async () => {
  const { valid } = await new Validator().validate({ ...document, paths: { "/api/v1/platforms": { get: 5 } } });
  expect(valid).toBe(false);
});

test("what is promised to programs changes only on purpose", async () => {
  await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot("__golden__/openapi.json");
});
