import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";

interface RegisterBoxProps {
  complaintId: string;
  isInRegister: boolean;
  /** It is in a release, and cannot be taken out of it. */
  wasCounted: boolean;
}

/** Whether the company's answer may be counted: a box of its own, which nobody ticks but the person. */
export async function RegisterBox({ complaintId, isInRegister, wasCounted }: RegisterBoxProps) {
  const words = await getTranslations("expect.register");
  return (
    <section id="register" className="margin-note register-box">
      <h2>{words("title")}</h2>
      {wasCounted ? <p>{words("counted")}</p> : <Box complaintId={complaintId} isInRegister={isInRegister} />}
      <p>
        <a href="/dashboard#answers">{words("link")}</a>
      </p>
    </section>
  );
}

async function Box({ complaintId, isInRegister }: Omit<RegisterBoxProps, "wasCounted">) {
  const words = await getTranslations("expect.register");
  return (
    <form action={`/complaints/${complaintId}/register`} method="post">
      <p>{words("text")}</p>
      <div className="choice">
        <input
          type="checkbox"
          id="register-box"
          name="register"
          value="yes"
          defaultChecked={isInRegister}
          aria-describedby="register-hint"
        />
        <label htmlFor="register-box">{words("label")}</label>
        <div className="choice-hint" id="register-hint">
          {words("hint")}
        </div>
      </div>
      {isInRegister ? <p className="soft">{words("on")}</p> : null}
      <Button variant="alt">{words("save")}</Button>
    </form>
  );
}
