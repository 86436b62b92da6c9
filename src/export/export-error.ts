/** Why there is no export, in one line for whoever asked for it. */
export class ExportError extends Error {
  override name = 'ExportError'
}
