// SPDX-License-Identifier: EUPL-1.2
import type { Audience, Doer, Intensity, Mechanism } from '../intervention/intervention.ts'
import { bankAanDeDeur } from '../kit/bank-aan-de-deur.data.ts'
import { eerstKijken } from '../kit/eerst-kijken-dan-kopen.data.ts'
import { jouwRekening } from '../kit/jouw-rekening-jouw-naam.data.ts'
import { belEven } from '../kit/nieuw-rekeningnummer-bel-even.data.ts'
import { zelfTerugbellen } from '../kit/zelf-terugbellen.data.ts'

interface Both {
  nl: string
  en: string
}

/** What a municipality takes over. {place} stands for its name. Made by us: under CC BY 4.0, so that anybody may adapt it. */
export interface Kit {
  id: string
  /** The core message that it belongs to, once organisations agree to one: of this form, or of what it is a kind of. */
  core: { form: string; audience: 'everyone' | 'young' | 'older' | 'entrepreneurs' }
  /** The day that its words are of: a message that changed later is another than the kit says. */
  madeOn: string
  /** The initiative in the register that it is of; the register reads it from here. */
  initiative: {
    code: string
    title: Both
    how: Both
    mechanism: Mechanism
    audiences: Audience[]
    intensity: Intensity
    forms: string[]
    barriers: string[]
    doableBy: Doer[]
  }
  title: Both
  /** The one sentence. */
  message: Both
  /** Ours: lines in a square of 100 by 100, drawn white on the colour of the place; `data-fill` covers what is behind it. */
  drawing: { alt: Both; svg: string }
  poster: { title: Both; steps: Both[] }
  letter: { for: Both; subject: Both; paragraphs: Both[] }
  posts: Both[]
  /** One more page, to use in the room: a lesson, a card, an agreement. */
  extra?: { file: `${string}.pdf`; what: Both; title: Both; points: Both[] }
  /** What to do on which days. */
  plan: { week: Both; what: Both }[]
  /** How one sees whether it worked. */
  measure: Both
}

/** Each is one file in `kit/`, and a name here. */
export const kits: readonly Kit[] = [zelfTerugbellen, bankAanDeDeur, jouwRekening, eerstKijken, belEven]

/** Its entry in the register: ours, used by nobody yet. */
export function entryOf({ initiative: { title, how, ...rest } }: Kit) {
  return {
    ...rest,
    status: 'idea',
    kind: 'initiative',
    title: title.nl,
    titleEn: title.en,
    how: how.nl,
    howEn: how.en,
    owner: 'Dijkwacht',
    cost: 'small',
    evidenceNote: 'Nog niemand heeft het gebruikt en gemeten.',
    evidenceNoteEn: 'Nobody has used and measured it yet.',
    sources: [{ title: 'Het pakket zelf', publisher: 'Dijkwacht', date: '2026-11-28' }],
    reviewOn: '2027-05-24',
  }
}

export function kitOf(id: string): Kit | null {
  return kits.find((kit) => kit.id === id) ?? null
}

/** How one kit is made for one place, or for whoever takes it. */
export interface KitWish {
  /** Code of the municipality: 'GM0363'; null: nobody's yet, without name and logo. */
  place: string | null
  placeName: string
  colour: string
  /** At most three lines: where people can ask. */
  contact: string[]
  /** PNG, drawn anew; null without. */
  logo: Buffer | null
  language: 'nl' | 'en'
}

/** For whoever takes it over: their own name and logo come later. */
export const unnamed = (language: 'nl' | 'en'): KitWish => ({
  place: null,
  placeName: language === 'nl' ? 'onze gemeente' : 'our municipality',
  colour: '#0b5563',
  contact: [],
  logo: null,
  language,
})

export const limits = { contactLines: 3, contactLine: 80, logoBytes: 200_000, logoPixels: 2_000 } as const
/** So long after a kit was made the municipality is asked what came of it. */
export const askAfterDays = 60
