import type { Language } from '../calls/languages.ts'

/** What there is a snippet of, in each language. */
export type Topic = 'first' | 'pages' | 'filters' | 'times' | 'rights' | 'errors' | 'copy'

const endings: Record<Language, string> = { curl: 'sh', fetch: 'mjs', python: 'py', r: 'R' }

const files = import.meta.glob<string>('./snippets/*', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The catalogue that the snippets ask. */
const example = 'https://spacecraft.example.org'

/**
 * A snippet of the guide, which a test runs as it stands.
 * @param origin - of the catalogue to ask
 */
export const snippet = (topic: Topic, language: Language, origin: string): string =>
  (files[`./snippets/${topic}.${endings[language]}`] ?? '').trimEnd().replaceAll(example, origin)
