import { availableParallelism } from "node:os";
import { afterAll, describe, expect, test } from "vitest";
import { BusyFault } from "@/lib/kernel/busy-fault";
import { endWorkers } from "@/lib/infra/worker-pool";
import { aLetter, bareLetterFacts } from "@/lib/testing/a-letter";
import { somePictures, withExhibits } from "@/lib/testing/some-pictures";
import { drawLetter } from "./pdf";
import { typeset } from "./typeset";

const letter = withExhibits(aLetter(bareLetterFacts({ effect: "漢字 and 𒀀" })));
const patient = { queue: 64, time: 60_000 };

afterAll(endWorkers);

describe("a letter drawn aside", () => {
  test("is the letter drawn here", async () => {
    const aside = await typeset(letter, somePictures, patient);
    const here = drawLetter(letter, somePictures);
    expect(aside.unprintable).toEqual(["𒀀"]);
    expect(Buffer.from(aside.pdf).equals(Buffer.from(here.pdf))).toBe(true);
  });

  test("leaves the event loop free", async () => {
    await typeset(letter, somePictures, patient);
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 1);
    await Promise.all(Array.from({ length: 20 }, () => typeset(letter, somePictures, patient)));
    clearInterval(counting);
    expect(turns).toBeGreaterThan(20);
  });

  test("fails as it would here, and the next is drawn", async () => {
    await expect(typeset(letter, new Map(), patient)).rejects.toThrow("is missing");
    const broken = new Map([...somePictures.keys()].map((sha256) => [sha256, new Uint8Array([1, 2, 3])]));
    await expect(typeset(letter, broken, patient)).rejects.toThrow("could not be typeset");
    expect((await typeset(letter, somePictures, patient)).pdf.length).toBeGreaterThan(10_000);
  });
});

describe("the threads", () => {
  test("give a letter up that takes too long, and are there for the next", async () => {
    const long = aLetter(bareLetterFacts({ effect: "All that I wrote. ".repeat(270).trim() }));
    await typeset(letter, somePictures, patient);
    await expect(typeset(long, somePictures, { queue: 64, time: 5 })).rejects.toThrow(/abort/i);
    expect((await typeset(letter, somePictures, patient)).pdf.length).toBeGreaterThan(10_000);
  });

  test("let no letter wait while later ones are drawn", async () => {
    await typeset(letter, somePictures, patient);
    const order: number[] = [];
    const given = Array.from({ length: 24 }, async (_, index) => {
      await typeset(letter, somePictures, patient);
      order.push(index);
    });
    await Promise.all(given);
    // Threads that draw side by side may overtake by one.
    for (const [place, index] of order.entries()) expect(Math.abs(place - index)).toBeLessThan(availableParallelism());
  });

  test("let no more wait than they may", async () => {
    await endWorkers();
    const few = { queue: 2, time: 60_000 };
    const asked = Array.from({ length: 12 }, () => typeset(letter, somePictures, few));
    const faults = (await Promise.allSettled(asked)).filter((each) => each.status === "rejected");
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThan(11);
    for (const { reason } of faults) expect(reason).toBeInstanceOf(BusyFault);
  });

  test("end when they are told to, and begin anew when asked", async () => {
    const givenUp = expect(typeset(letter, somePictures, patient)).rejects.toThrow();
    await endWorkers();
    await givenUp;
    expect((await typeset(letter, somePictures, patient)).unprintable).toEqual(["𒀀"]);
  });
});
