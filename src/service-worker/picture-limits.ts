/** Bytes. Some 200 pictures of the size that a card shows. */
export const mostBytes = 6_000_000
/** Bytes. One of these may have megabytes, and would drive out many that a list shows. */
export const mostOfOne = 1_000_000
