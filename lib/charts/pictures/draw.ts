import type { Drawing } from "../drawing";
import type { Picture } from "../schema";
import { drawBars, type Width } from "./bars";
import { drawCourse } from "./course";
import { drawNations } from "./nations";
import { drawWorld } from "./world";

/** Maps have no small print: one drawing serves every screen. */
export const isOneSize = ({ kind }: Picture) => kind === "world" || kind === "nations";

/** Draws a picture for a phone or for a wider page. */
export function drawPicture(picture: Picture, width: Width): Drawing {
  switch (picture.kind) {
    case "bars":
      return drawBars(picture, width);
    case "columns":
    case "line":
      return drawCourse(picture, width);
    case "world":
      return drawWorld(picture);
    case "nations":
      return drawNations(picture.marks);
  }
}
