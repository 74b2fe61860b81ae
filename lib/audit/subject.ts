const pages: Record<string, (id: string) => string> = {
  order: (id) => `/admin/orders/${id}`,
  product: (id) => `/admin/products/${id}`,
  category: (id) => `/admin/products/categories/${id}`,
  seo: () => "/admin/seo/doctor",
  keywords: () => "/admin/seo/keywords",
  rivals: (id) => `/admin/seo/rivals/${id}`,
  synonyms: () => "/admin/seo/keywords/synonyms",
  piece: (id) => `/admin/content/pieces/${id}`,
  banner: (id) => `/admin/content/banners/${id}`,
  document: (id) => `/admin/content/${id}`,
  author: (id) => `/admin/content/authors/${id}`,
  topic: () => "/admin/content/topics",
  podcast: (id) => `/admin/content/podcast/${id}`,
  film: (id) => `/admin/content/videos/${id}`,
  guide: (id) => `/admin/content/guides/${id}`,
  staff: () => "/admin/settings/staff",
  settings: (id) => (["delivery", "mail"].includes(id) ? `/admin/settings/${id}` : "/admin/settings"),
};

/** The page of what an audit row is about ("order:1001"), or null. */
export function subjectHref(subject: string): string | null {
  const [kind = "", id = ""] = subject.split(":");
  return /^[\w-]+$/.test(id) && Object.hasOwn(pages, kind) ? (pages[kind]?.(id) ?? null) : null;
}
