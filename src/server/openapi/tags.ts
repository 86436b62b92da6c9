/** What the addresses are about, in the order in which they are told of. */
export const tags = {
  'Launch Library 2':
    'Everything under `/2.3.0/` answers as Launch Library 2 does: filters, search, order, pages, `mode`, `format` and errors. Parameters that Launch Library 2 has not are marked as extensions.',
  Lists: 'What is told of a list of craft, by the list’s own filters.',
  Charts: 'Many craft in one picture, as numbers and as files to embed.',
  'The whole catalogue': 'Everything at once: to read, to compare, to keep a copy of.',
  'State and changes': 'How old the data is, what changed in it, and whether the server is well.',
  Pictures:
    'Pictures for links to the catalogue’s pages, drawn from the data alone: never a photographer’s.',
} as const satisfies Record<string, string>

export type Tag = keyof typeof tags
