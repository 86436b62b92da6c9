import type { Asked } from '../page.ts'
import type { Picture } from './picture.ts'

export const viewFormats = ['svg', 'png', 'csv'] as const
export type ViewFormat = (typeof viewFormats)[number]

/** What a view says as a file: equal content, equal file. */
export type ViewContent =
  | { format: 'svg' | 'png'; picture: Picture }
  | {
      format: 'csv'
      text: string
      /** What it is called where it is kept. */
      fileName: string
    }

/** Makes files of the views of a list. */
export interface ViewFiles {
  /**
   * The one address that a file is kept under, whatever else an address holds.
   * @param target - path and query as they came
   * @returns undefined for what is no address of a view
   */
  addressOf(target: string): string | undefined
  /**
   * @param address - from `addressOf`
   * @param origin - the one that the view is found at
   */
  describe(address: string, ask: Asked['ask'], origin: string): Promise<ViewContent>
  /** Makes the file; pictures of pixels one after the other, away from the main thread. */
  draw(content: ViewContent): Promise<Uint8Array<ArrayBuffer>>
}
