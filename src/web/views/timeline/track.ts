/** Where the bars of a timeline begin: beside the names of the rows, or on a phone below them. */
export const track = 'sm:ml-44'
