import { type Plot, plane } from '#charts/plot.ts'
import { type Drawing, inner } from './frame.ts'
import { markOf } from './marks.ts'
import type { Words } from './picture.ts'
import { element } from './svg.ts'
import { coloursOf, type Theme } from './themes.ts'

/** Room above a plot for what lies upwards, and below for the words of its ticks. */
const head = 22
const foot = 44

/** A plot as wide as its plane, with what its lines stand for beside it. */
export function drawPlot(plot: Plot, theme: Theme): Drawing {
  const { height, marks, rules, ticks, labels, across, up } = plot
  const { paper, line, edge, series } = coloursOf(theme)
  const left = inner - plane
  const rule = (y: number, stroke: string) =>
    element('path', { d: `M0 ${y}H${plane}`, stroke, 'stroke-width': 1 })
  const shapes = [
    ...ticks.map(({ x }) => element('path', { d: `M${x} 0V${height}`, stroke: line })),
    ...rules.map(({ y }) => rule(y, line)),
    ...marks.map(mark => markOf(mark, series[mark.tone] ?? edge, paper)),
    rule(height, edge),
  ].join('')
  const small = { size: 13, anchor: 'middle' as const }
  const words: Words[] = [
    { x: left, y: 10, text: up, size: 13, anchor: 'start' },
    ...rules.map(({ y, text }) => ({
      x: left - 8,
      y: head + y + 4,
      text,
      size: 12,
      anchor: 'end' as const,
    })),
    ...ticks.map(({ x, text }) => ({ ...small, x: left + x, y: head + height + 18, text })),
    ...labels.map(label => ({
      ...label,
      x: left + label.x,
      y: head + label.y,
      size: 13,
      isInk: true,
    })),
    { x: left + plane, y: head + height + 38, text: across, size: 13, anchor: 'end' },
  ]
  return {
    height: head + height + foot,
    shapes: element('g', { transform: `translate(${left} ${head})` }, shapes),
    words: words.filter(({ text }) => text !== ''),
  }
}
