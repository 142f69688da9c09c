import { getMessages, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { PasskeyShown } from "@/lib/accounts/queries/passkeys";
import { formatDate } from "@/lib/kernel/calendar-date";

/** The name that was refused. */
export interface RefusedName {
  id: string;
  typed: string;
  fault: string;
}

/** Each name on the page has a field, and an id, of its own. */
export const nameField = (id: string) => `name-${id}`;

/** What is wrong with the name that was typed. */
export async function nameFault(refused: RefusedName | undefined): Promise<string | undefined> {
  const { account } = await getMessages();
  return Object.entries(account.passkeys.faults).find(([key]) => key === refused?.fault)?.[1];
}

interface PasskeyRowProps {
  passkey: PasskeyShown;
  refused: RefusedName | undefined;
}

async function PasskeyRow({ passkey, refused }: PasskeyRowProps) {
  const words = await getTranslations("account.passkeys");
  const { id, name, addedOn, usedOn, isBackedUp } = passkey;
  const own = refused?.id === id ? refused : undefined;
  const fault = await nameFault(own);
  const facts = [
    words("facts", { date: formatDate(addedOn) }),
    usedOn === undefined ? words("unused") : words("used", { date: formatDate(usedOn) }),
    words(isBackedUp ? "copied" : "alone"),
  ];
  return (
    <li className="account-passkey">
      <h2>{name}</h2>
      <p className="soft">{facts.join(" ")}</p>
      <form action="/account/passkeys/rename" method="post" noValidate>
        <input type="hidden" name="id" value={id} />
        <TextField
          form={{ value: () => own?.typed ?? name, error: () => fault }}
          name={nameField(id)}
          label={words("name")}
          autoComplete="off"
        />
        <div className="account-acts">
          <Button variant="quiet">
            {words("rename")}
            <span className="visually-hidden">{` ${words("renameWhich", { name })}`}</span>
          </Button>
          <Button variant="quiet" formAction="/account/passkeys/remove">
            {words("remove")}
            <span className="visually-hidden">{` ${words("removeWhich", { name })}`}</span>
          </Button>
        </div>
      </form>
    </li>
  );
}

/** A person's passkeys, each with what can be done with it. */
export function PasskeyList({
  passkeys,
  refused,
}: {
  passkeys: readonly PasskeyShown[];
  refused: RefusedName | undefined;
}) {
  return (
    <ul className="account-passkeys">
      {passkeys.map((passkey) => (
        <PasskeyRow key={passkey.id} passkey={passkey} refused={refused} />
      ))}
    </ul>
  );
}
