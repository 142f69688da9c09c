import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { deskDelivery, deskSignatories } from "@/lib/petitions/desk/addresses";

/** What is handed over of a petition, to be kept as files. Both are forms: that somebody took them stands in the log. */
export async function TakeDelivery({ petition }: { petition: string }) {
  const words = await getTranslations("petitions.handOver");
  return (
    <section>
      <h2>{words("title")}</h2>
      <p>{words("text")}</p>
      <div className="actions">
        <form method="post" action={deskDelivery(petition)}>
          <Button>{words("document")}</Button>
        </form>
        <form method="post" action={deskSignatories(petition)}>
          <Button variant="alt">{words("names")}</Button>
        </form>
      </div>
    </section>
  );
}
