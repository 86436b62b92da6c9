/** Bad parameters by name, as LL2 answers them with status 400. */
export type FieldErrors = Record<string, string[]>

/** The body of every other refusal: 404, 405, 406, 429. */
export interface Detail {
  detail: string
}

/** Django's own sentences, word for word, because clients match on them. */
export const messages = {
  invalidChoice: 'Select a valid choice. That choice is not one of the available choices.',
  nullCharacter: 'Null characters are not allowed.',
  invalidDuration: 'Enter a valid duration.',
  invalidInteger: 'Enter a whole number.',
  invalidDate: 'Enter a valid date.',
} as const

export const notFound: Detail = { detail: 'Not found.' }
export const notAcceptable: Detail = {
  detail: 'Could not satisfy the request Accept header.',
}
/** @param model - LL2's name for the thing, for example "Spacecraft" */
export const noMatch = (model: string): Detail => ({
  detail: `No ${model} matches the given query.`,
})
export const methodNotAllowed = (method: string): Detail => ({
  detail: `Method "${method}" not allowed.`,
})
