// SPDX-License-Identifier: EUPL-1.2
import { defineModule, type Page } from '#foundation/modules'
import { findGroups } from './keep-group/find-groups.query.ts'
import { defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { memberSource } from './answer-data-subject/member.source.ts'
import { readerSource } from './answer-data-subject/reader.source.ts'
import { ownAttention } from './build-agenda/own-attention.query.ts'
import { paths } from './group/addresses.ts'
import { meetingRetention } from './group/meetings.tables.ts'
import { readerRetention } from './invite-members/reader.tables.ts'
import { sendWhenDue, writeWhenNews } from './invite-members/send-letters.listener.ts'
import { sealOlderFiles } from './keep-documents/seal-files.job.ts'
import { groupsMenu } from './keep-group/groups.text.ts'
import { meetingSteps, minutesSteps } from './plan-meeting/meeting.ts'
import { actionsMenu, ownTray } from './record-action/action.text.ts'
import { actionSteps } from './record-action/action-point.ts'
import { actionRows, countOwnOpen } from './record-action/actions.tray.ts'
import { approveTray } from './write-minutes/minutes.text.ts'
import { minutesRows } from './write-minutes/minutes.tray.ts'
import { countToApprove } from './write-minutes/minutes-to-approve.query.ts'
import { mailCode } from '#foundation/mail'
import { mailing } from './invite-members/reader.store.ts'
import { mailErasures } from '#foundation/mail'

const open = { allow: 'anyone', script: false } as const
const read = { allow: { permission: 'meetings:read' }, script: false } as const
const write = { allow: { permission: 'meetings:write' }, script: false } as const
const desk = 'werkbank/overleg'
const meeting = `${desk}/:code/:meetingId`

const pages: readonly Page[] = [
  { path: 'overleg/bevestigen', file: 'invite-members/confirm-mail', ...open },
  { path: 'overleg/afmelden/:token', file: 'invite-members/stop-mail', ...open, isPressedFromMail: true },
  { path: desk, file: 'keep-group/list-groups', ...read, menu: groupsMenu },
  { path: `${desk}/nieuw`, file: 'keep-group/add-group', ...write },
  { path: `${desk}/mail`, file: 'invite-members/mail', ...read },
  { path: `${desk}/:code`, file: 'keep-group/show-group', ...read },
  { path: `${desk}/:code/leden`, file: 'keep-group/members', ...write },
  { path: `${desk}/:code/plannen`, file: 'plan-meeting/plan-meeting', ...write },
  // A file of 5 MB, and the form around it.
  { path: meeting, file: 'show-meeting/show-meeting', ...read, bodyLimit: 5.5 * 1024 * 1024 },
  { path: `${meeting}/wijzigen`, file: 'plan-meeting/change-meeting', ...write },
  { path: `${meeting}/notulen`, file: 'write-minutes/minutes', ...read, bodyLimit: 128 * 1024 },
  { path: `${meeting}/agenda.pdf`, file: 'give-paper/give-agenda', ...read },
  { path: `${meeting}/afspraak.ics`, file: 'invite-members/give-calendar', ...read },
  { path: `${meeting}/stuk/:documentId`, file: 'keep-documents/give-document', ...read },
  { path: 'werkbank/actiepunten', file: 'record-action/list-actions', ...read, menu: actionsMenu },
  { path: 'werkbank/actiepunten/lijst.pdf', file: 'give-paper/give-actions', ...read },
]

export default defineModule({
  name: 'meetings',
  activities,
  impersonalActions,
  erasures: mailErasures(mailing, { audit: 'meetings.following', erased: 'meetings.following-erased' }),
  jobs: [sealOlderFiles],
  personalData: [memberSource, readerSource],
  statuses: { Meeting: meetingSteps, Minutes: minutesSteps, ActionPoint: actionSteps },
  permissions: {
    'meetings:read': defineText({
      nl: { title: 'Overleggen lezen waarvan men lid is, en actiepunten van de eigen organisatie' },
      en: { title: 'Read meetings of groups that one is in, and action points of the own organisation' },
    }),
    'meetings:write': defineText({
      nl: { title: 'Groepen, overleggen, agenda’s en notulen bijhouden' },
      en: { title: 'Keep groups, meetings, agendas and minutes' },
    }),
  },
  codes: [
    mailCode(
      mailing,
      '/overleg/bevestigen',
      defineText({ nl: { title: 'mail over overleg' }, en: { title: 'mail about meetings' } }),
    ),
  ],
  pages,
  listeners: [writeWhenNews, sendWhenDue],
  attention: ownAttention,
  retention: { ...meetingRetention, ...readerRetention },
  tray: [
    { text: ownTray, href: paths.actions, allow: read.allow, count: countOwnOpen, rows: actionRows },
    { text: approveTray, href: paths.desk, allow: read.allow, count: countToApprove, rows: minutesRows },
  ],
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoMeetings(ctx),
  find: [{ group: 'people', by: ['words'], allow: read.allow, find: findGroups }],
})
