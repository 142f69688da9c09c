import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/choice-group";
import { Sheet } from "@/components/ui/sheet";
import type { Practice } from "@/lib/platforms/catalogue";

const untouched = { value: () => undefined, error: () => undefined };

/** The way into the guided check, with the practice chosen. */
export async function StartComplaint({ practices }: { practices: readonly Practice[] }) {
  const words = await getTranslations("platforms.page.start");
  const [only] = practices;
  if (only === undefined) return null;
  return (
    <Sheet as="section" variant="next">
      <h2 className="start-title">{words("title")}</h2>
      <p>{words("text")}</p>
      <form action="/check/platform/answer" method="post">
        {practices.length === 1 ? (
          <input type="hidden" name="practice" value={only.id} />
        ) : (
          <RadioGroup
            form={untouched}
            name="practice"
            legend={words("which")}
            options={practices.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
        <div className="actions">
          <Button>{words("button")}</Button>
        </div>
      </form>
    </Sheet>
  );
}
