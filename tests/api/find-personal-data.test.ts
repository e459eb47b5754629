// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { Context } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import type { PersonalItem, SubjectKey } from '#foundation/modules'
import { giveConsent } from '../../src/modules/experiences/give-consent/give-consent.command.ts'
import { submitReports } from '#modules/reports'
import { demoIban, demoPhone } from '#values'
import { modules } from '../../src/app/modules.ts'
import { addMember } from '../../src/modules/gatherings/keep-circle/keep-circle.command.ts'
import { judgeHub } from '../../src/modules/cases/decide-case/judge-hub.command.ts'
import { placeHold } from '../../src/modules/casework/hold-data/hold-data.command.ts'
import { planTask } from '../../src/modules/casework/plan-task/plan-task.command.ts'
import { watchText } from '../../src/modules/casework/watch-things/watch.command.ts'
import { writeNote } from '../../src/modules/casework/write-note/write-note.command.ts'
import { testContext } from '../context.ts'

const account = demoIban(4711)
const sources = modules.flatMap((module) => module.personalData ?? [])
const organisations = ['politie-demo', 'deltabank-demo'] as const
const address = 'wie-gevraagd-mag@post.example'
/** Of each organisation: who asks, the keys by which somebody is found, and what only its own rows say. */
const planted = new Map<string, { ctx: Context; keys: SubjectKey[]; mark: string }>()

const ask = async (query: string, values: unknown[]) => (await test.ctx.db.pool.query(query, values)).rows

