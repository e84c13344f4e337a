import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ownPath } from "@/lib/entry/own-path";
import { getPendingActor, getSessionActor } from "@/lib/entry/session";
import { EnrolForm } from "./_components/enrol-form";
import { LeaveForm } from "./_components/leave-form";
import { VerifyForm } from "./_components/verify-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.mfa");
  return { title: t("title") };
}

type Search = { callbackUrl?: string; from?: string };

/** The second step: shown after the first, or set up. The one page open to somebody who owes either. */
export default async function SecondFactorPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { callbackUrl, from } = await searchParams;
  const next = ownPath(callbackUrl, "/dashboard");
  const pending = await getPendingActor();
  if (pending) {
    return (
      <>
        <VerifyForm email={pending.email} callbackUrl={next} />
        <LeaveForm />
      </>
    );
  }
  const session = await getSessionActor();
  if (!session) redirect(`/sign-in?callbackUrl=${encodeURIComponent(next)}` as Route);
  // Google's way back leads here whether or not a second step is owed.
  if (from === "google" && !session.mfa_enrollment_required) redirect(next as Route);
  return <EnrolForm required={session.mfa_enrollment_required} on={session.second_factor} next={next} />;
}
