import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { Plain } from "@/components/ui/plain";
import { type CategoryNode, type CategoryTree, childrenOf, rootsOf } from "@/lib/catalog/category-tree";
import { categoryPath } from "@/lib/catalog/paths";
import { staticPath } from "@/lib/content/static-pages";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { displayPhone, telUrl } from "@/lib/phone";
import type { ShopSettings } from "@/lib/settings/shop-settings";
import { LanguageLink } from "./header";

type Props = { locale: Locale; alternateHref: string; shop: ShopSettings; tree: CategoryTree };

/** A popover: opens, closes on Escape or a tap outside, and traps nothing, all without a script. */
export function MenuDrawer({ locale, alternateHref, shop, tree }: Props) {
  const t = translations(locale, "shop");
  return (
    <Plain as="nav" id="menu" popover="auto" aria-label={t("menu")} className="drawer">
      <div className="flex items-center justify-between border-b border-line ps-4 pe-2 py-2">
        <LanguageLink locale={locale} href={alternateHref} />
        <button type="button" popoverTarget="menu" popoverTargetAction="hide" className="icon-btn">
          <Icon name="x" />
          <span className="sr-only">{t("close")}</span>
        </button>
      </div>
      <p className="px-4 pt-4 pb-1 text-sm font-semibold text-muted">{t("categories")}</p>
      <ul>
        {rootsOf(tree).map((root) => (
          <DrawerCategory key={root.id} locale={locale} node={root} kids={childrenOf(tree, root.id)} />
        ))}
      </ul>
      <ul className="mt-3 border-t border-line pt-3 pb-6">
        <DrawerLink icon="truck" href={`/${locale}/track`} text={t("track")} />
        <DrawerLink icon="list-checks" href={staticPath("how_to_buy", locale)} text={t("how_to_buy")} />
        <DrawerLink icon="message-circle" href={staticPath("contact", locale)} text={t("contact")} />
        {shop.phone && (
          <DrawerLink icon="phone" href={telUrl(shop.phone)} text={<bdi dir="ltr">{displayPhone(shop.phone)}</bdi>} />
        )}
      </ul>
    </Plain>
  );
}

function DrawerCategory({ locale, node, kids }: { locale: Locale; node: CategoryNode; kids: CategoryNode[] }) {
  const t = translations(locale, "shop");
  if (kids.length === 0) return <DrawerLink href={categoryPath(locale, node.path)} text={node.name} />;
  return (
    <li>
      <details className="group">
        <summary className="drawer-link">
          <span className="flex-1">{node.name}</span>
          <Icon name="chevron-down" size={18} className="text-muted transition-transform group-open:rotate-180" />
        </summary>
        <ul className="ms-4 border-s border-line">
          <DrawerLink href={categoryPath(locale, node.path)} text={t("all_of", { name: node.name })} />
          {kids.map((kid) => (
            <DrawerLink key={kid.id} href={categoryPath(locale, kid.path)} text={kid.name} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function DrawerLink({ href, text, icon }: { href: string; text: React.ReactNode; icon?: IconName }) {
  return (
    <li>
      <a href={href} className="drawer-link">
        {icon && <Icon name={icon} size={20} className="text-muted" />}
        {text}
      </a>
    </li>
  );
}
