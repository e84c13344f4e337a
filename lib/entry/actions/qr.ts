"use server";

import { createQrCode as createQrCodeCommand } from "@/lib/domain/qr/create-qr-code";
import { deleteQrCode as deleteQrCodeCommand } from "@/lib/domain/qr/delete-qr-code";
import type { CreateQrCodeInput, QrCode, QrIdInput, UpdateQrCodeInput } from "@/lib/domain/qr/schemas";
import { updateQrCode as updateQrCodeCommand } from "@/lib/domain/qr/update-qr-code";
import { action } from "../action";

export const createQrCode = action<CreateQrCodeInput, QrCode>(createQrCodeCommand);
export const updateQrCode = action<UpdateQrCodeInput, QrCode>(updateQrCodeCommand);
export const deleteQrCode = action<QrIdInput, void>(deleteQrCodeCommand);
