import { ApiLink } from '../calls/api-link.tsx'
import { useServer } from '../reader/use-server.ts'
import { EmbedCode } from './embed-code.tsx'

const files = [
  ['svg', 'SVG'],
  ['png', 'PNG'],
  ['csv', 'CSV'],
] as const

/** The ways to take a view elsewhere: as a file, as its numbers, within another page. */
export function TakeAlong({
  pathOf,
  api,
}: {
  /** The address of a file, by its ending. */
  pathOf: (ending: string) => string
  /** Where its data is answered. */
  api?: string | undefined
}) {
  const { hrefOf } = useServer()
  if (!hrefOf('/')) return null
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-8 gap-y-2 text-sm print:hidden">
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="text-quiet">Take it along</span>
        {files.map(([ending, name]) => (
          <a
            key={ending}
            href={hrefOf(pathOf(ending))}
            className="link inline-flex min-h-6 items-center"
          >
            {name}
          </a>
        ))}
      </p>
      <EmbedCode path={pathOf('svg')} />
      {api && (
        <div>
          <ApiLink path={api} />
        </div>
      )}
    </div>
  )
}
