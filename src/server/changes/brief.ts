/**
 * A text of the data's for a line of its own: on one line, and cut where it is too long for a
 * reader's list.
 * @param most - characters
 */
export function brief(text: string, most: number): string {
  const whole = text.trim().slice(0, most + 1)
  // A cut through a surrogate pair would leave half of it.
  const cut = whole.length > most ? `${whole.slice(0, most - 1).replace(/\p{Cs}$/u, '')}…` : whole
  return cut.replace(/\s+/g, ' ')
}
