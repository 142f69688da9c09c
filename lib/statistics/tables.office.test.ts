import { expect, inject, test } from "vitest";
import { aDashboard } from "@/lib/testing/a-dashboard";
import { openTableInLibreOffice } from "@/lib/testing/libreoffice";
import { rowsIn, withoutEmptyEnd } from "@/lib/testing/table-rows";
import { budget } from "./budget.data";
import { dashboardCsv } from "./dashboard-table";
import { domain } from "./domain";
import { releaseFile } from "./release-file";

/** Every cell of the domain, with counts below nought, at nought and long ones among them. */
const release = () =>
  releaseFile(
    domain().map((cell, at) => ({ ...cell, epsilon: budget[cell.table], count: (at % 41) * 997 * (at % 3) - 500 })),
  );

test.each([
  ["a release", release],
  ["the dashboard", () => dashboardCsv(aDashboard())],
])("%s opens in a spreadsheet with every cell as it was published", async (_name, file) => {
  const written = file();
  const opened = withoutEmptyEnd(await openTableInLibreOffice(written, inject("libreOffice")));
  expect(opened).toEqual(withoutEmptyEnd(rowsIn(written)));
  expect(opened.length).toBeGreaterThan(50);
});
