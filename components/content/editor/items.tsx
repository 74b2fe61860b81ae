"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { replacedAt } from "@/lib/content/new-block";
import { useErrorAt } from "./editor-context";
import { ListTools } from "./list-tools";

type ItemsProps<T> = {
  path: string;
  /** what one of them is called */
  name: string;
  items: T[];
  blank: T;
  onChange: (items: T[]) => void;
  /** what a folded one shows of itself; "" while there is nothing to show */
  titleOf: (item: T) => string;
  children: (item: T, path: string, set: (item: T) => void) => ReactNode;
};

/** A list of small forms, folded to their titles so that a long list can be read and sorted; one is open at a time. */
export function Items<T>({ path, name, items, blank, onChange, titleOf, children }: ItemsProps<T>) {
  const t = useTranslations("content.admin.list");
  const error = useErrorAt(path);
  const [open, setOpen] = useState<number | null>(null);
  // What is open stays open wherever it is moved to.
  const sort = (sorted: T[]) => {
    const opened = open === null ? undefined : items[open];
    setOpen(opened === undefined || !sorted.includes(opened) ? null : sorted.indexOf(opened));
    onChange(sorted);
  };
  const add = () => {
    setOpen(items.length);
    onChange([...items, blank]);
  };
  return (
    <div className="grid grid-cols-1 gap-2">
      {items.map((item, at) => (
        <Item
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields are controlled, so an element's place is all it has
          key={at}
          path={`${path}.${at}`}
          label={`${name} ${at + 1}`}
          title={titleOf(item)}
          isOpen={open === at}
          onOpen={(isOpen) => setOpen(isOpen ? at : null)}
          tools={<ListTools list={items} at={at} onChange={sort} name={`${name} ${at + 1}`} />}
        >
          {children(item, `${path}.${at}`, (changed) => onChange(replacedAt(items, at, changed)))}
        </Item>
      ))}
      <FieldError id={path} error={error} />
      <Button look="quiet" className="justify-self-start" onClick={add}>
        <Icon name="plus" size={18} />
        {t("add", { name })}
      </Button>
    </div>
  );
}

type ItemProps = {
  path: string;
  label: string;
  title: string;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  tools: ReactNode;
  children: ReactNode;
};

function Item({ path, label, title, isOpen, onOpen, tools, children }: ItemProps) {
  const hasError = Boolean(useErrorAt(path, true));
  const isShown = isOpen || hasError || title === "";
  return (
    <fieldset
      // What is empty is open by itself, and must not fold under the hand that fills it.
      onFocus={() => isShown && !isOpen && onOpen(true)}
      className={`grid min-w-0 grid-cols-1 rounded-control border bg-card ${hasError ? "border-sale" : "border-line"}`}
    >
      <legend className="sr-only">{label}</legend>
      <div className="flex items-center ps-3">
        <button
          type="button"
          aria-expanded={isShown}
          onClick={() => onOpen(!isOpen)}
          className="flex min-h-12 min-w-0 flex-1 items-center gap-2 py-1.5 text-start text-sm"
        >
          <Icon name="chevron-down" size={18} className={`flex-none text-muted ${isShown ? "rotate-180" : ""}`} />
          <bdi className="line-clamp-2 min-w-0 breakable">{title || label}</bdi>
        </button>
        {tools}
      </div>
      {/* Kept while folded: what is typed there and found there does not come and go. */}
      <div hidden={!isShown} className="grid min-w-0 grid-cols-1 gap-3 border-t border-line p-3">
        {children}
      </div>
    </fieldset>
  );
}
