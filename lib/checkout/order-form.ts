import { communeOf, deskOf, matchCommune, matchWilaya } from "@/lib/geography/geography";
import type { OrderCustomer } from "@/lib/orders/order-draft";
import { looksFake, normalizePhone } from "@/lib/phone";
import { cleanLine, cleanText, lengthOf, toAsciiDigits } from "@/lib/text";

/** The fields of the order form, in the order people meet them. */
export const formFields = ["name", "phone", "wilaya", "commune", "mode", "desk", "address", "note"] as const;
export type FormField = (typeof formFields)[number];

/** Field → what was typed. `website` is the honeypot: people never see it. */
export type TypedForm = Record<FormField | "website", string>;

/** Field → code of what is wrong with it. */
export type FormErrors = Partial<Record<FormField, string>>;

export const formLimits = { name: 80, commune: 80, address: 200, note: 500 } as const;

/** Reads what was typed: a buyer, or one code for each wrong field. Everything is looked at, so that people correct once. */
export function readOrderForm(typed: TypedForm): { buyer: OrderCustomer } | { errors: FormErrors } {
  const phone = normalizePhone(typed.phone.slice(0, 64));
  const place = placeOf(typed);
  const address = cleanText(typed.address);
  const note = cleanText(typed.note);
  const errors: FormErrors = {
    ...whenWrong("name", whyNotName(cleanLine(typed.name))),
    ...(phone.ok ? {} : { phone: phone.error }),
    ...place.errors,
    ...whenWrong("address", lengthOf(address) > formLimits.address && "address_too_long"),
    ...whenWrong("note", lengthOf(note) > formLimits.note && "note_too_long"),
  };
  if (Object.keys(errors).length > 0 || !phone.ok) return { errors };
  const isHome = place.deliveryMode === "home";
  return {
    buyer: {
      name: cleanLine(typed.name),
      phone: phone.value,
      wilayaCode: place.wilayaCode,
      communeId: place.communeId,
      deliveryMode: place.deliveryMode,
      deskId: place.deskId,
      address: isHome ? address : "",
      note,
    },
  };
}

const whenWrong = (field: FormField, code: string | false | null): FormErrors => (code ? { [field]: code } : {});

function whyNotName(name: string): string | null {
  if (name === "") return "name_required";
  if (lengthOf(name) > formLimits.name) return "name_too_long";
  return (name.match(/\p{L}/gu) ?? []).length < 2 ? "name_too_short" : null;
}

type Place = {
  wilayaCode: string;
  communeId: string;
  deliveryMode: "home" | "desk";
  deskId: string | null;
  errors: FormErrors;
};

function placeOf(typed: TypedForm): Place {
  const wilaya = matchWilaya(typed.wilaya);
  const wilayaCode = wilaya?.code ?? "";
  const errors = whenWrong("wilaya", !wilaya && (typed.wilaya.trim() === "" ? "wilaya_required" : "wilaya_unknown"));
  if (typed.mode === "desk") return deskPlace(typed, wilayaCode, errors);
  const commune = matchCommune(wilayaCode, typed.commune);
  const communeError = typed.commune.trim() === "" ? "commune_required" : "commune_unknown";
  return {
    wilayaCode,
    communeId: commune?.id ?? "",
    deliveryMode: "home",
    deskId: null,
    errors: {
      ...errors,
      // An unknown wilaya makes every commune unknown: one message is enough.
      ...whenWrong("commune", !commune && (wilayaCode !== "" || communeError === "commune_required") && communeError),
      ...whenWrong("mode", typed.mode !== "home" && "mode_required"),
    },
  };
}

// At a desk the parcel waits in the desk's own commune, so nobody has to type theirs.
function deskPlace(typed: TypedForm, wilayaCode: string, errors: FormErrors): Place {
  const desk = deskOf(wilayaCode, typed.desk);
  const communeId = desk && communeOf(desk.communeId) ? desk.communeId : "";
  return {
    wilayaCode,
    communeId,
    deliveryMode: "desk",
    deskId: desk?.id ?? null,
    errors: { ...errors, ...whenWrong("desk", !desk && wilayaCode !== "" && "desk_required") },
  };
}

/** Digits that a phone lacks (positive) or has too many of (negative), for a helpful error; 0 when it is not about length. */
export function missingDigits(typed: string): number {
  const digits = toAsciiDigits(cleanText(typed)).replace(/\(0\)/g, "").replace(/\D/g, "");
  const local = digits.replace(/^(00)?213(?=\d{6})/, "").replace(/^0+/, "");
  const expected = /^[567]/.test(local) ? 9 : 8;
  return expected - local.length;
}

export type FormDoubt = "honeypot" | "too_fast" | "fake_looking_phone";

/** What makes an order look automatic. It marks the order for the call and never refuses it. */
export function doubtsOf(form: { website: string; phone: string; filledMs: number; leastMs: number }): FormDoubt[] {
  const found: [FormDoubt, boolean][] = [
    ["honeypot", form.website !== ""],
    ["too_fast", form.filledMs < form.leastMs],
    ["fake_looking_phone", looksFake(form.phone)],
  ];
  return found.filter(([, isFound]) => isFound).map(([doubt]) => doubt);
}
