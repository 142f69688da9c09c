import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { generatedHolidays } from "./generate";

/** Writes the holidays beside this file: `npm run holidays`. What changed is then for a person to look at. */
const path = join(import.meta.dirname, "holidays.data.ts");
const { places, rows } = generatedHolidays();
const source = `import type { HolidayRow } from "./schema";

/** Every place whose holidays are known, a country before its parts. Written by \`npm run holidays\`, like the rows. */
export const holidayPlaces = ${JSON.stringify(places)} as const;

/** Public holidays, substitute days included; what is wrong here is put right in amendments.data.ts. */
export const holidayRows: readonly HolidayRow[] = ${JSON.stringify(rows, undefined, 2)};
`;
await writeFile(path, await format(source, { parser: "typescript", printWidth: 120 }));
process.stdout.write(`${path}: ${places.length} places, ${rows.length} rows\n`);
