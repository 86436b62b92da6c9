import { describePreview } from './describe-preview.ts'
import { createDrawingThread } from './drawing-thread.ts'
import type { Previews } from './preview.ts'
import { canonicalPreviewPath } from './preview-path.ts'

/**
 * Makes the pictures of pages.
 * @param worker - where the built `worker.ts` lies
 */
export const createPreviews = (worker: URL): Previews => ({
  addressOf: canonicalPreviewPath,
  describe: describePreview,
  draw: createDrawingThread(worker),
})
