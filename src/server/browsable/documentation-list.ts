import { html } from 'hono/html'
import type { Documentation } from '#answers/resource/documentation.ts'

/** An endpoint's documentation as a description list, every example a link. */
export function documentationList(documentation: Documentation) {
  const { path, modes, filters, search, ordering, limit, extensions } = documentation
  const example = (query: string) => html`<a href="${path}?${query}"><code>?${query}</code></a>`
  const entry = (title: string, text: unknown) =>
    html`<div><h2>${title}</h2><div>${text}</div></div>`

  return html`<section class="docs" aria-label="Documentation">
    ${modes && entry('Modes', html`<p>How much each record says: ${names(modes)}. For example ${example('mode=detailed')}</p>`)}
    ${filters && entry('Filters', html`<p>${names(filters.fields)}. For example ${example(filters.example)}</p>`)}
    ${search && entry('Search', html`<p>Looks for every word in ${names(search.fields)}. For example ${example(search.example)}</p>`)}
    ${ordering && entry('Ordering', html`<p>By ${names(ordering.fields)}; a minus sign reverses. For example ${example(ordering.example)}</p>`)}
    ${limit && entry('Number of results', html`<p><code>limit</code> sets how many records a page holds, up to 100, and <code>offset</code> where it begins. For example ${example('limit=2')}</p>`)}
    ${
      extensions &&
      entry(
        'Also here',
        extensions.map(
          ({ parameters, meaning, example: query }) =>
            html`<p>${names(parameters)} ${meaning} For example ${example(query)}</p>`,
        ),
      )
    }
    ${entry('Format', html`<p>Plain JSON instead of this page: ${example('format=json')}</p>`)}
    ${entry('Description', html`<p>The whole API as OpenAPI 3.1, for programs and for generators of clients: <a href="/catalogue/openapi.json"><code>/catalogue/openapi.json</code></a></p>`)}
    ${entry('Help', html`<p>This API answers as Launch Library 2 does; its makers explain it at <a href="https://ll.thespacedevs.com/docs/" rel="noopener">ll.thespacedevs.com/docs</a>.</p>`)}
  </section>`
}

const names = (fields: readonly string[]) =>
  fields.map((field, place) => html`${place ? ', ' : ''}<code>${field}</code>`)
