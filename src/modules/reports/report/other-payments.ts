// SPDX-License-Identifier: EUPL-1.2
import { parseMoney } from '#values'

/** How a second payment of one call stands in the story, with its own day and hour: "Ook betaald: € 800, 30 november 2026." */
export const alsoPaid = 'Ook betaald:'

const written = new RegExp(String.raw`${alsoPaid} €\s?(\d[\d.]*(?:,\d\d)?)`, 'gu')

/** Cents of every payment that a story tells of besides the first. */
export function otherPayments(story: string): number[] {
  return [...story.matchAll(written)].flatMap(([, said = '']) => {
    const read = parseMoney(said.replace(/\.$/, ''))
    return read.ok ? [read.value] : []
  })
}

/** The payments that together are the loss, the first one first; the loss alone where the story tells of no other. */
export function paymentsOf(lossInCents: number, story: string): number[] {
  const others = otherPayments(story)
  const first = lossInCents - others.reduce((sum, one) => sum + one, 0)
  return others.length > 0 && first > 0 ? [first, ...others] : [lossInCents]
}
