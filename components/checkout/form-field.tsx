import type { ReactNode } from "react";
import { FieldError } from "@/components/ui/field";

type Props = {
  name: string;
  label: string;
  optional?: string;
  message: string | undefined;
  className?: string;
  children: ReactNode;
};

/** Label above, error under. The error's place is always there, so that the island can fill it. */
export function FormField({ name, label, optional, message, className = "", children }: Props) {
  return (
    <div className={`grid min-w-0 grid-cols-1 content-start gap-1 ${className}`}>
      <label htmlFor={name} className="text-sm font-medium">
        {label} {optional && <span className="font-normal text-muted">{optional}</span>}
      </label>
      {children}
      <ErrorPlace name={name} message={message} />
    </div>
  );
}

/** The sentence beside a wrong field. */
export function ErrorPlace({ name, message }: { name: string; message: string | undefined }) {
  return (
    <div data-error={name} hidden={!message}>
      <FieldError id={name} error={message ?? "…"} />
    </div>
  );
}

/** What ties a control to its sentence. */
export const controlOf = (name: string, message: string | undefined) =>
  ({
    id: name,
    name,
    "aria-describedby": message ? `${name}-error` : undefined,
    "aria-invalid": message ? true : undefined,
  }) as const;
