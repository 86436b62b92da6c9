import { Worker } from 'node:worker_threads'
import type { Picture } from '../views/picture.ts'
import type { PreviewContent } from './preview.ts'

/** Milliseconds without work after which the thread ends, and its memory is free again. */
const idleTime = 60_000

/** Milliseconds after which a drawing is taken for one that never ends. */
const longestTime = 30_000

/** What is to be drawn. */
export type DrawingJob =
  | { kind: 'preview'; content: PreviewContent }
  | { kind: 'view'; picture: Picture }

interface Waiting {
  resolve(png: Uint8Array<ArrayBuffer>): void
  reject(error: Error): void
}

/**
 * Makes the function that draws in a thread of its own, which runs from the first drawing until
 * none has been asked for in a while. A drawing that fails ends it; the next one starts another.
 */
export function createDrawingThread(script: URL) {
  let open: ReturnType<typeof startThread> | undefined

  return (job: DrawingJob): Promise<Uint8Array<ArrayBuffer>> => {
    open ??= startThread(script, () => {
      open = undefined
    })
    return open(job)
  }
}

function startThread(script: URL, onEnd: () => void) {
  const worker = new Worker(script)
  const jobs: Waiting[] = []
  let timer: NodeJS.Timeout | undefined
  let isOver = false

  function end(error: Error) {
    if (isOver) return
    isOver = true
    onEnd()
    clearTimeout(timer)
    for (const { reject } of jobs.splice(0)) reject(error)
    void worker.terminate()
  }
  /** Gives the next drawing its time. The process waits for drawings, but not for the thread. */
  function watch() {
    clearTimeout(timer)
    if (jobs.length) worker.ref()
    else worker.unref()
    const [time, error] = jobs.length
      ? [longestTime, new Error('A drawing took too long')]
      : [idleTime, new Error('No drawing was asked for')]
    timer = setTimeout(end, time, error).unref()
  }

  worker.on('message', (png: Uint8Array<ArrayBuffer>) => {
    jobs.shift()?.resolve(png)
    watch()
  })
  worker.once('error', end)
  worker.once('exit', () => end(new Error('The drawing thread has ended')))

  return (job: DrawingJob) =>
    new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      jobs.push({ resolve, reject })
      if (jobs.length === 1) watch()
      worker.postMessage(job)
    })
}
