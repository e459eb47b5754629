// SPDX-License-Identifier: EUPL-1.2
import { defineApi } from '#foundation/modules'
import { findCurrentEdition } from '../edition/current-edition.query.ts'
import { listFraudForms } from './list-concepts.query.ts'
import { shownEdition } from './shown-edition.ts'
import { fraudFormList, fraudFormsQuery } from './list-fraud-forms.schema.ts'

export const listFraudFormsApi = defineApi({
  method: 'GET',
  path: '/v1/fraud-forms',
  allow: 'anyone',
  operationId: 'listFraudForms',
  tag: 'Taxonomy',
  summary: 'Fraudevormen met hun codes · Fraud forms and their codes',
  description:
    'The fraud forms of the taxonomy edition in force, each followed by its kinds. Send the id of the most precise form that fits with a report.',
  query: fraudFormsQuery,
  responses: { 200: fraudFormList },
  async run(ctx, { query }) {
    const { edition } = await findCurrentEdition(ctx)
    const forms = await listFraudForms(ctx, query.level === undefined ? {} : { level: query.level })
    return {
      status: 200,
      headers: { 'cache-control': 'public, max-age=300' },
      body: {
        edition: shownEdition(edition),
        items: forms.map(({ id, parent, level, priority, label, definition }) => ({
          id,
          parent,
          level,
          priority,
          label,
          definition,
        })),
      },
    }
  },
})
