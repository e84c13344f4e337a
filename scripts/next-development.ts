import { type ChildProcess, spawn } from "node:child_process";

/** `next dev` in a process group of its own, so that the order of ending is ours. */
export class NextDevelopment {
  private child: ChildProcess | null = null;
  private stopping = false;

  constructor(
    private readonly port: number,
    private readonly host: string,
  ) {}

  start(onEnd: () => void): void {
    const args = ["node_modules/next/dist/bin/next", "dev", "-p", String(this.port), "-H", this.host];
    this.child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"], detached: true, env: process.env });
    this.child.once("exit", () => {
      if (!this.stopping) onEnd();
    });
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const child = this.child;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const { pid } = child;
    await new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      process.kill(-pid, "SIGTERM");
    });
  }
}
