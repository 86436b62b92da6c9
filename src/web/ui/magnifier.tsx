/** The sign of finding. */
export function Magnifier() {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className="size-4 fill-none stroke-current stroke-[1.25]"
    >
      <circle cx="7" cy="7" r="4.75" />
      <path d="m10.5 10.5 4 4" />
    </svg>
  )
}
