"use server";

import { checkCopy as checkCopyCommand } from "@/lib/domain/fair-housing/check-copy";
import type { CheckCopyInput, CopyCheck } from "@/lib/domain/fair-housing/schemas";
import { action } from "@/lib/entry/action";

/** Looks a text over while it is typed. */
export const checkCopy = action<CheckCopyInput, CopyCheck>(checkCopyCommand);
