// SPDX-License-Identifier: EUPL-1.2
import type { Permission } from '#foundation/access'
import type { TestContext } from '../context.ts'
import { type Asker, personOf } from './organisations.ts'

/** Modules in which the plan, its meetings and what comes of it are kept: not about reports, so the ten organisations have nothing in them. */
export const planRooms = [
  'action-plan',
  'progress',
  'meetings',
  'gatherings',
  'campaigns',
  'warnings',
  'interventions',
] as const

export const isPlanRoom = ({ name }: { name: string }): boolean => planRooms.some((room) => room === name)

/** What is not for everybody, by a word that stands nowhere else. */
export interface Secret {
  word: string
  knows(asker: Pick<Asker, 'organisation' | 'permissions'>): boolean
  /** Whoever sees it leaves a line with this action. */
  seenAs?: string
}

export interface Planted {
  secrets: readonly Secret[]
  /** What stands in an address with a place, by its path. */
  subjects: Record<string, Subject>
}

export interface Subject {
  address: string
  /** Whether somebody else is told the same as of what does not exist. */
  isHidden: boolean
  touches(asker: Pick<Asker, 'organisation' | 'permissions'>): boolean
  /** How a form names its parts, behind the deed. */
  parts: readonly string[]
  /** By which a form names what it is about, where the address does not. */
  fields?: Readonly<Record<string, string>>
}

type Who = Pick<Asker, 'organisation' | 'permissions'>
const may =
  (...any: Permission[]) =>
  (who: Who) =>
    any.some((one) => who.permissions.includes(one))
const of = (organisation: string, permission: Permission) => (who: Who) =>
  who.organisation === organisation && who.permissions.includes(permission)
const either =
  (...some: ((who: Who) => boolean)[]) =>
  (who: Who) =>
    some.some((one) => one(who))

const secretaryOfPlan = of('ministerie-demo', 'plan:write')
/** The chair of the core group; whoever writes meetings keeps all groups, except for what is confidential in them. */
const inCoreGroup = of('politie-demo', 'meetings:read')

const secrets: readonly Secret[] = [
  { word: 'agendapuntgeheim', knows: inCoreGroup, seenAs: 'meetings.confidential-seen' },
  { word: 'stukgeheim', knows: inCoreGroup, seenAs: 'meetings.confidential-seen' },
  { word: 'actiepuntgeheim', knows: inCoreGroup, seenAs: 'meetings.confidential-seen' },
  { word: 'werkbezoekgeheim', knows: of('ministerie-demo', 'gatherings:write') },
  { word: 'conceptgeheim', knows: of('gemeente-demo', 'campaigns:plan') },
  { word: 'embargogeheim', knows: may('campaigns:plan') },
  { word: 'boodschapgeheim', knows: may('campaigns:plan') },
  { word: 'waarschuwinggeheim', knows: may('warnings:write', 'warnings:approve') },
  {
    word: 'voortganggeheim',
    knows: either(secretaryOfPlan, of('politie-demo', 'plan:read')),
    seenAs: 'action-plan.confidential-seen',
  },
  {
    word: 'toezegginggeheim',
    knows: either(secretaryOfPlan, of('politie-demo', 'plan:read')),
    seenAs: 'action-plan.confidential-seen',
  },
  {
    word: 'inzetgeheim',
    knows: either(secretaryOfPlan, of('politie-demo', 'plan:read'), of('gemeente-demo', 'plan:read')),
  },
  { word: 'briefgeheim', knows: of('ministerie-demo', 'progress:write') },
  {
    word: 'antwoordgeheim',
    knows: either(of('deltabank-demo', 'progress:answer'), of('ministerie-demo', 'progress:write')),
  },
  { word: 'voorstelgeheim', knows: may('interventions:keep') },
  { word: 'standpuntgeheim', knows: may('interventions:answer') },
]

