import { getTranslations } from "next-intl/server";
import { SummaryList } from "@/components/ui/summary-list";
import { grounds } from "@/lib/privacy/kept.data";

/** What the column "Why" of the table means. */
export async function OurGrounds() {
  const words = await getTranslations("pages.privacy.grounds");
  return (
    <>
      <h2>{words("title")}</h2>
      <SummaryList rows={grounds.map((ground) => ({ key: words(ground), value: words(`${ground}Text`) }))} />
      <p>{words("special")}</p>
    </>
  );
}
