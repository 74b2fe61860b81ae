import { Icon } from "@/components/ui/icon";
import { Money } from "@/components/ui/money";
import { type CartLine, lineTotal, troubleOf } from "@/lib/cart/cart-line";
import { productPath } from "@/lib/catalog/paths";
import { translations } from "@/lib/i18n/translations";
import { limits } from "@/lib/limits";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { LinePicture } from "./line-picture";

type Props = { line: CartLine; locale: Locale };

export function CartLineRow({ line, locale }: Props) {
  const t = translations(locale, "cart");
  const trouble = troubleOf(line);
  const isOut = trouble === "gone" || trouble === "out_of_stock";
  return (
    <li className="grid gap-2 p-3 sm:p-4" data-ordered={isOut ? undefined : inWords(line)}>
      <div className={`flex gap-3 ${isOut ? "opacity-60" : ""}`}>
        <LinePicture imageKey={line.imageKey} />
        <div className="min-w-0 grow">
          <a
            href={productPath(locale, line.slug)}
            className="flex min-h-11 items-center leading-snug font-medium hover:underline"
          >
            {line.title}
          </a>
          {line.label && <p className="text-sm text-muted">{line.label}</p>}
          {(line.quantity > 1 || isOut) && (
            <p className="text-sm text-muted">
              <Money centimes={line.price} locale={locale} /> {t("each")}
            </p>
          )}
        </div>
        {!isOut && (
          <p className="flex-none">
            <Money centimes={lineTotal(line)} locale={locale} />
          </p>
        )}
      </div>
      {trouble && <Trouble line={line} locale={locale} />}
      <div className="flex items-center justify-between gap-3">
        {isOut ? <span /> : <QuantitySteps line={line} locale={locale} />}
        <form method="post" action="/api/cart">
          <LineFields line={line} locale={locale} />
          <button
            type="submit"
            name="action"
            value="remove"
            className="icon-btn px-2 text-sm text-muted"
            aria-label={t("removeTitle", { title: line.title })}
          >
            <Icon name="trash-2" size={18} />
            {t("remove")}
          </button>
        </form>
      </div>
    </li>
  );
}

// What a text message says of the line where there is no internet.
const inWords = ({ title, label, quantity }: CartLine): string =>
  `${[title, label].filter(Boolean).join(" — ")} × ${quantity}`;

function Trouble({ line, locale }: Props) {
  const t = translations(locale, "cart.trouble");
  const trouble = troubleOf(line);
  if (!trouble) return null;
  const prices = { before: formatMoney(line.priceSeen, locale), now: formatMoney(line.price, locale) };
  const look = trouble === "cheaper" ? "bg-olive-soft" : "bg-clay-soft";
  return <p className={`rounded-control px-3 py-1.5 text-sm ${look}`}>{t(trouble, { left: line.stock, ...prices })}</p>;
}

// Each button sends the quantity it would make, so a double tap or a second tab cannot add up to a surprise.
function QuantitySteps({ line, locale }: Props) {
  const t = translations(locale, "cart");
  const { quantity, title } = line;
  const most = Math.min(line.stock, limits.lineQuantity);
  return (
    <form
      method="post"
      action="/api/cart"
      aria-label={t("quantity")}
      className="flex items-center rounded-control border border-line bg-card"
    >
      <LineFields line={line} locale={locale} />
      <input type="hidden" name="action" value="change" />
      <button
        type="submit"
        name="quantity"
        value={quantity - 1}
        disabled={quantity <= 1}
        aria-label={t("fewer", { title })}
        className="icon-btn disabled:opacity-35"
      >
        <Icon name="minus" size={18} />
      </button>
      <output className="min-w-8 text-center font-medium tabular-nums">{quantity}</output>
      <button
        type="submit"
        name="quantity"
        value={quantity + 1}
        disabled={quantity >= most}
        aria-label={t("more", { title })}
        className="icon-btn disabled:opacity-35"
      >
        <Icon name="plus" size={18} />
      </button>
    </form>
  );
}

function LineFields({ line, locale }: Props) {
  return (
    <>
      <input type="hidden" name="variantId" value={line.variantId} />
      <input type="hidden" name="locale" value={locale} />
    </>
  );
}
