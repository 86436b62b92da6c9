import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { vocabularyOptions } from '../data/catalogue-queries.ts'
import { useServer } from '../reader/use-server.ts'
import { isFiltered, readCatalogueSearch } from '../search/catalogue-search.ts'
import { catalogueSentence } from '../search/catalogue-sentence.ts'
import { optionLabel } from '../search/facet-groups.ts'
import { parseSearch } from '../search/search-codec.ts'

/**
 * The way to the list that shows a record, where somebody can answer for it.
 * @param list - its query
 */
export function RecordList({ list }: { list: string }) {
  const { canAsk } = useServer()
  const { data: names } = useQuery(vocabularyOptions())
  const asked = parseSearch(list)
  const search = readCatalogueSearch(asked)
  if (isFiltered(search) && !canAsk) return null
  // The list's own order goes without saying there, but not here.
  const said = { ...search, ...(asked.ordering && { ordering: String(asked.ordering) }) }
  const sentence = catalogueSentence(said, (field, id) => names && optionLabel(names, field, id))
  return (
    <p className="mt-2 text-sm print:hidden">
      <Link
        to="/spacecraft"
        search={search}
        className="link inline-flex min-h-11 items-center sm:min-h-6"
      >
        {sentence}
      </Link>
    </p>
  )
}
