// SPDX-License-Identifier: EUPL-1.2
import { answerMisp, mispError } from '@dijkwacht/misp'
import type { Protocol } from '#foundation/modules'
import { mispEvents } from './misp-events.query.ts'

/** A MISP feed, and the part of MISP's REST API that PyMISP and other MISPs read by. Who shows no token is given what is public. */
export const misp: Protocol = {
  path: '/misp',
  allow: 'anyone',
  answer: (ctx, asked) => answerMisp(mispEvents(ctx), asked, ctx.now()),
  refuse: ({ status, title }, path) => mispError(status, title, path),
}
