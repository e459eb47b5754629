// SPDX-License-Identifier: EUPL-1.2
import { judgements } from '#modules/cases'
import { type Changes, unknownDeed } from './change.ts'
import { on, written } from './on-page.ts'
import { secretsOf } from './organisations.ts'

const reason = 'Dezelfde oplichter, volgens de bank.'
const cases = '/werkbank/zaken'

/** The pages of one case. */
export const changesOfCases: Changes = {
  [`page ${cases}/:id`]: unknownDeed(({ report }) => `${cases}/${report}`),
  [`page ${cases}/:id watch`]: on(cases, 'watch', () => ({})),
  [`page ${cases}/:id unwatch`]: on(cases, 'unwatch', ({ watch }) => ({ watch }), {
    under: true,
    wrong: [({ note }) => ({ fields: { watch: note } }), 404],
    done: null,
  }),
  [`page ${cases}/:id undo`]: on(cases, 'undo', ({ decision }) => ({ id: decision, reason }), {
    under: true,
    wrong: [({ undone }) => ({ fields: { id: undone } }), 409],
  }),
  ...written(cases),
  [`page ${cases}/:id/kenmerk/:hub`]: {
    send: (mine, theirs) =>
      judgements.flatMap((judgement) =>
        [theirs, mine].map(({ report }) => ({
          url: `${cases}/${report}/kenmerk/${theirs.hub}`,
          form: { judgement, reason },
        })),
      ),
    wrong: [
      ({ report, hub }) => ({ url: `${cases}/${report}/kenmerk/${hub}`, form: { judgement: 'misschien', reason } }),
      422,
    ],
  },
  [`page ${cases}/:id/samenvoegen`]: {
    send: (mine, theirs) => [
      { url: `${cases}/${theirs.report}/samenvoegen`, form: { other: mine.lone, reason } },
      { url: `${cases}/${mine.report}/samenvoegen`, form: { other: theirs.lone, reason } },
    ],
    wrong: [({ report }) => ({ url: `${cases}/${report}/samenvoegen`, form: { other: report, reason } }), 409],
  },
  [`page ${cases}/:id/samenvoegen search`]: {
    send: (mine, theirs) => [
      { url: `${cases}/${theirs.report}/samenvoegen`, form: { intent: 'search', zoek: 'betaalde' } },
      ...secretsOf(theirs.organisation).map((zoek) => ({
        url: `${cases}/${mine.report}/samenvoegen`,
        form: { intent: 'search', zoek },
      })),
    ],
    alsoNo: [200],
    done: 200,
  },
  [`page ${cases}/:id/splitsen`]: {
    send: (mine, theirs) => [
      { url: `${cases}/${theirs.report}/splitsen`, form: { 'id[]': theirs.report, reason } },
      ...(mine === theirs
        ? []
        : [{ url: `${cases}/${mine.report}/splitsen`, form: { 'id[]': theirs.report, reason } }]),
    ],
    wrong: [({ lone }) => ({ url: `${cases}/${lone}/splitsen`, form: { 'id[]': lone, reason } }), 409],
    done: null,
  },
  [`page ${cases}/:id/splitsen preview`]: {
    send: (mine, theirs) => [
      { url: `${cases}/${theirs.report}/splitsen`, form: { intent: 'preview', 'id[]': theirs.report } },
      { url: `${cases}/${mine.report}/splitsen`, form: { intent: 'preview', 'id[]': theirs.report } },
    ],
    alsoNo: [200],
    wrong: [({ report }) => ({ url: `${cases}/${report}/splitsen`, form: { intent: 'preview' } }), 422],
    done: 200,
  },
}
