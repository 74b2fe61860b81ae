"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { type Block, type BlockType, blockTypes } from "@/lib/content/block";
import { newBlock, newBlockId, replacedAt } from "@/lib/content/new-block";
import { BlockForm } from "./block-forms";
import { useErrorAt } from "./editor-context";
import { ListTools } from "./list-tools";
import { usePickers } from "./pickers";

type Props = { path: string; blocks: Block[]; onChange: (blocks: Block[]) => void };

/** The parts of a body: add, fill in, move, take away. */
export function BlockList({ path, blocks, onChange }: Props) {
  const error = useErrorAt(path);
  return (
    <div className="grid grid-cols-1 gap-4" id={path}>
      <FieldError id={path} error={error} />
      {blocks.map((block, at) => (
        <BlockCard key={block.id} path={`${path}.${at}`} blocks={blocks} at={at} block={block} onChange={onChange} />
      ))}
      <AddBlock onAdd={(block) => onChange([...blocks, block])} />
    </div>
  );
}

type CardProps = Props & { block: Block; at: number };

function BlockCard({ path, blocks, block, at, onChange }: CardProps) {
  const t = useTranslations("content.admin.block");
  const error = useErrorAt(path, true);
  const name = t(block.type);
  return (
    <section aria-label={name} className={`rounded-card border ${error ? "border-sale" : "border-line"} bg-ground`}>
      <header className="flex items-center gap-2 border-b border-line ps-3">
        <h3 className="flex-1 text-sm font-medium text-muted">{name}</h3>
        <ListTools list={blocks} at={at} onChange={onChange} name={name} />
      </header>
      <div className="grid grid-cols-1 gap-3 p-3">
        <BlockForm path={path} block={block} onChange={(changed) => onChange(replacedAt(blocks, at, changed))} />
        {block.type === "text" && <FieldError id={path} error={error} />}
      </div>
    </section>
  );
}

function AddBlock({ onAdd }: { onAdd: (block: Block) => void }) {
  const t = useTranslations("content.admin.block");
  const { pickPicture } = usePickers();
  const add = async (type: BlockType) => {
    const picture = type === "picture" ? await pickPicture() : null;
    const made = newBlock(type, { id: newBlockId(), now: new Date(), ...(picture && { picture }) });
    if (made) onAdd(made);
  };
  return (
    <fieldset className="grid grid-cols-2 gap-2 rounded-card border border-dashed border-edge p-3 sm:flex sm:flex-wrap">
      <legend className="px-1 text-sm text-muted">{t("add")}</legend>
      {blockTypes.map((type) => (
        <Button
          key={type}
          look="quiet"
          className="justify-start px-3 text-start text-sm"
          onClick={() => void add(type)}
        >
          <Icon name="plus" size={18} />
          {t(type)}
        </Button>
      ))}
    </fieldset>
  );
}
