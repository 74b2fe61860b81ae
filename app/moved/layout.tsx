import type { Metadata } from "next";
import type { ReactNode } from "react";
import "../shop.css";

export const metadata: Metadata = { title: "404", robots: { index: false } };

export default function MovedLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ar-DZ" dir="rtl">
      <body>{children}</body>
    </html>
  );
}
