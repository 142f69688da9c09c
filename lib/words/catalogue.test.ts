import { createTranslator, IntlErrorCode } from "next-intl";
import { expect, test } from "vitest";
import { flattened } from "@/lib/kernel/flattened";
import { catalogue } from "./catalogue";

const keys = Object.keys(catalogue.en).flatMap((file) =>
  Object.keys(flattened(file, Object.entries(catalogue.en).find(([name]) => name === file)?.[1])),
);

test("every message can be read by what fills it: a choice that is misspelt would show its key instead", () => {
  const unreadable: string[] = [];
  const words: (key: string) => string = createTranslator({
    locale: "en",
    messages: catalogue.en as Record<string, never>,
    onError: ({ code, message }) => {
      // That nothing was given to fill it with is no fault of the message.
      if (code === IntlErrorCode.INVALID_MESSAGE) unreadable.push(message);
    },
    getMessageFallback: ({ key }) => key,
  });
  for (const key of keys) words(key);
  expect(keys.length).toBeGreaterThan(1_000);
  expect(unreadable).toEqual([]);
});
