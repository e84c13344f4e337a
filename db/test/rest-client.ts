import { eq, sql } from "drizzle-orm";
import { emails } from "@/db/schema/platform";
import { restDoor } from "@/lib/entry/rest/door";
import { pool } from "@/lib/kernel/transaction";
import { expect, TEST_PASSWORD } from "./fixture";

export type Answer = { status: number; headers: Headers; body: Record<string, unknown> & { code?: string } };

/** Calls the door as a client does. Every call has an address of its own, so that limits do not join tests. */
export async function call(method: string, path: string, options: { body?: unknown; bearer?: unknown } = {}): Promise<Answer> {
  const headers: Record<string, string> = { "content-type": "application/json", "x-yardsign-peer": randomAddress() };
  if (options.bearer) headers.authorization = `Bearer ${options.bearer}`;
  const body = options.body === undefined ? undefined : JSON.stringify(options.body);
  const response = await restDoor(new Request(`http://localhost:3000/api/v1${path}`, { method, headers, body }));
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : {} };
}

/** An address that no other call uses. */
export const randomAddress = () => `203.0.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`;
/** A few letters that no other test uses. */
export const unique = () => Math.random().toString(36).slice(2, 10);
/** A registration of its own. */
export const person = (over: Record<string, unknown> = {}) => {
  const id = unique();
  return {
    email: `ada.${id}@realty.example`,
    password: TEST_PASSWORD,
    first_name: "Ada",
    last_name: "Harbor",
    org_name: `Realty ${id}`,
    license_number: `ME-${id}`,
    ...over,
  };
};

/** Registers a person through the door. */
export async function signedUp(over: Record<string, unknown> = {}) {
  const who = person(over);
  const registered = await call("POST", "/auth/register", { body: who });
  expect(registered.status).toBe(201);
  return { ...who, organization_id: registered.body.organization_id as string, user_id: registered.body.user_id as string };
}

/** Signs in with the password of the tests. */
export const login = (who: { email: string }, code: Record<string, string> = {}) =>
  call("POST", "/auth/login", { body: { email: who.email, password: TEST_PASSWORD, ...code } });

/** The last mail to an address, and the token in it. */
export async function mailTo(address: string): Promise<{ subject: string; text: string; token: string }> {
  const [mail] = await pool().db.select().from(emails).where(eq(emails.to, address)).orderBy(sql`${emails.email_id} desc`).limit(1);
  return { subject: mail?.subject ?? "", text: mail?.text ?? "", token: /token=([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "" };
}
