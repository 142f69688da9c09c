import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

interface EmailFormProps {
  action: string;
  label: string;
  hint?: string;
  button: string;
  /** What is posted besides. */
  fields: Readonly<Record<string, string>>;
  /** What was typed a moment ago and not taken, and what is wrong with it. */
  typed: string | undefined;
  fault: string | undefined;
}

/** One address to type, and a button. */
export function EmailForm({ action, label, hint, button, fields, typed, fault }: EmailFormProps) {
  return (
    <form action={action} method="post" noValidate>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField
        form={{ value: () => typed, error: () => fault }}
        name="email"
        label={label}
        hint={hint}
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <div className="actions">
        <Button variant="alt">{button}</Button>
      </div>
    </form>
  );
}
