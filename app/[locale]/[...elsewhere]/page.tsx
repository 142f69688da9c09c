import { notFound } from "next/navigation";

/** Any address that no page has: the portal's own sentence instead of the framework's. */
export default function ElsewherePage() {
  notFound();
}
