// SPDX-License-Identifier: EUPL-1.2
// How many people a deed takes follows from the harm that it does, never from the ground that somebody names with it. Drawn in docs/statuses.md; the
// tests hold that each lock named here is in the database, and that the database has none that is not named here.

/** 'blocks': people cannot reach or pay. 'brands': others are warned of somebody. 'sends': it leaves here and cannot be taken back. 'lifts': protection ends. */
type Harm = 'blocks' | 'brands' | 'sends' | 'lifts' | 'access'

interface HarmfulDeed {
  deed: string
  harm: Harm
  /** 0: the program, by a rule that people set. */
  people: 0 | 1 | 2
  /** Where one is enough, why, and how long it holds; where it takes two, who the second is not. */
  because: string
  /** What refuses it in the database when a command forgets: table and trigger or constraint. */
  lock?: `${string}.${string} ${string}`
}

const proposer = 'the second is not the proposer'

export const harmfulDeeds: readonly HarmfulDeed[] = [
  {
    deed: 'warn about an identifier, or again after it was suspended',
    harm: 'brands',
    people: 2,
    because: `${proposer}, nor confirmed a report underneath`,
    lock: 'identifiers.listing never_alone',
  },
  {
    deed: 'set the policy under which reports warn by themselves',
    harm: 'brands',
    people: 2,
    because: proposer,
    lock: 'identifiers.policy approved_by_another',
  },
  {
    deed: 'suspend a warning about an identifier',
    harm: 'lifts',
    people: 1,
    because: '1 to 14 days, and not by the same person again when it holds again; colleagues look within four hours',
  },
  {
    deed: 'withdraw a warning about an identifier',
    harm: 'lifts',
    people: 2,
    because: proposer,
    lock: 'identifiers.listing never_alone',
  },
  {
    deed: 'put an identifier on the protected list',
    harm: 'lifts',
    people: 2,
    because: proposer,
    lock: 'identifiers.protected_entry protected_entry_check',
  },
  {
    deed: 'put a name on the shield, on whatever ground, or again after it was taken off',
    harm: 'blocks',
    people: 2,
    because: `${proposer}; a colleague has it in "te doen" with a quarter of an hour`,
    lock: 'shield.decision never_alone',
  },
  {
    deed: 'put a name on the shield by the fast lane',
    harm: 'blocks',
    people: 0,
    because:
      'on the word of a trusted partner, under its number a day, young, not under a name of many, seven days; one may take it off',
  },
  {
    deed: 'take a name off the shield for now',
    harm: 'lifts',
    people: 1,
    because: 'seven days, and not by the same person again; colleagues look within four hours',
  },
  {
    deed: 'take a name off the shield for good',
    harm: 'lifts',
    people: 2,
    because: 'the second is not whoever took it off for now',
    lock: 'shield.name never_alone',
  },
  {
    deed: 'take back the last steps of the shield',
    harm: 'lifts',
    people: 1,
    because: 'five names in a day, for now; more waits for a second person who goes back to the same step',
  },
  {
    deed: 'judge a name of the shield harmless',
    harm: 'lifts',
    people: 1,
    because:
      'any colleague has it judged again, and reads of it for fourteen days when others proposed or often reported it',
  },
  {
    deed: 'have a name or page warned of by browsers',
    harm: 'sends',
    people: 2,
    because: 'not by whoever judged it alone; the partner is the other of what the fast lane listed',
    lock: 'shield.submission never_alone',
  },
  {
    deed: 'ask a host, registrar or registry to take a page away',
    harm: 'sends',
    people: 2,
    because: 'not by whoever judged the page or referred the name',
    lock: 'shield.notice never_alone',
  },
  {
    deed: 'write down that such a notice was sent by hand',
    harm: 'sends',
    people: 2,
    because: 'as above',
    lock: 'shield.takedown_step never_alone',
  },
  {
    deed: 'ask another organisation for a measure',
    harm: 'sends',
    people: 1,
    because: 'the organisation that is asked decides, so that it is two people of two organisations',
  },
  {
    deed: 'say which accounts or numbers a partner gave out',
    harm: 'sends',
    people: 2,
    because: `${proposer}; or the operator, by the file`,
    lock: 'partners.issued_change approved_by_another',
  },
  {
    deed: 'publish or withdraw a general warning',
    harm: 'brands',
    people: 2,
    because: proposer,
    lock: 'warnings.warning never_alone',
  },
  {
    deed: 'approve a campaign without co-senders',
    harm: 'sends',
    people: 2,
    because: proposer,
    lock: 'campaigns.campaign never_alone',
  },
  {
    deed: 'publish an edition of the barrier model',
    harm: 'sends',
    people: 2,
    because: proposer,
    lock: 'barriers.edition never_alone',
  },
  {
    deed: 'take more than fifty reports along in a file',
    harm: 'sends',
    people: 2,
    because: 'the second is not whoever asked',
    lock: 'casework.export never_alone',
  },
  {
    deed: 'give a role, end the access of somebody, take a role from an administrator or privacy officer',
    harm: 'access',
    people: 2,
    because: `${proposer}, nor whom it is about, nor brought in by the first`,
    lock: 'partners.person never_alone',
  },
  {
    deed: 'take a role that nobody else has there',
    harm: 'access',
    people: 2,
    because: 'nobody would be left to decide',
    lock: 'partners.person never_taken_alone',
  },
  {
    deed: 'take another role',
    harm: 'access',
    people: 1,
    because: 'with a reason that whoever had it and the other administrators read',
    lock: 'partners.person never_taken_alone',
  },
  {
    deed: 'suspend the only other administrator',
    harm: 'access',
    people: 2,
    because: 'the second is of the ministry',
    lock: 'partners.person never_suspended_alone',
  },
  {
    deed: 'suspend another colleague',
    harm: 'access',
    people: 1,
    because: 'with a reason; each other administrator lets them in again',
    lock: 'partners.person never_suspended_alone',
  },
]
