import { comparedFacts } from '#web/compare/compared-facts.ts'
import { letterOf } from '#web/compare/letter-of.ts'
import type { Compared } from '#web/data/compared.ts'
import { drawableText } from '../../preview/drawable-text.ts'
import { type Drawing, linesOf } from '../frame.ts'
import type { Words } from '../picture.ts'
import { element } from '../svg.ts'
import { coloursOf, type Theme } from '../themes.ts'

/** Letters of two sizes, and in pixels what is as large as they are. */
const looks = {
  small: { size: 14, letter: 7.2, lineHeight: 17, names: 160, most: 18 },
  large: { size: 16, letter: 8.2, lineHeight: 20, names: 180, most: 26 },
}

/** Between the lines of one fact and the next at least, in pixels; what is left over is shared out. */
const least = 7

/**
 * The facts of craft, a column for each, those in which they differ marked by a sign.
 * @param room - how much there is, in pixels; they may take more of its height, or less
 * @param look - how large their letters are
 */
export function drawFacts(
  craft: readonly Compared[],
  theme: Theme,
  { width, height }: { width: number; height: number },
  look: keyof typeof looks = 'small',
): Drawing {
  const { size, letter, lineHeight, names, most } = looks[look]
  const { line, accent } = coloursOf(theme)
  const isOne = craft.length === 1
  const column = (width - names) / craft.length
  const letters = Math.floor((column - 14) / letter)
  const linesIn = (text: string) => linesOf(drawableText(text) || '…', letters, 2)
  const rows: Row[] = [
    {
      name: '',
      isMarked: false,
      cells: craft.map(({ name }, n) => ({
        lines: linesIn(`${letterOf(n)} ${drawableText(name)}`),
        isBold: true,
        isInk: true,
      })),
    },
    ...comparedFacts(craft).map(({ name, values, isDifferent }) => ({
      name,
      isMarked: isDifferent && !isOne,
      cells: values.map(value => ({
        lines: linesIn(value ?? 'Unknown'),
        isInk: value !== null && (isDifferent || isOne),
      })),
    })),
  ]
  const heights = rows.map(
    ({ cells }) => Math.max(...cells.map(({ lines }) => lines.length)) * lineHeight,
  )
  const spare = (height - heights.reduce((sum, one) => sum + one, 0)) / rows.length
  const between = Math.floor(Math.min(most, Math.max(least, spare)))

  const words: Words[] = []
  const shapes: string[] = []
  let top = 0
  for (const [row, { name, isMarked, cells }] of rows.entries()) {
    const y = top + between / 2 + size - 1
    if (isMarked)
      shapes.push(
        element('path', { d: unequal(y - 5), fill: 'none', stroke: accent, 'stroke-width': 1.4 }),
      )
    if (name) words.push({ x: isOne ? 0 : 18, y, text: name, size, anchor: 'start' })
    for (const [n, { lines, ...ink }] of cells.entries()) {
      const x = names + n * column
      for (const [at, text] of lines.entries()) {
        words.push({ ...ink, x, y: y + at * lineHeight, text, size, anchor: 'start' })
      }
    }
    top += (heights[row] ?? 0) + between
    shapes.push(element('path', { d: `M0 ${top}H${width}`, stroke: line }))
  }
  return { width, height: top, shapes: shapes.join(''), words }
}

interface Row {
  name: string
  isMarked: boolean
  /** Of each craft. */
  cells: (Pick<Words, 'isBold' | 'isInk'> & { lines: string[] })[]
}

/** The sign of what differs. */
const unequal = (y: number) => `M1 ${y - 1.5}H9M1 ${y + 2.5}H9M7 ${y - 4.5}L3 ${y + 5.5}`
