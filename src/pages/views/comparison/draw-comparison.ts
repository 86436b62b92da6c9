import { missingWords, nothingCompared } from '#web/compare/compare-words.ts'
import { standCraft } from '#web/compare/scale/stand-craft.ts'
import type { Comparison } from '#web/data/compared-query.ts'
import { type Drawing, linesOf } from '../frame.ts'
import { element } from '../svg.ts'
import type { Theme } from '../themes.ts'
import { wordsInstead } from '../words-instead.ts'
import { drawFacts } from './draw-facts.ts'
import { drawToScale } from './draw-to-scale.ts'

/** Craft to scale, and their facts side by side below. */
export function drawComparison({ spacecraft, missing }: Comparison, theme: Theme): Drawing {
  const gone = missingWords(missing)
  if (!spacecraft.length) return wordsInstead([gone, nothingCompared].filter(Boolean).join(' '))
  const { standers, notes } = standCraft(spacecraft)
  return below(
    ...(standers.length > 0 ? [drawToScale(standers, theme)] : []),
    smallPrint([...(gone ? [gone] : []), ...notes].join(' ')),
    drawFacts(spacecraft, theme),
  )
}

/** How a drawing was made is told in small letters. */
function smallPrint(text: string): Drawing {
  const lines = text ? linesOf(text, 165, 4) : []
  return {
    height: lines.length * 18,
    shapes: '',
    words: lines.map((line, n) => ({
      x: 0,
      y: 12 + n * 18,
      text: line,
      size: 12,
      anchor: 'start' as const,
    })),
  }
}

/** Pixels between one part and the next. */
const gap = 16

/** Drawings one below the other. */
function below(...parts: readonly Drawing[]): Drawing {
  return parts
    .filter(({ height }) => height > 0)
    .reduce((above, part) => {
      const top = above.height === 0 ? 0 : above.height + gap
      return {
        height: top + part.height,
        shapes: above.shapes + element('g', { transform: `translate(0 ${top})` }, part.shapes),
        words: [...above.words, ...part.words.map(one => ({ ...one, y: one.y + top }))],
      }
    })
}
