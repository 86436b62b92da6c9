import type { DescribedPaths } from '../described.ts'
import { craftIdParameter, sinceParameter } from '../parameters/copy-parameters.ts'
import { pageParameters } from '../parameters/page-parameters.ts'
import { asJson } from './list-paths.ts'

const state = { tag: 'State and changes', hasTag: false, errors: ['BadRequest'] } as const

const asText = {
  description: '`ok`',
  content: { 'text/plain': { text: 'Two letters.' } },
}

export const statePaths = {
  '/catalogue/status': {
    ...state,
    id: 'getStatus',
    summary: 'What is served, how old it is, and how it is kept fresh',
    description: 'Source, moment of capture, age and size of the copy, and how syncing goes.',
    found: asJson('The state.', 'Status'),
  },
  '/catalogue/changes': {
    ...state,
    id: 'getChanges',
    summary: 'What changed, as JSON Feed or since a revision',
    description:
      'What the latest snapshots added, removed and changed: an entry for each craft, with values before and after; more than ten of a kind are one entry. With `since`, for those who keep a copy: every step from that revision to the served data, as JSON.',
    parameters: [sinceParameter],
    hasTag: true,
    found: {
      description: 'A feed; with `since` the steps.',
      content: {
        'application/feed+json': { json: 'JsonFeed' },
        'application/json': { json: 'ChangesSince' },
      },
    },
    errors: ['BadRevision', 'Gone'],
  },
  '/catalogue/changes.atom': {
    ...state,
    id: 'getChangesAtom',
    summary: 'What changed, as Atom',
    description: 'The same for feed readers (RFC 4287).',
    hasTag: true,
    found: {
      description: 'A feed.',
      content: { 'application/atom+xml': { text: 'Atom.' } },
    },
  },
  '/catalogue/history': {
    ...state,
    id: 'getHistory',
    summary: 'What changed in a craft',
    description:
      'Over the states of the data that this catalogue has seen, newest first: which field, from what, to what and when. A craft that is no longer listed is found too, with its last record.',
    parameters: [craftIdParameter, ...pageParameters],
    hasTag: true,
    found: asJson('A page of changes.', 'CraftHistory'),
    errors: ['BadCraftId', 'NeverListed'],
  },
  '/catalogue/openapi.json': {
    ...state,
    id: 'getDescription',
    summary: 'This description',
    description: 'The API as OpenAPI 3.1, made from the schemas that the server itself reads with.',
    hasTag: true,
    found: asJson('This document.', 'Description'),
  },
  '/healthz': {
    ...state,
    id: 'getHealth',
    summary: 'Whether the process answers',
    description: '`ok` while the process answers, whatever it answers.',
    found: asText,
  },
  '/readyz': {
    ...state,
    id: 'getReadiness',
    summary: 'Whether clients may come',
    description: '`ok` but while the server is starting or about to end.',
    found: asText,
    errors: ['BadRequest', 'Unready'],
  },
} as const satisfies DescribedPaths
