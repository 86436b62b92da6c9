import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import * as v from 'valibot'
import { onTestFinished } from 'vitest'
import { catalogueStatusSchema } from '#ll2/catalogue-status.ts'
import { readEnv } from '../env.ts'
import { runSyncProcess } from '../freshness/sync-process.ts'
import { originOf } from '../listen.ts'
import { start } from '../start.ts'
import { bundledProgram } from './bundled-program.ts'

/** An address where nobody answers. */
const closedAddress = 'http://127.0.0.1:9/2.3.0/'

const runSync: typeof runSyncProcess = async options =>
  runSyncProcess({ ...options, program: await bundledProgram('sync') })

const messageSchema = v.looseObject({ msg: v.string() })

/**
 * The whole server on a port of its own, in this process, until the test is finished. It syncs
 * and reaches out only where the variables say so.
 */
export async function startServer(variables: Record<string, string>) {
  const messages: string[] = []
  // Requests have their lines too, without a message.
  const write = (line: string) => {
    const entry: unknown = JSON.parse(line)
    if (v.is(messageSchema, entry)) messages.push(entry.msg)
  }
  const env = readEnv({ PORT: '0', CATALOGUE_SYNC: 'off', LL2_URL: closedAddress, ...variables })
  const logger = pino({ level: 'info' }, { write })
  const { server, reload, stop } = await start({
    env,
    version: 'test',
    logger,
    web: undefined,
    runSync,
  })
  onTestFinished(stop)
  const origin = originOf(server)

  return {
    origin,
    /** What the log says, requests aside. */
    messages,
    reload,
    stop,
    get: (path: string, headers: Record<string, string> = {}) => fetch(origin + path, { headers }),
    async status() {
      const response = await fetch(`${origin}/catalogue/status`)
      return v.parse(catalogueStatusSchema, await response.json())
    },
  }
}

/** A folder until the test is finished. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'catalogue-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}
