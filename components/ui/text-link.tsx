import { AppLink, type AppLinkProps } from "./app-link";
import { classNames } from "./class-names";

/** A link within text. */
export function TextLink({ className, ...rest }: AppLinkProps) {
  return (
    <AppLink className={classNames("text-accent underline decoration-1 underline-offset-3 hover:decoration-2", className)} {...rest} />
  );
}
