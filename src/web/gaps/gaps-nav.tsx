import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Gap, Gaps } from '#ll2/gaps.ts'
import type { GapsChoice } from '../data/gaps-query.ts'
import { capitalised } from '../format/capitalised.ts'
import { formatCount } from '../format/count.ts'
import { useParts } from '../ui/parts.tsx'
import { gapsSearch } from './gaps-choice.ts'

/** More configurations than this stand in parts. */
const mostConfigurations = 40

/** All gaps with their counts: by field, then by configuration. */
export function GapsNav({
  data: { fields, configurations },
  choice,
}: {
  data: Gaps
  choice: GapsChoice
}) {
  const { shown, ways } = useParts(configurations, mostConfigurations, 'configuration')
  const { field, configuration } = choice
  const ofKind = (kind: Gap['of']) => fields.filter(({ of }) => of === kind)
  return (
    <nav aria-label="Gaps" className="print:hidden">
      {(['spacecraft', 'configurations'] as const).map(kind => (
        <Choices key={kind} title={`By field, of ${kind}`}>
          {kind === 'spacecraft' && (
            <Choice to={{ ...choice, field: undefined }} isChosen={!field}>
              Anything at all
            </Choice>
          )}
          {ofKind(kind).map(one => (
            <Choice
              key={one.field}
              to={{ ...choice, field: one.field }}
              isChosen={one.field === field}
              count={one.count}
            >
              {capitalised(one.title)}
            </Choice>
          ))}
        </Choices>
      ))}
      <Choices title="By configuration" ways={ways}>
        <Choice to={{ ...choice, configuration: undefined }} isChosen={configuration === undefined}>
          All configurations
        </Choice>
        {shown.map(({ id, name, count }) => (
          <Choice
            key={id}
            to={{ ...choice, configuration: id }}
            isChosen={id === configuration}
            count={count}
          >
            {name}
          </Choice>
        ))}
      </Choices>
    </nav>
  )
}

function Choices({
  title,
  ways,
  children,
}: {
  title: string
  ways?: ReactNode
  children: ReactNode
}) {
  return (
    <section className="mb-10">
      <h2 className="text-base">{title}</h2>
      {ways}
      <ul className="mt-3 divide-y divide-line border-y border-line text-sm">{children}</ul>
    </section>
  )
}

function Choice({
  to,
  isChosen,
  count,
  children,
}: {
  to: GapsChoice
  isChosen: boolean
  count?: number
  children: ReactNode
}) {
  const isNone = count === 0
  return (
    <li className="flex items-center justify-between gap-4">
      {isNone && !isChosen ? (
        <span className="inline-flex min-h-10 min-w-0 items-center text-quiet wrap-anywhere">
          {children}
        </span>
      ) : (
        <Link
          to="/gaps"
          search={gapsSearch({ ...to, page: 1 })}
          hash="missing"
          // The router's own sense of being there knows nothing of pages.
          activeProps={{ 'aria-current': undefined }}
          {...(isChosen && { 'aria-current': 'true' })}
          className={`link inline-flex min-h-10 min-w-0 items-center wrap-anywhere ${isChosen ? 'font-semibold' : ''}`}
        >
          {children}
        </Link>
      )}
      {count !== undefined && (
        <span className="shrink-0 text-quiet tabular-nums">
          {isNone ? 'none' : formatCount(count)}
        </span>
      )}
    </li>
  )
}
