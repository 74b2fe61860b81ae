import { evidence, missing, type PageRule } from "../audit-rule";

// The narrowest phones still sold show 360 pixels, less a margin on either side.
const widthMax = 360;
// WCAG 1.4.4: text must grow to twice its size.
const scaleMin = 2;

/** What makes a page hard to use with a thumb on a small screen, as far as markup tells. */
export const phoneRules = {
  phone_viewport: {
    severity: "error",
    of: "html",
    check: ({ viewport }) => missing(!/width\s*=\s*device-width/i.test(viewport)),
  },
  phone_zoom: {
    severity: "warning",
    of: "html",
    check: ({ viewport }) => evidence(forbidsZoom(viewport) ? [viewport] : []),
  },
  phone_wide: {
    severity: "warning",
    of: "html",
    check: ({ widths }) =>
      evidence(widths.filter(({ px }) => px > widthMax).map(({ element, px }) => `<${element}> ${px} px`)),
  },
  phone_keyboard: {
    severity: "notice",
    of: "html",
    check: ({ inputs }) => evidence(inputs.filter(hasWrongKeyboard).map(({ name }) => name)),
  },
} satisfies Record<string, PageRule>;

function forbidsZoom(viewport: string): boolean {
  const scale = viewport.match(/maximum-scale\s*=\s*([\d.]+)/i)?.[1];
  return /user-scalable\s*=\s*(?:no|0)\b/i.test(viewport) || (scale !== undefined && Number(scale) < scaleMin);
}

type Input = { name: string; type: string; inputMode: string };

// A field that asks for digits or an address opens the letters otherwise.
const hasWrongKeyboard = ({ name, type, inputMode }: Input): boolean =>
  type === "text" && inputMode === "" && /(?:^|[_-])(?:phone|tel|mobile|email|mail|quantity|zip)(?:$|[_-])/i.test(name);
