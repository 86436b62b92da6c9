import { cachedData, dataHeaders, type Headers } from '../http/headers.ts'

export const catalogueHeaders: Headers = {
  ...dataHeaders,
  'Cache-Control': cachedData,
  'Content-Type': 'application/json',
  Vary: 'Accept-Encoding',
}
