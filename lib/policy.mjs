/**
 * The content security policy of a page. A nonce would make every page of the shop dynamic (8 times the CPU), so inline
 * scripts are allowed there and nothing foreign is; the panel's are locked (lib/door-rules.mjs).
 * @param {{ frames?: string; ancestors?: string; isDevelopment?: boolean }} [differing]
 */
export const policyOf = ({ frames = "'none'", ancestors = "'none'", isDevelopment = false } = {}) =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    `frame-src ${frames}`,
    `frame-ancestors ${ancestors}`,
    "form-action 'self'",
  ].join("; ");

/** Pages of the panel that show pages of the shop in a frame: the editor's preview of what is being typed, and widgets before they leave. */
export const framingPages = ["/admin/content/:path*", "/admin/analytics/widgets"];

/** The policy of a page of the panel. @param {string} path */
export const panelPolicy = (path) =>
  policyOf(/^\/admin\/(?:content(?:\/|$)|analytics\/widgets$)/.test(path) ? { frames: "'self'" } : {});
