import { z } from "zod";
import { createContact } from "@/lib/domain/conversations/create-contact";
import { getContact, listContacts } from "@/lib/domain/conversations/list-contacts";
import { contactDetail, contactObject, createContactInput, listContactsInput, updateContactBody } from "@/lib/domain/conversations/schemas";
import { updateContact } from "@/lib/domain/conversations/update-contact";
import { listActivities } from "@/lib/domain/leads/queries";
import { activityObject } from "@/lib/domain/leads/schemas";
import { uuid } from "@/lib/kernel/api-types";
import { pageInput, pageOf } from "@/lib/kernel/paging";
import { operation } from "./operation";

const tag = "Contacts";
const params = z.object({ contact_id: uuid });

const list = operation({
  method: "get",
  path: "/contacts",
  tag,
  summary: "Contacts",
  auth: { kind: "user_or_key", scope: "contacts:read" },
  query: listContactsInput,
  status: 200,
  response: pageOf(contactObject),
  handler: ({ ctx, query }) => listContacts({ ctx, input: query }),
});

const read = operation({
  method: "get",
  path: "/contacts/{contact_id}",
  tag,
  summary: "A contact with what they agreed to",
  auth: { kind: "user_or_key", scope: "contacts:read" },
  params,
  status: 200,
  response: contactDetail,
  handler: ({ ctx, params }) => getContact({ ctx, input: params }),
});

const change = operation({
  method: "patch",
  path: "/contacts/{contact_id}",
  tag,
  summary: "Correct a contact",
  auth: { kind: "user_or_key", scope: "contacts:write" },
  params,
  body: updateContactBody,
  status: 200,
  response: contactDetail,
  errors: ["email_taken"],
  handler: ({ ctx, params, body }) => updateContact({ ctx, input: { ...body, ...params } }),
});

const activities = operation({
  method: "get",
  path: "/contacts/{contact_id}/activities",
  tag,
  summary: "What was done with a contact",
  auth: { kind: "user_or_key", scope: "leads:read" },
  params,
  query: pageInput.extend({ lead_id: uuid.optional() }),
  status: 200,
  response: pageOf(activityObject),
  handler: ({ ctx, params, query }) => listActivities({ ctx, input: { ...query, ...params } }),
});

const standalone = operation({
  method: "post",
  path: "/users/standalone",
  tag,
  summary: "A contact alone",
  description: "Kept for older integrations: POST /conversations makes the contact and the conversation together.",
  deprecated: true,
  auth: { kind: "user_or_key", scope: "contacts:write" },
  body: createContactInput,
  status: 201,
  response: z.object({ user_id: uuid, contact_id: uuid, email: z.string().nullable(), is_new_user: z.boolean(), message: z.string() }),
  handler: async ({ ctx, body }) => {
    const created = await createContact({ ctx, input: body });
    return {
      user_id: created.contact_id,
      ...created,
      message: created.is_new_user ? "Contact created." : "This contact was already known.",
    };
  },
});

/** People who chat or inquire (api-v1.md, section 8). */
export const contactsOperations = [list, read, change, activities, standalone];
