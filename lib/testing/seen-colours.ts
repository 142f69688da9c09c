import {
  blend,
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  type Color,
  wcagContrast,
} from "culori";

const [toRgb, toLight] = [converter("rgb"), converter("lrgb")];
const difference = differenceCiede2000();

type Filter = (color: Color) => Color;

function parsed(colour: string): Color {
  const rgb = toRgb(colour);
  if (!rgb) throw new Error(`${colour} is no colour.`);
  return rgb;
}

/** The matrices are made for amounts of light; the library multiplies by them what it is given. */
function inLight(deficiency: Filter): Filter {
  return (colour) => clampRgb(toRgb({ ...toRgb(deficiency({ ...toLight(colour), mode: "rgb" })), mode: "lrgb" }));
}

/**
 * How colours look to people who lack a kind of cone, or all colour: Machado, Oliveira and Fernandes, “A Physiologically-based Model for
 * Simulation of Color Vision Deficiency”, IEEE TVCG 15 (2009), at full severity. For tritanopia the model is an approximation.
 */
export const visions: Readonly<Record<string, Filter>> = {
  "colour vision": (colour) => colour,
  protanopia: inLight(filterDeficiencyProt()),
  deuteranopia: inLight(filterDeficiencyDeuter()),
  tritanopia: inLight(filterDeficiencyTrit()),
  "no colour vision": filterGrayscale(1, "lrgb"),
};

/** The colour that a see-through one gives on a ground. */
export function laidOver(ground: string, colour: string, opacity: number): string {
  const { r, g, b } = blend([parsed(ground), { ...toRgb(parsed(colour)), alpha: opacity }]);
  return `rgb(${[r, g, b].map((part) => part * 255).join(" ")})`;
}

/** How far two colours are apart to somebody: as WCAG has contrast (1 to 21), and by CIEDE2000 (2 is just seen, side by side). */
export function apart(one: string, other: string, vision: Filter): { contrast: number; difference: number } {
  const [first, second] = [vision(parsed(one)), vision(parsed(other))];
  return { contrast: wcagContrast(first, second), difference: difference(first, second) };
}
