import { z } from "zod";
import { id, line, optionalText, phoneField } from "@/lib/fields";
import { communeOf, deskOf, wilayaOf } from "@/lib/geography/geography";
import { limits } from "@/lib/limits";
import { callOutcomes, cancelReasons } from "./call-outcome";
import { fulfilments, moneyStates } from "./order-status";

// Coercion alone would read an empty list or a space as zero.
const whole = z
  .union([z.string("invalid").regex(/^\d{1,15}$/, "invalid"), z.number("invalid")], "invalid")
  .pipe(z.coerce.number<string | number>("invalid").int("invalid").min(0, "invalid"));
const emptyToUndefined = (value: unknown) => (value === "" ? undefined : value);
const note = optionalText({ max: 500 });

export const orderNumberInput = z.object({ number: id });

export const claimNextInput = z.object({});

export const callInput = z
  .object({
    number: id,
    outcome: z.enum(callOutcomes, "invalid"),
    at: z.preprocess(
      emptyToUndefined,
      z.iso.datetime({ local: true, precision: -1, error: "invalid_time" }).optional(),
    ),
    day: z.preprocess(emptyToUndefined, z.iso.date("invalid_date").optional()),
    reason: z.preprocess(emptyToUndefined, z.enum(cancelReasons, "invalid").optional()),
    note,
  })
  .refine((call) => call.outcome !== "callback" || call.at !== undefined, { path: ["at"], message: "required" })
  .refine((call) => call.outcome !== "postponed" || call.day !== undefined, { path: ["day"], message: "required" })
  .refine((call) => call.outcome !== "cancelled" || call.reason !== undefined, {
    path: ["reason"],
    message: "required",
  });

export const moveInput = z.object({ number: id, to: z.enum(fulfilments, "invalid"), note });
export const settleInput = z.object({ number: id, to: z.enum(moneyStates, "invalid") });

const units = z.coerce
  .number("invalid")
  .int("invalid")
  .min(0, "quantity_too_small")
  .max(limits.lineQuantity, "quantity_too_large");

// A form sends lines.<variantId> = units; zero, or nothing typed, takes the line away.
const lines = z
  .record(z.string("invalid").regex(/^[1-9]\d{0,8}$/, "invalid"), units, "invalid")
  .default({})
  .transform((typed) =>
    Object.entries(typed).map(([variantId, quantity]) => ({ variantId: Number(variantId), quantity })),
  )
  .refine((typed) => typed.length <= limits.cartLines, "too_many_lines");

const optionalId = z.preprocess(emptyToUndefined, id.optional());
const code = z.string("required").max(64, "invalid");

export const editInput = z
  .object({
    number: id,
    /** updatedAt of the order the agent saw, milliseconds */
    version: whole.refine((time) => time <= 8.64e15, "invalid"),
    /** centimes the agent was shown as the new total, absent until the first try */
    totalSeen: z.preprocess(emptyToUndefined, whole.optional()),
    name: line({ max: 80, min: 2 }),
    phone: phoneField,
    wilayaCode: code.refine((typed) => wilayaOf(typed) !== null, "wilaya_unknown"),
    communeId: code.refine((typed) => communeOf(typed) !== null, "commune_required"),
    deliveryMode: z.enum(["home", "desk"], "invalid"),
    deskId: z.preprocess((value) => emptyToUndefined(value) ?? null, z.string("invalid").max(64, "invalid").nullable()),
    address: optionalText({ max: 300 }),
    note,
    lines,
    addVariantId: optionalId,
    addQuantity: z.preprocess((value) => emptyToUndefined(value) ?? 1, units),
  })
  .refine((edit) => communeOf(edit.communeId)?.wilayaCode === edit.wilayaCode, {
    path: ["communeId"],
    message: "commune_required",
  })
  .refine((edit) => edit.deliveryMode === "home" || isDeskOf(edit), { path: ["deskId"], message: "desk_required" })
  .transform(({ addVariantId, addQuantity, ...edit }) => ({
    ...edit,
    deskId: edit.deliveryMode === "desk" ? edit.deskId : null,
    lines: addVariantId ? [...edit.lines, { variantId: addVariantId, quantity: addQuantity }] : edit.lines,
  }));

export type OrderEdit = z.output<typeof editInput>;

// All fields are looked at, whatever is wrong with the others, so that the buyer on the line is asked once.
const always = { when: ({ value }: { value: unknown }) => typeof value === "object" && value !== null };
const chosen = z.string("required").max(64, "invalid").default("");

/** An order written down while its buyer is on the phone. */
export const phoneOrderInput = z
  .object({
    idempotencyKey: z.uuid("invalid"),
    /** centimes of the total that was said to the buyer */
    totalSeen: whole.refine((total) => total <= 2_000_000_000, "invalid"),
    phone: z.string("required").min(1, "required").pipe(phoneField),
    name: line({ max: 80, min: 2 }),
    wilayaCode: chosen.refine((typed) => wilayaOf(typed) !== null, "wilaya_missing"),
    communeId: chosen,
    deliveryMode: z.enum(["home", "desk"], "mode_required"),
    deskId: chosen,
    address: optionalText({ max: 300 }),
    note,
    lines: lines.transform((typed) => typed.filter(({ quantity }) => quantity > 0)),
    /** what the buyer said: yes at once, or to be called later */
    answer: z.enum(["confirmed", "queue"], "invalid").default("confirmed"),
  })
  .refine((order) => isCommuneChosen(order), { path: ["communeId"], message: "commune_missing", ...always })
  .refine((order) => isDeskChosen(order), { path: ["deskId"], message: "desk_required", ...always })
  .refine(({ lines: typed }) => !isEmptyList(typed), { path: ["lines"], message: "lines_required", ...always })
  .transform(({ answer, communeId, deskId, address, ...order }) => {
    const desk = order.deliveryMode === "desk" ? deskOf(order.wilayaCode, deskId) : null;
    return {
      ...order,
      // At a desk the parcel waits in the desk's own commune.
      communeId: desk?.communeId ?? communeId,
      deskId: desk?.id ?? null,
      address: desk ? "" : address,
      isConfirmed: answer === "confirmed",
    };
  });

export type PhoneOrder = z.output<typeof phoneOrderInput>;

// A wilaya without any desk in our list still has carriers' counters; the agent then sends the parcel to the nearest one.
const isDeskOf = ({ wilayaCode, deskId }: { wilayaCode: string; deskId: string | null }): boolean =>
  deskId !== null && deskOf(wilayaCode, deskId) !== null;

type TypedPlace = { wilayaCode: string; communeId: string; deliveryMode: string; deskId: string };

// Without a wilaya nothing in it can be chosen: one message is enough.
const isCommuneChosen = ({ wilayaCode, communeId, deliveryMode }: TypedPlace): boolean =>
  deliveryMode !== "home" || wilayaOf(wilayaCode) === null || communeOf(communeId)?.wilayaCode === wilayaCode;

const isDeskChosen = ({ wilayaCode, deskId, deliveryMode }: TypedPlace): boolean =>
  deliveryMode !== "desk" || wilayaOf(wilayaCode) === null || deskOf(wilayaCode, deskId) !== null;

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
