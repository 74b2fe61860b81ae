import { describe, expect, it } from "vitest";
import { desksOf, wilayaOf } from "@/lib/geography/geography";
import { defaultRates } from "@/lib/shipping/default-rates";
import { deliveryPrice } from "@/lib/shipping/delivery-price";
import { rateInput } from "@/lib/shipping/schema";

const rate = { home: 60_000, desk: 35_000, daysMin: 1, daysMax: 3 };

describe("the price of delivery", () => {
  it.each([
    { mode: "home", subtotal: 480_000, freeDeliveryFrom: null, price: 60_000 },
    { mode: "desk", subtotal: 480_000, freeDeliveryFrom: null, price: 35_000 },
    { mode: "home", subtotal: 799_999, freeDeliveryFrom: 800_000, price: 60_000 },
    { mode: "home", subtotal: 800_000, freeDeliveryFrom: 800_000, price: 0 },
    { mode: "desk", subtotal: 0, freeDeliveryFrom: 0, price: 0 },
  ] as const)(
    "is $price centimes for $mode, goods of $subtotal, free from $freeDeliveryFrom",
    ({ price, ...parcel }) => {
      expect(deliveryPrice({ rate, ...parcel })).toBe(price);
    },
  );

  it("is unknown where the mode is not offered, even when delivery would be free", () => {
    const parcel = { mode: "desk", subtotal: 900_000, freeDeliveryFrom: 800_000 } as const;
    expect(deliveryPrice({ ...parcel, rate: { ...rate, desk: null } })).toBeNull();
    expect(deliveryPrice({ ...parcel, rate: undefined })).toBeNull();
  });
});

describe("the default tariff", () => {
  it("serves each of the 69 wilayas at home, and at a desk only where there is one", () => {
    expect(defaultRates()).toHaveLength(69);
    for (const row of defaultRates()) {
      expect(wilayaOf(row.wilayaCode)).not.toBeNull();
      expect(row.home).toBeGreaterThanOrEqual(10_000);
      expect(row.desk !== null).toBe(desksOf(row.wilayaCode).length > 0);
    }
  });
});

describe("a rate the merchant types", () => {
  const typed = { wilayaCode: "31", home: "600", desk: "", daysMin: "1", daysMax: "3" };

  it("is in dinars, and empty means not offered", () => {
    expect(rateInput.parse(typed)).toEqual({ wilayaCode: "31", home: 60_000, desk: null, daysMin: 1, daysMax: 3 });
  });

  it.each([{ home: "-1" }, { home: "1e9" }, { home: "100001" }, { daysMin: "4" }, { wilayaCode: "70" }])(
    "is refused with %j",
    (wrong) => {
      expect(rateInput.safeParse({ ...typed, ...wrong }).success).toBe(false);
    },
  );
});
