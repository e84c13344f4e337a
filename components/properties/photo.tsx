import { classNames } from "@/components/ui/class-names";

/** A home's photograph; where there is none, a quiet drawing instead of a grey box. */
export function Photo({
  url,
  alt,
  className,
  eager = false,
}: {
  url: string | undefined;
  alt: string;
  className?: string;
  eager?: boolean;
}) {
  if (url) {
    return (
      <img
        src={url}
        alt={alt}
        loading={eager ? "eager" : "lazy"}
        decoding="async"
        className={classNames("size-full bg-sunken object-cover", className)}
      />
    );
  }
  return (
    <span aria-hidden="true" className={classNames("flex size-full items-center justify-center bg-sunken text-line-strong", className)}>
      <svg
        aria-hidden="true"
        viewBox="0 0 120 90"
        className="w-1/3 max-w-40"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        focusable="false"
      >
        <path
          d="M14 46 60 14l46 32M24 40v38h72V40M52 78V56h16v22M34 50h10v10H34zM76 50h10v10H76zM4 78h112"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      </svg>
    </span>
  );
}
