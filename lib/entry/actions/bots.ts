"use server";

import { createChatbot as createChatbotCommand } from "@/lib/domain/bots/create-chatbot";
import { deleteChatbot as deleteChatbotCommand } from "@/lib/domain/bots/delete-chatbot";
import type { ChatbotIdInput, CreateChatbotInput, UpdateChatbotInput } from "@/lib/domain/bots/schemas";
import { updateChatbot as updateChatbotCommand } from "@/lib/domain/bots/update-chatbot";
import type { UpdateBrandingInput } from "@/lib/domain/branding/schemas";
import { updateBranding as updateBrandingCommand } from "@/lib/domain/branding/update-branding";
import { action } from "../action";

export const createChatbot = action<CreateChatbotInput, Awaited<ReturnType<typeof createChatbotCommand>>>(createChatbotCommand);
export const updateChatbot = action<UpdateChatbotInput, Awaited<ReturnType<typeof updateChatbotCommand>>>(updateChatbotCommand);
export const deleteChatbot = action<ChatbotIdInput, void>(deleteChatbotCommand);
export const updateBranding = action<UpdateBrandingInput, Awaited<ReturnType<typeof updateBrandingCommand>>>(updateBrandingCommand);
