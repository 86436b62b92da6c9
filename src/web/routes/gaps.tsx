import { createFileRoute } from '@tanstack/react-router'
import { GapsPage } from '../gaps/gaps-page.tsx'
import { validateGapsSearch } from '../search/gaps-search.ts'

// It asks for its data itself: what is asked for here would be in every page's first script.
export const Route = createFileRoute('/gaps')({
  validateSearch: validateGapsSearch,
  component: GapsPage,
})
