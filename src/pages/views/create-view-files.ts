import { describeView } from './describe-view.ts'
import type { Picture } from './picture.ts'
import { writeSvg } from './svg.ts'
import { readViewAddress, writeViewAddress } from './view-address.ts'
import type { ViewFiles } from './view-file.ts'

/** @param draw - makes a PNG */
export const createViewFiles = (
  draw: (picture: Picture) => Promise<Uint8Array<ArrayBuffer>>,
): ViewFiles => ({
  addressOf(target) {
    const asked = readViewAddress(target)
    return asked && writeViewAddress(asked)
  },
  describe: describeView,
  async draw(content) {
    if (content.format === 'csv') return Buffer.from(content.text)
    const { picture } = content
    return content.format === 'png' ? draw(picture) : Buffer.from(writeSvg(picture))
  },
})
