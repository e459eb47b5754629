// SPDX-License-Identifier: EUPL-1.2
import { deeds } from '../../src/modules/casework/act-on-many/deed.ts'
import { type Change, type Changes, unknownDeed } from './change.ts'
import { secretsOf } from './organisations.ts'
import type { Own } from './ten-organisations.ts'

const reason = 'Dezelfde oplichter, volgens de bank.'
const queue = '/werkbank/meldingen'

type Many = Record<string, string | readonly string[]>

const many = (form: Many) => ({ url: `${queue}/samen`, form })
const several =
  (form: (deed: string, theirs: Own, mine: Own) => Many): Change['send'] =>
  (mine, theirs) =>
    deeds.map((deed) => many(form(deed, theirs, mine)))

const onQueue: Changes = {
  [`page ${queue}`]: unknownDeed(() => queue),
  [`page ${queue} remove-filter`]: {
    send: (_, { filter }) => ({ url: queue, form: { intent: 'remove-filter', filter } }),
    wrong: [({ note }) => ({ url: queue, form: { intent: 'remove-filter', filter: note } }), 404],
  },
  [`page ${queue} save-filter`]: {
    send: ({ organisation }) => ({
      url: queue,
      form: { intent: 'save-filter', name: organisation, search: 'duiden=ja' },
    }),
    alone: 'A name under which the person who asks keeps a search of the own queue.',
    wrong: [() => ({ url: queue, form: { intent: 'save-filter', search: '' } }), 422],
  },
  [`page ${queue}/samen`]: {
    send: several((deed, theirs, mine) => ({
      deed,
      reason,
      'id[]': [theirs.lone, theirs.report],
      to: deed === 'assign' ? theirs.person : '',
      of: mine.report,
    })),
    // Says beside each report that it is not yours.
    alsoNo: [200],
    wrong: [({ ended }) => many({ deed: 'confirm', 'id[]': ended }), 200],
    done: 200,
  },
  [`page ${queue}/samen preview`]: {
    send: several((deed, theirs) => ({ step: 'preview', deed, 'id[]': theirs.lone })),
    alsoNo: [200],
    wrong: [() => many({ step: 'preview', deed: 'assign' }), 422],
    done: 200,
  },
  [`page ${queue}/samen to-me`]: {
    send: (_, theirs) => many({ step: 'to-me', 'id[]': [theirs.lone, theirs.report] }),
    alsoNo: [200],
    wrong: [() => many({ step: 'to-me' }), 422],
    done: 200,
  },
  [`page ${queue}/samen undo`]: {
    send: (_, theirs) =>
      many({
        step: 'undo',
        undo: [
          `assign ${theirs.report} `,
          `rejected ${theirs.lone}`,
          `duplicate ${theirs.web}`,
          `merge ${theirs.decision}`,
        ],
      }),
    alsoNo: [409],
    wrong: [({ undone, ended }) => many({ step: 'undo', undo: [`merge ${undone}`, `rejected ${ended}`] }), 409],
    done: 200,
  },
  [`page ${queue}/export`]: {
    send: (_, theirs) => ({
      url: `${queue}/export`,
      form: { search: `zaak=${theirs.report}`, purpose: 'statistics' },
    }),
    wrong: [() => ({ url: `${queue}/export`, form: {} }), 422],
  },
}

const watches = '/werkbank/volglijst'
const onOthers: Changes = {
  'page /werkbank/zoeken': {
    send: (_, theirs) => secretsOf(theirs.organisation).map((zoek) => ({ url: '/werkbank/zoeken', form: { zoek } })),
    alsoNo: [200],
    wrong: [() => ({ url: '/werkbank/zoeken', form: {} }), 422],
    done: 200,
  },
  'page /werkbank/zoeken/antwoord': {
    send: (_, theirs) =>
      secretsOf(theirs.organisation).map((zoek) => ({ url: '/werkbank/zoeken/antwoord', form: { zoek } })),
    alsoNo: [200],
    wrong: [() => ({ url: '/werkbank/zoeken/antwoord', form: {} }), 422],
    done: 200,
  },
  [`page ${watches}`]: unknownDeed(() => watches),
  [`page ${watches} watch`]: {
    send: (_, theirs) => ({ url: watches, form: { intent: 'watch', watched: `iets van ${theirs.organisation}` } }),
    alone: 'Words that the person who asks wants to hear about.',
    wrong: [() => ({ url: watches, form: { intent: 'watch', watched: 'x' } }), 422],
  },
  [`page ${watches} stop`]: {
    send: (_, { watch }) => ({ url: watches, form: { intent: 'stop', watch } }),
    wrong: [({ note }) => ({ url: watches, form: { intent: 'stop', watch: note } }), 404],
  },
  [`page ${watches} read`]: {
    send: () => ({ url: watches, form: { intent: 'read', until: '9999999999999' } }),
    alone: 'What the person who asks has seen; nothing else can be named.',
  },
}

export const changesOfQueue: Changes = { ...onQueue, ...onOthers }
