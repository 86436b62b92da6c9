/** LL2's statuses by id; an unknown one gets the plain ring. */
const shapes: Record<number, React.ReactNode> = {
  1: <circle cx="6" cy="6" r="4.5" className="fill-current" />,
  2: <circle cx="6" cy="6" r="4" />,
  3: <path d="m2.5 2.5 7 7m0-7-7 7" />,
  4: (
    <>
      <circle cx="6" cy="6" r="4" />
      <path d="M6 2a4 4 0 0 1 0 8z" className="fill-current stroke-none" />
    </>
  ),
}

/** A craft's status by shape and word, never by colour alone. */
export function StatusMark({ status }: { status: { id: number; name: string } }) {
  return (
    <span className="inline-flex items-center gap-1.5 align-bottom">
      <svg
        viewBox="0 0 12 12"
        aria-hidden="true"
        className="size-3 shrink-0 fill-none stroke-current stroke-[1.5]"
      >
        {shapes[status.id] ?? <circle cx="6" cy="6" r="4" strokeDasharray="2 2" />}
      </svg>
      {status.name}
    </span>
  )
}
