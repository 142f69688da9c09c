import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { leadDays } from "@/lib/complaints/reminders";
import type { Complaint } from "@/lib/complaints/schema";

interface CaseCalendarProps {
  complaint: Complaint;
  /** Where calendars follow this case, with its origin; absent while the person has made no address. */
  feed: string | undefined;
}

/** The dates of a case outside this portal: in a calendar, and by e-mail. */
export async function CaseCalendar({ complaint, feed }: CaseCalendarProps) {
  const words = await getTranslations("reminders.case");
  return (
    <section id="calendar" className="margin-note case-calendar">
      <h2>{words("title")}</h2>
      <p>
        <a href={`/complaints/${complaint.id}/calendar`} download>
          {words("download")}
        </a>
      </p>
      <p className="soft">{words("downloadHint")}</p>
      {feed === undefined ? <NoFeed id={complaint.id} /> : <Feed id={complaint.id} address={feed} />}
      <ReminderForm complaint={complaint} />
    </section>
  );
}

async function NoFeed({ id }: { id: string }) {
  const words = await getTranslations("reminders.case.feed");
  return (
    <form action={`/complaints/${id}/feed`} method="post">
      <p>{words("none")}</p>
      <Button variant="alt" name="feed" value="new">
        {words("make")}
      </Button>
    </form>
  );
}

async function Feed({ id, address }: { id: string; address: string }) {
  const words = await getTranslations("reminders.case.feed");
  return (
    <form action={`/complaints/${id}/feed`} method="post">
      <label className="label" htmlFor="feed-address">
        {words("label")}
      </label>
      <p className="hint" id="feed-hint">
        {words("hint")}
      </p>
      <input className="input" id="feed-address" readOnly defaultValue={address} aria-describedby="feed-hint" />
      <p>
        <CopyButton text={address} label={words("copy")} copied={words("copied")} what={words("what")} />{" "}
        <a href={address.replace(/^https?:/, "webcal:")}>{words("open")}</a>
      </p>
      <p className="soft">{words("endHint")}</p>
      <div className="actions">
        <Button variant="alt" name="feed" value="new">
          {words("renew")}
        </Button>
        <Button variant="quiet" name="feed" value="none">
          {words("end")}
        </Button>
      </div>
    </form>
  );
}

async function ReminderForm({ complaint: { id, remindDaysBefore } }: { complaint: Complaint }) {
  const words = await getTranslations("reminders.case.reminders");
  return (
    <form action={`/complaints/${id}/reminders`} method="post">
      <label className="label" htmlFor="remind">
        {words("label")}
      </label>
      <p className="hint" id="remind-hint">
        {words("hint")}
      </p>
      <div className="field-row">
        <select
          className="input"
          id="remind"
          name="remind"
          defaultValue={remindDaysBefore ?? "off"}
          aria-describedby="remind-hint"
        >
          <option value="off">{words("options.off")}</option>
          {leadDays.map((days) => (
            <option key={days} value={days}>
              {words("options.days", { days })}
            </option>
          ))}
        </select>
        <Button variant="alt">{words("save")}</Button>
      </div>
    </form>
  );
}
