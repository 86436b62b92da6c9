/**
 * Of the terms of a search those that decide, the longest first, since few texts hold them: each
 * once, and none that is a part of another, since it is found wherever the other is.
 * @param letters - how many letters are searched for one record. Terms of which none is a part
 *   of another begin at different letters, so that more terms than letters are never all found.
 * @returns null when the terms cannot all be found
 */
export function decidingTerms(terms: readonly string[], letters = Infinity): string[] | null {
  const deciding: string[] = []
  let joined = ''
  for (const term of [...new Set(terms)].sort((a, b) => b.length - a.length)) {
    // Terms hold no line break, so none is found across two others.
    if (joined.includes(term)) continue
    if (term.length > letters || deciding.length >= letters) return null
    deciding.push(term)
    joined += `${term}\n`
  }
  return deciding
}
