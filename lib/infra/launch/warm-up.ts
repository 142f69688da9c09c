import { env, localAddress } from "@/lib/infra/env";
import type { Service } from "@/lib/infra/launch/server";

/** Once the first who came have been served. */
const warmUpAfterMs = 1_000;

/** The first dashboard of a process loads all that draws it, which takes seconds: the portal asks for it before people do. */
export const warmUp: Service = {
  start: () => {
    const { host, port } = env();
    const ask = () => void fetch(`${localAddress(host, port)}/dashboard`).catch(() => undefined);
    const timer = setTimeout(ask, warmUpAfterMs);
    return Promise.resolve(() => Promise.resolve(clearTimeout(timer)));
  },
};
