import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'

/** A server that no environment of the tests' own can lead to LL2 or to anyone's data. */
const safe = {
  PATH: process.env.PATH,
  HOST: '127.0.0.1',
  PORT: '0',
  LOG_LEVEL: 'silent',
  CATALOGUE_SYNC: 'off',
  CATALOGUE_DATA_DIR: 'test-results/data',
  LL2_URL: 'http://127.0.0.1:9/2.3.0/',
}

export type ProgramOptions = Pick<SpawnOptions, 'cwd' | 'stdio' | 'uid' | 'gid'>

/**
 * Starts a server as a process of its own; it ends with the test at the latest.
 * @param script - what Node is to run, and how
 */
export function startProgram(
  script: string[],
  env: Record<string, string>,
  options: ProgramOptions = {},
) {
  const child: ChildProcess = spawn(process.execPath, script, {
    env: { ...safe, ...env },
    ...options,
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', chunk => {
      output += chunk
    })
  }
  const ended = once(child, 'close').then(([code]) => ({ code, output }))
  const address = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const found = /http:\/\/\S+/.exec(output)?.[0]
      if (found) resolve(found)
    })
    ended.then(() => reject(new Error(output)))
  })
  // Those who wait for the end do not ask for the address.
  address.catch(() => {})
  return { child, ended, address, said: () => output }
}
