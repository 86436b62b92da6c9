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

  return ({ head, body, state, routes }: RenderedPage): string => {
    // A function as replacement: in a text `$&` would mean something.
    const start = before
      .replace(description, '')
      .replace(title, () => head)
      .replace('</head>', `${wholeFirst}</head>`)
    return [
      start,
      `<div id="app">${body.replace(hoistedTitle, '')}</div>`,
      `<script type="application/json" id="${pageStateId}">${scriptText(state)}</script>`,
      ...preloads(['take-over', ...routes.map(routeModule), ...state.parts], { manifest, folder }),
      ...lateScripts,
      after,
    ].join('\n')
  }
}

/**
 * Has the browser paint a page at once, where it would otherwise paint what it has read so far and
 * move it when more comes (HTML standard, "expect" links): all content stands before the state.
 */
const wholeFirst = `<link rel="expect" href="#${pageStateId}" blocking="render">`

// React writes the title before what it renders; it belongs into the head.
const hoistedTitle = /^<title>[^<]*<\/title>/

/** The module of a route, as parts are named: `/spacecraft/$id` is `routes/spacecraft.$id`. */
const routeModule = (id: string) =>
  `routes/${id.slice(1).replace(/\/$/, '/index').replaceAll('/', '.')}`

/** Links to the code of parts. What only the sidebar needs is for windows that have one. */
function preloads(
  parts: readonly string[],
  { manifest, folder }: Pick<Required<Build>, 'manifest' | 'folder'>,
): string[] {
  const shared = chunksOf(
    parts.filter(part => !sidebarParts.has(part)),
    manifest,
  )
  return chunksOf(parts, manifest).map(file => {
    const media = shared.includes(file) ? '' : ' media="(width >= 64rem)"'
    return `<link data-rel="modulepreload"${media} href="${folder}/${file}">`
  })
}

/** The files of parts whose code comes later, with what they need. */
function chunksOf(parts: readonly string[], manifest: Build['manifest']): string[] {
  const files = new Set<string>()
  const add = (entry: ManifestEntry | undefined) => {
    if (!entry || files.has(entry.file)) return
    files.add(entry.file)
    for (const name of entry.imports ?? []) add(manifest[name])
  }
  for (const part of parts) {
    const path = posix.join('src/web', part)
    // The router's plugin splits a route in two: `…/spacecraft.$id.tsx?tsr-split=component`.
    for (const name of Object.keys(manifest)) {
      if (name.replace(/\.tsx?(\?.*)?$/, '') === path) add(manifest[name])
    }
  }
  return [...files]
}