/** The same account, a report and an employee at each organisation, with a row in every table that a source reads. */
async function plant(organisationId: string) {
  const mark = `merk-${organisationId}`
  const other = organisations.find((one) => one !== organisationId) ?? ''
  const [person] = await ask('select id, name from partners.person where organisation_id = $1 order by id limit 1', [
    organisationId,
  ])
  const ctx = test.as(
    organisationId,
    'reports:read',
    'cases:read',
    'cases:work',
    'casework:hold',
    'data-requests:answer',
  )
  const at = new Date('2026-11-20T10:00:00Z')
  const [receipt] = await submitReports(
    test.ctx,
    [
      {
        narrative: `Verteld aan ${mark}.`,
        fraudForm: 'FF-110',
        lossInCents: 12_345,
        identifiers: [{ kind: 'iban', value: account, role: 'paid-to' }],
        own: [{ kind: 'phone', value: demoPhone(7) }],
      },
    ],
    { origin: 'web', controllerOrganisationId: organisationId, contact: { name: `Naam ${mark}` } },
  )
  const reportId = receipt?.reportId ?? ''
  await ask(
    `insert into reports.attachment_content (kept_by, digest, bytes, stored_at) values ($3, sha256(convert_to($1, 'UTF8')), convert_to($1, 'UTF8'), $2)`,
    [mark, at, organisationId],
  )
  await ask(
    `insert into reports.attachment (id, report_id, kept_by, content_digest, name, media_type, size, added_at)
     values ($1, $2, $6, sha256(convert_to($3, 'UTF8')), $4, 'text/plain', 2000, $5)`,
    [test.ctx.newId(), reportId, mark, `${mark}.txt`, at, organisationId],
  )
  await test.settle()
  const [identifier] = await ask('select id from identifiers.identifier where canonical = $1', [account])
  await writeNote(ctx, { reportId, text: `Aantekening ${mark}` })
  await planTask(ctx, { reportId, text: `Taak ${mark}`, dueOn: '' })
  await watchText(ctx, account)
  await judgeHub(ctx, { hubId: identifier.id, judgement: 'links', reason: `Omdat ${mark} dat zag.` })
  const endsOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  await placeHold(ctx, { kind: 'report', id: reportId, reason: `Bewaard voor ${mark}.`, endsOn })

  const [listingId, objectionId] = [test.ctx.newId(), test.ctx.newId()]
  await ask(
    `insert into identifiers.listing (id, identifier_id, kind, canonical, organisation_id, authority_name, status,
       needs_review, verified_reports, reason, proposed_at, changed_at)
     values ($1, $2, 'iban', $3, $4, $4, 'proposed', true, 3, $5, $6, $6)`,
    [listingId, identifier.id, account, organisationId, `Vermeld door ${mark}`, at],
  )
  await ask(
    `insert into identifiers.threshold (id, identifier_id, kind, canonical, organisation_id, receiver, status, policy_version,
       counted, changed_at) values ($1, $2, 'iban', $3, $4, 'bank-notice', 'reached', 1, 3, $5)`,
    [test.ctx.newId(), identifier.id, account, organisationId, at],
  )
  await ask(
    `insert into redress.objection (id, organisation_id, listing_id, kind, canonical, ground, narrative, language,
       receipt_digest, received_at, promised_on, due_on, proven_at)
     values ($1, $2, $3, 'iban', $4, 'other', $5, 'nl', sha256(convert_to($5, 'UTF8')), $6, '2026-12-01', '2026-12-01', $6)`,
    [objectionId, organisationId, listingId, account, `Bezwaar bij ${mark}`, at],
  )
  const sealed = ctx.secrets.seal('redress.contact', JSON.stringify({ email: `${mark}@mail.example`, phone: null }))
  await ask('insert into redress.contact (objection_id, sealed, stored_at) values ($1, $2, $3)', [
    objectionId,
    sealed,
    at,
  ])
  await ask(
    `insert into redress.notice (listing_id, organisation_id, kind, canonical, listed_at, due_on, done_at, done_how)
     values ($1, $2, 'iban', $3, $4, '2026-12-20', $4, $5)`,
    [listingId, organisationId, account, at, `Gebeld door ${mark}`],
  )
  await ask(
    `insert into redress.hold (id, kind, canonical, organisation_id, reason, held_until, proposed_by, proposed_by_name, proposed_at)
     values ($1, 'iban', $2, $3, $4, '2027-01-01', 'x', 'x', $5)`,
    [test.ctx.newId(), account, organisationId, `Aangehouden door ${mark}`, at],
  )
  for (const [itemKind, itemId] of [
    ['report', reportId],
    ['listing', listingId],
  ]) {
    const disclosureId = test.ctx.newId()
    await ask(
      `insert into sharing.disclosure (id, exchange, agreement_id, purpose, categories, rules, is_on_trial,
         sender_organisation_id, receiver_organisation_id, item_kind, item_id, item_version, payload_digest, message_number, decided_at)
       values ($1::uuid, 'report-to-other-analyst', $1::uuid, 'investigate', '{account-number}', '[]', false, $2, $3, $4, $5, 1, '', 1, $6)`,
      [disclosureId, organisationId, other, itemKind, itemId, at],
    )
    await ask(
      `insert into sharing.message (receiver_organisation_id, number, kind, disclosure_id, exchange, purpose, item_kind,
         item_key, item_version, source, sender_organisation_id, payload, sent_at)
       values ($1, $2, 'disclosure', $3, 'report-to-other-analyst', 'investigate', $4, $5, 1, 'bron', $6, $7, $8)`,
      [
        other,
        itemKind === 'report' ? 9001 : 9002,
        disclosureId,
        itemKind,
        `${mark} ${itemKind}`,
        organisationId,
        itemKind === 'report' ? { identifiers: [{ kind: 'iban', value: account }], narrative: mark } : null,
        at,
      ],
    )
  }
  const setId = test.ctx.newId()
  await ask(
    `insert into sharing.item_set (id, exchange, purpose, sender_organisation_id, receiver_organisation_id, version, total, changed_at)
     values ($1, 'tag-set', 'prevent-payment', $2, $3, 1, 1, $4)`,
    [setId, organisationId, `ontvanger ${mark}`, at],
  )
  await ask(
    `insert into sharing.segment (set_id, version, made_at, previous_digest, digest, total) values ($1, 1, $2, '', 'x', 1)`,
    [setId, at],
  )
  await ask(
    `insert into sharing.segment_item (set_id, version, item_id, change, kind, canonical) values ($1, 1, $2, 'added', 'iban', $3)`,
    [setId, listingId, account],
  )
  const requestId = test.ctx.newId()
  await ask(
    `insert into data_requests.request (id, organisation_id, asked_right, narrative, language, receipt_digest, received_at,
       show_until, clock_from, closed_at)
     values ($1, $2, 'access', $3, 'nl', sha256(convert_to($3, 'UTF8')), $4, '2026-12-21', '2026-11-20', $4)`,
    [requestId, organisationId, `Gevraagd bij ${mark}`, at],
  )
  await ask(
    `insert into data_requests.subject_key (id, request_id, kind, canonical, shown_at, shown_how)
     values ($1, $2, 'iban', $3, $4, 'code')`,
    [test.ctx.newId(), requestId, account, at],
  )
  await ask(
    `insert into data_requests.task (id, request_id, organisation_id, law, status, due_on, answered_at)
     values ($1, $2, $3, 'avg', 'answered', '2026-12-21', $4)`,
    [test.ctx.newId(), requestId, organisationId, at],
  )
  await ask(
    `insert into casework.export (id, organisation_id, search, report_ids, purpose, more, status, asked_by, asked_at)
     values ($1, $2, '', array[$3::uuid], 'statistics', '', 'approved', $4, $5)`,
    [test.ctx.newId(), organisationId, reportId, person.id, at],
  )
  await ask(
    `insert into casework.saved_filter (id, organisation_id, person_id, person_name, name, search, is_shared, saved_at)
     values ($1, $2, $3, $4, $5, '', false, $6)`,
    [test.ctx.newId(), organisationId, person.id, person.name, mark, at],
  )
  await ask(
    `insert into todo.later (person_id, organisation_id, key, until, put_off_at) values ($1, $2, $3, $4::timestamptz + interval '9 days', $4)`,
    [person.id, organisationId, `sharing.message:${mark}`, at],
  )
  await ask(
    `insert into helpdesk.question (id, organisation_id, person_id, person_name, title, text, asked_at, due_on, changed_name, changed_at)
     values ($1, $2, $3, $4, $5, 'x', $6, '2026-12-01', 'x', $6)`,
    [test.ctx.newId(), organisationId, person.id, person.name, mark, at],
  )
  await ask(
    `insert into knowledge.article (id, kind, organisation_id, holder_role, holder_id, holder_name, audience, review_on, reviewed_on,
       title, summary, body, words, changed_name, changed_at, made_at)
     values ($1, 'article', $2, 'x', $3, $4, 'partners', '2027-01-01', '2026-11-01', $5, 'x', 'x', '', 'x', $6, $6)`,
    [test.ctx.newId(), organisationId, person.id, person.name, mark, at],
  )
  await ask(
    `insert into knowledge.reader (person_id, organisation_id, seen_until, tended_at) values ($1, $2, $3, $3) on conflict do nothing`,
    [person.id, organisationId, at],
  )
  const edition = test.ctx.newId()
  await ask(
    `insert into factsheets.edition (id, number, organisation_id, title, body, seen, made_at, changed_at)
     values ($1, '20' || (50 + (select count(*) from factsheets.edition)) || '-1', $2, 'x', 'x', '{}', $3, $3)`,
    [edition, organisationId, at],
  )
  await ask(
    `insert into factsheets.signature (edition_id, source, organisation_id, digest, signed_id, signed_name, signed_at, made_at)
     values ($1, $2, $3, 'x', $4, $5, $6, $6)`,
    [edition, mark, organisationId, person.id, person.name, at],
  )
  await ask(
    `insert into campaigns.follower (person_id, organisation_id, tended_at) values ($1, $2, $3) on conflict do nothing`,
    [person.id, organisationId, at],
  )
  await ask(
    `insert into meetings.reader (person_id, organisation_id, tended_at) values ($1, $2, $3) on conflict do nothing`,
    [person.id, organisationId, at],
  )
  await ask(
    `with made as (insert into meetings.meeting_group (id, code, kind, name, mandate, cadence, made_at)
       values ($1::uuid, 'x-' || $1::text, 'gathering', $2, '', '', $3) returning id)
     insert into meetings.member (id, group_id, person_id, organisation_id, role, from_on)
       select $1::uuid, id, $4::uuid, $5, 'member', '2026-11-01' from made`,
    [test.ctx.newId(), mark, at, person.id, organisationId],
  )
  await ask(
    `insert into interventions.follower (person_id, organisation_id, tended_at) values ($1, $2, $3) on conflict do nothing`,
    [person.id, organisationId, at],
  )
  await ask(
    `insert into interventions.proposal (id, code, base_version, status, content, why, proposed_by, organisation_id, proposed_at)
     values ($1::uuid, 'x-' || $1::text, 0, 'idea', jsonb_build_object('title', $2::text), 'x', $3, $4, $5)`,
    [test.ctx.newId(), mark, person.id, organisationId, at],
  )
  await ask(
    `insert into interventions.roll_out (id, code, decision, body, reasons, evidence, missing, state, proposed_by, organisation_id,
       proposed_at, decided_by, decided_at)
     select $1, code, 'yes', $2, 'x', 'x', '', 'approved', $3, $4, $5, 'x', $5 from interventions.intervention limit 1`,
    [test.ctx.newId(), mark, person.id, organisationId, at],
  )
  await ask(
    `insert into progress.report (id, number, kind, organisation_id, changed_by, made_at, changed_at)
     values ($1, $2, 'letter', $3, $4, $5, $5)`,
    [
      test.ctx.newId(),
      '2099-1-' +
        mark
          .toLowerCase()
          .replaceAll(/[^a-z0-9]/g, '')
          .slice(0, 30),
      organisationId,
      person.id,
      at,
    ],
  )
  await ask(
    `insert into warnings.proposal (id, kind, signal_id, content, ends_on, because, digest, proposed_by, organisation_id, proposed_at)
     values ($1::uuid, 'publish', $1::uuid, jsonb_build_object('nl', jsonb_build_object('title', $2::text)), '2026-12-01', '', 'x', $3, $4, $5)`,
    [test.ctx.newId(), mark, person.id, organisationId, at],
  )
  await ask(
    `insert into barriers.change (id, kind, item_id, content, reason, proposed_by, proposed_name, proposed_organisation_id, proposed_at)
     values ($1, 'step', $2, '{}', 'een reden', $3, $4, $5, $6)`,
    [test.ctx.newId(), mark, person.id, person.name, organisationId, at],
  )
  await ask(
    `insert into evaluations.evaluation (id, status, organisation_id, plan, registered_at, planned_by)
     values ($1, 'registered', $2, jsonb_build_object('title', $3::text), $4, $5)`,
    [test.ctx.newId(), organisationId, mark, at, person.id],
  )
  const plan = [test.ctx.newId(), test.ctx.newId(), test.ctx.newId()]
  await ask(
    `with edition as (insert into action_plan.edition (id, year, title, imported_at) values ($1, (select coalesce(max(year), 2040) + 1 from action_plan.edition), 'Plan', $7)),
       theme as (insert into action_plan.theme (id, edition_id, number, title, goal) values ($2, $1, 1, 'Thema', '')),
       action as (insert into action_plan.action (id, theme_id, key, position, number, result, title, planning_text, planning,
         group_text, group_name, changed_at) values ($3, $2, 'een', 1, 1, 'R', 'A', '', '{"kind": "unclear"}', '', '', $7))
     insert into action_plan.product (action_id, kind, reference, title, linked_at, linked_by, linked_organisation_id)
     values ($3, 'factsheet', $4, $4, $7, $5, $6)`,
    [...plan, mark, person.id, organisationId, at],
  )
  const measureId = test.ctx.newId()
  await ask(
    `insert into measures.request (id, measure, edition, barrier, step, sender_organisation_id, receiver_organisation_id, ground,
       ground_id, case_report_id, status, note, asked_at)
     values ($1, 'freeze', 1, 'B-013', 'S-09', $2, $3, 'reports', $4, $4, 'asked', $5, $6)`,
    [measureId, organisationId, other, reportId, mark, at],
  )
  await ask(
    `insert into measures.subject (request_id, identifier_id, kind, canonical, organisation_id, receiver_organisation_id, measure)
     values ($1, $2, 'iban', $3, $4, $5, 'freeze')`,
    [measureId, identifier.id, account, organisationId, other],
  )
  const recallId = test.ctx.newId()
  await ask(
    `insert into recovery.recall (id, origin_kind, origin_id, organisation_id, payment_digest, asked_at)
     values ($1, 'report', $2, $3, $4, $5)`,
    [recallId, reportId, organisationId, Buffer.from(mark), at],
  )
  await ask(
    `insert into recovery.payment (recall_id, organisation_id, from_account, to_account, amount_in_cents, paid_at)
     values ($1, $2, $3, $3, 100, $4)`,
    [recallId, organisationId, account, at],
  )
  await ask(
    `insert into recovery.packet (id, recall_id, side, organisation_id, bank_id, status, asked_at)
     values ($1, $2, 'sending', $3, $4, 'held', $5)`,
    [test.ctx.newId(), recallId, organisationId, other, at],
  )
  await ask(
    `insert into partners.point_change (id, point_id, organisation_id, base_version, entry, why, needs_two, waits, state, proposed_by,
       proposed_organisation_id, proposed_at, ended_by, ended_organisation_id, ended_at)
     select $1, id, $2, 1, entry, $3, false, false, 'withdrawn', $4, $2, $5, $4, $2, $5 from partners.reporting_point limit 1`,
    [test.ctx.newId(), organisationId, mark, person.id, at],
  )
  await ask(
    `insert into partners.issued_change (id, organisation_id, kind, prefixes, reason, status, proposed_by, proposed_organisation_id,
       proposed_at, judged_by, judged_organisation_id, judged_at)
     values ($1, $2, 'iban', '{NLDYKW}', $3, 'taken-back', $4, $2, $5, $4, $2, $5)`,
    [test.ctx.newId(), organisationId, mark, person.id, at],
  )
  const handOverId = test.ctx.newId()
  await ask(
    `insert into referrals.hand_over (id, report_id, sender_id, receiver_id, point_id, situation, urgency, calls, status, handed_at, due_at)
     values ($1, $2, $3, $4, 'politie', 'phishing', 'week', 'self', 'sent', $5, $5)`,
    [handOverId, reportId, organisationId, other, at],
  )
  await ask(
    `insert into referrals.consent (hand_over_id, sender_id, asked_by, asked_by_name, asked_at, words, fields)
     values ($1, $2, $3, $4, $5, 'x', '{}')`,
    [handOverId, organisationId, person.id, person.name, at],
  )
  await ask(
    `insert into referrals.cold_referral (id, report_id, sender_id, point_id, told_at) values ($1, $2, $3, 'politie', $4)`,
    [test.ctx.newId(), reportId, organisationId, at],
  )
  await ask(
    `insert into signals.follower (person_id, organisation_id, tended_at) values ($1, $2, $3) on conflict do nothing`,
    [person.id, organisationId, at],
  )
  await ask(
    `insert into pilots.bottleneck (id, title, organisation_id, met_on, wanted, law, casuistry, status, owner_organisation_id,
       owner_id, owner_name, reported_at, status_at, changed_name, changed_at)
     values ($1, $2, $3, '2026-11-01', 'x', 'x', 'x', 'reported', $3, $4, $5, $6, $6, 'x', $6)`,
    [test.ctx.newId(), mark, organisationId, person.id, person.name, at],
  )
  await ask(
    `insert into agreements.agreement (id, kind, title, reference, exchanges, data_categories, purposes, starts_on, ends_on,
       status, drafted_by, drafted_by_name, drafted_organisation_id, drafted_at, edited_by, changed_at)
     values ($1, 'sharing-agreement', $2, 'map 1', '{}', '{}', '{}', '2026-01-01', '2027-01-01', 'draft', $3, $4, $5, $6, $3, $6)`,
    [test.ctx.newId(), mark, person.id, person.name, organisationId, at],
  )
  await ask(
    `insert into agreements.proposal (id, rule_id, kind, law, base_version, reason, status, proposed_by, proposed_by_name,
       proposed_organisation_id, proposed_at)
     values ($1, $2::text, 'withdraw', $2::text, 1, 'Een reden van tien.', 'open', $3, $4, $5, $6)`,
    [test.ctx.newId(), mark, person.id, person.name, organisationId, at],
  )
  const feed = test.ctx.newId()
  await ask(
    `insert into threat_feeds.feed (id, organisation_id, name, format, url, confidence) values ($1, $2, $3, 'misp', 'https://cert.example', 50)`,
    [feed, organisationId, mark],
  )
  await ask(
    `insert into threat_feeds.claim (feed_id, reference, kind, canonical, first_seen, confidence, changed_at)
     values ($1, 'een', 'iban', $2, $3, 50, $3)`,
    [feed, account, at],
  )
  const complaint = test.ctx.newId()
  await ask(
    `insert into complaints.complaint (id, organisation_id, company_number, company_name, is_chain, is_report, form, status, status_at, created_at)
     values ($1, $2, '00000017', $3, false, false, 'phishing', 'draft', $4, $4)`,
    [complaint, organisationId, mark, at],
  )
  await ask(
    `insert into complaints.version (complaint_id, number, sealed, written_at, written_by, written_name)
     values ($1, 1, '', $2, $3, $4)`,
    [complaint, at, person.id, person.name],
  )
  await ask(
    `insert into complaints.batch (id, organisation_id, company_number, company_name, is_chain, form, is_report, state, language, head, row_count,
       begun_at, begun_by, begun_name, changed_at)
     values ($1, $2, '00000017', $3, false, 'phishing', false, 'stored', 'nl', '', 1, $4, $5, $6, $4)`,
    [test.ctx.newId(), organisationId, mark, at, person.id, person.name],
  )
  await ask(
    `insert into complaints.mandate (id, organisation_id, person_id, company_number, company_name, is_chain, may_sign, needs_two, checked_at)
     values ($1, $2, $3, '00000017', $4, false, true, false, $5)`,
    [test.ctx.newId(), organisationId, person.id, mark, at],
  )
  const dossierId = test.ctx.newId()
  await ask(
    `insert into dossiers.dossier (id, number, organisation_id, case_report_id, reason, purpose, recipient_organisation_id, made_by,
       made_by_name, asked_at)
     values ($1, 'D-2026-' || (90000 + $2::int), $3, $4, 'investigate', $5, $6, $7, $8, $9)`,
    [
      dossierId,
      (organisations as readonly string[]).indexOf(organisationId),
      organisationId,
      reportId,
      mark,
      other,
      person.id,
      person.name,
      at,
    ],
  )
  await ask(`insert into dossiers.report (dossier_id, report_id, digest, organisation_id) values ($1, $2, 'x', $3)`, [
    dossierId,
    reportId,
    organisationId,
  ])
  const claimId = test.ctx.newId()
  await ask(
    `insert into claims.claim (id, reference, organisation_id, criminal_reference, account_country, joint_id, status, status_on, began_at)
     values ($1, $2, $3, 'x', 'NL', $1, 'testing', '2026-11-20', $4)`,
    [claimId, mark, organisationId, at],
  )
  await ask(
    `insert into claims.account (claim_id, organisation_id, identifier_id, canonical) values ($1, $2, $3, $4)`,
    [claimId, organisationId, identifier.id, account],
  )
  await ask(
    `insert into claims.incoming (id, organisation_id, bank_reference, cents, booked_on, status, decided_by, recorded_at)
     values ($1, $2, $3, 100, '2026-11-20', 'parked', $4, $5)`,
    [test.ctx.newId(), organisationId, mark, person.id, at],
  )
  const keys: SubjectKey[] = [
    { kind: 'iban', value: account },
    { kind: 'report', value: reportId },
    { kind: 'person', value: person.id },
    { kind: 'email', value: address },
  ]
  // Every organisation of this test answers for a reporting point of the demo.
  await addMember(test.as(organisationId, 'gatherings:write'), {
    name: mark,
    interests: ['victims'],
    cameBy: 'Een gesprek.',
    contactName: 'Iemand',
    contactAddress: address,
  })
  await giveConsent(test.visitor, { point: organisationId, address, agree: 'yes' })
  return { ctx, keys, mark }
}

