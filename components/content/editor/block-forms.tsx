"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import type { Block, BlockType } from "@/lib/content/block";
import type { BlockFormProps } from "./block-form-props";
import { useErrorAt } from "./editor-context";
import { FaqForm, FiguresForm, TimelineForm } from "./list-block-forms";
import { RecordingForm, SubscribeBlockForm } from "./media-block-forms";
import { FilmForm, GuideForm } from "./named-block-forms";
import { ProductsForm } from "./products-form";
import { CountdownForm, HeroForm, PictureForm, TestimonialForm } from "./simple-block-forms";

// The editor's library comes only when a text is there to be written.
const TextEditor = dynamic(() => import("./text-editor").then((part) => part.TextEditor), {
  ssr: false,
  loading: () => <div className="min-h-52" />,
});

function TextForm({ path, block, onChange }: BlockFormProps<"text">) {
  const error = useErrorAt(path, true);
  return <TextEditor doc={block.doc} error={error} onChange={(doc) => onChange({ ...block, doc })} />;
}

// Every kind of block is here, or this does not compile.
const forms: { [T in BlockType]: (props: BlockFormProps<T>) => ReactNode } = {
  text: TextForm,
  hero: HeroForm,
  picture: PictureForm,
  products: ProductsForm,
  faq: FaqForm,
  testimonial: TestimonialForm,
  countdown: CountdownForm,
  timeline: TimelineForm,
  figures: FiguresForm,
  subscribe: SubscribeBlockForm,
  recording: RecordingForm,
  film: FilmForm,
  guide: GuideForm,
};

export function BlockForm(props: { path: string; block: Block; onChange: (block: Block) => void }) {
  const Form = forms[props.block.type] as (form: BlockFormProps<BlockType>) => ReactNode;
  return <Form {...props} />;
}
