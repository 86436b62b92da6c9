import { Link, useRouterState } from '@tanstack/react-router'
import { useServer } from '../reader/use-server.ts'
import { type AskedFor, askedFor } from './asked-for.ts'
import { NearNames, wayLook } from './near-names.tsx'

/** Says what an address asked for, with what is near to that and the ways to everything else. */
export function NearAddress() {
  const asked = askedFor(useRouterState({ select: ({ location }) => location.pathname }))
  const { canAsk } = useServer()
  return (
    <>
      <p className="mt-4 text-quiet">{explanation(asked)}</p>
      {canAsk && asked.kind === 'words' && <NearNames text={asked.text} />}
      <section aria-labelledby="ways-on" className="mt-8">
        <h2 id="ways-on" className="text-lg tracking-tight">
          Ways on
        </h2>
        <ul className="mt-2">
          <li>
            <Link to="/spacecraft" search={{}} className={wayLook}>
              See all spacecraft
            </Link>
          </li>
          <li>
            <Link to="/in-space" className={wayLook}>
              What is in space now
            </Link>
          </li>
          <li>
            <Link to="/configurations" className={wayLook}>
              All configurations
            </Link>
          </li>
          <li className="py-1 text-quiet">Or search by name at the top of the page</li>
        </ul>
      </section>
    </>
  )
}

function explanation(asked: AskedFor): string {
  switch (asked.kind) {
    case 'number':
      return `There is no ${asked.noun} with the number ${asked.number}. It may have left Launch Library 2 since the link was shared.`
    case 'words':
      return `No page is called “${asked.text}”. The address may be mistyped.`
    case 'nothing':
      return 'The address may be mistyped, or the craft may have left Launch Library 2 since the link was shared.'
  }
}
