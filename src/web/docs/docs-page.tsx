import { useQuery } from '@tanstack/react-query'
import { useArrival } from '../reader/arrival.tsx'
import { useServer } from '../reader/use-server.ts'
import { PageMeta } from '../ui/page-meta.tsx'
import { RequestFailed } from '../ui/request-failed-later.tsx'
import { Guide } from './guide/guide.tsx'
import { topicNames, topics } from './guide/topics.tsx'
import { referenceOptions } from './reference/reference-query.ts'
import { ReferenceSections } from './reference/reference-sections.tsx'
import { useOpenNamed } from './reference/use-open-named.ts'

/** The API explained: a guide first, then every address as its description tells of it. */
export function DocsPage() {
  useArrival()
  const { hrefOf } = useServer()
  const { data: reference, error, refetch } = useQuery(referenceOptions())
  useOpenNamed(reference !== undefined)
  return (
    <div className="lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] lg:gap-x-10">
      <PageMeta
        title="The API"
        description="How to ask the Spacecraft Catalogue from programs: first calls in curl, fetch, Python and R, pages, filters, times, rights, errors, keeping a copy, and every address."
      />
      <article className="min-w-0 max-w-3xl lg:col-start-2">
        <h1 tabIndex={-1} className="text-2xl tracking-tight sm:text-3xl">
          The API
        </h1>
        <p className="mt-6 max-w-prose text-lg text-pretty">
          Everything this catalogue shows can be asked for by programs. First how to, then every
          address there is.
        </p>
        <Guide />
        <section id="reference" className="mt-16 scroll-mt-4">
          <h2 className="text-xl tracking-tight">Every address</h2>
          <p className="mt-4 max-w-prose">
            Made from the{' '}
            <a className="link" href={hrefOf('/catalogue/openapi.json')}>
              description for programs
            </a>{' '}
            (OpenAPI 3.1), from which a client can be generated too. The addresses under{' '}
            <code className="font-mono text-sm">/2.3.0/</code> can be{' '}
            <a className="link" href={hrefOf('/2.3.0/?format=api')}>
              browsed
            </a>
            .
          </p>
          {reference && <ReferenceSections reference={reference} />}
          {!reference && error && <RequestFailed error={error} onRetry={() => void refetch()} />}
          {!reference && !error && <div className="min-h-screen" />}
        </section>
      </article>
      <nav
        aria-label="On this page"
        className="text-sm max-lg:hidden print:hidden lg:sticky lg:top-6 lg:col-start-1 lg:row-start-1 lg:self-start"
      >
        <ul>
          {topicNames.map(topic => (
            <Way key={topic} to={topic} title={topics[topic].title} />
          ))}
          <Way to="reference" title="Every address" />
        </ul>
      </nav>
    </div>
  )
}

const Way = ({ to, title }: { to: string; title: string }) => (
  <li>
    <a className="link inline-flex min-h-8 items-center" href={`#${to}`}>
      {title}
    </a>
  </li>
)
