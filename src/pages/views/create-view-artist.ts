import type { Renderer } from '@takumi-rs/wasm'
import { layOutPicture, shapesSource } from './lay-out-picture.ts'
import type { Picture } from './picture.ts'
import { writeShapes } from './svg.ts'

/** How many pixels of the file there are to one of the picture: screens have two. */
const density = 2

/** Draws pictures. @returns a PNG, twice as wide and high as the picture */
export const createViewArtist =
  (renderer: Renderer) =>
  async (picture: Picture): Promise<Uint8Array<ArrayBuffer>> =>
    renderer.render(layOutPicture(picture), {
      width: picture.width * density,
      height: picture.height * density,
      devicePixelRatio: density,
      images: [{ src: shapesSource, data: Buffer.from(writeShapes(picture)) }],
    })
