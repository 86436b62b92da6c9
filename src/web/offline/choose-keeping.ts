import { deleteCaches } from '#service-worker/cache-names.ts'
import { writeSetting } from '../ui/settings.ts'
import { keepApp } from './keep-app.ts'
import type { Keeping } from './keeping.ts'
import { keepSnapshot } from './kept-snapshot.ts'

interface Data {
  /** The address of the snapshot. */
  address: string
  /** Of the data on screen. */
  revision: string | undefined
}

/** From now on this browser keeps the catalogue, beginning with what the page shows. */
export async function turnOn({ caches: names }: Keeping, { address, revision }: Data) {
  writeSetting('offline', 'on')
  await Promise.all([keepApp(), revision && download(names.data, address, revision)])
}

async function download(cacheName: string, address: string, revision: string) {
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => null)
  if (response?.ok) await keepSnapshot(cacheName, response.body, revision)
}

/** Forgets all that this browser keeps of the catalogue, which from now on keeps nothing. */
export async function turnOff({ scope }: Keeping): Promise<void> {
  writeSetting('offline', 'off')
  try {
    await (await navigator.serviceWorker.getRegistration(scope))?.unregister()
    await deleteCaches(scope)
  } catch {
    // Where storage is denied there is nothing to forget.
  }
}
