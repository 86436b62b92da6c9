import { Link } from '@tanstack/react-router'

const text =
  'This copy of the catalogue is made of files: this browser cannot search or filter them, which needs the catalogue’s server.'

/**
 * What a copy without a server says of questions that no file answers. Asking again would help
 * nobody: what there is lies one link away.
 * @param wasAsked - said in answer to such a question, not in place of a way to ask it
 */
export function NeedsServer({ wasAsked = false }: { wasAsked?: boolean }) {
  if (!wasAsked) return <p className="text-sm text-quiet">{text}</p>
  return (
    <div className="border-l-2 border-edge py-1 pl-4">
      <div role="alert">
        <p className="font-medium">{text}</p>
        <p className="mt-1 text-sm text-quiet">Every craft it holds is in the whole list.</p>
      </div>
      <Link to="/spacecraft" search={{}} className="link mt-3 inline-flex min-h-11 items-center">
        See all spacecraft
      </Link>
    </div>
  )
}
