/** Licences under which a part may be joined to a work under AGPL-3.0-or-later, as the Free Software Foundation's list has them; and that of a font or a table of data, which is aggregated. */
export const compatible = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "LGPL-3.0",
  "LGPL-3.0-or-later",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "OFL-1.1",
  "Unlicense",
] as const;

interface Exception {
  /** A package by its name, or all of a scope: "@next/swc-*". */
  name: string;
  /** What its record says, which is not enough; undefined where it says nothing. */
  says: string | undefined;
  why: string;
}

/** Packages that have no licence of the list in their record, each with the reason why they may be here. */
export const exceptions: readonly Exception[] = [
  {
    name: "elkjs",
    says: "EPL-2.0",
    why: "comes with the command line of Prisma, which runs by itself; nothing of ours is joined to it",
  },
  {
    name: "@visx/vendor",
    says: "MIT and ISC",
    why: "both licences are on the list; only its way of writing them is not that of SPDX",
  },
  { name: "seq-queue", says: undefined, why: "its file LICENSE is that of MIT; its record leaves it out" },
  {
    name: "@myriaddreamin/typst-ts-node-compiler-*",
    says: undefined,
    why: "builds of a package under Apache-2.0 for other machines; their records leave it out",
  },
  { name: "@next/swc-*", says: undefined, why: "builds of a package under MIT for other machines" },
  { name: "@swc/core-*", says: undefined, why: "builds of a package under Apache-2.0 for other machines" },
];
