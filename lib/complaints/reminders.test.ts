import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import { aCase, anEvent, anyCase, idOf, openingDay } from "@/lib/testing/a-case";
import { reminderMail } from "./reminder-mail";
import { leadDays, remindersDue } from "./reminders";
import type { Complaint } from "./schema";

const sent = anEvent("sent", "2026-11-21");
const reminded = (changes: Partial<Complaint> = {}) => aCase({ events: [sent], remindDaysBefore: 3, ...changes });
const days = (from: CalendarDate, count: number) => Array.from({ length: count }, (_, index) => addDays(from, index));

/** On which day which reminder is told, by somebody who is told each day what is new. */
function toldOn(complaint: Complaint, from = openingDay, until = 200): Record<CalendarDate, string[]> {
  const known = new Set<string>();
  return Object.fromEntries(
    days(from, until).flatMap((day) => {
      const fresh = remindersDue(complaint, day).filter(({ key }) => !known.has(key));
      for (const { key } of fresh) known.add(key);
      return fresh.length > 0 ? [[day, fresh.map(({ key }) => key).toSorted()]] : [];
    }),
  );
}

describe("somebody who waits is reminded", () => {
  test("before a date, on the day, and the day after if others had to do something; of their own two weeks before", () => {
    expect(toldOn(reminded())).toEqual({
      "2026-12-18": ["uk-acknowledgement/2026-12-21/before", "uk-rights/2026-12-21/before"],
      "2026-12-21": ["uk-acknowledgement/2026-12-21/on", "uk-rights/2026-12-21/on"],
      "2026-12-22": ["uk-acknowledgement/2026-12-21/after", "uk-rights/2026-12-21/after"],
      "2027-02-07": ["uk-to-regulator/2027-02-21/before"],
      "2027-02-21": ["uk-to-regulator/2027-02-21/on"],
    });
  });

  test.each(leadDays)("%i days before, where they chose that", (lead) => {
    expect(Object.keys(toldOn(reminded({ remindDaysBefore: lead })))[0]).toBe(addDays("2026-12-21", -lead));
  });

  test("anew of a date that has moved", () => {
    const delivered = reminded({ events: [sent, anEvent("delivered", "2026-11-25")] });
    const keys = Object.values(toldOn(delivered)).flat();
    expect(keys).toContain("uk-acknowledgement/2026-12-29/before");
    expect(keys.filter((key) => key.includes("2026-12-21"))).toEqual([]);
  });

  test("within a week where nobody could tell them in time, and not after it", () => {
    expect(Object.keys(toldOn(reminded(), "2026-12-24"))[0]).toBe("2026-12-24");
    expect(remindersDue(reminded(), "2026-12-29").map(({ key }) => key)).toEqual([
      "uk-acknowledgement/2026-12-21/after",
      "uk-rights/2026-12-21/after",
    ]);
    expect(remindersDue(reminded(), "2026-12-30")).toEqual([]);
  });
});

describe("nobody is reminded", () => {
  test("who has not asked for it", () => {
    expect(toldOn(aCase({ events: [sent] }))).toEqual({});
  });

  test("of what has come", () => {
    const acknowledged = reminded({ events: [sent, anEvent("acknowledged", "2026-12-01")] });
    expect(
      Object.values(toldOn(acknowledged))
        .flat()
        .filter((key) => key.startsWith("uk-acknowledgement")),
    ).toEqual([]);
  });

  test("of a case that is over", () => {
    expect(toldOn(reminded({ events: [sent, anEvent("withdrawn", "2026-12-02")] }), "2026-12-03")).toEqual({});
  });

  test("of a rule that we know from memory alone", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...leadDays), fc.nat({ max: 500 }), (complaint, remindDaysBefore, after) => {
        const due = remindersDue({ ...complaint, remindDaysBefore }, addDays(openingDay, after));
        expect(due.filter(({ deadline }) => !deadline.reckoned.clock.confirmed)).toEqual([]);
        expect(new Set(due.map(({ key }) => key)).size).toBe(due.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a mail", () => {
  const links = {
    home: "https://unticked.example",
    stop: "https://unticked.example/reminders/stop?to=1.2",
    stopNow: "https://unticked.example/reminders/stop/now?to=1.2",
  };
  const mailOf = (complaint: Complaint, today: CalendarDate) => {
    const deadlines = remindersDue(complaint, today).map(({ deadline }) => deadline);
    return reminderMail([{ complaintId: complaint.id, deadlines }], links, today);
  };

  test("names dates and links, and no company, platform or person", () => {
    const { subject, text } = mailOf(reminded(), "2026-12-18");
    expect(text).toContain("Monday 21 December 2026");
    expect(text).toContain(`https://unticked.example/complaints/${idOf(0)}`);
    expect(text).toContain(links.stop);
    expect(text.match(/21 December 2026/g)).toHaveLength(1);
    expect(`${subject} ${text}`).not.toMatch(/linkedin|microsoft|sofia|train|complaint(?!s\/)|regulator|ICO\b/i);
    expect(`${subject} ${text.slice(0, 200)}`).not.toMatch(/\d{4}-|compan|law|letter/i);
  });

  test("says of a day that is over what can be done, and of one's own the last working day", () => {
    expect(mailOf(reminded(), "2026-12-22").text).toContain("there is something you can do now");
    const own = mailOf(reminded(), "2027-02-07").text;
    expect(own).toContain("Sunday 21 February 2027: until then you have time");
    expect(own).toContain("Friday 19 February 2027");
  });

  test("can be stopped by a mail program in one click", () => {
    expect(mailOf(reminded(), "2026-12-18").headers).toMatchObject({
      "List-Unsubscribe": `<${links.stopNow}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
  });
});
