// SPDX-License-Identifier: EUPL-1.2
import { type Change, type Changes, unknownDeed } from './change.ts'
import { handlingAt as queue, on, stale, written } from './on-page.ts'

const reason = 'Dezelfde oplichter, volgens de bank.'

const decided = (intent: string, seenStatus: string): Change =>
  on(queue, intent, () => ({ reason, seenStatus }), {
    which: 'lone',
    wrong: [() => ({ which: 'ended', fields: {} }), 409],
    done: intent === 'restore' ? null : 303,
  })

/** The page of one report. */
export const changesOfHandling: Changes = {
  [`page ${queue}/:id`]: unknownDeed(({ report }) => `${queue}/${report}`),
  [`page ${queue}/:id contact`]: on(queue, 'contact', () => ({}), {
    which: 'web',
    wrong: [() => ({ which: 'lone', fields: {} }), 200],
    done: 200,
  }),
  [`page ${queue}/:id confirm`]: decided('confirm', 'received'),
  [`page ${queue}/:id reject`]: decided('reject', 'received'),
  [`page ${queue}/:id close`]: decided('close', 'received'),
  [`page ${queue}/:id restore`]: decided('restore', 'rejected'),
  [`page ${queue}/:id duplicate`]: {
    send: (mine, theirs) => [
      { url: `${queue}/${theirs.lone}`, form: { intent: 'duplicate', of: mine.report, reason } },
      ...(mine === theirs
        ? []
        : [{ url: `${queue}/${mine.lone}`, form: { intent: 'duplicate', of: theirs.report, reason } }]),
    ],
    wrong: [({ lone, ended }) => ({ url: `${queue}/${lone}`, form: { intent: 'duplicate', of: ended, reason } }), 409],
  },
  [`page ${queue}/:id withdraw`]: on(queue, 'withdraw', () => ({}), {
    which: 'lone',
    wrong: [() => ({ which: 'web', fields: {} }), 404],
  }),
  [`page ${queue}/:id ask`]: on(queue, 'ask', () => ({ question: 'Hoe heette de winkel?' }), {
    which: 'web',
    wrong: [() => ({ which: 'lone', fields: {} }), 409],
  }),
  [`page ${queue}/:id classify`]: on(queue, 'classify', () => ({ concept: 'FF-112', why: reason }), {
    which: 'lone',
    wrong: [() => ({ fields: { seen: 'FF-410' } }), 409],
  }),
  [`page ${queue}/:id assign`]: {
    send: (mine, theirs) => [
      { url: `${queue}/${theirs.lone}`, form: { intent: 'assign', to: mine.person, version: '0' } },
      // The own report to a colleague of somebody else.
      ...(mine === theirs
        ? []
        : [{ url: `${queue}/${mine.lone}`, form: { intent: 'assign', to: theirs.person, version: '0' } }]),
    ],
    wrong: [({ lone, person }) => ({ url: `${queue}/${lone}`, form: { intent: 'assign', to: person, ...stale } }), 409],
  },
  [`page ${queue}/:id to-me`]: on(queue, 'to-me', () => ({ version: '0' }), {
    which: 'lone',
    wrong: [() => ({ fields: stale }), 409],
  }),
  ...written(queue),
}
