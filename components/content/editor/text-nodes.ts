import { mergeAttributes, Node } from "@tiptap/react";
import { StarterKit } from "@tiptap/starter-kit";
import { isSafeLink } from "@/lib/content/safe-link";
import { pictureUrl } from "@/lib/media/picture";

/** A picture of the shop, described. */
const PictureNode = Node.create({
  name: "picture",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    key: { default: "" },
    width: { default: 1 },
    height: { default: 1 },
    alt: { default: "" },
    caption: { default: "" },
  }),
  parseHTML: () => [{ tag: "figure[data-picture]" }],
  renderHTML({ node, HTMLAttributes }) {
    const { key, alt, caption } = node.attrs;
    return [
      "figure",
      mergeAttributes(HTMLAttributes, { "data-picture": "", class: "content-picture" }),
      ["img", { src: pictureUrl(key, 640), alt }],
      ["figcaption", {}, caption || alt],
    ];
  },
});

/** A product of the catalogue; its name here is only a label, the page asks the catalogue. */
const productNode = (nameOf: (id: number) => string) =>
  Node.create({
    name: "product",
    group: "block",
    atom: true,
    draggable: true,
    addAttributes: () => ({ productId: { default: 0 } }),
    parseHTML: () => [{ tag: "div[data-product]" }],
    renderHTML: ({ node }) => [
      "div",
      { "data-product": String(node.attrs.productId), class: "product-line card" },
      nameOf(node.attrs.productId),
    ],
  });

/** Only what lib/content/rich-text.ts accepts can be typed or pasted. */
export const textExtensions = (nameOf: (id: number) => string) => [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    italic: false,
    strike: false,
    underline: false,
    code: false,
    codeBlock: false,
    link: { openOnClick: false, autolink: true, isAllowedUri: (href) => isSafeLink(href) },
  }),
  PictureNode,
  productNode(nameOf),
];
