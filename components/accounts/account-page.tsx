import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";

/** What a person can see and change of their account, a section each. */
export async function AccountPage({ email }: { email: string }) {
  const words = await getTranslations("account");
  return (
    <div className="wrap narrow account">
      <h1 className="question">{words("home.heading")}</h1>
      <section>
        <h2>{words("home.address.heading")}</h2>
        <p>{words("home.address.text", { email })}</p>
      </section>
      <section>
        <h2>{words("home.ways.heading")}</h2>
        <p>{words("home.ways.mail")}</p>
      </section>
      <form action="/sign-out" method="post" className="sign-out">
        <p className="soft">{words("home.signedInAs", { email })}</p>
        <Button variant="quiet">{words("signOut")}</Button>
      </form>
    </div>
  );
}
