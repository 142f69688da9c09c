import "server-only";
import { randomFillSync } from "node:crypto";
import { uniformFrom } from "@/lib/kernel/uniform";

/** Draws a uniform integer from 0 up to and without `n` (at most 2³²), from the operating system’s secure randomness. */
export const uniformBelow = uniformFrom((bytes) => randomFillSync(bytes));
