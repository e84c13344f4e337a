import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-style";
import { FormError } from "./form-error";

type FormFooterProps = { error: string | null; pending: boolean; variant?: ButtonVariant; children: ReactNode };

/** The end of a form: what is wrong with it as a whole, and the button that sends it. */
export function FormFooter({ error, pending, variant = "primary", children }: FormFooterProps) {
  return (
    <div className="flex flex-col gap-4">
      <FormError message={error} />
      <div>
        <Button type="submit" variant={variant} pending={pending}>
          {children}
        </Button>
      </div>
    </div>
  );
}
