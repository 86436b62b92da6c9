import { type Drawing, linesOf } from './frame.ts'

/** What is said in place of a drawing: why there is nothing to draw. */
export function wordsInstead(reason: string): Drawing {
  const lines = linesOf(reason, 100, 4)
  return {
    height: lines.length * 26,
    shapes: '',
    words: lines.map((text, n) => ({
      x: 0,
      y: 16 + n * 26,
      text,
      size: 16,
      anchor: 'start' as const,
      isInk: true,
    })),
  }
}
