import { parentPort } from 'node:worker_threads'
import { createArtist } from './drawing/create-artist.ts'
import { startRenderer } from './drawing/start-renderer.ts'
import type { PreviewContent } from './preview.ts'

const draw = createArtist(await startRenderer())
let last: Promise<unknown> = Promise.resolve()

// One after the other. What fails ends the thread: whoever asked learns it, and starts another.
parentPort?.on('message', (content: PreviewContent) => {
  last = last.then(async () => {
    const png = await draw(content)
    parentPort?.postMessage(png, [png.buffer])
  })
})
