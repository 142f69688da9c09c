import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import { licenceAddress } from "@/lib/kernel/licence";
import { statisticsAddresses } from "@/lib/statistics/addresses";
import { citationOf } from "@/lib/statistics/citation";
import { smallestPublished } from "@/lib/statistics/disclosure";
import type { ListedRelease } from "@/lib/statistics/published";
import type { SignatureFile } from "@/lib/statistics/signature-files";
import { BeforeComputing } from "./before-computing";
import { DatasetFacts } from "./dataset-facts";
import { ReleaseTable } from "./release-table";
import { SignatureTables } from "./signature-tables";

interface DataPageProps {
  /** The newest first. */
  releases: readonly ListedRelease[];
  /** The oldest first. */
  signatures: readonly SignatureFile[];
  /** The day of the next, in words. */
  next: string;
  origin: string;
}

const here = statisticsAddresses("");
const ways = [
  {
    need: "figures",
    links: [
      ["figuresCsv", here.dashboardCsv],
      ["figuresJson", here.dashboard],
    ],
  },
  {
    need: "counts",
    links: [
      ["package", here.package],
      ["list", here.releases],
    ],
  },
  { need: "hear", links: [["feed", here.feed]] },
  { need: "put", links: [["embed", "/dashboard/embed-this"]] },
  { need: "write", links: [["openapi", "/api/v1/openapi.json"]] },
] as const;

async function Ways({ next }: Pick<DataPageProps, "next">) {
  const words = await getTranslations("data.get");
  return (
    <dl className="ways-to-data">
      {ways.map(({ need, links }) => (
        <div key={need}>
          <dt>{words(need)}</dt>
          <dd>{words(`${need}Text`, { next })}</dd>
          <dd>
            <ul className="links">
              {links.map(([name, address]) => (
                <li key={name}>
                  <a href={address}>{words(name)}</a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

async function Citation({ releases, origin }: Pick<DataPageProps, "releases" | "origin">) {
  const words = await getTranslations("data.cite");
  const [newest] = releases;
  if (!newest) return <p>{words("none")}</p>;
  const text = citationOf(newest.name, { sample: newest.sample, origin });
  return (
    <>
      <p>{words("text")}</p>
      <blockquote className="citation">
        <p itemProp="citation">{text}</p>
      </blockquote>
      <CopyButton text={text} label={words("copy")} copied={words("copied")} what={words("what")} />
      <p>{words("interval", { threshold: smallestPublished })}</p>
    </>
  );
}

const licence = (chunks: ReactNode) => (
  <a itemProp="license" href={licenceAddress}>
    {chunks}
  </a>
);

/** What can be downloaded, how to name it, and what to know before computing with it; a Dataset for search engines (schema.org). */
export async function DataPage({ releases, signatures, next, origin }: DataPageProps) {
  const [words, common] = await Promise.all([getTranslations("data"), getTranslations("common.sample")]);
  return (
    <article className="wrap prose" itemScope itemType="https://schema.org/Dataset">
      <DatasetFacts newest={releases[0]} origin={origin} />
      <h1>{words("title")}</h1>
      <p className="lead">{words.rich("lead", { licence })}</p>
      {releases.some(({ sample }) => sample) ? (
        <Notice kind="sample" title={common("title")}>
          <p>{words("sample")}</p>
        </Notice>
      ) : null}
      <h2>{words("get.title")}</h2>
      <Ways next={next} />
      <h2 id="cite">{words("cite.title")}</h2>
      <Citation releases={releases} origin={origin} />
      <h2 id="releases">{words("releases.title")}</h2>
      <ReleaseTable releases={releases} next={next} />
      <h2 id="signatures">{words("signatures.title")}</h2>
      <SignatureTables files={signatures} />
      <h2 id="before">{words("before.title")}</h2>
      <BeforeComputing />
    </article>
  );
}
