import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, test } from 'vitest'
import { spacecraftDocumentation } from '#answers/spacecraft/documentation.ts'
import { filterFields } from '#web/search/catalogue-search.ts'
import { testApp } from '../testing/test-app.ts'
import { createDescription } from './create-description.ts'
import { templateOf } from './described-answer.fixture.ts'
import { describedPaths } from './described-paths.ts'
import { filterParameters } from './parameters/filter-parameters.ts'
import { pageParameters } from './parameters/page-parameters.ts'

const origin = 'https://craft.example'
const { app, get, json } = await testApp({ publicUrl: origin })

test('the linter has nothing to say of it', async () => {
  const config = await createConfig({
    extends: ['recommended'],
    rules: {
      'operation-tag-defined': 'error',
      'parameter-description': 'error',
      'tag-description': 'error',
      // Launch Library 2's addresses end with a slash.
      'no-path-trailing-slash': 'off',
    },
  })
  const source = JSON.stringify(createDescription(origin))
  const problems = await lintFromString({ source, config })
  expect(problems.map(({ message, location }) => [location[0]?.pointer, message])).toEqual([])
})

test('it is served as it is made, for the address the catalogue is found at', async () => {
  const response = await get('/catalogue/openapi.json')
  expect(await response.json()).toEqual(JSON.parse(JSON.stringify(createDescription(origin))))
  const tag = response.headers.get('etag') ?? ''
  const again = await get('/catalogue/openapi.json', { 'If-None-Match': tag })
  expect(again.status).toBe(304)
})

test('whatever has a route is told of, and what is told of has one', () => {
  // What the app of the tests has no parts for: see `filters of files` below.
  const files = Object.keys(describedPaths).filter(path => /^\/(views|previews)\//.test(path))
  const routes = [...new Set(app.routes.map(({ path }) => path))]
  const single = routes.filter(path => !path.endsWith('*'))
  expect(single.filter(path => !(path in describedPaths))).toEqual([])

  const many = routes.filter(path => path.endsWith('*')).map(path => path.slice(0, -1))
  const answered = (path: string) =>
    single.includes(path) || many.some(beginning => path.startsWith(beginning))
  const told = Object.keys(describedPaths).filter(path => !files.includes(path))
  expect(told.filter(path => !answered(path))).toEqual([])
})

test('every list of the index is told of, and each of its records', async () => {
  const { body } = await json('/2.3.0/')
  const lists = Object.values(body as Record<string, string>).map(url => new URL(url).pathname)
  expect(lists).not.toEqual([])
  const told = Object.keys(describedPaths)
  expect(
    lists.flatMap(path => [path, `${path}{id}/`]).filter(path => !told.includes(path)),
  ).toEqual([])
})

test('filters of files are those of the list’s page', () => {
  expect(filterParameters.map(({ name }) => name).toSorted()).toEqual(filterFields.toSorted())
})

test('pages for people tell of the parameters that the description tells of', () => {
  const { filters, search, extensions = [] } = spacecraftDocumentation
  const told = [...(filters?.fields ?? []), ...extensions.flatMap(({ parameters }) => parameters)]
  const onPage = [...told, ...(search ? ['search'] : []), 'ordering', 'mode', 'format']
  const described = describedPaths['/2.3.0/spacecraft/']?.parameters?.map(({ name }) => name) ?? []
  const names = new Set([...onPage, ...pageParameters.map(({ name }) => name)])
  expect([...names].toSorted()).toEqual(described.toSorted())
})

test('operations have names of their own', () => {
  const ids = Object.values(describedPaths).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('an address is found by its template, the plainest first', () => {
  expect(templateOf('/2.3.0/spacecraft/198/')).toBe('/2.3.0/spacecraft/{id}/')
  expect(templateOf('/catalogue/export.csv')).toBe('/catalogue/export.csv')
  expect(templateOf('/catalogue/exportXcsv')).toBeUndefined()
})
