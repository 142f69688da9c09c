import { Button } from "@/components/ui/button";

interface OneButtonPageProps {
  heading: string;
  text: string;
  button: string;
  /** Where the button posts to. */
  action: string;
  /** What it posts: the token of the link, and what came with it. */
  fields: Readonly<Record<string, string>>;
}

/** The page behind a mailed link: opening it does nothing, its button does. */
export function OneButtonPage({ heading, text, button, action, fields }: OneButtonPageProps) {
  return (
    <div className="wrap narrow">
      <h1 className="question">{heading}</h1>
      <p className="lead">{text}</p>
      <form action={action} method="post">
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="actions">
          <Button>{button}</Button>
        </div>
      </form>
    </div>
  );
}
