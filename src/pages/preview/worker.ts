import { parentPort } from 'node:worker_threads'
import { createViewArtist } from '../views/create-view-artist.ts'
import { createArtist } from './drawing/create-artist.ts'
import { startRenderer } from './drawing/start-renderer.ts'
import type { DrawingJob } from './drawing-thread.ts'

const renderer = await startRenderer()
const drawPreview = createArtist(renderer)
const drawView = createViewArtist(renderer)
let last: Promise<unknown> = Promise.resolve()

const draw = (job: DrawingJob) =>
  job.kind === 'preview' ? drawPreview(job.content) : drawView(job.picture)

// One after the other. What fails ends the thread: whoever asked learns it, and starts another.
parentPort?.on('message', (job: DrawingJob) => {
  last = last.then(async () => {
    const png = await draw(job)
    parentPort?.postMessage(png, [png.buffer])
  })
})
