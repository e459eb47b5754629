// SPDX-License-Identifier: EUPL-1.2
import { defineModule, type Page } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { contactSource } from './answer-data-subject/contact.source.ts'
import { eventDeeds } from './event/event-deeds.ts'
import { gatheringRetention } from './event/gatherings.tables.ts'
import { sendInvitations } from './invite-organisations/letters.listener.ts'
import { tellLaterJob } from './invite-organisations/tell-later.job.ts'
import { circleRetention } from './keep-circle/circle.tables.ts'
import { deskText } from './plan-event/desk.text.ts'
import { invitationCodes } from './invite-organisations/invitation-code.query.ts'
import { erasures } from './erase-again/erase-again.command.ts'

const open = { allow: 'anyone', script: false } as const
const read = { allow: { permission: 'gatherings:read' }, script: false } as const
const write = { allow: { permission: 'gatherings:write' }, script: false } as const
const desk = 'werkbank/bijeenkomsten'
const bodyLimit = 64 * 1024

const pages: readonly Page[] = [
  { path: 'bijeenkomsten', file: 'show-events/show-events', ...open },
  { path: 'bijeenkomsten/agenda.ics', file: 'show-events/give-calendar', ...open },
  { path: 'bijeenkomsten/antwoorden', file: 'invite-organisations/answer-invitation', ...open },
  { path: 'bijeenkomsten/:code', file: 'show-events/show-event', ...open },
  { path: 'bijeenkomsten/:code/afspraak.ics', file: 'show-events/give-event', ...open },
  { path: desk, file: 'plan-event/event-desk', ...read, menu: deskText },
  { path: `${desk}/nieuw`, file: 'plan-event/add-event', ...write, bodyLimit },
  { path: `${desk}/kring`, file: 'keep-circle/circle', ...write },
  { path: `${desk}/overlap`, file: 'keep-bodies/bodies', ...read },
  { path: `${desk}/:id`, file: 'plan-event/manage-event', ...read, bodyLimit },
  { path: `${desk}/:id/wijzigen`, file: 'plan-event/change-event', ...write, bodyLimit },
]

export default defineModule({
  name: 'gatherings',
  activities,
  impersonalActions,
  erasures,
  personalData: [contactSource],
  deeds: { Event: eventDeeds },
  permissions: {
    'gatherings:read': defineText({
      nl: { title: 'Bijeenkomsten voor partners lezen, met wat ervan kwam' },
      en: { title: 'Read events for partners, and what came of them' },
    }),
    'gatherings:write': defineText({
      nl: { title: 'Bijeenkomsten en werkbezoeken plannen, en organisaties uitnodigen' },
      en: { title: 'Plan events and working visits, and invite organisations' },
    }),
  },
  codes: [invitationCodes],
  pages,
  listeners: [sendInvitations],
  jobs: [tellLaterJob],
  retention: { ...gatheringRetention, ...circleRetention },
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoGatherings(ctx),
})
