import type { Metadata } from "next";
import { Nowhere } from "@/components/shop/nowhere";
import "./shop.css";

export const metadata: Metadata = { title: "404", robots: { index: false } };

// biome-ignore lint/style/noDefaultExport: a special file of Next.
export default function GlobalNotFound() {
  return (
    <html lang="ar-DZ" dir="rtl">
      <body>
        <Nowhere />
      </body>
    </html>
  );
}
