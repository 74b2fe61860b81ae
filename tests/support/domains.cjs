// Lowest first: a domain may use the ones before it, never the ones after.
module.exports = [
  ...["i18n", "audit", "auth", "settings", "geography", "media", "jobs", "messaging", "catalog", "search", "customers"],
  ...["content", "promotions", "cart", "shipping", "payments", "orders", "checkout", "reviews", "analytics"],
  ...["experiments", "recovery", "marketing", "affiliates", "chat", "seo", "opening"],
];
