import { expect, inject, test } from "vitest";
import { aDashboard } from "@/lib/testing/a-dashboard";
import { openTableInLibreOffice } from "@/lib/testing/libreoffice";
import { rowsIn, withoutEmptyEnd } from "@/lib/testing/table-rows";
import { say } from "@/lib/words/say";
import { chartOf } from "./catalogue";
import { csvOf } from "./csv";
import { chartIds } from "./schema";

const speech = { words: say("dashboard"), locale: "en" };

test.each(chartIds)(
  "the data of the chart %s open in a spreadsheet with every cell as it is in the file",
  async (id) => {
    const file = csvOf(chartOf(id, aDashboard(), speech) ?? expect.fail(`No chart ${id}`));
    const opened = withoutEmptyEnd(await openTableInLibreOffice(file, inject("libreOffice")));
    expect(opened).toEqual(withoutEmptyEnd(rowsIn(file)));
    expect(opened.length).toBeGreaterThan(3);
  },
);
