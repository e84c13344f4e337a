import "server-only";
import type { NextAuthOptions, Profile } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import GoogleProvider from "next-auth/providers/google";
import type { SignedInUser } from "@/lib/domain/auth/schemas";
import { signIn } from "@/lib/domain/auth/sign-in";
import { signInWithProvider } from "@/lib/domain/auth/sign-in-with-provider";
import { signOut } from "@/lib/domain/auth/sign-out";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";
import { currentCaller } from "./caller";
import { ownPath } from "./own-path";
import { getSessionActor } from "./session";
import { claimsFor, SESSION_SECONDS, sessionCookie } from "./session-cookie";

/** Whether signing in with Google is set up. */
export const googleConfigured = (): boolean => Boolean(env().GOOGLE_CLIENT_ID && env().GOOGLE_CLIENT_SECRET);

/** next-auth's options: sessions are sealed cookies whose standing is asked of the database. */
export function authOptions(): NextAuthOptions {
  // next-auth builds its links from this variable, never from the request's Host.
  process.env.NEXTAUTH_URL = env().APP_URL;
  const { name, options } = sessionCookie();
  return {
    secret: env().NEXTAUTH_SECRET,
    useSecureCookies: options.secure,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    jwt: { maxAge: SESSION_SECONDS },
    cookies: { sessionToken: { name, options } },
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/" },
    providers: [credentials(), ...(googleConfigured() ? [google()] : [])],
    callbacks: { signIn: mayEnter, jwt: toClaims, session: toPublicSession, redirect: stayHere },
    events: { signOut: endSession },
  };
}

function credentials() {
  return CredentialsProvider({
    name: "password",
    credentials: { email: { type: "email" }, password: { type: "password" }, totp_code: { type: "text" }, recovery_code: { type: "text" } },
    async authorize(given) {
      const { email = "", password = "", totp_code, recovery_code } = given ?? {};
      try {
        const user = await signIn({ caller: await currentCaller(), input: { email, password, totp_code, recovery_code } });
        return { id: user.user_id, signedIn: user };
      } catch (error) {
        // next-auth hands an Error's message to the browser: the code, which the screen has words for.
        throw error instanceof AppError ? new Error(error.code) : error;
      }
    },
  });
}

const google = () =>
  GoogleProvider({
    clientId: env().GOOGLE_CLIENT_ID ?? "",
    clientSecret: env().GOOGLE_CLIENT_SECRET ?? "",
    authorization: { params: { prompt: "select_account" } },
  });

type Callbacks = Required<NonNullable<NextAuthOptions["callbacks"]>>;
type GoogleProfile = Profile & { email_verified?: boolean };

const verifiedEmail = (profile: GoogleProfile | undefined): string | null =>
  profile?.email && profile.email_verified === true ? profile.email : null;

/** Google opens the door for people who have an account and for nobody else. */
const mayEnter: Callbacks["signIn"] = async ({ account, profile, user }) => {
  if (account?.provider !== "google") return true;
  const email = verifiedEmail(profile);
  const known = email
    ? await signInWithProvider({ caller: await currentCaller(), input: { provider: "google", verified_email: email } })
    : null;
  if (!known) return "/sign-in?error=unknown_google_account";
  Object.assign(user, { signedIn: known });
  return true;
};

/** At sign-in the claims of a session; later they pass as they are. */
const toClaims: Callbacks["jwt"] = async ({ token, user }) => {
  const signedIn = (user as { signedIn?: SignedInUser } | undefined)?.signedIn;
  return signedIn ? { ...(await claimsFor(signedIn, await currentCaller())) } : token;
};

/** What a script in the page may read of the session: the name, while the session holds, and no token. */
const toPublicSession: Callbacks["session"] = async ({ session }) => {
  const current = await getSessionActor();
  if (!current) return { expires: session.expires };
  return { expires: session.expires, user: { name: `${current.first_name} ${current.last_name}`, email: current.email } };
};

/** Only to our own addresses. */
const stayHere: Callbacks["redirect"] = async ({ url, baseUrl }) =>
  `${baseUrl}${ownPath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url, "/dashboard")}`;

async function endSession({ token }: { token?: Record<string, unknown> }): Promise<void> {
  const { org, sid } = token ?? {};
  if (typeof org !== "string" || typeof sid !== "string") return;
  await signOut({ caller: await currentCaller(), input: { session: { organization_id: org, session_id: sid } } });
}
