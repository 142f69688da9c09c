import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { generatedCalendars } from "./generate";
import type { HolidayCalendar } from "./schema";

/** Writes the calendars beside this file: `npm run holidays`. What changed is then for a person to look at. */
for (const [file, generate] of Object.entries(generatedCalendars)) {
  const calendars = generate();
  const path = join(import.meta.dirname, `${file}.data.ts`);
  await writeFile(path, await format(sourceOf(file, calendars), { parser: "typescript", printWidth: 120 }));
  process.stdout.write(`${path}: ${Object.keys(calendars).length} places\n`);
}

function sourceOf(file: string, calendars: Readonly<Record<string, HolidayCalendar>>): string {
  return `import type { HolidayCalendar } from "./schema";

/** Public holidays, substitute days included. Written by \`npm run holidays\`; what is wrong here is put right in amendments.data.ts. */
export const ${file}Holidays = ${JSON.stringify(calendars, undefined, 2)} as const satisfies Record<string, HolidayCalendar>;
`;
}
