import { expect, test } from "vitest";
import { statesOfKind } from "@/lib/findings/schema";
import { places } from "@/lib/places/catalogue";
import { practiceById, practiceIds } from "@/lib/platforms/catalogue";
import { budget, budgetInAll } from "./budget.data";
import { domain, tableNames } from "./domain";

const inTable = (practice: string, table: string) =>
  domain().filter((cell) => cell.practice === practice && cell.table === table);

test("the tables together may lose what is said in all, to the last digit", () => {
  const common = Object.values(budget).reduce((product, { denominator }) => product * denominator, 1);
  const numerators = Object.values(budget).map(({ numerator, denominator }) => numerator * (common / denominator));
  const spent = numerators.reduce((running, numerator) => running + numerator, 0);
  expect(spent * budgetInAll.denominator).toBe(budgetInAll.numerator * common);
});

test("the domain has every practice, table and place, each cell once", () => {
  const names = domain().map(({ practice, table, category }) => `${practice},${table},${category}`);
  expect(new Set(names).size).toBe(names.length);
  for (const practice of practiceIds) {
    expect(inTable(practice, "place").map(({ category }) => category)).toEqual(places);
    expect(inTable(practice, "setting").map(({ category }) => category)).toEqual(
      statesOfKind[practiceById(practice).setting.kind],
    );
  }
});

test("its order is that of the ids and of the tables, whatever the catalogue's", () => {
  const practices = [...new Set(domain().map(({ practice }) => practice))];
  expect(practices).toEqual(practiceIds.toSorted());
  expect([...new Set(domain().map(({ table }) => table))]).toEqual(tableNames);
});
