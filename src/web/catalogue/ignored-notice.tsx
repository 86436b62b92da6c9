import { type CatalogueSearch, readCatalogueSearch } from './catalogue-search.ts'
import type { Go } from './use-catalogue.ts'

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

/** Says which parts of the address could not be used. Dismissing it takes them out of the address. */
export function IgnoredNotice({ search, go }: { search: CatalogueSearch; go: Go }) {
  if (!search.ignored) return null
  const parts = Object.entries(search.ignored).map(
    ([name, text]) => `${shorten(name)} “${shorten(text)}”`,
  )
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-l-2 border-accent py-1 pl-4 text-sm">
      <p className="min-w-0">
        Ignored in this address: {parts.slice(0, 5).join(', ')}
        {parts.length > 5 && ` and ${parts.length - 5} more`}.
      </p>
      <button
        type="button"
        className="link min-h-6"
        onClick={() =>
          go(readCatalogueSearch({ ...search, ignored: undefined }), {
            replace: true,
            focusResults: true,
          })
        }
      >
        Dismiss
      </button>
    </div>
  )
}
