import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Starts the built server on a free port.
 * @param env - its configuration, over that of this process
 * @param dist - what is built, where it is not in its usual place
 * @returns the address it announces, with a final slash
 * @throws when it ends before it listens
 */
export async function startServer(env: Record<string, string>, dist = 'dist') {
  const server = spawn(process.execPath, [`${dist}/server/main.js`], {
    cwd: root,
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', CATALOGUE_SYNC: 'off', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return {
    address: await announcedAddress(server.stdout),
    stop: async () => {
      server.kill()
      if (server.exitCode === null) await once(server, 'exit')
    },
  }
}

/** The server's own first line says where it listens. */
async function announcedAddress(output: AsyncIterable<Buffer>): Promise<string> {
  for await (const chunk of output) {
    const [address] = /http:\/\/\S+/.exec(String(chunk)) ?? []
    if (address) return address
  }
  throw new Error('The server did not start. Is it built? "npm run build" does that.')
}
