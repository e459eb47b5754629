// SPDX-License-Identifier: EUPL-1.2
import type { Held } from './journal.ts'

/** The parts of a complaint, as the description gives them, by which this system decides. */
export interface Whole {
  complaint: { id: string; number: string; status: string; form: string; version: number }
  standing: { latestStep: number; heldStep: number; heldAs: string | null }
  isReport: boolean
  versions: { sha256: string; signedText: string | null; answers: { question: string; answers: string[] }[] }[]
  steps: { step: string }[]
  can: string[]
}

export interface Decision {
  step: string
  reason?: string
  words?: string
  policeNumber?: string
  cluster?: string
}

/**
 * What the people behind this system decide: the same for the same complaint, whenever one asks. One in four is asked something first; who shares
 * an account with another is bundled; of the rest some are no offence and most are kept. It never begins an investigation.
 */
export function decide(whole: Whole, own: Held, all: Iterable<Held>): Decision | null {
  const { complaint, can, steps, isReport } = whole
  const lot = Number(complaint.number.replace(/\D/g, '')) % 4
  const may = (step: string) => can.includes(step)
  if (may('accept')) return { step: 'accept' }
  if (
    complaint.status === 'submitted' &&
    lot === 1 &&
    !steps.some(({ step }) => step === 'ask-more') &&
    may('ask-more')
  )
    return { step: 'ask-more', words: 'Kunt u het volledige bericht met de kopregels nog sturen?' }
  if (complaint.status === 'submitted' && may('confirm'))
    return { step: 'confirm', ...(!isReport && { policeNumber: own.heldAs }) }
  if (complaint.status === 'confirmed' && may('assess')) return { step: 'assess' }
  const cluster = clusterOf(own, all)
  if (cluster && may('bundle') && ['in-assessment', 'kept'].includes(complaint.status))
    return { step: 'bundle', cluster }
  if (complaint.status !== 'in-assessment') return null
  if (lot === 2 && may('find-no-offence'))
    return { step: 'find-no-offence', reason: 'civil-dispute', words: 'Dit lijkt een geschil over een overeenkomst.' }
  return { step: 'keep', reason: 'no-link-yet', words: 'Wij houden dit rekeningnummer in de gaten.' }
}

/** Named after the first that this system held of those that share an account; null when nothing is shared. */
function clusterOf(own: Held, all: Iterable<Held>): string | null {
  const same = [...all].filter(({ accounts }) => accounts.some((account) => own.accounts.includes(account)))
  const others = same.filter(({ id }) => id !== own.id)
  if (others.length === 0) return null
  const [first = own.heldAs] = same.map(({ heldAs }) => heldAs).toSorted()
  return `Cluster ${first}`
}
