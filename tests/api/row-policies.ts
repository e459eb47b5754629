// SPDX-License-Identifier: EUPL-1.2

/** Rows that policy lets everybody see, and why. */
export const isPublic: Record<string, string> = {
  'partners.organisation': 'Names of organisations that take part are published.',
  'partners.fraud_desk': 'Numbers of fraud desks are published.',
  'partners.reporting_point': 'The register of reporting points is published.',
  'partners.point_history': 'What changed of a reporting point, and when, is published.',
  'partners.situation': 'Reference data: what can have happened.',
  'taxonomy.edition': 'The taxonomy is published.',
  'taxonomy.concept': 'The taxonomy is published.',
  'taxonomy.commentary': 'The taxonomy is published.',
  'agreements.rule': 'The rules about sharing are published, drafts too.',
  'agreements.rule_step': 'Who decided about a published rule, by role and name: an office, no private person.',
  'agreements.revision': 'The number of the rule set.',
  'shield.list': 'Who answers for the list, and how far it is, is published.',
  'shield.publication': 'When which step of the list was served is published.',
  'shield.publisher': 'How publishing goes, in numbers.',
  'shield.change': 'What came on the list and went off it is published.',
  'widgets.host': 'Who may frame a page is asked without signing in, and a code to embed is no secret.',
  'widgets.trial': 'What is tried and how it was drawn can be checked by every partner.',
  'experiences.point': 'Which reporting points take part is published.',
  'research.study': 'The inventory of studies is published.',
  'research.questionnaire': 'Questionnaires are published.',
  'research.survey': 'When which questionnaire is open is published, and its results.',
  'warnings.warning': 'Warnings are published.',
  'warnings.edition': 'Every text of a warning is published, the corrected ones too.',
  'interventions.intervention': 'The register of interventions is published.',
  'dashboard.released_clocks': 'Released clocks are published.',
  'statistics.observation': 'Published figures with their source.',
  'statistics.delivery_agreement': 'What organisations agreed to publish, and when.',
  'statistics.release': 'When figures were released is published.',
  'statistics.released_figure': 'Released figures are published.',
  'foundation.activity': 'The register of processing activities is published.',
  'identifiers.shielded_name': 'What is on the list of the shield is published.',
  'identifiers.left_address': 'One list of numbers and sites to look up, for everybody who protects.',
  'identifiers.protected_entry':
    'One list for all: a second person, of whatever organisation, approves what the first proposed.',
}

/** Single rows that everybody sees of a table that is locked, and why. */
export const isPublicRow: Record<string, { because: string; is(row: Record<string, unknown>): boolean }> = {
  'identifiers.listing': {
    because: 'What an authority warns about is answered to everybody who checks it.',
    is: ({ status }) => status === 'active',
  },
  'campaigns.campaign': {
    because: 'What was agreed is published; embargo and drafts have tests of their own.',
    is: ({ status }) => status === 'approved' || status === 'cancelled',
  },
  'factsheets.edition': {
    because: 'Published editions.',
    is: ({ status }) => status === 'published',
  },
  'outcomes.issue': {
    because: 'Published issues of follow-up.',
    is: ({ status }) => status === 'published',
  },
  'experiences.release': {
    because: 'Published results about reporting points.',
    is: ({ status }) => status === 'published',
  },
  'experiences.reply': {
    because: 'What a reporting point does with published results.',
    is: () => true,
  },
  'campaigns.translation': {
    because: 'Words that two people stand for.',
    is: (row) => row.second_by !== null && row.withdrawn_at === null,
  },
  'guidance.translation': {
    because: 'Words that two people stand for.',
    is: (row) => row.second_by !== null && row.withdrawn_at === null,
  },
  'barriers.edition': {
    because: 'What the public may read of an edition is published.',
    is: ({ circle }) => circle === 'public',
  },
  'knowledge.article': {
    because: 'Articles for everybody are published.',
    is: ({ status, audience }) => status === 'published' && audience === 'public',
  },
  'signals.signal': {
    because: 'Confirmed signals for everybody are published.',
    is: ({ status, tlp }) => status === 'confirmed' && tlp === 'clear',
  },
  'evaluations.evaluation': {
    because: 'Evaluations are published, also those that were stopped or taken back.',
    is: ({ status }) => ['published', 'withdrawn', 'stopped'].includes(String(status)),
  },
  'shield.name': {
    because: 'Names on the list are published.',
    is: ({ status }) => status === 'listed',
  },
}

