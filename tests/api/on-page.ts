// SPDX-License-Identifier: EUPL-1.2
import type { Change, Changes } from './change.ts'
import type { Own } from './ten-organisations.ts'

export const handlingAt = '/werkbank/meldingen'

type Fields = Record<string, string>

/** A form on the page of a report or a case: about their report, or under the own address about their note or task. */
export function on(
  address: string,
  intent: string,
  fields: (of: Own, mine: Own) => Fields,
  {
    which = 'report',
    under = false,
    wrong,
    done,
  }: {
    which?: 'report' | 'lone' | 'web'
    /** Their note under the own address too. */
    under?: boolean
    wrong?: [change: (mine: Own) => { which?: keyof Own } & { fields: Fields }, status: number]
    done?: number | null
  } = {},
): Change {
  const form = (id: string, more: Fields) => ({ url: `${address}/${id}`, form: { intent, ...more } })
  return {
    send: (mine, theirs) => [
      form(theirs[which], fields(theirs, mine)),
      ...(under ? [form(mine[which], fields(theirs, mine))] : []),
    ],
    ...(wrong && {
      wrong: [
        (mine: Own) => {
          const { which: other = which, fields: more } = wrong[0](mine)
          return form(mine[other], { ...fields(mine, mine), ...more })
        },
        wrong[1],
      ] as const satisfies Change['wrong'],
    }),
    ...(done !== undefined && { done }),
  }
}

export const stale = { version: '99' }
/** What people write about a report, on its own page and on that of its case. */
export const written = (address: string): Changes => ({
  [`page ${address}/:id note`]: on(address, 'note', () => ({ text: 'Van buiten' }), {
    wrong: [() => ({ fields: { text: '' } }), 422],
  }),
  [`page ${address}/:id change-note`]: on(
    address,
    'change-note',
    ({ note }) => ({ id: note, text: 'Anders', version: '1' }),
    {
      under: true,
      wrong: [() => ({ fields: stale }), 409],
      done: address === handlingAt ? 303 : null,
    },
  ),
  [`page ${address}/:id task`]: on(address, 'task', () => ({ text: 'Bellen', dueOn: '' }), {
    wrong: [() => ({ fields: { dueOn: 'ooit' } }), 422],
  }),
  [`page ${address}/:id change-task`]: on(
    address,
    'change-task',
    ({ task }) => ({ id: task, text: 'Toch niet', dueOn: '', version: '1' }),
    { under: true, wrong: [() => ({ fields: stale }), 409], done: address === handlingAt ? 303 : null },
  ),
  [`page ${address}/:id task-done`]: on(address, 'task-done', ({ task }) => ({ id: task, version: '1' }), {
    under: true,
    wrong: [() => ({ fields: stale }), 409],
    done: null,
  }),
  [`page ${address}/:id task-reopen`]: on(address, 'task-reopen', ({ task }) => ({ id: task, version: '1' }), {
    under: true,
    wrong: [({ note }) => ({ fields: { id: note } }), 404],
    done: null,
  }),
})
