import { comparedFacts } from '#web/compare/compared-facts.ts'
import { letterOf } from '#web/compare/letter-of.ts'
import type { Compared } from '#web/data/compared.ts'
import { drawableText } from '../../preview/drawable-text.ts'
import { type Drawing, inner, linesOf } from '../frame.ts'
import type { Words } from '../picture.ts'
import { element } from '../svg.ts'
import { coloursOf, type Theme } from '../themes.ts'

/** How much of the width the names of the facts take, in pixels, and how high a line is. */
const names = 158
const lineHeight = 17
const padding = 10
const size = 13

/** The facts of craft, a column for each, those in which they differ marked by a sign. */
export function drawFacts(craft: readonly Compared[], theme: Theme): Drawing {
  const { line, accent } = coloursOf(theme)
  const isOne = craft.length === 1
  const column = (inner - names) / craft.length
  const letters = Math.floor((column - 12) / 6.7)
  const words: Words[] = []
  const shapes: string[] = []
  let y = 0

  /** Sets a row of cells, and goes on below the longest. */
  const set = (cells: readonly (Pick<Words, 'text' | 'isBold' | 'isInk'> | null)[]) => {
    const told = cells.map(cell =>
      cell ? linesOf(drawableText(cell.text) || '…', letters, 2) : [],
    )
    for (const [n, lines] of told.entries()) {
      const x = names + n * column
      for (const [at, text] of lines.entries()) {
        words.push({ ...cells[n], x, y: y + 18 + at * lineHeight, text, size, anchor: 'start' })
      }
    }
    y += Math.max(1, ...told.map(({ length }) => length)) * lineHeight + padding
  }

  set(
    craft.map(({ name }, n) => ({
      text: `${letterOf(n)} ${drawableText(name)}`,
      isBold: true,
      isInk: true,
    })),
  )
  const rule = () => shapes.push(element('path', { d: `M0 ${y}H${inner}`, stroke: line }))
  for (const { name, values, isDifferent } of comparedFacts(craft)) {
    rule()
    const isMarked = isDifferent && !isOne
    if (isMarked)
      shapes.push(
        element('path', { d: unequal(y + 13), fill: 'none', stroke: accent, 'stroke-width': 1.4 }),
      )
    words.push({ x: isOne ? 0 : 16, y: y + 18, text: name, size, anchor: 'start' })
    set(
      values.map(value => ({
        text: value ?? 'Unknown',
        isInk: value !== null && (isDifferent || isOne),
      })),
    )
  }
  rule()
  return { height: y, shapes: shapes.join(''), words }
}

/** The sign of what differs. */
const unequal = (y: number) => `M1 ${y - 1.5}H9M1 ${y + 2.5}H9M7 ${y - 4.5}L3 ${y + 5.5}`
