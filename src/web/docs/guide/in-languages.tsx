import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import { CodeBlock } from '../../calls/code-block.tsx'
import { isLanguage, languageNames, languages } from '../../calls/languages.ts'
import { snippet, type Topic } from '../snippets.ts'
import { useKeepPlace } from './use-keep-place.ts'

const route = getRouteApi('/docs')

/**
 * A snippet in the language that the address names, and the ways to the others: links, so that it
 * can be chosen without script, shared, and holds for all of them.
 */
export function InLanguages({ topic, title }: { topic: Topic; title: string }) {
  const { in: asked = '' } = route.useSearch()
  const chosen = isLanguage(asked) ? asked : 'curl'
  const keepPlace = useKeepPlace(chosen)
  const { origin } = useRouter().options.context
  return (
    <div className="min-w-0">
      <nav
        aria-label={`Language: ${title}`}
        className="mb-1 flex flex-wrap gap-x-4 text-sm print:hidden"
      >
        {languageNames.map(language => (
          <Link
            key={language}
            to="/docs"
            search={{ in: language === 'curl' ? undefined : language }}
            hash={topic}
            hashScrollIntoView={false}
            resetScroll={false}
            replace
            activeOptions={{ exact: true, includeSearch: true }}
            onClick={keepPlace}
            aria-current={language === chosen ? 'page' : undefined}
            className="link inline-flex min-h-6 items-center aria-[current]:font-medium aria-[current]:text-ink"
          >
            {languages[language]}
          </Link>
        ))}
      </nav>
      <CodeBlock
        code={snippet(topic, chosen, origin)}
        label={`${title}, in ${languages[chosen]}`}
      />
    </div>
  )
}
