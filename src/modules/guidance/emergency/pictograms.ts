// SPDX-License-Identifier: EUPL-1.2
import type { SentenceId } from './sentences.text.ts'

const phone = 'M18 8h10l4 14-7 5c3 6 6 9 12 12l5-7 14 4v10c0 6-4 10-10 10C27 54 10 37 8 18 8 12 12 8 18 8z'
const door = 'M16 58V8h28v50M8 58h48M37 34v4'

/** Pictograms in the line of the mark, each in a square of 64 by 64; `sign` is drawn over it: do this, or leave it. */
export const pictograms: Record<SentenceId, { path: string; sign: 'no' | 'yes' | null }> = {
  danger: { path: `${phone}M40 8c8 1 15 8 16 16M40 17c4 1 7 4 8 8`, sign: null },
  door: { path: door, sign: 'no' },
  // two people beside each other
  despair: {
    path: 'M20 10a8 8 0 1 0 .1 0zM44 10a8 8 0 1 0 .1 0zM6 56V44c0-8 6-12 14-12s12 4 12 10c0-6 4-10 12-10s14 4 14 12v12',
    sign: null,
  },
  'hang-up': { path: phone, sign: 'no' },
  // a plug that is out
  unplug: { path: 'M8 32h14M22 20v24h10c7 0 12-5 12-12s-5-12-12-12zM44 27h0M52 24h6M52 40h6M52 20v24', sign: null },
  // a bank card
  bank: { path: 'M6 14h52v36H6zM6 25h52M14 40h14', sign: 'yes' },
  // four dots in a field
  codes: {
    path: 'M6 20h52v24H6zM16 30.5a1.5 1.5 0 1 0 .1 0zM27 30.5a1.5 1.5 0 1 0 .1 0zM38 30.5a1.5 1.5 0 1 0 .1 0zM49 30.5a1.5 1.5 0 1 0 .1 0z',
    sign: 'no',
  },
  // a coin
  money: { path: 'M32 8a24 24 0 1 0 .1 0zM41 23a11 11 0 1 0 0 18M20 29h14M20 36h14', sign: 'no' },
}

export const signs = { no: 'M6 58L58 6', yes: 'M40 48l6 6 12-14' } as const
