"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

export function DeskPrint() {
  const t = useTranslations("orders.desk");
  return (
    <Button look="quiet" onClick={() => window.print()}>
      <Icon name="printer" size={18} />
      {t("print")}
    </Button>
  );
}
