import { readFileSync } from 'node:fs'
import { answersOver } from '#answers/ask.fixture.ts'
import { type Answered, askValue } from '#answers/ask-value.ts'
import { finish } from '#engine/work.ts'
import type { CatalogueData } from '#ll2/catalogue-data.ts'
import type { PageState } from '#web/page-state.ts'
import type { StaticSite } from '#web/static-site.ts'
import { createPages } from './create-pages.ts'

const origin = 'https://craft.example'
const captured = '2026-11-28T00:00:00Z'
const shell = readFileSync('index.html', 'utf8')

/** What no data tells by itself. */
const told: Record<string, unknown> = {
  '/catalogue/status': { captured_at: captured, source: 'https://ll.example/2.3.0/', sync: null },
  '/catalogue/history': { start: null, count: 0, results: [] },
}

/** What renders pages of a catalogue as documents, and what it asks. */
export function pagesOf(catalogue: CatalogueData) {
  const answers = answersOver(catalogue, captured)
  const ask = async (path: string): Promise<Answered> => {
    const body = told[path.split('?')[0] ?? '']
    return body ? { status: 200, body } : finish(askValue(answers, path, origin))
  }
  const pages = createPages({ shell, manifest: {}, folder: '' })
  const render = async (target: string, staticSite?: StaticSite) =>
    (await pages.render({ target, origin, ask, staticSite })).html
  return { render, ask, origin }
}

/** What a rendered page hands to the browser. */
export function stateOf(html: string): PageState {
  const [, state = ''] = /id="page-state">(.*?)<\/script>/.exec(html) ?? []
  return JSON.parse(state)
}
