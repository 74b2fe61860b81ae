import { z } from "zod";
import { id, line } from "@/lib/fields";
import { locales } from "@/lib/locale";
import { parseDinars } from "@/lib/money";
import { normalizePhone } from "@/lib/phone";
import type { SnippetPart } from "@/lib/snippet";
import { snippetKinds, templateFault } from "@/lib/snippet-fields";
import { toAsciiDigits } from "@/lib/text";

const optionalLine = (max: number) =>
  z
    .string()
    .default("")
    .pipe(line({ max, min: 0 }));
const pair = (max: number) => z.object({ ar: line({ max }), fr: line({ max }) }, "required");
const optionalPair = (max: number) =>
  z.object({ ar: optionalLine(max), fr: optionalLine(max) }).default({ ar: "", fr: "" });

const optionalPhone = z
  .string()
  .default("")
  .transform((typed, check) => {
    if (typed.trim() === "") return "";
    const phone = normalizePhone(typed.slice(0, 64));
    if (phone.ok) return phone.value;
    check.issues.push({ code: "custom", message: phone.error, input: typed });
    return z.NEVER;
  });

const optionalEmail = z
  .union([z.literal(""), z.email("email_invalid").max(254, "too_long")], "email_invalid")
  .default("");

// Registers are printed with spaces, dashes and slashes; what counts is that there is nothing else.
const register = z
  .string()
  .default("")
  .transform(toAsciiDigits)
  .pipe(line({ max: 40, min: 0 }))
  .refine((typed) => /^[\p{L}\d\s/.-]*$/u.test(typed), "invalid");

export const identityInput = z.object({
  name: pair(60),
  tagline: optionalPair(120),
  phone: optionalPhone,
  whatsapp: optionalPhone,
  email: optionalEmail,
  legalName: optionalLine(120),
  address: optionalPair(200),
  rc: register,
  nif: register,
  nis: register,
  art: register,
});

/** Dinars as typed to centimes; empty = never free. */
const threshold = z
  .string()
  .default("")
  .transform((typed, check) => {
    if (typed.trim() === "") return null;
    const centimes = parseDinars(typed.slice(0, 32));
    if (centimes) return centimes;
    check.issues.push({ code: "custom", message: "amount_invalid", input: typed });
    return z.NEVER;
  });

// Not z.coerce: an empty field is not zero.
const whole = (min: number, max: number) =>
  z
    .string("required")
    .transform((typed) => toAsciiDigits(typed).trim())
    .pipe(
      z
        .string()
        .min(1, "required")
        .regex(/^\d{1,6}$/, "invalid"),
    )
    .transform(Number)
    .pipe(z.number().min(min, "number_too_small").max(max, "number_too_large"));

const checkbox = z
  .literal("on", "invalid")
  .optional()
  .transform((box) => box === "on");

/** A page of the shop ("/fr/pages/photos"), or of whoever gives the rights. */
const rightsPage = optionalLine(300).refine(
  (typed) =>
    typed === "" || (/^(\/(ar|fr)\/|https:\/\/)[^\s"<>]+$/.test(typed) && URL.canParse(typed, "https://shop.test")),
  "page_address_invalid",
);
const rightsPages = z.object({ ar: rightsPage, fr: rightsPage }).default({ ar: "", fr: "" });

export const rightsInput = z.object({
  creator: optionalLine(120),
  isPerson: checkbox,
  notice: optionalLine(200),
  licence: rightsPages,
  permission: rightsPages,
});

export const rulesInput = z.object({
  freeDeliveryFrom: threshold,
  releaseAfterDays: whole(1, 60),
  lowStockAt: whole(0, 1000),
  lowStockMail: checkbox,
  returnsDays: whole(1, 60),
});

/** The templates of one kind of page; what is wrong with one stands beside its field. */
export const snippetsInput = z
  .object({
    kind: z.enum(snippetKinds, "invalid"),
    title: optionalPair(120),
    description: optionalPair(300),
  })
  .check(({ value, issues }) => {
    for (const part of ["title", "description"] satisfies SnippetPart[])
      for (const locale of locales) {
        const typed = value[part][locale];
        const message = templateFault(value.kind, part, typed);
        if (message) issues.push({ code: "custom", message, input: typed, path: [part, locale] });
      }
  });

const address = z.string("required").trim().min(1, "required").max(2_000, "too_long");
export const redirectInput = z.object({ from: address, to: address });
export const redirectIdInput = z.object({ id });
export const redirectFileInput = z.object({
  file: z.instanceof(File, { error: "file_empty" }).refine((file) => file.size > 0, "file_empty"),
});
