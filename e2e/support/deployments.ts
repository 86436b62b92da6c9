import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from './start-server.ts'

/** One address behind which servers come and go, as deployments have them. */
export async function deployments(env: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'spacecraft-catalogue-deployed-'))
  let server = await startServer(env)
  const { address } = server
  const { port } = new URL(address)
  return {
    address,
    /** A folder that is not there yet, for another build. */
    folderFor: (name: string) => join(folder, name),
    /** Ends the server there is, and starts another in its place. */
    async deploy(dist: string, changes: Record<string, string> = {}) {
      await server.stop()
      server = await startServer({ ...env, ...changes, PORT: port }, dist)
    },
    end: () => server.stop(),
    async remove() {
      await server.stop()
      await rm(folder, { recursive: true })
    },
  }
}
