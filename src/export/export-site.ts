import { createPages } from '#pages/create-pages.ts'
import type { Previews } from '#pages/preview/preview.ts'
import { previewPath } from '#pages/preview/preview-path.ts'
import { catalogueAddresses } from '#pages/site-map/catalogue-addresses.ts'
import { crawlerFiles } from '#pages/site-map/crawler-files.ts'
import { folderOf } from '#pages/site-map/folder-of.ts'
import { pagePolicy } from '#server/http/headers.ts'
import { serviceWorkerFiles } from '#server/web-app/service-worker.ts'
import { answerFile } from '#web/data/file-source.ts'
import { exportPath } from '#web/data/spacecraft-list-queries.ts'
import { emptyPage } from './empty-page.ts'
import { ExportError } from './export-error.ts'
import type { ExportFolder } from './export-folder.ts'
import type { Progress } from './export-progress.ts'
import { headersFile } from './headers-file.ts'
import { listAnswers } from './list-answers.ts'
import { pageFile } from './page-file.ts'
import type { WebBuild } from './read-build.ts'
import type { SiteData } from './site-data.ts'
import { staticShell } from './static-shell.ts'

interface Job {
  build: WebBuild
  data: SiteData
  previews: Previews
  /** The site's address, without a slash at its end; empty where it is not known. */
  base: string
  api: string | null
  to: Pick<ExportFolder, 'write'>
  progress: Progress
}

/** An address that nothing has: its page is the one for all that is missing. */
const missingPath = '/404'

/**
 * Writes every file of the site.
 * @throws ExportError when one of them cannot be made
 */
export async function exportSite(job: Job): Promise<void> {
  const { data, progress } = job
  const listed = catalogueAddresses(data.contents, true).map(({ path }) => path)
  // One file for all comparisons, which the browser makes of the craft's own answers.
  const paths = [...listed, '/compare']
  const pictures = [...new Set([...paths, missingPath].map(previewPath))]
  // They have a page, but no picture for links.
  const gone = data.gone.map(id => `/spacecraft/${id}`)
  const lists = job.api === null ? listAnswers(data.contents.spacecraft.length) : []
  progress.start(paths.length + gone.length + 1 + pictures.length + lists.length)
  await writeFiles(job)
  await writeTexts(job)
  // Pictures are drawn by a thread of their own.
  await Promise.all([writePages(job, [...paths, ...gone], lists), drawPictures(job, pictures)])
}

async function writeFiles({ build, data, base, api, to }: Job) {
  for (const [path, body] of build.files) await to.write(path, body)
  const folder = folderOf(base)
  const shell = emptyPage(staticShell(build.shell, folder, pagePolicy(api)), base, { folder, api })
  const { files } = build
  for (const [path, body] of serviceWorkerFiles({ files, shell, folder }))
    await to.write(path, body)
  await to.write('/snapshot.json', await data.file('/catalogue/snapshot'))
  await to.write('/catalogue/changes.atom', await data.file('/catalogue/changes.atom'))
  for (const format of ['csv', 'json'] as const) {
    await to.write(`/catalogue/export.${format}`, await data.file(exportPath({}, format)))
  }
}

async function writeTexts({ data, base, to }: Job) {
  const feed = JSON.parse(new TextDecoder().decode(await data.file('/catalogue/changes')))
  const own = { ...feed, feed_url: `${base}/catalogue/changes.json` }
  await to.write('/catalogue/changes.json', JSON.stringify(own))
  for (const [path, text] of crawlerFiles(data.contents, base, true)) await to.write(path, text)
  await to.write('/_headers', headersFile(base, folderOf(base)))
}

async function writePages(
  { build, data, base, api, to, progress }: Job,
  paths: readonly string[],
  lists: readonly string[],
) {
  const folder = folderOf(base)
  const shell = staticShell(build.shell, folder, pagePolicy(api))
  const pages = createPages({ ...build, shell, folder })
  const answered = new Set<string>()

  /** Asks for a page, or for whoever takes it over: without a server the answer becomes a file. */
  async function ask(path: string) {
    const answer = await data.ask(path)
    if (api === null && answer.status === 200 && !answered.has(path)) {
      answered.add(path)
      await to.write(answerFile(path), data.textOf(answer.body))
    }
    return answer
  }

  async function render(target: string, status: 200 | 404) {
    const page = await pages.render({ target, origin: base, ask, staticSite: { folder, api } })
    if (page.status !== status) {
      throw new ExportError(`The page ${target} came with status ${page.status}`)
    }
    progress.advance()
    return page.html
  }

  for (const path of paths) {
    const html = await render(path, 200)
    await to.write(pageFile(path), html)
    if (path === '/spacecraft') await to.write('/index.html', html)
  }
  await to.write('/404.html', await render(missingPath, 404))
  for (const path of lists) {
    await ask(path)
    progress.advance()
  }
}

async function drawPictures({ data, previews, to, progress }: Job, pictures: readonly string[]) {
  for (const path of pictures) {
    const content = await previews.describe(path, data.ask)
    if (!content) throw new ExportError(`Nothing is to be drawn for ${path}`)
    await to.write(path, await previews.draw(content))
    progress.advance()
  }
}
