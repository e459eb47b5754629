// SPDX-License-Identifier: EUPL-1.2

export interface ListedBank {
  name: string
  /** Other names that people look for. */
  alsoCalled?: readonly string[]
  /** To type oneself. */
  site: string
  /** Null: nobody read one on a page. */
  number: {
    phone: string
    what: 'fraud' | 'card' | 'credit-card' | 'general'
    source: { name: string; url: string }
    /** 'own': on a page of the bank itself; 'other': on a page of somebody else, the bank did not confirm it. */
    seenAt: 'own' | 'other'
    /** 'yyyy-mm-dd': the day on which the stored page was read, not the age of the page. */
    checkedOn: string
  } | null
}

const consumentenbond = {
  name: 'Consumentenbond',
  url: 'https://www.consumentenbond.nl/betaalrekening/bankpas-kwijt-gestolen',
}
const checkedOn = '2026-11-30'

/**
 * Banks with customers in the Netherlands. A number is here only when it was read on a page: stored copies, no number was called. Whoever changes one
 * opens the page of the bank first and writes down the day.
 */
export const listedBanks: readonly ListedBank[] = [
  {
    name: 'ABN AMRO',
    site: 'abnamro.nl',
    number: { phone: '0900-0024', what: 'card', source: consumentenbond, seenAt: 'other', checkedOn },
  },
  { name: 'ASN Bank', alsoCalled: ['SNS', 'Volksbank'], site: 'asnbank.nl', number: null },
  { name: 'bunq', site: 'bunq.com', number: null },
  {
    name: 'ICS',
    alsoCalled: ['International Card Services', 'Visa World Card', 'creditcard'],
    site: 'icscards.nl',
    number: {
      phone: '020-660 06 11',
      what: 'credit-card',
      source: {
        name: 'ABN AMRO',
        url: 'https://www.abnamro.nl/en/personal/overabnamro/secure-banking/index.html',
      },
      seenAt: 'other',
      checkedOn,
    },
  },
  {
    name: 'ING',
    site: 'ing.nl',
    number: {
      phone: '020-228 88 00',
      what: 'fraud',
      source: { name: 'ING', url: 'https://ingwb.com/en/service/corporate-fraud/report-fraud' },
      seenAt: 'own',
      checkedOn,
    },
  },
  { name: 'Knab', site: 'knab.nl', number: null },
  { name: 'N26', site: 'n26.com', number: null },
  {
    name: 'Rabobank',
    site: 'rabobank.nl',
    number: { phone: '088-722 67 67', what: 'fraud', source: consumentenbond, seenAt: 'other', checkedOn },
  },
  {
    name: 'RegioBank',
    site: 'regiobank.nl',
    number: {
      phone: '030-291 42 90',
      what: 'fraud',
      source: {
        name: 'Opgelicht?!',
        url: 'https://opgelicht.avrotros.nl/alerts/artikel/phishingmail-in-omloop-over-nieuwe-update-regiobank-website',
      },
      seenAt: 'other',
      checkedOn,
    },
  },
  { name: 'Revolut', site: 'revolut.com', number: null },
  {
    name: 'Triodos Bank',
    site: 'triodos.nl',
    number: {
      phone: '0800-0313',
      what: 'card',
      source: {
        name: 'Triodos Bank',
        url: 'https://www.triodos.nl/veelgestelde-vragen/ik-denk-dat-mijn-wereldpas-is-geskimd-wat-nu?id=b9c1bee5decc',
      },
      seenAt: 'own',
      checkedOn,
    },
  },
  { name: 'Van Lanschot Kempen', site: 'vanlanschotkempen.com', number: null },
]
