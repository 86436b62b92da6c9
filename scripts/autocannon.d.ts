/** The part of autocannon the benchmark uses; the package brings no types of its own. */
declare module 'autocannon' {
  interface Options {
    url: string
    connections: number
    /** Seconds. */
    duration: number
    requests: { setupRequest: (request: Request) => Request }[]
  }

  interface Request {
    path?: string
  }

  interface Result {
    /** Per second. */
    requests: { average: number }
    non2xx: number
    errors: number
  }

  function autocannon(options: Options): Promise<Result>

  export = autocannon
}
