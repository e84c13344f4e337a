import { z } from "zod";
import { inviteUser } from "@/lib/domain/organizations/invite-user";
import { getMe, listUsers } from "@/lib/domain/organizations/queries";
import { inviteUserInput, listUsersInput, updateMeInput, updateUserInput, userAnswer } from "@/lib/domain/organizations/schemas";
import { updateMe } from "@/lib/domain/organizations/update-me";
import { updateUser } from "@/lib/domain/organizations/update-user";
import { uuid } from "@/lib/kernel/api-types";
import { pageOf } from "@/lib/kernel/paging";
import { operation } from "./operation";

const tag = "Users and organization";

const me = operation({
  method: "get",
  path: "/users/me",
  tag,
  summary: "The signed-in person",
  auth: { kind: "session" },
  status: 200,
  response: userAnswer,
  handler: ({ ctx }) => getMe({ ctx }),
});

const changeMe = operation({
  method: "patch",
  path: "/users/me",
  tag,
  summary: "Change one's own details",
  auth: { kind: "session" },
  body: updateMeInput,
  status: 200,
  response: userAnswer,
  errors: ["license_taken"],
  handler: ({ ctx, body }) => updateMe({ ctx, input: body }),
});

const list = operation({
  method: "get",
  path: "/users",
  tag,
  summary: "Everyone who signs in to the organization",
  auth: { kind: "user_or_key", scope: "users:read", roles: ["admin"] },
  query: listUsersInput,
  status: 200,
  response: pageOf(userAnswer),
  handler: ({ ctx, query }) => listUsers({ ctx, input: query }),
});

const invite = operation({
  method: "post",
  path: "/users",
  tag,
  summary: "Invite a person by mail",
  auth: { kind: "user_or_key", scope: "users:write", roles: ["admin"] },
  body: inviteUserInput,
  status: 201,
  response: z.object({ user_id: uuid, status: z.literal("invited"), message: z.string(), user: userAnswer }),
  errors: ["email_taken"],
  handler: async ({ ctx, body }) => {
    const user = await inviteUser({ ctx, input: body });
    return { user_id: user.user_id, status: "invited" as const, message: "The invitation is on its way.", user };
  },
});

const change = operation({
  method: "patch",
  path: "/users/{user_id}",
  tag,
  summary: "Change a person's role, or switch them off and on",
  auth: { kind: "user_or_key", scope: "users:write", roles: ["admin"] },
  params: z.object({ user_id: uuid }),
  body: updateUserInput.omit({ user_id: true }),
  status: 200,
  response: userAnswer,
  errors: ["last_admin"],
  handler: ({ ctx, params, body }) => updateUser({ ctx, input: { ...body, ...params } }),
});

/** People of an organization (api-v1.md, section 1). */
export const usersOperations = [me, changeMe, list, invite, change];
