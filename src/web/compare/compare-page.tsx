import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Awaited } from '../configurations/awaited.tsx'
import { type Comparison, comparedOptions } from '../data/compared-query.ts'
import { useArrival } from '../reader/arrival.tsx'
import { TakeAlong } from '../take-along/take-along.tsx'
import { setChosen } from '../tray/chosen.ts'
import { PageMeta } from '../ui/page-meta.tsx'
import { AddCraft } from './add-craft.tsx'
import { compareFilePath } from './compare-file-path.ts'
import { CompareNotice } from './compare-notice.tsx'
import { compareSummary, compareTitle, nothingCompared } from './compare-words.ts'
import { FactsTable } from './facts-table.tsx'
import { ScaleSection } from './scale-section.tsx'

const route = getRouteApi('/compare')

/** Up to four craft to scale, and their facts side by side. */
export function ComparePage() {
  useArrival()
  const { ids = [], ignored } = route.useSearch()
  const answer = useQuery(comparedOptions(ids))
  const { spacecraft = [], missing = [] } = answer.data ?? {}
  return (
    <article className="comparison">
      <PageMeta title={compareTitle(spacecraft)} description={compareSummary(spacecraft)} />
      <h1 tabIndex={-1} className="text-xl tracking-tight sm:text-2xl">
        {compareTitle(spacecraft)}
      </h1>
      <CompareNotice ids={ids} ignored={ignored} missing={missing} />
      <Awaited query={answer}>{data => <Side data={data} />}</Awaited>
      <AddCraft ids={ids} />
    </article>
  )
}

function Side({ data: { spacecraft } }: { data: Comparison }) {
  // Who goes back to the list goes on with these.
  useEffect(() => {
    if (spacecraft.length) setChosen(spacecraft.map(({ id, name }) => ({ id, name })))
  }, [spacecraft])
  if (!spacecraft.length) {
    return <p className="mt-6 max-w-prose text-lg text-pretty">{nothingCompared}</p>
  }
  return (
    <>
      <ScaleSection craft={spacecraft} />
      <TakeAlong
        pathOf={ending =>
          compareFilePath(
            spacecraft.map(({ id }) => id),
            ending,
          )
        }
      />
      <FactsTable craft={spacecraft} />
    </>
  )
}
