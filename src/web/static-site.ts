/** Says that the app's pages are files on some host, without our own server behind them. */
export interface StaticSite {
  /** The path of their folder, without a slash at its end: `/some/path`; empty at a host's root. */
  folder: string
  /** The origin of a server of ours that answers what the files do not; null where there is none. */
  api: string | null
}
