import { AppLink, type AppLinkProps } from "./app-link";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style";

type LinkButtonProps = Omit<AppLinkProps, "className"> & { variant?: ButtonVariant; size?: ButtonSize; className?: string };

/** A link that looks like a button: it goes somewhere, it does not do something. */
export function LinkButton({ variant, size, className, ...rest }: LinkButtonProps) {
  return <AppLink className={buttonStyle(variant, size, className)} {...rest} />;
}
