import { describe, expect, test } from "vitest";
import { filled } from "@/lib/kernel/filled";
import { moveByKey } from "./keys";
import { isUnderWay, type ItemState, nextToLookAt, queued, type QueueItem } from "./queue";
import { takenOn } from "./taken-on";

const item = (id: string, kind: Exclude<ItemState["kind"], "sending" | "failed"> = "ready"): QueueItem => ({
  id,
  file: new File([], id),
  name: id,
  state: { kind },
});
const ids = (items: readonly QueueItem[]) => items.map(({ id }) => id);

describe("the queue of files", () => {
  const two = queued([], { kind: "add", items: [item("a"), item("b")] });

  test("takes files in the order they were chosen", () => {
    expect(ids(queued(two, { kind: "add", items: [item("c")] }))).toEqual(["a", "b", "c"]);
  });

  test("puts the pages of a PDF where the PDF stood, and nothing where a file was removed", () => {
    expect(ids(queued(two, { kind: "replace", id: "a", items: [item("a1"), item("a2")] }))).toEqual(["a1", "a2", "b"]);
    expect(ids(queued(two, { kind: "replace", id: "a", items: [] }))).toEqual(["b"]);
  });

  test("changes one file and leaves the others", () => {
    const [a, b] = queued(two, { kind: "change", id: "b", change: { state: { kind: "stopped" } } });
    expect([a?.state.kind, b?.state.kind]).toEqual(["ready", "stopped"]);
  });

  test("goes on to the next file that nobody has looked at", () => {
    const items = [item("a"), item("b", "waiting"), item("c")];
    expect(nextToLookAt(items, "a")?.id).toBe("c");
    expect(nextToLookAt([item("a")], "a")).toBeUndefined();
  });

  test.each([
    ["ready", false],
    ["waiting", true],
    ["checking", true],
    ["stopped", false],
  ] as const)("a file that is %s is under way: %s", (kind, expected) => {
    expect(isUnderWay(item("a", kind))).toBe(expected);
  });
});

describe("the day a picture was taken", () => {
  const at = (name: string, value: string) => ({ kind: "time" as const, name, value });

  test.each([
    [[at("DateTimeOriginal", "2024:09:20 10:11:12")], "2024-09-20"],
    [[at("DateTime", "2025:01:02 00:00:00"), at("DateTimeOriginal", "2024-09-20T10:11:12")], "2024-09-20"],
    [[at("DateTimeOriginal", "0000:00:00 00:00:00"), at("CreateDate", "2023:02:28")], "2023-02-28"],
    [[at("DateTimeOriginal", "2023:02:30 10:00:00")], undefined],
    [[at("GPSDateStamp", "2024:09:20")], undefined],
  ])("of %j is %s", (traces, expected) => {
    expect(takenOn(traces)).toBe(expected);
  });
});

describe("a key", () => {
  const place = { box: { left: 50, top: 50, width: 20, height: 10 }, unit: 3.4, size: { width: 100, height: 100 } };
  const press = (key: string, more: { shiftKey?: boolean; altKey?: boolean; ctrlKey?: boolean } = {}) =>
    moveByKey({ key, shiftKey: false, altKey: false, ctrlKey: false, ...more }, place);

  test.each([
    [press("ArrowLeft"), { left: 47, top: 50, width: 20, height: 10 }],
    [press("ArrowDown", { shiftKey: true }), { left: 50, top: 80, width: 20, height: 10 }],
    [press("ArrowRight", { altKey: true }), { left: 50, top: 50, width: 23, height: 10 }],
    [press("ArrowUp", { ctrlKey: true, shiftKey: true }), { left: 50, top: 50, width: 20, height: 1 }],
    [press("ArrowRight", { altKey: true, shiftKey: true }), { left: 50, top: 50, width: 50, height: 10 }],
    [press("a"), undefined],
  ])("takes a box to %j", (to, expected) => {
    expect(to).toEqual(expected);
  });
});

test("a sentence is filled where it has gaps, and left where nothing fits", () => {
  expect(filled("{name}, page {page} of {pages}", { name: "a{page}", page: 2 })).toBe("a{page}, page 2 of {pages}");
});
