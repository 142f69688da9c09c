import { inLines } from "@/lib/kernel/in-lines";

/** The picture beside a link: a value and what it says, 1200 by 630 as social networks ask for. */
export interface ShareCardProps {
  site: string;
  title: string;
  value: string;
  label: string;
  /** Smaller, below: what keeps the value honest. */
  notes: readonly string[];
}

export const shareCardSize = { width: 1200, height: 630 } as const;

/** The light tokens: a picture has no dark twin, and no variables. */
const colours = { paper: "#fbfaf5", ink: "#17191f", soft: "#565a66", rule: "#dcd8cb" };
const sans = "Atkinson Hyperlegible Next";
const serif = "Newsreader";

/** The widest a line may be. */
const room = shareCardSize.width - 160;

/** A letter is at most so wide for its height, taken over a line. */
const widthOfLetter = 0.5;

/** The size at which words fit on one line, at most so large. */
const sizeFor = (words: string, largest: number) =>
  Math.min(largest, Math.floor(room / (words.length * widthOfLetter)));

/** How many letters of this size stand in a line of the card. */
const lettersAt = (size: number) => Math.floor(room / (size * widthOfLetter));

interface LinesProps {
  /** Each begins a line of its own. */
  words: readonly string[];
  size: number;
  y: number;
  fill: string;
}

function Lines({ words, size, y, fill }: LinesProps) {
  const lines = words.flatMap((one) => inLines(one, lettersAt(size)));
  return lines.map((line, index) => (
    <text key={index} x={80} y={y + index * size * 1.4} fontFamily={sans} fontSize={size} fill={fill}>
      {line}
    </text>
  ));
}

/** A title that would be too small on one line has two, the last where the one would be. */
function Title({ title }: Pick<ShareCardProps, "title">) {
  const isLong = title.length > lettersAt(36);
  const lines = isLong ? inLines(title, Math.ceil(title.length * 0.6)) : [title];
  const size = Math.min(...lines.map((line) => sizeFor(line, isLong ? 40 : 54)));
  return lines.map((line, index) => (
    <text
      key={index}
      x={80}
      y={188 - (lines.length - 1 - index) * size * 1.15}
      fontFamily={serif}
      fontWeight={700}
      fontSize={size}
      fill={colours.ink}
    >
      {line}
    </text>
  ));
}

/** Draws the card as SVG with plain colours, for a PNG. Knows no feature: a dashboard, a platform, a petition have each their words. */
export function ShareCard({ site, title, value, label, notes }: ShareCardProps) {
  const { width, height } = shareCardSize;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`}>
      <rect width={width} height={height} fill={colours.paper} />
      <rect width={width} height={12} fill={colours.ink} />
      <rect x={82} y={66} width={34} height={34} rx={4} fill="none" stroke={colours.ink} strokeWidth={5} />
      <text x={134} y={97} fontFamily={sans} fontWeight={700} fontSize={40} fill={colours.ink}>
        {site}
      </text>
      <Title title={title} />
      <text
        x={74}
        y={362}
        fontFamily={serif}
        fontWeight={700}
        fontSize={sizeFor(value, /^\d/.test(value) ? 176 : 96)}
        fill={colours.ink}
      >
        {value}
      </text>
      <Lines words={[label]} size={42} y={448} fill={colours.ink} />
      <rect x={80} y={496} width={room} height={2} fill={colours.rule} />
      <Lines words={notes} size={25} y={540} fill={colours.soft} />
    </svg>
  );
}
