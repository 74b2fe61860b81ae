import type { ComponentProps, ReactNode } from "react";
import { Icon } from "./icon";

export type FieldTexts = {
  label: ReactNode;
  help?: ReactNode;
  /** already in the page's language; shown beside the field, never instead of it */
  error?: ReactNode;
  /** "(optional)" in words, for fields that may stay empty */
  optional?: ReactNode;
};

type Aria = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };

/** The ids that tie a control to its help and its error. */
export function fieldAria(id: string, { help, error }: Pick<FieldTexts, "help" | "error">): Aria {
  const described = [error ? `${id}-error` : "", help ? `${id}-help` : ""].filter(Boolean).join(" ");
  return { id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined };
}

/** Label above, help under, error beside; `children` is the control, given `fieldAria(id, …)`. */
export function Field({
  id,
  label,
  help,
  error,
  optional,
  children,
}: FieldTexts & { id: string; children: ReactNode }) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label} {optional && <span className="font-normal text-muted">{optional}</span>}
      </label>
      {children}
      <FieldError id={id} error={error} />
      {help && (
        <p id={`${id}-help`} className="text-xs text-muted">
          {help}
        </p>
      )}
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error: ReactNode }) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm text-sale">
      <Icon name="circle-alert" size={16} className="mt-1" />
      <span>{error}</span>
    </p>
  );
}

type Named = FieldTexts & { name: string; id?: string };

export function TextField({ label, help, error, optional, name, id = name, ...rest }: Named & ComponentProps<"input">) {
  return (
    <Field id={id} label={label} help={help} error={error} optional={optional}>
      <input name={name} className="field-input" {...rest} {...fieldAria(id, { help, error })} />
    </Field>
  );
}

export function TextAreaField({
  label,
  help,
  error,
  optional,
  name,
  id = name,
  ...rest
}: Named & ComponentProps<"textarea">) {
  return (
    <Field id={id} label={label} help={help} error={error} optional={optional}>
      <textarea name={name} rows={3} className="field-input" {...rest} {...fieldAria(id, { help, error })} />
    </Field>
  );
}

/** `children` are the options. */
export function SelectField({
  label,
  help,
  error,
  optional,
  name,
  id = name,
  ...rest
}: Named & ComponentProps<"select">) {
  return (
    <Field id={id} label={label} help={help} error={error} optional={optional}>
      <select name={name} className="field-input" {...rest} {...fieldAria(id, { help, error })} />
    </Field>
  );
}
