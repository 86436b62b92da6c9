import type { CatalogueStatus } from '#ll2/catalogue-status.ts'
import { exportName } from '#ll2/invented.ts'
import type { CopiedSource } from './copied-source.ts'

/**
 * Makes the files that links offer to download of the browser's own copy, where there is nobody else
 * to make them. Such a link says in `data-export` which it is.
 * @param isAlone - whether that is so by now
 * @param status - of the data on screen
 */
export function saveExports(
  source: CopiedSource,
  isAlone: () => boolean,
  status: () => CatalogueStatus | undefined,
): void {
  document.addEventListener('click', event => {
    if (!(event.target instanceof Element)) return
    const link = event.target.closest<HTMLAnchorElement>('a[data-export]')
    const path = link?.dataset.export
    if (!path || !isAlone()) return
    event.preventDefault()
    // Should there be no copy, the link leads where it says.
    source.exported(path).then(
      text => save(text, path, exportName(status() ?? { source: '' })),
      () => location.assign(link.href),
    )
  })
}

function save(text: string, path: string, name: string) {
  const isCsv = path.startsWith('/catalogue/export.csv')
  const file = new Blob([text], { type: isCsv ? 'text/csv' : 'application/json' })
  const href = URL.createObjectURL(file)
  Object.assign(document.createElement('a'), {
    href,
    download: `${name}.${isCsv ? 'csv' : 'json'}`,
  }).click()
  // The browser has the file by then, whatever is asked of whoever saves it.
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
