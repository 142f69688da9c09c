import { getTranslations } from "next-intl/server";
import { Sheet } from "@/components/ui/sheet";
import { Table } from "@/components/ui/table";
import { budget } from "@/lib/statistics/budget.data";
import { rightAtMost, valueOf } from "@/lib/statistics/guarantee";
import type { Round } from "@/lib/statistics/guessing";

export interface GuessRoundsProps {
  /** How many are in every round, besides the reader perhaps. */
  others: number;
  rounds: readonly Round[];
  /** The address that draws anew. */
  again: string;
}

async function Answers({ others, rounds }: Omit<GuessRoundsProps, "again">) {
  const words = await getTranslations("method.guess");
  const right = rounds.filter(({ guess, isIn }) => guess === isIn).length;
  const percent = Math.round(100 * rightAtMost(valueOf(budget.setting)));
  return (
    <details className="guess-answers">
      <summary>{words("answers")}</summary>
      <Table
        caption={words("answersCaption")}
        head={[words("number"), words("published"), words("you"), words("noise"), words("best")]}
        rows={rounds.map(({ published, isIn, noise, guess }, index) => ({
          key: String(index),
          cells: [
            index + 1,
            published,
            words(isIn ? "in" : "out"),
            signed(noise),
            words(guess === isIn ? "right" : "wrong"),
          ],
        }))}
        numbers={[1, 3]}
      />
      <p>{words("rule", { others, right, rounds: rounds.length, percent })}</p>
    </details>
  );
}

/** Real noise to guess at: published numbers, and behind a fold whether the reader was in them. */
export async function GuessRounds({ others, rounds, again }: GuessRoundsProps) {
  const words = await getTranslations("method.guess");
  return (
    <>
      <p>{words("rules", { others, rounds: rounds.length, all: others + 1 })}</p>
      <Sheet>
        <ol className="guess-numbers" aria-label={words("caption")}>
          {rounds.map(({ published }, index) => (
            <li key={index}>{published}</li>
          ))}
        </ol>
        <Answers others={others} rounds={rounds} />
        <p>
          <a className="whole" href={again}>
            {words("again")}
          </a>
        </p>
      </Sheet>
      <p className="soft">{words("once")}</p>
    </>
  );
}

function signed(noise: number): string {
  if (noise === 0) return "0";
  return noise > 0 ? `+${noise}` : `−${-noise}`;
}
