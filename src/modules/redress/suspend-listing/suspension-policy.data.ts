// SPDX-License-Identifier: EUPL-1.2
import type { PolicyRow } from './suspension-policy.ts'

/** Rises when a row changes; each use stores which it was. */
export const policyVersion = 1

/**
 * When a warning is taken down while an objection is looked into. The first row that fits holds. A draft, until an authority adopts it. The thought: what is
 * certainly still dangerous stays; what would harm many when it is wrong, or hangs on little, comes down; proof of control alone is no reason.
 */
export const suspensionPolicy: readonly PolicyRow[] = [
  {
    id: 'content-present',
    when: { isContentPresent: true },
    advice: 'keep',
    why: {
      nl: 'Wat de waarschuwing veroorzaakte, staat er nog.',
      en: 'What caused the warning is still there.',
    },
  },
  {
    id: 'not-proven',
    when: { isProven: false },
    advice: 'keep',
    why: {
      nl: 'Niemand heeft laten zien dat dit van hem of haar is.',
      en: 'Nobody has shown that this is theirs.',
    },
  },
  {
    id: 'upheld-before',
    when: { leastUpheldBefore: 1 },
    advice: 'keep',
    why: {
      nl: 'Een eerder bezwaar hierover was ongegrond.',
      en: 'An earlier objection about this was not upheld.',
    },
  },
  {
    id: 'many-and-fresh',
    when: { mostListedDays: 7, leastVerifiedReports: 10 },
    advice: 'keep',
    why: {
      nl: 'Er zijn veel meldingen en de waarschuwing is vers: anderen lopen nu gevaar.',
      en: 'There are many reports and the warning is fresh: others are in danger now.',
    },
  },
  {
    id: 'popular',
    when: { kinds: ['web-address', 'email'], isPopular: true },
    advice: 'suspend',
    why: {
      nl: 'Veel mensen gebruiken dit: een fout treft hen allemaal.',
      en: 'Many people use this: a mistake hits them all.',
    },
  },
  {
    id: 'content-gone',
    when: { kinds: ['web-address'], isContentPresent: false },
    advice: 'suspend',
    why: {
      nl: 'Wat de waarschuwing veroorzaakte, is weg.',
      en: 'What caused the warning is gone.',
    },
  },
  {
    id: 'few-reports',
    when: { kinds: ['iban', 'phone', 'email'], mostVerifiedReports: 3 },
    advice: 'suspend',
    why: {
      nl: 'De waarschuwing rust op weinig meldingen, en een mens zonder rekening of nummer kan niets.',
      en: 'The warning rests on few reports, and a person without an account or number can do nothing.',
    },
  },
  {
    id: 'old',
    when: { leastListedDays: 180 },
    advice: 'suspend',
    why: {
      nl: 'De waarschuwing is oud, en een nummer of site kan van iemand anders zijn geworden.',
      en: 'The warning is old, and a number or site may have become somebody else’s.',
    },
  },
  {
    id: 'otherwise',
    when: {},
    advice: 'keep',
    why: { nl: 'Geen regel zegt dat opschorten nodig is.', en: 'No row says that suspending is needed.' },
  },
]