const of = (organisationId: string) => {
  const found = planted.get(organisationId)
  if (!found) throw new Error('not planted')
  return found
}
const said = (items: readonly PersonalItem[]) => JSON.stringify(items)

/** One organisation answers for its rows, whoever that is, or they are found with both key holders: their own tests plant them. */
const ofOneOrganisation = ['shield.name', 'aftercare.consent', 'partners.application']
const ofEach = sources.filter(({ name }) => !ofOneOrganisation.includes(name))

// Consents are only asked where mail goes out.
const test = await testContext({
  demo: true,
  settings: { SMTP_RELAY: 'smtp://127.0.0.1:9', SMTP_HOSTNAME: 'post.dijkwacht.example' },
})
for (const organisationId of organisations) planted.set(organisationId, await plant(organisationId))
await test.settle()

describe.each(ofEach.map((source) => [source.name, source] as const))('%s', (name, source) => {
  it('gives what the own organisation keeps, and nothing of another', async () => {
    const everyKey = organisations.flatMap((one) => of(one).keys)
    const ids: string[] = []
    for (const organisationId of organisations) {
      const { ctx } = of(organisationId)
      const items = await source.find(ctx, everyKey, 100)
      expect(items.length, organisationId).toBeGreaterThan(0)
      ids.push(...items.map(({ id }) => id))
      for (const item of items) {
        expect(item).toMatchObject({ source: name, organisationId })
        expect(item.since).toBeInstanceOf(Date)
        expect(item.content.length).toBeGreaterThan(0)
        for (const pair of item.content) expect(pair.name).toMatch(/^[A-Z]/)
      }
      const marks = organisations.filter((one) => one !== organisationId).map((one) => of(one).mark)
      for (const mark of marks) expect(said(items)).not.toContain(mark)
    }
    // No row is of both. An account that both were told of has one number; numbers of messages are counted for each inbox.
    if (name !== 'identifiers.sighting' && name !== 'sharing.message') expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives nothing for keys that nobody has, to nobody, and without keys of its kind', async () => {
    const { ctx } = of('politie-demo')
    const unknown = [
      { kind: 'iban', value: demoIban(99) },
      { kind: 'report', value: test.ctx.newId() },
      { kind: 'person', value: test.ctx.newId() },
      { kind: 'report', value: "x' or '1'='1" },
    ]
    expect(await source.find(ctx, unknown, 100)).toEqual([])
    expect(await source.find(test.visitor, of('politie-demo').keys, 100)).toEqual([])
    expect(await source.find(ctx, [], 100)).toEqual([])
  })

  it('gives at most one more than was asked', async () => {
    const { ctx, keys } = of('politie-demo')
    expect((await source.find(ctx, keys, 0)).length).toBe(1)
  })
})

