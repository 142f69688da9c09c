interface ErrorSummaryProps {
  title: string;
  /** `href` is `#` and the id of the first control of the field. */
  items: readonly { href: string; message: string }[];
}

/** What stands in the way, at the top of the page, each with a link to its field. Draws nothing when nothing does. */
export function ErrorSummary({ title, items }: ErrorSummaryProps) {
  if (items.length === 0) return null;
  return (
    <div className="error-summary" id="error-summary" role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {items.map(({ href, message }) => (
          <li key={href}>
            <a href={href}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
