import { formLimits, type TypedForm } from "@/lib/checkout/order-form";
import { communesOf, matchCommune, matchWilaya, type Wilaya, wilayaOf, wilayas } from "@/lib/geography/geography";
import { translations } from "@/lib/i18n/translations";
import { type Locale, pick } from "@/lib/locale";
import { controlOf, FormField } from "./form-field";

type Props = { locale: Locale; typed: Partial<TypedForm>; messages: Record<string, string> };

/** Who, and in which commune. */
export function BuyerFields({ locale, typed, messages }: Props) {
  const t = translations(locale, "checkout");
  return (
    <>
      <FormField name="name" label={t("name")} message={messages.name}>
        <input
          {...controlOf("name", messages.name)}
          className="field-input"
          autoComplete="name"
          required
          maxLength={formLimits.name * 2}
          defaultValue={typed.name}
        />
      </FormField>
      <FormField name="phone" label={t("phone")} message={messages.phone}>
        <input
          {...controlOf("phone", messages.phone)}
          className="field-input rtl:text-end"
          type="tel"
          dir="ltr"
          inputMode="tel"
          autoComplete="tel"
          required
          maxLength={40}
          placeholder="0555 12 34 56"
          defaultValue={typed.phone}
        />
      </FormField>
      <div className="grid items-start gap-4 min-[22rem]:grid-cols-2 min-[22rem]:gap-2.5">
        <WilayaField locale={locale} typed={typed} messages={messages} />
        <CommuneField locale={locale} typed={typed} messages={messages} />
      </div>
    </>
  );
}

function WilayaField({ locale, typed, messages }: Props) {
  const t = translations(locale, "checkout");
  const chosen = matchWilaya(typed.wilaya ?? "")?.code ?? "";
  return (
    <FormField
      name="wilaya"
      label={t("wilaya")}
      message={messages.wilaya}
      className="group-has-[[name=mode][value=desk]:checked]/form:col-span-full"
    >
      <combo-box>
        <select {...controlOf("wilaya", messages.wilaya)} className="field-input" required defaultValue={chosen}>
          <option value="">{t("wilayaChoose")}</option>
          {wilayas().map((wilaya) => (
            <option key={wilaya.code} value={wilaya.code} data-search={oldNames(wilaya)}>
              {wilayaLabel(wilaya, locale)}
            </option>
          ))}
        </select>
      </combo-box>
    </FormField>
  );
}

/** "31 — وهران — Oran", in the page's language first. */
export const wilayaLabel = ({ code, nameAr, nameFr }: Wilaya, locale: Locale): string =>
  [code, ...pick(locale, [nameAr, nameFr], [nameFr, nameAr])].join(" — ");

function oldNames({ parent58 }: Wilaya): string | undefined {
  const parent = parent58 ? wilayaOf(parent58) : null;
  return parent ? `${parent.nameAr} ${parent.nameFr}` : undefined;
}

// Without a script the list is not known before the wilaya is: people type the name, and the correction page offers the list.
function CommuneField({ locale, typed, messages }: Props) {
  const t = translations(locale, "checkout");
  const wilaya = matchWilaya(typed.wilaya ?? "");
  const control = controlOf("commune", messages.commune);
  return (
    <FormField
      name="commune"
      label={t("commune")}
      message={messages.commune}
      className="group-has-[[name=mode][value=desk]:checked]/form:hidden"
    >
      <combo-box data-communes="">
        {wilaya ? (
          <select
            {...control}
            className="field-input"
            defaultValue={matchCommune(wilaya.code, typed.commune ?? "")?.id ?? ""}
          >
            <option value="">{t("communeChoose")}</option>
            {communesOf(wilaya.code).map((commune) => (
              <option key={commune.id} value={commune.id}>
                {pick(locale, commune.nameAr, commune.nameFr)} — {pick(locale, commune.nameFr, commune.nameAr)}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...control}
            className="field-input"
            autoComplete="address-level2"
            maxLength={formLimits.commune}
            defaultValue={typed.commune}
          />
        )}
      </combo-box>
    </FormField>
  );
}
