import { missingWords, nothingCompared } from '#web/compare/compare-words.ts'
import { layOutScale } from '#web/compare/scale/scale-layout.ts'
import { standCraft } from '#web/compare/scale/stand-craft.ts'
import type { Comparison } from '#web/data/compared-query.ts'
import { type Drawing, linesOf } from '../frame.ts'
import { element } from '../svg.ts'
import type { Theme } from '../themes.ts'
import { wordsInstead } from '../words-instead.ts'
import { drawFacts } from './draw-facts.ts'
import { aroundCraft, drawToScale } from './draw-to-scale.ts'

/** With what stands around it a slide: 1600 by 900 pixels. */
const slide = { width: 1520, height: 714 }

/** Pixels between one part and the next. */
const gap = 16

/** Pixels that the facts take beside the craft, of one to four. */
const besideCraft = [480, 720, 790, 920]

/**
 * Craft to scale, and their facts side by side: below them or at their right, wherever the craft
 * get larger so, and on a slide as far as that goes.
 */
export function drawComparison({ spacecraft, missing }: Comparison, theme: Theme): Drawing {
  const gone = missingWords(missing)
  if (!spacecraft.length) return wordsInstead([gone, nothingCompared].filter(Boolean).join(' '))
  const { standers, notes } = standCraft(spacecraft)
  const told = [...(gone ? [gone] : []), ...notes].join(' ')
  const { width, height } = slide

  const under = smallPrint(told, width)
  const least = drawFacts(spacecraft, theme, { width, height: 0 }).height + under.height + 2 * gap
  if (standers.length === 0) {
    return below(under, drawFacts(spacecraft, theme, { width, height: height - under.height }))
  }
  const above = layOutScale(standers, {
    width,
    tallest: Math.max(120, height - least - aroundCraft),
  })

  const facts = besideCraft[spacecraft.length - 1] ?? width / 2
  const left = width - facts - 3 * gap
  const small = smallPrint(told, left)
  const beside = layOutScale(standers, {
    width: left,
    tallest: height - aroundCraft - gap - small.height,
  })

  if (above.scale > beside.scale) {
    const drawn = below(drawToScale(standers, above, theme), under)
    return below(
      drawn,
      drawFacts(spacecraft, theme, { width, height: height - drawn.height - gap }),
    )
  }
  return sideBySide(
    below(drawToScale(standers, beside, theme), small),
    drawFacts(
      spacecraft,
      theme,
      { width: facts, height },
      spacecraft.length < 3 ? 'large' : 'small',
    ),
    width - facts,
  )
}

/** How a drawing was made is told in small letters. */
function smallPrint(text: string, width: number): Drawing {
  const lines = text ? linesOf(text, Math.floor(width / 6.3), 6) : []
  return {
    width,
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

/** Drawings one below the other. */
function below(...parts: readonly Drawing[]): Drawing {
  return parts
    .filter(({ height }) => height > 0)
    .reduce((above, part) => {
      const top = above.height === 0 ? 0 : above.height + gap
      return { ...joined(above, moved(part, 0, top)), height: top + part.height }
    })
}

/** Two drawings that end at one line, the second so far to the right. */
function sideBySide(one: Drawing, other: Drawing, x: number): Drawing {
  const height = Math.max(one.height, other.height)
  return {
    ...joined(moved(one, 0, height - one.height), moved(other, x, height - other.height)),
    width: slide.width,
    height,
  }
}

const moved = (drawing: Drawing, x: number, y: number): Drawing => ({
  ...drawing,
  shapes: element('g', { transform: `translate(${x} ${y})` }, drawing.shapes),
  words: drawing.words.map(one => ({ ...one, x: one.x + x, y: one.y + y })),
})

const joined = (one: Drawing, other: Drawing): Drawing => ({
  ...one,
  shapes: one.shapes + other.shapes,
  words: [...one.words, ...other.words],
})
