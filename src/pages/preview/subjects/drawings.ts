import { drawings } from '#drawings/drawing-of.ts'
import type { SubjectContent } from '../describe-preview.ts'

export const describeDrawings = (): SubjectContent => ({
  kind: 'Spacecraft',
  name: 'Drawings',
  otherName: '',
  sentence: 'In true proportions, at one scale and each by itself.',
  count: `${drawings.length} craft`,
  facts: [],
  drawing: 'Apollo with its lunar module',
  type: null,
  inscription: '/drawings',
})
