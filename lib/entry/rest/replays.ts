import { z } from "zod";
import { getReplay, listReplays } from "@/lib/domain/learning/replay-queries";
import { getReplayInput, listReplaysInput, replayDetailObject, replayObject, startReplayBody } from "@/lib/domain/learning/schemas";
import { startReplay } from "@/lib/domain/learning/start-replay";
import { uuid } from "@/lib/kernel/api-types";
import { pageOf } from "@/lib/kernel/paging";
import { type Operation, operation } from "./operation";

const tag = "Learning";
const read = { kind: "user_or_key", scope: "knowledge:read" } as const;

const start = operation({
  method: "post",
  path: "/chatbots/{bot_id}/replays",
  tag,
  summary: "Ask past questions before and after a change",
  description:
    "The change is tried and taken back: nothing stays changed. Up to 300 distinct questions of the last 90 days, most asked first. A change that can't be made is refused at once. Follow `GET /replays/{replay_id}`.",
  auth: { kind: "user_or_key", scope: "knowledge:write" },
  params: z.object({ bot_id: uuid }),
  body: startReplayBody,
  status: 202,
  response: z.object({ replay_id: uuid, message: z.string() }),
  errors: ["change_decided"],
  handler: async ({ ctx, params, body }) => ({
    ...(await startReplay({ ctx, input: { ...params, ...body } })),
    message: "The questions are being asked.",
  }),
});

const list = operation({
  method: "get",
  path: "/replays",
  tag,
  summary: "List replays",
  auth: read,
  query: listReplaysInput,
  status: 200,
  response: pageOf(replayObject),
  handler: ({ ctx, query }) => listReplays({ ctx, input: query }),
});

const one = operation({
  method: "get",
  path: "/replays/{replay_id}",
  tag,
  summary: "What became of the answers",
  description: "`outcome`: `won` (unknown, then answered), `lost` (answered, then unknown), `changed` (another text), `same`.",
  auth: read,
  params: z.object({ replay_id: uuid }),
  query: getReplayInput.omit({ replay_id: true }),
  status: 200,
  response: replayDetailObject,
  handler: ({ ctx, params, query }) => getReplay({ ctx, input: { ...params, ...query } }),
});

/** Replays. */
export const replaysOperations: Operation[] = [start, list, one];
