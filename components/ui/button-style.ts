import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "medium" | "small";

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "bg-accent text-on-accent hover:bg-accent-hover border-transparent",
  secondary: "bg-surface text-ink border-line-strong hover:bg-sunken",
  quiet: "bg-transparent text-ink border-transparent hover:bg-sunken",
  danger: "bg-bad text-on-bad border-transparent hover:bg-bad-hover",
};

const SIZES: Record<ButtonSize, string> = {
  medium: "min-h-10 px-4 text-[0.9375rem]",
  small: "min-h-8 px-3 text-sm",
};

/** The look shared by buttons and by links that look like buttons. */
export function buttonStyle(variant: ButtonVariant = "secondary", size: ButtonSize = "medium", extra?: string): string {
  return classNames(
    "inline-flex items-center justify-center gap-2 rounded-control border py-1.5 font-medium text-center no-underline transition-colors duration-150",
    "disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:opacity-60",
    VARIANTS[variant],
    SIZES[size],
    extra,
  );
}
