// SPDX-License-Identifier: EUPL-1.2
import { rowsOf, type TrayItem } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { clearedTray, proposedTray, suspendedTray } from './judge-names.text.ts'
import { waitingForSecond } from './show-queue.query.ts'

const minute = 60_000
const kinds = [
  // A page that deceives lives for hours: the second one looks within minutes.
  { step: 'propose', name: 'shield.proposed', text: proposedTray, within: 15 * minute },
  { step: 'suspend', name: 'shield.suspended', text: suspendedTray, within: 240 * minute },
  { step: 'clear', name: 'shield.cleared', text: clearedTray, within: null },
] as const

/** What one person proposed to block, took off the list at once, or judged harmless: a colleague hears it. */
export const secondReaderTrays: readonly TrayItem[] = kinds.map(({ step, name, text, within }) => ({
  text,
  href: '/werkbank/schild',
  allow: { permission: 'shield:judge' },
  ...(step === 'clear' && { tab: 'read' as const }),
  count: async (ctx) => (await waitingForSecond(ctx, step)).length,
  rows: {
    name,
    kind: text,
    ...rowsOf(async (ctx) =>
      (await waitingForSecond(ctx, step)).map(({ id, name: subject, byName, at }) => ({
        key: id,
        due: within === null ? null : new Date(at.getTime() + within),
        since: at,
        subject,
        why: translate(text, ctx.language)('explanation'),
        from: byName,
        href: addressIn(ctx.language, `/werkbank/schild/${id}`),
      })),
    ),
  },
}))
