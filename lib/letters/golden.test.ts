import { describe, expect, test } from "vitest";
import { aLetter } from "@/lib/testing/a-letter";
import { choicesFor } from "./choice";
import { packFor } from "./context";
import { renderText } from "./render/text";
import { platformSamples } from "./platform-samples.data";
import { samples } from "./samples.data";

const lawyers = Object.entries(samples).flatMap(([name, { facts, writtenOn }]) =>
  ["uk", "eu"].includes(packFor(facts.residence).id) || Object.hasOwn(platformSamples, name)
    ? choicesFor(facts, writtenOn).map(({ kind }) => ({ name, kind, facts, writtenOn }))
    : [],
);

describe("wording is kept: a change of words raises the version and is written down in CHANGELOG.md", () => {
  test.each(lawyers)("$name, $kind", async ({ name, kind, facts, writtenOn }) => {
    const letter = aLetter(facts, kind, writtenOn);
    const file = `__golden__/${letter.templateId}.v${letter.version}.${name}.txt`;
    await expect(renderText(letter)).toMatchFileSnapshot(file);
  });
});
