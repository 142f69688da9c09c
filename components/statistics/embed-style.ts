/** How an embedded figure looks: the tokens it needs, the reader's own faces, no file besides. It fits what the frame gives it. */
export const embedStyle = `:root {
  color-scheme: light dark;
  --card: #ffffff;
  --ink: #17191f;
  --soft: #565a66;
  --edge: #8a8675;
  --blue: #2238c4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --card: #1a1c25;
    --ink: #efede6;
    --soft: #a9acb8;
    --edge: #7d8194;
    --blue: #a9b6ff;
  }
}
* {
  box-sizing: border-box;
  margin: 0;
}
body {
  min-height: 100vh;
  padding: 1rem 1.2rem;
  border: 1px solid var(--edge);
  border-top: 4px solid var(--ink);
  background: var(--card);
  color: var(--ink);
  font: 16px / 1.45 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif;
  overflow-wrap: break-word;
}
h1 {
  font-size: 1rem;
}
.value {
  margin-top: 0.3rem;
  font-size: 2.6rem;
  font-weight: 700;
  line-height: 1.15;
  font-variant-numeric: tabular-nums lining-nums;
}
.value-words {
  font-size: 1.5rem;
}
.note {
  color: var(--soft);
  font-size: 0.875rem;
}
.links {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2rem 1.2rem;
  margin-top: 0.6rem;
}
a {
  display: inline-block;
  min-height: 24px;
  color: var(--blue);
}
@media print {
  body {
    border-color: #000000;
  }
}
`;
