import * as v from 'valibot'

/** What a text that is being typed may be completed to, the filters by their own names. */
export const completionKinds = [
  'agency',
  'type',
  'family',
  'spacecraft_config',
  'destination',
  'status',
  'spacecraft',
] as const
export type CompletionKind = (typeof completionKinds)[number]

/**
 * The answer of `/catalogue/completions`: what a text may be the beginning of, the likeliest first.
 * Each finds something under the other filters of the question.
 */
export const completionsSchema = v.object({
  completions: v.array(
    v.object({
      kind: v.picklist(completionKinds),
      /** What the filter takes, or a craft's id; a destination has none and is filtered by its label. */
      id: v.nullable(v.number()),
      label: v.string(),
      /** Of an agency that has one. */
      abbrev: v.optional(v.string()),
      /** Of a craft that has one. */
      serial_number: v.optional(v.string()),
      /** The text is all of its name, its abbreviation, its initials or its serial number. */
      exact: v.boolean(),
      /** How many craft the list holds with this filter in place of its field's own choice. */
      count: v.number(),
    }),
  ),
})

export type Completions = v.InferOutput<typeof completionsSchema>
export type Completion = Completions['completions'][number]
