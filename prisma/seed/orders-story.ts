type StoryLine = { sku: string; quantity: number };

/** One order of the demo shop; the axes and labels are those of lib/orders/order-status.ts. */
export type StoryOrder = {
  name: string;
  /** as its customer typed it */
  phone: string;
  wilaya: string;
  /** ONS code */
  commune: string;
  mode: "home" | "desk";
  address?: string;
  locale: "ar" | "fr";
  lines: StoryLine[];
  note?: string;
  minutesAgo: number;
  confirmation: string;
  fulfilment: string;
  money: string;
  attempts: number;
  /** minutes from now; negative when the call is overdue */
  callInMinutes?: number;
  flags?: string[];
  cancelReason?: string;
};

const hours = (count: number) => count * 60;
const days = (count: number) => count * 24 * 60;
const line = (sku: string, quantity = 1): StoryLine => ({ sku, quantity });
const untouched = { fulfilment: "none", money: "due" } as const;

const waiting: StoryOrder[] = [
  {
    name: "أمينة بن يوسف",
    phone: "0555 12 34 56",
    wilaya: "31",
    commune: "3103",
    mode: "home",
    address: "حي العقيد لطفي، عمارة 12، الطابق 3",
    locale: "ar",
    lines: [line("SHO-RUN-WHITE-42")],
    minutesAgo: 6,
    confirmation: "new",
    attempts: 0,
    ...untouched,
  },
  {
    name: "Yacine Haddad",
    phone: "06 61 23 45 67",
    wilaya: "16",
    commune: "1621",
    mode: "desk",
    locale: "fr",
    lines: [line("ELC-SWT-BLACK"), line("PHN-CHG")],
    note: "Appelez après 17 h, s’il vous plaît.",
    minutesAgo: 34,
    confirmation: "new",
    attempts: 0,
    ...untouched,
  },
  {
    name: "كريم عمراني",
    phone: "0770001122",
    wilaya: "15",
    commune: "1501",
    mode: "desk",
    locale: "ar",
    lines: [line("ELC-EBD-WHITE", 2), line("ELC-SWT-SILVER", 2)],
    minutesAgo: 50,
    confirmation: "new",
    attempts: 0,
    flags: ["many_open"],
    ...untouched,
  },
  {
    name: "سعاد مرابط",
    phone: "0661 23 45 99",
    wilaya: "25",
    commune: "2501",
    mode: "home",
    address: "حي 400 مسكن، سيدي مبروك",
    locale: "ar",
    lines: [line("KIT-TPT-RED"), line("KIT-GLS")],
    minutesAgo: hours(20),
    confirmation: "no_answer_1",
    attempts: 1,
    callInMinutes: -15,
    ...untouched,
  },
  {
    name: "Nadia Cherif",
    phone: "+213 550 44 18 03",
    wilaya: "23",
    commune: "2301",
    mode: "home",
    address: "12, rue de l’Avant-Port",
    locale: "fr",
    lines: [line("BTY-FIG"), line("BTY-SOP", 2)],
    minutesAgo: hours(30),
    confirmation: "no_answer_2",
    attempts: 2,
    callInMinutes: 120,
    ...untouched,
  },
  {
    name: "عبد القادر زروقي",
    phone: "0698 70 41 25",
    wilaya: "30",
    commune: "3001",
    mode: "desk",
    locale: "ar",
    lines: [line("TRD-BRN-BROWN-L")],
    note: "أسافر هذا الأسبوع، أكدوا معي يوم الأحد.",
    minutesAgo: days(1) + 90,
    confirmation: "postponed",
    attempts: 1,
    callInMinutes: days(2),
    ...untouched,
  },
];

const underway: StoryOrder[] = [
  {
    name: "ليلى بوعلام",
    phone: "0541 90 12 77",
    wilaya: "31",
    commune: "3101",
    mode: "home",
    address: "شارع العربي بن مهيدي 45",
    locale: "ar",
    lines: [line("HON-SDR-500G"), line("DAT-DGL-1KG", 2)],
    minutesAgo: hours(5),
    confirmation: "confirmed",
    attempts: 1,
    ...untouched,
  },
  {
    name: "Mohamed Saïdi",
    phone: "07 91 33 20 10",
    wilaya: "13",
    commune: "1301",
    mode: "home",
    address: "Cité Imama, bâtiment C",
    locale: "fr",
    lines: [line("COP-TRY")],
    note: "Emballage solide, c’est un cadeau.",
    minutesAgo: days(1),
    confirmation: "confirmed",
    attempts: 1,
    fulfilment: "packing",
    money: "due",
  },
  {
    name: "فاطمة الزهراء قاسم",
    phone: "0556 30 88 14",
    wilaya: "07",
    commune: "0721",
    mode: "desk",
    locale: "ar",
    lines: [line("TRD-GND-BURGUNDY-S-M"), line("JWL-KHL-GOLD")],
    minutesAgo: days(3),
    confirmation: "confirmed",
    attempts: 2,
    fulfilment: "shipped",
    money: "due",
  },
];

const finished: StoryOrder[] = [
  {
    name: "رشيد بلعيد",
    phone: "0662 15 70 36",
    wilaya: "19",
    commune: "1901",
    mode: "home",
    address: "حي المعبودة، فيلا 8",
    locale: "ar",
    lines: [line("OIL-KAB-5L"), line("SPC-RAS-250G")],
    minutesAgo: days(8),
    confirmation: "confirmed",
    attempts: 1,
    fulfilment: "delivered",
    money: "cash_collected",
  },
  {
    name: "Amel Benali",
    phone: "0540 66 21 09",
    wilaya: "16",
    commune: "1628",
    mode: "home",
    address: "7, chemin des Glycines",
    locale: "fr",
    lines: [line("HOM-MIR"), line("HOM-CND", 2)],
    minutesAgo: days(12),
    confirmation: "confirmed",
    attempts: 1,
    fulfilment: "delivered",
    money: "paid_out",
  },
  {
    name: "نسيم حمادي",
    phone: "0797 52 13 68",
    wilaya: "06",
    commune: "0601",
    mode: "desk",
    locale: "ar",
    lines: [line("MEN-COT-NAVY-L")],
    minutesAgo: days(14),
    confirmation: "confirmed",
    attempts: 1,
    fulfilment: "returned",
    money: "due",
  },
  {
    name: "هدى منصوري",
    phone: "0559 04 77 31",
    wilaya: "47",
    commune: "4701",
    mode: "home",
    address: "بني يزقن، قرب السوق",
    locale: "ar",
    lines: [line("KID-BPK-PINK")],
    minutesAgo: days(4),
    confirmation: "cancelled",
    attempts: 1,
    cancelReason: "changed_mind",
    ...untouched,
  },
  {
    name: "azeaze",
    phone: "0666666666",
    wilaya: "09",
    commune: "0901",
    mode: "home",
    address: "x",
    locale: "ar",
    lines: [line("BAG-BRF")],
    minutesAgo: days(2),
    confirmation: "fake",
    attempts: 1,
    flags: ["fake_looking_phone", "too_fast"],
    ...untouched,
  },
];

/** Newest worries first; three of the orders are still to be called today. */
export const ordersStory: StoryOrder[] = [...waiting, ...underway, ...finished];
