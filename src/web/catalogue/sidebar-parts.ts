/** The parts whose code comes later and that the sidebar alone shows: a narrow window has none. */
export const sidebarParts: ReadonlySet<string> = new Set([
  'catalogue/filters',
  'catalogue/range-controls',
  'catalogue/facet-licence-help',
])
