import * as v from 'valibot'
import { UnexpectedAnswerError } from '../ui/errors.ts'

/**
 * An answer that came from outside, once it turned out to be what it must be.
 * @throws UnexpectedAnswerError, which names the first member that is not
 */
export function checkAnswer<const Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
): v.InferOutput<Schema> {
  const answer = v.safeParse(schema, body)
  if (answer.success) return answer.output
  const [issue] = answer.issues
  throw new UnexpectedAnswerError(`${v.getDotPath(issue) ?? 'The answer'}: ${issue.message}`)
}
