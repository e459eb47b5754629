// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { FormEntries, FormReader } from '#foundation/web'
import { listOrganisations } from '#modules/partners'
import { sectors, type Sector, type Tlp, tlpLevels } from '../signal/signal.ts'
import { signalMessages } from '../signal/signal.text.ts'
import { longest } from './text-limits.ts'
import type { Person } from '../signal/who.query.ts'

export interface Card {
  title: string
  steps: string
  lure: string
  recognise: string
  advice: string
  sector: Sector | null
  tlp: Tlp
  toOrganisations: string[]
}

/**
 * What an analyst says of a signal. A text with an account, a number, a mail or web address in it is refused, whichever field it stands in: others get
 * to read it. `form` remembers what is wrong.
 */
export async function readCard(ctx: Context, form: FormReader, entries: FormEntries, by: Person): Promise<Card> {
  const text = (field: Exclude<keyof typeof longest, 'because'>, isRequired = true) =>
    form.text(field, longest[field], isRequired).replace(/\r\n?/g, '\n')
  const card = {
    title: text('title'),
    steps: text('steps'),
    lure: text('lure', false),
    recognise: text('recognise'),
    advice: text('advice'),
    sector: entries.sector ? (form.choice('sector', sectors) as Sector) : null,
  }
  const tlp = form.choice('tlp', tlpLevels) as Tlp
  if (tlp !== 'amber') return { ...card, tlp, toOrganisations: [] }
  const known = new Set((await listOrganisations(ctx)).map(({ id }) => id))
  const chosen = [entries.toOrganisations ?? []].flat().filter((id) => known.has(id))
  if (chosen.length === 0) form.wrong('toOrganisations', signalMessages.chooseOrganisations)
  return { ...card, tlp, toOrganisations: [...new Set([by.organisationId, ...chosen])] }
}
