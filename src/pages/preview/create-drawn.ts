import { createViewFiles } from '../views/create-view-files.ts'
import type { ViewFiles } from '../views/view-file.ts'
import { describePreview } from './describe-preview.ts'
import { createDrawingThread } from './drawing-thread.ts'
import type { Previews } from './preview.ts'
import { canonicalPreviewPath } from './preview-path.ts'

/**
 * Makes the pictures of pages and the files of views, both in one thread.
 * @param worker - where the built `worker.ts` lies
 */
export function createDrawn(worker: URL): { previews: Previews; views: ViewFiles } {
  const draw = createDrawingThread(worker)
  return {
    previews: {
      addressOf: canonicalPreviewPath,
      describe: describePreview,
      draw: content => draw({ kind: 'preview', content }),
    },
    views: createViewFiles(picture => draw({ kind: 'view', picture })),
  }
}
