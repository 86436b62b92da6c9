/** The parts whose code comes later and that the sidebar alone shows: a narrow window has none. */
export const sidebarParts: ReadonlySet<string> = new Set([
  'filters/filters',
  'filters/ranges/range-controls',
  'filters/facet-licence-help',
])
