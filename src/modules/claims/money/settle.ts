// SPDX-License-Identifier: EUPL-1.2
import type { CalendarDate } from '#values'
import type { Bucket, MoneyRules } from './claim-rules.data.ts'
import { divide } from './divide.ts'
import { countOn, interestOf, type Owed, owedFrom, takeOffInterest, totalOf } from './interest.ts'

/** One person who lost money. `id`: of the share, never of the person. */
export interface Share {
  id: string
  principal: number
  lostOn: CalendarDate
}

/**
 * What happened with the money. `costs`: of collecting. `payment`: the debtor paid. `relief`: the bank, an insurer or a court measure made it good to this
 * person. `leave`: this person no longer takes part. `pay-out`: went to this person. `give-back`: this person gave back what came twice. `return`: went
 * back to who paid too much.
 */
export type Entry = Line &
  (
    | { kind: 'costs'; cents: number }
    | { kind: 'payment'; cents: number }
    | { kind: 'return'; cents: number }
    | { kind: 'relief'; cents: number; shareId: string }
    | { kind: 'pay-out'; cents: number; shareId: string }
    | { kind: 'give-back'; cents: number; shareId: string }
    | { kind: 'leave'; shareId: string }
  )
export type EntryKind = Entry['kind']
interface Line {
  id: string
  on: CalendarDate
}

export interface SettledShare {
  id: string
  /** Still owed to this person, interest until the day of the statement. */
  principal: number
  interest: number
  /** What the debtor paid for this person. */
  paid: number
  /** Made good by somebody else. */
  relieved: number
  /** Of what the debtor paid: came twice, because somebody else made it good. */
  twice: number
  /** Is to go to this person, or to be asked back. */
  toPayOut: number
  toAskBack: number
  hasLeft: boolean
}

export interface Statement {
  shares: SettledShare[]
  costs: number
  costsPaid: number
  /** What the debtor still owes in all. */
  owed: number
  received: number
  /** Nobody was owed it. */
  overpaid: number
  /** What is to go back to the debtor now. */
  toReturn: number
}

interface Account {
  owed: Owed
  paid: number
  relieved: number
  excess: number
  paidOut: number
  givenBack: number
  hasLeft: boolean
}

interface Book {
  accounts: Map<string, Account>
  costs: number
  costsPaid: number
  received: number
  overpaid: number
  returned: number
}

/** On one day: what makes the debt smaller without the debtor comes before what the debtor pays, so that nobody pays what was made good already. */
const rank: Record<EntryKind, number> = {
  costs: 0,
  leave: 1,
  relief: 2,
  payment: 3,
  'pay-out': 4,
  'give-back': 5,
  return: 6,
}

/**
 * How it stands on a day, from everything that happened until then. The same entries give the same statement, in whatever order they are written
 * down: they count by their day.
 */
export function settle(
  shares: readonly Share[],
  entries: readonly Entry[],
  rules: MoneyRules,
  on: CalendarDate,
): Statement {
  const book: Book = {
    accounts: new Map(shares.map((share) => [share.id, accountOf(share)])),
    costs: 0,
    costsPaid: 0,
    received: 0,
    overpaid: 0,
    returned: 0,
  }
  const past = entries.filter((entry) => entry.on <= on)
  for (const entry of past.toSorted(byDay)) {
    countAll(book, entry.on, rules)
    write(book, entry, rules)
  }
  countAll(book, on, rules)
  return statementOf(book)
}

function accountOf({ principal, lostOn }: Share): Account {
  const nothing = { paid: 0, relieved: 0, excess: 0, paidOut: 0, givenBack: 0, hasLeft: false }
  return { owed: owedFrom(principal, lostOn), ...nothing }
}

function byDay(a: Entry, b: Entry): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  if (a.kind !== b.kind) return rank[a.kind] - rank[b.kind]
  return a.id < b.id ? -1 : 1
}

function countAll(book: Book, on: CalendarDate, rules: MoneyRules): void {
  for (const account of book.accounts.values()) if (!account.hasLeft) account.owed = countOn(account.owed, on, rules)
}

function write(book: Book, entry: Entry, rules: MoneyRules): void {
  if (entry.kind === 'costs') book.costs += rules.asksCosts ? entry.cents : 0
  else if (entry.kind === 'payment') pay(book, entry.cents, rules.order)
  else if (entry.kind === 'return') book.returned += entry.cents
  else {
    const account = book.accounts.get(entry.shareId)
    if (!account) throw new Error('an entry is about a share of another claim')
    if (entry.kind === 'relief') relieve(account, entry.cents)
    else if (entry.kind === 'pay-out') account.paidOut += entry.cents
    else if (entry.kind === 'give-back') account.givenBack += entry.cents
    else {
      account.owed = { ...account.owed, principal: 0, interest: 0, running: 0n }
      account.hasLeft = true
    }
  }
}

/** Costs are one amount; the rest goes to people in proportion to what each is owed, and within that in the order of the rules. */
function pay(book: Book, cents: number, order: readonly Bucket[]): void {
  book.received += cents
  const costsFirst = order[0] === 'costs'
  let left = costsFirst ? cents - payCosts(book, cents) : cents
  const dues = [...book.accounts].map(([id, { owed }]) => ({ id, cents: totalOf(owed) }))
  const { parts, rest } = divide(left, dues)
  for (const [id, part] of parts) payTo(book.accounts.get(id), part, order)
  left = costsFirst ? rest : rest - payCosts(book, rest)
  book.overpaid += left
}

function payCosts(book: Book, cents: number): number {
  const part = Math.min(cents, book.costs)
  book.costs -= part
  book.costsPaid += part
  return part
}

function payTo(account: Account | undefined, cents: number, order: readonly Bucket[]): void {
  if (!account) return
  account.paid += cents
  takeOff(
    account,
    cents,
    order.filter((bucket) => bucket !== 'costs'),
  )
}

/** What somebody else makes good counts for what was lost first: that stops the interest soonest. */
function relieve(account: Account, cents: number): void {
  account.relieved += cents
  account.excess += takeOff(account, cents, ['principal', 'interest'])
}

/** Takes an amount off in this order. Returns what was more than is owed. */
function takeOff(account: Account, cents: number, order: readonly Bucket[]): number {
  let left = cents
  for (const bucket of order) {
    const part = Math.min(left, bucket === 'principal' ? account.owed.principal : interestOf(account.owed))
    account.owed =
      bucket === 'principal'
        ? { ...account.owed, principal: account.owed.principal - part }
        : takeOffInterest(account.owed, part)
    left -= part
  }
  return left
}

function statementOf(book: Book): Statement {
  const shares = [...book.accounts].map(([id, account]): SettledShare => {
    const { owed, paid, relieved, excess, paidOut, givenBack, hasLeft } = account
    const twice = Math.min(excess, paid)
    const held = paidOut - givenBack
    const interest = interestOf(owed)
    const own = paid - twice
    return {
      id,
      principal: owed.principal,
      interest,
      paid,
      relieved,
      twice,
      toPayOut: Math.max(0, own - held),
      toAskBack: Math.max(0, held - own),
      hasLeft,
    }
  })
  const sum = (of: (share: SettledShare) => number) => shares.reduce((total, share) => total + of(share), 0)
  return {
    shares,
    costs: book.costs,
    costsPaid: book.costsPaid,
    owed: book.costs + sum(({ principal, interest }) => principal + interest),
    received: book.received,
    overpaid: book.overpaid,
    toReturn: Math.max(0, book.overpaid + sum(({ twice, toAskBack }) => twice - toAskBack) - book.returned),
  }
}
