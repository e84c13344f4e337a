import { checkCopy } from "@/lib/domain/fair-housing/check-copy";
import { checkCopyInput, copyCheck } from "@/lib/domain/fair-housing/schemas";
import { operation } from "./operation";

const check = operation({
  method: "post",
  path: "/copy_checks",
  tag: "Fair housing",
  summary: "Look a text over before it is published",
  description:
    "`findings` name the words (UTF-16 offsets), why, and what to write instead. `block` is refused with 422 `fair_housing_copy` when the text is saved; `warn` and `note` are not. Changes nothing.",
  auth: { kind: "user_or_key", scope: "properties:read" },
  body: checkCopyInput,
  status: 200,
  response: copyCheck,
  handler: ({ ctx, body }) => checkCopy({ ctx, input: body }),
});

/** The check of listing copy, greetings, suggested questions and approved answers. */
export const copyChecksOperations = [check];
