import { escapeText } from '../escape.ts'
import type { Picture, Words } from './picture.ts'
import { coloursOf } from './themes.ts'

type Value = string | number | undefined

/** An element of SVG, its members set as attributes: no style that a policy could forbid. */
export function element(name: string, attributes: Record<string, Value>, inside = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escapeText(String(value))}"`)
  return `<${name}${written.join('')}>${inside}</${name}>`
}

/** A picture as an SVG file: its words are words. */
export function writeSvg({ width, height, theme, title, description, shapes, words }: Picture) {
  const colours = coloursOf(theme)
  const write = ({ x, y, text, size, anchor, isBold, isInk }: Words) =>
    element(
      'text',
      {
        x,
        y,
        'font-size': size,
        'text-anchor': anchor,
        'font-weight': isBold ? 600 : undefined,
        fill: isInk ? colours.ink : colours.quiet,
      },
      escapeText(text),
    )
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'font-family': 'Onest, system-ui, sans-serif',
    },
    [
      element('title', {}, escapeText(title)),
      element('desc', {}, escapeText(description)),
      element('rect', { width, height, fill: colours.paper }),
      shapes,
      ...words.map(write),
    ].join(''),
  )
}

/** The same without its words, for whoever sets them. */
export const writeShapes = (picture: Picture): string => writeSvg({ ...picture, words: [] })
