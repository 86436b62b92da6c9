import type * as v from 'valibot'
import { codeLoader } from '../ui/code-loader.ts'
import { UnreachableError } from '../ui/errors.ts'
import type { Expected } from './source.ts'

// The code that checks answers comes with the first one over HTTP: a page that came rendered, or is
// made of the browser's own copy, needs none.
const loadReader = codeLoader(() => import('./read-answer.ts'))
const loadSchemas = codeLoader(() => import('./schemas.ts'))

type Schemas = Awaited<ReturnType<typeof loadSchemas>>

/** What an answer must be that the first script asks for. */
export const laterSchema =
  <Name extends keyof Schemas>(name: Name) =>
  async (): Promise<Schemas[Name]> =>
    (await loadSchemas())[name]

/**
 * Begins to fetch what reads an answer and checks it.
 * @returns reads one, and throws UnexpectedAnswerError where it is not what is expected, or
 *   UnreachableError where the code for it cannot be had
 */
export function laterReader<const Schema extends v.GenericSchema>(expected: Expected<Schema>) {
  const coming = Promise.all([
    loadReader(),
    typeof expected === 'function' ? expected() : expected,
  ]).catch((cause: unknown) => {
    return new UnreachableError('The catalogue cannot be reached', { cause })
  })
  return async (text: string): Promise<v.InferOutput<Schema>> => {
    const come = await coming
    if (come instanceof Error) throw come
    const [{ readAnswer }, schema] = come
    return readAnswer(schema, text)
  }
}
