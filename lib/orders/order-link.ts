import { hmac } from "@/lib/tokens";

/** The 32-byte token that opens an order's page; made again from the order's random id whenever a link is written, never stored. */
export const orderTokenOf = (orderId: string): string => hmac("order-link", orderId);
