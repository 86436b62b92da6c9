import type { Endpoint, Question } from '../answer.ts'
import type { Documentation } from './documentation.ts'

/** One address of LL2's API, or a kind of them: paths end with a slash. */
export interface Resource extends Endpoint {
  title: string
  documentation: Documentation
  /** The page of the web app that shows the same. */
  webPath: (question: Pick<Question, 'id'>) => string
}
