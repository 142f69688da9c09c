import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Sheet } from "@/components/ui/sheet";
import type { PublicPetition } from "@/lib/petitions/queries";

interface PetitionCountProps {
  petition: Pick<PublicPetition, "count" | "target" | "milestones">;
  /** The count stands still while organisers hold it. */
  isFrozen: boolean;
  /** What can be done about it. */
  children: ReactNode;
}

/** How many have signed, how far that is, and the way to sign. */
export async function PetitionCount({
  petition: { count, target, milestones },
  isFrozen,
  children,
}: PetitionCountProps) {
  const words = await getTranslations("petitions.page");
  const banner = milestones.find((milestone) => milestone.banner !== null)?.banner;
  return (
    <Sheet as="section" variant="raised" label={words("count", { count })}>
      {banner ? <p className="petition-banner">{banner}</p> : null}
      <p className="petition-count">
        <strong>{words("number", { count })}</strong> <span>{words("count", { count })}</span>
        {target === null ? null : <span className="soft"> {words("target", { target })}</span>}
      </p>
      {target === null ? null : (
        <progress
          className="petition-progress"
          value={Math.min(count, target)}
          max={target}
          aria-label={words("progress", { count, target })}
        />
      )}
      <p className="soft">{isFrozen ? words("frozen") : words("asOf")}</p>
      {children}
    </Sheet>
  );
}
