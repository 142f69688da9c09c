import { getTranslations } from "next-intl/server";
import type { OrganiserRole } from "@/lib/kernel/actor";

const forAll = ["petitions", "comments", "platforms", "service"] as const;
const forAdmins = ["concerns", "people", "switches", "limits", "log"] as const;

/** The rooms of the desk that somebody of this role may enter. */
export function roomsOf(role: OrganiserRole): readonly ((typeof forAll)[number] | (typeof forAdmins)[number])[] {
  return role === "admin" ? [...forAll, ...forAdmins] : forAll;
}

/** The ways between the rooms of the desk. */
export async function DeskNav({ role }: { role: OrganiserRole }) {
  const words = await getTranslations("organise.nav");
  return (
    <nav className="wrap desk-nav" aria-label={words("label")}>
      <ul>
        <li>
          <a href="/organise">{words("home")}</a>
        </li>
        {roomsOf(role).map((room) => (
          <li key={room}>
            <a href={`/organise/${room}`}>{words(room)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
