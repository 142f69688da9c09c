import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { aDatabase } from "@/lib/testing/a-database";
import { anOrganiser } from "@/lib/testing/an-actor";
import { noon } from "@/lib/testing/a-finding";
import { aReport } from "@/lib/testing/a-report";
import { purgeReports, sendReport } from "./commands";
import { settleReport } from "./commands/settle";
import { findReportPicture, listReports } from "./queries";

beforeAll(aDatabase);
beforeEach(() => db.$executeRaw`TRUNCATE "ChangeReport" CASCADE`);

const { now, today } = noon;
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const onlyRow = () => db.changeReport.findFirstOrThrow();

describe("a report that was sent", () => {
  test("is read by an organiser as it was typed", async () => {
    const report = aReport({ words: "Zeile\nשלום 🤖", link: "https://example.org/notice" });
    expect(await sendReport(report, now)).toBe(true);
    const [read] = await listReports({ by: await anOrganiser() });
    expect(read).toMatchObject({ ...report.content, platform: "linkedin", sentOn: today, verdict: undefined });
  });

  test("about the platform as a whole names no practice", async () => {
    await sendReport(aReport({ practice: undefined }), now);
    expect((await listReports({ by: await anOrganiser() }))[0]?.practice).toBeUndefined();
  });

  test("lies sealed: the row tells none of the words, the link, the country or the day", async () => {
    await sendReport(aReport({ words: "A secret word", country: "IS", link: "https://example.org/secret" }), now);
    const row = await onlyRow();
    const seen = JSON.stringify(row) + Buffer.from(row.sealed).toString("latin1");
    for (const word of ["secret", "example.org", '"IS"', "2026-11-20", "web"]) expect(seen).not.toContain(word);
  });

  test("keeps the picture sealed beside it, for organisers alone, and as long as the report", async () => {
    const picture = { bytes: Buffer.from("\x89PNG the screen"), type: "image/png" } as const;
    const by = await anOrganiser();
    await sendReport({ ...aReport({ mark: "with" }), picture }, now);
    await sendReport(aReport({ mark: "without" }), later(-1));
    const listed = await listReports({ by });
    expect(listed.map((report) => report.picture)).toEqual(["image/png", undefined]);
    const [row] = await db.changeReport.findMany({ where: { sealedPicture: { not: null } } });
    if (!row) throw new Error("No report has a picture");
    const others = listed.map(({ id }) => id).filter((id) => id !== row.id);
    expect(Buffer.from(row.sealedPicture ?? []).toString("latin1")).not.toContain("the screen");
    expect(await findReportPicture({ by, id: row.id })).toEqual(picture);
    for (const id of [...others, crypto.randomUUID(), "nonsense"])
      expect(await findReportPicture({ by, id })).toBeUndefined();
    await purgeReports(later(800));
    expect(await findReportPicture({ by, id: row.id })).toBeUndefined();
  });

  test("does not open in the place of another", async () => {
    await sendReport(aReport({ words: "One" }), now);
    await sendReport(aReport({ words: "Other" }), now);
    const [one, other] = await db.changeReport.findMany();
    await db.changeReport.update({ where: { id: one?.id ?? "" }, data: { sealed: Buffer.from(other?.sealed ?? []) } });
    await expect(listReports({ by: await anOrganiser() })).rejects.toThrow("does not open");
  });
});

describe("a form that is sent twice", () => {
  test("is one report, also at the same moment", async () => {
    const report = aReport({ mark: "one" });
    const sent = await Promise.all([1, 2, 3].map(() => sendReport(report, now)));
    expect(sent.filter(Boolean)).toHaveLength(1);
    expect(await sendReport(report, later(1))).toBe(false);
    expect(await db.changeReport.count()).toBe(1);
  });

  test("is another report where something else was typed, or where somebody else types the same", async () => {
    await sendReport(aReport({ mark: "one" }), now);
    await sendReport(aReport({ mark: "one", words: "Something else" }), now);
    await sendReport(aReport({ mark: "two" }), now);
    expect(await db.changeReport.count()).toBe(3);
  });
});

describe("settling", () => {
  test("says what it was found to be; the later word holds", async () => {
    const by = await anOrganiser();
    await sendReport(aReport(), now);
    const { id } = await onlyRow();
    expect(await settleReport({ by, id, verdict: "not-so" }, now)).toBe(true);
    expect(await settleReport({ by, id, verdict: "accepted" }, later(1))).toBe(true);
    expect(await onlyRow()).toMatchObject({ verdict: "accepted", settledAt: later(1) });
    expect((await listReports({ by }))[0]?.verdict).toBe("accepted");
  });

  test("a report that is gone changes nothing", async () => {
    const by = await anOrganiser();
    expect(await settleReport({ by, id: crypto.randomUUID(), verdict: "accepted" }, now)).toBe(false);
  });

  test("puts it behind those that wait", async () => {
    const by = await anOrganiser();
    await sendReport(aReport({ words: "settled" }), later(2));
    const { id } = await onlyRow();
    await settleReport({ by, id, verdict: "accepted" }, later(3));
    await sendReport(aReport({ words: "older" }), now);
    await sendReport(aReport({ words: "newer" }), later(1));
    expect((await listReports({ by })).map(({ words }) => words)).toEqual(["newer", "older", "settled"]);
    expect(await listReports({ by, most: 1 })).toHaveLength(1);
  });
});

test("a report that comes back with an old backup, without its key, is there for nobody", async () => {
  const by = await anOrganiser();
  const picture = { bytes: Buffer.from("the screen"), type: "image/png" } as const;
  await sendReport({ ...aReport(), picture }, now);
  const { id } = await onlyRow();
  await db.changeReportKey.delete({ where: { reportId: id } });
  expect(await listReports({ by })).toEqual([]);
  expect(await findReportPicture({ by, id })).toBeUndefined();
  expect(await settleReport({ by, id, verdict: "accepted" }, now)).toBe(false);
});

test("reports go 90 days after they were settled, and after two years in any case", async () => {
  const by = await anOrganiser();
  await sendReport(aReport({ words: "waiting" }), now);
  await sendReport(aReport({ words: "settled" }), now);
  const settled = (await listReports({ by })).find(({ words }) => words === "settled");
  await settleReport({ by, id: settled?.id ?? "", verdict: "cannot-tell" }, later(10));
  expect(await purgeReports(new Date(later(100).getTime() - 1))).toBe(0);
  expect(await purgeReports(later(100))).toBe(1);
  expect((await listReports({ by })).map(({ words }) => words)).toEqual(["waiting"]);
  expect(await purgeReports(later(730))).toBe(1);
});
