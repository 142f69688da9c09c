import { NothingHere } from "@/components/layout/nothing-here";
import { answerWith } from "@/lib/infra/status";

/** Any address that no page has: a sentence, also where scripts do not run. */
export default function ElsewherePage() {
  answerWith(404);
  return <NothingHere />;
}
