// SPDX-License-Identifier: EUPL-1.2
export { belongsToKnown } from './protected-list/belongs-to-known.ts'
export {
  identifiersOfIds,
  idsOfIdentifiers,
  idsOfListings,
  idsOfThresholds,
} from './answer-data-subject/ids-of-identifiers.query.ts'
export { leastInside, partTyped } from './find-state/part-typed.ts'
export { keepAnswer, letAnswerGo } from './keep-answer/keep-answer.command.ts'

export { listedInForce, listingAuthorities } from './listing/listed-in-force.query.ts'
export { listingPeriods } from './listing/listing-periods.query.ts'
export { listingStatusText } from './listing/listing.text.ts'
export { ListingActivated, ListingEnded } from './listing/listing.events.ts'
export { listCivilClusters } from './reach-threshold/list-clusters.query.ts'
export { type ReachedThreshold, reachedThresholds } from './reach-threshold/reached-thresholds.query.ts'
export { ThresholdReached, ThresholdRetracted } from './reach-threshold/threshold.events.ts'
export type { PublicListing } from './look-up/public-listing.ts'
export type { KnownOrganisation } from './look-up/reach.ts'
export { keptNumbers } from './look-up/kept-numbers.query.ts'
export { ownAddresses } from './protected-list/own-host.ts'
export { reachTable } from './look-up/reach-table.ts'
export { lookUp } from './look-up/look-up.query.ts'
export { type Answerable, decidedAnswers, shippedAnswers } from './look-up/public-register.query.ts'
export {
  holdingProtected,
  hostPerhapsOf,
  protectedHosts,
  protectedWith,
} from './protect-identifier/protected-hosts.query.ts'
export { keepShieldedNames } from './shielded-name/keep-shielded-names.command.ts'
export { NamesShielded } from './shielded-name/shielded-name.events.ts'
export type { ShieldedName } from './shielded-name/shielded-name.ts'
export type { ProtectedCategory } from './protected-list/entry-category.ts'
export { type IdentifierStanding, standingsOf } from './show-standing/standings-of.query.ts'
export { findSeen } from './list-sightings/find-seen.query.ts'
export { type IdentifierSeen, listIdentifiers } from './list-sightings/list-identifiers.query.ts'
export { kindsOf } from './list-sightings/kinds-of.query.ts'
export { countReportsSeen, listReportsSeen } from './list-sightings/list-reports-seen.query.ts'
export { newestReportsNaming } from './list-sightings/newest-reports.query.ts'
export {
  listLinkingReports,
  listSightedReports,
  listSightings,
  reportsPaidTo,
  type Sighting,
  sightingsNaming,
} from './list-sightings/list-sightings.query.ts'
export { EntryApproved, IdentifiersProtected, ReportsSighted, SightingsRecorded } from './sighting/sighting.events.ts'
export type { SightingRole } from './sighting/sighting.ts'
export { recordSightings } from './record-sightings/record-sightings.command.ts'
export { ownListings } from './listing/own-listings.query.ts'
export { type Settlement, settleListing } from './settle-listing/settle-listing.command.ts'
export { listedIdentifier, type StandingListing, standingListings } from './settle-listing/standing-listings.query.ts'
export { linkIdentifiers } from './show-identifier/link-identifiers.query.ts'
export type { LinkedIdentifier } from './show-identifier/linked-identifier.ts'
export { listListingsOf } from './show-listing/listings-of.query.ts'
export { showListing, type ShownListing } from './show-listing/show-listing.query.ts'
export { confirmersOfListing } from './warn-on-evidence/about-identifier.query.ts'
export { listingTimes } from './time-listings/listing-times.query.ts'
export { type ChangedListing, listingsChanged } from './listing/listings-changed.query.ts'
export { keptReports, reportsNaming } from './list-sightings/reports-naming.query.ts'
