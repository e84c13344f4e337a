import { expect, test } from "vitest";
import { AppError, invalid } from "@/lib/kernel/errors";
import { problemResponse } from "./problem";

const read = async (error: unknown) => {
  const response = problemResponse(error, "request-1");
  return { response, text: await response.text() };
};

test("an unexpected failure says nothing of the inside", async () => {
  const { response, text } = await read(new Error('relation "users" does not exist at postgres://secret@db'));
  expect(response.status).toBe(500);
  expect(JSON.parse(text)).toMatchObject({ code: "internal_error", status: 500, request_id: "request-1" });
  expect(text).not.toMatch(/users|postgres|secret/);
});

test("an expected one says its code, words and fields", async () => {
  const { response, text } = await read(invalid([{ path: "email", message: "This is not an e-mail address." }]));
  expect(response.status).toBe(422);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(JSON.parse(text)).toMatchObject({
    code: "validation_failed",
    errors: [{ path: "email", message: "This is not an e-mail address." }],
  });
});

test("who must sign in or wait is told how", async () => {
  const signIn = await read(new AppError("unauthenticated", "Sign in."));
  expect(signIn.response.headers.get("www-authenticate")).toBe("Bearer");
  const wait = await read(new AppError("rate_limited", "Wait.", { retryAfter: 2.4 }));
  expect(wait.response.headers.get("retry-after")).toBe("3");
});
