/** What the whole catalogue is, under its heading. */
export const catalogueLead = 'Crewed, cargo and reusable craft, as Launch Library 2 records them.'