/** One confidential thing in each of these rooms, written into what the demo has there. */
export async function plantInPlanRooms({ ctx }: TestContext): Promise<Planted> {
  /** Changes one row and gives what it was asked of it. */
  async function plant(statement: string, values: unknown[] = []): Promise<Record<string, string>> {
    const { rows } = await ctx.db.pool.query(statement, values)
    if (rows.length !== 1) throw new Error(`${rows.length} rows: ${statement}`)
    return rows[0]
  }
  const title = (word: string) => `jsonb_set(content, '{title}', to_jsonb('${word}'::text))`

  await plant(
    `update meetings.member set role = 'member' where role = 'chair'
      and group_id = (select id from meetings.meeting_group where code = 'kerngroep') returning id`,
  )
  await plant(
    `update meetings.member set person_id = $1, role = 'chair' where organisation_id = 'politie-demo' and until_on is null
      and group_id = (select id from meetings.meeting_group where code = 'kerngroep') returning id`,
    [personOf('politie-demo')],
  )
  const item = await plant(
    `update meetings.agenda_item set title = 'agendapuntgeheim' where is_confidential returning id, meeting_id, group_id`,
  )
  const document = await plant(
    `insert into meetings.document (id, meeting_id, group_id, title, is_confidential, link, added_at)
      values (gen_random_uuid(), $1, $2, 'stukgeheim', true, 'https://stuk.example/', now()) returning id`,
    [item.meeting_id, item.group_id],
  )
  const point = await plant(
    `update meetings.action_point set text = 'actiepuntgeheim', is_confidential = true
      where id = (select id from meetings.action_point where group_id = $1 order by id limit 1) returning id`,
    [item.group_id],
  )
  const visit = await plant(
    `update gatherings.event set content = ${title('werkbezoekgeheim')} where kind = 'visit' and status = 'planned' returning id, code`,
  )
  const draft = await plant(
    `insert into campaigns.campaign select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'code', 'concept-proef',
        'status', 'draft', 'owner_id', 'gemeente-demo', 'approved_at', null, 'is_shipped', false,
        'content', ${title('conceptgeheim')}))).*
      from campaigns.campaign c where code = 'hang-op-bel-zelf-verzonnen' returning id`,
  )
  const embargo = await plant(
    `update campaigns.campaign set content = ${title('embargogeheim')}, embargo_until = now() + interval '10 days'
      where code = 'hang-op-bel-zelf-verzonnen' returning id, code`,
  )
  const message = await plant(
    `insert into campaigns.version select (jsonb_populate_record(v, jsonb_build_object('number', v.number + 1, 'status', 'waiting',
        'in_force_at', null, 'content', jsonb_set(content, '{sentence}', to_jsonb('boodschapgeheim'::text))))).*
      from campaigns.version v where status = 'in-force' and organisation_id = 'ministerie-demo' returning message_id`,
  )
  const warning = await plant(
    `update warnings.proposal set because = 'waarschuwinggeheim', proposed_by = $1 where state = 'waiting' returning id, warning_id`,
    [personOf('politie-demo')],
  )
  const warned = await plant('select code from warnings.warning where id = $1', [warning.warning_id])
  const progress = await plant(
    `update action_plan.progress set text = 'voortganggeheim' where is_confidential returning action_id`,
  )
  const obligation = await plant(
    `insert into action_plan.obligation select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(),
        'action_id', $1::text, 'text', 'toezegginggeheim', 'is_confidential', true, 'number', 'PROEF-1'))).*
      from action_plan.obligation o limit 1 returning id`,
    [progress.action_id],
  )
  const commitment = await plant(
    `insert into action_plan.commitment select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
        'action_id', $1::text, 'what', 'inzetgeheim', 'organisation_id', 'gemeente-demo'))).*
      from action_plan.commitment c limit 1 returning id`,
    [progress.action_id],
  )
  const letter = await plant(
    `update progress.report set words = '{"intro": "briefgeheim"}' where status = 'draft' returning id`,
  )
  const review = await plant(
    `insert into progress.review (id, year, organisation_id, questions, closes_on, opened_at)
      values (gen_random_uuid(), 2031, 'ministerie-demo', array['Wat hielp?'], '2031-12-31', now()) returning id`,
  )
  await plant(
    `insert into progress.answer values ($1, 'deltabank-demo', array['antwoordgeheim'], now()) returning review_id`,
    [review.id],
  )
  const proposal = await plant(
    `update interventions.proposal set why = 'voorstelgeheim' where state = 'open' returning id, code`,
  )
  const stance = await plant(
    `update interventions.position set reason = 'standpuntgeheim' where position = 'refuses' and organisation_id = 'deltabank-demo' returning code`,
  )

  const rollOut = await plant(
    `insert into interventions.roll_out (id, code, decision, body, reasons, evidence, missing, proposed_by, organisation_id, proposed_at)
      values (gen_random_uuid(), $1, 'no', 'Kerngroep', 'Het helpt niet.', 'Een evaluatie.', '', 'iemand-anders', 'ministerie-demo', now())
      returning id`,
    [stance.code],
  )

  const meeting = `/werkbank/overleg/kerngroep/${item.meeting_id}`
  const parts = [item.id, document.id, point.id].map((id) => `:${id}`)
  const touchesGroup = either(inCoreGroup, may('meetings:write'))
  const ofMeeting = (rest: string): Subject => ({
    address: `${meeting}${rest}`,
    isHidden: true,
    touches: touchesGroup,
    parts,
  })
  const ofGroup = (rest: string): Subject => ({
    address: `/werkbank/overleg/kerngroep${rest}`,
    isHidden: true,
    touches: touchesGroup,
    parts: [],
  })
  const event = `/werkbank/bijeenkomsten/${visit.id}`
  const organises = of('ministerie-demo', 'gatherings:write')
  const campaign = `/werkbank/campagnes/${draft.id}`
  const plans = of('gemeente-demo', 'campaigns:plan')
  const report = `/werkbank/voortgang/${letter.id}`
  const writes = of('ministerie-demo', 'progress:write')
  const ofDesk = may('warnings:write', 'warnings:approve')
  const anybody = () => true
  const open = (address: string): Subject => ({ address, isHidden: false, touches: anybody, parts: [] })
  const own = (address: string, touches: Subject['touches']): Subject => ({
    address,
    isHidden: true,
    touches,
    parts: [],
  })
  return {
    secrets,
    subjects: {
      '/werkbank/overleg/:code': ofGroup(''),
      '/werkbank/overleg/:code/leden': ofGroup('/leden'),
      '/werkbank/overleg/:code/plannen': ofGroup('/plannen'),
      '/werkbank/overleg/:code/:meetingId': ofMeeting(''),
      '/werkbank/overleg/:code/:meetingId/wijzigen': ofMeeting('/wijzigen'),
      '/werkbank/overleg/:code/:meetingId/notulen': ofMeeting('/notulen'),
      '/werkbank/overleg/:code/:meetingId/agenda.pdf': ofMeeting('/agenda.pdf'),
      '/werkbank/overleg/:code/:meetingId/afspraak.ics': ofMeeting('/afspraak.ics'),
      '/werkbank/overleg/:code/:meetingId/stuk/:documentId': ofMeeting(`/stuk/${document.id}`),
      '/bijeenkomsten/:code': open(`/bijeenkomsten/${visit.code}`),
      '/bijeenkomsten/:code/afspraak.ics': open(`/bijeenkomsten/${visit.code}/afspraak.ics`),
      '/werkbank/bijeenkomsten/:id': own(event, organises),
      '/werkbank/bijeenkomsten/:id/wijzigen': own(`${event}/wijzigen`, organises),
      '/campagnes/:code': open(`/campagnes/${embargo.code}`),
      '/werkbank/campagnes/:id': own(campaign, plans),
      '/werkbank/campagnes/:id/wijzigen': own(`${campaign}/wijzigen`, plans),
      '/werkbank/kernboodschappen/:id': open(`/werkbank/kernboodschappen/${message.message_id}`),
      '/waarschuwingen/:code': open(`/waarschuwingen/${warned.code}`),
      '/waarschuwingen/:code/beeld/:format.svg': open(`/waarschuwingen/${warned.code}/beeld/square.svg`),
      '/waarschuwingen/:code/beeld/:format.png': open(`/waarschuwingen/${warned.code}/beeld/square.png`),
      '/werkbank/waarschuwingen/:code': own(`/werkbank/waarschuwingen/${warned.code}`, ofDesk),
      '/werkbank/waarschuwingen/:code/blad.pdf': open(`/werkbank/waarschuwingen/${warned.code}/blad.pdf`),
      '/werkbank/waarschuwingen/:code/verbeteren': open(`/werkbank/waarschuwingen/${warned.code}/verbeteren`),
      '/werkbank/waarschuwingen/voorstel/:id': own(`/werkbank/waarschuwingen/voorstel/${warning.id}`, ofDesk),
      '/werkbank/actieplan/actie/:id': {
        address: `/werkbank/actieplan/actie/${progress.action_id}`,
        isHidden: false,
        touches: either(secretaryOfPlan, of('politie-demo', 'plan:read'), of('gemeente-demo', 'plan:read')),
        parts: [obligation.id, commitment.id].map((id) => ` ${id}`),
      },
      '/werkbank/voortgang/:id': own(report, writes),
      '/werkbank/voortgang/:id/concept.pdf': own(`${report}/concept.pdf`, writes),
      '/werkbank/voortgang/:id/concept.docx': own(`${report}/concept.docx`, writes),
      '/werkbank/evaluatie/:id': open(`/werkbank/evaluatie/${review.id}`),
      '/interventies/:code': open(`/interventies/${stance.code}`),
      '/v1/interventions/:code': open(`/v1/interventions/${stance.code}`),
      '/werkbank/interventies/voorstel/:id': open(`/werkbank/interventies/voorstel/${proposal.id}`),
      '/werkbank/interventies/:code': open(`/werkbank/interventies/${proposal.code}`),
      '/werkbank/interventies/:code/uitrol': {
        ...open(`/werkbank/interventies/${stance.code}/uitrol`),
        fields: { sequence: rollOut.id ?? '' },
      },
    },
  }
}
