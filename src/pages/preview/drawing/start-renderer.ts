import { initSync, Renderer } from '@takumi-rs/wasm'
import code from '@takumi-rs/wasm/takumi_wasm_bg.wasm?url&inline'
import { fontFiles } from './fonts.ts'

/** Starts the renderer with its fonts. Both come with this file: nothing is read or fetched. */
export async function startRenderer(): Promise<Renderer> {
  initSync({ module: bytesOf(code) })
  const renderer = new Renderer()
  for (const { name, url } of fontFiles) await renderer.registerFont({ name, data: bytesOf(url) })
  return renderer
}

const bytesOf = (dataUrl: string) => Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')
