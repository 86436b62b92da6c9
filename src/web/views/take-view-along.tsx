import { viewPath } from '../data/view-queries.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { TakeAlong } from '../take-along/take-along.tsx'
import { viewFilePath } from './view-file-path.ts'

/** The ways to take a view of a list elsewhere. */
export const TakeViewAlong = ({ search }: { search: CatalogueSearch }) => (
  <TakeAlong pathOf={ending => viewFilePath(search, ending)} api={viewPath(search)} />
)
