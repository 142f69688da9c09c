import { NothingHere } from "@/components/layout/nothing-here";

export default function NotFoundPage() {
  return <NothingHere />;
}
