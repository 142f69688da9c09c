import type { ReactNode } from "react";

export type ButtonVariant = "main" | "alt" | "quiet";

interface ButtonProps {
  children: ReactNode;
  variant?: ButtonVariant;
  type?: "submit" | "button";
  name?: string;
  value?: string;
  formNoValidate?: boolean;
  formAction?: string;
  disabled?: boolean;
  onClick?: () => void;
}

/** A button. One `main` a page. */
export function Button({ variant = "main", type = "submit", ...rest }: ButtonProps) {
  return <button className={`button button-${variant}`} type={type} {...rest} />;
}

interface ButtonLinkProps {
  href: string;
  children: ReactNode;
  variant?: ButtonVariant;
  download?: boolean | string;
}

/** A link that looks like a button. */
export function ButtonLink({ href, variant = "main", children, download }: ButtonLinkProps) {
  return (
    <a className={`button button-${variant}`} href={href} download={download}>
      {children}
    </a>
  );
}
