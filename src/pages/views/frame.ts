import type { Pen } from '#charts/plot.ts'
import { shorten } from '#web/format/shorten.ts'
import { drawableText } from '../preview/drawable-text.ts'
import { markOf } from './marks.ts'
import type { Picture, Words } from './picture.ts'
import { element } from './svg.ts'
import { coloursOf, type Theme } from './themes.ts'

/** What stands around the drawing of every view. */
export interface Heading {
  theme: Theme
  /** The list's sentence. */
  sentence: string
  /** What is drawn of it: "Flights, a row for each family". */
  subtitle: string
  legend: readonly { series: number; pen: Pen; text: string }[]
  /** Whose the data are. */
  source: string
  /** The day of the data in words; null where it is not recorded. */
  date: string | null
  /** Where the view is found. */
  address: string
}

/** The drawing itself: its place within the picture is not its matter. */
export interface Drawing {
  /** Where it is not as wide as most. */
  width?: number
  height: number
  shapes: string
  words: Words[]
}

const margin = 40
/** How wide drawings are, if they do not say otherwise. */
export const inner = 1040

/** Sets a view's drawing between its heading, with the key, and where the data is from. */
export function frame(heading: Heading, drawing: Drawing): Picture {
  const { theme, sentence, subtitle, legend, source, date, address } = heading
  const credit = `${source}${date ? `, as of ${date}` : ''}`
  const colours = coloursOf(theme)
  const name = drawableText(sentence) || 'Spacecraft'
  const width = (drawing.width ?? inner) + 2 * margin
  const lines = linesOf(name, Math.floor(width / 18), 3)
  const words: Words[] = lines.map((text, n) => ({
    x: margin,
    y: 58 + n * 34,
    text,
    size: 28,
    anchor: 'start',
    isBold: true,
    isInk: true,
  }))
  let y = 58 + (lines.length - 1) * 34 + 28
  words.push({ x: margin, y, text: subtitle, size: 16, anchor: 'start' })
  const key = layOutKey(legend, y + 38, colours.paper, colours.series)
  words.push(...key.words)
  y = key.bottom + 24
  // Pictures of pixels have whole ones.
  const foot = y + Math.ceil(drawing.height) + 40
  words.push(
    ...drawing.words.map(one => ({ ...one, x: one.x + margin, y: one.y + y })),
    {
      x: margin,
      y: foot,
      text: credit,
      size: 13,
      anchor: 'start',
    },
    { x: width - margin, y: foot, text: shorten(address, 90), size: 13, anchor: 'end' },
  )
  return {
    width,
    height: foot + 24,
    theme,
    title: `${name}: ${subtitle}`,
    description: `${credit}. ${address}`,
    shapes: key.shapes + element('g', { transform: `translate(${margin} ${y})` }, drawing.shapes),
    words,
  }
}

/** The key in as many lines as it takes: letters are counted, since nothing here can measure. */
function layOutKey(
  legend: Heading['legend'],
  top: number,
  paper: string,
  series: readonly string[],
): { shapes: string; words: Words[]; bottom: number } {
  if (legend.length === 0) return { shapes: '', words: [], bottom: top - 26 }
  let [x, y] = [0, top]
  const words: Words[] = []
  const shapes = legend.map(({ series: tone, pen, text: whole }) => {
    const text = shorten(drawableText(whole), 50)
    const needed = 24 + text.length * 8 + 24
    if (x > 0 && x + needed > inner) [x, y] = [0, y + 24]
    const place = { x: margin + x, y }
    x += needed
    words.push({ x: place.x + 22, y: place.y, text, size: 14, anchor: 'start', isInk: true })
    const d = pen === 'area' ? 'M0 0H12V12H0Z' : 'M6 6h0'
    const mark = markOf({ d, pen }, series[tone] ?? paper, paper)
    return element('g', { transform: `translate(${place.x} ${place.y - 11})` }, mark)
  })
  return { shapes: shapes.join(''), words, bottom: y }
}

/** A text in lines of so many letters at most; what has no room ends in an ellipsis. */
export function linesOf(text: string, letters: number, most: number): string[] {
  const lines: string[] = []
  let rest = text
  while (rest.length > letters && lines.length < most - 1) {
    const space = rest.lastIndexOf(' ', letters)
    const end = space > letters / 2 ? space : letters
    lines.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return [...lines, shorten(rest, letters)]
}
