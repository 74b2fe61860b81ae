/** Every limit of the app, in one place (ASVS V2.1.3). */
export const limits = {
  bodyBytes: 64 * 1024,
  uploadBytes: 10 * 1024 * 1024,
  guideLink: { days: 7, downloads: 5 },
  fileBytes: { cover: 1024 * 1024, pdf: 20 * 1024 * 1024, audio: 120 * 1024 * 1024, video: 300 * 1024 * 1024 },
  picturePixels: 40_000_000,
  cartLines: 50,
  lineQuantity: 20,
  openOrdersPerPhone: 3,
  ordersPerIp: { count: 10, hours: 12 },
  duplicateHours: 24,
  formSecondsMin: 3,
  draftHours: 24,
  idempotencyDays: 30,
  pageSize: 24,
  pageMax: 500,
} as const;

/** Requests allowed per key in a window, kept in Postgres. `failsOpen`: what happens when the store cannot answer. */
export const rateLimits = {
  search: { points: 60, seconds: 60, failsOpen: true },
  sights: { points: 120, seconds: 60, failsOpen: false },
  // Many phones of one operator share an address.
  visits: { points: 300, seconds: 60, failsOpen: false },
  cart: { points: 300, seconds: 60, failsOpen: true },
  checkout: { points: 300, seconds: 600, failsOpen: true },
  tracking: { points: 20, seconds: 600, failsOpen: false },
  feeds: { points: 60, seconds: 600, failsOpen: true },
  upload: { points: 120, seconds: 600, failsOpen: true },
  download: { points: 60, seconds: 600, failsOpen: true },
  filePart: { points: 2_000, seconds: 600, failsOpen: true },
  subscribe: { points: 20, seconds: 600, failsOpen: true },
  subscribeAddress: { points: 3, seconds: 3_600, failsOpen: false },
  stockAlert: { points: 20, seconds: 600, failsOpen: true },
  stockAlertAddress: { points: 10, seconds: 86_400, failsOpen: false },
  unsubscribe: { points: 600, seconds: 60, failsOpen: true },
  signIn: { points: 50, seconds: 3_600, failsOpen: false },
  // Over all addresses, which can be made up where no proxy stands in front; devices that signed in before are not counted.
  signInAnywhere: { points: 30, seconds: 900, failsOpen: false },
  signInAccount: { points: 5, seconds: 900, failsOpen: false },
  setup: { points: 10, seconds: 900, failsOpen: false },
} as const;
export type RateLimitName = keyof typeof rateLimits;
