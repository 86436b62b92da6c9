import * as v from 'valibot'
import { readableNames } from '../search/readable-names.ts'
import { UnexpectedAnswerError } from '../ui/errors.ts'

/**
 * Reads an answer that came from outside.
 * @throws UnexpectedAnswerError where it is not what it must be, which names the first member that
 *   is not
 */
export function readAnswer<const Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): v.InferOutput<Schema> {
  const answer = v.safeParse(schema, parse(text))
  if (answer.success) return answer.output
  const [issue] = answer.issues
  throw new UnexpectedAnswerError(`${v.getDotPath(issue) ?? 'The answer'}: ${issue.message}`)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, readableNames)
  } catch (cause) {
    throw new UnexpectedAnswerError('The answer is not JSON', { cause })
  }
}
