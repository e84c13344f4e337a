import { expect, it } from "vitest";
import { encodeSentences } from "./encode-sentences";

it("leaves the process's handling of uncaught errors alone", async () => {
  const listening = () => [...process.listeners("uncaughtException"), ...process.listeners("unhandledRejection")];
  const before = listening();
  const [first, second] = (await encodeSentences(["Is there a gym?", "Is there a fitness room?"])) ?? [];
  expect([first?.length, second?.length]).toEqual([512, 512]);
  expect(listening()).toEqual(before);
});
