import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps } from "react";

export type AppLinkProps = Omit<ComponentProps<typeof Link>, "href"> & { href: string };

/** Next's link for addresses that are put together at run time, which typed routes cannot know. */
export function AppLink({ href, ...rest }: AppLinkProps) {
  return <Link href={href as Route} {...rest} />;
}
