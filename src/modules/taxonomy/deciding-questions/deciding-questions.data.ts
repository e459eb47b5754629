// SPDX-License-Identifier: EUPL-1.2

/** Asked when the form so far is this one or stands below it, and, when said, after one of these 'question:answer'. */
export interface Occasion {
  /** 'unknown': no form is known. */
  form: string
  after?: readonly string[]
}

export interface DecidingQuestion {
  id: string
  when: readonly Occasion[]
  /** Not when the form so far is one of these: nothing is left to decide. */
  unless?: readonly string[]
  /** Per answer the concepts that hold from then on; a fraud form takes the place of the one before. */
  options: Readonly<Record<string, readonly string[]>>
}

/** Everybody may answer that they do not know. */
export const dontKnow = 'unknown'

/**
 * Which answer decides what, in order of weight: the first question that fits is asked. By the coding rules of the
 * edition: one main form, the narrowest that fits; a conversation decides between phishing and helpdesk fraud; posing as
 * an acquaintance is friend-in-need fraud; who gave the payment order stands apart from the form.
 * The words stand in deciding-questions.text.ts under the same keys.
 */
export const decidingQuestions: readonly DecidingQuestion[] = [
  {
    id: 'spoken',
    when: [{ form: 'unknown' }, { form: 'FF-200' }],
    unless: ['FF-210', 'FF-220', 'FF-230', 'FF-240'],
    options: { yes: [], no: [] },
  },
  {
    id: 'posed-as',
    when: [
      { form: 'unknown', after: ['spoken:yes'] },
      { form: 'FF-200', after: ['spoken:yes'] },
    ],
    options: {
      bank: ['FF-410', 'IP-010'],
      acquaintance: ['FF-300', 'IP-020'],
      police: ['FF-430', 'IP-030'],
      government: ['FF-430', 'IP-040'],
      computer: ['FF-420', 'IP-070'],
      crypto: ['FF-440', 'IP-120'],
      other: [],
    },
  },
  {
    id: 'helpdesk',
    when: [{ form: 'FF-400' }],
    unless: ['FF-410', 'FF-420', 'FF-430', 'FF-440', 'FF-450'],
    options: {
      police: ['FF-430', 'IP-030'],
      government: ['FF-430', 'IP-040'],
      computer: ['FF-420', 'IP-070'],
      crypto: ['FF-440', 'IP-120'],
      telecom: ['IP-060'],
      other: [],
    },
  },
  {
    id: 'bank-route',
    when: [{ form: 'FF-410' }],
    options: {
      transferred: ['FF-411', 'PY-110', 'PY-210'],
      collected: ['FF-412'],
      'watched-screen': ['FF-413'],
      codes: ['PY-120'],
      nothing: [],
    },
  },
  {
    id: 'bought',
    when: [{ form: 'FF-110' }],
    unless: ['FF-111', 'FF-112', 'FF-113', 'FF-114', 'FF-115'],
    options: { goods: [], ticket: ['FF-113'], housing: ['FF-114'] },
  },
  {
    id: 'shop',
    when: [{ form: 'FF-110' }],
    unless: ['FF-113', 'FF-114'],
    options: { shop: ['FF-111'], private: ['FF-112', 'IP-100'] },
  },
  {
    id: 'delivered',
    when: [{ form: 'FF-110' }],
    unless: ['FF-113', 'FF-114', 'FF-115'],
    options: { nothing: [], worthless: ['FF-115'] },
  },
  {
    id: 'buyer-paid',
    when: [{ form: 'FF-120' }],
    options: { 'false-proof': ['FF-121'], reversed: ['FF-122'], never: [] },
  },
  {
    id: 'handed-over',
    when: [{ form: 'FF-200' }],
    options: {
      login: ['FF-210'],
      card: ['FF-220', 'PY-250'],
      request: ['FF-230', 'PY-230'],
      'card-and-pin': ['FF-240', 'PY-240'],
      other: [],
    },
  },
  {
    id: 'came-from',
    when: [{ form: 'FF-300' }],
    options: {
      'new-number': ['FF-310', 'LU-130'],
      'own-account': ['FF-320'],
      'voice-or-image': ['FF-330'],
      other: [],
    },
  },
  {
    id: 'misused-for',
    when: [{ form: 'FF-500' }],
    options: {
      credit: ['FF-510'],
      order: ['FF-520'],
      account: ['FF-530'],
      company: ['FF-550', 'VT-310'],
      government: ['FF-560'],
      other: [],
    },
  },
  {
    id: 'other-form',
    when: [
      { form: 'FF-900' },
      {
        form: 'unknown',
        after: ['spoken:no', `spoken:${dontKnow}`, 'posed-as:other', `posed-as:${dontKnow}`],
      },
    ],
    options: {
      purchase: ['FF-110'],
      sale: ['FF-120'],
      'own-data': ['FF-200'],
      investment: ['FF-910'],
      romance: ['FF-920'],
      'advance-fee': ['FF-930'],
      invoice: ['FF-940'],
      recovery: ['FF-950'],
      other: [],
    },
  },
  {
    id: 'approved',
    when: [{ form: 'FF-200' }, { form: 'FF-300' }, { form: 'FF-400' }],
    // Cash and jewels go along at the door: nobody approves that.
    unless: ['FF-411', 'FF-430'],
    options: { self: ['PY-110'], 'the-other': ['PY-120'], 'no-payment': [] },
  },
]
