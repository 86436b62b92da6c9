import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, use } from 'react'
import type { CatalogueStatus } from '#ll2/catalogue-status.ts'
import { statusOptions } from '../data/catalogue-queries.ts'
import { plural } from '../format/count.ts'
import { formatDate } from '../format/date.ts'
import { KeptHere } from '../offline/kept-here.tsx'
import { useArrival } from '../reader/arrival.tsx'
import { useServer } from '../reader/use-server.ts'
import { ExternalLink } from '../ui/external-link.tsx'
import { Invented } from '../ui/invented.ts'
import { PageMeta } from '../ui/page-meta.tsx'

export function AboutPage() {
  useArrival()
  const { fileHref } = useServer()
  const { data: status } = useQuery(statusOptions())
  return (
    <article className="max-w-prose">
      <PageMeta
        title="About"
        description="Where the Spacecraft Catalogue has its data and pictures from, what its words mean, and under which licences they come."
      />
      <h1 tabIndex={-1} className="text-2xl tracking-tight sm:text-3xl">
        About the catalogue
      </h1>
      <p className="mt-6 text-lg">
        The Spacecraft Catalogue shows what Launch Library 2 records about spacecraft: each crewed,
        cargo and reusable craft with its pictures, flights and time in space.
      </p>
      <Section title="Where the data comes from">
        {use(Invented) ? (
          <p>
            Nowhere: what is shown here is invented, so that all views can be seen at once and
            without a network. No craft, agency or flight of it exists. A catalogue of real craft
            has its facts from Launch Library 2, in the same form.
          </p>
        ) : (
          <p>
            Every fact here comes from{' '}
            <ExternalLink href="https://thespacedevs.com/llapi">Launch Library 2</ExternalLink>, the
            open database of spaceflight kept by{' '}
            <ExternalLink href="https://thespacedevs.com">The Space Devs</ExternalLink>. The
            catalogue holds its own copy, as its keepers ask, so that your visit does not use up
            their service.
          </p>
        )}
        {/* Room for the sentence that comes with the data, so that nothing moves. */}
        <p className="min-h-18 sm:min-h-12">{status && freshness(status)}</p>
      </Section>
      <Section title="What the words mean">
        <p>
          A <b>configuration</b> is a kind of craft, such as Soyuz or Progress-M; a <b>type</b> is
          what a configuration is for, such as capsule or cargo resupply; a <b>family</b> groups
          configurations with a common history.
        </p>
        <p>
          A recorded time of zero can mean three things: a craft has not flown, was lost at launch,
          or nobody wrote the time down. The catalogue says “Not flown yet” or “No time recorded”
          rather than zero.
        </p>
      </Section>
      <Section title="Pictures and licences">
        <p>
          Each picture is shown with its credit and licence as Launch Library 2 records them. Many
          pictures show a configuration rather than the very craft, and the caption says which.
          Where no credit or licence is recorded, the caption says unknown; that is no permission to
          reuse the picture. Where there is no picture, or it cannot be loaded, a line drawing of
          the craft or of its type stands in its place; there is a{' '}
          <Link to="/drawings" className="link">
            sheet of all drawings
          </Link>
          . The{' '}
          <Link to="/credits" className="link">
            picture credits
          </Link>{' '}
          list every picture by its licence.
        </p>
        <p>
          Launch Library 2 may be used freely, and its makers welcome attribution. The catalogue’s
          own code and drawings are under the MIT licence.
        </p>
      </Section>
      <Section title="Without a network">
        <p>
          Your browser can keep the catalogue: then every page opens without a network, lists are
          filtered and searched there, and pictures seen before are shown. It keeps the newest data
          it has been shown, and of pictures six megabytes at most.
        </p>
        <KeptHere
          address={fileHref('/catalogue/snapshot', '/snapshot.json')}
          revision={status?.revision}
        />
      </Section>
      <Section title="Build on it">
        <p>
          <WholeCopy />
        </p>
      </Section>
      <Section title="Help and corrections">
        <p>
          What the data does not tell is listed under{' '}
          <Link to="/gaps" search={{}} className="link">
            data gaps
          </Link>
          , with a text that is ready to be sent, and with how this copy is kept.
        </p>
        <p>
          Questions about the data, and mistakes in it, belong with The Space Devs: see their{' '}
          <ExternalLink href="https://ll.thespacedevs.com/docs/">documentation</ExternalLink>,{' '}
          <ExternalLink href="https://github.com/TheSpaceDevs/Tutorials/">
            questions, answers and tutorials
          </ExternalLink>{' '}
          and <ExternalLink href="https://discord.gg/p7ntkNA">Discord server</ExternalLink>. You can{' '}
          <ExternalLink href="https://www.patreon.com/TheSpaceDevs">
            support their work
          </ExternalLink>
          .
        </p>
      </Section>
    </article>
  )
}

/** The ways to the data for those who build on it. */
function WholeCopy() {
  const { hrefOf, fileHref } = useServer()
  const api = hrefOf('/docs')
  return (
    <>
      {api && (
        <>
          The catalogue’s{' '}
          <a className="link" href={api}>
            HTTP API
          </a>{' '}
          answers as Launch Library 2 does, version 2.3.0, over the same copy of the data, and adds
          filters and counts of its own.{' '}
        </>
      )}
      The{' '}
      <a className="link" href={fileHref('/catalogue/snapshot', '/snapshot.json')}>
        whole copy
      </a>{' '}
      can be downloaded as one JSON file.
    </>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-10 grid gap-4">
      <h2 className="text-xl tracking-tight">{title}</h2>
      {children}
    </section>
  )
}

function freshness({ complete, counts, captured_at, source }: CatalogueStatus): string {
  const amount = complete
    ? `The copy holds all ${plural(counts.spacecraft, 'spacecraft')}`
    : `The copy is a sample of ${plural(counts.spacecraft, 'spacecraft')}`
  const time = captured_at
    ? `captured ${formatDate(captured_at)}`
    : 'captured at a time that was not recorded'
  return `${amount} from ${URL.canParse(source) ? new URL(source).hostname : source}, ${time}.`
}
