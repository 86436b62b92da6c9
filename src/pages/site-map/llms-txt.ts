import type { CatalogueContents } from './catalogue-addresses.ts'

/** A word about one address. */
type Told = readonly [name: string, path: string, about: string]

/** Where a server has the data for programs. */
const serverData: readonly Told[] = [
  [
    'API',
    '/2.3.0/',
    'answers as Launch Library 2 does, version 2.3.0; no key, readable from anywhere',
  ],
  ['The API explained', '/docs', 'a guide with snippets, and every address'],
  ['Description of the API', '/catalogue/openapi.json', 'every address and parameter, OpenAPI 3.1'],
  ['All craft as CSV', '/catalogue/export.csv', 'takes the list’s filters as parameters'],
  ['All craft as JSON', '/catalogue/export.json', 'the same, with nested values'],
  ['Snapshot', '/catalogue/snapshot', 'the whole copy of the data as one JSON file'],
  ['Changes', '/catalogue/changes', 'what the latest data changed, as a JSON Feed'],
  [
    'Changes of one craft',
    '/catalogue/history?id=198',
    'each field that changed, from what to what, and when that was seen',
  ],
]

/** Where a site of files has it. */
const fileData: readonly Told[] = [
  ['All craft as CSV', '/catalogue/export.csv', 'one line for each'],
  ['All craft as JSON', '/catalogue/export.json', 'the same, with nested values'],
  ['Snapshot', '/snapshot.json', 'the whole copy of the data as one JSON file'],
  ['Changes', '/catalogue/changes.json', 'what the latest data changed, as a JSON Feed'],
]

const pages: readonly Told[] = [
  ['Spacecraft', '/spacecraft', 'the list, 24 to a page; each craft is at /spacecraft/{id}'],
  [
    'Timeline',
    '/spacecraft?view=timeline',
    'when craft flew; view=at-once and view=chart draw the same list otherwise, with all its filters',
  ],
  ['In space now', '/in-space', 'the craft that are up, since when and where to'],
  ['Records', '/records', 'ten of them, each with what is compared and the craft behind it'],
  ['Configurations', '/configurations', 'the kinds of craft, with families and makers'],
  ['Drawings', '/drawings', 'craft from the side in true proportions, with their measures'],
  ['Picture credits', '/credits', 'every picture with its credit and licence'],
  ['Data gaps', '/gaps', 'what the data does not tell, by field and by configuration'],
  ['About', '/about', 'sources, licences, and what the words mean'],
]

/**
 * What a language model should know to find its way (llmstxt.org): few addresses, plain words.
 * @param base - the site's address, without a slash at its end
 * @param isStatic - the site is files alone
 */
export const llmsTxt = (
  base: string,
  { spacecraft, isInvented = false }: CatalogueContents,
  isStatic: boolean,
): string =>
  [
    '# Spacecraft Catalogue',
    '',
    `> ${spacecraft.length} crewed, cargo and reusable spacecraft ${isInvented ? '(invented data: nothing of it is real)' : 'from Launch Library 2 by The Space Devs'}: status, flights, time in space, pictures with credit and licence.`,
    '',
    'A recorded time of zero means that a craft has not flown, was lost at launch, or that nobody wrote the time down. “Licence unknown” is no permission to reuse a picture.',
    '',
    '## Pages',
    '',
    ...pages.map(entry(base)),
    '',
    '## Data',
    '',
    ...(isStatic ? fileData : serverData).map(entry(base)),
    '',
  ].join('\n')

const entry =
  (base: string) =>
  ([name, path, about]: Told) =>
    `- [${name}](${base}${path}): ${about}`
