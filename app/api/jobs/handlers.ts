import "server-only";
import { remindOfOutreach, sweepVisits } from "@/lib/analytics/jobs";
import { sweepCarts } from "@/lib/cart/jobs";
import { refreshCategorySearch, tellOfLowStock } from "@/lib/catalog/jobs";
import { sweepDrafts } from "@/lib/checkout/jobs";
import { publishAtHour, publishOnTime, sendGift, sweepSights, weighHourly } from "@/lib/content/jobs";
import { sweepInterests, sweepOptIns, sweepStockAlerts, tellWhoWaits } from "@/lib/customers/jobs";
import { sweepJobRuns } from "@/lib/jobs/jobs";
import type { Handlers } from "@/lib/jobs/task";
import { sweepFiles } from "@/lib/media/jobs";
import { sendMessage, sweepMessages } from "@/lib/messaging/jobs";
import {
  countSale,
  judgeSearches,
  refreshReturned,
  releaseWhenUnconfirmed,
  stopWaiting,
  sweepClicks,
  sweepKeys,
  sweepTerms,
  uncountSale,
} from "@/lib/orders/jobs";
import { askToExpire } from "@/lib/revalidate";
import { sweepSearches, sweepTitleWords } from "@/lib/search/jobs";
import { auditShop, auditWeekly, lookAgain, lookAtOneRival, lookAtRivals, sweepRivals } from "@/lib/seo/jobs";

/** The whole reaction chain of the shop, in one table: job → what follows it. */
export const handlers: Handlers = {
  async order_placed(payload) {
    await countSale(payload);
    await judgeSearches(payload);
  },
  async order_confirmed(payload) {
    await stopWaiting(payload);
    await judgeSearches(payload);
  },
  async order_cancelled(payload) {
    await uncountSale(payload);
    await stopWaiting(payload);
    await refreshReturned(payload);
  },
  release_unconfirmed: releaseWhenUnconfirmed,
  publish_piece: publishOnTime,
  publish_later: publishAtHour,
  address_confirmed: sendGift,
  stock_back: tellWhoWaits,
  stock_daily: () => tellOfLowStock(),
  outreach_daily: () => remindOfOutreach(),
  send_message: sendMessage,
  refresh_pages: ({ tags }) => askToExpire(tags),
  refresh_category_search: refreshCategorySearch,
  weigh_banners: () => weighHourly(),
  async sweep() {
    await sweepDrafts();
    await sweepCarts();
    await sweepKeys();
    await sweepTerms();
    await sweepClicks();
    await sweepInterests();
    await sweepSights();
    await sweepVisits();
    await sweepJobRuns();
    await sweepSearches();
    await sweepTitleWords();
    await sweepMessages();
    await sweepOptIns();
    await sweepStockAlerts();
    await sweepFiles();
    await sweepRivals();
  },
  seo_audit: auditShop,
  seo_weekly: auditWeekly,
  seo_recheck: lookAgain,
  rivals_daily: (payload) => lookAtRivals(payload),
  rival_look: lookAtOneRival,
};
