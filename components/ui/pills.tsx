interface PillsProps {
  /** The name of the group, read out before it. */
  label: string;
  items: readonly { href: string; label: string; current: boolean }[];
}

/** Ways to look at something, as links; the one in view is filled. */
export function Pills({ label, items }: PillsProps) {
  return (
    <nav aria-label={label}>
      <ul className="pills">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
