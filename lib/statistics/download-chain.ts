import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileOf, openDataFolder } from "./addresses";
import { chainIn } from "./chain-file";

async function fetched(address: URL): Promise<Uint8Array> {
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) throw new Error(`${address.href} was not answered${answer ? `, but with ${answer.status}` : ""}.`);
  return new Uint8Array(await answer.arrayBuffer());
}

/**
 * Downloads the chain of a portal and every file it names into a folder, which must be empty: what somebody kept may be the only proof of
 * what it was. The portal decides what is in the files, and not where they lie. Throws where something is not to be had.
 */
export async function downloadChain(portal: string, folder: string): Promise<void> {
  if (!URL.canParse(portal)) throw new Error(`${portal} is no address.`);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`The folder ${folder} is not empty.`);
  const addressOf = (path: string) => new URL(`${openDataFolder}/${path}`, portal);
  const chain = await fetched(addressOf("chain"));
  const entries = chainIn(JSON.parse(new TextDecoder().decode(chain)));
  if (!entries) throw new Error(`${addressOf("chain").href} is no chain.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "chain.json"), chain);
  for (const path of new Set(entries.map(fileOf)))
    writeFileSync(join(folder, basename(path)), await fetched(addressOf(path)));
}
