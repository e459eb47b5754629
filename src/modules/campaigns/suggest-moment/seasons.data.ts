// SPDX-License-Identifier: EUPL-1.2

export interface Season {
  form: string
  /** Months in which it comes every year. */
  months: readonly number[]
  why: { nl: string; en: string }
  source: string
}

/** What comes back every year, each with who said so. */
export const seasons: readonly Season[] = [
  {
    form: 'FF-111',
    months: [11, 12],
    why: {
      nl: 'Rond de feestdagen zijn er elk jaar meer nepwinkels.',
      en: 'Around the holidays there are more fake shops every year.',
    },
    source:
      'https://www.blikopnieuws.nl/nieuws/304104/politie-waarschuwt-weer-voor-nep-webshops-rond-de-feestdagen.html',
  },
]
