import type { Node, Renderer } from '@takumi-rs/wasm'
import type { PreviewContent } from '../preview.ts'
import {
  columnWidth,
  type Fitting,
  lineHeightOf,
  nameAlone,
  nameSizes,
  picture,
  sentenceAlone,
  sentenceLine,
  smallestName,
} from './layout.ts'

/** Finds how large the words of a picture can be set. */
export async function fitWords(
  renderer: Renderer,
  { name, sentence }: PreviewContent,
): Promise<Fitting> {
  const { height } = await measure(renderer, sentenceAlone(sentence))
  return {
    ...(await fitName(renderer, name)),
    sentenceLines: Math.round(height / sentenceLine),
  }
}

/** The largest size in which a name breaks nowhere within a word, and within its lines. */
async function fitName(renderer: Renderer, name: string): Promise<Omit<Fitting, 'sentenceLines'>> {
  for (const nameSize of nameSizes) {
    const { height, width } = await measure(renderer, nameAlone(name, nameSize))
    const nameLines = Math.round(height / lineHeightOf(nameSize))
    if (nameLines <= nameSize.lines && width <= columnWidth) return { nameSize, nameLines }
  }
  return { nameSize: smallestName, nameLines: smallestName.lines }
}

/** How words lie in the width there is for them, in pixels. */
async function measure(renderer: Renderer, words: Node) {
  const { children } = await renderer.measure(words, { width: picture.width })
  const [{ height = 0, runs = [] } = {}] = children
  return { height, width: Math.max(0, ...runs.map(run => run.x + run.width)) }
}
