import { ThemeButton } from './theme-button.tsx'
import { Ways } from './ways.tsx'

/** What stands at the end of the header. */
export const HeaderTools = () => (
  <>
    <Ways />
    <ThemeButton />
  </>
)
