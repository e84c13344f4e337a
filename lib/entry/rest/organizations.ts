import { z } from "zod";
import { getOrganization } from "@/lib/domain/organizations/queries";
import { organizationAnswer, updateOrganizationInput } from "@/lib/domain/organizations/schemas";
import { updateOrganization } from "@/lib/domain/organizations/update-organization";
import { uuid } from "@/lib/kernel/api-types";
import { operation } from "./operation";

const tag = "Users and organization";
const params = z.object({ org_id: uuid });

const read = operation({
  method: "get",
  path: "/organizations/{org_id}",
  tag,
  summary: "The organization",
  auth: { kind: "user_or_key", scope: "organization:read" },
  params,
  status: 200,
  response: organizationAnswer,
  handler: ({ ctx, params }) => getOrganization({ ctx, input: params }),
});

const change = operation({
  method: "patch",
  path: "/organizations/{org_id}",
  tag,
  summary: "Change the organization's settings",
  auth: { kind: "user_or_key", scope: "organization:write", roles: ["admin"] },
  params,
  body: updateOrganizationInput.omit({ org_id: true }),
  status: 200,
  response: organizationAnswer,
  errors: ["org_name_taken"],
  handler: ({ ctx, params, body }) => updateOrganization({ ctx, input: { ...body, ...params } }),
});

/** The organization itself; its branding and files are in assets.ts (api-v1.md, section 1). */
export const organizationsOperations = [read, change];
