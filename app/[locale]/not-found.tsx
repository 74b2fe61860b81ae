import { getLocale } from "next-intl/server";
import { NothingHere } from "@/components/shop/nothing-here";
import { Plain } from "@/components/ui/plain";
import { defaultLocale, isLocale } from "@/lib/locale";

// Without the page frame: Next sends this along with every page of the shop.
export default async function NotFound() {
  const locale = await getLocale();
  return (
    <Plain as="main" className="grid min-h-dvh content-center">
      <NothingHere locale={isLocale(locale) ? locale : defaultLocale} />
    </Plain>
  );
}
