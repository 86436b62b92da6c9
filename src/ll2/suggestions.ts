import * as v from 'valibot'

/**
 * The answer of `/catalogue/suggestions`: what a search may have meant, the likeliest first.
 * Each one finds something under the other filters of the question.
 */
export const suggestionsSchema = v.object({
  suggestions: v.array(
    v.object({
      /** What was nearly met: a craft's name, a configuration's, a serial number, or single words. */
      kind: v.picklist(['name', 'configuration', 'serial_number', 'words']),
      /** What to search for; for a serial number, the number. */
      text: v.string(),
      /** How many craft that finds. */
      count: v.number(),
      /** The craft of a serial number, which no search finds; else null. */
      spacecraft: v.nullable(v.object({ id: v.number(), name: v.string() })),
    }),
  ),
})

export type Suggestions = v.InferOutput<typeof suggestionsSchema>
export type Suggestion = Suggestions['suggestions'][number]
