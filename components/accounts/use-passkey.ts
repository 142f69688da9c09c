import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { isAutofillAble, passkeyAnswer, type PasskeyWanted } from "./passkey-answer";

type UsePasskey = Pick<PasskeyWanted, "kind" | "ask"> & {
  /** Whether the browser offers the passkeys it has where an address is typed, too. */
  isOfferedInFields: boolean;
};

/** A passkey that is asked for on a page: its answer goes into the hidden field of a form, which is sent then. */
export interface AskedPasskey {
  form: RefObject<HTMLFormElement | null>;
  answer: RefObject<HTMLInputElement | null>;
  hasFailed: boolean;
  askNow: () => void;
}

/** Asks one question at a time: a press takes back what was offered quietly. */
export function usePasskey({ kind, ask, isOfferedInFields }: UsePasskey): AskedPasskey {
  const form = useRef<HTMLFormElement>(null);
  const answer = useRef<HTMLInputElement>(null);
  const waiting = useRef<AbortController>(null);
  const [hasFailed, setHasFailed] = useState(false);

  const send = useCallback(
    async (isQuiet: boolean) => {
      waiting.current?.abort();
      const { signal } = (waiting.current = new AbortController());
      const given = await passkeyAnswer({ kind, ask, isQuiet, signal });
      if (signal.aborted) return;
      if (given === undefined || !answer.current) {
        setHasFailed(!isQuiet);
        return;
      }
      answer.current.value = given;
      form.current?.submit();
    },
    [kind, ask],
  );

  useEffect(() => {
    const offer = async () => {
      // Whether it can be offered is known late: what was pressed before that goes first.
      if ((await isAutofillAble()) && waiting.current?.signal.aborted !== false) await send(true);
    };
    if (isOfferedInFields) void offer();
    return () => waiting.current?.abort();
  }, [isOfferedInFields, send]);

  const askNow = () => {
    setHasFailed(false);
    void send(false);
  };
  return { form, answer, hasFailed, askNow };
}
