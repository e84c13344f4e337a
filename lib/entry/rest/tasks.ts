import { z } from "zod";
import { createTask } from "@/lib/domain/leads/create-task";
import { listTasks } from "@/lib/domain/leads/queries";
import { createTaskInput, listTasksInput, taskObject, updateTaskBody } from "@/lib/domain/leads/schemas";
import { updateTask } from "@/lib/domain/leads/update-task";
import { uuid } from "@/lib/kernel/api-types";
import { pageOf } from "@/lib/kernel/paging";
import { operation } from "./operation";

const tag = "Tasks";

const list = operation({
  method: "get",
  path: "/tasks",
  tag,
  summary: "Follow-ups",
  auth: { kind: "user_or_key", scope: "tasks:read" },
  query: listTasksInput,
  status: 200,
  response: pageOf(taskObject),
  handler: ({ ctx, query }) => listTasks({ ctx, input: query }),
});

const create = operation({
  method: "post",
  path: "/tasks",
  tag,
  summary: "Plan a follow-up",
  auth: { kind: "user_or_key", scope: "tasks:write" },
  body: createTaskInput,
  status: 201,
  response: z.object({ task_id: uuid, message: z.string(), task: taskObject }),
  errors: ["follow_up_conflict"],
  handler: async ({ ctx, body }) => {
    const task = await createTask({ ctx, input: body });
    return { task_id: task.task_id, message: "Planned.", task };
  },
});

const change = operation({
  method: "patch",
  path: "/tasks/{task_id}",
  tag,
  summary: "Move, complete or cancel a follow-up",
  auth: { kind: "user_or_key", scope: "tasks:write" },
  params: z.object({ task_id: uuid }),
  body: updateTaskBody,
  status: 200,
  response: taskObject,
  errors: ["follow_up_conflict"],
  handler: ({ ctx, params, body }) => updateTask({ ctx, input: { ...body, ...params } }),
});

/** Follow-ups (api-v1.md, section 9). */
export const tasksOperations = [list, create, change];
