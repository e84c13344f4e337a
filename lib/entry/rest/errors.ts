import { z } from "zod";
import { listErrors } from "@/lib/domain/integrations/queries";
import { reportError } from "@/lib/domain/integrations/report-error";
import { automationError, listErrorsInput, reportErrorInput } from "@/lib/domain/integrations/schemas";
import { uuid } from "@/lib/kernel/api-types";
import { pageOf } from "@/lib/kernel/paging";
import { operation } from "./operation";

const tag = "Automation errors";

const report = operation({
  method: "post",
  path: "/errors",
  tag,
  summary: "Report an error of a connected workflow",
  auth: { kind: "user_or_key", scope: "errors:write" },
  body: reportErrorInput,
  status: 201,
  response: z.object({ error_id: uuid, message: z.string() }),
  handler: ({ ctx, body }) => reportError({ ctx, input: body }),
});

const list = operation({
  method: "get",
  path: "/errors",
  tag,
  summary: "Errors that connected workflows reported",
  auth: { kind: "user_or_key", scope: "errors:read" },
  query: listErrorsInput,
  status: 200,
  response: pageOf(automationError),
  handler: ({ ctx, query }) => listErrors({ ctx, input: query }),
});

/** Errors from automation (api-v1.md, section 8). */
export const errorsOperations = [report, list];
