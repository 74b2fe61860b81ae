import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { OrderForm, type OrderFormProps } from "./order-form";

/** The form again, with what was typed and a sentence beside each wrong field. */
export async function CorrectionPage(props: OrderFormProps) {
  const t = await getTranslations({ locale: props.locale, namespace: "checkout.edit" });
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
