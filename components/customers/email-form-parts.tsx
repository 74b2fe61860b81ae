import type { ReactNode } from "react";
import { TextField } from "@/components/ui/field";
import { staticPath } from "@/lib/content/static-pages";
import type { Locale } from "@/lib/locale";

/** Where an address is typed. */
export const EmailField = ({ id, label, error }: { id: string; label: string; error?: string }) => (
  <TextField
    id={id}
    name="email"
    type="email"
    label={label}
    error={error}
    autoComplete="email"
    inputMode="email"
    required
    maxLength={254}
    dir="ltr"
    placeholder="amina@example.dz"
    className="field-input rtl:text-end"
  />
);

/** For sentences that lead to what becomes of an address. */
export const privacyLink = (locale: Locale) => (words: ReactNode) => (
  <a href={staticPath("privacy", locale)} className="link">
    {words}
  </a>
);
