import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";

/** The dashboard before its first figures. */
export async function NothingCounted({ next }: { next: string }) {
  const words = await getTranslations("dashboard.empty");
  return (
    <Sheet as="section">
      <div className="empty">
        <span className="empty-box" aria-hidden="true" />
        <h2>{words("title")}</h2>
        <p>{words("text", { next })}</p>
        <div className="actions">
          <ButtonLink href="/check">{words("check")}</ButtonLink>
        </div>
      </div>
    </Sheet>
  );
}
