import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { serializeSnapshot } from '#snapshot/serialize-snapshot.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'

/** Starts a script as a process of its own, which ends with the server at the latest. */
type Launch = (script: string, args: string[], env?: NodeJS.ProcessEnv) => ChildProcess

/**
 * Runs something beside the server as a process of its own, with so many synthetic craft.
 * @param main - the server's script
 */
export async function withServer(
  catalogue: Parameters<typeof syntheticCatalogue>[0],
  run: (address: string, launch: Launch, server: ChildProcess) => Promise<void>,
  main = 'src/server/main.ts',
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'spacecraft-bench-'))
  const processes: ChildProcess[] = []
  const launch: Launch = (script, args, env = {}) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    processes.push(child)
    return child
  }
  try {
    const file = join(folder, 'synthetic.json')
    // As every copy that was synced has it.
    const captured_at = new Date().toISOString()
    const data = { source: 'https://synthetic.example/', captured_at, complete: false }
    await writeFile(file, serializeSnapshot({ ...syntheticCatalogue(catalogue), ...data }))
    const server = launch(main, [], {
      PORT: '0',
      HOST: '127.0.0.1',
      PUBLIC_URL: '',
      LOG_LEVEL: 'silent',
      CATALOGUE_SNAPSHOT: file,
    })
    await run(await addressOf(server), launch, server)
  } finally {
    for (const child of processes) child.kill()
    await rm(folder, { recursive: true })
  }
}

/** Waits for the line in which a server says its address. */
export async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout) {
    for await (const line of createInterface(stdout)) {
      const address = /http:\/\/\S+/.exec(line)?.[0]
      if (address) return address
    }
  }
  throw new Error('The server ended before it told its address')
}
