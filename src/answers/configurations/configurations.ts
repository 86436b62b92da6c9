import { toNormalConfig } from '#ll2/project.ts'
import type { Catalogue } from '../catalogue.ts'
import { orderRecords } from '../lookup/order-records.ts'
import type { Documentation } from '../resource/documentation.ts'
import { instanceAnswer } from '../resource/instance-answer.ts'
import { listAnswer, pageOf } from '../resource/list-answer.ts'
import type { Resource } from '../resource/resource.ts'
import { parseConfigurationParams } from './configuration-params.ts'
import { matchConfiguration } from './match-configuration.ts'

const path = '/2.3.0/spacecraft_configurations/'

const documentation: Documentation = {
  path,
  modes: ['normal', 'detailed'],
  filters: { fields: ['agency', 'human_rated', 'in_use', 'name'], example: 'in_use=true' },
  search: { fields: ['agency__abbrev', 'agency__name', 'name'], example: 'search=Dragon' },
  ordering: { fields: ['name'], example: 'ordering=name' },
  limit: true,
}

/** LL2's `/spacecraft_configurations/`, list and instance. */
export const configurations = (site: Catalogue): [Resource, Resource] => [
  configurationList(site),
  configurationInstance(site),
]

function configurationList({ engine, snapshot }: Catalogue): Resource {
  return {
    path,
    title: 'Spacecraft Configuration List',
    documentation,
    webPath: () => '/configurations',
    answer(question) {
      const { params, errors } = parseConfigurationParams(question.query, engine.isKnown)
      if (errors) return { status: 400, body: errors }
      return listAnswer(path, question, params, () => {
        const matching = snapshot.configurations.filter(matchConfiguration(params.filters))
        const { count, results } = pageOf(orderRecords(matching, params.ordering, ['name']), params)
        return { count, results: params.mode === 'normal' ? results.map(toNormalConfig) : results }
      })
    },
  }
}

function configurationInstance({ engine, snapshot }: Catalogue): Resource {
  return {
    path: `${path}:id/`,
    title: 'Spacecraft Configuration Instance',
    documentation,
    webPath: ({ id }) => `/configurations/${encodeURIComponent(id)}`,
    answer(question) {
      const { params, errors } = parseConfigurationParams(question.query, engine.isKnown)
      if (errors) return { status: 400, body: errors }
      const matches = matchConfiguration(params.filters)
      return instanceAnswer(path, question, 'SpacecraftConfiguration', id =>
        snapshot.configurations.find(config => config.id === id && matches(config)),
      )
    },
  }
}
