import createClient from 'openapi-fetch'
import type { paths } from './catalogue-api.gen.ts'

/**
 * Prints the five active craft that were longest in space, with their flights and pictures' credits.
 * `npx tsx examples/longest-in-space.ts http://127.0.0.1:4173`
 */
const catalogue = createClient<paths, 'application/json'>({
  baseUrl: process.argv[2] ?? 'http://127.0.0.1:4173',
  querySerializer: { array: { style: 'form', explode: false } },
})

const { data: page, error } = await catalogue.GET('/2.3.0/spacecraft/', {
  params: { query: { status: [1], ordering: ['-time_in_space'], nulls: 'last', limit: 5 } },
})
// Whatever is wrong is told by the name of the parameter, or as one sentence.
if (!page) throw new Error(`The catalogue refuses: ${JSON.stringify(error)}`)
console.log(`${page.count} active craft. Longest in space:`)

for (const { id, name, time_in_space, image } of page.results) {
  const { data: craft } = await catalogue.GET('/2.3.0/spacecraft/{id}/', {
    params: { path: { id } },
  })
  const flights = craft?.response_mode === 'detailed' ? craft.flights : []
  console.log(`${name}: ${time_in_space ?? 'not known'}, ${flights.length} flights known`)
  // A licence that is not named is no permission to show the picture.
  if (image?.license?.link) console.log(`  ${image.credit}, ${image.license.name}`)
}
