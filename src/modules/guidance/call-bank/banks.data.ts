// SPDX-License-Identifier: EUPL-1.2

export interface ListedBank {
  name: string
  /** Other names that people look for. */
  alsoCalled?: readonly string[]
  /** What a bank says of another name of its own, and where. */
  brands?: { names: string; url: string; readOn: string }
  /** To type oneself. */
  site: string
  /** Another site of the bank itself. */
  alsoAt?: string
  /** Its entry in the register of reporting points, and what the number there is for; left out: nobody read one on a page. */
  entry?: string
  what?: 'fraud' | 'card' | 'shared-line' | 'credit-card'
  /** It gives no number on its own pages: what it says to do in its app, and where. */
  inApp?: { how: 'n26' | 'revolut'; url: string; readOn: string }
}

/** Banks with customers in the Netherlands. Their numbers stand in the register, where two people approve them. */
export const listedBanks: readonly ListedBank[] = [
  { name: 'ABN AMRO', site: 'abnamro.nl', entry: 'bank-abn-amro', what: 'card' },
  {
    name: 'ASN Bank',
    alsoCalled: ['SNS', 'Volksbank', 'BLG Wonen'],
    brands: {
      names: 'SNS, RegioBank, BLG Wonen',
      url: 'https://corporate.asnbank.nl/asn-bank-en-jouw-data/privacyreglement/',
      readOn: '2026-11-30',
    },
    site: 'asnbank.nl',
    entry: 'bank-asn',
    what: 'shared-line',
  },
  { name: 'bunq', site: 'bunq.com', entry: 'bank-bunq', what: 'fraud' },
  {
    name: 'ICS',
    alsoCalled: ['International Card Services', 'Visa World Card', 'creditcard'],
    site: 'icscards.nl',
    entry: 'ics',
    what: 'credit-card',
  },
  { name: 'ING', alsoCalled: ['Postbank'], site: 'ing.nl', alsoAt: 'ingwb.com', entry: 'bank-ing', what: 'fraud' },
  { name: 'Knab', site: 'knab.nl', entry: 'bank-knab', what: 'shared-line' },
  {
    name: 'N26',
    site: 'n26.com',
    inApp: {
      how: 'n26',
      url: 'https://support.n26.com/en-de/security/account-protection/what-to-do-if-my-account-was-hacked',
      readOn: '2026-12-01',
    },
  },
  { name: 'Rabobank', alsoCalled: ['Rabo'], site: 'rabobank.nl', entry: 'bank-rabobank', what: 'fraud' },
  { name: 'RegioBank', site: 'regiobank.nl', entry: 'bank-regiobank', what: 'shared-line' },
  {
    name: 'Revolut',
    site: 'revolut.com',
    inApp: {
      how: 'revolut',
      url: 'https://help.revolut.com/en-MT/help/security-logging-in/how-do-i-report-a-suspicious-call-email-link-or-text/',
      readOn: '2026-12-01',
    },
  },
  { name: 'Triodos Bank', site: 'triodos.nl', entry: 'bank-triodos', what: 'shared-line' },
  {
    name: 'Van Lanschot Kempen',
    site: 'vanlanschotkempen.com',
    entry: 'bank-van-lanschot-kempen',
    what: 'shared-line',
  },
]
