import { getTranslations } from "next-intl/server";
import type { OrganiserRole } from "@/lib/kernel/actor";
import { roomsOf } from "./desk-nav";

interface DeskHomeProps {
  role: OrganiserRole;
  /** How many recovery codes are left. */
  codes: number;
}

/** What can be done from the desk, by whom it is opened. */
export async function DeskHome({ role, codes }: DeskHomeProps) {
  const words = await getTranslations("organise.home");
  const rooms = await getTranslations("organise.nav");
  return (
    <div className="wrap prose">
      <h1>{words("heading")}</h1>
      <p className="lead">{words("lead")}</p>
      <dl className="desk-rooms">
        {roomsOf(role).map((room) => (
          <div key={room}>
            <dt>
              <a href={`/organise/${room}`}>{rooms(room)}</a>
            </dt>
            <dd>{words(room)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {words("you", { role })} {words("codes", { count: codes })}{" "}
        <a href="/organise/second-factor?again=yes">{words("factor")}</a>.
      </p>
    </div>
  );
}
