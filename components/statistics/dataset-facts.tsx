import { getTranslations } from "next-intl/server";
import { statisticsAddresses } from "@/lib/statistics/addresses";
import type { ListedRelease } from "@/lib/statistics/published";

interface DatasetFactsProps {
  newest: ListedRelease | undefined;
  origin: string;
}

/** What search engines for data ask of a Dataset (schema.org) and the page does not show word for word. Stands inside its scope. */
export async function DatasetFacts({ newest, origin }: DatasetFactsProps) {
  const words = await getTranslations("data");
  const { data, dashboardCsv, package: inPackage } = statisticsAddresses(origin);
  const files = [
    { type: "text/csv", address: dashboardCsv },
    { type: "application/json", address: inPackage },
  ];
  return (
    <>
      <meta itemProp="name" content={`Unticked: ${words("title").toLowerCase()}`} />
      <meta itemProp="description" content={words("description")} />
      <meta itemProp="isAccessibleForFree" content="true" />
      <meta itemProp="measurementTechnique" content={words("technique")} />
      <link itemProp="url" href={data} />
      {newest ? (
        <>
          <meta itemProp="version" content={newest.name} />
          <meta itemProp="dateModified" content={newest.publishedAt.toISOString()} />
        </>
      ) : null}
      <span itemProp="creator" itemScope itemType="https://schema.org/Organization">
        <meta itemProp="name" content="Unticked" />
        <link itemProp="url" href={origin} />
      </span>
      {files.map(({ type, address }) => (
        <span key={type} itemProp="distribution" itemScope itemType="https://schema.org/DataDownload">
          <meta itemProp="encodingFormat" content={type} />
          <link itemProp="contentUrl" href={address} />
        </span>
      ))}
    </>
  );
}
