import { allProvisions, territories, type Authority, type Provision, type Territory } from "@/lib/law/catalogue";

/** Where an authority stands on the page of the law: "authority-planet49". */
export function anchorOfAuthority({ id }: Pick<Authority, "id">): string {
  return `authority-${id}`;
}

/** The rows of some rules, by territory in their order; a territory that has none of them is left out. */
export function provisionsByTerritory(ids: readonly string[]): [Territory, Provision[]][] {
  return territories.flatMap((territory): [Territory, Provision[]][] => {
    const rows = allProvisions.filter((row) => row.territory === territory && ids.includes(row.id));
    return rows.length === 0 ? [] : [[territory, rows]];
  });
}
