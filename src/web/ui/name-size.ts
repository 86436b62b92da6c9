/** The size of a name that heads its page: one as long as a sentence is set as a sentence. */
export const nameSize = ({ length }: string): string =>
  length > 80 ? 'text-xl' : 'text-2xl xl:text-3xl'
