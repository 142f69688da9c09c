import { connection } from "next/server";
import { checkCounter, checkHealth } from "@/lib/infra/health";

/** Whether the portal can serve: 200 when every part works, 503 with the parts that do not. */
export async function GET(): Promise<Response> {
  await connection();
  const health = await checkHealth();
  const down = Object.entries(health).flatMap(([part, works]) => (works ? [] : [part]));
  const ok = down.length === 0;
  const body = ok ? { status: "ok", database: "ok", counter: await checkCounter() } : { status: "down", down };
  return Response.json(body, { status: ok ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
