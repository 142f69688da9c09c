import { expect, test } from "vitest";
import { judged } from "@/lib/infra/launch/weaknesses.mjs";

const answer = (severity?: string) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: severity ? { leaky: { name: "leaky", severity, range: "<2.0.0" } } : {},
  });

test.each([
  [answer(), 0, "No known weakness"],
  [answer("low"), 0, "low: leaky <2.0.0"],
  [answer("moderate"), 0, "moderate: leaky <2.0.0"],
  [answer("high"), 1, "high: leaky <2.0.0"],
  [answer("critical"), 1, "critical: leaky <2.0.0"],
])("what a registry answers is told, and fails where it is grave: %s", (text, status, says) => {
  expect(judged(text)).toMatchObject({ status });
  expect(judged(text).says).toContain(says);
});

test.each(["", "nonsense", "null", '{"message":"405 Method Not Allowed"}', '{"error":{"code":"ENOLOCK"}}'])(
  "an answer that is none is never taken for a good one: %j",
  (text) => {
    expect(judged(text)).toMatchObject({ status: 3 });
    expect(judged(text).says).toContain("nothing is known");
  },
);
