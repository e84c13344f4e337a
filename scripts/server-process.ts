import { type ChildProcess, spawn } from "node:child_process";
import { PlainError } from "./plain-error";

const STOP_TIMEOUT_MS = 40_000;
const MAX_CRASHES = 5;
const CRASH_WINDOW_MS = 60_000;

/** A web server in a process of its own, started again when it dies by itself. */
export class ServerProcess {
  private child: ChildProcess | null = null;
  private stopping = false;
  private crashes: number[] = [];

  constructor(
    private readonly args: string[],
    /** Called when it died too often to go on. */
    private readonly onGivenUp: (message: string) => void = () => {},
  ) {}

  /** Resolves when it answers. @throws PlainError when it ends before that; its own words are above */
  async start(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      // A process group of its own: Ctrl-C reaches us alone, and the order of ending is ours.
      const child = spawn(process.execPath, this.args, {
        stdio: ["ignore", "inherit", "inherit", "ipc"],
        detached: true,
        env: process.env,
      });
      this.child = child;
      let ready = false;
      child.once("message", () => {
        ready = true;
        resolve();
      });
      child.once("error", reject);
      child.once("exit", (code, signal) => {
        if (!ready) reject(new PlainError("The server could not start; its message is above."));
        else if (!this.stopping) this.again(`${signal ?? `exit code ${code}`}`);
      });
    });
  }

  /** Drains and ends it. */
  async stop(): Promise<void> {
    this.stopping = true;
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      const kill = setTimeout(() => child.kill("SIGKILL"), STOP_TIMEOUT_MS);
      child.once("exit", () => {
        clearTimeout(kill);
        resolve();
      });
      child.kill("SIGTERM");
    });
  }

  /** Ends it at once: the second Ctrl-C. */
  kill(): void {
    this.stopping = true;
    this.child?.kill("SIGKILL");
  }

  private again(reason: string): void {
    const now = Date.now();
    this.crashes = [...this.crashes.filter((time) => now - time < CRASH_WINDOW_MS), now];
    if (this.crashes.length > MAX_CRASHES) {
      this.onGivenUp(`The server ended ${this.crashes.length} times within a minute (${reason}).`);
      return;
    }
    process.stderr.write(`The server ended (${reason}); starting it again.\n`);
    this.start().catch((error: Error) => {
      if (!this.stopping) this.onGivenUp(error.message);
    });
  }
}
