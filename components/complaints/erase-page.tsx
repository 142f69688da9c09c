import { getTranslations } from "next-intl/server";
import { Button, ButtonLink } from "@/components/ui/button";
import { Crumb } from "@/components/ui/progress-line";
import type { Complaint } from "@/lib/complaints/schema";
import { namesOf } from "./case-names";

/** What goes with a complaint, what stays, and the button. */
export async function EraseComplaintPage({ complaint }: { complaint: Complaint }) {
  const words = await getTranslations("erasure.complaint");
  const { controller } = await namesOf(complaint);
  return (
    <div className="wrap narrow account">
      <Crumb href={`/complaints/${complaint.id}`}>{words("back")}</Crumb>
      <h1 className="question">{words("heading", { company: controller })}</h1>
      <h2>{words("goes")}</h2>
      <ul>
        <li>{words("sealed")}</li>
        <li>{words("reminders")}</li>
        <li>{words("finding")}</li>
      </ul>
      <h2>{words("stays")}</h2>
      <ul>
        <li>{words("released")}</li>
        <li>{words("sent")}</li>
      </ul>
      <p>{words.rich("keepFirst", { copy: (chunks) => <a href="/account/export">{chunks}</a> })}</p>
      <form action={`/complaints/${complaint.id}/erase/now`} method="post" className="actions">
        <Button>{words("button")}</Button>
        <ButtonLink variant="quiet" href={`/complaints/${complaint.id}`}>
          {words("keep")}
        </ButtonLink>
      </form>
    </div>
  );
}
