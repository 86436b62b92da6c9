import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { minutes, seconds } from '#environment/milliseconds.ts'
import type { Env } from '../env.ts'
import { childEnvironment } from './child-environment.ts'
import { failedReport, readSyncReport, type SyncReport } from './sync-report.ts'

interface Options {
  env: Env
  /** Of the sync command, `--json` aside. */
  args: string[]
  /** Ends the process. */
  signal: AbortSignal
  /** Is told each line of progress. */
  onLine: (line: string) => void
  /** The sync command's file; by default that beside this one's program, or among the sources. */
  program?: string
  limits?: SyncProcessLimits
}

export interface SyncProcessLimits {
  /** Milliseconds for all of it. It has a limit of its own; this is for when it does not keep it. */
  run: number
  /** Megabytes of data: what a snapshot of 10,000 detailed craft needs, and half as much again. */
  memory: number
}

const defaultLimits: SyncProcessLimits = { run: 20 * minutes, memory: 1536 }

/** Milliseconds between being told to end and being ended: below what the server has for it. */
const patience = 3 * seconds

/** Characters of what it says that are kept: an outcome names every craft that changed. */
const mostSaid = 16 * 1024 * 1024

/**
 * Runs the sync command as a process of its own: whatever is sent to it, the server goes on
 * answering, and what it takes is given back. It ends with this one. Never fails: a process that
 * cannot be started, or dies, is a failed sync.
 */
export async function runSyncProcess(options: Options): Promise<SyncReport> {
  const { signal, limits = defaultLimits } = options
  if (signal.aborted) return failedReport('The sync was not begun')
  const child = start(options, limits)
  const said = collect(child.stdout)
  const warned = collect(child.stderr, options.onLine)
  let isLate = false
  const end = () => endProcess(child)
  const timer = setTimeout(() => {
    isLate = true
    end()
  }, limits.run)
  signal.addEventListener('abort', end)
  try {
    const [code, killedBy] = await once(child, 'close')
    if (isLate)
      return failedReport(`The sync was not finished within ${limits.run / seconds} seconds`)
    return readSyncReport(said()) ?? failedReport(explain(code, killedBy, warned(), limits))
  } catch (error) {
    return failedReport(`The sync process cannot be started: ${error}`)
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
  }
}

function start({ env, args, program }: Options, limits: SyncProcessLimits): ChildProcess {
  const heap = `--max-old-space-size=${limits.memory}`
  return spawn(process.execPath, [...command(heap, program), '--json', ...args], {
    env: childEnvironment(env),
    // The channel tells it when this process is gone.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
}

/** The sync command beside what is built of this file, or among the sources. */
function command(heap: string, program: string | undefined): string[] {
  if (program) return [heap, program]
  const { url } = import.meta
  return url.endsWith('.ts')
    ? ['--import', 'tsx', heap, fileURLToPath(new URL('../../sync/main.ts', url))]
    : [...process.execArgv, heap, fileURLToPath(new URL('../sync/main.js', url))]
}

/** Tells a process to end, and ends it when it does not. */
function endProcess(child: ChildProcess) {
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), patience)
  child.once('close', () => clearTimeout(timer))
}

/** Keeps the beginning of what a stream says. */
function collect(stream: Readable | null, onLine?: (line: string) => void): () => string {
  let text = ''
  stream?.setEncoding('utf8').on('data', (chunk: string) => {
    if (text.length < mostSaid) text += chunk
    for (const line of onLine ? chunk.split('\n') : []) if (line) onLine?.(line)
  })
  return () => text
}

function explain(
  code: number | null,
  killedBy: string | null,
  warned: string,
  { memory }: SyncProcessLimits,
): string {
  if (/heap out of memory|Array buffer allocation failed/.test(warned)) {
    return `The sync needed more than the ${memory} megabytes of memory it may have`
  }
  const how = killedBy ? `was ended by ${killedBy}` : `ended with code ${code}`
  const lines = warned.split('\n')
  const reason = lines.find(line => /Error/.test(line)) ?? lines.findLast(line => line.trim())
  return `The sync process ${how}${reason ? `: ${reason.trim()}` : ''}`
}
