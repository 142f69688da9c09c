import "server-only";
import { fork, type ChildProcess } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { Workplace } from "./worker-pool";

export interface SandboxLimits {
  /** Tasks that may wait; one more is refused. */
  queue: number;
  /** Milliseconds from being handed to a process to its answer. */
  time: number;
  /** Bytes of resident memory of the whole process, the program itself (some 90 MB) included. */
  memory: number;
}

/** How a task may end without an answer: too many waited, it took too long, took too much memory, threw, or brought its process down. */
export type SandboxFault = "busy" | "time" | "memory" | "threw" | "crash";

interface Sandbox {
  child: ChildProcess;
  ready: Promise<void>;
}

interface Sandboxes {
  /** Begun and not used yet, by what they are for. */
  spare: Map<string, Sandbox>;
  free: number;
  /** First come, first served. */
  waiting: (() => void)[];
}

declare global {
  // Each bundle of the server has its own copy of this module; the processes are one set.
  var untickedSandboxes: Sandboxes | undefined;
}

const usual: SandboxLimits = { queue: 16, time: 10_000, memory: 512 * 1024 * 1024 };

const answerSchema = z.union([
  z.strictObject({ kind: z.literal("ready") }),
  z.strictObject({ kind: z.literal("unfit"), why: z.string() }),
  z.strictObject({ kind: z.literal("threw") }),
  z.strictObject({ kind: z.literal("done"), value: z.unknown() }),
]);

const root = process.cwd();
const inTree = (path: string) => join(/* turbopackIgnore: true */ root, path);

// A process runs the source, as the server itself does.
const execArgv = ["--import", "tsx", "--import", pathToFileURL(inTree("lib/infra/launch/hooks.mjs")).href];

/**
 * Does a task in a process of its own, which has done nothing before and does nothing after: what breaks it, or takes it over,
 * meets no other person's file. What goes in and comes out is copied.
 * @throws an error when the place itself cannot be begun at. Whatever the task does is an answer.
 */
export async function workInSandbox(
  place: Workplace,
  task: unknown,
  limits: Partial<SandboxLimits> = {},
): Promise<Result<unknown, SandboxFault>> {
  const { queue, time, memory } = { ...usual, ...limits };
  // One core is left to answer people.
  const all = (globalThis.untickedSandboxes ??= {
    spare: new Map(),
    free: Math.min(2, Math.max(1, availableParallelism() - 1)),
    waiting: [],
  });
  if (!(await ownTurn(all, queue))) return refuse("busy");
  try {
    return await workIn(sandboxFor(all, place, memory), task, time);
  } finally {
    nextTurn(all);
    keepSpare(all, place, memory);
  }
}

/** False where too many wait already. */
async function ownTurn(all: Sandboxes, queue: number): Promise<boolean> {
  if (all.free === 0 && all.waiting.length >= queue) return false;
  if (all.free > 0) all.free -= 1;
  else await new Promise<void>((begin) => all.waiting.push(begin));
  return true;
}

function nextTurn(all: Sandboxes): void {
  const begin = all.waiting.shift();
  if (begin) begin();
  else all.free += 1;
}

const keyOf = ({ file, exportName }: Workplace, memory: number) => `${file} ${exportName} ${memory}`;

function sandboxFor(all: Sandboxes, place: Workplace, memory: number): Sandbox {
  const key = keyOf(place, memory);
  const kept = all.spare.get(key);
  all.spare.delete(key);
  return kept ?? beginAt(place, memory);
}

/** One is kept warm: beginning takes longer than most tasks. */
function keepSpare(all: Sandboxes, place: Workplace, memory: number): void {
  const key = keyOf(place, memory);
  if (all.spare.has(key)) return;
  const sandbox = beginAt(place, memory);
  // Waiting for work, it keeps nothing open: it ends with the process that began it.
  sandbox.child.unref();
  sandbox.child.channel?.unref();
  sandbox.child.once("exit", () => all.spare.get(key) === sandbox && all.spare.delete(key));
  all.spare.set(key, sandbox);
}

function beginAt({ file, exportName }: Workplace, memory: number): Sandbox {
  const child = fork(inTree("lib/infra/sandbox-process.ts"), [inTree(file), exportName, String(memory)], {
    execArgv,
    serialization: "advanced",
    // What libraries print may be words of the file they read.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    // Nothing of ours is in reach of whoever breaks out of a library: no address of the database, no secret.
    env: { NODE_ENV: "production" },
  });
  const ready = new Promise<void>((done, fail) => {
    const unfit = (why: string) => fail(new Error(`${file} cannot be begun at: ${why}`));
    child.once("error", (error) => unfit(error.message));
    child.once("exit", (code, signal) => unfit(`it ended with ${signal ?? String(code)}`));
    child.once("message", (message) => {
      const answer = answerSchema.parse(message);
      if (answer.kind === "ready") done();
      else unfit(answer.kind === "unfit" ? answer.why : answer.kind);
    });
  });
  // Told to whoever wants to work there; a spare that nobody has asked for fails in silence.
  ready.catch(() => child.kill("SIGKILL"));
  return { child, ready };
}

async function workIn({ child, ready }: Sandbox, task: unknown, time: number): Promise<Result<unknown, SandboxFault>> {
  child.ref();
  child.channel?.ref();
  try {
    await ready;
    return await answerOf(child, task, time);
  } finally {
    child.kill("SIGKILL");
  }
}

function answerOf(child: ChildProcess, task: unknown, time: number): Promise<Result<unknown, SandboxFault>> {
  return new Promise((settle) => {
    const timer = setTimeout(() => settle(refuse("time")), time);
    const end = (result: Result<unknown, SandboxFault>) => {
      clearTimeout(timer);
      settle(result);
    };
    child.once("message", (message) => {
      const answer = answerSchema.safeParse(message).data;
      end(answer?.kind === "done" ? succeed(answer.value) : refuse(answer?.kind === "threw" ? "threw" : "crash"));
    });
    // Nobody else kills it so: its own watch did, or a system that has run out of memory.
    child.once("exit", (_, signal) => end(refuse(signal === "SIGKILL" ? "memory" : "crash")));
    child.once("error", () => end(refuse("crash")));
    child.send({ task }, (fault) => fault && end(refuse("crash")));
  });
}
