// SPDX-License-Identifier: EUPL-1.2
import { zelfTerugbellen } from './kits.data.ts'

interface Both {
  nl: string
  en: string
}

/** What a municipality takes over. {place} stands for its name. Made by us: under CC BY 4.0, so that anybody may adapt it. */
export interface Kit {
  id: string
  /** The initiative in the register that it is of. */
  code: string
  title: Both
  /** The one sentence. */
  message: Both
  poster: { title: Both; steps: Both[] }
  letter: { subject: Both; paragraphs: Both[] }
  posts: Both[]
  /** A line a week. */
  plan: { week: Both; what: Both }[]
  /** How one sees whether it worked. */
  measure: Both
}

export const kits: readonly Kit[] = [zelfTerugbellen]

export function kitOf(id: string): Kit | null {
  return kits.find((kit) => kit.id === id) ?? null
}

/** How one kit is made for one place. */
export interface KitWish {
  /** Code of the municipality: 'GM0363'. */
  place: string
  placeName: string
  colour: string
  /** At most three lines: where people can ask. */
  contact: string[]
  /** PNG, drawn anew; null without. */
  logo: Buffer | null
  language: 'nl' | 'en'
}

export const limits = { contactLines: 3, contactLine: 80, logoBytes: 200_000, logoPixels: 2_000 } as const
/** So long after a kit was made the municipality is asked what came of it. */
export const askAfterDays = 60
