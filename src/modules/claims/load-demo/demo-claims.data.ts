// SPDX-License-Identifier: EUPL-1.2

/** How far a claim of the demo came. */
export type DemoEnd = 'cluster' | 'one-test' | 'asking-consent' | 'part-paid' | 'disputed' | 'paid-out'

export interface DemoClaim {
  /** Number of the demo account to which the money went. */
  account: number
  /** Days ago that the last of the reports came in. */
  daysAgo: number
  losses: readonly number[]
  holder: { name: string; bornOn: string; address: string }
  end: DemoEnd
}

/** Invented: nobody is called this, lives there, or holds these accounts. */
export const demoClaims: readonly DemoClaim[] = [
  {
    account: 2_700_001,
    daysAgo: 390,
    losses: [24_900, 12_500, 39_995, 8_000, 17_550],
    holder: { name: 'Bo Voorbeeld', bornOn: '02-05-1996', address: 'Zandplaat 12, 0000 AA Waterwijk' },
    end: 'paid-out',
  },
  {
    account: 2_700_002,
    daysAgo: 300,
    losses: [45_000, 21_000, 9_900, 15_000, 32_000],
    holder: { name: 'Sam Verzonnen', bornOn: '17-11-1988', address: 'Wierdijk 4, 0000 BB Waterwijk' },
    end: 'part-paid',
  },
  {
    account: 2_700_003,
    daysAgo: 150,
    losses: [7_500, 7_500, 7_500, 12_000, 10_000],
    holder: { name: 'Kim Bedacht', bornOn: '30-01-2001', address: 'Slikweg 88, 0000 CC Waterwijk' },
    end: 'disputed',
  },
  {
    account: 2_700_004,
    daysAgo: 90,
    losses: [18_500, 64_000, 11_000, 27_500, 13_900],
    holder: { name: 'Robin Fictief', bornOn: '09-09-1993', address: 'Kwelder 3, 0000 DD Waterwijk' },
    end: 'asking-consent',
  },
  {
    account: 2_700_005,
    daysAgo: 60,
    losses: [22_000, 16_500, 48_000, 5_500, 31_000],
    holder: { name: 'Jip Denkbeeldig', bornOn: '21-06-1999', address: 'Wadkade 7, 0000 EE Waterwijk' },
    end: 'one-test',
  },
  {
    account: 2_700_006,
    daysAgo: 50,
    losses: [9_900, 14_500, 20_000, 33_000, 12_700],
    holder: { name: '', bornOn: '', address: '' },
    end: 'cluster',
  },
]
