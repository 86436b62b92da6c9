import type { Pen, Stroke } from '#drawings/drawing.ts'
import { person, personHeight } from '#web/compare/scale/person.ts'
import type { ScaleLayout, Stander, Standing } from '#web/compare/scale/scale-layout.ts'
import { drawableText } from '../../preview/drawable-text.ts'
import { type Drawing, linesOf } from '../frame.ts'
import type { Words } from '../picture.ts'
import { element } from '../svg.ts'
import { type Colours, coloursOf, type Theme } from '../themes.ts'

/** How far below the ground names are written. */
const nameTop = 34

/** Pixels to a metre: where craft are larger, centre lines would reach into their names. */
const largest = 45

/** What stands above the tallest and below the ground, in pixels, with names of two lines. */
export const aroundCraft = 28 + nameTop + 18 + 8

/** Craft and a person on one ground, before the lines of a ruler, each with its name below. */
export function drawToScale(
  craft: readonly Stander[],
  { width, ground, scale, ticks, ...layout }: ScaleLayout,
  theme: Theme,
): Drawing {
  const colours = coloursOf(theme)
  const rule = (y: number, stroke: string) =>
    element('path', { d: `M0 ${round(y)}H${width}`, stroke, 'stroke-width': 1 })
  const shape = (strokes: readonly Stroke[], { left, top }: Standing, ink: string) =>
    element(
      'g',
      {
        transform: `translate(${round(left)} ${round(top)}) scale(${round(scale, 1e4)})`,
        fill: 'none',
        stroke: ink,
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
      },
      strokes.map(({ pen, d }) => draw(pen, d, scale, ink, colours)).join(''),
    )
  const standing = craft.flatMap((one, n) => {
    const at = layout.craft[n]
    return at ? [{ ...one, at }] : []
  })
  const names = standing.flatMap(({ letter, name, at }) =>
    nameLines(letter, drawableText(name), at).map(
      (text, n): Words => ({
        x: round(at.middle),
        y: round(ground) + nameTop + n * 18,
        text,
        size: 14,
        anchor: 'middle',
        isBold: true,
        isInk: true,
      }),
    ),
  )
  const words: Words[] = [
    ...ticks.map(({ metres, y }) => ({
      x: 0,
      y: round(y) - 5,
      text: `${metres} m`,
      size: 13,
      anchor: 'start' as const,
    })),
    {
      x: round(layout.person.middle),
      y: round(ground) + nameTop,
      text: `${personHeight} m`,
      size: 13,
      anchor: 'middle',
    },
    ...names,
  ]
  return {
    width,
    height: round(Math.max(...words.map(({ y }) => y))) + 8,
    shapes: [
      ...ticks.map(({ y }) => rule(y, colours.line)),
      rule(ground, colours.edge),
      shape(person.strokes, layout.person, colours.quiet),
      ...standing.map(({ outline, at }) =>
        shape(
          outline.strokes.filter(({ pen }) => pen !== 'axes' || scale < largest),
          at,
          colours.accent,
        ),
      ),
    ].join(''),
    words,
  }
}

/** A name under its craft in two lines, or where it has no room its letter alone. */
function nameLines(letter: string, name: string, { room }: Standing): string[] {
  const letters = Math.floor(room / 8)
  return letters < 9 ? [letter] : linesOf(`${letter} ${name}`, letters, 2)
}

/** A stroke in metres with a pen in pixels. */
function draw(pen: Pen, d: string, scale: number, ink: string, { paper }: Colours): string {
  const pixels = (...lengths: number[]) =>
    lengths.map(length => round(length / scale, 1e4)).join(' ')
  switch (pen) {
    case 'solid':
      return element('path', { d, fill: ink, stroke: 'none' })
    case 'outline':
      // Opaque, so that the ruler's lines end at the contour, and washed with ink.
      return (
        element('path', { d, fill: paper, stroke: 'none' }) +
        element('path', { d, fill: ink, 'fill-opacity': 0.08, 'stroke-width': pixels(1.4) })
      )
    case 'axes':
      return element('path', {
        d,
        'stroke-width': pixels(0.7),
        'stroke-dasharray': pixels(12, 3, 2, 3),
        'stroke-opacity': 0.5,
      })
    case 'hidden':
      return element('path', {
        d,
        'stroke-width': pixels(0.7),
        'stroke-dasharray': pixels(4, 3),
      })
    case 'detail':
      return element('path', { d, 'stroke-width': pixels(0.7) })
  }
}

const round = (value: number, parts = 10) => Math.round(value * parts) / parts
