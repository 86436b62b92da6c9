import type { Completion } from '#ll2/completions.ts'
import { plural } from '../format/count.ts'
import { completionLabel, completionNames } from '../search/completed-search.ts'
import { ListOption } from '../ui/list-option.tsx'

/** One completion: what it is called, of what kind it is and what it finds. */
export function CompletionOption({
  id,
  completion,
  isActive,
  onChoose,
}: {
  id: string
  completion: Completion
  isActive: boolean
  onChoose: () => void
}) {
  const { kind, serial_number, count } = completion
  const found = kind === 'spacecraft' ? serial_number : plural(count, 'spacecraft')
  return (
    <ListOption
      id={id}
      isActive={isActive}
      onChoose={onChoose}
      className="group min-h-11 gap-x-4 px-3 py-1 text-sm max-sm:flex-col max-sm:items-start max-sm:justify-center sm:min-h-9"
    >
      <span className="min-w-0">{completionLabel(completion)}</span>{' '}
      <span className="text-xs text-quiet sm:ml-auto sm:max-w-1/2 sm:shrink-0 sm:text-right group-aria-selected:text-current">
        {completionNames[kind]}
        {found && ` · ${found}`}
      </span>
    </ListOption>
  )
}
