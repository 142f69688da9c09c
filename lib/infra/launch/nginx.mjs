import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { unpackPackages } from "./debian.mjs";

const unpacked = resolve(import.meta.dirname, "../../../node_modules/.cache/nginx");

/** Where nginx may lie, and the program that makes its certificate. */
const places = {
  nginx: [
    process.env.NGINX_PATH ?? "",
    "/usr/sbin/nginx",
    "/opt/homebrew/bin/nginx",
    resolve(unpacked, "usr/sbin/nginx"),
  ],
  openssl: ["/usr/bin/openssl", "/opt/homebrew/bin/openssl", resolve(unpacked, "usr/bin/openssl")],
};
const names = ["nginx", "openssl"];

const runs = (path) => existsSync(path) && spawnSync(path, [path.endsWith("nginx") ? "-v" : "version"]).status === 0;

function find() {
  const [nginx, openssl] = names.map((name) => places[name].find(runs));
  return nginx && openssl ? { nginx, openssl } : undefined;
}

/**
 * nginx, before which the configuration of the operator's guide is tried: NGINX_PATH, else the system's, else Debian's, unpacked and not
 * installed, since an installed one would listen on this machine from then on.
 * @returns {{ nginx: string; openssl: string }} where the programs lie
 */
export function ensureNginx() {
  const found = find();
  if (found) return found;
  if (existsSync("/usr/bin/apt-get")) {
    console.log("Fetching nginx to try the operator's configuration …");
    const fetched = unpackPackages(unpacked, ...names) ? find() : undefined;
    if (fetched) return fetched;
  }
  throw new Error(
    "Trying the configuration for nginx needs nginx and openssl, and they are not here. " +
      `On Debian: sudo apt-get install ${names.join(" ")}; elsewhere set NGINX_PATH to nginx.`,
  );
}
