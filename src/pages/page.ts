/** A page of the web app as a document. */
export interface Page {
  status: 200 | 404 | 500
  html: string
}

/** What a page is rendered from. */
export interface Asked {
  /** Path and query as they came. */
  target: string
  /** The origin that the page names itself by. */
  origin: string
  /**
   * Answers an address of the API.
   * @returns its status and its JSON, parsed
   */
  ask: (path: string) => Promise<{ status: number; body: unknown }>
}

/** Renders the pages of the web app. */
export interface Pages {
  /** @throws what the app throws while rendering */
  render(asked: Asked): Promise<Page>
}
