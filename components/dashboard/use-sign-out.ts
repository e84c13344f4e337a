"use client";

import { useTransition } from "react";
import { leave } from "@/lib/entry/actions/auth";

const NOTHING_TYPED = { values: {}, fields: {}, code: null, message: null, data: null, tries: 0 };

/** Ends the session on the server and goes to sign-in. */
export function useSignOut() {
  const [pending, start] = useTransition();
  const signOut = () =>
    start(async () => {
      await leave(NOTHING_TYPED, new FormData());
    });
  return { signOut, pending };
}
