"use client";

import { type FormEvent, type ReactNode, useSyncExternalStore } from "react";
import { Button, type ButtonVariant } from "@/components/ui/button";
import { NeedsScript } from "@/components/ui/needs-script";
import { isAble } from "./passkey-answer";
import { usePasskey } from "./use-passkey";

interface PasskeyFormProps {
  /** Whether a passkey is to answer, or to be made. */
  kind: "get" | "create";
  /** Where the question comes from, and where the answer goes. */
  ask: string;
  action: string;
  /** What is sent beside the answer. */
  fields?: Readonly<Record<string, string>>;
  words: { button: string; failed: string; cannot: string };
  variant?: ButtonVariant;
  isOfferedInFields?: boolean;
  /** Fields above the button. */
  children?: ReactNode;
}

const never = () => () => undefined;
const notYet = () => false;

/** A button that asks the device for a passkey and posts its answer. Where that cannot be it says what else works. */
export function PasskeyForm(props: PasskeyFormProps) {
  const isOffered = useSyncExternalStore(never, isAble, notYet);
  if (isOffered) return <Asking {...props} />;
  return (
    <>
      <p className="soft">{props.words.cannot}</p>
      <NeedsScript />
    </>
  );
}

function Asking({ kind, ask, action, words, ...props }: PasskeyFormProps) {
  const { fields = {}, variant = "alt", isOfferedInFields = false, children } = props;
  const { form, answer, hasFailed, askNow } = usePasskey({ kind, ask, isOfferedInFields });
  const pressed = (event: FormEvent) => {
    event.preventDefault();
    askNow();
  };
  return (
    <form action={action} method="post" ref={form} onSubmit={pressed}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="answer" ref={answer} />
      {children}
      <div className="actions">
        <Button variant={variant}>{words.button}</Button>
      </div>
      <p role="status">{hasFailed ? words.failed : ""}</p>
    </form>
  );
}
