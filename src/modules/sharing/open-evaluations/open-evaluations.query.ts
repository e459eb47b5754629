// SPDX-License-Identifier: EUPL-1.2
import { randomInt } from 'node:crypto'
import { bestGroup, verifyOpening } from '@dijkwacht/check-client'
import type { OpenedEntry, OpeningRequest } from '@dijkwacht/check-client/node'
import { fromHex, pieces, toHex } from '@dijkwacht/check-client/voprf'
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { countAsked, selectAsked } from './evaluated-element.store.ts'

/**
 * Draws so many elements that an organisation asked, by lot, for it to open. Each question is drawn as likely as it asked elements, so that who
 * hides one among many is found as surely as who hides it alone. The draw is on record.
 */
export async function drawEvaluations(ctx: Context, organisationId: string, count: number): Promise<OpeningRequest> {
  const system = asSystem(ctx, 'sharing.draw-evaluations')
  return transaction(system, async (tx) => {
    const all = await countAsked(tx, organisationId)
    const places = new Set<number>()
    while (places.size < Math.min(count, all)) places.add(randomInt(all))
    const asked = await selectAsked(tx, organisationId, [...places])
    await recordAudit(system, tx, {
      action: 'sharing.openings-drawn',
      subjectKind: 'statement',
      subjectId: organisationId,
      detail: { drawn: asked.length, of: all },
    })
    return {
      entries: asked.map(({ statement, elements, place }) => ({
        statement,
        element: toHex(pieces(elements, 32)[place] as Uint8Array),
      })),
    }
  })
}

export interface Opened {
  statement: string
  /** What was asked, as it goes into the protocol; null when it was not opened, or the opening is false. */
  asked: string | null
}

/** Which answers of a partner hold: each element is what the partner says that it was. */
export async function checkOpenings(entries: readonly OpenedEntry[]): Promise<Opened[]> {
  const group = await bestGroup()
  return entries.map(({ statement, element, input, blind }) => {
    const isOpened =
      input !== undefined &&
      blind !== undefined &&
      verifyOpening(group, { input: bytes(input), blind: bytes(blind), element: bytes(element) })
    return { statement, asked: isOpened ? said(bytes(input)) : null }
  })
}

function bytes(hex: string): Uint8Array {
  try {
    return fromHex(hex)
  } catch {
    return new Uint8Array(0)
  }
}

/** 'iban NL…': kind and canonical form out of the bytes that `inputOf` makes. */
function said(input: Uint8Array): string {
  const from = 'dijkwacht check 1'.length
  const kindLength = input[from] ?? 0
  const text = new TextDecoder()
  const kind = text.decode(input.subarray(from + 1, from + 1 + kindLength))
  return `${kind} ${text.decode(input.subarray(from + 3 + kindLength))}`
}
