import { Link, useLocation, useRouter } from '@tanstack/react-router'
import { use } from 'react'
import { useServer } from '../reader/use-server.ts'
import { Invented } from '../ui/invented.ts'
import { ShortcutSwitch } from '../ui/shortcut-switch.tsx'

export function SiteFooter() {
  // Without the fragment, of which no server knows.
  const path = useLocation({ select: ({ pathname, searchStr }) => pathname + searchStr })
  const { origin } = useRouter().options.context
  const api = useServer().hrefOf('/docs')
  const address = origin + path
  return (
    <footer className="border-t border-line text-sm text-quiet">
      <div className="page-width grid gap-x-10 gap-y-3 py-8 md:grid-cols-[1fr_auto]">
        <p className="max-w-prose">
          {use(Invented) ? (
            'The data is invented. '
          ) : (
            <>
              Data from{' '}
              <a className="link" href="https://thespacedevs.com/llapi" rel="noopener">
                Launch Library 2
              </a>{' '}
              by The Space Devs. Pictures belong to those credited beside them.{' '}
            </>
          )}
          <Link to="/configurations" className="link">
            Configurations
          </Link>
          {' · '}
          {api && (
            <>
              <a className="link" href={api}>
                API
              </a>
              {' · '}
            </>
          )}
          <Link to="/about" className="link">
            Sources and licences
          </Link>
          {' · '}
          <Link to="/credits" className="link">
            Picture credits
          </Link>
          {' · '}
          <Link to="/gaps" search={{}} className="link">
            Data gaps
          </Link>
          {' · Version '}
          {import.meta.env.VITE_VERSION}
        </p>
        <div className="print:hidden">
          <ShortcutSwitch />
        </div>
        <p className="hidden print:block">Printed from {address}</p>
      </div>
    </footer>
  )
}
