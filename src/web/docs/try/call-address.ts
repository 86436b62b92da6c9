import { encodeQuery } from '#ll2/query-string.ts'
import type { Call, Parameter } from '../reference/reference.ts'

/** What a form holds, by the names of parameters; empty texts are not asked. */
export type Values = Readonly<Record<string, string>>

/** The values without which a call is none. */
export const neededValues = ({ parameters }: Pick<Call, 'parameters'>): Values =>
  Object.fromEntries(
    parameters.flatMap(({ name, isRequired, example }) => (isRequired ? [[name, example]] : [])),
  )

/**
 * The address of a call.
 * @param parameters - all that it takes, in their order
 * @param values - of the path they stand in for what is left empty: an address has no gaps
 */
export function callAddress(
  path: string,
  parameters: readonly Parameter[],
  values: Values,
): string {
  const textOf = ({ name, example, isInPath }: Parameter) =>
    (values[name]?.trim() ?? '') || (isInPath ? example : '')
  const filled = parameters
    .filter(({ isInPath }) => isInPath)
    .reduce(
      (text, parameter) =>
        text.replace(`{${parameter.name}}`, () => encodeURIComponent(textOf(parameter))),
      path,
    )
  const query = encodeQuery(
    parameters.flatMap(parameter => {
      const value = parameter.isInPath ? '' : textOf(parameter)
      return value ? [[parameter.name, value] as const] : []
    }),
  )
  return query ? `${filled}?${query}` : filled
}
