import type { QueryClient } from '@tanstack/react-query'
import { statusOptions } from '../data/catalogue-queries.ts'
import { latestStatusKey } from '../data/latest-status-query.ts'
import { whenIdle } from '../paint/when-idle.ts'
import { canCopy } from '../reader/can-copy.ts'
import type { CopiedSource } from './copied-source.ts'

/** Of more craft than these no copy is made: see `npm run bench -- --copy`. */
const mostCraft = 2000

/** A page's own pictures and code come first, and whoever begins to read it at once. */
const rest = 1000

/**
 * Brings the browser a copy of the data on screen once it has nothing else to do, and a new one
 * when newer data is shown, and has it keep the app beside it. Nothing is fetched ahead for those who
 * save data.
 */
export function keepCopy(client: QueryClient, source: CopiedSource): void {
  if (!canCopy()) return
  let wanted: string | undefined
  const look = () => {
    const status = client.getQueryData(statusOptions().queryKey)
    if (!status || status.revision === wanted || status.counts.spacecraft > mostCraft) return
    wanted = status.revision
    afterArrival(async () => {
      // It makes room for what is kept, the copy with it.
      await keepApp()
      if (wanted && (await source.copy(wanted))) await prepareOptions(client)
    })
  }
  client.getQueryCache().subscribe(({ query, type }) => {
    if (type === 'updated' && query.queryKey[1] === 'status') look()
  })
  look()
  // Whoever loses the network is told so, and whoever has it again what is new.
  const askAgain = () => void client.refetchQueries({ queryKey: latestStatusKey })
  addEventListener('offline', askAgain)
  addEventListener('online', askAgain)
}

/** Should its code not come, nothing is kept. */
const keepApp = () =>
  import('../offline/keep-app.ts').then(
    ({ keepApp }) => keepApp(),
    () => {},
  )

/** Should its code not come, options are asked for as one aims at them. */
const prepareOptions = (client: QueryClient) =>
  import('../filters/prepare-options.ts').then(
    ({ prepareOptions }) => prepareOptions(client),
    () => {},
  )

/** Once the page is whole, has had some rest, and the browser has nothing else to do. */
function afterArrival(act: () => void) {
  const wait = () => setTimeout(() => whenIdle(act), rest)
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
}
