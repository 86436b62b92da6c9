import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for what all test files of a run share; it is gone after the run. */
    runFolder: string
  }
}

/** Of Vitest, before all test files. @returns what comes after them */
export async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'test-run-'))
  // Some of what is in it is run as another user.
  await chmod(folder, 0o755)
  project.provide('runFolder', folder)
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3 })
  // While files are watched one run follows another, and the sources are others.
  project.onTestsRerun(async () => {
    await remove()
    await mkdir(folder)
  })
  return remove
}
