import { useEffect, useState } from 'react'
import { formatCount, plural } from '../format/count.ts'
import { formatDate } from '../format/date.ts'
import { useReaders } from '../reader/arrival.tsx'
import { chooseKeeping } from './choose-keeping.ts'
import { findKeeping, type Keeping, mayKeep } from './keeping.ts'
import { type Kept, whatIsKept } from './what-is-kept.ts'

interface Props {
  /** The address of the snapshot, and the revision on screen. */
  address: string
  revision: string | undefined
}

const canKeep = () => findKeeping() !== undefined

/** What this browser keeps of the catalogue, and the switch that has it keep it or not. */
export function KeptHere(props: Props) {
  const isOffered = useReaders<boolean | undefined>(canKeep, undefined)
  const keeping = isOffered ? findKeeping() : undefined
  return (
    // Room for what only the browser knows, so that nothing moves.
    <div className="grid min-h-30 content-start gap-3 noscript:hidden sm:min-h-18">
      {keeping && <Switch {...props} keeping={keeping} />}
      {isOffered === false && <p>This browser cannot keep the catalogue.</p>}
    </div>
  )
}

function Switch({ keeping, address, revision }: Props & { keeping: Keeping }) {
  const [isOn, setOn] = useState(mayKeep)
  const [kept, setKept] = useState<Kept | null>()
  const { scope } = keeping
  const look = async () => setKept((await whatIsKept(keeping)) ?? null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept is the scope's
  useEffect(() => {
    void look()
    // The app is kept once a worker takes charge of the page.
    navigator.serviceWorker.addEventListener('controllerchange', look)
    return () => navigator.serviceWorker.removeEventListener('controllerchange', look)
  }, [scope])

  async function choose(on: boolean) {
    setOn(on)
    await chooseKeeping(on, keeping, { address, revision })
    await look()
  }

  return (
    <>
      <label className="inline-flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={isOn}
          onChange={({ target: { checked } }) => void choose(checked)}
        />
        Keep the catalogue in this browser
      </label>
      <p aria-live="polite" className="text-sm text-quiet">
        {kept !== undefined && describe(kept)}
      </p>
    </>
  )
}

function describe(kept: Kept | null): string {
  if (!kept) return 'Nothing is kept here now.'
  const { app, data, pictures } = kept
  const parts = [
    `the app (${kilobytes(app)})`,
    data &&
      `the data ${data.captured_at ? `of ${formatDate(data.captured_at)} ` : ''}(${kilobytes(data.bytes)})`,
    pictures.count > 0 && `${plural(pictures.count, 'picture')} (${kilobytes(pictures.bytes)})`,
  ].filter(part => part !== undefined && part !== false)
  return `Kept here: ${parts.join(', ')}. Turning it off clears all of it.`
}

const kilobytes = (bytes: number) => `${formatCount(Math.ceil(bytes / 1000))} kB`