describe('what sources say', () => {
  const found = async (name: string, organisationId = 'politie-demo') => {
    const { ctx, keys } = of(organisationId)
    return (await sources.find((source) => source.name === name)?.find(ctx, keys, 100)) ?? []
  }

  it('is what the reporter told, in words and in Dutch figures', async () => {
    const [report] = await found('reports.report')
    expect(report).toMatchObject({ side: 'given' })
    expect(report?.content).toEqual(
      expect.arrayContaining([
        { name: 'Stand', value: 'Ontvangen' },
        { name: 'Wat er gebeurde', value: 'Verteld aan merk-politie-demo.' },
        { name: 'Schade', value: expect.stringMatching(/^€\s123,45$/) },
      ]),
    )
    expect((await found('reports.contact'))[0]?.content).toEqual([{ name: 'Naam', value: 'Naam merk-politie-demo' }])
  })

  it('names recipients, and of a sighting never how often it was', async () => {
    const disclosures = await found('sharing.disclosure')
    expect(disclosures.map(({ content }) => content.find(({ name }) => name === 'Ontvanger')?.value)).toEqual([
      expect.stringMatching(/^Deltabank/),
      expect.stringMatching(/^Deltabank/),
    ])
    expect(await found('identifiers.sighting')).toHaveLength(1)
    // What was told along with it is somebody else's.
    expect(said(await found('sharing.message'))).not.toContain('merk')
  })

  it('says of an objection what was written only to whoever showed that the account is theirs', async () => {
    expect(said(await found('redress.objection'))).toContain('Bezwaar bij merk-politie-demo')
    await ask('update redress.objection set proven_at = null where organisation_id = $1', ['politie-demo'])
    const [objection] = await found('redress.objection')
    expect(objection).toMatchObject({ side: 'stated' })
    expect(said([objection as PersonalItem])).not.toContain('merk')
    expect(await found('redress.contact')).toEqual([])
  })

  it('refuses to erase how to reach whoever objected before that is decided', async () => {
    const { ctx } = of('deltabank-demo')
    const [contact] = await found('redress.contact', 'deltabank-demo')
    const source = sources.find(({ name }) => name === 'redress.contact')
    await expect(source?.erase?.(ctx, contact?.id ?? '', 'op verzoek')).rejects.toMatchObject({ status: 409 })
    await ask("update redress.objection set status = 'closed' where organisation_id = $1", ['deltabank-demo'])
    await source?.erase?.(ctx, contact?.id ?? '', 'op verzoek')
    expect(await found('redress.contact', 'deltabank-demo')).toEqual([])
  })

  it('is written down: who looked at what, and for whom', async () => {
    const { keys } = of('politie-demo')
    await found('reports.report')
    const lines = await listAudit(test.ctx, keys[1]?.value ?? '')
    expect(lines.filter(({ action }) => action === 'reports.report-read').at(-1)).toMatchObject({
      purpose: 'answer-data-subject',
      organisationId: 'politie-demo',
      detail: { source: 'reports.report', shown: 1 },
      inListOf: 1,
    })
  })

  it('leads to a page of the workbench where it can be corrected', () => {
    for (const { correctAt } of sources) if (correctAt) expect(correctAt('a/b')).toMatch(/^\/werkbank\/[a-z]+\/a/)
  })
})
