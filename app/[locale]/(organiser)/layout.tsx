import { DeskNav } from "@/components/organisers/desk-nav";
import { findOrganiser } from "@/lib/infra/session";

/** Above each page of the desk stand the ways to the others, for whoever may go there. */
export default async function DeskLayout({ children }: LayoutProps<"/[locale]">) {
  const organiser = await findOrganiser();
  return (
    <>
      {organiser.ok ? <DeskNav role={organiser.value.role} /> : null}
      {children}
    </>
  );
}
