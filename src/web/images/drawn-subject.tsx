import { drawingSubject } from './drawing-subject.ts'
import type { DrawnConfiguration } from './drawn-configuration.ts'

/** Says what is drawn where there is no picture. */
export const DrawnSubject = ({ configuration }: { configuration: DrawnConfiguration | null }) => (
  <>Drawing of {drawingSubject(configuration)}</>
)
