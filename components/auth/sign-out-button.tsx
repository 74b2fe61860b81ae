"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/admin/action-form";
import { Icon } from "@/components/ui/icon";
import { signOut } from "@/lib/auth/actions";

export function SignOutButton() {
  const t = useTranslations("admin");
  return (
    <ActionForm action={signOut} done={false} className="grid">
      <button type="submit" className="flex min-h-11 items-center gap-3 rounded-control px-3 text-start hover:bg-tint">
        <Icon name="log-out" size={20} isDirectional />
        {t("signOut")}
      </button>
    </ActionForm>
  );
}
