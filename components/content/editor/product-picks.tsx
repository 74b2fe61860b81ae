"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { useEditor, useErrorAt } from "./editor-context";
import { ListTools } from "./list-tools";
import { usePickers } from "./pickers";

const most = 12;

/** Hand-picked products, in order. */
export function ProductPicks({
  path,
  ids,
  onChange,
}: {
  path: string;
  ids: number[];
  onChange: (ids: number[]) => void;
}) {
  const t = useTranslations("content.admin.product");
  const { productNames } = useEditor();
  const { pickProduct } = usePickers();
  const error = useErrorAt(path);
  const nameOf = (id: number) => productNames[id] ?? t("number", { number: id });
  const add = async () => {
    const chosen = await pickProduct();
    if (!chosen || ids.includes(chosen.id)) return;
    productNames[chosen.id] = chosen.title;
    onChange([...ids, chosen.id]);
  };
  return (
    <div className="grid grid-cols-1 gap-2">
      <ul className="grid grid-cols-1 gap-2">
        {ids.map((id, at) => (
          <li key={id} className="flex items-center gap-2 rounded-control border border-line bg-card ps-3">
            <span className="min-w-0 flex-1 truncate">{nameOf(id)}</span>
            <ListTools list={ids} at={at} onChange={onChange} name={nameOf(id)} />
          </li>
        ))}
      </ul>
      <FieldError id={path} error={error} />
      {ids.length < most && (
        <Button look="quiet" className="justify-self-start" onClick={() => void add()}>
          <Icon name="plus" size={18} />
          {t("add")}
        </Button>
      )}
    </div>
  );
}
