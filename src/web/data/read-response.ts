import * as v from 'valibot'
import { readRetryAfter } from '#ll2/retry-after.ts'
import { readableNames } from '../search/readable-names.ts'
import {
  NotFoundError,
  RequestError,
  UnexpectedAnswerError,
  UnreachableError,
} from '../ui/errors.ts'

/**
 * Reads an answer that came from outside.
 * @throws NotFoundError, RequestError, UnreachableError where it broke off, and
 *   UnexpectedAnswerError where it is not what it must be, which names the first member that is not
 */
export async function readResponse<const Schema extends v.GenericSchema>(
  response: Response,
  schema: Schema,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  const { status, ok, url } = response
  if (status === 404) throw new NotFoundError(`Nothing at ${url}`)
  if (!ok) throw new RequestError(status, `The server answered ${status}`, retryAt(response))
  const answer = v.safeParse(schema, await readBody(response, signal))
  if (answer.success) return answer.output
  const [issue] = answer.issues
  throw new UnexpectedAnswerError(`${v.getDotPath(issue) ?? 'The answer'}: ${issue.message}`)
}

async function readBody(response: Response, signal: AbortSignal): Promise<unknown> {
  try {
    return JSON.parse(await response.text(), readableNames)
  } catch (error) {
    if (signal.aborted) throw error
    if (error instanceof SyntaxError) throw new UnexpectedAnswerError('The answer is not JSON')
    throw new UnreachableError('The connection broke off', { cause: error })
  }
}

function retryAt({ headers }: Response): number | null {
  const now = Date.now()
  const wait = readRetryAfter(headers.get('Retry-After'), now)
  return wait === null ? null : now + wait
}
