import { posix } from 'node:path'
import { sidebarParts } from '#web/filters/sidebar-parts.ts'
import { pageStateId } from '#web/page-state.ts'
import { scriptText } from './escape.ts'
import type { Build, ManifestEntry } from './page.ts'
import type { RenderedPage } from './render-page.tsx'

const scripts = /<script type="module"[^>]*><\/script>\s*/g
const title = /<title>[^<]*<\/title>/
const description = /<meta\s+name="description"[^>]*>/
const place = '<div id="app"></div>'
// Only a page without content has to say what it needs.
const excuse = /<noscript>[\s\S]*?<\/noscript>\s*/

/**
 * Makes the function that puts a rendered page into the build's own document. Its scripts are named
 * after the content, and come once that is there to see.
 * @throws Error when the shell lacks what a page replaces
 */
export function createDocument({ shell, manifest, folder = '' }: Build) {
  const scriptTags = shell.match(scripts)
  if (!scriptTags || !title.test(shell) || !description.test(shell) || !shell.includes(place)) {
    throw new Error('index.html is not the one that pages are made from')
  }
  const [before = '', after = ''] = shell.replace(scripts, '').replace(excuse, '').split(place)
  // `public/before-paint.js` has them come.
  const lateScripts = scriptTags.map(tag => tag.trim().replace(' src=', ' data-src='))

  const preloadsOf = preloads({ manifest, folder })

  return ({ head, body, state, routes }: RenderedPage): string => {
    // A function as replacement: in a text `$&` would mean something.
    const start = before
      .replace(description, '')
      .replace(title, () => head)
      .replace('</head>', `${wholeFirst}</head>`)
    return [
      `${start}\n<div id="app">`,
      ...body,
      `</div>\n<script type="application/json" id="${pageStateId}">${scriptText(state)}</script>\n`,
      preloadsOf(['take-over', ...routes.map(routeModule), ...state.parts]),
      ...lateScripts.map(tag => `\n${tag}`),
      `\n${after}`,
    ].join('')
  }
}

/**
 * Has the browser paint a page at once, where it would otherwise paint what it has read so far and
 * move it when more comes (HTML standard, "expect" links): all content stands before the state.
 */
const wholeFirst = `<link rel="expect" href="#${pageStateId}" blocking="render">`

/** The module of a route, as parts are named: `/spacecraft/$id` is `routes/spacecraft.$id`. */
const routeModule = (id: string) =>
  `routes/${id.slice(1).replace(/\/$/, '/index').replaceAll('/', '.')}`

/** Links to the code of parts. What only the sidebar needs is for windows that have one. */
function preloads({ manifest, folder }: Pick<Required<Build>, 'manifest' | 'folder'>) {
  const filesByPart = filesOfParts(manifest)
  const filesOf = (parts: readonly string[]) =>
    new Set(parts.flatMap(part => filesByPart.get(part) ?? []))
  return (parts: readonly string[]): string => {
    const shared = filesOf(parts.filter(part => !sidebarParts.has(part)))
    return Array.from(filesOf(parts), file => {
      const media = shared.has(file) ? '' : ' media="(width >= 64rem)"'
      return `<link data-rel="modulepreload"${media} href="${folder}/${file}">`
    }).join('\n')
  }
}

/** The files of each module that can come later, with what they need; by its part's name. */
function filesOfParts(manifest: Build['manifest']): Map<string, string[]> {
  const byPart = new Map<string, string[]>()
  for (const [name, entry] of Object.entries(manifest)) {
    const files = new Set<string>()
    const add = (part: ManifestEntry | undefined) => {
      if (!part || files.has(part.file)) return
      files.add(part.file)
      for (const needed of part.imports ?? []) add(manifest[needed])
    }
    add(entry)
    // The router's plugin splits a route in two: `…/spacecraft.$id.tsx?tsr-split=component`.
    const part = posix.relative('src/web', name.replace(/\.tsx?(\?.*)?$/, ''))
    byPart.set(part, [...(byPart.get(part) ?? []), ...files])
  }
  return byPart
}
