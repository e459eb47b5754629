// SPDX-License-Identifier: EUPL-1.2

/**
 * Each has keys of its own, so that a tag of one says nothing in another: what partners screen with, devices, citizens, people who said yes to
 * being recognised, and words by which a caller is known for minutes. In the last two nobody asks but the platform itself.
 */
export const namespaces = ['partner', 'device', 'citizen', 'person', 'call'] as const
/** One of `namespaces`. */
export type Namespace = (typeof namespaces)[number]

const day = 86_400_000

/** Milliseconds that the keys of an epoch are used. After it and its overlap they are destroyed, and its tags are noise. */
const lengths: Record<Namespace, number> = {
  partner: 7 * day,
  device: 7 * day,
  citizen: 28 * day,
  person: 182 * day,
  call: day,
}

/** So long before its beginning one may already make tags of an epoch, and so long after its end still ask. */
export const overlap = day

/** So long after its end the keys of an epoch are kept. What somebody said yes to for a year is recognised for a year. */
const keptAfter: Record<Namespace, number> = {
  partner: overlap,
  device: overlap,
  citizen: overlap,
  person: 367 * day,
  call: overlap,
}

/** A period in which the same keys are used, and its borders (the overlap not counted). */
export interface Epoch {
  namespace: Namespace
  /** Number of the period, counted from the first of January 1970: every key holder knows it without asking another. */
  epoch: number
  begins: Date
  ends: Date
}

/** The period with this number. */
export function epochOf(namespace: Namespace, epoch: number): Epoch {
  const length = lengths[namespace]
  return { namespace, epoch, begins: new Date(epoch * length), ends: new Date((epoch + 1) * length) }
}

/** The period that this moment lies in. */
export function currentEpoch(namespace: Namespace, at: Date): Epoch {
  return epochOf(namespace, Math.floor(at.getTime() / lengths[namespace]))
}

/** Whether one may ask in it: from a day before it begins until a day after it ends, for people until a year after. */
export function isOpen({ namespace, begins, ends }: Epoch, at: Date): boolean {
  return at.getTime() >= begins.getTime() - overlap && at.getTime() < ends.getTime() + keptAfter[namespace]
}

/** Epochs that one may ask in at this moment: the current one, near its borders the one beside it, and of people those of a year. */
export function openEpochs(namespace: Namespace, at: Date): Epoch[] {
  const { epoch } = currentEpoch(namespace, at)
  const back = Math.ceil(keptAfter[namespace] / lengths[namespace])
  return Array.from({ length: back + 2 }, (_, place) => epochOf(namespace, epoch - back + place)).filter((one) =>
    isOpen(one, at),
  )
}
