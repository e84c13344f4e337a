"use server";

import { createAgent } from "@/lib/domain/organizations/create-agent";
import { inviteUser } from "@/lib/domain/organizations/invite-user";
import { resendInvitation } from "@/lib/domain/organizations/resend-invitation";
import type {
  CreateAgentInput,
  InviteUserInput,
  UpdateAgentInput,
  UpdateMeInput,
  UpdateOrganizationInput,
  UpdateUserInput,
} from "@/lib/domain/organizations/schemas";
import { updateAgent } from "@/lib/domain/organizations/update-agent";
import { updateMe } from "@/lib/domain/organizations/update-me";
import { updateOrganization } from "@/lib/domain/organizations/update-organization";
import { updateUser } from "@/lib/domain/organizations/update-user";
import type { Ctx } from "@/lib/kernel/ctx";
import { action } from "../action";

type Call<I> = { ctx: Ctx; input: I };

export const changeOrganization = action(async ({ ctx, input }: Call<Omit<UpdateOrganizationInput, "org_id">>) =>
  updateOrganization({ ctx, input: { ...input, org_id: ctx.actor.organization_id } }),
);

export const invitePerson = action(async (call: Call<InviteUserInput>) => inviteUser(call));

export const inviteAgain = action(async (call: Call<{ user_id: string }>) => resendInvitation(call));

export const changePerson = action(async (call: Call<UpdateUserInput>) => updateUser(call));

export const changeMe = action(async (call: Call<UpdateMeInput>) => updateMe(call));

export const addAgent = action(async (call: Call<CreateAgentInput>) => createAgent(call));

export const changeAgent = action(async (call: Call<UpdateAgentInput>) => updateAgent(call));
