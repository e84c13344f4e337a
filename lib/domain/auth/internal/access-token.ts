import { createHmac } from "node:crypto";
import { jwtVerify, SignJWT } from "jose";
import { z } from "zod";
import { env } from "@/lib/kernel/env";
import { ACCESS_TOKEN_SECONDS } from "../constants";

const claims = z.object({
  sub: z.uuid(),
  org: z.uuid(),
  sid: z.uuid(),
  role: z.string(),
  ver: z.number().int(),
  /** `done`: shown at sign-in; `none`: not asked for; `enroll`: still to be set up. For the caller's eyes: the server asks the database. */
  mfa: z.enum(["done", "none", "enroll"]),
});

export type AccessClaims = z.infer<typeof claims>;

/** A key of its own, so that a session cookie's key signs nothing else. */
const key = () => createHmac("sha256", env().NEXTAUTH_SECRET).update("yardsign access token v1").digest();
const audience = () => `${env().APP_URL}/api/v1`;

/** A signed access token (JWT, HS256, `typ` at+jwt as in RFC 9068). */
export async function signAccessToken(content: AccessClaims, now: Date): Promise<string> {
  const issued = Math.floor(now.getTime() / 1000);
  const { sub, ...rest } = content;
  return new SignJWT(rest)
    .setProtectedHeader({ alg: "HS256", typ: "at+jwt" })
    .setSubject(sub)
    .setIssuer(env().APP_URL)
    .setAudience(audience())
    .setIssuedAt(issued)
    .setNotBefore(issued)
    .setExpirationTime(issued + ACCESS_TOKEN_SECONDS)
    .sign(key());
}

/** The claims of a token that is ours, whole and in time; null for any other. */
export async function readAccessToken(token: string, now: Date): Promise<AccessClaims | null> {
  const options = {
    algorithms: ["HS256"],
    issuer: env().APP_URL,
    audience: audience(),
    typ: "at+jwt",
    currentDate: now,
    clockTolerance: 5,
  };
  const verified = await jwtVerify(token, key(), options).catch(() => null);
  return verified ? (claims.safeParse(verified.payload).data ?? null) : null;
}
