import { classNames } from "./class-names";

/** A grey shape where content will stand. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={classNames("pulse-soft block rounded-control bg-sunken", className)} />;
}
