import { getTranslations } from "next-intl/server";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Crumb } from "@/components/ui/progress-line";
import type { CopyStanding } from "@/lib/accounts/queries/copies";
import { calendarDateAt, formatDate } from "@/lib/kernel/calendar-date";

export const copyNotes = ["too-often"] as const;

interface CopyPageProps {
  standing: CopyStanding;
  note: (typeof copyNotes)[number] | undefined;
}

/** A copy of everything: asked for, being made, ready. */
export async function CopyPage({ standing, note }: CopyPageProps) {
  const words = await getTranslations("copy");
  return (
    <div className="wrap narrow account">
      <Crumb href="/account">{words("back")}</Crumb>
      <h1 className="question">{words("heading")}</h1>
      <p className="lead">{words("text")}</p>
      {note === undefined ? null : (
        <Notice kind="warn">
          <p role="status">{words(`notes.${note}`)}</p>
        </Notice>
      )}
      <Standing standing={standing} />
    </div>
  );
}

async function Standing({ standing }: Pick<CopyPageProps, "standing">) {
  const words = await getTranslations("copy");
  switch (standing.kind) {
    case "none":
      return <Ask button={words("ask")} />;
    case "failed":
      return (
        <>
          <p>{words("failed")}</p>
          <Ask button={words("again")} />
        </>
      );
    case "being-made":
      return (
        <>
          <p role="status">{words("beingMade")}</p>
          <p className="actions">
            <ButtonLink href="/account/export">{words("look")}</ButtonLink>
          </p>
        </>
      );
    case "ready":
      return <Ready {...standing} />;
  }
}

const megabyte = 1_000_000;

async function Ready({ bytes, until }: Extract<CopyStanding, { kind: "ready" }>) {
  const words = await getTranslations("copy");
  const [date, time] = [formatDate(calendarDateAt(until)), until.toISOString().slice(11, 16)];
  return (
    <>
      <p>{words("ready", { date, time })}</p>
      <p className="actions">
        <ButtonLink href="/account/export/file" download>
          {words("fetch", { size: Math.max(0.1, bytes / megabyte) })}
        </ButtonLink>
      </p>
      <p className="soft">{words("readyHint")}</p>
      <Ask button={words("anew")} variant="quiet" />
    </>
  );
}

function Ask({ button, variant = "main" }: { button: string; variant?: "main" | "quiet" }) {
  return (
    <form action="/account/export/ask" method="post" className="actions">
      <Button variant={variant}>{button}</Button>
    </form>
  );
}
