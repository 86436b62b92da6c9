import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { vocabularyOptions } from '../data/catalogue-queries.ts'
import { completionsOptions } from '../data/completions-query.ts'
import { spacecraftListOptions } from '../data/spacecraft-list-queries.ts'
import { suggestionsOptions } from '../data/suggestions-query.ts'
import { useServer } from '../reader/use-server.ts'
import type { View } from '../search/read-values.ts'
import {
  configurationEntries,
  type Entry,
  type EntryGroup,
  listEntries,
  matchingEntries,
} from './palette-entries.ts'

const mostCraft = 6

const views: readonly (readonly [View, string])[] = [
  ['table', 'All spacecraft as a table'],
  ['timeline', 'Timeline of flights'],
  ['at-once', 'Spacecraft up at once'],
  ['chart', 'Plots of spacecraft'],
]

/**
 * What the palette offers for a text, group by group. Craft are asked for; a serial number, which
 * the search does not look at, is found among the near misses.
 */
export function usePaletteEntries(text: string, onShortcuts: () => void) {
  const navigate = useNavigate()
  const search = text.trim()
  const { canAsk, hrefOf } = useServer()
  const isAsked = search !== '' && canAsk
  const api = hrefOf('/docs')
  const { data: names } = useQuery(vocabularyOptions())
  const craft = useQuery({
    ...spacecraftListOptions({ search, limit: 12 }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  })
  const completions = useQuery({
    ...completionsOptions({ search }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  })
  const isUnmet = isAsked && craft.data?.count === 0 && !craft.isPlaceholderData
  const near = useQuery({ ...suggestionsOptions({ search }), enabled: isUnmet })

  const openCraft = (id: number) => void navigate({ to: '/spacecraft/$id', params: { id } })
  const found: Entry[] = (isAsked ? (craft.data?.results ?? []) : [])
    .slice(0, mostCraft)
    .map(({ id, name, serial_number }) => ({
      key: `craft ${id}`,
      label: name,
      detail: serial_number ?? undefined,
      choose: () => openCraft(id),
    }))
  const nearest: Entry[] = (isUnmet ? (near.data?.suggestions ?? []) : []).map(suggestion => ({
    key: `near ${suggestion.kind} ${suggestion.text} ${suggestion.spacecraft?.id}`,
    label: suggestion.spacecraft?.name ?? suggestion.text,
    detail: suggestion.spacecraft ? suggestion.text : `${suggestion.count} spacecraft`,
    choose: () =>
      suggestion.spacecraft
        ? openCraft(suggestion.spacecraft.id)
        : void navigate({ to: '/spacecraft', search: { search: suggestion.text } }),
  }))
  const actions: Entry[] = [
    {
      key: 'all',
      label: 'All spacecraft',
      choose: () => void navigate({ to: '/spacecraft', search: {} }),
    },
    ...views.map(([view, label]) => ({
      key: view,
      label,
      choose: () => void navigate({ to: '/spacecraft', search: { view } }),
    })),
    {
      key: 'configurations',
      label: 'All configurations',
      choose: () => void navigate({ to: '/configurations' }),
    },
    { key: 'in-space', label: 'In space now', choose: () => void navigate({ to: '/in-space' }) },
    { key: 'records', label: 'Records', choose: () => void navigate({ to: '/records' }) },
    {
      key: 'compare',
      label: 'Compare spacecraft',
      choose: () => void navigate({ to: '/compare', search: {} }),
    },
    { key: 'drawings', label: 'Drawings', choose: () => void navigate({ to: '/drawings' }) },
    { key: 'credits', label: 'Picture credits', choose: () => void navigate({ to: '/credits' }) },
    { key: 'gaps', label: 'Data gaps', choose: () => void navigate({ to: '/gaps', search: {} }) },
    { key: 'about', label: 'About the catalogue', choose: () => void navigate({ to: '/about' }) },
    ...(api ? [{ key: 'api', label: 'The API', choose: () => window.location.assign(api) }] : []),
    { key: 'keys', label: 'Keyboard shortcuts', choose: onShortcuts },
  ]
  const groups: EntryGroup[] = [
    { name: 'Spacecraft', entries: found },
    { name: 'Near to it', entries: nearest },
    {
      name: 'Configurations',
      entries: configurationEntries(
        names,
        search,
        id => void navigate({ to: '/configurations/$id', params: { id } }),
      ),
    },
    {
      name: 'Lists',
      entries: listEntries(
        (isAsked && completions.data?.completions) || [],
        list => void navigate({ to: '/spacecraft', search: list }),
      ),
    },
    { name: 'Actions', entries: matchingEntries(actions, search) },
  ]
  return {
    groups: groups.filter(({ entries }) => entries.length > 0),
    isWaiting: isAsked && (craft.isFetching || completions.isFetching || near.isFetching),
    error: isAsked ? craft.error : null,
    /** Craft are not looked for: there is nobody to ask. */
    isWithoutCraft: search !== '' && !canAsk,
  }
}
