import type { ReactNode } from "react";
import { FormText } from "@/components/admin/form-fields";

type Texts = { label: ReactNode; help?: ReactNode };

/** The address that somebody signs in with; programs that keep passwords know it by `username`. */
export const EmailField = (texts: Texts) => (
  <FormText
    name="email"
    type="email"
    autoComplete="username"
    inputMode="email"
    dir="ltr"
    required
    maxLength={254}
    {...texts}
  />
);

/** The password somebody has. */
export const PasswordField = ({ name = "password", ...texts }: Texts & { name?: string }) => (
  <FormText name={name} type="password" autoComplete="current-password" dir="ltr" required maxLength={128} {...texts} />
);

/** The password somebody chooses. */
export const NewPasswordField = ({ id, ...texts }: Texts & { id?: string }) => (
  <FormText
    name="password"
    id={id}
    type="password"
    autoComplete="new-password"
    dir="ltr"
    required
    minLength={10}
    maxLength={128}
    {...texts}
  />
);
