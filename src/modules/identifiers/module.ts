// SPDX-License-Identifier: EUPL-1.2
import { defineModule, together } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { fraudDeskKept } from '#modules/partners'
import { activities, impersonalActions } from './activities.ts'
import { sightingSource } from './answer-data-subject/sighting.source.ts'
import { listingSource } from './answer-data-subject/listing.source.ts'
import { carryOutWaitingJob } from './keep-answer/carry-out-waiting.job.ts'
import { expireListingsJob, recountListingsJob } from './expire-listings/expire-listings.job.ts'
import { findPart } from './find-state/find-part.query.ts'
import { findState, findWarningDeed } from './find-state/find-state.query.ts'
import { domainsImporter } from './import-domains/import-domains.importer.ts'
import {
  countDeclined,
  countForSecond,
  countSuspended,
  countListingsToReview,
  countToLookAt,
  oldestListing,
} from './list-listings/list-listings.query.ts'
import { declinedRows, policyRows, secondRows, suspendedRows, urgentRows } from './list-listings/listings.tray.ts'
import {
  declinedTray,
  listingsMenu,
  listingsTray,
  policyTray,
  secondTray,
  suspendedTray,
  urgentTray,
} from './list-listings/list-listings.text.ts'
import { policiesForSecond } from './set-policy/show-policy.query.ts'
import { allowedSteps } from './listing/listing.ts'
import { knownDecisions, knownListings } from './show-identifier/known-listings.query.ts'
import { decisionsPart, listingsPart } from './show-identifier/show-identifier.text.ts'
import { countEntriesToApprove } from './protect-identifier/list-protected.query.ts'
import { entryRows } from './protect-identifier/entries.tray.ts'
import { protectFraudDesk } from './protect-identifier/protect-identifier.command.ts'
import { protectedMenu, protectedTray } from './protect-identifier/protect-identifier.text.ts'
import {
  countWhenVerified,
  forgetWhenDropped,
  recordWhenAmended,
  recordWhenReceived,
} from './record-sightings/record-sightings.listener.ts'
import { recountWhenEnded } from './reconsider-identifiers/recount-ended.listener.ts'
import { thresholdSteps } from './reach-threshold/threshold-status.ts'
import { thresholdSource } from './answer-data-subject/threshold.source.ts'
import { retention } from './sighting/identifiers.tables.ts'
import { erasures } from './erase-again/erase-again.command.ts'

const publish = { permission: 'identifiers:publish' } as const
const protect = { permission: 'identifiers:protect' } as const

export default defineModule({
  name: 'identifiers',
  activities,
  impersonalActions,
  erasures,
  personalData: [sightingSource, listingSource, thresholdSource],
  statuses: { Listing: allowedSteps, Threshold: thresholdSteps },
  permissions: {
    'identifiers:publish': defineText({
      nl: { title: 'Besluiten voor welke kenmerken gewaarschuwd wordt' },
      en: { title: 'Decide about which identifiers people are warned' },
    }),
    'identifiers:protect': defineText({
      nl: { title: 'De beschermde lijst aanvullen, samen met een tweede persoon' },
      en: { title: 'Add to the protected list, together with a second person' },
    }),
  },
  pages: [
    {
      path: 'werkbank/vermeldingen',
      file: 'list-listings/list-listings',
      allow: publish,
      script: true,
      menu: listingsMenu,
    },
    { path: 'werkbank/vermeldingen/beoordelen', file: 'judge-listings/judge-listings', allow: publish, script: true },
    {
      path: 'werkbank/vermeldingen/beleid',
      file: 'set-policy/set-policy',
      allow: publish,
      script: true,
      asksAgain: true,
    },
    {
      path: 'werkbank/vermeldingen/eigen-bewijs/:identifierId',
      file: 'warn-on-evidence/warn-on-evidence',
      allow: publish,
      script: true,
    },
    { path: 'werkbank/vermeldingen/:id', file: 'show-listing/show-listing', allow: publish, script: true },
    { path: 'werkbank/kenmerken/:id', file: 'show-identifier/show-identifier', allow: 'signed-in', script: true },
    {
      path: 'werkbank/beschermd',
      file: 'protect-identifier/protect-identifier',
      allow: protect,
      script: true,
      menu: protectedMenu,
    },
    {
      path: 'werkbank/beschermd/na-te-kijken',
      file: 'look-up-addresses/look-up-addresses',
      allow: protect,
      script: false,
    },
  ],
  knows: [
    { text: listingsPart, allow: 'signed-in', read: knownListings },
    { text: decisionsPart, allow: publish, read: knownDecisions },
  ],
  jobs: [expireListingsJob, recountListingsJob, carryOutWaitingJob],
  gives: [fraudDeskKept.givenBy(protectFraudDesk)],
  listeners: [recordWhenReceived, countWhenVerified, forgetWhenDropped, recordWhenAmended, recountWhenEnded],
  retention,
  tray: together(
    { text: urgentTray, href: '/werkbank/vermeldingen', allow: publish, count: countToLookAt, rows: urgentRows },
    { text: secondTray, href: '/werkbank/vermeldingen', allow: publish, count: countForSecond, rows: secondRows },
    {
      text: suspendedTray,
      href: '/werkbank/vermeldingen',
      allow: publish,
      count: countSuspended,
      rows: suspendedRows,
    },
    {
      text: declinedTray,
      href: '/werkbank/vermeldingen?stand=declined',
      allow: publish,
      tab: 'read',
      count: countDeclined,
      rows: declinedRows,
    },
    {
      text: policyTray,
      href: '/werkbank/vermeldingen/beleid',
      allow: publish,
      count: async (ctx) => (await policiesForSecond(ctx)).length,
      rows: policyRows,
    },
    {
      text: listingsTray,
      href: '/werkbank/vermeldingen',
      allow: publish,
      count: countListingsToReview,
      oldest: oldestListing,
    },
    { text: protectedTray, href: '/werkbank/beschermd', allow: protect, count: countEntriesToApprove, rows: entryRows },
  ),
  find: [
    { group: 'state', by: ['identifier'], allow: 'signed-in', find: findState },
    { group: 'state', by: ['words'], allow: { permission: 'reports:read' }, find: findPart },
    { group: 'deeds', by: ['identifier'], allow: publish, find: findWarningDeed },
  ],
  importers: [domainsImporter],
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoListings(ctx),
})
