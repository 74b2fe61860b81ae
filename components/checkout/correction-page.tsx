import { Notice } from "@/components/ui/notice";
import { translations } from "@/lib/i18n/translations";
import { OrderForm, type OrderFormProps } from "./order-form";

/** The form again, with what was typed and a sentence beside each wrong field. */
export function CorrectionPage(props: OrderFormProps) {
  const t = translations(props.locale, "checkout.edit");
  const wrong = Object.keys(props.messages ?? {});
  return (
    <>
      {wrong.length > 0 && (
        <Notice tone="error">
          <a href={`#${wrong[0]}`} className="link">
            {t("wrong", { count: wrong.length })}
          </a>
        </Notice>
      )}
      <OrderForm {...props} title={t("title")} />
    </>
  );
}
