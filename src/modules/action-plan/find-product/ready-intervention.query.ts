// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type Widget, widgets } from '#modules/widgets'
import type { FoundProduct } from './product-kind.ts'

const titles: Record<Widget, FoundProduct['title']> = {
  'even-wachten': { nl: 'Even wachten voordat u betaalt', en: 'Wait a moment before you pay' },
  oefenen: { nl: 'Oefen met een gesprek', en: 'Practise with a conversation' },
  'beveiliging-op-orde': { nl: 'Is uw beveiliging op orde?', en: 'Is your security in order?' },
}

/** Interventions that anybody can use, or put into a site. They are part of the program. */
export async function readyInterventions(_ctx: Context, all: readonly Widget[] = widgets): Promise<FoundProduct[]> {
  return all.map((reference) => ({ reference, title: titles[reference], href: `/${reference}`, isDraft: false }))
}
