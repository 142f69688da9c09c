import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { deskList } from "@/lib/petitions/desk/addresses";

/** Where the desk has no such petition. */
export async function NoSuchPetition() {
  const words = await getTranslations("desk.missing");
  return (
    <div className="wrap prose">
      <h1>{words("title")}</h1>
      <p className="lead">{words("text")}</p>
      <div className="actions">
        <ButtonLink href={deskList}>{words("link")}</ButtonLink>
      </div>
    </div>
  );
}
