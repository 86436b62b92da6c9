import type { ReactNode } from 'react'
import { plural } from '../format/count.ts'
import { ConfigurationLink, FamilyLink } from './configuration-link.tsx'
import { CraftCount } from './craft-count.tsx'
import type { FamilyNode, FamilyTree } from './family-tree.ts'

/** Where in a tree the page stands. */
interface Here {
  family?: number
  configuration?: number
}

/** Families with their configurations and the families below them, as nested lists. */
export function FamilyBranches({ trees, here }: { trees: readonly FamilyTree[]; here: Here }) {
  return (
    <ul className="flex flex-col gap-4 text-sm">
      {trees.map(tree => (
        <Branch key={tree.id} node={tree} above={tree.above} here={here} />
      ))}
    </ul>
  )
}

function Branch({
  node: { id, name, configurations, children, untold },
  above = null,
  here,
}: {
  node: FamilyNode
  above?: FamilyTree['above']
  here: Here
}) {
  return (
    <li>
      {above && (
        <p className="text-xs text-quiet">
          Below {above.hasPage ? <FamilyLink id={above.id}>{above.name}</FamilyLink> : above.name}
        </p>
      )}
      <Row note="Family" isHere={id === here.family}>
        {/* A family that is only the parent of others has no page: nothing belongs to it. */}
        {configurations.length > 0 ? <FamilyLink id={id}>{name}</FamilyLink> : name}
      </Row>
      <ul className="ml-1 border-l border-line pl-5">
        {configurations.map(configuration => (
          <li key={configuration.id}>
            <Row
              note={<CraftCount configuration={configuration.id} />}
              isHere={configuration.id === here.configuration}
            >
              <ConfigurationLink id={configuration.id}>{configuration.name}</ConfigurationLink>
            </Row>
          </li>
        ))}
        {children.map(child => (
          <Branch key={child.id} node={child} here={here} />
        ))}
        <Untold count={untold.configurations} noun="configuration" />
        <Untold count={untold.children} noun="family" />
      </ul>
    </li>
  )
}

/** What has no room in the tree is told with its number: the pages of its families have it. */
const Untold = ({ count, noun }: { count: number; noun: string }) =>
  count > 0 && <li className="py-1.5 text-xs text-quiet">and {plural(count, `more ${noun}`)}</li>

/** Where one is, the row says so in words and stands at a mark on the tree's line. */
function Row({
  note,
  isHere,
  children,
}: {
  note: ReactNode
  isHere: boolean
  children: ReactNode
}) {
  return (
    <div
      {...(isHere && { 'aria-current': 'true' as const })}
      className="relative flex min-h-8 flex-wrap items-baseline gap-x-3 py-1.5"
    >
      {isHere && (
        <span
          aria-hidden="true"
          className="absolute top-3 -left-[1.5625rem] size-2.5 rounded-full bg-accent"
        />
      )}
      <span className={isHere ? 'font-semibold' : ''}>{children}</span>
      {/* Before the note: that may come later, and must not push it. */}
      {isHere && <span className="text-xs text-quiet">This one</span>}
      <span className="text-xs text-quiet">{note}</span>
    </div>
  )
}
