import { Link, useRouter } from '@tanstack/react-router'
import { mostCompared, validateCompareSearch } from '../search/compare-search.ts'

/** A way to add one more craft by its number, which works as a plain form, and the way to choose from the list. */
export function AddCraft({ ids }: { ids: readonly number[] }) {
  const router = useRouter()
  if (ids.length >= mostCompared) return null
  const { href } = router.buildLocation({ to: '/compare', search: {} })
  const add = (data: FormData) => {
    const search = validateCompareSearch({ ids: data.getAll('ids').join() })
    void router.navigate({ to: '/compare', search })
  }
  return (
    <form
      action={href}
      onSubmit={event => {
        event.preventDefault()
        add(new FormData(event.currentTarget))
        event.currentTarget.reset()
      }}
      className="mt-6 flex flex-wrap items-center gap-3 text-sm print:hidden"
    >
      {ids.length > 0 && <input type="hidden" name="ids" value={ids.join()} />}
      <label className="text-quiet" htmlFor="add-craft">
        Add by catalogue number
      </label>
      <input
        id="add-craft"
        name="ids"
        inputMode="numeric"
        autoComplete="off"
        required
        className="control w-24"
      />
      <button type="submit" className="control">
        Add
      </button>
      <Link to="/spacecraft" search={{}} className="link inline-flex min-h-11 items-center">
        Choose from the list
      </Link>
    </form>
  )
}
