// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { exchangeGate } from '../pilot-gate/exchange-gate.query.ts'
import { selectKnownTokens } from './incident.store.ts'
import { policeWord } from './police-word.ts'
import { isVisible } from './visibility.ts'

/**
 * The tokens of an epoch that this participant may search for at a moment, sorted: none without a running pilot, an agreement and rules that
 * allow it. Asked anew for every answer. Only what those told counts from whom it may hear something now, and what it told itself; a word that
 * hides counts whoever said it. For the program itself, which sees what everybody told.
 */
export async function visibleTokens(
  ctx: Context,
  tx: Tx,
  { epoch, at, receiverId }: { epoch: number; at: Date; receiverId: string },
): Promise<string[]> {
  const asked = { exchange: 'device-pool', organisationId: receiverId, side: 'receives', at } as const
  const gate = await exchangeGate(ctx, tx, asked)
  if (!gate.isOpen || !gate.pilot) return []
  const police = await exchangeGate(ctx, tx, { ...asked, ...policeWord })
  const tellers = new Set([receiverId, ...gate.parties])
  const confirmers = new Set(police.isOpen ? police.parties : [])
  const known = await selectKnownTokens(tx, { pilotId: gate.pilot.id, epoch })
  return [...known]
    .filter(([, { incidents, feedback }]) =>
      isVisible(
        {
          incidents: incidents.filter((one) => one.role === 'victim' || tellers.has(one.organisationId)),
          feedback: feedback.filter((one) => one.verdict !== 'confirmed' || confirmers.has(one.organisationId)),
        },
        at,
      ),
    )
    .map(([token]) => token)
    .toSorted()
}
