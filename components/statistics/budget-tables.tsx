import { getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import { budget, budgetInAll, type Epsilon } from "@/lib/statistics/budget.data";
import { domain, tableNames } from "@/lib/statistics/domain";
import { rightAtMost, rightTogether, valueOf } from "@/lib/statistics/guarantee";
import { marginOf } from "@/lib/statistics/margin";

const weeksOfYear = 52;
const losses = tableNames.map((table) => valueOf(budget[table]));

/** "3/4"; a whole number by itself. */
export function fractionOf({ numerator, denominator }: Epsilon): string {
  return denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;
}

/** How the budget is divided among the tables, and by how much that puts a number off. */
export async function ErrorTable() {
  const words = await getTranslations("method.error");
  const margin = (epsilon: Epsilon, cells: number) => words("off", { margin: marginOf([{ epsilon, cells }]) });
  const rows = tableNames.map((table) => ({
    key: table,
    cells: [
      words(`tables.${table}`),
      fractionOf(budget[table]),
      margin(budget[table], 1),
      margin(budget[table], weeksOfYear),
    ],
  }));
  const settings = domain().filter(({ table }) => table === "setting").length;
  return (
    <>
      <p>{words("text")}</p>
      <Table
        caption={words("caption")}
        head={[words("table"), words("loss"), words("one"), words("year")]}
        rows={[...rows, { key: "all", cells: [words("all"), fractionOf(budgetInAll), words("none"), words("none")] }]}
        numbers={[1, 2, 3]}
        stacks
      />
      <p>{words("sums", { cells: settings, margin: marginOf([{ epsilon: budget.setting, cells: settings }]) })}</p>
      <p>{words("budget", { all: fractionOf(budgetInAll) })}</p>
    </>
  );
}

/** How often the best possible guess about one person is right. */
export async function AttackerTable() {
  const [words, tables] = await Promise.all([
    getTranslations("method.attacker"),
    getTranslations("method.error.tables"),
  ]);
  const times = (right: number) => words("times", { percent: Math.round(100 * right) });
  const rows = [
    { key: "coin", cells: [words("coin"), times(rightAtMost(0))] },
    ...tableNames.map((table) => ({ key: table, cells: [tables(table), times(rightAtMost(valueOf(budget[table])))] })),
    { key: "together", cells: [words("together"), times(rightTogether(losses))] },
    {
      key: "limit",
      cells: [words("limit", { epsilon: fractionOf(budgetInAll) }), times(rightAtMost(valueOf(budgetInAll)))],
    },
  ];
  const between = Math.round(100 * rightAtMost(2 * valueOf(budget.setting)));
  return (
    <>
      <p>{words("imagine")}</p>
      <Table caption={words("caption")} head={[words("reads"), words("right")]} rows={rows} />
      <p>{words("meaning")}</p>
      <p>{words("answer", { percent: between })}</p>
      <p>{words("several")}</p>
      <p>{words("server")}</p>
    </>
  );
}
