import { getTranslations } from "next-intl/server";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import { Crumb } from "@/components/ui/progress-line";
import type { ServiceFigures } from "@/lib/infra/service-figures";
import { deskList } from "@/lib/petitions/desk/addresses";
import { formatCount, minuteOf } from "./figures";

interface ServicePageProps {
  figures: ServiceFigures;
  now: Date;
}

const megabyte = 1024 * 1024;

/** How the parts of the service are. */
export async function ServicePage({ figures, now }: ServicePageProps) {
  const words = await getTranslations("desk");
  return (
    <div className="wrap prose petition-desk">
      <Crumb href={deskList}>{words("back")}</Crumb>
      <h1>{words("service.heading")}</h1>
      <p className="lead">{words("service.lead", { moment: minuteOf(now) })}</p>
      <Mail figures={figures} />
      <Counting figures={figures} />
      <Jobs figures={figures} />
      <Rest figures={figures} />
    </div>
  );
}

type PartProps = Pick<ServicePageProps, "figures">;

async function moments() {
  const words = await getTranslations("desk.service");
  return (at: Date | undefined) => (at ? words("ago", { moment: minuteOf(at) }) : words("never"));
}

async function Mail({ figures: { mails, signatureMails } }: PartProps) {
  const words = await getTranslations("desk.service");
  const say = await moments();
  const oldest = (at: Date | undefined) => (at ? say(at) : words("none"));
  return (
    <section>
      <h2>{words("mail.heading")}</h2>
      <Table
        caption={words("mail.caption")}
        head={[
          words("mail.kind"),
          words("mail.waiting"),
          words("mail.later"),
          words("mail.tried"),
          words("mail.oldest"),
        ]}
        numbers={[1, 2, 3]}
        stacks
        rows={[
          {
            key: "signatures",
            cells: [
              words("mail.signatures"),
              formatCount(signatureMails.waiting),
              formatCount(signatureMails.later),
              formatCount(signatureMails.tried),
              oldest(signatureMails.oldest),
            ],
          },
          {
            key: "others",
            cells: [
              words("mail.others"),
              formatCount(mails.waiting),
              formatCount(mails.later),
              formatCount(mails.tried),
              oldest(mails.oldest),
            ],
          },
        ]}
      />
    </section>
  );
}

async function Counting({ figures: { counter, uncounted } }: PartProps) {
  const words = await getTranslations("desk.service.counter");
  const say = await moments();
  const rows: SummaryRow[] = [
    { key: words("countedTo"), value: say(counter?.countedTo) },
    { key: words("uncounted"), value: formatCount(uncounted) },
    { key: words("recountedAt"), value: say(counter?.recountedAt) },
    { key: words("differences"), value: formatCount(counter?.differences ?? 0) },
  ];
  return (
    <section>
      <h2>{words("heading")}</h2>
      <SummaryList rows={rows} />
    </section>
  );
}

async function Jobs({ figures: { jobs } }: PartProps) {
  const words = await getTranslations("desk.service.jobs");
  const say = await moments();
  return (
    <section>
      <h2>{words("heading")}</h2>
      {jobs.length === 0 ? (
        <p>{words("none")}</p>
      ) : (
        <Table
          caption={words("caption")}
          head={[words("name"), words("doneAt"), words("failedAt"), words("waiting")]}
          stacks
          rows={jobs.map(({ name, doneAt, failedAt, waiting }) => ({
            key: name,
            cells: [name, say(doneAt), say(failedAt), formatCount(waiting)],
          }))}
        />
      )}
    </section>
  );
}

async function Rest({ figures: { release, chain, storage } }: PartProps) {
  const words = await getTranslations("desk.service");
  const size = (bytes: number) => words("storage.size", { megabytes: Math.round(bytes / megabyte) });
  return (
    <>
      <section>
        <h2>{words("releases.heading")}</h2>
        <SummaryList
          rows={[
            { key: words("releases.latest"), value: release?.name ?? words("never") },
            { key: words("releases.chain"), value: formatCount(chain) },
          ]}
        />
      </section>
      <section>
        <h2>{words("storage.heading")}</h2>
        <SummaryList
          rows={[
            { key: words("storage.database"), value: size(storage.database) },
            { key: words("storage.files"), value: size(storage.fileBytes) },
          ]}
        />
      </section>
    </>
  );
}
