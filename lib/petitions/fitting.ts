import { isPracticeId, practiceById, type PracticeId } from "@/lib/platforms/catalogue";

const platformOf = (practice: string | null) =>
  practice !== null && isPracticeId(practice) ? practiceById(practice).platform.id : undefined;

/** The petition that somebody may want to sign who has written about a practice: about the same, else about its platform. */
export function fittingPetition<Petition extends { state: string; practice: string | null }>(
  petitions: readonly Petition[],
  practice: PracticeId,
): Petition | undefined {
  const open = petitions.filter(({ state }) => state === "open");
  const platform = platformOf(practice);
  return (
    open.find((petition) => petition.practice === practice) ??
    open.find((petition) => platformOf(petition.practice) === platform)
  );
}
