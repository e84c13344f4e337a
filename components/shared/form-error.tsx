import { Notice } from "@/components/ui/notice";

/** What is wrong with a whole form, above its buttons. */
export function FormError({ message }: { message: string | null | undefined }) {
  return message ? (
    <div tabIndex={-1} data-form-error="">
      <Notice tone="bad">{message}</Notice>
    </div>
  ) : null;
}
