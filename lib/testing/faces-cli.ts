import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { basicFace, basicFaces } from "./faces";

/** `npm run faces`: cuts the faces of the site anew, after a new version of theirs, or for other characters. */
for (const face of basicFaces) {
  const bytes = await basicFace(face);
  writeFileSync(join("app/styles/faces", face.file), bytes);
  process.stdout.write(`${face.file}: ${String(bytes.byteLength)} bytes\n`);
}
