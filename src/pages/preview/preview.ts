import type { DrawingName } from '#drawings/drawing-name.ts'
import type { SpacecraftConfigType } from '#ll2/spacecraft-config-type.ts'
import type { Asked } from '../page.ts'

/** What the picture of a page says, as plain data: equal content, equal picture. */
export interface PreviewContent {
  /** What kind of thing it shows: "Soyuz · Single Use". */
  kind: string
  name: string
  /** What it is and what it did; empty where the name says it all. */
  sentence: string
  /** How many there are: "12 spacecraft". */
  count?: string
  /** Names and values of a few more facts. */
  facts: (readonly [name: string, value: string])[]
  /** Which craft is drawn beside it; without one its type is. */
  drawing?: DrawingName | null
  /** Whose drawing stands beside it; null for an orbit. */
  type: SpacecraftConfigType | null
  /** The words set into the drawing. */
  inscription: string
  /** The day the data was taken, in words; null where it is not recorded. */
  date: string | null
  /** None of it is real. */
  isInvented?: boolean
}

/** Makes the pictures that links to our pages are shown with. */
export interface Previews {
  /**
   * The one address that a picture is kept under, whatever else an address holds.
   * @param target - path and query as they came
   * @returns undefined for what is no address of a picture
   */
  addressOf(target: string): string | undefined
  /**
   * @param address - from `addressOf`
   * @returns null where there is nothing to show
   */
  describe(address: string, ask: Asked['ask']): Promise<PreviewContent | null>
  /**
   * Draws, one picture after the other, away from the main thread.
   * @returns a PNG of 1200 by 630 pixels
   */
  draw(content: PreviewContent): Promise<Uint8Array<ArrayBuffer>>
}
