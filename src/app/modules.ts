// SPDX-License-Identifier: EUPL-1.2
import type { Module } from '#foundation/modules'
import agreements from '../modules/agreements/module.ts'
import barriers from '../modules/barriers/module.ts'
import campaigns from '../modules/campaigns/module.ts'
import cases from '../modules/cases/module.ts'
import casework from '../modules/casework/module.ts'
import claims from '../modules/claims/module.ts'
import classification from '../modules/classification/module.ts'
import complaints from '../modules/complaints/module.ts'
import dashboard from '../modules/dashboard/module.ts'
import dataRequests from '../modules/data-requests/module.ts'
import dossiers from '../modules/dossiers/module.ts'
import evaluations from '../modules/evaluations/module.ts'
import experiences from '../modules/experiences/module.ts'
import factsheets from '../modules/factsheets/module.ts'
import gatherings from '../modules/gatherings/module.ts'
import guidance from '../modules/guidance/module.ts'
import helpdesk from '../modules/helpdesk/module.ts'
import identifiers from '../modules/identifiers/module.ts'
import interventions from '../modules/interventions/module.ts'
import knowledge from '../modules/knowledge/module.ts'
import measures from '../modules/measures/module.ts'
import meetings from '../modules/meetings/module.ts'
import recovery from '../modules/recovery/module.ts'
import replies from '../modules/replies/module.ts'
import openData from '../modules/open-data/module.ts'
import outcomes from '../modules/outcomes/module.ts'
import actionPlan from '../modules/action-plan/module.ts'
import todo from '../modules/todo/module.ts'
import progress from '../modules/progress/module.ts'
import aftercare from '../modules/aftercare/module.ts'
import partners from '../modules/partners/module.ts'
import pilots from '../modules/pilots/module.ts'
import redress from '../modules/redress/module.ts'
import referrals from '../modules/referrals/module.ts'
import reports from '../modules/reports/module.ts'
import requirements from '../modules/requirements/module.ts'
import research from '../modules/research/module.ts'
import sharing from '../modules/sharing/module.ts'
import shield from '../modules/shield/module.ts'
import takedowns from '../modules/takedowns/module.ts'
import messages from '../modules/messages/module.ts'
import signals from '../modules/signals/module.ts'
import statistics from '../modules/statistics/module.ts'
import threatFeeds from '../modules/threat-feeds/module.ts'
import taxonomy from '../modules/taxonomy/module.ts'
import warnings from '../modules/warnings/module.ts'
import widgets from '../modules/widgets/module.ts'

/** Every module, in the order of the map. */
export const modules: readonly Module[] = [
  partners,
  agreements,
  meetings,
  taxonomy,
  pilots,
  helpdesk,
  reports,
  classification,
  identifiers,
  cases,
  casework,
  sharing,
  redress,
  dataRequests,
  statistics,
  signals,
  factsheets,
  knowledge,
  research,
  barriers,
  interventions,
  evaluations,
  shield,
  takedowns,
  messages,
  measures,
  complaints,
  requirements,
  dossiers,
  recovery,
  claims,
  outcomes,
  aftercare,
  replies,
  widgets,
  dashboard,
  experiences,
  campaigns,
  gatherings,
  warnings,
  guidance,
  referrals,
  threatFeeds,
  openData,
  actionPlan,
  progress,
  todo,
]

for (const { connect } of modules.flatMap((module) => module.gives ?? [])) connect()
