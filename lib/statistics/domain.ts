import { statesOfKind } from "@/lib/findings/schema";
import { practiceById, practiceIds, type PracticeId } from "@/lib/platforms/catalogue";
import { releaseTables, type ReleaseTable } from "./schema";

/** Names one cell. Files of earlier releases may name practices, tables and categories that there are no longer. */
export interface CellName {
  readonly practice: string;
  readonly table: string;
  readonly category: string;
}

export interface DomainCell extends CellName {
  readonly practice: PracticeId;
  readonly table: ReleaseTable;
}

export const tableNames = Object.keys(releaseTables) as readonly ReleaseTable[];

/** Every category a finding on the practice, or an answer about it, can be counted under; a setting by the kind of its control. */
export function categoriesOf(practice: PracticeId, table: ReleaseTable): readonly string[] {
  return table === "setting" ? statesOfKind[practiceById(practice).setting.kind] : releaseTables[table];
}

const practicesInFile = practiceIds.toSorted();
const cells: readonly DomainCell[] = practicesInFile.flatMap((practice) =>
  tableNames.flatMap((table) => categoriesOf(practice, table).map((category) => ({ practice, table, category }))),
);

/**
 * Every cell of a release, in the order of its file, whoever was counted: practices by id, then tables and categories as
 * `releaseTables` has them. It follows from the catalogue alone, and so tells nothing.
 */
export function domain(): readonly DomainCell[] {
  return cells;
}