/** Tables without row-level security, and why. */
export const isUnlocked: Record<string, string> = {
  'foundation.migration': 'Names of migrations.',
  'foundation.loaded': 'Names of modules whose demo was loaded; transactions may not read it.',

  'jobs.*':
    'Queues: announcements hold ids and no more, which is tested below; the working role must be able to announce.',
}

/**
 * Tables that a person has no row of: the program itself reads them, the holder of a cookie, or the machine that was answered; of a campaign
 * only what others published is there; of an edition
 * of the barrier model the row for professionals is of no organisation, what waits at the shield is of whoever answers for its list, which is nobody
 * here, and what the program asks editors of the register is of nobody who keeps an entry.
 */
export const hasNoOwn = [
  'aftercare.look',
  'aftercare.recognition',
  'aftercare.tally',
  'aftercare.token',
  'barriers.edition',
  'campaigns.campaign',
  'cases.hub',
  'cases.text',
  'dossiers.part',
  'foundation.audit',
  'foundation.idempotency',
  'foundation.processing_export',
  'foundation.syslog_export',
  'gatherings.no_mail',
  'partners.machine_client',
  'partners.person_before',
  'partners.point_change',
  'partners.role_grant',
  'reports.draft',
  'reports.told',
  'sharing.evaluation',
  'sharing.oprf_key',
  'sharing.tag',
  'sharing.tag_held',
  'reports.mark_key',
  'partners.issued_change',
  'partners.issuer',
  'shield.mention',
  'shield.name',
  'shield.reported_address',
  'statistics.frozen_week',
]

/** Modules whose tables are empty here: their own tests fill them and look as others. */
export const filledElsewhere: Record<string, string> = {
  action_plan: 'src/modules/action-plan/show-action/pages.test.ts',
  aftercare: 'src/modules/aftercare/list-consents/pages.test.ts',
  agreements: 'src/modules/agreements/find-agreement/find-agreement.test.ts',
  barriers: 'src/modules/barriers/decide-change/four-eyes.test.ts',
  campaigns: 'src/modules/campaigns/plan-campaign/plan-campaign.test.ts',
  dossiers: 'src/modules/dossiers/show-dossier/pages.test.ts',
  claims: 'src/modules/claims/claim/line.test.ts',
  data_requests: 'src/modules/data-requests/answer-request/answer-request.test.ts',
  evaluations: 'src/modules/evaluations/show-evaluation/pages.test.ts',
  experiences: 'src/modules/experiences/show-results/pages.test.ts',
  factsheets: 'src/modules/factsheets/show-draft/pages.test.ts',
  gatherings: 'src/modules/gatherings/plan-event/pages.test.ts',
  guidance: 'src/modules/guidance/translate-emergency/pages.test.ts',
  helpdesk: 'src/modules/helpdesk/handle-question/pages.test.ts',
  interventions: 'src/modules/interventions/judge-change/four-eyes.test.ts',
  knowledge: 'src/modules/knowledge/article/matrix.test.ts',
  measures: 'src/modules/measures/list-requests/pages.test.ts',
  meetings: 'src/modules/meetings/show-meeting/who-sees.test.ts',
  outcomes: 'src/modules/outcomes/supply-outcomes/pages.test.ts',
  pilots: 'src/modules/pilots/take-step/take-step.test.ts',
  progress: 'src/modules/progress/hold-review/pages.test.ts',
  referrals: 'src/modules/referrals/list-referrals/pages.test.ts',
  replies: 'src/modules/replies/ask-mail/pages.test.ts',
  redress: 'src/modules/redress/show-objection/pages.test.ts',
  research: 'src/modules/research/answer-survey/pages.test.ts',
  warnings: 'src/modules/warnings/judge-proposal/four-eyes.test.ts',
  widgets: 'src/modules/widgets/place-widget/pages.test.ts',
  sharing: 'src/modules/sharing/pages.test.ts',
  signals: 'src/modules/signals/signal/matrix.test.ts',
  shield: 'src/modules/shield/decide-name/decide-names.test.ts',
}

const isListed = (name: string) => name in isUnlocked || (name.startsWith('jobs.') && 'jobs.*' in isUnlocked)

/** A sentence for every table without a lock that is not on the list. */
export function unlocked(all: readonly { name: string; isLocked: boolean }[]): string[] {
  return all
    .filter(({ name, isLocked }) => !isLocked && !isListed(name))
    .map(({ name }) => `${name} has no row-level security: give it a policy, or say in isUnlocked why it needs none`)
}
