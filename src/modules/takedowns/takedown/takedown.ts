// SPDX-License-Identifier: EUPL-1.2

export const takedownStatuses = [
  'waiting',
  'cleared',
  'drafted',
  'sent',
  'asked',
  'gone',
  'refused',
  'dropped',
] as const
/** 'waiting': somebody must still judge the page. 'asked': whoever got the notice wants something of us, and their clock stands still. */
export type TakedownStatus = (typeof takedownStatuses)[number]

export const takedownSteps = [
  'draft',
  'clear',
  'send',
  'ask',
  'reply',
  'remove',
  'refuse',
  'remind',
  'bounce',
  'escalate',
  'drop',
  'return',
  'reopen',
] as const
/** 'remind': asked once more. 'bounce': the mail came back, so that nobody got it. 'escalate': to the next one who can take it away. 'return': it came back. 'drop': it needs no notice any more, or never did. */
export type TakedownStep = (typeof takedownSteps)[number]

/** Every allowed step. The drawing in docs/ is made from this table. */
export const takedownTable: Record<TakedownStatus, Partial<Record<TakedownStep, TakedownStatus>>> = {
  waiting: { draft: 'drafted', clear: 'cleared' },
  cleared: { reopen: 'waiting' },
  drafted: { send: 'sent', drop: 'dropped' },
  sent: {
    remind: 'sent',
    bounce: 'drafted',
    ask: 'asked',
    remove: 'gone',
    refuse: 'refused',
    escalate: 'drafted',
    drop: 'dropped',
  },
  asked: { reply: 'sent', remove: 'gone', refuse: 'refused', drop: 'dropped' },
  refused: { escalate: 'drafted', drop: 'dropped' },
  gone: { return: 'drafted' },
  dropped: { reopen: 'waiting' },
}

/** The status after a step, or null when the step is not allowed from here. */
export function takedownAfter(from: TakedownStatus, step: TakedownStep): TakedownStatus | null {
  return takedownTable[from][step] ?? null
}

/** Who can take something away, the nearest first: where it stands, who sold the name, who keeps the names under an ending. */
export const addressees = ['host', 'registrar', 'registry'] as const
/** One of `addressees`. */
export type Addressee = (typeof addressees)[number]

/** Of a page on a name of many, only where it stands can take it away without taking everything else. */
export function laddersOf(isPage: boolean): readonly Addressee[] {
  return isPage ? ['host'] : addressees
}

/** Who comes after this one; null when there is nobody left. */
export function nextAddressee(now: Addressee, isPage: boolean): Addressee | null {
  const ladder = laddersOf(isPage)
  return ladder[ladder.indexOf(now) + 1] ?? null
}

/** Hours with one addressee after which we go to the next. The registry of .nl gives a holder three days to say who they are. */
export const escalateAfterHours: Record<Addressee, number> = { host: 24, registrar: 48, registry: 96 }
