import type { Answered } from '#answers/ask-value.ts'
import type { StaticSite } from '#web/static-site.ts'

/** A page of the web app as a document. */
export interface Page {
  status: 200 | 404 | 500
  html: string
}

/** What a page is rendered from. */
export interface Asked {
  /** Path and query as they came. */
  target: string
  /** The origin that the page names itself by; with the folder of a static site. */
  origin: string
  /** Where the page becomes a file. */
  staticSite?: StaticSite | undefined
  /** What an address of the API answers. The value is not to be altered. */
  ask: (path: string) => Promise<Answered>
}

/** Renders the pages of the web app. */
export interface Pages {
  /** The one form of all addresses, path and query, under which a page is the same. */
  canonicalTarget(target: string): string
  /** @throws what the app throws while rendering */
  render(asked: Asked): Promise<Page>
}

/** What the build left: the page that a browser fills by itself, and what it is made of. */
export interface Build {
  /** `index.html`. */
  shell: string
  /** Vite's manifest: the files that each module became, by its path from the project's root. */
  manifest: Record<string, ManifestEntry>
  /** The path before those of its files, without a slash at its end; empty when left out. */
  folder?: string
}

export interface ManifestEntry {
  file: string
  imports?: string[]
}

/** @throws Error when the build is not one that pages can be made from */
export type CreatePages = (build: Build) => Pages
