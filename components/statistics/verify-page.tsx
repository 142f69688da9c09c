import { getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { statisticsAddresses } from "@/lib/statistics/addresses";
import type { ChainEntry } from "@/lib/statistics/chain";
import { chainRows } from "@/lib/statistics/chain-rows";
import type { HashLookup } from "@/lib/statistics/kept-hash";
import { ChainCheck } from "./chain-check";
import { rowsShown } from "./chain-table";
import { KeptHash } from "./kept-hash";

interface VerifyPageProps {
  entries: readonly ChainEntry[];
  /** The day of the next release, in words. */
  next: string;
  kept: { asked: string; found: HashLookup };
  /** Of this portal, without a slash at its end. */
  origin: string;
}

const here = statisticsAddresses("");
const commandFrom = (origin: string) => `npm run --silent verify -- FOLDER --from ${origin}`;
async function ByCommand({ origin }: Pick<VerifyPageProps, "origin">) {
  const words = await getTranslations("data.verify.command");
  const marks = {
    chain: (chunks: ReactNode) => (
      <a href={here.chain} download="chain.json">
        {chunks}
      </a>
    ),
    code: (chunks: ReactNode) => <code className="whole">{chunks}</code>,
  };
  return (
    <>
      <h2 id="command">{words("title")}</h2>
      <p>{words.rich("download", marks)}</p>
      <pre className="command is-one-line" tabIndex={0} role="group" aria-label={words("title")}>
        <code>{commandFrom(origin)}</code>
      </pre>
      <p>{words.rich("result", marks)}</p>
      <p>{words.rich("self", marks)}</p>
      <pre className="command" tabIndex={0} role="group" aria-label={words("linesLabel")}>
        <code>{words("lines")}</code>
      </pre>
    </>
  );
}

/** How anybody sees that nothing published was changed: in the browser, with a fingerprint of their own, or with a command. */
export async function VerifyPage({ entries, next, kept, origin }: VerifyPageProps) {
  const words = await getTranslations("data.verify");
  const { data } = await getMessages();
  return (
    <article className="wrap prose">
      <h1>{words("title")}</h1>
      <p className="lead">{words("lead")}</p>
      {entries.length === 0 ? (
        <p>{words("empty", { next })}</p>
      ) : (
        <ChainCheck words={data.verify} rows={chainRows(entries, { most: rowsShown })} />
      )}
      <KeptHash {...kept} />
      <ByCommand origin={origin} />
    </article>
  );
}
