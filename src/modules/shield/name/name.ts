// SPDX-License-Identifier: EUPL-1.2

export const nameStatuses = [
  'waiting',
  'proposed',
  'listed',
  'suspended',
  'cleared',
  'referred',
  'withdrawn',
  'expired',
] as const
/** What became of a name. Only 'listed' is in the zone. */
export type NameStatus = (typeof nameStatuses)[number]

export const nameSteps = [
  'propose',
  'list',
  'clear',
  'refer',
  'suspend',
  'resume',
  'return',
  'withdraw',
  'expire',
  'reopen',
] as const
/**
 * 'propose': one person wants it on the list, also again after it was taken off for now, and a second one must read it. 'refer': to takedown, where the DNS
 * cannot help. 'return': what one person took off for now comes back by the clock, as two people gave it.
 */
export type NameStep = (typeof nameSteps)[number]

/** Every allowed step. The drawing in docs/ is made from this table. */
export const allowedSteps: Record<NameStatus, Partial<Record<NameStep, NameStatus>>> = {
  waiting: { propose: 'proposed', list: 'listed', clear: 'cleared', refer: 'referred' },
  proposed: { list: 'listed', clear: 'cleared', refer: 'referred' },
  listed: { suspend: 'suspended', withdraw: 'withdrawn', expire: 'expired' },
  suspended: { propose: 'suspended', resume: 'listed', return: 'listed', withdraw: 'withdrawn', expire: 'expired' },
  cleared: { reopen: 'waiting' },
  referred: { reopen: 'waiting' },
  withdrawn: { reopen: 'waiting' },
  expired: { reopen: 'waiting' },
}

/** The status after a step, or null when the step is not allowed from here. */
export function nextStatus(from: NameStatus, step: NameStep): NameStatus | null {
  return allowedSteps[from][step] ?? null
}

/** What a step says of a name on the list: 'list' that it belongs there, 'withdraw' that it did not. */
export function programJudged(step: NameStep): { program?: { right: number; wrong: number } } {
  if (step === 'list') return { program: { right: 1, wrong: 0 } }
  return step === 'withdraw' ? { program: { right: 0, wrong: 1 } } : {}
}

const openNames: readonly NameStatus[] = ['waiting', 'proposed', 'suspended']

/** Of this name it is not decided yet what happens, or it is looked at again. */
export function isOpen(status: NameStatus): boolean {
  return openNames.includes(status)
}

/**
 * No rule lists a name that lies under one of many, or one that has been there for more than a year: that is more often somebody's own site, broken into,
 * than one that was made to deceive.
 */
export function needsPeople({ isShared, isOld }: { isShared: boolean; isOld: boolean }): boolean {
  return isShared || isOld
}

/** 'domain': a registered domain. 'host': a name under one. Either way with everything under it. */
export type Level = 'domain' | 'host'

/** Where a name was heard of: forwarded by somebody, handed in by a partner, in a list that somebody else keeps, or in a report of fraud. */
export const sources = ['citizen', 'partner', 'list', 'report'] as const
/** One of `sources`. */
export type Source = (typeof sources)[number]

/** What was seen, by its digest: the thing itself may be gone. */
export interface Evidence {
  what: string
  sha256: string
}

/** What spoke for (positive) or against a name when it was judged. */
export interface Feature {
  feature: string
  weight: number
}
