import { saveShopSettings } from "@/lib/settings/commands";

/** The demo shop's identity: invented, and said to be so in its legal name. */
export const writeIdentity = () =>
  saveShopSettings(
    {
      name: { ar: "حانوت وهران", fr: "Hanout Oran" },
      tagline: { ar: "من أسواق الجزائر إلى باب بيتك", fr: "Des souks d’Algérie jusqu’à votre porte" },
      legalName: "Hanout Oran (boutique de démonstration)",
      address: { ar: "12 شارع العربي بن مهيدي، وهران", fr: "12 rue Larbi Ben M’hidi, Oran" },
      phone: "+213555123456",
      whatsapp: "+213555123456",
      email: "salam@hanout.example",
      rc: "31/00-0000000B26",
      nif: "000031000000000",
      nis: "000031010000000",
      art: "31010000000",
      freeDeliveryFrom: 1_200_000,
      releaseAfterDays: 5,
      lowStockAt: 3,
      returnsDays: 4,
    },
    null,
  );
