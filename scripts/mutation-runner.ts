import { TestRunner } from 'vitest'

/**
 * Ends with the first test that fails, which says all there is to say of a change. Vitest by itself
 * would go on to load every other file, only to skip its tests.
 */
// biome-ignore lint/style/noDefaultExport: so Vitest looks for it.
export default class MutationRunner extends TestRunner {
  #isOver = false

  override cancel(...reason: Parameters<TestRunner['cancel']>) {
    this.#isOver = true
    super.cancel(...reason)
  }

  override importFile(...file: Parameters<TestRunner['importFile']>) {
    return this.#isOver ? undefined : super.importFile(...file)
  }
}
