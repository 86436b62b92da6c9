import type { Renderer } from '@takumi-rs/wasm'
import type { PreviewContent } from '../preview.ts'
import { fitWords } from './fit-words.ts'
import { layOut, picture, plateSource } from './layout.ts'
import { drawMark, drawPlate } from './plate.ts'

/** Draws the picture of what a page says. @returns a PNG */
export type Artist = (content: PreviewContent) => Promise<Uint8Array<ArrayBuffer>>

export function createArtist(renderer: Renderer): Artist {
  return async content => {
    const images = [
      { src: 'mark', data: Buffer.from(drawMark()) },
      { src: plateSource(content), data: Buffer.from(drawPlate(content.type, content.drawing)) },
    ]
    return renderer.render(layOut(content, await fitWords(renderer, content)), {
      ...picture,
      images,
    })
  }
}
