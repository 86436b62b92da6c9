import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { printableInLine } from '#environment/printable.ts'
import { EnvError } from '#environment/read-variables.ts'
import { createDrawn } from '#pages/preview/create-drawn.ts'
import { readEnv } from '#server/env.ts'
import { openDataSource } from '#server/freshness/open-data-source.ts'
import { createLogger } from '#server/life/logger.ts'
import { SnapshotError } from '#snapshot/parse-snapshot.ts'
import { ExportError } from './export-error.ts'
import { openExportFolder } from './export-folder.ts'
import { type ExportOptions, help, readExportOptions } from './export-options.ts'
import { createProgress, type ProgressStream } from './export-progress.ts'
import { exportSite } from './export-site.ts'
import { readBuild } from './read-build.ts'
import { openSiteData } from './site-data.ts'

interface Context {
  variables: Readonly<Record<string, string | undefined>>
  /** What is built: a folder, with a slash at its end. */
  dist: URL
  stdout: { write(text: string): unknown }
  stderr: ProgressStream
}

/**
 * The `export` command: progress goes to stderr, the outcome to stdout.
 * @param args - without the program's name
 * @returns the exit code
 */
export async function runExportCommand(args: string[], context: Context): Promise<number> {
  const { stdout, stderr } = context
  try {
    const options = readExportOptions(args)
    stdout.write(options.help ? help : await run(options, context))
    return 0
  } catch (error) {
    const isExpected = [ExportError, EnvError, SnapshotError].some(known => error instanceof known)
    if (!isExpected || !(error instanceof Error)) throw error
    stderr.write(`${printableInLine(error.message)}\n`)
    return 1
  }
}

async function run(options: ExportOptions, { variables, dist, stderr }: Context): Promise<string> {
  const env = readEnv(variables)
  const base = options.baseUrl ?? env.PUBLIC_URL ?? ''
  const build = await readBuild(fileURLToPath(new URL('web', dist)))
  const { first } = await openDataSource(env, createLogger('warn'))
  const folder = await openExportFolder(resolve(options.out))
  const progress = createProgress(stderr)
  try {
    const data = await openSiteData(first, base, options.api)
    const { previews } = createDrawn(new URL('previews/worker.js', dist))
    await exportSite({ ...options, build, data, previews, base, to: folder, progress })
    const count = await folder.publish()
    progress.stop()
    const { spacecraft, complete } = first.snapshot
    return [
      `Wrote ${count} files: ${spacecraft.length} craft${complete ? '' : ', which are a sample'}`,
      ...(base ? [] : [withoutAddress]),
      '',
    ].join('\n')
  } finally {
    progress.stop()
    await folder.discard()
  }
}

const withoutAddress =
  'Without --base-url there is no site map, and shared links show no picture: both need whole addresses'
