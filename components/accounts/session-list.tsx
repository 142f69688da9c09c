import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import type { SessionShown } from "@/lib/accounts/queries";
import { formatDate } from "@/lib/kernel/calendar-date";

async function SessionRow({ session }: { session: SessionShown }) {
  const words = await getTranslations("account.home.sessions");
  const { id, device, since, usedOn, isHere } = session;
  const name = device ? words("device", device) : words("unknown");
  return (
    <li className="account-row">
      <div>
        <p className="account-row-name">{name}</p>
        <p className="soft">
          {words("since", { date: formatDate(since) })}{" "}
          {isHere ? words("here") : words("used", { date: formatDate(usedOn) })}
        </p>
      </div>
      {isHere ? null : (
        <form action="/account/sessions/end" method="post">
          <input type="hidden" name="id" value={id} />
          <Button variant="quiet">
            {words("end")}
            <span className="visually-hidden">{` ${words("endWhere", { name, date: formatDate(since) })}`}</span>
          </Button>
        </form>
      )}
    </li>
  );
}

/** Where a person is signed in, each with the way to sign out there. */
export async function SessionList({ sessions }: { sessions: readonly SessionShown[] }) {
  const words = await getTranslations("account.home.sessions");
  return (
    <>
      <p>{words("text")}</p>
      <ul className="account-rows">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      {sessions.length > 1 ? (
        <form action="/account/sessions/end" method="post">
          <div className="actions">
            <Button variant="alt">{words("endOthers")}</Button>
          </div>
        </form>
      ) : null}
    </>
  );
}
