import { createTranslator, IntlErrorCode } from "next-intl";
import { expect, test } from "vitest";
import { flattened } from "@/lib/kernel/flattened";
import { catalogue } from "./catalogue";

const texts = Object.values(flattened("words", catalogue.en));

test("every message can be read by what fills it: of one that cannot, people would see its key", () => {
  const unreadable: string[] = [];
  const messages: Record<string, string> = Object.fromEntries(texts.map((text, index) => [`text${index}`, text]));
  const words = createTranslator({
    locale: "en",
    messages,
    onError: ({ code, message }) => {
      // That nothing was given to fill it with is no fault of the message.
      if (code === IntlErrorCode.INVALID_MESSAGE) unreadable.push(message);
    },
    getMessageFallback: ({ key }) => key,
  });
  for (const key of Object.keys(messages)) words(key);
  expect(texts.length).toBeGreaterThan(1_000);
  expect(unreadable).toEqual([]);
});
