import type { MetadataRoute } from "next";
import { shopSettings } from "@/lib/settings/queries";

export const revalidate = 3600;

export default async function manifest(): Promise<MetadataRoute.Manifest> {
  // A build may have no database; the next visit gets the real name.
  const name = await shopSettings().then(
    (shop) => shop.name.ar,
    () => "Hanout",
  );
  return {
    name,
    short_name: name,
    lang: "ar-DZ",
    dir: "rtl",
    start_url: "/",
    display: "standalone",
    background_color: "#fbf8f3",
    theme_color: "#fbf8f3",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  };
}
