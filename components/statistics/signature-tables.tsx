import { getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import { openDataFolder } from "@/lib/statistics/addresses";
import type { SignatureFile } from "@/lib/statistics/signature-files";

/** So many of each stand on the page: there is one more each day. */
const mostListed = 14;

/** The files about signatures on petitions, the newest first, each with its fingerprint. The oldest comes first in `files`. */
export async function SignatureTables({ files }: { files: readonly SignatureFile[] }) {
  const words = await getTranslations("data.signatures");
  return (
    <>
      <p>{words("text")}</p>
      <Files kind="signatures" files={files} />
      <Files kind="places" files={files} />
    </>
  );
}

async function Files({ kind, files }: { kind: SignatureFile["kind"]; files: readonly SignatureFile[] }) {
  const words = await getTranslations(`data.signatures.${kind}`);
  const all = await getTranslations("data");
  const own = files.filter((file) => file.kind === kind).toReversed();
  if (own.length === 0) return <p>{words("none")}</p>;
  const rows = own.slice(0, mostListed).map(({ name, path, sha256 }) => ({
    key: name,
    cells: [
      name,
      <a key="file" href={`${openDataFolder}/${path}`}>
        {all("releases.csv")}
        <span className="visually-hidden"> {words("of", { name })}</span>
      </a>,
      sha256 === undefined ? (
        all("signatures.growing")
      ) : (
        <code key="hash" className="hash">
          {sha256}
        </code>
      ),
    ],
  }));
  return (
    <>
      <Table
        caption={words("caption")}
        head={[words("name"), all("releases.file"), all("releases.hash")]}
        rows={rows}
        numbers={[]}
        stacks
      />
      {own.length > mostListed ? <p>{all("signatures.older", { count: own.length - mostListed })}</p> : null}
    </>
  );
}
