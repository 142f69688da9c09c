import { getTranslations } from "next-intl/server";
import type { ShareCardProps } from "@/components/ui/share-card";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { formatDate } from "@/lib/kernel/calendar-date";
import { sharePicture } from "@/lib/petitions/addresses";
import type { ListedPetition } from "@/lib/petitions/queries";
import { isSamplePetition } from "@/lib/petitions/samples.data";

/** A petition with its number as it leaves the portal: in a frame, and as a picture. */
export interface SharedPetition extends ShareCardProps {
  /** The same in a sentence. */
  alt: string;
  /** The picture of it, from the origin on. */
  picture: string;
}

type Told = Pick<ListedPetition, "slug" | "title" | "addressee" | "count" | "target">;

/** The number of a petition with all that has to be said beside it. `today`: the day on which it is asked for. */
export async function sharedPetition(petition: Told, today: CalendarDate): Promise<SharedPetition> {
  const [words, sample] = await Promise.all([getTranslations("petitions.share"), getTranslations("common.sample")]);
  const { slug, title, addressee, count, target } = petition;
  const asOf = isSamplePetition(slug) ? sample("title") : words("asOf", { date: formatDate(today) });
  return {
    site: words("site"),
    title,
    value: words("value", { count }),
    label: words("label", { count }),
    notes: [words("to", { addressee }), target === null ? asOf : `${words("target", { target })} · ${asOf}`],
    alt: words("alt", { title, count }),
    picture: sharePicture(slug, count),
  };
}
