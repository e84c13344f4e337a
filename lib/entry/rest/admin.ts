import { listOutbox } from "@/lib/domain/organizations/queries";
import { listOutboxInput, outboxMail } from "@/lib/domain/organizations/schemas";
import { pageOf } from "@/lib/kernel/paging";
import { operation } from "./operation";

const outbox = operation({
  method: "get",
  path: "/admin/outbox",
  tag: "Platform",
  summary: "Mails of all organizations, newest first",
  description: "For the platform's administrator. Without a mail service, mails wait here with the status `outbox`.",
  auth: { kind: "session", roles: ["platform_admin"] },
  query: listOutboxInput,
  status: 200,
  response: pageOf(outboxMail),
  handler: ({ ctx, query }) => listOutbox({ ctx, input: query }),
});

/** The platform's own operations (api-v1-details.md, sections 11 and 12). */
export const adminOperations = [outbox];
