import type { CacheNames } from '#service-worker/cache-names.ts'
import { writeSetting } from '../reader/settings.ts'
import { forget } from './forget.ts'
import { keepApp } from './keep-app.ts'
import type { Keeping } from './keeping.ts'
import { keepSnapshot } from './kept-snapshot.ts'

interface Data {
  /** The address of the snapshot. */
  address: string
  /** Of the data on screen. */
  revision: string | undefined
}

let lastChoice: Promise<void> = Promise.resolve()

/** However fast the switch is turned, each choice is carried out after the one before. */
export function chooseKeeping(on: boolean, keeping: Keeping, data: Data): Promise<void> {
  const carryOut = () => (on ? turnOn(keeping, data) : turnOff(keeping))
  lastChoice = lastChoice.then(carryOut, carryOut)
  return lastChoice
}

/** From now on this browser keeps the catalogue, beginning with what the page shows. */
async function turnOn({ caches: names }: Keeping, { address, revision }: Data) {
  writeSetting('offline', 'on')
  await keepApp()
  if (revision) await download(names, address, revision)
}

async function download(names: CacheNames, address: string, revision: string) {
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => null)
  if (response?.ok) await keepSnapshot(names, await response.text(), revision)
}

/** From now on this browser keeps nothing. */
async function turnOff(keeping: Keeping) {
  writeSetting('offline', 'off')
  await forget(keeping)
}
