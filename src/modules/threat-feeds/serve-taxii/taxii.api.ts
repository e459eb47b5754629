// SPDX-License-Identifier: EUPL-1.2
import { answerTaxii, errorAnswer } from '@dijkwacht/stix-taxii'
import type { Protocol } from '#foundation/modules'
import { taxiiStore } from './taxii-store.query.ts'

/** TAXII 2.1. Who shows no token is given what is public. */
export const taxii: Protocol = {
  path: '/taxii2',
  allow: 'anyone',
  answer: (ctx, asked) => answerTaxii(taxiiStore(ctx), asked),
  refuse: ({ status, title, detail }) => errorAnswer({ status, title, message: detail, headers: {} }),
}
