import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { pictureCredits } from '#answers/credits/picture-credits.ts'
import { finish } from '#engine/work.ts'
import { creditsSchema } from '#ll2/credits.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { testApp } from '../testing/test-app.ts'

const sample = await loadSnapshot()

describe('/catalogue/credits', async () => {
  const { app, get } = await testApp()

  test('answers them', async () => {
    const response = await get('/catalogue/credits')
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toMatch(/max-age=60/)
    expect(v.parse(creditsSchema, await response.json())).toEqual(finish(pictureCredits(sample)))
  })

  test('confirms what is known by its tag, before and after a body was made', async () => {
    const tag = (await get('/catalogue/credits')).headers.get('etag') ?? ''
    const { get: ask } = await testApp()
    expect((await ask('/catalogue/credits', { 'if-none-match': tag })).status).toBe(304)
    expect((await get('/catalogue/credits', { 'if-none-match': tag })).status).toBe(304)
    const changed = await testApp({ snapshot: { ...sample, revision: 'other' } })
    expect((await changed.get('/catalogue/credits', { 'if-none-match': tag })).status).toBe(200)
  })

  test('is read only', async () => {
    expect((await app.request('/catalogue/credits', { method: 'POST' })).status).toBe(405)
  })
})
