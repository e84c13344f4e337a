import { z } from "zod";
import { brandWarning, updateBrandingBody } from "@/lib/domain/branding/schemas";
import { updateBranding } from "@/lib/domain/branding/update-branding";
import { getOrganization } from "@/lib/domain/organizations/queries";
import { organizationAnswer } from "@/lib/domain/organizations/schemas";
import { uuid } from "@/lib/kernel/api-types";
import { asSystem } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { operation } from "./operation";

const change = operation({
  method: "put",
  path: "/organizations/{org_id}/branding",
  tag: "Users and organization",
  summary: "Change a part of the organization's brand",
  description: "`warnings` names colours that are hard to read as text, each with the nearest that is not; they are kept as given.",
  auth: { kind: "user_or_key", scope: "organization:write", roles: ["admin"] },
  params: z.object({ org_id: uuid }),
  body: updateBrandingBody,
  status: 200,
  response: z.object({ message: z.string(), organization: organizationAnswer, warnings: z.array(brandWarning) }),
  handler: async ({ ctx, params, body }) => {
    if (params.org_id.toLowerCase() !== ctx.actor.organization_id) throw notFound("This organization");
    const { branding_config, ...fields } = body;
    const { warnings } = await updateBranding({ ctx, input: { branding_config: { ...fields, ...branding_config } } });
    return { message: "The brand was changed.", organization: await getOrganization({ ctx: asSystem(ctx, "branding") }), warnings };
  },
});

/** api-v1.md, section 1: the brand of an organization. */
export const brandingOperations = [change];
