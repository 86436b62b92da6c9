import type { Node } from '@takumi-rs/wasm'
import { typeName } from '#ll2/type-name.ts'
import { shorten } from '#web/format/shorten.ts'
import type { PreviewContent } from '../preview.ts'
import { colours } from './colours.ts'
import { mono, sans } from './fonts.ts'
import { plate } from './plate.ts'

/** What all pictures measure, in pixels. */
export const picture = { width: 1200, height: 630 }

const edge = { top: 52, bottom: 48, left: 64, right: 44 }

/** How wide the words may be. */
export const columnWidth = picture.width - plate.width - edge.left - edge.right

/** A size that a name can be set in, and how many lines of it there is room for. */
export interface NameSize {
  fontSize: number
  lines: number
}

/** For names that are cut even so. */
export const smallestName: NameSize = { fontSize: 32, lines: 6 }

/** From the largest on: the first in which a whole name has room is taken. */
export const nameSizes: readonly NameSize[] = [
  { fontSize: 92, lines: 1 },
  { fontSize: 76, lines: 2 },
  { fontSize: 60, lines: 3 },
  { fontSize: 48, lines: 4 },
  { fontSize: 38, lines: 5 },
  smallestName,
]

const nameLine = 1.08

/** In pixels. */
export const lineHeightOf = ({ fontSize }: NameSize): number => fontSize * nameLine

export const sentenceLine = 38
const sentenceGap = 20
const countHeight = 68
const factsHeight = 84
/** Pixels that name, sentence, count and facts share. */
const room = 372

export interface Fitting {
  nameSize: NameSize
  /** Lines that the name takes in it. */
  nameLines: number
  /** Lines that the whole sentence would take. */
  sentenceLines: number
}

/** A picture's words and drawing in their places. */
export function layOut(content: PreviewContent, fitting: Fitting): Node {
  return box({ width: picture.width, height: picture.height, backgroundColor: colours.paper }, [
    box(
      {
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: picture.width - plate.width,
        height: picture.height,
        padding: `${edge.top}px ${edge.right}px ${edge.bottom}px ${edge.left}px`,
        fontFamily: `${sans}, ${mono}`,
        color: colours.ink,
      },
      [header(content), middle(content, fitting), footer(content)],
    ),
    plateWith(content),
  ])
}

/** Words by themselves, in the width there is for them. */
const alone = (words: string, style: Style): Node =>
  box({ fontFamily: `${sans}, ${mono}` }, [text(words, { ...style, width: columnWidth })])

/** The name by itself, to be measured. */
export const nameAlone = (name: string, { fontSize }: NameSize): Node =>
  alone(name, nameStyle(fontSize))

/** The sentence by itself, to be measured. */
export const sentenceAlone = (sentence: string): Node => alone(sentence, sentenceStyle)

const nameStyle = (fontSize: number) => ({
  fontSize,
  fontWeight: 600,
  lineHeight: nameLine,
  letterSpacing: '-0.025em',
})

const sentenceStyle: Style = {
  fontSize: 27,
  lineHeight: `${sentenceLine}px`,
  overflowWrap: 'anywhere',
}

/** The sign and, where the name does not say it already, whose it is. */
const header = ({ kind }: PreviewContent) =>
  box({ alignItems: 'center', gap: 10, height: 36, marginLeft: -7 }, [
    image('mark', 36, 36),
    kind &&
      text('Spacecraft Catalogue', { fontSize: 25, fontWeight: 600, letterSpacing: '-0.025em' }),
  ])

function middle(content: PreviewContent, { nameSize, nameLines, sentenceLines }: Fitting): Node {
  const { kind, name, sentence, count, facts } = content
  const rest = room - nameLines * lineHeightOf(nameSize) - (count ? countHeight : 0)
  const wanted = sentenceGap + sentenceLines * sentenceLine
  const hasFacts = facts.length > 0 && wanted + factsHeight <= rest
  return box({ flexDirection: 'column' }, [
    kind && text(kind, { ...clamped(1), fontSize: 24, color: colours.quiet, marginBottom: 10 }),
    text(name, {
      ...nameStyle(nameSize.fontSize),
      ...clamped(nameSize.lines),
      textWrap: 'balance',
    }),
    sentence &&
      text(sentence, {
        ...sentenceStyle,
        ...clamped(Math.max(1, Math.floor((rest - sentenceGap) / sentenceLine))),
        marginTop: sentenceGap,
        textWrap: 'pretty',
      }),
    count &&
      text(count, {
        marginTop: 20,
        height: countHeight - 20,
        fontSize: 38,
        fontWeight: 600,
        letterSpacing: '-0.025em',
        color: colours.accent,
      }),
    hasFacts && box({ marginTop: 22, height: factsHeight - 22, gap: 44 }, facts.map(fact)),
  ])
}

const fact = ([name, value]: PreviewContent['facts'][number]) =>
  box({ flexDirection: 'column', gap: 2 }, [
    text(name, { fontSize: 20, color: colours.quiet }),
    text(value, { ...clamped(1), fontSize: 24 }),
  ])

const footer = ({ date, isInvented }: PreviewContent) =>
  box(
    {
      borderTop: `1px solid ${colours.line}`,
      paddingTop: 16,
      justifyContent: 'space-between',
      fontSize: 21,
      color: colours.quiet,
    },
    [
      ...(isInvented
        ? [text('Invented data: nothing shown here is real', { color: colours.accent })]
        : [
            text(date ? `Data as of ${date}` : 'Data from Launch Library 2', {}),
            date && text('Launch Library 2', {}),
          ]),
    ],
  )

/** The drawing, and under it its inscription as on the site. */
const plateWith = ({ drawing, type, inscription }: PreviewContent) =>
  box({ position: 'relative', width: plate.width, height: plate.height }, [
    image(plateSource({ drawing, type }), plate.width, plate.height),
    box(
      {
        position: 'absolute',
        left: 32,
        right: 32,
        top: plate.height - plate.footHeight + 18,
        justifyContent: 'space-between',
        alignItems: 'baseline',
        gap: 24,
        color: colours.accent,
      },
      [
        text(shorten(inscription, 80), {
          ...clamped(1),
          // Cut where the room ends: an address has few places to break at.
          wordBreak: 'break-all',
          minWidth: 0,
          fontFamily: `${mono}, ${sans}`,
          fontSize: 20,
        }),
        type && text(typeName(type.name), { flexShrink: 0, fontFamily: sans, fontSize: 18 }),
      ],
    ),
  ])

/** The name under which a plate is handed to the renderer. */
export const plateSource = ({ drawing, type }: Pick<PreviewContent, 'drawing' | 'type'>) =>
  `plate ${drawing ?? type?.id}`

/** At most so many lines, the last one ending in an ellipsis where something is missing. */
const clamped = (lineClamp: number) =>
  ({ lineClamp, textOverflow: 'ellipsis', overflowWrap: 'anywhere' }) as const

type Style = NonNullable<Node['style']>

const box = (style: Style, children: (Node | '' | false | null | undefined)[]): Node => ({
  type: 'container',
  style: { display: 'flex', ...style },
  children: children.filter(child => typeof child === 'object' && child !== null),
})

const text = (words: string, style: Style): Node => ({ type: 'text', text: words, style })

const image = (src: string, width: number, height: number): Node => ({
  type: 'image',
  src,
  width,
  height,
  style: { width, height },
})
