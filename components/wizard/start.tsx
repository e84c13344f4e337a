"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { startListingAction } from "@/lib/entry/actions/wizard";
import { MaterialForm } from "./material-form";

/** The first screen: give what is at hand. */
export function Start() {
  const router = useRouter();
  return <MaterialForm withSample run={startListingAction} onDone={({ bot_id }) => router.push(`/dashboard/new/${bot_id}` as Route)} />;
}
