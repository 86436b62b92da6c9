import { Link } from '@tanstack/react-router'
import type { Compared } from '../data/compared.ts'
import { comparedFacts } from './compared-facts.ts'
import { FactValue } from './fact-value.tsx'
import { letterOf } from './letter-of.ts'

/** The facts of craft side by side, those in which they differ marked by a sign. */
export function FactsTable({ craft }: { craft: readonly Compared[] }) {
  const isOne = craft.length === 1
  return (
    <table className="mt-8 w-full table-fixed border-collapse text-sm max-sm:text-xs print:mt-4">
      <caption className="sr-only">Facts side by side</caption>
      <thead>
        <tr className="max-sm:flex">
          <td className="w-44 max-sm:hidden print:w-28" />
          {craft.map(({ id, name }, n) => (
            <th
              key={id}
              scope="col"
              className="pr-4 pb-2 text-left align-bottom font-semibold last:pr-0 max-sm:flex-1 max-sm:basis-0"
            >
              <span className="text-quiet">{letterOf(n)} </span>
              <Link to="/spacecraft/$id" params={{ id }} className="link">
                {name}
              </Link>
              <Link
                to="/compare"
                search={{ ids: craft.map(other => other.id).filter(other => other !== id) }}
                aria-label={`Take ${name} out`}
                className="mt-1 flex min-h-6 w-fit items-center font-normal text-quiet underline underline-offset-3 hover:text-ink max-sm:min-h-11 print:hidden"
              >
                Take out
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {comparedFacts(craft).map(({ name, values, isDifferent }) => (
          <tr
            key={name}
            className="border-t border-line last:border-b max-sm:flex max-sm:flex-wrap"
          >
            <th
              scope="row"
              className="py-2.5 pr-4 text-left align-baseline font-normal text-quiet max-sm:w-full max-sm:pt-2 max-sm:pb-0"
            >
              {isDifferent && !isOne && (
                <span title="They differ" className="mr-1 font-semibold text-accent">
                  ≠<span className="sr-only"> differ: </span>
                </span>
              )}
              {name}
            </th>
            {craft.map((one, n) => (
              <td
                key={one.id}
                className={`py-2.5 pr-4 align-baseline last:pr-0 max-sm:flex-1 max-sm:basis-0 max-sm:pt-0.5 max-sm:pb-2 ${isDifferent || isOne ? '' : 'text-quiet'}`}
              >
                <FactValue name={name} text={values[n] ?? null} craft={one} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
