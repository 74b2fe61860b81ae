-- The member of staff who took the order while its buyer was on the phone; null for an order made in the shop.
ALTER TABLE "Order" ADD COLUMN "takenBy" TEXT;
