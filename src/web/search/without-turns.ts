/** Signs that turn the direction of what follows, beyond the name's own end. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g

/** A text as it was before it was shown: what is copied from a page brings its isolates along. */
export const withoutTurns = (text: string): string => text.replace(turns, '')
