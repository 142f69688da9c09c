import { Button } from "@/components/ui/button";

interface OneButtonPageProps {
  heading: string;
  text: string;
  button: string;
  /** Where the button posts the token to. */
  action: string;
  token: string;
}

/** The page behind a mailed link: opening it does nothing, its button does. */
export function OneButtonPage({ heading, text, button, action, token }: OneButtonPageProps) {
  return (
    <div className="wrap narrow">
      <h1 className="question">{heading}</h1>
      <p className="lead">{text}</p>
      <form action={action} method="post">
        <input type="hidden" name="token" value={token} />
        <div className="actions">
          <Button>{button}</Button>
        </div>
      </form>
    </div>
  );
}
