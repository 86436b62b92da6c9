/** What one may want to do with a picture: sell it along, change it, show it without its credit. */
export const purposes = ['changed', 'commercial', 'uncredited'] as const
export type Purpose = (typeof purposes)[number]

/**
 * Reads a comma list of purposes.
 * @returns them in their fixed order, each once, and the parts that name none
 */
export function readPurposes(text: string): { known: Purpose[]; others: string[] } {
  const parts = text.split(',').map(part => part.trim())
  return {
    known: purposes.filter(purpose => parts.includes(purpose)),
    others: parts.filter(part => !purposes.some(purpose => purpose === part)),
  }
}
