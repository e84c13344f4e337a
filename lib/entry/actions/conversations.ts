"use server";

import { deleteConversation as deleteConversationCommand } from "@/lib/domain/conversations/delete-conversation";
import { release as releaseCommand } from "@/lib/domain/conversations/release";
import { reply as replyCommand } from "@/lib/domain/conversations/reply";
import type {
  ContactDetail,
  ConversationIdInput,
  ReplyInput,
  SetQaStatusInput,
  UpdateContactInput,
  UpdateConversationInput,
} from "@/lib/domain/conversations/schemas";
import { setQaStatus as setQaStatusCommand } from "@/lib/domain/conversations/set-qa-status";
import { takeOver as takeOverCommand } from "@/lib/domain/conversations/take-over";
import { updateContact as updateContactCommand } from "@/lib/domain/conversations/update-contact";
import { action } from "../action";
import { continueConversation } from "../conversation-details";

type Done = { conversation_id: string; message: string };

export const reply = action<ReplyInput, Done & { message_id: string }>(replyCommand);
export const takeOver = action<ConversationIdInput, Done>(takeOverCommand);
export const release = action<ConversationIdInput, Done>(releaseCommand);
export const setQaStatus = action<SetQaStatusInput, Done & { qa_status: string }>(setQaStatusCommand);
export const updateConversation = action<UpdateConversationInput, { message: string }>(continueConversation);
export const deleteConversation = action<ConversationIdInput, void>(deleteConversationCommand);
export const updateContact = action<UpdateContactInput, ContactDetail>(updateContactCommand);
