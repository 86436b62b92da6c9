import type { Node } from '@takumi-rs/wasm'
import { mono, sans } from '../preview/drawing/fonts.ts'
import type { Picture, Words } from './picture.ts'
import { coloursOf } from './themes.ts'

/** The name under which a picture's shapes are handed to the renderer. */
export const shapesSource = 'shapes'

/** How much wider than any words the box is that they are set in, in pixels. */
const room = 1200

/** A picture's words over its shapes: what sets them here has fonts, and none for those in SVG. */
export function layOutPicture({ width, height, theme, words }: Picture): Node {
  const { ink, quiet, paper } = coloursOf(theme)
  const set = ({ x, y, text, size, anchor, isBold, isInk }: Words): Node => {
    const left = { start: x, middle: x - room / 2, end: x - room }[anchor]
    return {
      type: 'container',
      style: {
        display: 'flex',
        position: 'absolute',
        left,
        // Words stand on a line that lies a little above the bottom of their box.
        top: y - size * 1.02,
        width: room,
        height: size * 1.3,
        justifyContent: { start: 'flex-start', middle: 'center', end: 'flex-end' }[anchor],
      },
      children: [
        {
          type: 'text',
          text,
          style: {
            color: isInk ? ink : quiet,
            fontSize: size,
            lineHeight: 1.3,
            fontWeight: isBold ? 600 : 400,
            whiteSpace: 'nowrap',
          },
        },
      ],
    }
  }
  return {
    type: 'container',
    style: {
      display: 'flex',
      position: 'relative',
      width,
      height,
      overflow: 'hidden',
      backgroundColor: paper,
      fontFamily: `${sans}, ${mono}`,
    },
    children: [
      { type: 'image', src: shapesSource, width, height, style: { width, height } },
      ...words.map(set),
    ],
  }
}
