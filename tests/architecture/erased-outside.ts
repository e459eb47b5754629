// SPDX-License-Identifier: EUPL-1.2
import type { Erasures } from '#foundation/erasures'
import type { PersonalDataSource } from '#foundation/modules'

const clock = 'A job or the period of its table does it again after a restore.'
const follows =
  'It follows from something else that is done again: the report that was withdrawn or erased, what was counted, its holder.'
const published =
  'What organisations publish or agree: nobody withdrew their own data with it. Whoever restores looks at what is published.'
const work = 'What people who work here noted, asked or planned in their own work.'
const asked =
  'Whoever asked another organisation for it sees it open again and takes it back once more: docs/running/backup.md.'
const access =
  'It gives nobody their data back. Who may come in is looked at after every restore: docs/running/backup.md.'

/** Actions that say that something went, and why it is not done again on a restored database. One that ends in '-' is put together from parts. */
export const notErasedAgain: Record<string, string> = {
  'action-plan.action-dropped': published,
  'action-plan.budget-removed': published,
  'action-plan.dependency-removed': published,
  'agreements.adoption-taken-back': published,
  'agreements.agreement-': published,
  'agreements.agreement-ended': published,
  'agreements.asked-': published,
  'barriers.change-taken-back': published,
  'campaigns.campaign-cancelled': published,
  'campaigns.campaign-declined': published,
  'campaigns.measurement-dropped': published,
  'campaigns.message-withdrawn': published,
  'campaigns.translation-': published,
  'campaigns.translation-withdrawn': published,
  'campaigns.use-ended': published,
  'casework.export-declined': work,
  'casework.export-taken-back': work,
  'casework.filter-removed': work,
  'casework.task-': work,
  'casework.watch-': work,
  'claims.step-taken': follows,
  'classification.classifications-deleted': clock,
  'complaints.batch-ended': work,
  'complaints.complaint-erased': follows,
  'complaints.complaint-file-removed': follows,
  'complaints.complaint-files-removed': clock,
  'data-requests.request-lapsed': clock,
  'dossiers.files-deleted': clock,
  'experiences.release-dropped': published,
  'foundation.rows-destroyed': clock,
  'gatherings.body-removed': work,
  'gatherings.event-': published,
  'gatherings.event-cancelled': published,
  'gatherings.invitation-': work,
  'guidance.translation-withdrawn': published,
  'helpdesk.answer-retracted': published,
  'helpdesk.expert-left': access,
  'helpdesk.question-withdrawn': work,
  'identifiers.address-left': published,
  'identifiers.listing-evidence-': work,
  'identifiers.listing-evidence-taken-back': work,
  'identifiers.listing-expired': clock,
  'identifiers.threshold-retracted': follows,
  'interventions.intervention-': published,
  'interventions.kit-style-forgotten': published,
  'interventions.roll-out-declined': published,
  'interventions.roll-out-taken-back': published,
  'knowledge.article-taken': work,
  'knowledge.article-withdrawn': published,
  'knowledge.comment-removed': work,
  'measures.request-removed': asked,
  'measures.request-withdrawn': asked,
  'meetings.action-dropped': work,
  'meetings.agenda-removed': work,
  'meetings.document-removed': work,
  'meetings.meeting-cancelled': published,
  'meetings.member-ended': access,
  'meetings.stand-in-ended': access,
  'partners.application-': clock,
  'partners.application-letter-': work,
  'partners.application-list-forgotten': clock,
  'partners.emergency-ended': access,
  'partners.feed-keys-taken': access,
  'partners.point-change-': published,
  'partners.point-change-withdrawn': published,
  'partners.point-letter-': work,
  'pilots.pilot-': published,
  'pilots.pilot-cancelled': published,
  'pilots.step-taken': published,
  'redress.hold-ended': work,
  'redress.listing-suspended': follows,
  'reports.drafts-expired': clock,
  'reports.loose-content-removed': clock,
  'reports.malware-wiped': clock,
  'reports.report-expired': clock,
  'reports.report-wiped': clock,
  'reports.uploads-expired': clock,
  'sharing.call-ended': clock,
  'sharing.key-destroyed': clock,
  'shield.addresses-forgotten': clock,
  'shield.message-': clock,
  'shield.message-forgotten': clock,
  'shield.message-lapsed': clock,
  'shield.name-steps-': work,
  'shield.submission-': follows,
  'shield.takedown-': follows,
  'shield.takedown-notice-': follows,
  'shield.takedown-notice-cancelled': follows,
  'shield.unblock-': follows,
  'signals.signal-expired': clock,
  'signals.signal-withdrawn': published,
  'statistics.observation-withdrawn': published,
  'threat-feeds.claims-taken': work,
  'warnings.proposal-declined': work,
  'warnings.proposal-taken-back': work,
  'warnings.subscribers-forgotten': clock,
  'warnings.warning-': published,
  'warnings.warning-ended': clock,
  'widgets.host-removed': work,
  'widgets.trial-stopped': work,
}

const gone =
  /-(?:erased|withdrawn|forgotten|removed|wiped|deleted|dropped|stopped|revoked|taken-back|retracted|left|ended|cleared|suspended|expired|taken|lapsed|cancelled|declined|destroyed)$/

/** Actions of these texts by whose name something went, and beginnings of actions that are put together. */
export function takingActions(texts: readonly string[]): string[] {
  const all = texts.flatMap((text) => [
    ...[...text.matchAll(/'([a-z-]+\.[a-z]+(?:-[a-z]+)*)'/g)].flatMap(([, one = '']) => (gone.test(one) ? [one] : [])),
    ...[...text.matchAll(/action: `([a-z-]+\.(?:[a-z]+-)+)\$\{/g)].map(([, one = '']) => one),
  ])
  return [...new Set(all)].toSorted()
}

/** What nobody would do again on a restored database. */
export function forgottenErasures(
  actions: readonly string[],
  erasures: Erasures,
  sources: readonly Pick<PersonalDataSource, 'name' | 'tables' | 'erase'>[],
  excused = notErasedAgain,
): string[] {
  const done = Object.keys(erasures)
  const tables = new Set(Object.values(erasures).flatMap((one) => one.tables))
  const isDone = (action: string) =>
    action.endsWith('-') ? done.some((one) => one.startsWith(action)) : done.includes(action)
  return [
    ...actions
      .filter((action) => !isDone(action) && !(action in excused))
      .map((action) => `${action} takes something away: add it to the erasures of its module, or say why not`),
    ...sources
      .filter((source) => source.erase && !source.tables.some((table) => tables.has(table)))
      .map(({ name }) => `${name} erases, and no erasure does that again on a restored database`),
    ...Object.keys(excused)
      .filter((action) => !actions.includes(action))
      .map((action) => `${action} is excused and does not exist`),
    ...done.filter((action) => action in excused).map((action) => `${action} is excused and done again`),
  ]
}
