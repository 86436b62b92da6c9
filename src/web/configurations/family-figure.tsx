import type { ConfigurationEntry } from '#ll2/configuration-entry.ts'
import { ConfigurationFigure } from './configuration-figure.tsx'

/** What leads a family's page: LL2 has no pictures of families, but of their configurations. */
export function FamilyFigure({ own }: { own: readonly ConfigurationEntry[] }) {
  const shown = own.find(({ image }) => image) ?? own[0]
  return shown && <ConfigurationFigure of={shown} what="a configuration of this family" />
}
